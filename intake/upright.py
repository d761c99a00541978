"""Which way up a sheet stands, by evidence: the candidates are read, and the one that reads best is taken.

The detector of the engine is no help where help is needed: it is unsure or wrong on cards and pale sheets, and
costs 0.16 s a page, while print that stands on its head reads with a mean confidence of 20 to 43 of 100 and upright
print with 60 to 97 (312 drawn pages of six qualities). So a page whose lines run across is read as it lies, which is
nearly always right, and asked again only when it read badly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.tesseract import EngineWord

STUDY_DPI = 200
READS_WELL = 62.0
"""Mean confidence, of 100, from which print stands upright beyond doubt."""
READS_BADLY = 50.0
"""Mean confidence below which a page is tried every way, whatever was asked: print on its head reads with less."""
QUARTERS = (0, 180, 90, 270)
_BANDS = 3
_BAND_SHARE = 0.08
"""Parts of the page that are read, at most, and the share of its height that each has."""
_FEWEST_LETTERS = 40
"""Shapes of letters below which the direction of the lines is a guess."""
_DENSE_PAGE = 900
"""Letters from which a page is asked before it is read: upside down it would cost seconds."""
_ENOUGH_LETTERS = 20
"""Letters that settle the question when they read well."""

Read = Callable[[NDArray[np.uint8]], "list[EngineWord]"]


def likely_quarter(*, sideways: bool, letters: int) -> int | None:
    """The turn to start from without any reading; None where the page is to be asked first."""
    if sideways or letters < _FEWEST_LETTERS or letters > _DENSE_PAGE:
        return None
    return 0


def picture_to_quarter(
    grey: NDArray[np.uint8], *, dpi: int, skew: float, sideways: bool, letters: int, read: Read
) -> int:
    """Degrees clockwise (0, 90, 180, 270) that stand the sheet upright.

    `read` is the engine on a grey picture of STUDY_DPI. With too few letters to know the direction of the lines all
    four are tried.
    """
    first = 90 if sideways else 0
    quarters = (first, first + 180) if letters >= _FEWEST_LETTERS else QUARTERS
    study = _study(grey, dpi)
    bands = {quarter: _text_bands(_leaning_back(_turned(study, quarter), skew)) for quarter in quarters}
    scores = dict.fromkeys(quarters, 0.0)
    for number in range(_BANDS):
        for quarter in quarters:
            words = read(bands[quarter][number])
            telling = _telling(words)
            if sum(len(word.text) for word in telling) >= _ENOUGH_LETTERS and mean_confidence(words) >= READS_WELL:
                return quarter
            scores[quarter] += telling_letters(words)
    return max(quarters, key=lambda quarter: scores[quarter])


def mean_confidence(words: Iterable[EngineWord]) -> float:
    """Mean confidence of words of three letters and more, weighed by length, 0 to 100; 0 where there are none."""
    telling = _telling(words)
    letters = sum(len(word.text) for word in telling)
    return sum(word.confidence * len(word.text) for word in telling) / letters if letters else 0.0


def telling_letters(words: Iterable[EngineWord]) -> float:
    """How much was read: letters of words of three letters and more, weighed by their confidence above half."""
    return sum(len(word.text) * max(word.confidence - 50.0, 0.0) for word in _telling(words))


def _telling(words: Iterable[EngineWord]) -> list[EngineWord]:
    return [word for word in words if len(word.text) >= 3 and word.text.strip(".,:;()«»\"'-").isalnum()]


def _study(grey: NDArray[np.uint8], dpi: int) -> NDArray[np.uint8]:
    shrink = STUDY_DPI / dpi
    method = cv2.INTER_AREA if shrink < 1 else cv2.INTER_CUBIC
    study = cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=method)
    small = cv2.resize(study, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    paper = cv2.medianBlur(cv2.dilate(small, np.ones((3, 3), np.uint8)), 9)
    paper = cv2.resize(paper, (study.shape[1], study.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(study, np.maximum(paper, 1), scale=255), dtype=np.uint8)


def _turned(pixels: NDArray[np.uint8], quarter: int) -> NDArray[np.uint8]:
    return np.ascontiguousarray(np.rot90(pixels, -(quarter // 90)))


def _leaning_back(pixels: NDArray[np.uint8], skew: float) -> NDArray[np.uint8]:
    if abs(skew) < 0.3:
        return pixels
    height, width = pixels.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -skew, 1.0)
    return np.asarray(cv2.warpAffine(pixels, turn, (width, height), borderValue=255), dtype=np.uint8)


def _text_bands(study: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    """Parts of the page with most small changes of light, where the text is; the richest first."""
    rows = np.abs(np.diff(study.astype(np.int16), axis=1)).clip(25, 120).mean(axis=1) - 25
    band = max(int(len(rows) * _BAND_SHARE), 1)
    bands = []
    for _ in range(_BANDS):
        top = int(np.convolve(rows, np.ones(band), mode="valid").argmax())
        bands.append(study[top : top + band])
        rows[max(top - band // 2, 0) : top + band] = 0
    return bands
