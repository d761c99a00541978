"""A table to one PDF by the real LibreOffice: every letter on a front side, whatever stands in its cells."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from desk.cli import main

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")

NAMES = (
    "Яковлева Вера",
    'Ким & Ко <b>"жирный"</b>',
    "{{ applicant }} {% if %} {_{ x }_}",
    "Первая\nвторая\u202e строка\u200f",
    "Cейiтова Әйгүл",
    "Ұзын аты " * 33,
    "مرحبا",
)
ON_PAPER = {
    "Первая\nвторая\u202e строка\u200f": "Первая вторая строка",
    "Cейiтова Әйгүл": "Сейітова Әйгүл",
    "Ұзын аты " * 33: ("Ұзын аты " * 33).strip(),
}


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_a_table_becomes_one_pdf_with_every_value_on_a_front_side(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, out = tmp_path / "t.csv", tmp_path / "out.pdf"
    with table.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(("number", "applicant", "registration_date"))
        writer.writerows((number, name, "04.03.2013") for number, name in enumerate(NAMES, start=1))
        writer.writerow((8, "Ким Вера", "вчера"))
        writer.writerow((9, "Ли \U0001f468\u200d\U0001f469", "04.03.2013"))

    call = ("letters-from", table, "--letter", "receipt", "--letter-lang", "kk", "--sort", "applicant")
    status = main([str(one) for one in (*call, "--one-pdf", out)])

    assert status == 2
    said = capsys.readouterr().out
    assert "Letters made: 7; rows not printed: 2" in said, said
    pages = [page.extract_text() for page in PdfReader(out).pages]
    fronts = [squeezed(page) for page in pages[::2]]
    wanted = [squeezed(ON_PAPER.get(name, name)) for name in NAMES]
    found = [next((name for name in wanted if name in page), None) for page in fronts]
    assert sorted(filter(None, found)) == sorted(wanted)
    assert found.index(squeezed("Сейітова Әйгүл")) < found.index(squeezed("Яковлева Вера"))
    assert len(pages) == 2 * len(fronts)
