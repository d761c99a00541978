"""Numbers written one digit to a box: each row of boxes read without its frames, as one number.

The frames make the engine see strokes (`|7|9|0/3|`), so the digits are cut out of their boxes and set side by side.
Digits that were printed are as sure as any print, once two looks agree; digits that a hand drew are tried, and left
to a person unless a checksum proves them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.tesseract import DIGIT_LANGUAGES, Symbol
from models.geometry import Box, box_around
from models.page import SecondReading, Word

LookAtDigits = Callable[[NDArray[np.uint8]], list[Symbol]]
"""The Latin model on a grey line of digits; boxes in its dots."""

_HEIGHTS = (34, 27)
"""Dots of a digit in the two looks: the size that the engine reads best, and another."""
_GAP = 0.32
"""White between two digits on the line, of their height."""
_FRAME = 14
_EMPTY = 0.012
"""Share of a box that is ink below which nothing is written in it; specks and a frame's rest stay below."""
_LEAST_INK = 0.3
"""Height of a digit, of the box's, below which it is a speck, a dash or the frame's rest."""
_EVEN, _FEWEST_TOLD = 0.075, 4
"""Spread of feet and of tops about their lines, summed, in the digits' height: print in boxes had 0.057 at most (200
dpi, copies and phones too), digits that a hand drew 0.105 at least; and the digits from which that is told."""
_UNREAD = "?"
_MOST_ALONE, _ALONE = 4, 0.8
"""Digits lost among their neighbours that are looked at by themselves, and the confidence that such a row has."""


class Digits(NamedTuple):
    """What stands in one row of boxes."""

    box: Box
    """Around the whole row."""
    filled: int
    """Boxes with ink."""
    boxes: int
    looks: tuple[str, ...]
    """What each look saw, a character a box, `?` where it saw none; the empty boxes left out."""
    confidence: float
    """Of the worst digit of the first look, 0 to 1."""
    by_hand: bool


def rows_to_digits(grey: NDArray[np.uint8], rows: Sequence[Sequence[Box]], look: LookAtDigits) -> tuple[Digits, ...]:
    """The content of every row of boxes of a page."""
    return tuple(row_to_digits(grey, row, look) for row in rows)


def row_to_digits(grey: NDArray[np.uint8], row: Sequence[Box], look: LookAtDigits) -> Digits:
    """The content of one row of boxes, left to right, frames included in the boxes."""
    cuts = [(box, *_cut(grey, box)) for box in row]
    inked = [(cut, extent) for _, cut, extent in cuts if extent is not None]
    box = box_around(row)
    if not inked:
        return Digits(box, 0, len(row), (), 0.0, by_hand=False)
    tall = float(np.median([extent.height for _, extent in inked]))
    looks, confidence = [], 0.0
    for number, height in enumerate(_HEIGHTS):
        line, places = _set_side_by_side(inked, height / tall)
        read, worst = _shared_out(look(line), places)
        if 0 < read.count(_UNREAD) <= _MOST_ALONE:
            read = _with_lone_digits(read, inked, height, look)
            worst = _ALONE
        looks.append(read)
        confidence = worst if number == 0 else confidence
    by_hand = _is_uneven([(box, extent) for box, _, extent in cuts if extent is not None], tall)
    return Digits(box, len(inked), len(row), tuple(looks), confidence, by_hand)


def _with_lone_digits(
    read: str, inked: Sequence[tuple[NDArray[np.uint8], Box]], height: int, look: LookAtDigits
) -> str:
    """What was read, with the digits that were lost among their neighbours looked at by themselves: each is set three
    times side by side, as a lone character is no line, and counts where it is read alike three times."""
    digits = list(read)
    for place, digit in enumerate(read):
        if digit == _UNREAD:
            line, places = _set_side_by_side([inked[place]] * 3, height / inked[place][1].height)
            seen, _ = _shared_out(look(line), places)
            digits[place] = seen[0] if len(set(seen)) == 1 else _UNREAD
    return "".join(digits)


def _cut(grey: NDArray[np.uint8], box: Box) -> tuple[NDArray[np.uint8], Box | None]:
    """The inside of a box as white paper with dark ink, and where its ink stands in it; None where it is empty."""
    rim = max(round(0.07 * min(box.width, box.height)), 2)
    inside = box.grown(-rim, -rim, Box(0, 0, grey.shape[1], grey.shape[0]))
    cut = grey[inside.top : inside.bottom, inside.left : inside.right]
    if min(cut.shape) < 6:
        return cut, None
    paper = max(float(np.percentile(cut, 80)), 1.0)
    even = np.clip(cut.astype(np.float32) * (255 / paper), 0, 255).astype(np.uint8)
    ink = _without_frame((even < 200).astype(np.uint8))
    clean = np.where(cv2.dilate(ink, np.ones((3, 3), np.uint8)) > 0, even, np.uint8(255))
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if ink.mean() < _EMPTY or rows[-1] - rows[0] + 1 < _LEAST_INK * cut.shape[0]:
        return np.asarray(clean, dtype=np.uint8), None
    extent = Box(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    return np.asarray(clean, dtype=np.uint8), extent


def _without_frame(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The ink without what is left of the frame at the rim, and without specks."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    height, width = ink.shape
    kept = np.zeros_like(ink)
    for label in range(1, count):
        left, top, wide, high, area = (int(value) for value in stats[label])
        upright = (left == 0 or left + wide == width) and wide <= 0.14 * width
        level = (top == 0 or top + high == height) and high <= 0.14 * height
        through = high == height and wide <= 0.2 * width  # a copier's line; a digit leaves room above or below
        if not upright and not level and not through and area >= 0.004 * height * width:
            kept[labels == label] = 1
    return kept


def _set_side_by_side(
    inked: Sequence[tuple[NDArray[np.uint8], Box]], scale: float
) -> tuple[NDArray[np.uint8], list[tuple[float, float]]]:
    """The digits as one line, each at its own height above the feet of the row, and where each stands across."""
    tops = min(extent.top for _, extent in inked)
    feet = max(extent.bottom for _, extent in inked)
    tall = float(np.median([extent.height for _, extent in inked]))
    gap = max(round(_GAP * tall), 2)
    width = sum(extent.width + gap for _, extent in inked) + gap
    line = np.full((feet - tops, width), 255, dtype=np.uint8)
    at, places = gap, []
    for cut, extent in inked:
        part = cut[tops:feet, extent.left : extent.right]
        line[: part.shape[0], at : at + extent.width] = part
        places.append((_FRAME + at * scale, _FRAME + (at + extent.width) * scale))
        at += extent.width + gap
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    sized = cv2.resize(line, None, fx=scale, fy=scale, interpolation=method)
    framed = cv2.copyMakeBorder(sized, _FRAME, _FRAME, _FRAME, _FRAME, cv2.BORDER_CONSTANT, value=(255,))
    return np.asarray(framed, dtype=np.uint8), places


def _shared_out(symbols: Sequence[Symbol], places: Sequence[tuple[float, float]]) -> tuple[str, float]:
    """A character a place, by where the symbols' middles fall, and the confidence of the worst."""
    digits = [_UNREAD] * len(places)
    worst = 1.0
    for symbol in symbols:
        middle = symbol.box.center[0]
        nearest = min(range(len(places)), key=lambda place: _distance(middle, places[place]))
        if symbol.text.strip().isdigit():
            digits[nearest] = symbol.text.strip() if digits[nearest] == _UNREAD else _UNREAD
            worst = min(worst, symbol.confidence / 100)
    read = "".join(digits)
    return read, 0.0 if _UNREAD in read else round(max(worst, 0.0), 4)


def _distance(x: float, place: tuple[float, float]) -> float:
    return max(place[0] - x, x - place[1], 0.0)


def _is_uneven(inked: Sequence[tuple[Box, Box]], tall: float) -> bool:
    """Whether the digits' feet and tops leave their lines more than print does: a hand's. Given are each box and the
    extent of the ink in it; the lean of the page does not count."""
    if len(inked) < _FEWEST_TOLD:
        return False
    places = np.arange(len(inked), dtype=np.float64)
    uneven = 0.0
    for edges in (
        np.array([box.top + extent.bottom for box, extent in inked], dtype=np.float64),
        np.array([box.top + extent.top for box, extent in inked], dtype=np.float64),
    ):
        uneven += float((edges - np.polyval(np.polyfit(places, edges, 1), places)).std()) / tall
    return uneven > _EVEN


def words_with_digits(words: Sequence[Word], rows: Sequence[Digits]) -> tuple[Word, ...]:
    """The words with each row of boxes as one: its number, or nothing where the boxes are empty; what the engine made
    of frames and digits there is dropped."""
    left = list(words)
    for row in rows:
        inside = [word for word in left if _stands_in(word.box, row.box)]
        line = inside[0].line if inside else _line_beside(row.box, left)
        left = [word for word in left if word not in inside]
        if row.filled:
            left.append(_row_to_word(row, line))
    left.sort(key=lambda word: (word.line, word.box.left))
    return tuple(left)


def words_joined_in_rows(words: Sequence[Word], rows: Sequence[Sequence[Box]]) -> tuple[Word, ...]:
    """The words of a file's own text with those of each row of boxes as one number."""
    left = list(words)
    for row in rows:
        box = box_around(row)
        inside = sorted((word for word in left if _stands_in(word.box, box)), key=lambda word: word.box.left)
        digits = "".join(word.text for word in inside)
        if len(inside) > 1 and digits.isdigit():
            at = left.index(inside[0])
            joined = inside[0].model_copy(update={"text": _written(digits, len(row)), "box": box, "second": None})
            left = [joined if place == at else word for place, word in enumerate(left)]
            left = [word for word in left if word not in inside]
    return tuple(left)


def _stands_in(box: Box, row: Box) -> bool:
    return box.overlap(row) > 0.5 * box.width * box.height


def _line_beside(row: Box, words: Sequence[Word]) -> int:
    """The line of the nearest word at the row's height; a new one where there is none."""
    level = [word for word in words if row.top < word.box.center[1] < row.bottom]
    if level:
        return min(level, key=lambda word: abs(word.box.center[0] - row.center[0])).line
    return max((word.line for word in words), default=-1) + 1


def _row_to_word(row: Digits, line: int) -> Word:
    first, second = row.looks[0], row.looks[1]
    confidence = row.confidence if first == second else min(row.confidence, 0.5)
    return Word(
        text=_written(first, row.boxes),
        box=row.box,
        confidence=confidence,
        line=line,
        handwritten=row.by_hand,
        second=SecondReading(
            text=_written(second, row.boxes), confidence=confidence, read_by=f"tesseract/{DIGIT_LANGUAGES}"
        ),
    )


_DAY = re.compile(r"(\d\d)(\d\d)((?:19|20)\d\d)")


def _written(digits: str, boxes: int) -> str:
    """The number as it would be printed without boxes: eight digits that are a day get their dots."""
    match = _DAY.fullmatch(digits) if boxes == 8 else None
    if match is None:
        return digits
    try:
        date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return digits
    return ".".join(match.groups())
