"""The copy that the engine reads: even light, letters of the size it knows, no dark edges, no coloured stamps.

The archive keeps the page as scanned. Measured gains: OCR.md 3.1 (size) and 3.5 (light, noise, rulings).
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.rulings import without_rulings
from models.geometry import Box

CAP_HEIGHT = 34
"""Dots of a capital letter in the copy: best between 30 and 40 (OCR.md 3.1)."""
_CAP_BY_DPI = (22.0, 54.0)
"""Dots of a capital between which the scan's own resolution sets the size: with each page's capitals set to 36 dots
645 of 687 printed values were read, by the resolution alone 649 (a third of the drawn pages of two seeds at 200 and
150 dpi and by phone, capitals of 21 to 41 dots); so measuring is for files that state a wrong resolution, and for
tiny or huge print."""
_FINE = 190
"""Resolution from which half of it tells the size of letters."""
_LETTER_HEIGHTS = (5, 130)
"""Dots of the scan: 6 points at 100 dpi to 15 points at 600 dpi."""
_FEWEST_LETTERS = 60
_CAPS = 88
"""Percentile of the letters' heights at which capitals and letters with tails stand, small letters being the most."""
_LARGEST_SCALE = 3.0
SCALES_APART = (0.7, 1.3)
"""Scales at which a number is looked at again: of 23 misread numbers 17 came right at 0.7, at 0.8 with more surround
15, at full size 10; what is lost of slanted figures comes back in the larger one."""
_RULING_INK = 40
"""Levels by which a dot was whitened that was a ruling's and no speck beside it."""
_FRAME = 12
"""Dots of white around it."""


class Copy(NamedTuple):
    """What the engine is shown."""

    pixels: NDArray[np.uint8]
    """Grey."""
    scale: float
    """Dots of the copy per dot of the page picture."""
    dpi: int
    rulings: NDArray[np.uint8] | None = None
    """1 where a ruling was taken out, 0 else, of the halved copy; None where there is none."""


class Apart(NamedTuple):
    """A place of a copy by itself."""

    pixels: NDArray[np.uint8]
    scale: float
    zone: Box

    def on_copy(self, box: Box) -> Box:
        """A box of these pixels in dots of the copy."""
        left, top = self.zone.left - _FRAME / self.scale, self.zone.top - _FRAME / self.scale
        return Box(
            round(left + box.left / self.scale),
            round(top + box.top / self.scale),
            round(left + box.right / self.scale),
            round(top + box.bottom / self.scale),
        )


def zone_apart(copy: NDArray[np.uint8], zone: Box, scale: float) -> Apart:
    """The zone cut out, in another size and set on white: for numbers that were not read whole where they stand."""
    cut = copy[zone.top : zone.bottom, zone.left : zone.right]
    method = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_CUBIC
    small = cv2.resize(cut, None, fx=scale, fy=scale, interpolation=method)
    framed = cv2.copyMakeBorder(small, _FRAME, _FRAME, _FRAME, _FRAME, cv2.BORDER_CONSTANT, value=(255,))
    return Apart(np.asarray(framed, dtype=np.uint8), scale, zone)


def picture_to_copy(pixels: NDArray[np.uint8], *, dpi: int, cap: float | None = None) -> Copy:
    """The cleaned copy of an upright page; `cap` is the height of its capitals in dots, where measured."""
    grey = without_coloured_ink(pixels)
    scale = copy_scale(dpi, cap_height_at(grey, dpi) if cap is None else cap)
    bitonal = is_bitonal(grey)
    if scale != 1.0:
        method = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_CUBIC
        grey = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=method), dtype=np.uint8)
    grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), 1.6 if bitonal else 1.0), dtype=np.uint8)
    # Neither more contrast (194 of 229 values of faded scans for 200) nor a copy a quarter larger (634 of
    # 687 values on three rungs for 649) reads better; all looks together held 655.
    even = grey if bitonal else with_even_light(grey)
    read = without_rulings(even)
    return Copy(read, scale, round(dpi * scale), _taken_out(even, read))


def _taken_out(even: NDArray[np.uint8], read: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """The rulings as a halved mask: where the copy that is read differs from the even one."""
    if read is even:
        return None
    taken = np.asarray(cv2.threshold(cv2.absdiff(read, even), _RULING_INK, 1, cv2.THRESH_BINARY)[1], dtype=np.uint8)
    whole = taken[: taken.shape[0] // 2 * 2, : taken.shape[1] // 2 * 2]
    rows = whole[::2] | whole[1::2]
    return np.asarray(rows[:, ::2] | rows[:, 1::2], dtype=np.uint8)


def cap_height_at(grey: NDArray[np.uint8], dpi: int) -> float | None:
    """The same as `cap_height`, taken on the halved picture where that has dots enough: a quarter of the time."""
    if dpi < _FINE:
        return cap_height(grey)
    half = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    height = cap_height(np.asarray(half, dtype=np.uint8))
    return None if height is None else 2 * height


def copy_scale(dpi: int, cap: float | None) -> float:
    """How much the copy is to be larger than the page picture."""
    wanted = 300 / dpi
    if cap and not _CAP_BY_DPI[0] <= cap * wanted <= _CAP_BY_DPI[1]:
        wanted = CAP_HEIGHT / cap
    if 0.85 < wanted < 1.18:
        return 1.0
    return float(min(max(wanted, 0.4), _LARGEST_SCALE))


def cap_height(grey: NDArray[np.uint8]) -> float | None:
    """Dots of a capital of the page's usual print; None where there is too little print to tell."""
    light = cv2.blur(grey, (41, 41)).astype(np.int16)
    ink = (grey.astype(np.int16) < light - 25).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    width, height, area = stats[1:, 2], stats[1:, 3], stats[1:, 4]
    least, most = _LETTER_HEIGHTS
    alike = (height >= least) & (height <= most) & (width >= 3) & (width <= 1.6 * height) & (area >= 12)
    heights = height[alike]
    if len(heights) < _FEWEST_LETTERS:
        return None
    usual = float(np.median(heights))
    return float(np.percentile(heights[(heights > 0.6 * usual) & (heights < 1.7 * usual)], _CAPS))


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
