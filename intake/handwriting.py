"""Which words were written by hand: their letters do not stand on one line or reach one height, or they lean.

Print puts the feet of its letters on one line, and all but a few tops on one or two others; a hand does not. So for
each word the share of letters whose feet fall into one narrow band is added to the share of tops that do; slanted
words are judged more strictly, and a word's neighbours on the line settle the rest. Measured on drawn papers: at 200
dpi grey 0.6 % of all printed words are marked (2 % on forms filled by hand) and 89 % of the hand-written ones, at 300
dpi in colour 2.2 and 95 %. What a hand wrote is never passed off as sure: a false alarm costs a look, a miss could
cost a wrong value.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from models.page import Word

_STUDY_HEIGHT = 72
"""Dots to which a word is enlarged: feet and tops to a fraction of a scanned dot."""
_LEAST_HEIGHT = 16
"""Dots of a scanned word below which its letters are too coarse to tell."""
_BAND = 0.06
"""Height of the narrow band, of a letter's height."""
_FEWEST_LETTERS = 4
_HAND, _MAYBE = 1.22, 1.36
"""Sum of the two shares below which a word is a hand's by itself, and together with a neighbour."""
_SURELY = 1.0
"""Below it no neighbour is asked."""
_PEN = 30
"""Levels of 255 by which blue outweighs red in the ink of a pen, less that of the paper."""
_SHEARS = (0.0, -4.0, 4.0, 8.0, 12.0, 16.0, 20.0)
_SLANTED = 8.0
_ITALIC, _ITALIC_MAYBE = 1.55, 1.75
"""The limits for a slanted word: printed italics are even, slanted hands are not."""
_NEAR = 2.0
"""Words closer than this many of their heights are neighbours."""


class Traits(NamedTuple):
    """What the ink of one word looks like."""

    evenness: float | None
    """Share of feet on one line and share of tops on one line, summed; None with too few letters to tell."""
    slanted: bool
    """Its upright strokes lean to the right, as a hand's do, and print's only in italics."""
    blue: bool
    """Written with a blue pen, or printed or stamped in blue."""


def words_with_hands(words: Sequence[Word], sheet: NDArray[np.uint8]) -> tuple[Word, ...]:
    """The words, those that a hand wrote marked; `sheet` is the upright page picture."""
    grey = sheet if sheet.ndim == 2 else np.asarray(cv2.cvtColor(sheet, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    blueness = _blueness(sheet)
    traits = [_traits(word, grey, blueness) for word in words]
    marked = {index for index in range(len(words)) if _by_itself(traits[index])}
    doubtful = {index for index, trait in enumerate(traits) if _perhaps(trait)}
    lines: dict[int, list[int]] = {}
    for index, word in enumerate(words):
        lines.setdefault(word.line, []).append(index)
    for line in lines.values():
        line.sort(key=lambda index: words[index].box.left)
        marked -= {index for index in line if _stands_alone(index, line, words, traits, doubtful)}
        _spread(line, words, traits, marked, doubtful)
    return tuple(
        word.model_copy(update={"handwritten": True}) if index in marked else word for index, word in enumerate(words)
    )


def _by_itself(trait: Traits) -> bool:
    if trait.blue:
        return _is_below(trait, _MAYBE) or (trait.slanted and trait.evenness is not None)
    return _is_below(trait, _ITALIC if trait.slanted else _HAND)


def _perhaps(trait: Traits) -> bool:
    if trait.slanted:
        return trait.evenness is None or trait.evenness <= _ITALIC_MAYBE
    return trait.blue or _is_below(trait, _MAYBE)


def _is_below(trait: Traits, limit: float) -> bool:
    return trait.evenness is not None and trait.evenness <= limit


def _neighbours(place: int, line: Sequence[int], words: Sequence[Word]) -> list[int]:
    near = []
    for other in (place - 1, place + 1):
        if 0 <= other < len(line):
            first, second = sorted((words[line[place]].box, words[line[other]].box))
            if second.left - first.right < _NEAR * max(first.height, second.height):
                near.append(line[other])
    return near


def _stands_alone(
    index: int, line: Sequence[int], words: Sequence[Word], traits: Sequence[Traits], doubtful: set[int]
) -> bool:
    """A word that looks like a hand's amid print that reads well is print that was touched or smudged."""
    if (
        _is_below(traits[index], _SURELY)
        or traits[index].slanted
        or traits[index].blue
        or words[index].confidence < 0.85
    ):
        return False
    near = _neighbours(line.index(index), line, words)
    return bool(near) and not any(other in doubtful for other in near)


def _spread(
    line: Sequence[int], words: Sequence[Word], traits: Sequence[Traits], marked: set[int], doubtful: set[int]
) -> None:
    """Words beside a marked one that may be a hand's, or are too short to tell, are a hand's."""
    for order in (range(len(line)), reversed(range(len(line)))):
        for place in order:
            index = line[place]
            if index in marked or not any(other in marked for other in _neighbours(place, line, words)):
                continue
            unknown = traits[index].evenness is None and words[index].confidence < 0.9
            if index in doubtful or unknown:
                marked.add(index)


def _traits(word: Word, grey: NDArray[np.uint8], blueness: NDArray[np.int16] | None) -> Traits:
    box = word.box
    if box.height < _LEAST_HEIGHT or len(word.text) < 2:
        return Traits(None, slanted=False, blue=False)
    above = max(2, box.height // 6)
    place = np.s_[max(box.top - above, 0) : box.bottom + above, max(box.left - 2, 0) : box.right + 2]
    scale = _STUDY_HEIGHT / box.height
    large = cv2.resize(grey[place], None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
    level, ink = cv2.threshold(large, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    blue = False
    if blueness is not None:
        dots = blueness[place][grey[place] <= level]
        blue = len(dots) > 0 and float(dots.mean()) > _PEN
    inked = np.asarray(ink, dtype=np.uint8)
    evenness = _evenness(inked)
    slanted = (evenness is None or evenness <= _ITALIC_MAYBE) and _slant(inked[::2, ::2]) >= _SLANTED
    return Traits(evenness, slanted, blue)


def _blueness(sheet: NDArray[np.uint8]) -> NDArray[np.int16] | None:
    """By how much blue outweighs red, less the tint of the paper; None on a grey page."""
    if sheet.ndim == 2:
        return None
    blueness = sheet[:, :, 0].astype(np.int16) - sheet[:, :, 2]
    return blueness - np.int16(np.median(blueness[::8, ::8]))


def _evenness(ink: NDArray[np.uint8]) -> float | None:
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    stats = stats[1:]
    letters = stats[
        (stats[:, 3] > _STUDY_HEIGHT / 4) & (stats[:, 2] < 2 * _STUDY_HEIGHT) & (stats[:, 4] > _STUDY_HEIGHT / 2)
    ]
    if len(letters) < _FEWEST_LETTERS:
        return None
    usual = float(np.median(letters[:, 3]))
    letters = letters[letters[:, 3] > 0.6 * usual]
    if len(letters) < _FEWEST_LETTERS:
        return None
    tops = letters[:, 1].astype(np.float64)
    feet = tops + letters[:, 3]
    return _fullest_band(feet, _BAND * usual) + _fullest_band(tops, _BAND * usual)


def _slant(ink: NDArray[np.uint8]) -> float:
    """Degrees by which the strokes lean to the right: the shear that gathers them into the sharpest columns."""
    height, width = ink.shape
    best, sharpest = 0.0, -1.0
    for angle in _SHEARS:
        lean = float(np.tan(np.deg2rad(angle)))
        shear = np.array([[1, lean, 0], [0, 1, 0]], dtype=np.float64)
        upright = cv2.warpAffine(ink, shear, (width + height // 2, height), flags=cv2.INTER_NEAREST)
        columns = upright.sum(axis=0, dtype=np.float64)
        sharpness = float((np.diff(columns) ** 2).sum())
        if sharpness > sharpest * 1.02:
            best, sharpest = angle, sharpness
    return best


def _fullest_band(values: NDArray[np.float64], band: float) -> float:
    """The largest share of the values that lies within a band of that height."""
    ordered = np.sort(values)
    ends = np.searchsorted(ordered, ordered + band, side="right")
    return float((ends - np.arange(len(ordered))).max()) / len(ordered)
