"""Codes of our own letters and forms on a page: looked for in their place first, then on the whole page.

Their place is enlarged before it is looked at: on pale photocopies of 150 dots an inch 6 codes of 24 were read as
they lay there, and 23 in twice the size; it costs 3 to 5 ms, the whole page of a paper without one 15 to 35.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.codes import FoundCode, picture_to_found_codes
from models.form_code import CODE_FOOT, CODE_LEFT, CODE_SIDE, text_to_form_code
from models.geometry import Box
from models.page import PageCode, Word

_FINE = 280
"""Dots an inch from which the place is looked at as it is."""
_SLACK = 14.0
"""Millimetres by which a page may lie off its place in the scan."""
_BARS = 62.0
"""Millimetres above the square code in which the bars lie."""
_MM = 25.4


def sheet_to_codes(sheet: NDArray[np.uint8], *, dpi: int) -> tuple[PageCode, ...]:
    """The codes of a letter of ours on an upright page picture; bars only beside a square code that is ours."""
    grey = sheet if sheet.ndim == 2 else np.asarray(cv2.cvtColor(sheet, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    place = _place(grey.shape[0], grey.shape[1], dpi)
    scale = 1 if dpi >= _FINE else 2
    part = grey[place.top : place.bottom, place.left : place.right]
    if scale > 1 and part.size:
        part = np.asarray(cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)
    found = [_moved(code, scale, place) for code in picture_to_found_codes(part)] if part.size else []
    if not any(_is_ours(code) for code in found):
        found = list(picture_to_found_codes(grey))
    if not any(_is_ours(code) for code in found):
        return ()
    kept = [code for code in found if code.shape == "bars" or _is_ours(code)]
    return tuple(PageCode(text=code.text, shape=code.shape, box=code.box) for code in kept)


def words_beside_codes(words: Sequence[Word], codes: Sequence[PageCode], *, dpi: int) -> tuple[Word, ...]:
    """The words that are none of the engine's attempts to read a code or the bars above it."""
    places: list[Box] = []
    for code in codes:
        margin, bars = round(2 * dpi / _MM), round(_BARS * dpi / _MM) if code.shape == "square" else 0
        box = code.box.grown(margin, margin)
        places.append(box._replace(top=box.top - bars))
    return tuple(
        word
        for word in words
        if not any(
            place.left <= word.box.center[0] < place.right and place.top <= word.box.center[1] < place.bottom
            for place in places
        )
    )


def _place(height: int, width: int, dpi: int) -> Box:
    """Where the square code lies and the bars above it, on a page of that size."""
    dots = dpi / _MM
    foot = height - round((CODE_FOOT - _SLACK) * dots)
    top = height - round((CODE_FOOT + CODE_SIDE + _BARS) * dots)
    return Box(0, max(top, 0), min(round((CODE_LEFT + CODE_SIDE + _SLACK) * dots), width), max(min(foot, height), 0))


def _moved(code: FoundCode, scale: int, place: Box) -> FoundCode:
    """The code in dots of the whole page."""
    left, top, right, bottom = (round(side / scale) for side in code.box)
    return code._replace(box=Box(left + place.left, top + place.top, right + place.left, bottom + place.top))


def _is_ours(code: FoundCode) -> bool:
    return code.shape == "square" and text_to_form_code(code.text) is not None
