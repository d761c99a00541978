"""Tesseract in this process, by tesserocr: pictures to words with boxes and its own confidence.

The call cannot be interrupted from Python, so whole pages are read in worker processes that may be killed; zones
are small. OpenMP makes it five times dearer (FACTS), so it is switched off before the library is loaded.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.geometry import Box

os.environ["OMP_THREAD_LIMIT"] = "1"

import tesserocr

PAGE_LANGUAGES = "Cyrillic+kaz+rus"
"""The best set on pages of both languages; the script model first (OCR.md 0, 3.3)."""
DIGIT_LANGUAGES = "eng"
"""Digits, Latin and MRZ: the Cyrillic models read 3 as 5 and z as 2 there (OCR.md 0)."""


KAZAKH = "kaz"
RUSSIAN = "rus"
"""Words with щ and ъ, letters that the Kazakh model lacks."""


class Layout(IntEnum):
    """How the engine looks for text: its page segmentation modes that we use."""

    PAGE = 3
    COLUMN = 4
    BLOCK = 6
    LINE = 7
    SPARSE = 11


class Symbol(NamedTuple):
    """One recognised character; confidence 0 to 100 on the engine's scale."""

    text: str
    box: Box
    confidence: float


class EngineWord(NamedTuple):
    """One word as the engine gives it; confidence 0 to 100 on its own scale, line from 0 in its own order."""

    text: str
    box: Box
    confidence: float
    line: int


class ReadingTimedOutError(Exception):
    """The engine passed its deadline."""


class Engine:
    """One loaded engine; not to be shared between threads."""

    def __init__(self, tessdata: Path, languages: str) -> None:
        self._api = tesserocr.PyTessBaseAPI(path=f"{tessdata}/", lang=languages)
        # Sauvola: a safety net under uneven light that costs nothing (OCR.md 0). On cleaned copies of faded scans at
        # 150 dpi it read 200 of 229 values, Otsu 195, Sauvola with a factor of 0.2 197 in a fifth more time.
        self._api.SetVariable("thresholding_method", "2")

    @contextmanager
    def one_level(self) -> Iterator[None]:
        """Meanwhile ink is parted from paper at one level for the whole picture: better on a line that was cut out
        (of 158 words passed over on 33 pages 13 were read so, 7 by levels of each place)."""
        self._api.SetVariable("thresholding_method", "0")
        try:
            yield
        finally:
            self._api.SetVariable("thresholding_method", "2")

    def allow(self, characters: str) -> None:
        """Only these characters may come out of the next readings; all of them when empty."""
        self._api.SetVariable("tessedit_char_whitelist", characters)

    def show(self, picture: NDArray[np.uint8], *, dpi: int) -> None:
        """Give it the grey picture that the next readings refer to."""
        height, width = picture.shape
        self._api.SetImageBytes(np.ascontiguousarray(picture).tobytes(), width, height, 1, width)
        self._api.SetSourceResolution(dpi)

    def words(self, layout: Layout, *, seconds: float, within: Box | None = None) -> list[EngineWord]:
        """The words of the picture shown, or of a part of it; ReadingTimedOutError past the deadline."""
        iterator = self._recognised(layout, seconds, within)
        if iterator is None:
            return []
        words: list[EngineWord] = []
        line = -1
        for item in tesserocr.iterate_level(iterator, tesserocr.RIL.WORD):
            if item.IsAtBeginningOf(tesserocr.RIL.TEXTLINE) or line < 0:
                line += 1
            if item.Empty(tesserocr.RIL.WORD):
                continue
            text, box = item.GetUTF8Text(tesserocr.RIL.WORD), item.BoundingBox(tesserocr.RIL.WORD)
            if text.strip() and box:
                words.append(EngineWord(text.strip(), Box(*box), item.Confidence(tesserocr.RIL.WORD), line))
        return words

    def symbols(self, layout: Layout, *, seconds: float, within: Box | None = None) -> list[Symbol]:
        """The characters of the picture shown, or of a part of it."""
        iterator = self._recognised(layout, seconds, within)
        if iterator is None:
            return []
        return [
            Symbol(
                item.GetUTF8Text(tesserocr.RIL.SYMBOL),
                Box(*item.BoundingBox(tesserocr.RIL.SYMBOL)),
                item.Confidence(tesserocr.RIL.SYMBOL),
            )
            for item in tesserocr.iterate_level(iterator, tesserocr.RIL.SYMBOL)
            if not item.Empty(tesserocr.RIL.SYMBOL)
        ]

    def _recognised(self, layout: Layout, seconds: float, within: Box | None) -> tesserocr.PyResultIterator | None:
        self._api.SetPageSegMode(int(layout))
        if within is not None:
            self._api.SetRectangle(within.left, within.top, within.width, within.height)
        if not self._api.Recognize(max(int(seconds * 1000), 1)):
            raise ReadingTimedOutError
        return self._api.GetIterator()
