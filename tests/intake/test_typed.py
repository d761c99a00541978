"""Blanks of a form that were typed are told from those that a hand filled in, also on scans of few dots."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from intake.typed import blanks_to_manners, lean_of, word_to_shape
from models.geometry import Box
from models.page import Word

Pixels = NDArray[np.uint8]
OWN = "шплншплнш"


def write(page: Pixels, left: int, foot: int, *, by_hand: bool, rng: np.random.Generator, letters: int = 9) -> Word:
    """A word of letters like `ш` and `п`, fourteen dots high: 150 dots an inch."""
    x, lean = float(left), 3.5 if by_hand else 0.0
    for number in range(letters):
        low = foot + (rng.normal(0, 1.1) if by_hand else 0.0)
        high = low - 14 + (rng.normal(0, 1.5) if by_hand else 0.0)
        for across in (0.0, 7.0):
            _line(page, (x + across, low), (x + across + lean, high))
        level, shift = (low, 0.0) if number % 2 else (high, lean)
        _line(page, (x + shift, level), (x + 7 + shift, level))
        x += 11 + (rng.normal(0, 0.6) if by_hand else 0.0)
    return Word(text=OWN[:letters], box=Box(left - 1, foot - 15, round(x), foot + 2), confidence=0.9, line=0)


def _line(page: Pixels, start: tuple[float, float], end: tuple[float, float]) -> None:
    first, last = ((round(point[0] * 16), round(point[1] * 16)) for point in (start, end))
    cv2.line(page, first, last, 40, 2, cv2.LINE_AA, shift=4)


def scanned(page: Pixels, rng: np.random.Generator) -> Pixels:
    soft = cv2.GaussianBlur(page, (0, 0), 0.8).astype(np.float32)
    return np.clip(soft + rng.normal(0, 8, page.shape), 0, 255).astype(np.uint8)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(4)


def form(rng: np.random.Generator, hands: str) -> tuple[Pixels, list[Box], list[list[Word]]]:
    """A form with words of its own, and two words in a blank for each letter of `hands`: t typed, h by hand."""
    page = np.full((900, 900), 240, dtype=np.uint8)
    own = [write(page, 40 + 130 * (n % 3), 60 + 40 * (n // 3), by_hand=False, rng=rng).box for n in range(12)]
    blanks = [
        [write(page, 450 + 130 * n, 60 + 40 * row, by_hand=manner == "h", rng=rng) for n in range(2)]
        for row, manner in enumerate(hands)
    ]
    return scanned(page, rng), own, blanks


def test_a_typed_form_is_typed_and_a_written_one_is_not(rng: np.random.Generator) -> None:
    assert blanks_to_manners(*form(rng, "ttt")) == ["typed"] * 3
    assert blanks_to_manners(*form(rng, "hhh")) == ["hand"] * 3


def test_a_blank_that_a_hand_added_to_a_typed_form_is_not_passed_off_as_typed(rng: np.random.Generator) -> None:
    manners = blanks_to_manners(*form(rng, "ttht"))

    assert manners[2] in ("hand", "unsure")
    assert [manners[0], manners[1], manners[3]] == ["typed"] * 3


def test_a_form_with_little_on_it_does_not_tell(rng: np.random.Generator) -> None:
    page, own, blanks = form(rng, "t")

    assert blanks_to_manners(page, own, [blanks[0][:1], []]) == [None, None]
    assert blanks_to_manners(page, [], blanks) == [None]
    assert blanks_to_manners(page, own, [[]]) == [None]


def test_the_lean_of_strokes_is_measured_in_degrees(rng: np.random.Generator) -> None:
    page = np.full((200, 300), 240, dtype=np.uint8)
    upright = write(page, 20, 60, by_hand=False, rng=rng)
    leaning = write(page, 20, 120, by_hand=True, rng=rng)

    shapes = [word_to_shape(scanned(page, rng), word.box, 17, figures=False) for word in (upright, leaning)]

    leans = [lean_of(shape) for shape in shapes if shape is not None]
    assert leans[0] == pytest.approx(0, abs=3)
    assert leans[1] == pytest.approx(14, abs=5)
    figures = word_to_shape(page, upright.box, 17, figures=True)
    assert figures is not None and lean_of(figures) is None
