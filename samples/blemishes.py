"""What happens to the sheet itself before it is scanned: holes, folds, bends, the glass around it, the other side."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from samples.drawn import DPI

Picture = NDArray[np.uint8]

_MM = DPI / 25.4
_PAPER = (252, 252, 252)


def punched(page: Picture, rng: np.random.Generator) -> Picture:
    """Two or four holes of a binder (ISO 838: 6 mm wide, 80 mm apart, 12 mm from the edge), black where the scanner's
    lid is black and grey where it is not."""
    level = float(rng.choice((15, 40, 190)))
    out = page.copy()
    middle, apart = page.shape[0] / 2, 80 * _MM
    places = (-0.5, 0.5) if rng.random() < 0.6 else (-1.5, -0.5, 0.5, 1.5)
    across = (12 + rng.uniform(-2, 2)) * _MM
    for place in places:
        cv2.circle(out, (round(across), round(middle + place * apart)), round(3 * _MM), (level,) * 3, -1, cv2.LINE_AA)
    return out


def framed(page: Picture, rng: np.random.Generator) -> Picture:
    """The sheet a little smaller than the glass and the lid open: black on two to four sides, up to 12 mm wide."""
    level = float(rng.uniform(5, 35))
    sides = [float(side) for side in rng.uniform(4, 12, 4) * (rng.random(4) < 0.75) * _MM]
    top, bottom, left, right = (round(side) for side in sides)
    height, width = page.shape[:2]
    small = cv2.resize(page, (width - left - right, height - top - bottom), interpolation=cv2.INTER_AREA)
    framed_page = cv2.copyMakeBorder(small, top, bottom, left, right, cv2.BORDER_CONSTANT, value=(level,) * 3)
    return np.asarray(framed_page, dtype=np.uint8)


def bent(page: Picture, rng: np.random.Generator) -> Picture:
    """A sheet that rises to the spine of a sewn file: the third beside the spine is narrower, its lines climb or fall
    by up to 6 mm, and it lies in shadow."""
    height, width = page.shape[:2]
    xs = np.linspace(0.0, 1.0, width, dtype=np.float32)
    near = np.clip((0.38 - xs) / 0.38, 0.0, 1.0)  # 1 at the spine
    rise = float(rng.uniform(3, 6) * rng.choice((-1, 1))) * _MM * near**2
    squeeze = float(rng.uniform(0.03, 0.05)) * width * near**2
    shade = 1.0 - float(rng.uniform(0.25, 0.45)) * near**2
    if rng.random() < 0.5:
        rise, squeeze, shade = rise[::-1], -squeeze[::-1], shade[::-1]
    # The sheet rises most in its middle: at the top and the bottom the spine holds it less high.
    along = np.linspace(-1.0, 1.0, height, dtype=np.float32)[:, None]
    from_x = np.broadcast_to(np.arange(width, dtype=np.float32) - squeeze, (height, width))
    from_y = np.arange(height, dtype=np.float32)[:, None] + rise[None, :] * (1.0 - 0.5 * along)
    moved = cv2.remap(
        page, np.ascontiguousarray(from_x, np.float32), np.asarray(from_y, np.float32), cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_CONSTANT, borderValue=_PAPER,
    )  # fmt: skip
    return np.asarray(np.clip(moved.astype(np.float32) * shade[None, :, None], 0, 255), dtype=np.uint8)


def folded(page: Picture, rng: np.random.Generator) -> Picture:
    """A letter folded in three: at each fold a dark crease, and the light falls differently between the folds."""
    light = page.astype(np.float32)
    height = page.shape[0]
    bounds = [0, *(round(height * share + float(rng.uniform(-10, 10)) * _MM) for share in (1 / 3, 2 / 3)), height]
    for number, (top, bottom) in enumerate(pairwise(bounds)):
        first, last = (float(share) for share in rng.uniform(0.84, 1.0, 2))
        slope = np.linspace(first, last, bottom - top, dtype=np.float32)
        light[top:bottom] *= slope[:, None, None]
        if number:
            light[top - 2 : top + 2] -= float(rng.uniform(40, 90))
    return np.clip(light, 0, 255).astype(np.uint8)


def shown_through(page: Picture, rng: np.random.Generator) -> Picture:
    """Thin paper: the print of the other side, mirrored and soft, 25 to 55 levels under the paper."""
    turned = cv2.GaussianBlur(page[::-1, ::-1] if rng.random() < 0.3 else page[:, ::-1], (0, 0), 3.0)
    depth = float(rng.uniform(25, 55)) / 255
    shift = round(float(rng.uniform(4, 14)) * _MM)
    back = np.roll(np.asarray(turned, dtype=np.float32), shift, axis=0)
    return np.clip(page.astype(np.float32) - (255 - back) * depth, 0, 255).astype(np.uint8)


def askew(page: Picture, rng: np.random.Generator) -> Picture:
    """Laid on the glass by hand: turned by 6 to 10 degrees."""
    height, width = page.shape[:2]
    angle = float(rng.uniform(6, 10) * rng.choice((-1, 1)))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    # The glass is larger than the sheet, so that no corner is lost.
    wide = round(height * abs(turn[0, 1]) + width * abs(turn[0, 0]))
    high = round(width * abs(turn[0, 1]) + height * abs(turn[0, 0]))
    turn[:, 2] += ((wide - width) / 2, (high - height) / 2)
    return np.asarray(cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=_PAPER), np.uint8)


BLEMISHES: dict[str, Callable[[Picture, np.random.Generator], Picture]] = {
    "punched": punched,
    "framed": framed,
    "bent": bent,
    "folded": folded,
    "shown-through": shown_through,
    "askew": askew,
}
"""By name: a clean RGB page at 300 dpi, before any rung, to the page with the blemish."""
