"""Words by hand are told from print by their letters' feet and tops."""

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.handwriting import words_with_hands
from models.geometry import Box
from models.page import Word

Pixels = NDArray[np.uint8]
BLUE, BLACK = (150, 50, 30), (25, 25, 25)


def write(page: Pixels, left: int, *, by_hand: bool, seed: int, colour: tuple[int, int, int] = BLACK) -> Word:
    """A word of nine strokes like `ш` and `л` on the line at y = 100, thirty dots high."""
    rng = np.random.default_rng(seed)
    x = left
    for _ in range(9):
        foot, top, lean = 100, 70, 0
        if by_hand:
            foot += int(rng.integers(-4, 5))
            top += int(rng.integers(-6, 7))
            lean = 8
        cv2.line(page, (x + lean, top), (x, foot), colour, 3, cv2.LINE_AA)
        cv2.line(page, (x + 8 + lean, top), (x + 8, foot), colour, 3, cv2.LINE_AA)
        cv2.line(page, (x, foot), (x + 8, foot), colour, 3, cv2.LINE_AA)
        x += 18
    return Word(text="шлшлшлшлш", box=Box(left - 2, 64, x, 106), confidence=0.96, line=0)


def flags(page: Pixels, *words: Word) -> list[bool]:
    return [word.handwritten for word in words_with_hands(words, page)]


def test_print_is_not_marked_and_writing_is() -> None:
    page = np.full((200, 1200, 3), 245, dtype=np.uint8)
    label = write(page, 100, by_hand=False, seed=1)
    value = write(page, 400, by_hand=True, seed=2)

    assert flags(page, label, value) == [False, True]
    assert flags(np.asarray(page[:, :, 0]), label, value) == [False, True]


def test_print_in_blue_ink_is_still_print() -> None:
    page = np.full((200, 600, 3), 245, dtype=np.uint8)

    assert flags(page, write(page, 100, by_hand=False, seed=1, colour=BLUE)) == [False]


def test_a_short_word_beside_writing_that_reads_unsurely_is_writing_too() -> None:
    page = np.full((200, 1200, 3), 245, dtype=np.uint8)
    written = write(page, 100, by_hand=True, seed=3)
    beside = Word(text="ш.", box=Box(300, 64, 330, 106), confidence=0.6, line=0)
    away = Word(text="ш.", box=Box(900, 64, 930, 106), confidence=0.6, line=0)

    assert flags(page, written, beside, away) == [True, True, False]


def test_words_too_small_to_tell_are_left_unmarked() -> None:
    page = np.full((200, 600), 245, dtype=np.uint8)

    assert flags(page, Word(text="аб", box=Box(10, 10, 40, 20), confidence=0.3, line=0)) == [False]
    assert flags(page) == []
