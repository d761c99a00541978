"""Rulings are taken out of the copy, and the letters that stand on them, hang from them or cross them are not."""

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.rulings import without_rulings


def test_rulings_of_a_table_go_and_letters_stay() -> None:
    page = np.full((600, 900), 250, dtype=np.uint8)
    cv2.putText(page, "TABLE", (120, 200), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 20, 4)
    letters = page.copy()
    for y in (120, 260):
        cv2.line(page, (60, y), (840, y), 60, 4)
    for x in (60, 450, 840):
        cv2.line(page, (x, 120), (x, 260), 60, 4)

    without = without_rulings(page)

    assert int((without < 128).sum()) == int((letters < 128).sum())
    assert np.array_equal(without_rulings(letters), letters)


def test_a_stroke_that_crosses_a_ruling_is_not_cut() -> None:
    page = np.full((300, 900), 250, dtype=np.uint8)
    cv2.line(page, (60, 150), (840, 150), 60, 3)
    cv2.line(page, (300, 130), (300, 175), 20, 5)

    without = without_rulings(page)

    assert int(without[150, 300]) < 128
    assert int(without[150, 600]) == 255


def _letters_on(page: NDArray[np.uint8]) -> NDArray[np.uint8]:
    cv2.putText(page, "HIHN", (260, 150), cv2.FONT_HERSHEY_SIMPLEX, 1.6, 20, 5)
    return page


def test_letters_that_stand_on_a_ruling_keep_their_feet() -> None:
    letters = _letters_on(np.full((300, 900), 250, dtype=np.uint8))
    page = letters.copy()
    cv2.line(page, (60, 152), (840, 152), 60, 3)

    without = without_rulings(page)

    assert int((without[:150] < 128).sum()) == int((letters[:150] < 128).sum())
    assert int((without[155:] < 128).sum()) == 0
    assert int((without[:, 60:240] < 128).sum()) == 0


def test_the_joined_feet_of_bold_letters_are_no_ruling() -> None:
    page = np.full((300, 900), 250, dtype=np.uint8)
    for x in range(200, 620, 22):
        cv2.line(page, (x, 100), (x, 150), 20, 9)
        cv2.line(page, (x - 9, 150), (x + 9, 150), 20, 5)

    assert np.array_equal(without_rulings(page), page)


def test_hair_lines_of_a_pale_scan_go_and_its_letters_stay() -> None:
    rng = np.random.default_rng(7)
    page = np.full((600, 1200), 250, dtype=np.uint8)
    for x in range(100, 1100, 40):
        cv2.line(page, (x, 280), (x, 320), 110, 6)
    letters = int((page < 150).sum())
    for y in (200, 400):
        cv2.line(page, (60, y), (1140, y), 195, 3)
    noisy = np.clip(page + rng.normal(0, 5, page.shape), 0, 255).astype(np.uint8)

    without = without_rulings(noisy)

    assert int((without[195:206, 70:1130] < 225).sum()) < 0.02 * 11 * 1060
    assert abs(int((without < 150).sum()) - letters) < 0.02 * letters
