"""Square codes (QR) by segno: text to a picture for a letter."""

from __future__ import annotations

import io

import segno

_DOTS = 12
"""Dots of the picture a square of the code: printers of 300 dpi keep its edges sharp at any size we print."""
_WHITE = 4
"""Squares of white around the code, as ISO/IEC 18004 asks."""


def text_to_code(text: str) -> io.BytesIO:
    """A PNG of the code with the strongest correction: with three squares in ten spoiled it is still read."""
    saved = io.BytesIO()
    segno.make(text, error="h", micro=False).save(saved, kind="png", scale=_DOTS, border=_WHITE)
    saved.seek(0)
    return saved
