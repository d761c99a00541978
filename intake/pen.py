"""How words are marked on a picture: underlined, struck out, circled, ticked.

Every measure takes a grey page picture and a box of it, whatever form the page is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box
from models.ink import Square

Manner = Literal["underlined", "ticked", "circled", "struck_out"]

_CONTRAST = 22
"""Levels of 255 by which ink is darker than the paper beside it."""
_DARK = 0.35
"""Share of the way from paper to the darkest print from which a dot is ink: a pen is paler than print."""
_COARSE, _DARK_LINE = 17.0, 0.5
"""Pixels of a small letter below which blur joins the feet of letters, and the share from which a dot is a line's
there: what is joined by blur is paler than a pen's line."""
_RUN = 2.2
"""Heights of a small letter for which a stroke runs level under words; feet of letters joined by blur are shorter."""
_DIRECTIONS, _END = 36, 0.75
"""Directions in which a ring is looked for, and the cosine from which one goes to an end of the words."""
_NEAR_TICK = 1.7
"""Heights of a letter left of a word within which a tick before it stands."""
_TICK = 0.55
"""Heights of a letter that a tick spans, at least."""
_SPECK_LETTERS = 0.5
"""Heights of a letter below which loose ink is a speck."""
_EMPTY, _FULL = 0.025, 0.045
"""Share of a box's inside that is ink, below which it is empty, and from which something was drawn there."""
_SPECK, _DRAWN = 0.25, 0.3
"""Span of ink in a box below which it is a speck, whatever its share, and from which it was drawn; a small typed х
spans 0.38."""
_STRUCK = 3.2
"""Heights of a small letter for which a line runs level through words; crossbars of letters do not join up."""
_LOOSE_TICK = 0.7
"""How sure a tick without a box can be at most: a frame that was not seen looks like one."""


class Line(NamedTuple):
    """A line of print, by which marks on its words are measured."""

    baseline: float
    """Pixels from the top of the page: where its letters stand."""
    letter: float
    """Pixels of its small letters, without tails."""


class Marking(NamedTuple):
    """How strongly words are marked in each manner, 0 to 1."""

    underlined: float
    struck_out: float
    circled: float
    ticked: float

    @property
    def strongest(self) -> tuple[Manner, float]:
        """The manner that is seen most clearly."""
        manners: tuple[tuple[Manner, float], ...] = (
            ("underlined", self.underlined),
            ("struck_out", self.struck_out),
            ("circled", self.circled),
            ("ticked", self.ticked),
        )
        return max(manners, key=lambda one: one[1])


def words_to_marking(grey: NDArray[np.uint8], boxes: Sequence[Box], line: Line, others: Sequence[Box]) -> Marking:
    """How words of one line are marked; `boxes` are theirs, `others` those of every word near, theirs among them."""
    around = boxes[0]
    for box in boxes[1:]:
        around = around.union(box)
    high = line.letter
    page = Box(0, 0, grey.shape[1], grey.shape[0])
    place = Box(
        around.left, round(line.baseline - high), around.right, round(line.baseline)
    ).grown(round(2.2 * high), round(1.2 * high), page)  # fmt: skip
    cut = grey[place.top : place.bottom, place.left : place.right]
    ink = _ink(cut, _DARK)
    lines = ink if high >= _COARSE else _ink(cut, _DARK_LINE)
    left, right = around.left - place.left, around.right - place.left
    base = line.baseline - place.top
    under = _level_share(lines, (left, right), (base - 0.05 * high, base + 0.9 * high), _RUN * high, joined=3)
    feet = _level_share(lines, (left, right), (base - 0.24 * high, base - 0.02 * high), _STRUCK * high, joined=1)
    under = max(under, feet)
    through = _level_share(lines, (left, right), (base - 0.75 * high, base - 0.26 * high), _STRUCK * high, joined=1)
    loose = ink.copy()
    for box in others:
        inner = box.grown(2, 1)
        top, bottom = max(inner.top - place.top, 0), inner.bottom - place.top
        loose[top : max(bottom, 0), max(inner.left - place.left, 0) : max(inner.right - place.left, 0)] = 0
    _without_specks(loose, high)
    bent = loose.copy()
    _without_level(bent, high)
    _without_specks(bent, high)
    ticked = _ticked(bent, left, base, high)
    circled = _circled(loose, bent, left, right, base, high)
    return Marking(under, through if through > under else 0.0, circled, ticked)


def square_to_marking(square: Square) -> float:
    """How surely something was drawn into a box to be ticked: 0 empty, 1 surely filled, a half unsure."""
    if square.ink <= _EMPTY or (square.reach < _SPECK and square.ink < _FULL):
        return 0.0
    if square.ink >= _FULL and square.reach >= _DRAWN:
        return 1.0
    return 0.5


def _ink(cut: NDArray[np.uint8], dark_share: float) -> NDArray[np.uint8]:
    """The ink of a small place that holds print: what is darker than so much of the way from its paper to its
    darkest dots."""
    smooth = cv2.GaussianBlur(cut, (0, 0), 0.8)
    paper, dark = float(np.percentile(smooth, 75)), float(np.percentile(smooth, 2))
    return (smooth < paper - max(_CONTRAST, dark_share * (paper - dark))).astype(np.uint8)


def _level_share(
    ink: NDArray[np.uint8], across: tuple[int, int], heights: tuple[float, float], length: float, *, joined: int
) -> float:
    """Share of the way from left to right along which a level stroke of some length runs between two heights; dots
    that lie `joined` apart count as one stroke."""
    band = ink[max(round(heights[0]), 0) : max(round(heights[1]), 0), across[0] : across[1]]
    if min(band.shape) < 2:
        return 0.0
    near = cv2.dilate(band, np.ones((3, joined), np.uint8))
    run = min(max(round(length), 5), max(band.shape[1] * 4 // 5, 3))
    runs = cv2.morphologyEx(near, cv2.MORPH_OPEN, np.ones((1, run), np.uint8))
    return round(float(runs.any(axis=0).mean()), 4)


def _without_level(loose: NDArray[np.uint8], high: float) -> None:
    """Takes straight level lines out, in place: rules of blanks and underlines are no ticks and no circles."""
    length = max(round(2.5 * high), 9)
    lines = cv2.morphologyEx(loose, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    loose[cv2.dilate(lines, np.ones((3, 1), np.uint8)) > 0] = 0


def _without_specks(loose: NDArray[np.uint8], high: float) -> None:
    """Takes out, in place, what is smaller than half a letter: noise, dots, the ends of letters that were cut off."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(loose, connectivity=8)
    small = [label for label in range(1, count) if max(stats[label, 2], stats[label, 3]) < _SPECK_LETTERS * high]
    loose[np.isin(labels, small)] = 0


def _circled(
    loose: NDArray[np.uint8], bent: NDArray[np.uint8], left: int, right: int, base: float, high: float
) -> float:
    """How far a ring closes around words, 0 to 1: `loose` is the ink that is no word, `bent` the same without level
    lines. Above and below a wide ring is as level as a rule; at its ends it is not, and a rule has none."""
    x, y = (left + right) / 2, base - 0.45 * high
    beyond = np.linspace(0.0, 1.0, 18)
    seen: dict[bool, list[bool]] = {True: [], False: []}
    for turn in np.linspace(0, 2 * np.pi, _DIRECTIONS, endpoint=False):
        columns = np.rint(x + np.cos(turn) * (0.45 * (right - left) + beyond * 1.2 * high)).astype(int)
        rows = np.rint(y + np.sin(turn) * (0.5 * high + beyond * 0.9 * high)).astype(int)
        inside = (columns >= 0) & (columns < loose.shape[1]) & (rows >= 0) & (rows < loose.shape[0])
        at_end = bool(abs(np.cos(turn)) > _END)
        seen[at_end].append(bool((bent if at_end else loose)[rows[inside], columns[inside]].any()))
    ends, levels = (sum(seen[side]) / len(seen[side]) for side in (True, False))
    return round(min(levels, 2 * ends), 4)


def _ticked(loose: NDArray[np.uint8], left: int, base: float, high: float) -> float:
    """How large a mark, against a letter, stands right before the words; never sure."""
    first, last = max(round(left - _NEAR_TICK * high), 0), max(left - 1, 0)
    part = loose[max(round(base - 1.5 * high), 0) : round(base + 0.5 * high), first:last]
    if part.size == 0 or not part.any():
        return 0.0
    _, _, stats, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(part), connectivity=8)
    largest = max((min(float(one[2]), float(one[3])) for one in stats[1:]), default=0.0)
    return round(min(largest / (_TICK * high), 1.0) * _LOOSE_TICK, 4) if largest > 0.3 * high else 0.0
