"""A ruled table is read cell by cell, and a lone figure in a cell is not lost."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from intake.engines.tesseract import EngineWord
from intake.lone_print import tables_to_lone_print, with_lone_print
from intake.reading_order import Table, rulings_to_tables, words_in_cells
from models.geometry import Box
from models.page import PageText, Word

LEFTS, TOPS = (100, 400, 900), (200, 320, 440, 560)


def _grid(lefts: tuple[int, ...] = LEFTS, tops: tuple[int, ...] = TOPS) -> NDArray[np.uint8]:
    """A halved mask of a table's rulings, two dots wide."""
    mask = np.zeros((800, 1000), np.uint8)
    for left in lefts:
        mask[tops[0] : tops[-1] + 2, left : left + 2] = 1
    for top in tops:
        mask[top : top + 2, lefts[0] : lefts[-1] + 2] = 1
    return mask


def _word(text: str, left: int, top: int, line: int) -> Word:
    return Word(text=text, box=Box(left, top, left + 60, top + 24), confidence=0.9, line=line)


def test_the_cells_of_a_grid_are_found_row_by_row() -> None:
    (table,) = rulings_to_tables(_grid())
    assert len(table.cells) == 6
    assert [(cell.left > 500, cell.top // 250) for cell in table.cells[:4]] == [
        (False, 1),
        (True, 1),
        (False, 2),
        (True, 2),
    ]


def test_letters_that_cross_a_ruling_do_not_join_its_cells() -> None:
    bitten = _grid()
    bitten[250:270, 400:402] = 0
    bitten[320:322, 600:620] = 0
    assert len(rulings_to_tables(bitten)[0].cells) == 6


def test_a_cell_over_two_rows_is_one_cell() -> None:
    merged = _grid()
    merged[320:322, 102:400] = 0
    (table,) = rulings_to_tables(merged)
    assert len(table.cells) == 5


@pytest.mark.parametrize("lefts", [(100, 900), (100,)])
def test_a_box_or_a_blank_is_no_table(lefts: tuple[int, ...]) -> None:
    assert rulings_to_tables(_grid(lefts, (200, 320))) == ()
    assert rulings_to_tables(None) == ()


def test_two_cells_that_the_engine_read_across_are_told_apart() -> None:
    table = rulings_to_tables(_grid())[0]
    words = [
        _word("Аты", 220, 420, 1), _word("Айгүл", 820, 420, 1),
        _word("жөні", 220, 460, 2), _word("Серік", 820, 460, 2),
        _word("Тақырып", 220, 300, 9), _word("Соңы", 220, 1300, 12),
    ]  # fmt: skip
    text = PageText(page=1, words=words_in_cells(words, [table])).text
    assert text.split() == ["Тақырып", "Аты", "жөні", "Айгүл", "Серік", "Соңы"]


@given(st.lists(st.tuples(st.integers(0, 1900), st.integers(0, 1500), st.integers(0, 40)), max_size=25))
def test_no_word_is_lost_or_changed_and_words_outside_keep_their_order(places: list[tuple[int, int, int]]) -> None:
    table = rulings_to_tables(_grid())[0]
    words = [_word(str(number), *place) for number, place in enumerate(places)]
    ordered = words_in_cells(words, [table])
    assert sorted(word.text for word in ordered) == sorted(word.text for word in words)
    inside = {word.text for word in words if any(_holds(cell, word.box) for cell in table.cells)}
    before = {word.text: word.line for word in words if word.text not in inside}
    after = sorted((word for word in ordered if word.text not in inside), key=lambda word: word.line)
    assert all(before[first.text] <= before[second.text] for first, second in pairwise(after))


def _holds(cell: Box, box: Box) -> bool:
    x, y = box.center
    return cell.left <= x <= cell.right and cell.top <= y <= cell.bottom


def test_ink_in_a_cell_without_words_is_looked_at_and_only_what_is_surely_a_figure_is_taken() -> None:
    table = Table((Box(0, 0, 200, 100), Box(200, 0, 400, 100), Box(400, 0, 600, 100)))
    copy = np.full((100, 600), 255, np.uint8)
    copy[30:60, 280:295] = 0
    copy[40:43, 500:503] = 0  # a speck
    known = EngineWord("слово", Box(40, 30, 120, 60), 95.0, 4)
    assert tables_to_lone_print([table], copy, [known]) == [Box(280, 30, 295, 60)]
    seen = [[EngineWord("3", Box(280, 30, 295, 60), 92.0, 0)], [EngineWord("~|", Box(0, 0, 9, 9), 99.0, 0)],
            [EngineWord("7", Box(0, 0, 9, 9), 40.0, 0)]]  # fmt: skip
    assert [(word.text, word.line) for word in with_lone_print([known], seen)] == [("слово", 4), ("3", 5)]
