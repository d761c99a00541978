"""The copy that the engine reads: even light, letters of the size it knows, no dark edges, no coloured stamps.

The archive keeps the page as scanned. Measured gains: OCR.md 3.1 (size) and 3.5 (light, noise, rulings).
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

CAP_HEIGHT = 34
"""Dots of a capital letter in the copy: best between 30 and 40 (OCR.md 3.1)."""
_USUAL_CAP = 0.0093
"""Inches of a capital letter: 10 points of print."""
_LARGEST_SCALE = 3.0


class Copy(NamedTuple):
    """What the engine is shown."""

    pixels: NDArray[np.uint8]
    """Grey."""
    scale: float
    """Dots of the copy per dot of the page picture."""
    dpi: int


def picture_to_copy(pixels: NDArray[np.uint8], *, dpi: int, cap: float | None = None) -> Copy:
    """The cleaned copy of an upright page; `cap` is the height of its capitals in dots, where measured."""
    grey = without_coloured_ink(pixels)
    scale = copy_scale(dpi, cap)
    bitonal = is_bitonal(grey)
    if scale != 1.0:
        method = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_CUBIC
        grey = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=method), dtype=np.uint8)
    grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), 1.6 if bitonal else 1.0), dtype=np.uint8)
    even = grey if bitonal else with_even_light(grey)
    return Copy(even, scale, round(dpi * scale))


def copy_scale(dpi: int, cap: float | None) -> float:
    """How much the copy is to be larger than the page picture."""
    wanted = CAP_HEIGHT / cap if cap else 300 / dpi
    if 0.85 < wanted < 1.18:
        return 1.0
    return float(min(max(wanted, 0.4), _LARGEST_SCALE))


def is_bitonal(grey: NDArray[np.uint8]) -> bool:
    """Whether the picture is black and white only, as from a fax."""
    few = grey[:: max(grey.shape[0] // 400, 1), :: max(grey.shape[1] // 400, 1)]
    return bool(((few < 16) | (few > 239)).mean() > 0.995)


def with_even_light(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The page divided by its own background, so that paper is white everywhere (OCR.md 0, point 3)."""
    shrink = 8
    small = cv2.resize(grey, (grey.shape[1] // shrink + 1, grey.shape[0] // shrink + 1), interpolation=cv2.INTER_AREA)
    paper = cv2.medianBlur(cv2.dilate(small, np.ones((3, 3), np.uint8)), 9)
    paper = cv2.resize(paper, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(grey, np.maximum(paper, 1), scale=255), dtype=np.uint8)


def without_coloured_ink(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Grey, with blue and violet stamp ink as pale as its palest channel; black print stays black."""
    if pixels.ndim == 2:
        return pixels
    blue, green, red = cv2.split(pixels)
    return np.asarray(cv2.max(cv2.max(blue, green), red), dtype=np.uint8)
