"""Blank means nothing to read or to look at."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from intake.blank import is_blank

Pixels = NDArray[np.uint8]


def paper(noise: float = 8.0) -> Pixels:
    rng = np.random.default_rng(1)
    return np.clip(rng.normal(235, noise, (2339, 1654)), 0, 255).astype(np.uint8)


def test_paper_with_noise_specks_a_dark_edge_and_a_drum_line_is_blank() -> None:
    page = paper(12.0)
    for place in range(60):
        cv2.circle(page, (150 + 23 * place, 200 + 31 * place), 1, 70, -1)
    page[:, :40] = 30
    page[:, 900:902] = 150

    assert is_blank(page, dpi=200)


def test_show_through_of_the_other_side_is_no_content() -> None:
    page = paper()
    for y in range(300, 2000, 60):
        cv2.putText(page, "TEXT OF THE OTHER SIDE", (200, y), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 222, 3)

    assert is_blank(page, dpi=200)


@pytest.mark.parametrize("what", ["stamp", "signature", "word"])
def test_a_stamp_a_signature_or_one_word_is_content(what: str) -> None:
    page = paper()
    if what == "stamp":
        cv2.circle(page, (800, 1200), 150, 140, 4)
    elif what == "signature":
        points = np.array([[700 + 3 * step, 1500 + int(40 * np.sin(step / 5))] for step in range(70)], dtype=np.int32)
        cv2.polylines(page, [points], isClosed=False, color=100, thickness=3)
    else:
        cv2.putText(page, "ARHIV", (700, 1200), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 60, 3)

    assert not is_blank(page, dpi=200)


def test_an_empty_picture_of_any_resolution_is_blank() -> None:
    assert is_blank(np.full((3508, 2480), 255, dtype=np.uint8), dpi=300)
    assert is_blank(np.full((877, 620), 255, dtype=np.uint8), dpi=75)
