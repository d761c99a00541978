"""Codes for machines: square ones (QR) by segno, bars (Code 128) by zxing-cpp; as pictures and as plain patterns."""

from __future__ import annotations

import io

import segno
import zxingcpp
from PIL import Image

_DOTS = 12
"""Dots of the picture a square of the code: printers of 300 dpi keep its edges sharp at any size we print."""
_WHITE = 4
"""Squares of white around the code, as ISO/IEC 18004 asks."""

Pattern = tuple[tuple[bool, ...], ...]
"""Rows top to bottom, each left to right; True is dark."""


def text_to_code(text: str) -> io.BytesIO:
    """A PNG of the code with the strongest correction: with three squares in ten spoiled it is still read."""
    saved = io.BytesIO()
    _code(text).save(saved, kind="png", scale=_DOTS, border=_WHITE)
    saved.seek(0)
    return saved


def text_to_squares(text: str) -> Pattern:
    """The same code as a pattern, without the white around it."""
    return tuple(tuple(bool(square) for square in row) for row in _code(text).matrix)


def text_to_bars(text: str) -> Pattern:
    """Code 128 of printable ASCII to be read upwards: a row a module, the first at the top; no white at its ends."""
    bars = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    picture = Image.fromarray(zxingcpp.write_barcode_to_image(bars, scale=1, add_quiet_zones=False))
    modules = picture.crop((0, 0, picture.width, 1)).tobytes()
    return tuple((level < 128,) for level in reversed(modules))


def pattern_to_png(pattern: Pattern) -> io.BytesIO:
    """A PNG of a pattern, enlarged to sharp edges."""
    picture = Image.new("1", (len(pattern[0]), len(pattern)), 1)
    picture.putdata([0 if dark else 1 for row in pattern for dark in row])
    saved = io.BytesIO()
    picture.resize((picture.width * _DOTS, picture.height * _DOTS), Image.Resampling.NEAREST).save(saved, "PNG")
    saved.seek(0)
    return saved


def _code(text: str) -> segno.QRCode:
    return segno.make(text, error="h", micro=False)
