"""The order in which a table is read: cell by cell, row by row, each cell's lines together.

The engine reads across a ruled table line by line, so that cells of several lines are torn into each other: of a page
of such cells two thirds of the letters stood in the wrong place. Columns of a newspaper it keeps apart by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.rows import words_to_rows
from models.geometry import Box, box_around
from models.page import Word

_GAP = 31
"""Dots of the halved copy, 5 mm at 300 dpi, over which a ruling goes on where letters cross it."""
_LEAST_CELL = (14, 10)
"""Width and height of a cell in dots of the halved copy: a figure, and a line of small print."""
_FEWEST_CELLS = 4
_LEVEL = 0.5
"""Share of the lower cell's height that two cells of one row have in common, from their tops."""


_Line = tuple[tuple[float, int, int], list[Word]]
"""A line and its place: the engine's number or that of the line before its table, its cell, its row in the cell."""


class Table(NamedTuple):
    """The cells of one ruled table in the order of reading."""

    cells: tuple[Box, ...]

    @property
    def is_grid(self) -> bool:
        """Whether it has two cells side by side and two above one another, at least."""
        lefts = {cell.left for cell in self.cells}
        return len(self.cells) >= _FEWEST_CELLS and len(lefts) > 1 and len(list(_rows(self.cells))) > 1

    def scaled(self, factor: float) -> Table:
        """The same with boxes of another picture, which has `factor` dots for one of these."""
        return Table(
            tuple(
                Box(round(left * factor), round(top * factor), round(right * factor), round(bottom * factor))
                for left, top, right, bottom in self.cells
            )
        )


def rulings_to_tables(rulings: NDArray[np.uint8] | None) -> tuple[Table, ...]:
    """The tables that a halved mask of rulings draws, top to bottom; boxes in dots of the whole copy."""
    if rulings is None:
        return ()
    across = cv2.morphologyEx(rulings, cv2.MORPH_CLOSE, np.ones((1, _GAP), np.uint8))
    down = cv2.morphologyEx(rulings, cv2.MORPH_CLOSE, np.ones((_GAP, 1), np.uint8))
    lines = cv2.dilate(cv2.bitwise_or(across, down), np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(np.asarray(lines, np.uint8), connectivity=8)
    tables = []
    for label in range(1, count):
        x, y, width, height = (int(value) for value in stats[label, :4])
        network = (labels[y : y + height, x : x + width] == label).astype(np.uint8)
        cells = tuple(_ordered(_on_copy(cell, x, y) for cell in _holes(network)))
        tables.append(Table(cells))
    grids = [table for table in tables if table.is_grid]
    return tuple(sorted(grids, key=lambda table: table.cells[0].top))


def _holes(network: NDArray[np.uint8]) -> Iterator[Box]:
    """What a network of rulings encloses, in its own dots."""
    framed = cv2.copyMakeBorder(network, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(0,))
    count, labels, stats, _ = cv2.connectedComponentsWithStats((framed == 0).astype(np.uint8), connectivity=4)
    outside = labels[0, 0]
    for label in range(1, count):
        x, y, width, height = (int(value) for value in stats[label, :4])
        if label != outside and width >= _LEAST_CELL[0] and height >= _LEAST_CELL[1]:
            yield Box(x - 1, y - 1, x - 1 + width, y - 1 + height)


def _on_copy(cell: Box, x: int, y: int) -> Box:
    return Box(2 * (cell.left + x), 2 * (cell.top + y), 2 * (cell.right + x), 2 * (cell.bottom + y))


def _rows(cells: Sequence[Box]) -> Iterator[list[Box]]:
    """Cells that begin at one height, left to right; the rows top to bottom."""
    left = sorted(cells, key=lambda cell: cell.top)
    while left:
        first = left[0]
        row = [cell for cell in left if cell.top - first.top < _LEVEL * min(cell.height, first.height)]
        left = [cell for cell in left if cell not in row]
        yield sorted(row, key=lambda cell: cell.left)


def _ordered(cells: Iterator[Box]) -> Iterator[Box]:
    for row in _rows(list(cells)):
        yield from row


def words_in_cells(words: Sequence[Word], tables: Sequence[Table]) -> tuple[Word, ...]:
    """The words with their lines numbered in reading order: those of a table's cells together, below what stands
    above the table; all else as the engine had it."""
    homes = {index: home for index, word in enumerate(words) if (home := _home(word.box, tables))}
    if not homes:
        return tuple(words)
    lines = _lines_outside(words, homes)
    for number, table in enumerate(tables):
        within = [index for index, (home, _) in homes.items() if home == number]
        if within:
            place = _place_of(table, [words[index] for index in within], lines)
            for cell in range(len(table.cells)):
                rows = words_to_rows([words[index] for index in within if homes[index][1] == cell])
                lines += [((place, cell + 1, row), list(line.words)) for row, line in enumerate(rows)]
    ordered = [line for _, line in sorted(lines, key=lambda one: one[0])]
    return tuple(word.model_copy(update={"line": number}) for number, line in enumerate(ordered) for word in line)


def _lines_outside(words: Sequence[Word], homes: Mapping[int, tuple[int, int]]) -> list[_Line]:
    """The engine's lines without their words in tables."""
    found: dict[int, list[Word]] = {}
    for index, word in enumerate(words):
        if index not in homes:
            found.setdefault(word.line, []).append(word)
    return [((float(number), 0, 0), line) for number, line in found.items()]


def _place_of(table: Table, within: Sequence[Word], lines: Sequence[_Line]) -> float:
    """Where the table comes among the lines: behind the last that stands above it, else where the engine came upon
    it."""
    around = box_around(table.cells)
    above = [
        place[0]
        for place, line in lines
        if all(word.box.bottom <= around.top + word.box.height // 2 for word in line)
        and any(word.box.right > around.left and word.box.left < around.right for word in line)
    ]
    return max(above) if above else min(word.line for word in within) - 0.5


def _home(box: Box, tables: Sequence[Table]) -> tuple[int, int] | None:
    """The table and cell in which a word's middle lies."""
    x, y = box.center
    for number, table in enumerate(tables):
        for place, cell in enumerate(table.cells):
            if cell.left <= x <= cell.right and cell.top <= y <= cell.bottom:
                return number, place
    return None
