"""Codes on real pages: drawn by the product through LibreOffice, read by the engine that intake reads them with."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from generate.journey import LetterRequest, make_letters
from generate.letter_code import template_to_version
from generate.letter_type import TEMPLATES
from law.journey import load_catalogue
from models.form_code import FormCode, form_key, text_to_form_code

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")


def codes_of(pdf: Path) -> list[dict[str, str]]:
    """By page, what its codes say, by their format."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        picture = np.ascontiguousarray(page.render(scale=200 / 72, grayscale=True).to_numpy().squeeze())
        pages.append({str(code.format): code.text for code in zxingcpp.read_barcodes(picture)})
    document.close()
    return pages


def test_every_page_of_a_letter_in_two_languages_and_two_copies_says_which_it_is(tmp_path: Path) -> None:
    edition = next(one for one in load_catalogue().editions if one.id == "almaty-city-2012")
    papers = [{"title": f"Құжат {number}", "sheets": "1"} for number in range(40)]
    data = {"applicant": "Сейітова Айгүл", "number": "0015/2013", "papers": papers}

    made = make_letters(
        [LetterRequest(letter="receipt", data=data, edition=edition, language="kk+ru", out=tmp_path / "receipt.pdf")]
    )

    codes = codes_of(made.letters[0].path)
    found = [text_to_form_code(code["QR Code"]) for code in codes]
    assert [code and (code.language, code.page) for code in found] == [("kk", 1), ("kk", 2), ("ru", 1), ("ru", 2)]
    assert found[0] == FormCode(
        form=form_key("receipt"),
        version=template_to_version(TEMPLATES / "receipt" / "kk.docx"),
        language="kk",
        page=1,
        reference="-0015/2013",
    )
    assert {code["Code 128"] for code in codes} == {"0015/2013"}
