"""Print under a stamp: paler ink is taken away, and the lines across it are read once more."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.tesseract import EngineWord
from intake.under_stamps import copy_without_stamps, with_bands
from models.geometry import Box

_STAMP = Box(100, 100, 400, 400)
_PAPER, _GREY, _BLACK = 255, 150, 40


def _copy(stamp_level: int) -> NDArray[np.uint8]:
    """A page with a line of strokes across it and a ring over the line."""
    page = np.full((500, 900), _PAPER, dtype=np.uint8)
    cv2.circle(page, (250, 250), 149, (stamp_level,), 5)
    for left in range(60, 840, 20):
        page[235:265, left : left + 6] = _BLACK
    return page


def _word(text: str, box: Box, confidence: float = 96.0, line: int = 0) -> EngineWord:
    return EngineWord(text=text, box=box, confidence=confidence, line=line)


_BESIDE = _word("выдачи:", Box(520, 235, 660, 265))


def test_a_pale_ring_goes_and_print_across_it_stays() -> None:
    pale, bands = copy_without_stamps(_copy(_GREY), [_BESIDE], [_STAMP])
    assert len(bands) == 1
    assert (pale[100:220, 100:400] == _PAPER).all()
    assert (pale[240:260, 122:125] == _BLACK).all()
    assert bands[0].top <= 100 and bands[0].pixels.shape[1] == 900


def test_a_stamp_as_dark_as_print_is_left_as_it_is() -> None:
    copy = _copy(_BLACK)
    pale, bands = copy_without_stamps(copy, [_BESIDE], [_STAMP])
    assert not bands and (pale == copy).all()


def test_a_line_read_better_without_the_stamp_takes_the_place_of_what_was_read_first() -> None:
    copy = _copy(_GREY)
    first = [
        _word("Дата", Box(20, 235, 90, 265)),
        _word("ылдар.", Box(120, 210, 260, 290), 32.0),
        _word("04.2013", Box(330, 235, 420, 265), 71.0),
        _word("%", Box(130, 130, 160, 160), 20.0, line=1),
        _BESIDE,
    ]
    pale, bands = copy_without_stamps(copy, first, [_STAMP])
    top = bands[0].top
    seen = [
        _word("Дата", Box(20, 235 - top, 90, 265 - top)),
        _word("25.04.2013", Box(240, 235 - top, 420, 265 - top), 95.0),
        _word("выдачи:", Box(520, 235 - top, 660, 265 - top)),
    ]
    words = with_bands(first, (copy, pale), bands, [seen])
    assert sorted(word.text for word in words) == ["25.04.2013", "Дата", "выдачи:"]
    assert {word.line for word in words} == {0}


def test_a_line_read_worse_without_the_stamp_changes_nothing() -> None:
    copy = _copy(_GREY)
    first = [_word("25.04.2013", Box(240, 235, 420, 265)), _BESIDE]
    pale, bands = copy_without_stamps(copy, first, [_STAMP])
    seen = [_word("5.04.2013", Box(250, 235 - bands[0].top, 420, 265 - bands[0].top), 74.0)]
    assert with_bands(first, (copy, pale), bands, [seen]) == first
