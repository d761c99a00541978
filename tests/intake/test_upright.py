"""Which way up: the candidate that reads best wins, whatever it costs only where it is in doubt."""

import numpy as np
import pytest
from numpy.typing import NDArray

from intake.engines.tesseract import EngineWord
from intake.upright import likely_quarter, mean_confidence, picture_to_quarter
from models.geometry import Box

Pixels = NDArray[np.uint8]


def marked_page() -> Pixels:
    """A page with texture along its length whose top left corner is black: its mark of uprightness."""
    page = np.full((400, 280), 255, dtype=np.uint8)
    page[40:360:8, 40:240:3] = 0
    page[:60, :60] = 0
    return page


def words(text: str, confidence: float) -> list[EngineWord]:
    return [EngineWord(text, Box(0, 0, 10, 10), confidence, 0)]


def test_a_page_that_reads_well_as_it_lies_is_not_read_another_way() -> None:
    def read(band: Pixels) -> list[EngineWord]:
        return words("құжаттардытапсыруүшін", 95.0)

    assert picture_to_quarter(marked_page(), dpi=200, skew=0.0, sideways=False, letters=500, read=read) == 0


def test_print_on_its_head_is_turned() -> None:
    seen: list[Pixels] = []

    def read(band: Pixels) -> list[EngineWord]:
        seen.append(band)
        return words("құжаттардытапсыруүшін", 30.0 if len(seen) == 1 else 92.0)

    assert picture_to_quarter(marked_page(), dpi=200, skew=0.0, sideways=False, letters=500, read=read) == 180


@pytest.mark.parametrize(("good", "turn"), [(0, 90), (1, 270)])
def test_a_page_on_its_side_is_stood_up_the_way_it_reads(good: int, turn: int) -> None:
    calls: list[int] = []

    def read(band: Pixels) -> list[EngineWord]:
        calls.append(len(calls))
        return words("құжаттардытапсыруүшін", 92.0 if calls[-1] % 2 == good else 30.0)

    assert picture_to_quarter(marked_page(), dpi=200, skew=0.0, sideways=True, letters=500, read=read) == turn


def test_with_few_letters_all_four_ways_are_tried_and_the_best_is_taken() -> None:
    calls: list[int] = []

    def read(band: Pixels) -> list[EngineWord]:
        calls.append(len(calls))
        return words("Аты", 80.0 if calls[-1] % 4 == 3 else 40.0)

    assert picture_to_quarter(marked_page(), dpi=200, skew=0.0, sideways=False, letters=12, read=read) == 270


def test_only_pages_whose_lines_run_across_are_read_without_asking() -> None:
    assert likely_quarter(sideways=False, letters=300) == 0
    assert likely_quarter(sideways=True, letters=300) is None
    assert likely_quarter(sideways=False, letters=10) is None
    assert likely_quarter(sideways=False, letters=3000) is None


def test_short_words_and_marks_say_nothing_of_how_a_page_reads() -> None:
    found = [*words("Өтініш", 90.0), *words("|", 5.0), *words("ы", 2.0), *words("--—~", 1.0)]

    assert mean_confidence(found) == 90.0
    assert mean_confidence([]) == 0.0
