"""Searchable PDF by reportlab: a picture a page, with its words in invisible letters where they stand; long ones
joined by pikepdf."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import cache
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

import pikepdf
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from models.errors import MachineError
from models.geometry import Box

_FONT_FILES = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "/usr/share/fonts/TTF/DejaVuSans.ttf",
    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
)
"""Fonts with all Kazakh letters, in the folders of the distributions we know."""
_INVISIBLE = 3
"""PDF text render mode: neither filled nor stroked."""
_PORTION = 20
"""Pages that are held at once."""


# Streams go in as they are: in ASCII letters they would be a quarter larger, and slower to write.
rl_config.useA85 = 0


class PlacedWord(NamedTuple):
    """A word in dots of its page picture."""

    text: str
    box: Box


class PdfPage(NamedTuple):
    """One page of the file to be made."""

    jpeg: bytes
    width: int
    height: int
    dpi: int
    lines: Sequence[Sequence[PlacedWord]]


class _Scan(ImageReader):  # type: ignore[misc]
    """A JPEG that goes in as it is. The library would decode every page, only to know by its dots whether it had it
    before, and keep the dots to the end: 26 MB a page in colour at 300 dpi, 300 MB for a paper of eight pages."""

    def __init__(self, jpeg: bytes) -> None:
        super().__init__(io.BytesIO(jpeg))
        self._jpeg = jpeg
        self._dataA = None  # no transparency

    def getRGBData(self) -> bytes:  # noqa: N802
        """The file's own bytes, which tell pictures apart as well."""
        return self._jpeg


def pages_to_pdf(pages: Iterable[PdfPage], file: BinaryIO, *, aside: Path) -> None:
    """The pages written into the file; the same pages give the same bytes. No title, author or name in it.

    No more pages than a portion are drawn at once: more are written into portions in the folder `aside`, which the
    caller gives and removes, and joined from there. 100 pages of 400 KB took 206 MB drawn at once and take 143 MB so;
    400 take 269 MB, for the library that joins them keeps about half of what they hold.
    """
    names = []
    for number, portion in enumerate(_in_portions(pages)):
        names.append(aside / f"{number:04}.pdf")
        names[-1].write_bytes(_portion_to_pdf(portion))
    if len(names) == 1:
        file.write(names[0].read_bytes())
        return
    with ExitStack() as open_files:
        whole = open_files.enter_context(pikepdf.Pdf.new())
        for name in names:
            whole.pages.extend(open_files.enter_context(pikepdf.open(name)).pages)
        whole.docinfo["/Creator"] = whole.docinfo["/Producer"] = "Qujat"
        whole.save(file, deterministic_id=True)


def _in_portions(pages: Iterable[PdfPage]) -> Iterator[list[PdfPage]]:
    following = iter(pages)
    while portion := list(islice(following, _PORTION)):
        yield portion


def _portion_to_pdf(pages: Sequence[PdfPage]) -> bytes:
    font = _font_name()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1, pageCompression=1)
    canvas.setCreator("Qujat")
    canvas.setProducer("Qujat")
    for page in pages:
        scale = 72 / page.dpi
        canvas.setPageSize((page.width * scale, page.height * scale))
        canvas.drawImage(_Scan(page.jpeg), 0, 0, width=page.width * scale, height=page.height * scale)
        for line in page.lines:
            _write_line(canvas, line, font, scale, page.height)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _write_line(canvas: Canvas, line: Sequence[PlacedWord], font: str, scale: float, height: int) -> None:
    if not line:
        return
    # One size and one foot for the whole line: readers then copy it out as a line.
    heights = sorted(word.box.height for word in line)
    size = max(heights[len(heights) // 2] * scale, 1.0)
    for word in line:
        text = canvas.beginText()
        text.setTextRenderMode(_INVISIBLE)
        text.setFont(font, size)
        natural = pdfmetrics.stringWidth(word.text, font, size)
        if natural > 0:
            text.setHorizScale(100 * word.box.width * scale / natural)
        text.setTextOrigin(word.box.left * scale, (height - word.box.bottom) * scale + size * 0.15)
        # The space belongs to the word, or two words are copied out as one.
        text.textOut(word.text + " ")
        canvas.drawText(text)


@cache
def _font_name() -> str:
    for file in _FONT_FILES:
        if Path(file).exists():
            try:
                pdfmetrics.registerFont(TTFont("Words", file))
            except TTFError:
                continue
            return "Words"
    raise MachineError("font-missing")
