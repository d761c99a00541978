"""A quick look at finished pages by PDFium, a few milliseconds each: enough to say that a page is sound.

Whoever sees anything amiss here looks again with `generate.engines.pdf.read_back`, which takes its time.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

_POINTS_PER_MM = 72 / 25.4
_A4 = (595.3, 841.9)
_EVEN = 3.0
"""Points by which papers of one size differ."""
_BROKEN_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})
"""What PDFium writes for a hyphen at a line's end."""


@dataclass(frozen=True)
class Glance:
    """What a page shows at first sight."""

    text: str
    fonts: frozenset[str]
    """Names without the subset's tag, of fonts that print something on this page."""
    embedded: bool
    """Whether all of them are in the file."""
    outside: bool
    """Whether ink may be nearer to an edge than the margin asked for."""
    bottom: float
    """Millimetres from the page's upper edge down to its lowest ink; 0 of a blank page."""
    is_a4: bool
    """Whether it is an A4 that stands upright."""


class Glances:
    """The pages of one PDF, looked at one by one."""

    def __init__(self, document: pypdfium2.PdfDocument, margin: float) -> None:
        self._document = document
        self._margin = margin * _POINTS_PER_MM
        self._embedded: dict[str, bool] = {}

    def __len__(self) -> int:
        return len(self._document)

    def page(self, index: int) -> Glance:
        """The page of that number, from 0."""
        page = self._document[index]
        width, height = page.get_size()
        fonts: set[str] = set()
        boxes: list[tuple[float, float, float, float]] = []
        words = page.get_textpage()
        for drawn in page.get_objects(max_depth=3):
            if drawn.type == pdfium.FPDF_PAGEOBJ_TEXT:
                if not _text_of(drawn, words).strip():
                    continue
                fonts.add(self._font_of(drawn))
            boxes.append(drawn.get_bounds())
        text = words.get_text_range().translate(_BROKEN_HYPHENS)
        words.close()
        page.close()
        near = self._margin
        return Glance(
            text=text,
            fonts=frozenset(fonts),
            embedded=all(self._embedded[font] for font in fonts),
            outside=any(b[0] < near or b[1] < near or b[2] > width - near or b[3] > height - near for b in boxes),
            bottom=(height - min((box[1] for box in boxes), default=height)) / _POINTS_PER_MM,
            is_a4=abs(width - _A4[0]) < _EVEN and abs(height - _A4[1]) < _EVEN,
        )

    def _font_of(self, drawn: pypdfium2.PdfObject) -> str:
        font = pdfium.FPDFTextObj_GetFont(drawn)
        name = ctypes.create_string_buffer(200)
        pdfium.FPDFFont_GetBaseFontName(font, name, 200)
        bare = name.value.decode("utf-8", "replace").split("+", 1)[-1]
        self._embedded.setdefault(bare, pdfium.FPDFFont_GetIsEmbedded(font) == 1)
        return bare


@contextmanager
def glances(file: Path, *, margin: float) -> Iterator[Glances]:
    """The PDF's pages; `margin` in millimetres, where printers put no ink."""
    document = pypdfium2.PdfDocument(file)
    try:
        yield Glances(document, margin)
    finally:
        document.close()


def _text_of(drawn: pypdfium2.PdfObject, words: pypdfium2.PdfTextPage) -> str:
    length = pdfium.FPDFTextObj_GetText(drawn, words, None, 0)
    text = ctypes.create_string_buffer(length)
    pdfium.FPDFTextObj_GetText(drawn, words, ctypes.cast(text, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)
    return text.raw[: max(0, length - 2)].decode("utf-16-le", "replace")
