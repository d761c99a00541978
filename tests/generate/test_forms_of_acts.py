"""Forms that serve several services, channels or a journal: which words they print, and what the case fills in."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generate.engines.word import docx_text
from generate.journey import LetterRequest, MadeLetter, letter_types, make_letters
from generate.letter_type import serves_edition
from law.journey import load_catalogue
from models.case import Case
from models.document import FieldValue
from models.law import Edition

pytestmark = pytest.mark.usefixtures("without_libreoffice")
MakeEdition = Callable[..., Edition]
MakeCase = Callable[..., Case]

OBLAST = "almaty-oblast-2012"


def made(tmp_path: Path, **request: object) -> tuple[MadeLetter, str]:
    letter = make_letters([LetterRequest(out=tmp_path / "x.docx", **request)]).letters[0]  # type: ignore[arg-type]
    return letter, docx_text(letter.path.read_bytes()).replace("\n", " ")


@pytest.mark.parametrize(
    ("letter", "family", "head", "words"),
    [
        ("receipt", "wheelchair", '"Мүгедектердің қоларбалар алуға құжаттарын рәсімдеу"', "2-қосымша"),
        ("receipt", "assistant-and-sign-language", "ымдау тілі мамандарының", "берілетін түбіртек"),
        ("notice", "wheelchair", '"Мүгедектердің қоларбалар алуға құжаттарын рәсімдеу"', "рәсімделгендігін"),
        ("notice", "child-allowance", "регламентіне 4-қосымша", "балалы отбасыларға мемлекеттік жәрдемақылар тағай"),
        (
            "notice",
            "local-social-assistance",
            "регламентіне 3-қосымша",
            "Сізге әлеуметтік көмектің тағайындалғандығы",
        ),
    ],
)
def test_a_text_that_several_regulations_print_bears_the_heading_of_the_service(
    letter: str, family: str, head: str, words: str, tmp_path: Path, make_edition: MakeEdition
) -> None:
    edition = make_edition(family=family, edition_id=OBLAST)

    _, text = made(tmp_path, letter=letter, blank=True, edition=edition)

    assert head in text
    assert words in text


@pytest.mark.parametrize(
    ("channel", "form"),
    [
        ("district_department", "receipt_talon_almaty_oblast_2012"),
        ("cpsc", "receipt_centre_almaty_oblast_2012"),
    ],
)
def test_the_department_gives_a_talon_and_the_centre_its_own_receipt(
    channel: str, form: str, tmp_path: Path, make_edition: MakeEdition
) -> None:
    edition = make_edition(family="child-allowance", edition_id=OBLAST)

    letter, _ = made(tmp_path, letter="receipt", blank=True, edition=edition, channel=channel)

    assert letter.form == form


def test_the_talon_of_allowances_is_appendix_5(tmp_path: Path, make_edition: MakeEdition) -> None:
    edition = make_edition(family="child-allowance", edition_id=OBLAST)

    _, text = made(tmp_path, letter="receipt", blank=True, edition=edition, channel="district_department")

    assert "регламентіне 5-қосымша" in text


def test_a_case_adds_its_line_to_a_journal_and_leaves_the_rest_to_the_hand(
    tmp_path: Path, make_edition: MakeEdition, make_case: MakeCase
) -> None:
    edition = make_edition(family="wheelchair", edition_id="kazakhstan-2023")

    _, text = made(tmp_path, letter="journal_sms", case=make_case(), edition=edition, language="kk")

    line = text[text.index("4 5 ") : text.index("кестенің жалғасы")]
    assert "Иванова Айгуль Серикқызы" in line
    assert "850123488283" in line
    assert " 8" in line  # numbered lines to go on with


def test_a_blank_journal_names_nobody(tmp_path: Path, make_edition: MakeEdition, make_case: MakeCase) -> None:
    edition = make_edition(family="wheelchair", edition_id="kazakhstan-2023")

    _, text = made(tmp_path, letter="journal_sms", case=make_case(), blank=True, edition=edition, language="kk")

    assert "Иванова" not in text


def test_a_reprinted_receipt_of_an_act_is_marked(
    tmp_path: Path, make_edition: MakeEdition, make_case: MakeCase
) -> None:
    edition = make_edition(family="wheelchair", edition_id=OBLAST)

    _, first = made(tmp_path, letter="receipt", case=make_case(), edition=edition)
    _, again = made(tmp_path, letter="receipt", case=make_case(), edition=edition, duplicate=True)

    assert "ТЕЛНҰСҚА" not in first
    assert "ТЕЛНҰСҚА" in again


def test_the_sanatorium_application_marks_for_whom_only_where_it_is_sure(
    tmp_path: Path, make_edition: MakeEdition, make_case: MakeCase
) -> None:
    """A child goes with or without somebody, a group under review may be none: then the boxes stay empty."""
    request = {"letter": "application", "edition": make_edition("sanatorium", "kazakhstan-2023"), "language": "kk"}
    group = FieldValue(value="2", confidence=0.99, page=1)
    doubtful = group.model_copy(update={"needs_review": True})

    _, grown_up = made(tmp_path, case=make_case({"disability_group": group}), **request)
    _, unsure = made(tmp_path, case=make_case({"disability_group": doubtful}), **request)
    _, child = made(tmp_path, case=make_case({"disability_group": group}, child=True), **request)

    assert "x мүгедектігі бар адамға" in " ".join(grown_up.split())
    assert " x " not in unsure + child


def test_a_form_that_an_edition_takes_from_an_appendix_is_that_appendix() -> None:
    types = letter_types()
    wrong = [
        (edition.id, edition.family, form.letter, form.appendix)
        for edition in load_catalogue().editions
        for form in edition.forms
        if form.letter is not None
        and form.appendix is not None
        and not any(
            known.letter == form.letter
            and serves_edition(known, edition)
            and form.appendix in re.split(r"[;,]\s*", known.appendix or "")
            for known in types
        )
    ]

    assert wrong == []
