"""Numbers in boxes: the frames are found whatever stands in them, and the digits come out as one number."""

from __future__ import annotations

import random

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from intake.digit_boxes import Digits, row_to_digits, rows_to_digits, words_joined_in_rows, words_with_digits
from intake.engines.tesseract import Symbol
from intake.squares import sheet_to_squares
from models.geometry import Box
from models.page import Word
from samples.pen import mark_box

_BOX = 60
"""Pixels of a box at 300 dpi: 5 mm."""


def form(boxes: int, digits: str = "", *, shake: int = 0, seed: int = 1) -> NDArray[np.uint8]:
    """A page with one row of boxes at (300, 200) and digits in the first of them."""
    rng = random.Random(seed)
    page = np.full((600, 1600), 255, dtype=np.uint8)
    for place in range(boxes):
        left = 300 + place * _BOX
        cv2.rectangle(page, (left, 200), (left + _BOX, 200 + _BOX), (60,), 2)
    for place, digit in enumerate(digits):
        at = (300 + place * _BOX + 16 + rng.randint(-shake, shake), 248 + rng.randint(-shake, shake))
        cv2.putText(page, digit, at, cv2.FONT_HERSHEY_SIMPLEX, 1.3, (0,), 3)
    return page


class Told:
    """A reader of lines that is told what stands there: one character a shape, left to right."""

    def __init__(self, digits: str) -> None:
        self.digits = digits
        self.seen = 0

    def __call__(self, line: NDArray[np.uint8]) -> list[Symbol]:
        self.seen += 1
        columns = np.flatnonzero((line < 128).any(axis=0))
        runs = np.split(columns, np.flatnonzero(np.diff(columns) > 2) + 1)
        return [
            Symbol(digit, Box(int(run[0]), 10, int(run[-1]) + 1, 40), 95.0)
            for digit, run in zip(self.digits, runs, strict=False)
            if digit != " "
        ]


def test_a_row_of_boxes_is_found_with_or_without_digits_in_it() -> None:
    for page in (form(12), form(12, "790312422016"), form(8, "01032013")):
        (row,) = sheet_to_squares(page, dpi=300).rows
        assert len(row) in (12, 8)
        assert abs(row[0].left - 300) < 6
        assert abs(row[0].width - _BOX) < 8


def test_digits_as_high_as_their_boxes_hide_no_box() -> None:
    page = form(12, "7903124220")
    for place in (2, 3, 7):  # ones that reach from frame to frame
        left = 300 + place * _BOX + _BOX // 2
        cv2.line(page, (left, 204), (left, 256), (0,), 3)
    (row,) = sheet_to_squares(page, dpi=300).rows
    assert len(row) == 12


def test_a_table_is_no_row_of_boxes_and_its_cells_are_not_to_be_ticked() -> None:
    page = np.full((900, 1600), 255, dtype=np.uint8)
    for row in range(5):
        cv2.rectangle(page, (200, 200 + 70 * row), (270, 270 + 70 * row), (40,), 2)
        cv2.rectangle(page, (270, 200 + 70 * row), (1200, 270 + 70 * row), (40,), 2)
    assert sheet_to_squares(page, dpi=300) == ((), ())


def test_single_boxes_are_found_empty_and_ticked() -> None:
    page = Image.new("L", (1200, 900), 255)
    for row in range(3):
        cv2_page = np.array(page)
        cv2.rectangle(cv2_page, (150, 150 + 150 * row), (205, 205 + 150 * row), (40,), 2)
        page = Image.fromarray(cv2_page)
    ticked = page.convert("RGB")
    mark_box(ticked, Box(150, 150, 205, 205), (20, 30, 90), random.Random(3))
    assert len(sheet_to_squares(np.asarray(page), dpi=300).single) == 3
    assert len(sheet_to_squares(np.asarray(ticked.convert("L")), dpi=300).single) == 3


def test_the_corners_of_a_printed_code_are_no_boxes() -> None:
    page = np.full((900, 900), 255, dtype=np.uint8)
    cv2.rectangle(page, (200, 200), (235, 235), (0,), 5)
    cv2.rectangle(page, (212, 212), (224, 224), (0,), -1)
    noise = (np.random.default_rng(1).random((20, 20)) < 0.5).astype(np.uint8)
    page[240:380, 200:340] = 255 * (1 - np.kron(noise, np.ones((7, 7), np.uint8)))
    page[200:340, 240:380] = 255 * (1 - np.kron(noise, np.ones((7, 7), np.uint8)))
    assert sheet_to_squares(page, dpi=300).single == ()


def test_the_digits_of_a_row_come_out_as_one_number_read_twice() -> None:
    page = form(12, "790312422016")
    look = Told("790312422016")
    (digits,) = rows_to_digits(page, sheet_to_squares(page, dpi=300).rows, look)
    assert digits.looks == ("790312422016", "790312422016")
    assert (digits.filled, digits.boxes, digits.by_hand) == (12, 12, False)
    assert look.seen == 2


def test_digits_that_leave_their_lines_are_a_hands() -> None:
    page = form(12, "790312422016", shake=7)
    (row,) = sheet_to_squares(page, dpi=300).rows
    assert row_to_digits(page, row, Told("790312422016")).by_hand


def test_a_digit_that_is_lost_is_never_made_up() -> None:
    page = form(12, "790312422016")
    (row,) = sheet_to_squares(page, dpi=300).rows
    digits = row_to_digits(page, row, Told("79031 422016"))
    assert digits.looks[0][5] in "?7"  # alone it is read as the reader is told: its first character
    assert digits.confidence <= 0.8


def word(text: str, box: Box, line: int = 0) -> Word:
    return Word(text=text, box=box, confidence=0.9, line=line)


def row(looks: tuple[str, str], *, boxes: int = 12, by_hand: bool = False) -> Digits:
    return Digits(Box(300, 100, 1020, 160), len(looks[0]), boxes, looks, 0.97, by_hand)


def test_what_the_engine_made_of_frames_gives_way_to_the_number() -> None:
    words = (
        word("ИИН", Box(100, 110, 200, 150)),
        word("|7|9|0/3|1", Box(300, 105, 640, 155)),
        word("2|4|", Box(660, 105, 1010, 155)),
    )
    seen = words_with_digits(words, [row(("790312422016", "790312422016"))])
    assert [one.text for one in seen] == ["ИИН", "790312422016"]
    assert seen[1].second is not None
    assert seen[1].second.text == "790312422016"
    assert seen[1].confidence == pytest.approx(0.97)


def test_empty_boxes_leave_no_word_and_looks_that_differ_are_not_sure() -> None:
    words = (word("ИИН", Box(100, 110, 200, 150)), word("|_|_|", Box(300, 105, 640, 155)))
    empty = Digits(Box(300, 100, 1020, 160), 0, 12, (), 0.0, by_hand=False)
    assert [one.text for one in words_with_digits(words, [empty])] == ["ИИН"]
    seen = words_with_digits(words, [row(("790312422016", "790312422018"))])
    assert seen[1].confidence <= 0.5


def test_eight_digits_that_are_a_day_get_their_dots() -> None:
    seen = words_with_digits((), [row(("04032013", "04032013"), boxes=8)])
    assert seen[0].text == "04.03.2013"
    assert words_with_digits((), [row(("99992013", "99992013"), boxes=8)])[0].text == "99992013"


def test_a_files_own_digits_in_boxes_are_one_number() -> None:
    boxes = [Box(300 + 60 * place, 100, 360 + 60 * place, 160) for place in range(12)]
    words = [word("ИИН", Box(100, 110, 200, 150)), *(word(d, b) for d, b in zip("790312422016", boxes, strict=True))]
    assert [one.text for one in words_joined_in_rows(words, [boxes])] == ["ИИН", "790312422016"]
