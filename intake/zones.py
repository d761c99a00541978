"""Zones: a place of a page looked at once more, read by another model, or cut out as a picture for a person.

Lives in the parent process; pictures and engines are loaded when first asked for, and one page at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Literal, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.pictures import pixels_to_png, png_to_pixels
from intake.engines.storage import private_folder, write_durably
from intake.engines.tesseract import DIGIT_LANGUAGES, PAGE_LANGUAGES, Engine, Layout, ReadingTimedOutError
from models.geometry import Box
from models.page import Page, SecondReading

Mode = Literal["digits", "latin", "text", "mrz"]
_WHITELISTS: dict[Mode, str] = {
    "digits": "0123456789.,/-+()",
    "latin": "",
    "text": "",
    "mrz": "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<",
}
_ZONE_SECONDS = 10.0
_MARGIN = 16
"""Dots of white around a zone: the engine needs some, and not much (OCR.md 3.2)."""
_ZONE_HEIGHT = 48
"""Dots of a line of text as it is shown to the engine: capitals of some 34."""


class ZoneReader(Protocol):
    """What extraction may ask of a page's picture."""

    def read_zone(self, page: int, box: Box, mode: Mode) -> SecondReading | None:
        """The zone read once more; None when nothing is read there."""

    def ink(self, page: int, box: Box) -> float:
        """Share of dark dots in the zone, 0 to 1."""

    def snippet(self, page: int, box: Box, name: str) -> str:
        """The zone cut out with some surround; the path of the picture in the case folder."""

    def picture(self, page: int) -> NDArray[np.uint8] | None:
        """The whole page in grey; None where it has no picture."""


class NoZones:
    """Sees nothing: for a look at many papers from their words alone."""

    def read_zone(self, page: int, box: Box, mode: Mode) -> SecondReading | None:
        """Nothing."""
        return None

    def ink(self, page: int, box: Box) -> float:
        """None."""
        return 0.0

    def snippet(self, page: int, box: Box, name: str) -> str:
        """No picture."""
        return ""

    def picture(self, page: int) -> NDArray[np.uint8] | None:
        """None."""
        return None


class PageZones:
    """The zones of the pages of one case folder."""

    def __init__(self, pages: Sequence[Page], *, folder: Path, tessdata: Path) -> None:
        self._pages = {page.number: page for page in pages if page.image}
        self._folder = folder
        self._tessdata = tessdata
        self._engines: dict[str, Engine] = {}
        self._shown: tuple[int, NDArray[np.uint8]] | None = None

    def __enter__(self) -> PageZones:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._shown = None
        self._engines.clear()

    def read_zone(self, page: int, box: Box, mode: Mode) -> SecondReading | None:
        """The zone read once more, as one line; None when nothing is read there."""
        zone = self._cut(page, box.grown(6, 4))
        if zone is None or min(zone.shape[:2]) < 4:
            return None
        grey = zone if zone.ndim == 2 else zone.max(axis=2)
        scale = _ZONE_HEIGHT / grey.shape[0] if grey.shape[0] < 90 else 1.0
        method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=method)
        paper = max(float(np.percentile(grey, 85)), 1.0)
        white = np.clip(grey.astype(np.float32) * (255 / paper), 0, 255).astype(np.uint8)
        framed = cv2.copyMakeBorder(white, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_CONSTANT, value=255)
        engine = self._engine(mode)
        engine.allow(_WHITELISTS[mode])
        engine.show(np.asarray(framed, dtype=np.uint8), dpi=300)
        try:
            words = engine.words(Layout.BLOCK if mode in ("text", "mrz") else Layout.LINE, seconds=_ZONE_SECONDS)
        except ReadingTimedOutError:
            return None
        if not words:
            return None
        confidence = min(word.confidence for word in words) / 100
        languages = PAGE_LANGUAGES if mode == "text" else DIGIT_LANGUAGES
        return SecondReading(
            text=" ".join(word.text for word in words),
            confidence=round(min(max(confidence, 0.0), 1.0), 4),
            read_by=f"tesseract/{languages}",
        )

    def ink(self, page: int, box: Box) -> float:
        """Share of dots clearly darker than the paper around them, 0 to 1; 0 off the page."""
        zone = self._cut(page, box)
        if zone is None:
            return 0.0
        grey = zone if zone.ndim == 2 else zone.min(axis=2)
        return float((grey < np.percentile(grey, 90) * 0.72).mean())

    def snippet(self, page: int, box: Box, name: str) -> str:
        """The zone with a surround of half its height, as `snippets/<page>-<name>.png`."""
        zone = self._cut(page, box.grown(box.height, max(box.height // 2, 8)))
        path = f"snippets/{page:04}-{name}.png"
        if zone is None:
            zone = np.full((8, 8), 255, dtype=np.uint8)
        private_folder(self._folder / "snippets")
        write_durably(self._folder / path, pixels_to_png(zone))
        return path

    def picture(self, page: int) -> NDArray[np.uint8] | None:
        """The whole page in grey; None where it has no picture."""
        pixels = self._pixels(page)
        if pixels is None or pixels.ndim == 2:
            return pixels
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)

    def _pixels(self, page: int) -> NDArray[np.uint8] | None:
        if page not in self._pages:
            return None
        if self._shown is None or self._shown[0] != page:
            self._shown = (page, png_to_pixels((self._folder / str(self._pages[page].image)).read_bytes()))
        return self._shown[1]

    def _cut(self, page: int, box: Box) -> NDArray[np.uint8] | None:
        pixels = self._pixels(page)
        if pixels is None:
            return None
        inside = box.grown(0, 0, Box(0, 0, pixels.shape[1], pixels.shape[0]))
        if inside.width <= 0 or inside.height <= 0:
            return None
        return pixels[inside.top : inside.bottom, inside.left : inside.right]

    def _engine(self, mode: Mode) -> Engine:
        languages = PAGE_LANGUAGES if mode == "text" else DIGIT_LANGUAGES
        if languages not in self._engines:
            self._engines[languages] = Engine(self._tessdata, languages)
        return self._engines[languages]
