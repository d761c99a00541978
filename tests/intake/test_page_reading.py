"""A sheet is stood as it reads best, also where parts of it told nothing or the wrong thing."""

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.tesseract import EngineWord, Layout
from intake.page_reading import picture_to_upright
from intake.rasterise import Picture
from intake.straighten import Lean
from models.geometry import Box


class ReadsOnlyOneWay:
    """Engines that read a page well only where its black corner is at the top left."""

    def __init__(self) -> None:
        self.pages = 0

    def words(self, picture: NDArray[np.uint8], dpi: int, layout: Layout) -> list[EngineWord]:
        """Nothing in parts of the page."""
        if layout is Layout.BLOCK:
            return []
        self.pages += 1
        height, width = picture.shape
        corner = picture[: height // 5, : width // 5]
        sure = 92.0 if float(corner.mean()) < 200 else 30.0
        return [EngineWord("мүгедектігі", Box(10, 10, 200, 40), sure, 0)]


def _sheet(turn: int) -> Picture:
    page = np.full((600, 420), 250, dtype=np.uint8)
    cv2.rectangle(page, (20, 20), (80, 100), 10, -1)
    return Picture(np.ascontiguousarray(np.rot90(page, turn // 90)), 100)


def test_a_page_that_reads_badly_as_asked_is_tried_every_way() -> None:
    engines = ReadsOnlyOneWay()
    for turn in (90, 180, 270):
        look = picture_to_upright(_sheet(turn), Lean(sideways=False, skew=0.0, letters=400), engines)  # type: ignore[arg-type]
        assert look.turn == turn


def test_a_page_that_reads_well_as_it_lies_is_read_once() -> None:
    engines = ReadsOnlyOneWay()
    look = picture_to_upright(_sheet(0), Lean(sideways=False, skew=0.0, letters=400), engines)  # type: ignore[arg-type]
    assert (look.turn, engines.pages) == (0, 1)
