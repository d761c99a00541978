"""The line of a drum from end to end is taken out of what is read; tables, print and clean scans stay as they are."""

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.drum import without_drum_lines


def _scan() -> NDArray[np.uint8]:
    rng = np.random.default_rng(7)
    page = np.full((2300, 1600), 240, dtype=np.uint8)
    for y in range(200, 2000, 70):
        cv2.putText(page, "MUGEDEKTIGI TURALY ANYQTAMA", (150, y), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 60, 3)
    return np.clip(page + rng.normal(0, 8, page.shape), 0, 255).astype(np.uint8)


def test_a_line_from_end_to_end_is_given_back_also_under_print() -> None:
    scan = _scan()
    lined = scan.copy()
    lined[:, 700:702] = np.clip(lined[:, 700:702].astype(np.int16) - 35, 0, 255).astype(np.uint8)

    without = without_drum_lines(lined)

    assert abs(float(without[:, 700:702].mean()) - float(scan[:, 700:702].mean())) < 5
    assert np.array_equal(without[:, :690], lined[:, :690])


def test_a_line_across_a_scan_that_lies_on_its_side_goes_too() -> None:
    lined = np.ascontiguousarray(_scan().T)
    lined[700:702] = np.clip(lined[700:702].astype(np.int16) - 35, 0, 255).astype(np.uint8)
    assert without_drum_lines(lined) is not lined


def test_clean_scans_and_tables_are_left_alone() -> None:
    scan = _scan()
    assert without_drum_lines(scan) is scan
    cv2.rectangle(scan, (300, 300), (1300, 1700), 60, 3)
    assert without_drum_lines(scan) is scan


def test_a_colour_scan_is_left_alone() -> None:
    page = np.full((1000, 800, 3), 240, dtype=np.uint8)
    assert without_drum_lines(page) is page
