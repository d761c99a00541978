"""The ink of a page that is none of its words: what a pen drew, beside stamps and boxes to be ticked."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box
from models.ink import Square, Stamp, Strokes
from models.page import Word

STUDY_DPI = 150
_CONTRAST = 24
"""Levels of 255 by which ink is darker than the surround of 7 mm."""
_PRINTED = 0.6
"""Confidence from which a word is print; what the engine makes of a signature stays below, as a rule."""
_RULE = 9.0
"""Millimetres of a straight line that no pen draws so level."""
_RIM = 0.02
"""Share of the page at each side where scanners leave edges."""
_LEAST_WIDE, _LEAST_HIGH = 5.0, 3.0
"""Millimetres of the largest stroke of a signature, at least; printed letters that the engine lost are smaller."""
_LEAST_LONG = 8.0
"""Millimetres of a whole mark's longer side, at least: a printed word that was hardly read is shorter, as a rule."""
_GAP = 2.4
"""Millimetres between strokes of one hand's mark."""
_DENSEST = 0.36
"""Share of its box that is ink, at most: pictures and codes are denser."""
_AROUND_STAMP = 4
"""Dots of the study around a stamp that are its own."""
_LEAST_INK = 2.5
"""Square millimetres of ink of a mark, at least."""

Mask = NDArray[np.uint8]


def sheet_to_ink(grey: NDArray[np.uint8], *, dpi: int) -> Mask:
    """The ink of an upright page as 1 on 0, at 150 dpi."""
    scale = STUDY_DPI / dpi
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    study = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=method) if scale != 1 else grey
    small = cv2.resize(study, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    light = cv2.medianBlur(cv2.dilate(small, np.ones((3, 3), np.uint8)), 11)
    light = cv2.resize(light, (study.shape[1], study.shape[0]), interpolation=cv2.INTER_LINEAR)
    return (light.astype(np.int16) - study > _CONTRAST).astype(np.uint8)


def ink_without_words(ink: Mask, words: Sequence[Word], frames: Sequence[Box], *, dpi: int) -> Mask:
    """The ink less printed words, ruled lines and `frames` (boxes of forms), both in pixels of the page."""
    scale = STUDY_DPI / dpi
    loose = ink.copy()
    for across in (True, False):
        length = round(_RULE * STUDY_DPI / 25.4)
        kernel = np.ones((1, length) if across else (length, 1), np.uint8)
        near = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, 5) if across else (5, 1), np.uint8))
        lines = cv2.dilate(cv2.morphologyEx(near, cv2.MORPH_OPEN, kernel), np.ones((3, 3), np.uint8))
        loose[lines > 0] = 0
    printed = [word.box for word in words if _is_print(word)]
    for box in (*printed, *frames):
        left, top, right, bottom = (round(side * scale) for side in box)
        grown = max(round(0.12 * (bottom - top)), 1)
        loose[max(top - grown, 0) : bottom + grown, max(left - 2, 0) : right + 2] = 0
    rows, columns = (max(int(side * _RIM), 1) for side in loose.shape)
    loose[:rows] = loose[-rows:] = 0
    loose[:, :columns] = loose[:, -columns:] = 0
    return loose


def _is_print(word: Word) -> bool:
    letters = sum(character.isalnum() for character in word.text)
    sure = 0.9 if letters < 3 else _PRINTED
    return bool(letters) and not word.handwritten and word.confidence >= sure


def loose_ink_to_strokes(loose: Mask, stamps: Sequence[Stamp], *, dpi: int) -> tuple[Strokes, ...]:
    """What a pen drew, top to bottom; where a stamp stands nothing is said."""
    scale = dpi / STUDY_DPI
    left = loose.copy()
    for stamp in stamps:
        box = Box(*(round(side / scale) for side in stamp.box)).grown(_AROUND_STAMP, _AROUND_STAMP)
        left[max(box.top, 0) : box.bottom, max(box.left, 0) : box.right] = 0
    near = cv2.dilate(left, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(near, connectivity=8)
    dots = STUDY_DPI / 25.4
    large = [
        label
        for label in range(1, count)
        if stats[label, 2] >= _LEAST_WIDE * dots and stats[label, 3] >= _LEAST_HIGH * dots
    ]
    found: list[Box] = []
    for label in large:
        x, y, width, height = (int(value) for value in stats[label, :4])
        box = Box(x, y, x + width, y + height)
        own = left[y : y + height, x : x + width] * (labels[y : y + height, x : x + width] == label)
        if float(own.sum()) / (width * height) <= _DENSEST:
            found.append(box)
    marks = _joined(found, round(_GAP * dots))
    strokes = []
    for box in marks:
        ink = float(left[box.top : box.bottom, box.left : box.right].sum()) / dots**2
        if ink >= _LEAST_INK and max(box.width, box.height) >= _LEAST_LONG * dots:
            strokes.append(Strokes(box=Box(*(round(side * scale) for side in box)), ink=round(ink, 2)))
    return tuple(sorted(strokes, key=lambda one: (one.box.top, one.box.left)))


def _joined(boxes: Sequence[Box], gap: int) -> list[Box]:
    """Boxes that stand within a gap of one another as one."""
    left = list(boxes)
    done: list[Box] = []
    while left:
        box = left.pop()
        near = [other for other in left if box.grown(gap, gap).overlap(other)]
        if near:
            left = [other for other in left if other not in near]
            for other in near:
                box = box.union(other)
            left.append(box)
        else:
            done.append(box)
    return done


def square_to_ink(grey: NDArray[np.uint8], box: Box) -> Square:
    """What stands in a box to be ticked; `box` with its frame, in pixels of the page."""
    rim = max(round(0.16 * min(box.width, box.height)), 2)
    inside = box.grown(-rim, -rim, Box(0, 0, grey.shape[1], grey.shape[0]))
    cut = grey[inside.top : inside.bottom, inside.left : inside.right]
    if min(cut.shape, default=0) < 3:
        return Square(box=box, ink=0.0, reach=0.0)
    around = box.grown(box.width // 2, box.height // 2, Box(0, 0, grey.shape[1], grey.shape[0]))
    place = cv2.GaussianBlur(grey[around.top : around.bottom, around.left : around.right], (0, 0), 0.8)
    paper, dark = float(np.percentile(place, 75)), float(np.percentile(place, 1))
    smooth = place[inside.top - around.top :, inside.left - around.left :][: cut.shape[0], : cut.shape[1]]
    ink = smooth < paper - max(_CONTRAST, 0.4 * (paper - dark))  # its own frame is as dark as print
    if not ink.any():
        return Square(box=box, ink=0.0, reach=0.0)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    reach = max((rows[-1] - rows[0] + 1) / cut.shape[0], (columns[-1] - columns[0] + 1) / cut.shape[1])
    return Square(box=box, ink=round(float(ink.mean()), 4), reach=round(float(reach), 4))
