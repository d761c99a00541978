"""A form of ours laid over its scan: where each of its blanks lies on the page picture.

The words that the form prints are found among those that were read, and a straight map (shift, turn, scale, slant) is
put through their middles; words that were misread or written in fall out of it by themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.rows import Sheet, label_keys
from models.geometry import Box
from models.layout import FieldPlace, FormLayout, LayoutWord
from models.page import Word

_LETTERS = 4
"""Letters of a word from which it tells by itself where it belongs."""
_FEWEST = 8
"""Words that must agree."""
_SPREAD = 70.0
"""Millimetres of the page, top to bottom, over which they must lie."""
_OF_FORM = 0.75
"""The same of what the form takes up, where that is less: a talon of half a page."""
_NEAR = 1.5
"""Millimetres within which a word is where the map puts it."""
_SECOND_LOOK = 3.0
"""Millimetres around its expected place in which a short or repeated word is looked for."""
_UNEVEN = 0.06
"""Share by which the scale across may differ from that down the page."""
_AROUND, _WITNESSES = 15.0, 3
"""Millimetres above and below a place in which words tell how far it has slipped, and how many must agree."""
_OWN = 0.5
"""Share of a word that must lie on a word of the form to be that word."""


class Slip(NamedTuple):
    """How far a word lies off the map: where a line more or less is printed, all that follows is moved."""

    height: float
    """Of the word on the form, in millimetres from its top."""
    across: float
    down: float
    """Dots."""


class Alignment(NamedTuple):
    """The map from millimetres of a form's page to dots of the page picture."""

    matrix: NDArray[np.float64]
    """Two rows of three."""
    words: tuple[Box, ...]
    """The places of the form's own words, in dots."""
    slips: tuple[Slip, ...] = ()
    """How far words of the form lie off the map, top to bottom."""

    def box(self, place: FieldPlace | LayoutWord) -> Box:
        """A place of the form in dots of the page picture."""
        return _slipped(self.matrix, place, self.slips)

    def dots(self, millimetres: float) -> int:
        """A length in dots."""
        return round(millimetres * float(np.hypot(self.matrix[0, 0], self.matrix[1, 0])))

    def is_forms_own(self, word: Word) -> bool:
        """Whether a word that was read is one that the form prints."""
        area = max(word.box.width * word.box.height, 1)
        return any(word.box.overlap(box) >= _OWN * area for box in self.words)


def sheet_to_alignment(sheet: Sheet, layout: FormLayout, page: int) -> Alignment | None:
    """The page of the form laid over the sheet; None where too few of its words were found to be sure."""
    printed = [(word, _key(word.text)) for word in layout.words if word.page == page]
    read = [(word, key) for row in sheet.rows for word in row.words if (key := _key(word.text))]
    once = _telling(key for _, key in printed) & _telling(key for _, key in read)
    theirs = {key: word for word, key in read if key in once}
    pairs = [(word, theirs[key]) for word, key in printed if key in once]
    if len(pairs) < _FEWEST:
        return None
    spread = min(_SPREAD, _OF_FORM * float(np.ptp([word.top for word, _ in printed])))
    matrix = _through(pairs, spread)
    if matrix is None:
        return None
    within = _SECOND_LOOK * float(np.hypot(matrix[0, 0], matrix[1, 0]))
    near = [
        (word, best)
        for word, key in printed
        if (best := _nearest(_mapped(matrix, word), [one for one, their in read if their == key], within))
    ]
    matrix = _through(near, spread) if len(near) >= len(pairs) else matrix
    if matrix is None:
        return None
    slips = tuple(_slip(matrix, word, theirs) for word, theirs in pairs)
    return Alignment(matrix, tuple(_slipped(matrix, word, slips) for word, _ in printed), slips)


def _slip(matrix: NDArray[np.float64], word: LayoutWord, read: Word) -> Slip:
    x, y = _mapped(matrix, word)
    return Slip(word.top + word.height / 2, read.box.center[0] - x, read.box.center[1] - y)


def _slipped(matrix: NDArray[np.float64], place: FieldPlace | LayoutWord, slips: tuple[Slip, ...]) -> Box:
    """The place where the words around it say that it lies."""
    box = _box(matrix, place)
    middle = place.top + place.height / 2
    near = sorted((one for one in slips if abs(one.height - middle) <= _AROUND), key=lambda one: one.down)
    if len(near) < _WITNESSES:
        return box
    scale = float(np.hypot(matrix[0, 1], matrix[1, 1]))
    down = float(np.median([one.down for one in near]))
    alike = [one for one in near if abs(one.down - down) <= _NEAR * scale]
    if abs(down) <= _NEAR * scale or len(alike) < max(_WITNESSES, 0.7 * len(near)):
        return box
    across = round(float(np.median([one.across for one in alike])))
    return Box(box.left + across, box.top + round(down), box.right + across, box.bottom + round(down))


def _key(text: str) -> str:
    return "".join(label_keys(text))


def _telling(keys: Iterable[str]) -> set[str]:
    """Words long enough to tell that occur once."""
    return {key for key, times in Counter(keys).items() if times == 1 and len(key) >= _LETTERS}


def _through(pairs: list[tuple[LayoutWord, Word]], least: float) -> NDArray[np.float64] | None:
    """The map through most of the pairs; None where they do not agree or lie closer together than `least`
    millimetres."""
    printed = np.array([_middle(word) for word, _ in pairs])
    read = np.array([word.box.center for _, word in pairs], dtype=np.float64)
    scale = np.ptp(read[:, 1]) / max(float(np.ptp(printed[:, 1])), 1.0)
    near = max(_NEAR * scale, 2.0)
    found, kept = cv2.estimateAffine2D(printed, read, method=cv2.RANSAC, ransacReprojThreshold=near)
    if found is None:
        return None
    matrix, inside = np.asarray(found, dtype=np.float64), kept.ravel().astype(bool)
    across, down = np.hypot(matrix[0, 0], matrix[1, 0]), np.hypot(matrix[0, 1], matrix[1, 1])
    even = abs(across - down) <= _UNEVEN * max(across, down)
    spread = float(np.ptp(printed[inside][:, 1])) if inside.any() else 0.0
    return matrix if even and inside.sum() >= _FEWEST and spread >= least else None


def _middle(word: LayoutWord) -> tuple[float, float]:
    return word.left + word.width / 2, word.top + word.height / 2


def _mapped(matrix: NDArray[np.float64], word: LayoutWord) -> tuple[float, float]:
    x, y = matrix @ np.array([*_middle(word), 1.0])
    return float(x), float(y)


def _nearest(place: tuple[float, float], words: list[Word], within: float) -> Word | None:
    def away(word: Word) -> float:
        return float(np.hypot(word.box.center[0] - place[0], word.box.center[1] - place[1]))

    best = min(words, key=away, default=None)
    return best if best is not None and away(best) <= within else None


def _box(matrix: NDArray[np.float64], place: FieldPlace | LayoutWord) -> Box:
    corners = np.array(
        [(x, y, 1.0) for x in (place.left, place.left + place.width) for y in (place.top, place.top + place.height)]
    )
    mapped = corners @ matrix.T
    left, top = np.floor(mapped.min(axis=0))
    right, bottom = np.ceil(mapped.max(axis=0))
    return Box(int(left), int(top), int(right), int(bottom))
