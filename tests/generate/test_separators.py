"""Separator sheets: a cover and as many numbered sheets as there are applicants, in both languages at once."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document

from generate.engines.word import docx_text
from generate.gather.separators import separator_fields
from generate.journey import LetterRequest, make_letters
from models.errors import InputError


@pytest.mark.usefixtures("without_libreoffice")
@pytest.mark.parametrize("language", ["kk", "ru", "kk+ru"])
def test_a_set_has_a_cover_and_a_sheet_for_each_applicant_with_two_codes_a_page(
    tmp_path: Path, language: str
) -> None:
    data = {"batch": "130304-K7QF", "count": "12"}
    request = LetterRequest(letter="separator", data=data, language=language, out=tmp_path / "x.docx")  # type: ignore[arg-type]

    made = make_letters([request]).letters[0]

    docx = made.path.read_bytes()
    words = docx_text(docx)
    assert [words.count(f"\n{number} / 12\n") for number in range(14)] == [0, *[1] * 12, 0]
    assert words.count("БӨЛГІШ ПАРАҚ") == words.count("РАЗДЕЛИТЕЛЬНЫЙ ЛИСТ") == 12
    assert words.count("130304-K7QF") == 13
    assert len(Document(io.BytesIO(docx)).inline_shapes) == 26
    assert made.blanks == ()


@pytest.mark.parametrize(
    ("batch", "count"), [("пачка", "3"), ("A" * 21, "3"), ("A", "0"), ("A", "1000"), ("A", "три"), ("A", "-1")]
)
def test_a_name_that_no_code_holds_or_a_count_that_is_none_is_refused(batch: str, count: str) -> None:
    with pytest.raises(InputError, match="must be"):
        separator_fields(batch, count)
