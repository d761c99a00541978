"""The lean of a sheet is found from the shapes of its letters."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from intake.straighten import picture_to_lean, straightened, turned

Pixels = NDArray[np.uint8]


def lines_of_letters(count: int = 18, height: int = 1754, width: int = 1240) -> Pixels:
    """Shapes of a letter's size in rows, as print looks at 150 dpi."""
    rng = np.random.default_rng(5)
    page = np.full((height, width), 245, dtype=np.uint8)
    for row in range(count):
        x = 120
        while x < width - 160:
            if rng.random() < 0.85:
                foot = 200 + row * 40
                cv2.rectangle(page, (x, foot - int(rng.choice((11, 11, 16)))), (x + 7, foot), 30, 2)
            x += 14
    return page


PAGE = lines_of_letters()


@settings(max_examples=12, deadline=None)
@given(angle=st.floats(-10, 10))
def test_a_skew_to_ten_degrees_is_found_to_a_tenth(angle: float) -> None:
    askew = straightened(PAGE, round(angle, 2)) if abs(angle) >= 0.1 else PAGE

    assert picture_to_lean(askew, dpi=150).skew == pytest.approx(-angle, abs=0.12)


@pytest.mark.parametrize("quarter", [90, 270])
def test_a_sheet_on_its_side_is_known_and_its_skew_too(quarter: int) -> None:
    lean = picture_to_lean(turned(straightened(PAGE, 2.0), quarter), dpi=150)

    assert lean.sideways
    assert lean.skew == pytest.approx(-2.0, abs=0.12)


def test_a_page_with_few_letters_is_left_as_it_is() -> None:
    lean = picture_to_lean(np.full((1754, 1240), 250, dtype=np.uint8), dpi=150)

    assert (lean.sideways, lean.skew, lean.letters) == (False, 0.0, 0)


def test_long_rulings_do_not_count() -> None:
    page = straightened(PAGE, 2.0)
    for y in range(100, 1700, 90):
        cv2.line(page, (0, y), (1239, y), 20, 3)

    assert picture_to_lean(page, dpi=150).skew == pytest.approx(-2.0, abs=0.15)


def test_turning_is_clockwise() -> None:
    page = np.array([[1, 2], [3, 4]], dtype=np.uint8)

    assert turned(page, 90).tolist() == [[3, 1], [4, 2]]
    assert turned(page, 180).tolist() == [[4, 3], [2, 1]]


def test_the_new_corners_of_a_straightened_sheet_are_paper() -> None:
    straight = straightened(PAGE, 5.0)

    assert int(straight[0, 0]) > 230
