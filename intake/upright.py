"""Which way up a sheet stands, by evidence: the detector's word where it is sure, else the candidates are read.

Common thresholds of the detector leave a six-line certificate sideways (FACTS); a card has fewer letters than it
needs. So when it is unsure a band of the page is read each way and the way that reads best is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.tesseract import EngineWord, Orientation

STUDY_DPI = 200
SURE = 12.0
"""The detector's confidence from which it was never wrong on drawn papers (tests/bench/pages.py)."""
_BAND_SHARE = 0.4
"""Share of the page's height that is shown to the detector and to the reader."""


class Trial(NamedTuple):
    """One candidate and how well it reads."""

    quarter: int
    score: float


Detect = Callable[[NDArray[np.uint8]], "Orientation | None"]
Read = Callable[[NDArray[np.uint8]], "list[EngineWord]"]


def picture_to_quarter(grey: NDArray[np.uint8], *, dpi: int, axis: int | None, detect: Detect, read: Read) -> int:
    """Degrees clockwise (0, 90, 180, 270) that stand the sheet upright.

    `axis` is 0 or 90 where the direction of the lines is known, None where there are too few letters to say.
    `detect` and `read` are the engine on a grey picture of STUDY_DPI.
    """
    shrink = STUDY_DPI / dpi
    study = np.asarray(cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    first = axis or 0
    band = _richest_band(_turned(study, first))
    opinion = detect(band)
    if axis is not None and opinion is not None and opinion.turned in (0, 180) and opinion.confidence >= SURE:
        return (first + opinion.turned) % 360
    quarters = (first, first + 180) if axis is not None else (0, 180, 90, 270)
    trials = [_trial(study, quarter % 360, read) for quarter in quarters]
    best = max(trials, key=lambda trial: trial.score)
    return best.quarter


def _trial(study: NDArray[np.uint8], quarter: int, read: Read) -> Trial:
    words = read(_richest_band(_turned(study, quarter)))
    # Long sure words decide; upside-down print gives short words of low confidence.
    score = sum(len(word.text) * max(word.confidence - 50.0, 0.0) for word in words if word.text.isalnum())
    return Trial(quarter, score)


def _turned(pixels: NDArray[np.uint8], quarter: int) -> NDArray[np.uint8]:
    return np.ascontiguousarray(np.rot90(pixels, -(quarter // 90)))


def _richest_band(study: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The part of the page with most small changes of light: where the text is."""
    rows = np.abs(np.diff(study.astype(np.int16), axis=1)).clip(20, 120).mean(axis=1) - 20
    band = max(int(len(rows) * _BAND_SHARE), 1)
    sums = np.convolve(rows, np.ones(band), mode="valid")
    top = int(sums.argmax())
    return study[top : top + band]
