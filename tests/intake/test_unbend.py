"""Lines of print that curve beside a spine run straight again; straight ones are left alone."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from intake.unbend import sheet_to_bend, unbent

_HIGH, _WIDE = 1400, 1000


def _lines_of_letters(curve: NDArray[np.float64]) -> NDArray[np.uint8]:
    """A page of 24 lines of small boxes for letters, at 150 dpi, each moved down by the curve at its place."""
    page = np.full((_HIGH, _WIDE), 250, dtype=np.uint8)
    for line in range(24):
        for place in range(80, 920, 14):
            foot = round(120 + 48 * line + float(curve[place]))
            cv2.rectangle(page, (place, foot - 12), (place + 8, foot), (20,), 2)
    return page


def _rows_of_ink(page: NDArray[np.uint8]) -> int:
    """Rows in which ink stands: few when all letters of a line stand on it."""
    return int(((page < 128).sum(axis=1) > 4).sum())


@pytest.mark.parametrize("direction", [-1, 1])
@pytest.mark.parametrize("mirrored", [False, True])
def test_lines_that_curve_beside_a_spine_run_straight_again(direction: int, mirrored: bool) -> None:
    near = np.clip((0.38 - np.linspace(0, 1, _WIDE)) / 0.38, 0, 1)
    curve = direction * 34 * near**2
    page = _lines_of_letters(curve[::-1] if mirrored else curve)
    bend = sheet_to_bend(page, dpi=150)
    assert bend is not None
    straight, flat = unbent(page, bend), _lines_of_letters(np.zeros(_WIDE))
    assert straight.shape == page.shape
    assert _rows_of_ink(page) > 2 * _rows_of_ink(flat)
    assert _rows_of_ink(straight) < 1.3 * _rows_of_ink(flat)


def test_straight_lines_are_left_alone() -> None:
    assert sheet_to_bend(_lines_of_letters(np.zeros(_WIDE)), dpi=150) is None


def test_lines_that_only_lean_are_left_to_the_step_before() -> None:
    assert sheet_to_bend(_lines_of_letters(np.linspace(0, 12, _WIDE)), dpi=150) is None


def test_a_page_of_a_few_letters_is_left_alone() -> None:
    page = np.full((_HIGH, _WIDE), 250, dtype=np.uint8)
    page[: _HIGH // 12] = _lines_of_letters(np.linspace(0, 30, _WIDE) ** 1.2)[: _HIGH // 12]
    assert sheet_to_bend(page, dpi=150) is None
