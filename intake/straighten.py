"""How a sheet is turned: along which axis its lines of text run, and by how many degrees they lean.

Only the shapes of letters count (rulings, frames, pictures and dirt are left out by their size), so the answer does
not depend on what is written.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.letter_shapes import STUDY_DPI, letter_boxes

WIDEST_SKEW = 12.0
_FEWEST_LETTERS = 25
_COARSE, _FINE = 0.5, 0.05


class Lean(NamedTuple):
    """How the lines of text lie in the scan."""

    sideways: bool
    """True when the lines run down the picture: the sheet is turned by 90 or 270 degrees."""
    skew: float
    """Degrees clockwise that straighten the lines, once they run across; 0 when there is too little text."""
    letters: int
    """Shapes that looked like letters."""
    other_skew: float = 0.0
    """What straightens the sheet should its lines run along the other axis after all."""


def picture_to_lean(grey: NDArray[np.uint8], *, dpi: int) -> Lean:
    """Axis and skew of the text in a grey picture."""
    shrink = min(STUDY_DPI / dpi, 1.0)
    study = grey if shrink == 1.0 else cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    letters = letter_boxes(np.asarray(study, dtype=np.uint8))
    if len(letters) < _FEWEST_LETTERS:
        return Lean(sideways=False, skew=0.0, letters=len(letters))
    left, top, width, height = (letters[:, column].astype(np.float64) for column in range(4))
    across = _best_angle(left + width / 2, top + height)
    # Turned by 90 degrees counter-clockwise the columns become rows: x' = y, y' = -x; letters then end at -left or
    # at -(left + width), whichever the turn, and middles serve both.
    down = _best_angle(top + height / 2, -(left + width / 2))
    middle = _best_angle(left + width / 2, top + height / 2)
    sideways = down.sharpness > middle.sharpness
    skew, other = (down.angle, across.angle) if sideways else (across.angle, down.angle)
    return Lean(sideways=sideways, skew=round(skew, 2), letters=len(letters), other_skew=round(other, 2))


class _Angle(NamedTuple):
    angle: float
    sharpness: float


def _best_angle(x: NDArray[np.float64], y: NDArray[np.float64]) -> _Angle:
    """The turn (degrees clockwise) that gathers the points into the sharpest rows."""
    coarse = _sharpest(x, y, np.arange(-WIDEST_SKEW, WIDEST_SKEW + _COARSE / 2, _COARSE), rows=3.0)
    near = np.arange(coarse.angle - _COARSE, coarse.angle + _COARSE + _FINE / 2, _FINE)
    fine = _sharpest(x, y, near, rows=1.0)
    return _Angle(fine.angle, coarse.sharpness)


def _sharpest(x: NDArray[np.float64], y: NDArray[np.float64], angles: NDArray[np.float64], *, rows: float) -> _Angle:
    best = _Angle(0.0, -1.0)
    centred = x - x.mean()
    for angle in angles:
        radians = np.deg2rad(angle)
        offset = (y * np.cos(radians) + centred * np.sin(radians)) / rows
        counts = np.bincount((offset - offset.min()).astype(np.int64)).astype(np.float64)
        smooth = counts[:-1] + counts[1:] if len(counts) > 1 else counts
        sharpness = float((smooth**2).sum()) / len(y)
        # Of equal turns the smallest wins.
        if sharpness > best.sharpness * (1.0 + 1e-9) or (
            sharpness == best.sharpness and abs(angle) < abs(best.angle)
        ):
            best = _Angle(float(angle), sharpness)
    return best


def turned(pixels: NDArray[np.uint8], quarter: int) -> NDArray[np.uint8]:
    """The picture turned clockwise by 0, 90, 180 or 270 degrees."""
    return np.ascontiguousarray(np.rot90(pixels, -(quarter // 90)))


def straightened(pixels: NDArray[np.uint8], skew: float) -> NDArray[np.uint8]:
    """The picture turned clockwise by a small angle about its middle, its size kept; new corners take the colour of
    the paper at the edge."""
    if abs(skew) < 0.1:
        return pixels
    height, width = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -skew, 1.0)
    paper = np.median(pixels[:: max(height // 50, 1), :: max(width // 50, 1)].reshape(-1, *pixels.shape[2:]), axis=0)
    fill = [float(value) for value in np.atleast_1d(paper)]
    straight = cv2.warpAffine(
        pixels, turn, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=fill
    )
    return np.asarray(straight, dtype=np.uint8)
