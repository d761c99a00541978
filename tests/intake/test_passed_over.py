"""Lines of print that no word covers are found, looked at by themselves, and believed only when they read well."""

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.tesseract import EngineWord
from intake.passed_over import copy_to_passed_over, line_apart, on_copy, with_passed_over
from models.geometry import Box


def _page() -> NDArray[np.uint8]:
    page = np.full((800, 1200), 250, dtype=np.uint8)
    cv2.putText(page, "FIRST LINE", (100, 200), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 20, 4)
    cv2.putText(page, "SECOND", (100, 500), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 20, 4)
    return page


def _word(text: str, box: Box, confidence: float, line: int = 0) -> EngineWord:
    return EngineWord(text, box, confidence, line)


FIRST = Box(95, 160, 400, 210)
SECOND = Box(95, 460, 300, 510)


def test_a_line_without_words_is_found_and_a_covered_one_is_not() -> None:
    (line,) = copy_to_passed_over(_page(), [_word("FIRST LINE", FIRST, 95.0)])
    assert SECOND.left - 10 <= line.left and line.right <= SECOND.right + 40
    assert SECOND.top - 10 <= line.top and line.bottom <= SECOND.bottom + 10


def test_a_word_that_was_hardly_read_covers_nothing() -> None:
    words = [_word("FIRST LINE", FIRST, 95.0), _word("5ЕС", SECOND, 31.0, 1)]
    assert len(copy_to_passed_over(_page(), words)) == 1


def test_specks_and_rulings_are_no_lines() -> None:
    page = np.full((800, 1200), 250, dtype=np.uint8)
    cv2.line(page, (100, 300), (1100, 300), 20, 4)
    for x in range(100, 1100, 200):
        cv2.circle(page, (x, 500), 3, 20, -1)
    assert copy_to_passed_over(page, []) == []


def test_boxes_of_a_line_apart_come_back_to_the_copy() -> None:
    _, scale, zone = line_apart(_page(), SECOND)
    whole = Box(14, 14, 14 + round(zone.width * scale), 14 + round(zone.height * scale))
    back = on_copy(_word("SECOND", whole, 90.0), scale=scale, zone=zone).box
    assert abs(back.left - zone.left) <= 1 and abs(back.bottom - zone.bottom) <= 1


def test_what_reads_well_comes_in_and_takes_the_place_of_what_did_not() -> None:
    words = [_word("FIRST LINE", FIRST, 95.0), _word("5ЕС", SECOND, 31.0, 1)]
    together = with_passed_over(words, [[_word("SECOND", SECOND, 91.0)], [_word("мш»", FIRST, 40.0)]])
    assert [(word.text, word.line) for word in together] == [("FIRST LINE", 0), ("SECOND", 2)]


def test_a_line_of_which_most_is_unsure_is_left_out() -> None:
    line = [_word("АБ", SECOND, 90.0), _word("вгджз", SECOND, 45.0)]
    assert with_passed_over([], [line]) == []
