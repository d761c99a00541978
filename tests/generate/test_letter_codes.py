"""What the codes of letters say, and that what intake knows of our forms is in step with the templates."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from docx import Document
from docx.section import _Header
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from generate.engines.codes import text_to_bars, text_to_squares
from generate.engines.word import left_margin, prints_codes
from generate.journey import LetterRequest, letter_types, make_letters
from generate.layouts import LAYOUTS, LETTERS, forms_to_measure, layout_path, printed_forms
from generate.letter_code import request_to_code, template_to_version
from generate.letter_type import TEMPLATES
from models.case import Case
from models.form_code import (
    CODE_LEFT,
    CODE_SIDE,
    FURTHER_PAGE,
    FormCode,
    case_reference,
    form_key,
    number_reference,
    text_to_form_code,
)
from models.layout import FormLayout, PrintedForm

LETTER = st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@given(
    form=st.text(LETTER, min_size=4, max_size=4),
    version=st.text(LETTER, min_size=3, max_size=3),
    language=st.sampled_from(["kk", "ru"]),
    page=st.integers(FURTHER_PAGE, 35),
    case=st.one_of(st.just(""), st.integers(0, 2**64 - 1).map(lambda number: case_reference(f"{number:016x}"))),
)
def test_a_code_says_what_it_was_made_of(form: str, version: str, language: str, page: int, case: str) -> None:
    code = FormCode(form=form, version=version, language=language, page=page, reference=case)  # type: ignore[arg-type]

    assert text_to_form_code(code.text) == code
    assert len(code.text) <= 20  # so many letters fit the small size of the strongest correction


@pytest.mark.parametrize(
    "text", ["", "QJ", "https://egov.kz/ABC", "QUJAT:S:240101-ABCD:1:12", "QJ4AELR9RX1", "qj4aelr9rk1"]
)
def test_every_other_code_is_none_of_ours(text: str) -> None:
    assert text_to_form_code(text) is None


def test_codes_of_cases_are_of_the_small_size() -> None:
    assert len(text_to_squares("QJ4AELR9RK1" + case_reference("0123456789abcdef"))) == 25


def test_no_two_forms_have_one_key() -> None:
    keys = [form_key(known.form) for known in letter_types()]

    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(("number", "said"), [("0015/2013", "-0015/2013"), ("ст-15", ""), ("", "-"), ("1" * 21, "")])
def test_a_number_is_told_where_the_code_holds_it(number: str, said: str) -> None:
    assert number_reference(number) == ("" if said == "-" else said)


def test_bars_begin_and_end_as_code_128_does() -> None:
    bars = "".join("#" if dark else "." for (dark,) in reversed(text_to_bars("15/2013")))

    assert bars.startswith(("##.#....#..", "##.#..#....", "##.#..###.."))  # its three starts
    assert bars.endswith("##...###.#.##")


def test_a_letter_of_a_case_names_the_case_and_nobody(make_case: Callable[..., Case]) -> None:
    form = next(known for known in letter_types() if known.form == "receipt")
    case = make_case()
    request = LetterRequest(letter="receipt", out=Path("x.pdf"), case=case, number="0015/2013")

    code = request_to_code(request, form, form.template("kk"), "kk")

    assert code is not None
    assert code.code.reference == (case_reference(case.id) or "-0015/2013")
    assert code.number == "0015/2013"


def test_a_blank_form_bears_no_number(make_case: Callable[..., Case]) -> None:
    form = next(known for known in letter_types() if known.form == "receipt")
    request = LetterRequest(letter="receipt", out=Path("x.pdf"), case=make_case(), number="15", blank=True)

    code = request_to_code(request, form, form.template("kk"), "kk")

    assert code is not None
    assert (code.code.reference, code.number) == ("", "")


def test_separators_have_codes_of_their_own_only() -> None:
    form = next(known for known in letter_types() if known.form == "separator")
    request = LetterRequest(letter="separator", out=Path("x.pdf"), blank=True)

    assert request_to_code(request, form, form.template("ru"), "ru") is None


@pytest.mark.usefixtures("without_libreoffice")
def test_a_docx_has_its_codes_in_the_margin_and_no_text_moved_for_them(tmp_path: Path) -> None:
    made = make_letters(
        [LetterRequest(letter="receipt", data={"number": "15"}, language="kk", out=tmp_path / "r.docx")]
    )

    with zipfile.ZipFile(io.BytesIO(made.letters[0].path.read_bytes())) as packed:
        document = packed.read("word/document.xml").decode()
        pictures = [name for name in packed.namelist() if name.startswith("word/media/")]
    assert len(pictures) == 3  # the square codes of the first page and of further ones, and the bars
    assert document.count("<wp:anchor") == 2
    assert document.count("<wp:wrapNone") == 2


@pytest.mark.usefixtures("without_libreoffice")
def test_further_pages_of_a_docx_bear_the_code_of_their_part_in_a_header_that_tells_no_page(tmp_path: Path) -> None:
    request = LetterRequest(letter="receipt", data={"number": "15"}, language="kk+ru", out=tmp_path / "r.docx")

    document = Document(str(make_letters([request]).letters[0].path))

    assert [section.different_first_page_header_footer for section in document.sections] == [True, True]
    for section, language in zip(document.sections, ("kk", "ru"), strict=True):
        assert not section.header.is_linked_to_previous
        codes = [text_to_form_code(text) for text in _codes_in(section.header)]
        told = [(code.language, code.page, code.reference) for code in codes if code]
        assert told == [(language, FURTHER_PAGE, "-15")]


def _codes_in(header: _Header) -> list[str]:
    """The texts of all codes whose pictures hang in a header."""
    pictures = [part.blob for part in header.part.related_parts.values() if part.content_type == "image/png"]
    return [code.text for png in pictures for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))]


@pytest.mark.usefixtures("without_libreoffice")
def test_a_template_with_a_header_of_its_own_keeps_it(tmp_path: Path) -> None:
    own = Document(str(TEMPLATES / "receipt" / "kk.docx"))
    own.sections[0].header.paragraphs[0].text = "Бөлім"
    (tmp_path / "own" / "receipt").mkdir(parents=True)
    own.save(str(tmp_path / "own" / "receipt" / "kk.docx"))
    request = LetterRequest(letter="receipt", data={"number": "15"}, language="kk", out=tmp_path / "r.docx")

    document = Document(str(make_letters([request], own=tmp_path / "own").letters[0].path))

    assert document.sections[0].header.paragraphs[0].text == "Бөлім"
    assert not document.sections[0].different_first_page_header_footer


def test_the_code_has_its_white_beside_the_tables_of_every_form() -> None:
    """Tables reach 0.7 mm into the margin; a form with less room than that has its code in a corner."""
    needed = CODE_LEFT + CODE_SIDE + 2.0 + 0.7
    tight = {
        f"{known.form} {margin:.1f}"
        for known in letter_types()
        for language in known.languages
        if CODE_LEFT + CODE_SIDE <= (margin := left_margin(known.template(language).read_bytes())) < needed
        and not prints_codes(known.template(language).read_bytes())
    }

    assert not tight


# ---- in step with the templates ----------------------------------------------------------------------------

AGAIN = "a template changed: run `python -m generate.layouts` and commit intake/layouts"


def test_every_form_whose_fields_intake_reads_is_measured_as_it_is_printed_now() -> None:
    stale = [
        f"{known.form} {language}"
        for known, language in forms_to_measure()
        if not layout_path(known.form, language, template_to_version(known.template(language))).is_file()
    ]

    assert not stale, AGAIN


def test_intake_knows_every_letter_that_can_be_made() -> None:
    listed = json.loads((LAYOUTS / LETTERS).read_text(encoding="utf-8"))

    assert tuple(PrintedForm.model_validate(one) for one in listed) == printed_forms(), AGAIN


def test_the_measured_blanks_lie_on_the_paper_and_not_on_the_words_of_the_form() -> None:
    for known, language in forms_to_measure():
        file = layout_path(known.form, language, template_to_version(known.template(language)))
        layout = FormLayout.model_validate_json(file.read_bytes())
        assert {place.field for place in layout.places} <= set(known.fields)
        sheet = Document(str(known.template(language))).sections[0]
        assert sheet.page_width and sheet.page_height and sheet.left_margin
        for place in layout.places:
            assert place.left > sheet.left_margin.mm - 2, place
            assert place.left + place.width < sheet.page_width.mm - 5, place
            assert place.top > 5 and place.top + place.height < sheet.page_height.mm - 5, place
            inside = [
                word.text
                for word in layout.words
                if word.page == place.page
                and place.left < word.left + word.width / 2 < place.left + place.width
                and place.top < word.top + word.height / 2 < place.top + place.height
            ]
            assert not inside, (known.form, place, inside)
