"""Each document as a searchable PDF: its words can be found and copied out, and its name tells nobody's."""

import shutil
import stat
import subprocess
from pathlib import Path

import numpy as np
import pikepdf
import pytest

from intake.engines.pictures import pixels_to_png
from intake.shelve_pdf import documents_to_pdfs
from models.document import Document
from models.geometry import Box
from models.page import Page, PageText, SecondReading, Word


def case_folder(folder: Path) -> tuple[list[Page], list[PageText]]:
    (folder / "pages").mkdir()
    pages, texts = [], []
    for number in (1, 2):
        (folder / f"pages/000{number}.png").write_bytes(pixels_to_png(np.full((700, 500), 250, dtype=np.uint8)))
        pages.append(Page(number=number, file="f1", image=f"pages/000{number}.png", dpi=100, width=500, height=700))
        words = (
            Word(text="Әлеуметтік", box=Box(40, 50, 190, 74), confidence=0.9, line=0),
            Word(text="қорғау", box=Box(200, 50, 290, 74), confidence=0.9, line=0),
            Word(
                text="750621559458",
                box=Box(40, 100, 220, 124),
                confidence=0.9,
                line=1,
                second=SecondReading(text="750621359458", confidence=0.9, read_by="tesseract/eng"),
            ),
        )
        texts.append(PageText(page=number, words=words))
    return pages, texts


def document(name: str, kind: str, *pages: int) -> Document:
    return Document(id=name, kind=kind, confidence=0.9, pages=pages)


def test_the_words_copy_out_in_order_with_the_likely_digits(tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed")
    pages, texts = case_folder(tmp_path)

    documents_to_pdfs([document("d1", "address_certificate", 1, 2)], pages, texts, folder=tmp_path)

    file = tmp_path / "documents" / "01-address_certificate.pdf"
    text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True).stdout
    assert text.split() == ["Әлеуметтік", "қорғау", "750621359458"] * 2
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    pages, texts = case_folder(tmp_path)
    file = tmp_path / "documents" / "01-unknown.pdf"
    made = []
    for _ in range(2):
        documents_to_pdfs([document("d1", "unknown", 1)], pages, texts, folder=tmp_path)
        made.append(file.read_bytes())

    assert made[0] == made[1]


def test_files_of_documents_that_are_no_more_are_removed(tmp_path: Path) -> None:
    pages, texts = case_folder(tmp_path)
    documents_to_pdfs([document("d1", "unknown", 1, 2)], pages, texts, folder=tmp_path)

    documents_to_pdfs([document("d1", "application", 1), document("d2", "consent", 2)], pages, texts, folder=tmp_path)

    assert sorted(file.name for file in (tmp_path / "documents").iterdir()) == [
        "01-application.pdf",
        "02-consent.pdf",
    ]


def test_a_page_that_could_not_be_read_has_no_picture_to_shelve(tmp_path: Path) -> None:
    broken = Page(number=1, file="f1", image=None, dpi=0, width=0, height=0)

    documents_to_pdfs([document("d1", "unknown", 1)], [broken], [PageText(page=1, words=())], folder=tmp_path)

    assert list((tmp_path / "documents").iterdir()) == []


def test_a_long_document_is_joined_from_portions_and_reads_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, texts = case_folder(tmp_path)
    monkeypatch.setattr("intake.engines.pdfwriter._PORTION", 1)
    left = tmp_path / "documents" / ".portions-of-a-killed-run"
    left.mkdir(parents=True)
    file, made = tmp_path / "documents" / "01-unknown.pdf", []

    for _ in range(2):
        documents_to_pdfs([document("d1", "unknown", 2, 1)], pages, texts, folder=tmp_path)
        made.append(file.read_bytes())

    assert made[0] == made[1]
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    with pikepdf.open(file) as pdf:
        assert len(pdf.pages) == 2
        assert [len(page.get_images()) for page in pdf.pages] == [1, 1]
        assert set(pdf.docinfo) <= {"/Creator", "/Producer"}
