"""Each document as a searchable PDF of its own: `documents/02-identity_document.pdf`, nobody named in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from intake.engines.pdfwriter import PdfPage, PlacedWord, pages_to_pdf
from intake.engines.pictures import pixels_to_jpeg, png_to_pixels
from intake.engines.storage import durable_file, private_folder
from models.document import Document
from models.page import Page, PageText

_JPEG_QUALITY = 70
"""Print stays sharp and a page of 300 dpi takes some 400 KB; the original keeps every dot."""

_ASIDE = ".portions-"
"""Beginning of the names of folders where long files are put together."""


def documents_to_pdfs(
    documents: Sequence[Document], pages: Sequence[Page], texts: Sequence[PageText], *, folder: Path
) -> None:
    """One PDF a document in `folder`/documents; files of documents that are no more are removed.

    A page that could not be read is left out; a document of such pages only has no file.
    """
    shelf = private_folder(folder / "documents")
    page_of = {page.number: page for page in pages}
    text_of = {text.page: text for text in texts}
    for left in shelf.glob(f"{_ASIDE}*"):  # of a run that was killed
        rmtree(left)
    wanted: set[str] = set()
    for place, document in enumerate(documents, start=1):
        readable = [page_of[number] for number in document.pages if page_of[number].image]
        if not readable:
            continue
        name = f"{place:02}-{document.kind}.pdf"
        wanted.add(name)
        drawn = (_pdf_page(page, text_of[page.number], folder) for page in readable)
        with durable_file(shelf / name) as file, TemporaryDirectory(dir=shelf, prefix=_ASIDE) as aside:
            pages_to_pdf(drawn, file, aside=Path(aside))
    _remove_others(shelf.glob("*.pdf"), wanted)


def _pdf_page(page: Page, text: PageText, folder: Path) -> PdfPage:
    pixels = png_to_pixels((folder / str(page.image)).read_bytes())
    lines = [[PlacedWord(word.likely_text, word.box) for word in line if word.text] for line in text.lines]
    return PdfPage(
        jpeg=pixels_to_jpeg(pixels, quality=_JPEG_QUALITY),
        width=page.width,
        height=page.height,
        dpi=page.dpi,
        lines=lines,
    )


def _remove_others(files: Iterable[Path], wanted: set[str]) -> None:
    for file in files:
        if file.name not in wanted:
            file.unlink()
