"""The door to a free canvas: cards and booklets whose texts stand where they please.

Lengths are millimetres from the top left corner of the sheet, sizes points. Values take inks of their own, as in
`engines.word`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from models.errors import MachineError
from samples.engines.marks import Ink, Marks
from samples.engines.pieces import Cut, Piece

_ROOT = Path("/usr/share/fonts")
_FILES = {
    "Arimo": ("Arimo-Regular.ttf", "Arimo-Bold.ttf"),
    "Tinos": ("Tinos-Regular.ttf", "Tinos-Bold.ttf"),
    "PT Sans": ("PTS55F.ttf", "PTS75F.ttf"),
    "PT Sans Caption": ("PTC55F.ttf", "PTC75F.ttf"),
    "PT Sans Narrow": ("PTN57F.ttf", "PTN77F.ttf"),
    "PT Serif": ("PTF55F.ttf", "PTF75F.ttf"),
    "Noto Sans": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    "DejaVu Sans Condensed": ("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"),
    "DejaVu Sans Mono": ("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"),
}


class CanvasPaper:
    """One paper drawn on sheets of free measure."""

    def __init__(self, facts: Mapping[str, str], cut: Cut, font: str, marks: Marks) -> None:
        self.facts, self.font, self.marks = facts, font, marks
        self._cut = cut
        self._height = 297.0
        self._canvas: Canvas | None = None
        self._sheets = 0

    def open(self, path: Path) -> None:
        """Where the file goes; before the first sheet."""
        self._canvas = Canvas(str(path), invariant=1)

    def page(self, width: float = 210, height: float = 297) -> None:
        """A new sheet."""
        if self._sheets:
            self._pen.showPage()
        self._sheets += 1
        self._height = height
        self._pen.setPageSize((width * mm, height * mm))

    def close(self) -> None:
        """Ends the last sheet and writes the file."""
        self._pen.showPage()
        self._pen.save()

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 8,
        bold: bool = False,
        align: Literal["left", "center", "right"] = "left",
        font: str | None = None,
        gap: float = 1.2,
    ) -> float:
        """Writes lines with their first baseline at y; returns the y below the last, `gap` lines apart."""
        family = font or self.font
        for line in text.split("\n"):
            pieces = list(self._cut(line))
            width = sum(self._width(piece, family, size, bold=bold) for piece in pieces)
            at = x - {"left": 0.0, "center": width / 2, "right": width}[align]
            for piece in pieces:
                self._put(piece, family, size, at, y, bold=bold)
                at += self._width(piece, family, size, bold=bold)
            y += size * 0.3528 * gap
        return y

    def wrapped(self, x: float, y: float, text: str, width: float, *, size: float = 8, bold: bool = False) -> float:
        """Writes a text of one style word by word within a width; returns the y below it."""
        pieces = [
            Piece(word, piece.bold, piece.italic, piece.underlined, piece.small, piece.field, piece.truth, piece.part)
            for piece in self._cut(text)
            for word in piece.text.split()
        ]
        at, space = x, self._width(Piece(" "), self.font, size, bold=bold)
        for piece in pieces:
            needed = self._width(piece, self.font, size, bold=bold)
            if at > x and at + needed > x + width:
                at, y = x, y + size * 0.3528 * 1.2
            self._put(piece, self.font, size, at, y, bold=bold)
            at += needed + space
        return y + size * 0.3528 * 1.2

    def box(
        self, x: float, y: float, width: float, height: float, *, grey: float | None = None, round_: float = 0
    ) -> None:
        """A rectangle with its top left corner at x, y; filled with a `grey` from 0 (black) to 1."""
        pen = self._pen
        pen.setStrokeColorRGB(0.35, 0.35, 0.35)
        pen.setLineWidth(0.7)
        if grey is not None:
            pen.setFillGray(grey)
        pen.roundRect(x * mm, self._up(y + height), width * mm, height * mm, round_ * mm, 1, int(grey is not None))

    def line(self, x: float, y: float, to_x: float, to_y: float, *, thick: float = 0.5) -> None:
        """A line, `thick` in points."""
        self._pen.setStrokeColorRGB(0.2, 0.2, 0.2)
        self._pen.setLineWidth(thick)
        self._pen.line(x * mm, self._up(y), to_x * mm, self._up(to_y))

    @property
    def _pen(self) -> Canvas:
        assert self._canvas is not None, "open() comes first"
        return self._canvas

    def _up(self, y: float) -> float:
        return float((self._height - y) * mm)

    def _put(self, piece: Piece, family: str, size: float, x: float, y: float, *, bold: bool) -> None:
        ink: Ink = self.marks.ink_of(piece)
        self._pen.setFillColorRGB(*(part / 255 for part in ink))
        points = size * 0.75 if piece.small else size
        self._pen.setFont(_registered(family, bold=bold or piece.bold), points)
        self._pen.drawString(x * mm, self._up(y), piece.text)

    @staticmethod
    def _width(piece: Piece, family: str, size: float, *, bold: bool) -> float:
        points = size * 0.75 if piece.small else size
        return float(pdfmetrics.stringWidth(piece.text, _registered(family, bold=bold or piece.bold), points) / mm)


@cache
def _registered(family: str, *, bold: bool) -> str:
    """The name under which the canvas knows a face; MachineError where its file is not installed."""
    file = _FILES[family][bold]
    path = next(_ROOT.rglob(file), None)
    if path is None:
        raise MachineError("samples-font-missing", file=file)
    pdfmetrics.registerFont(TTFont(file, str(path)))
    return file
