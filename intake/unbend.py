"""A sheet whose lines of print curve, as beside the spine of a sewn file, to one whose lines run straight.

Only the curve of the lines is undone, by moving dots up and down: letters that stand closer beside the spine are read
as they are. The displacement is one smooth surface for the whole page, fitted to the feet of the letters; a page
whose lines are straight is left alone.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.letter_shapes import STUDY_DPI, letter_boxes

Floats = NDArray[np.float64]

_KNOTS = 13
"""Places across the page between which the surface runs evenly; down the page it changes evenly."""
_STIFF = 0.02
"""How dearly a change of slope at a knot is paid, beside one letter's distance from its line."""
_FEWEST_IN_LINE = 8
_FEWEST_IN_LINES = 120
"""Letters that stand in lines, for a page to be judged at all."""
_ON, _OFF = 0.15, 0.30
"""A foot is on its line, or off it, by so many heights of a small letter."""
_WON = 0.015
"""Share of the letters that must come onto their lines by the bend: beside a spine they are few, elsewhere none."""
_GAP, _DROP = 2.6, 0.45
"""To the next letter of a line: gap and drop at most, in heights of a small letter."""
_SCALES = (0.8, 0.5, 0.3, 0.2, 0.12, 0.12)
"""Distance from its line, in heights of a small letter, beyond which a foot counts for less, round by round."""


class Bend(NamedTuple):
    """How far down (dots of the study copy) the lines lie from where they would run straight, over the page."""

    weights: Floats
    width: float
    height: float
    shrink: float
    """Dots of the study copy per dot of the sheet."""


def sheet_to_bend(grey: NDArray[np.uint8], *, dpi: int) -> Bend | None:
    """The bend of an upright page's lines; None where they are straight, or too few to tell."""
    shrink = min(STUDY_DPI / dpi, 1.0)
    study = grey if shrink == 1.0 else cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    boxes = letter_boxes(np.asarray(study, dtype=np.uint8)).astype(np.float64)
    if len(boxes) < _FEWEST_IN_LINES:
        return None
    high = float(np.median(boxes[:, 3]))
    x, y, line = letters_in_lines(boxes, high)
    if len(x) < _FEWEST_IN_LINES:
        return None
    width, height = float(study.shape[1]), float(study.shape[0])
    curve = _curve(x, y, width, height)
    weights, off = _fitted(curve, y, line, high)
    _, off_straight = _fitted(_slope(x, y, width, height), y, line, high)
    won = (off < _ON * high) & (off_straight > _OFF * high)
    lost = (off > _OFF * high) & (off_straight < _ON * high)
    if int(won.sum()) - int(lost.sum()) < _WON * len(x):
        return None
    # Moving all the page, or stretching it down, no line can tell: the page keeps its middle where it is.
    halves = weights.reshape(2, _KNOTS)
    return Bend((halves - np.median(halves, axis=1, keepdims=True)).ravel(), width, height, shrink)


def unbent(sheet: NDArray[np.uint8], bend: Bend) -> NDArray[np.uint8]:
    """The sheet with each dot moved up or down by the bend."""
    rows, columns = sheet.shape[:2]
    # The surface is smooth: a sixteenth of its dots tells the others.
    few_x, few_y = np.arange(0, columns + 16, 16.0), np.arange(0, rows + 16, 16.0)
    grid_x, grid_y = np.meshgrid(few_x * bend.shrink, few_y * bend.shrink)
    curve = _curve(np.minimum(grid_x, bend.width).ravel(), np.minimum(grid_y, bend.height).ravel(), *bend[1:3])
    down = (curve @ bend.weights / bend.shrink).reshape(grid_x.shape).astype(np.float32)
    places_x, places_y = np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(rows, dtype=np.float32))
    shift = cv2.remap(down, places_x / 16, places_y / 16, cv2.INTER_LINEAR)
    straight = cv2.remap(
        sheet,
        places_x,
        np.asarray(places_y + shift, dtype=np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(straight, dtype=np.uint8)


def letters_in_lines(boxes: Floats, high: float) -> tuple[Floats, Floats, NDArray[np.int64]]:
    """(middle, foot, number of the line) of the letters that stand in lines long enough; boxes are left, top, width,
    height, `high` the height of a small letter."""
    order = np.argsort(boxes[:, 0])
    boxes = boxes[order]
    feet, rights = boxes[:, 1] + boxes[:, 3], boxes[:, 0] + boxes[:, 2]
    starts = boxes[:, 0]
    line = np.full(len(boxes), -1, dtype=np.int64)
    for number in range(len(boxes)):
        if line[number] < 0:
            line[number] = number
        # The next letter on: its left edge within a gap of this one's right edge, its foot about as low.
        first = int(np.searchsorted(starts, rights[number] - 0.3 * high))
        last = int(np.searchsorted(starts, rights[number] + _GAP * high))
        near = np.arange(max(first, number + 1), last)
        level = np.minimum(np.abs(feet[near] - feet[number]), np.abs(boxes[near, 1] - boxes[number, 1]))
        near = near[level < _DROP * high]
        if len(near):
            following = int(near[0])
            if line[following] < 0:
                line[following] = line[number]
    numbers, counts = np.unique(line, return_counts=True)
    kept = np.isin(line, numbers[counts >= _FEWEST_IN_LINE])
    return boxes[kept, 0] + boxes[kept, 2] / 2, feet[kept], line[kept]


def _curve(x: Floats, y: Floats, width: float, height: float) -> Floats:
    """The surface's terms at places of the study copy: a hat at each knot across, and each once more growing down."""
    place = np.clip(x / width, 0, 1) * (_KNOTS - 1)
    hats = np.maximum(1 - np.abs(place[:, None] - np.arange(_KNOTS)), 0)
    return np.concatenate([hats, hats * (2 * y / height - 1)[:, None]], axis=1)


def _slope(x: Floats, y: Floats, width: float, height: float) -> Floats:
    """The terms of straight lines, whose lean may change down the page."""
    across = 2 * x / width - 1
    return np.stack([across, across * (2 * y / height - 1)], axis=1)


def _stiffness(terms: int) -> Floats:
    """What changes of slope cost, as a square form of the weights; plain smallness for straight lines."""
    if terms < 2 * _KNOTS:
        return 1e-6 * np.eye(terms)
    change = np.diff(np.eye(_KNOTS), 2, axis=0)
    one = _STIFF * change.T @ change + 1e-6 * np.eye(_KNOTS)
    return np.asarray(np.kron(np.eye(2), one), dtype=np.float64)


def _fitted(curve: Floats, feet: Floats, line: NDArray[np.int64], high: float) -> tuple[Floats, Floats]:
    """(weights of the terms, distance of each foot from its line): least squares with a height of its own for each
    line, letters with tails told off by their distance."""
    _, number = np.unique(line, return_inverse=True)
    trust, off = np.ones(len(feet)), np.zeros(len(feet))
    weights: Floats = np.zeros(curve.shape[1])
    stiff = len(feet) * _stiffness(curve.shape[1])
    for scale in _SCALES:
        total = np.bincount(number, trust)
        centred = curve - np.stack([np.bincount(number, trust * term) / total for term in curve.T], axis=1)[number]
        level = feet - (np.bincount(number, trust * feet) / total)[number]
        weighted = centred * trust[:, None]
        weights = np.asarray(np.linalg.solve(weighted.T @ centred + stiff, weighted.T @ level), dtype=np.float64)
        off = np.abs(level - centred @ weights)
        trust = 1.0 / np.maximum(off / (scale * high), 1.0) ** 2
    return weights, off
