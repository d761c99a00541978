"""Letters as PDF by the real LibreOffice: every form blank and by its example, in one batch, read back."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pdfplumber
import pytest
from pypdf import PdfReader

from generate.journey import LetterRequest, LetterType, MadeLetter, MadeLetters, letter_types, make_letters
from generate.letter_type import TEMPLATES
from law.journey import load_catalogue
from models.law import Edition

pytestmark = [
    pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice"),
    pytest.mark.xdist_group("letters"),  # one worker makes them, once
]
_MM = 72 / 25.4
_RULED = (
    "living_conditions_act_almaty_2012",
    "notice_nuclear_almaty_2012",
    "receipt",
    "hearing_notice",
    "returned_papers",
    "complaint_talon",
    "case_cover",
    "inventory",
    "envelope_dl",
    "envelope_c5",
)
"""Besides the applications: what has blanks to be filled in by hand."""


def edition_of(letter_type: LetterType) -> Edition:
    ours = "kazakhstan-2023/sanatorium" if letter_type.only_demanded else "almaty-city-2012/sanatorium"
    edition_id, family = (letter_type.serves or (ours,))[0].split("/")
    return next(e for e in load_catalogue().editions if (e.id, e.family) == (edition_id, family))


def requests_for(letter_type: LetterType, folder: Path) -> list[LetterRequest]:
    edition = edition_of(letter_type)
    example = tomllib.loads((TEMPLATES / letter_type.form / "example.toml").read_text(encoding="utf-8"))
    for name, field in letter_type.fields.items():
        if field.kind == "choice":
            example.pop(name, None)  # its underlining would be taken for a rule
    grounds = tuple(ground.clause for ground in edition.grounds if ground.kind == "refusal")[:2]
    language = "kk+ru" if len(letter_type.languages) > 1 else letter_type.languages[0]
    blank, filled = folder / f"{letter_type.form}-blank.pdf", folder / f"{letter_type.form}.pdf"
    return [
        LetterRequest(letter=letter_type.letter, blank=True, edition=edition, catalogue=load_catalogue(), out=blank),
        LetterRequest(
            letter=letter_type.letter,
            data=example,
            edition=edition,
            catalogue=load_catalogue(),
            grounds=grounds if "grounds" in letter_type.fields else (),
            language=language,  # type: ignore[arg-type]
            out=filled,
        ),
    ]


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> MadeLetters:
    folder = tmp_path_factory.mktemp("letters")
    return make_letters([request for form in letter_types() for request in requests_for(form, folder)])


def named(batch: MadeLetters, name: str) -> MadeLetter:
    return next(letter for letter in batch.letters if letter.path.name == f"{name}.pdf")


def test_every_form_blank_and_filled_is_proved_without_a_problem(batch: MadeLetters) -> None:
    assert [problem.message for problem in batch.problems] == []
    assert len(batch.letters) == 2 * len(letter_types())


def test_refusal_to_accept_comes_in_two_copies(batch: MadeLetters) -> None:
    pages = PdfReader(named(batch, "refusal_to_accept_order_287").path).pages

    assert len(pages) == 2
    assert pages[0].extract_text() == pages[1].extract_text()


def test_a_rule_lies_a_millimetre_and_a_half_below_the_words_above_it(batch: MadeLetters) -> None:
    """What is written into a blank must not touch its rule (OCR.md 3.5)."""
    gaps: list[float] = []
    applications = [form.form for form in letter_types() if form.letter == "application"]
    for name in (*applications, *_RULED):
        with pdfplumber.open(named(batch, name).path) as document:
            page = document.pages[0]
            rules = [edge for edge in page.edges if edge["orientation"] == "h" and edge["width"] > 20]
            for char in page.chars:
                baseline = float(page.height) - char["matrix"][5]
                below = [
                    edge["top"] - baseline for edge in rules if edge["x0"] <= char["x0"] and char["x1"] <= edge["x1"]
                ]
                near = [gap for gap in below if 0 < gap < 3 * _MM]
                if near and char["size"] > 9:
                    gaps.append(min(near) / _MM)

    assert len(gaps) > 100
    assert min(gaps) >= 1.5


def test_the_same_data_gives_the_same_pdf(batch: MadeLetters, tmp_path: Path) -> None:
    form = next(form for form in letter_types() if form.form == "receipt")
    again = make_letters(requests_for(form, tmp_path)[1:]).letters[0]

    assert again.path.read_bytes() == named(batch, "receipt").path.read_bytes()


def test_the_forms_of_the_catalogue_are_letters_that_can_be_made() -> None:
    known = {form.letter for form in letter_types()}

    for edition in load_catalogue().editions:
        assert {form.letter for form in edition.forms if form.letter is not None} <= known
        assert edition.incomplete_letter in known
