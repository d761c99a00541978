"""Print under a stamp: ink that is paler than the print is taken away where a stamp lies, and the lines across it are
read once more.

A stamp in colour turns pale in the palest channel, one on a grey scan is paler than the print by itself; on a copy in
black and white the two cannot be told, and everything stays. Of eight drawn pages at 200 dpi grey with a round seal
over a day or an office's name, whose first reading had none of them right, seven came right.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.tesseract import EngineWord
from models.geometry import Box, box_around

_RING = (0.94, 1.02)
"""Radii, of the stamp's own, between which its ring lies and hardly any print."""
_INK = 200
"""Level under which a dot of the even copy is ink."""
_DARKEST = 12
"""Percentile of the ring's ink at which its own dark dots lie: print across it is darker."""
_PALER = 2
"""Levels under that from which a dot is print."""
_PRINT = 10
"""Percentile of a word's ink that tells how dark print is."""
_APART = 12
"""Levels by which the ring must be paler than print for the two to be told apart."""
_SPECK = 6
"""Dots of a speck that is no stroke of a letter."""
_EDGE = 3
"""Dots around a letter's dark core that are its own."""
_AROUND = 9
_SURE, _DOUBTFUL = 70.0, 60.0
"""Confidence, of 100, from which a word is believed, and under which an old one is not."""
_LONE = 85.0
"""Confidence from which a single letter or figure is believed."""
_LEFT = 0.35
"""Share of its ink that a place keeps without the stamp, under which nothing is printed there."""


class Band(NamedTuple):
    """The lines across a stamp, as wide as the page, of a copy without the stamp."""

    pixels: NDArray[np.uint8]
    top: int
    """Of the band on the copy."""
    stamp: Box
    """On the copy."""


def copy_without_stamps(
    copy: NDArray[np.uint8], words: Sequence[EngineWord], stamps: Sequence[Box]
) -> tuple[NDArray[np.uint8], list[Band]]:
    """The copy without the round stamps (boxes in its dots) that are paler than its print, and the bands to be read
    again."""
    dark = _print_level(copy, words)
    within = Box(0, 0, copy.shape[1], copy.shape[0])
    told = [(stamp, level) for stamp in stamps if (level := _ring_level(copy, stamp)) is not None]
    told = [(stamp, level) for stamp, level in told if dark is not None and level > dark + _APART]
    if not told:
        return copy, []
    pale = copy.copy()
    for stamp, level in told:
        box = stamp.grown(_AROUND, _AROUND, within)
        zone = pale[box.top : box.bottom, box.left : box.right]
        zone[~_print_mask(zone, level)] = 255
    return pale, [_band(pale, stamp.grown(_AROUND, _AROUND, within), words) for stamp, _ in told]


def _print_level(copy: NDArray[np.uint8], words: Sequence[EngineWord]) -> float | None:
    """How dark the strokes of the page's sure words are."""
    levels = []
    for word in words:
        place = copy[word.box.top : word.box.bottom, word.box.left : word.box.right]
        ink = place[place < _INK]
        if word.confidence > _SURE and ink.size:
            levels.append(float(np.percentile(ink, _PRINT)))
    return float(np.median(levels)) if levels else None


def _ring_level(copy: NDArray[np.uint8], stamp: Box) -> float | None:
    """The level of the darkest dots that are the ring's own; None where there is hardly one."""
    left, top = max(stamp.left, 0), max(stamp.top, 0)
    zone = copy[top : stamp.bottom, left : stamp.right]
    if zone.size == 0:
        return None
    rows, columns = np.ogrid[: zone.shape[0], : zone.shape[1]]
    x, y = stamp.center
    radius = np.hypot((rows + top - y) / (stamp.height / 2), (columns + left - x) / (stamp.width / 2))
    ring = zone[(radius > _RING[0]) & (radius < _RING[1])]
    ink = ring[ring < _INK]
    return float(np.percentile(ink, _DARKEST)) - _PALER if ink.size >= _AROUND**2 else None


def _print_mask(zone: NDArray[np.uint8], level: float) -> NDArray[np.bool_]:
    """Which dots are print: the dark cores of letters with their edges."""
    core = (zone < level).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(core, connectivity=8)
    specks = stats[:, 4] < _SPECK
    specks[0] = False
    core[specks[labels]] = 0
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _EDGE + 1, 2 * _EDGE + 1))
    return np.asarray(cv2.dilate(core, kernel) > 0)


def _band(copy: NDArray[np.uint8], stamp: Box, words: Sequence[EngineWord]) -> Band:
    """The band of a stamp with the whole of the lines that its edges would cut."""
    top, bottom = stamp.top, stamp.bottom
    for word in words:
        if word.confidence >= _SURE and word.box.top < stamp.bottom and word.box.bottom > stamp.top:
            top, bottom = min(top, word.box.top), max(bottom, word.box.bottom)
    top, bottom = max(top - _AROUND, 0), min(bottom + _AROUND, copy.shape[0])
    return Band(np.ascontiguousarray(copy[top:bottom]), top, stamp)


def with_bands(
    words: Sequence[EngineWord],
    copies: tuple[NDArray[np.uint8], NDArray[np.uint8]],
    bands: Sequence[Band],
    seen: Sequence[Sequence[EngineWord]],
) -> list[EngineWord]:
    """The words with the lines across stamps as they were `seen` in the bands, where that is the better reading;
    what was read out of the stamp itself goes. `copies` are the copy with and without stamps."""
    kept = list(words)
    for band, read in zip(bands, seen, strict=True):
        lines: dict[int, list[EngineWord]] = {}
        for word in read:
            lines.setdefault(word.line, []).append(_on_copy(word, band))
        for line in lines.values():
            kept = _with_line(kept, line, band.stamp)
        kept = [word for word in kept if not _is_of_stamp(word, band.stamp, copies)]
    return kept


def _on_copy(word: EngineWord, band: Band) -> EngineWord:
    box = word.box
    return word._replace(box=Box(box.left, box.top + band.top, box.right, box.bottom + band.top))


def _with_line(words: list[EngineWord], line: Sequence[EngineWord], stamp: Box) -> list[EngineWord]:
    """The words with a line's share under the stamp in place of theirs, where more of its letters are sure."""
    new = [word for word in line if _across(word, stamp) and _is_believed(word)]
    if not new:
        return words
    place = box_around(word.box for word in new)
    old = [word for word in words if _across(word, stamp) and _on_line(word.box, place)]
    if _letters(new) <= _letters(old):
        return words
    rest = [word for word in words if not any(word is one for one in old)]
    beside = [word for word in rest if _on_line(word.box, place) and any(_meet(word, one) for one in line)]
    number = min(beside, key=lambda word: _gap(word.box, place)).line if beside else 1 + max(w.line for w in words)
    new = [word for word in new if not any(_meet(word, one) for one in rest)]
    return [*rest, *(word._replace(line=number) for word in new)]


def _across(word: EngineWord, stamp: Box) -> bool:
    return word.box.overlap(stamp) > 0


def _is_believed(word: EngineWord) -> bool:
    letters = sum(character.isalnum() for character in word.text)
    return bool(letters) and word.confidence >= (_SURE if letters > 1 else _LONE)


def _letters(words: Sequence[EngineWord]) -> float:
    """Letters of the words, each as much as it is sure."""
    return sum(sum(map(str.isalnum, word.text)) * word.confidence for word in words if word.confidence >= _DOUBTFUL)


def _on_line(box: Box, line: Box) -> bool:
    """Whether the middle of a word lies on a line's height."""
    return line.top <= box.center[1] <= line.bottom


def _meet(word: EngineWord, other: EngineWord) -> bool:
    x, y = word.box.center
    left, top, right, bottom = other.box
    return left <= x <= right and top <= y <= bottom


def _gap(box: Box, place: Box) -> int:
    return max(box.left - place.right, place.left - box.right, 0)


def _is_of_stamp(word: EngineWord, stamp: Box, copies: tuple[NDArray[np.uint8], NDArray[np.uint8]]) -> bool:
    """Whether a doubtful word lies on the stamp and its ink went with the stamp's."""
    x, y = word.box.center
    if word.confidence >= _DOUBTFUL or not (stamp.left <= x <= stamp.right and stamp.top <= y <= stamp.bottom):
        return False
    before, after = (
        int((copy[word.box.top : word.box.bottom, word.box.left : word.box.right] < _INK).sum()) for copy in copies
    )
    return after < _LEFT * before


def stamps_on_copy(stamps: Sequence[Box], scale: float) -> list[Box]:
    """Boxes of the page as boxes of the copy, `scale` dots of it to one of the page."""
    return [Box(*(round(side * scale) for side in box)) for box in stamps]
