"""A figure or two by themselves in a cell of a table: print that the engine's search for lines hardly ever sees.

Of the lone figures in narrow columns (numbers of rows, months, counts) on drawn tables at office quality it read none
with the page; cut out by themselves they are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.tesseract import EngineWord
from intake.reading_order import Table
from models.geometry import Box

_SURE = 80.0
"""Confidence, of 100, from which such a word is believed."""
_DARK = 150
"""Level of the even copy under which a dot is ink."""
_INSET = 8
"""Dots of the copy along a cell's edges that are its rulings' own."""
_LETTER = (12, 70)
"""Height of a figure in dots of the copy: 3 to 17 points."""
_MOST = 120
"""Cells of a page that are looked at."""
_TEXT = re.compile(r"[0-9]+(?:[.,:/–—-][0-9]+)*[.,)%]?|[^\W\d_]{1,3}\.?|[-–—]|[^\W_]{4,}")


def tables_to_lone_print(tables: Sequence[Table], copy: NDArray[np.uint8], words: Sequence[EngineWord]) -> list[Box]:
    """Where ink stands in cells that hold no word, one box a cell, in dots of the copy."""
    cells = [cell for table in tables for cell in table.cells]
    taken = _cells_with_words(cells, words)
    empty = [cell for number, cell in enumerate(cells) if number not in taken]
    return list(_print_in(empty, copy))[:_MOST]


def _cells_with_words(cells: Sequence[Box], words: Sequence[EngineWord]) -> set[int]:
    centers = np.array([word.box.center for word in words if word.text.strip()], dtype=float).reshape(-1, 2)
    return {
        number
        for number, (left, top, right, bottom) in enumerate(cells)
        if ((centers >= (left, top)) & (centers <= (right, bottom))).all(axis=1).any()
    }


def _print_in(cells: Sequence[Box], copy: NDArray[np.uint8]) -> Iterator[Box]:
    least, most = _LETTER
    for cell in cells:
        left, top = cell.left + _INSET, cell.top + _INSET
        inside = copy[top : cell.bottom - _INSET, left : cell.right - _INSET]
        if inside.size == 0:
            continue
        stats = cv2.connectedComponentsWithStats((inside < _DARK).astype(np.uint8), connectivity=8)[2][1:]
        letters = stats[(stats[:, 3] >= least) & (stats[:, 3] <= most)]
        if len(letters):
            x, y = int(letters[:, 0].min()), int(letters[:, 1].min())
            right, bottom = int((letters[:, 0] + letters[:, 2]).max()), int((letters[:, 1] + letters[:, 3]).max())
            yield Box(left + x, top + y, left + right, top + bottom)


def with_lone_print(words: Sequence[EngineWord], seen: Sequence[Sequence[EngineWord]]) -> list[EngineWord]:
    """The words, and those that were seen in cells by themselves, each cell a line of its own behind the others."""
    following = max((word.line for word in words), default=-1) + 1
    sure = [line for line in seen if line and all(_is_believed(word) for word in line)]
    return [*words, *(word._replace(line=number) for number, line in enumerate(sure, following) for word in line)]


def _is_believed(word: EngineWord) -> bool:
    return word.confidence >= _SURE and _TEXT.fullmatch(word.text) is not None
