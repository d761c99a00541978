"""The little frames that forms print: rows of boxes for one digit each, and single boxes to be ticked.

Found by their straight sides alone, so that what is written in them, or through them, does not matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box

_STUDY_DPI = 200
_INK = 16
"""Levels of 255 by which a printed rule is darker than its surround of 4 mm, pale copies included."""
_SIDE = 1.7
"""Millimetres of a straight stroke, at least, that may be a side of a frame; strokes of small print are shorter."""
_LEAST, _MOST = 2.2, 11.0
"""Millimetres of a frame's sides."""
_TICK_MOST = 7.0
"""The same for a box to be ticked."""
_SIDES_FULL = 0.72
"""Share of each side of a frame that is ruled; pens and noise break it."""
_GOES_ON = 2
"""Corners beyond which a frame's upper or lower side runs on, from which it is a table's cell; one may be a pen's.
Frames one over another share sides, as lists of choices are printed."""
_FEWEST = 6
"""Boxes of a row for digits, at least: a date without its century."""
_SEEN = 3
"""Boxes of a row that must be seen by themselves."""
_CROWDED = 0.2
"""Share of ink around a frame, a frame's width wide, from which it belongs to a printed code or picture."""
_ALIKE = 0.22
"""Share by which the boxes of a row may differ in width and step."""


class Squares(NamedTuple):
    """The frames of one page; boxes in pixels of the page image, their frame included."""

    rows: tuple[tuple[Box, ...], ...]
    """Boxes for digits, each row left to right."""
    single: tuple[Box, ...]
    """Boxes to be ticked."""


def sheet_to_squares(grey: NDArray[np.uint8], *, dpi: int) -> Squares:
    """The rows of digit boxes and the single boxes of an upright page."""
    scale = _STUDY_DPI / dpi
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    study = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=method) if scale != 1 else grey
    light = cv2.blur(study, (31, 31))
    ink = (light.astype(np.int16) - study > _INK).astype(np.uint8)
    side = _dots(_SIDE)
    across = _strokes(ink, (side, 1))
    down = _strokes(ink, (1, side))
    cells = _cells(across, down)
    rows = _rows(cells, across, down)
    alone = [
        cell for cell in cells if not _stands_in(cell, rows) and _is_alone(cell, across) and _is_clear(cell, ink)
    ]
    back = 1 / scale
    return Squares(
        tuple(tuple(_scaled(cell, back) for cell in row) for row in rows),
        tuple(_scaled(cell, back) for cell in alone),
    )


def _dots(millimetres: float) -> int:
    return round(millimetres * _STUDY_DPI / 25.4)


def _strokes(ink: NDArray[np.uint8], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """The straight strokes along `shape`, one dot thicker, a little lean and gaps of two dots allowed."""
    along = (3, 1) if shape[0] > 1 else (1, 3)
    across = (1, 3) if shape[0] > 1 else (3, 1)
    near = cv2.dilate(ink, np.ones(across[::-1], np.uint8))
    near = cv2.morphologyEx(near, cv2.MORPH_CLOSE, np.ones(along[::-1], np.uint8))
    return np.asarray(cv2.morphologyEx(near, cv2.MORPH_OPEN, np.ones(shape[::-1], np.uint8)), dtype=np.uint8)


def _cells(across: NDArray[np.uint8], down: NDArray[np.uint8]) -> list[Box]:
    """The closed frames of the right size: white places between strokes whose four sides are ruled."""
    frame = np.asarray(cv2.bitwise_or(across, down), dtype=np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(np.asarray(1 - frame, dtype=np.uint8), connectivity=4)
    least, most = _dots(_LEAST), _dots(_MOST)
    cells = []
    for left, top, width, height, area in stats[1:count]:
        if not (least - 4 <= width <= most and least - 4 <= height <= most) or area < 0.8 * width * height:
            continue
        box = Box(int(left) - 2, int(top) - 2, int(left + width) + 2, int(top + height) + 2)
        if box.left >= 0 and box.top >= 0 and _is_framed(box, across, down):
            cells.append(box)
    return sorted(cells, key=lambda box: (box.top, box.left))


def _is_framed(box: Box, across: NDArray[np.uint8], down: NDArray[np.uint8]) -> bool:
    rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
    sides = (
        across[box.top : box.top + 4, columns].max(axis=0, initial=0),
        across[max(box.bottom - 4, 0) : box.bottom, columns].max(axis=0, initial=0),
        down[rows, box.left : box.left + 4].max(axis=1, initial=0),
        down[rows, max(box.right - 4, 0) : box.right].max(axis=1, initial=0),
    )
    return all(side.size and float(side.mean()) >= _SIDES_FULL for side in sides)


def _rows(cells: Sequence[Box], across: NDArray[np.uint8], down: NDArray[np.uint8]) -> list[tuple[Box, ...]]:
    """Six boxes and more of one size at one height, evenly spaced. Where three are seen the others are sought at
    their step: a digit that a pen drew as high as its box looks like a side of it."""
    rows: list[tuple[Box, ...]] = []
    left = list(cells)
    while left:
        first = left.pop(0)
        level = sorted([first, *(cell for cell in left if _is_like(first, cell))])
        for run in _runs(level):
            if len(run) < _SEEN:
                continue
            row = _completed(run, across, down)
            if len(row) >= _FEWEST and not any(_stands_in(box, rows) for box in row):
                rows.append(tuple(row))
                left = [cell for cell in left if not _stands_in(cell, [row])]
    return rows


def _completed(run: Sequence[Box], across: NDArray[np.uint8], down: NDArray[np.uint8]) -> list[Box]:
    """The boxes of a row with those that were not seen by themselves, as far as frames stand at their step."""
    width = round(float(np.median([box.width for box in run])))
    steps = [after.left - before.left for before, after in pairwise(run) if after.left - before.left < 1.7 * width]
    if not steps:
        return list(run)
    step = float(np.median(steps))
    row = [run[0]]
    for direction in (1, -1):
        box = run[0]
        while True:
            known = [one for one in run if abs(one.left - (box.left + direction * step)) < 0.25 * width]
            shift = round(direction * step)
            ahead = (
                known[0]
                if known
                else _framed_near(Box(box.left + shift, box.top, box.left + shift + width, box.bottom), across, down)
            )
            if ahead is None:
                break
            row.append(ahead)
            box = ahead
    return sorted(row)


def _framed_near(box: Box, across: NDArray[np.uint8], down: NDArray[np.uint8]) -> Box | None:
    """The frame at a place, or a dot or two beside it; None where there is none."""
    for shift in (0, -1, 1, -2, 2, -3, 3):
        near = Box(box.left + shift, box.top, box.right + shift, box.bottom)
        if near.left >= 0 and near.right <= across.shape[1] and _is_framed(near, across, down):
            return near
    return None


def _stands_in(cell: Box, rows: Sequence[Sequence[Box]]) -> bool:
    """Whether a frame is, or is part of, a box of a row."""
    return any(box.overlap(cell) > 0.4 * cell.width * cell.height for row in rows for box in row)


def _is_like(first: Box, other: Box) -> bool:
    shift = abs(first.center[1] - other.center[1])
    return (
        shift < 0.3 * first.height
        and abs(first.height - other.height) < 0.25 * first.height
        and abs(first.width - other.width) < 2 * _ALIKE * first.width
    )


def _runs(level: Sequence[Box]) -> list[list[Box]]:
    """Boxes of one height cut where the step to the next is wider than a box and a half."""
    runs: list[list[Box]] = [[level[0]]]
    for before, cell in pairwise(level):
        if cell.left - before.right < 0.6 * before.width:
            runs[-1].append(cell)
        else:
            runs.append([cell])
    return runs


def _is_clear(cell: Box, ink: NDArray[np.uint8]) -> bool:
    """Whether there is little ink around a frame: the marks at the corners of a printed code are framed too."""
    around = cell.grown(cell.width, cell.height, Box(0, 0, ink.shape[1], ink.shape[0]))
    part = ink[around.top : around.bottom, around.left : around.right]
    inside = ink[cell.top : cell.bottom, cell.left : cell.right]
    ring = float(part.sum() - inside.sum()) / max(part.size - inside.size, 1)
    return ring < _CROWDED


def _is_alone(cell: Box, across: NDArray[np.uint8]) -> bool:
    """Whether a frame is a box to be ticked: about square, small, and its sides end where it does, as no table's."""
    if max(cell.width, cell.height) > _dots(_TICK_MOST) or not 0.7 < cell.width / cell.height < 1.45:
        return False
    ends = (
        Box(cell.left - 9, cell.top - 1, cell.left - 3, cell.top + 4),
        Box(cell.right + 3, cell.top - 1, cell.right + 9, cell.top + 4),
        Box(cell.left - 9, cell.bottom - 4, cell.left - 3, cell.bottom + 1),
        Box(cell.right + 3, cell.bottom - 4, cell.right + 9, cell.bottom + 1),
    )
    return sum(_is_ruled(across, end) for end in ends) < _GOES_ON


def _is_ruled(mask: NDArray[np.uint8], place: Box) -> bool:
    """Whether a level stroke runs through a small place beside a corner."""
    part = mask[max(place.top, 0) : max(place.bottom, 0), max(place.left, 0) : max(place.right, 0)]
    return part.size > 0 and float(part.max(axis=0).mean()) > 0.9


def _scaled(box: Box, scale: float) -> Box:
    return Box(*(round(side * scale) for side in box))
