"""A photographed sheet is cut out; a scan is left as it is."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from intake.dewarp import picture_to_sheet

Pixels = NDArray[np.uint8]
CORNERS = np.array([[130, 160], [1290, 120], [1330, 1790], [90, 1830]], dtype=np.float32)


def sheet() -> Pixels:
    """An A4 sheet at 150 dpi with a mark in each corner."""
    page = np.full((1754, 1240), 240, dtype=np.uint8)
    for x in (60, 1180):
        for y in (60, 1694):
            cv2.circle(page, (x, y), 12, 20, -1)
    cv2.putText(page, "LINES OF TEXT", (200, 800), cv2.FONT_HERSHEY_SIMPLEX, 3, 30, 6)
    return page


def photographed(page: Pixels, ground: int = 50) -> Pixels:
    height, width = page.shape
    square = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(square, CORNERS)
    seen = cv2.warpPerspective(page, matrix, (1420, 1960), borderValue=ground)
    light = np.linspace(1.0, 0.72, 1420)[None, :]
    return np.asarray(seen * light, dtype=np.uint8)


def test_a_photographed_sheet_is_seen_from_straight_above() -> None:
    flat = picture_to_sheet(photographed(sheet()), 300)

    assert flat is not None
    height, width = flat.pixels.shape
    assert height / width == pytest.approx(297 / 210, rel=0.01)
    assert flat.dpi == pytest.approx(width / 8.27, abs=1)
    for x in (60, 1180):
        for y in (60, 1694):
            assert flat.pixels[round(y * height / 1754), round(x * width / 1240)] < 60


@pytest.mark.parametrize("edge", [0, 40])
def test_a_scan_is_no_photograph_not_even_with_a_dark_edge(edge: int) -> None:
    page = sheet()
    page[:, :edge] = 30

    assert picture_to_sheet(page, 150) is None


def test_a_dark_page_without_a_sheet_is_left_as_it_is() -> None:
    assert picture_to_sheet(np.full((800, 600), 60, dtype=np.uint8), 150) is None
