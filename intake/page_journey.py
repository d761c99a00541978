"""One page, from its scan to its words: runs in a worker process that may be killed.

The page picture (`pages/0001.png`, upright and straight, at the scan's resolution) and the result
(`work/pages/0001.json`) are on the disk before the page counts as done.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.blank import is_blank
from intake.clean import Copy, picture_to_copy, zone_apart
from intake.dewarp import picture_to_sheet
from intake.digits import ALPHABETS, Alphabet, Look, words_to_second_readings
from intake.engines.pdftext import page_to_printed_words
from intake.engines.pictures import pixels_to_png
from intake.engines.storage import private_folder, write_durably
from intake.engines.tesseract import (
    DIGIT_LANGUAGES,
    PAGE_LANGUAGES,
    Engine,
    EngineWord,
    Layout,
    ReadingTimedOutError,
    Symbol,
)
from intake.executor import Deadline, kept_result, sources_to_results
from intake.handwriting import words_with_hands
from intake.layer import printed_words_to_words
from intake.options import IntakeOptions
from intake.papers import PageResult, PageSource, page_result_path
from intake.rasterise import PageBrokenError, Picture, source_to_picture
from intake.read import engine_words_to_words, quality_of
from intake.straighten import Lean, picture_to_lean, straightened, turned
from intake.upright import READS_WELL, STUDY_DPI, likely_quarter, mean_confidence, picture_to_quarter
from models.geometry import Box
from models.page import Page, PageText, Word
from models.problem import Problem
from models.progress import Progress

RECIPE = "4"
"""Raised whenever the same scan would give other words: kept results of an older recipe are made again."""


def sources_to_kept_results(
    sources: Sequence[PageSource], *, folder: Path, tessdata: Path, options: IntakeOptions, progress: Progress
) -> tuple[PageResult, ...]:
    """The result of every page in order; pages that an earlier run finished are not read again."""
    done = {
        source.number: kept_result(page_result_path(folder, source.number), result_key(source)) for source in sources
    }
    left = [source for source in sources if done[source.number] is None]
    fresh = sources_to_results(
        left,
        work=partial(source_to_result, folder=folder, tessdata=tessdata, options=options),
        failed=partial(unread, code="page-timed-out", folder=folder),
        workers=options.workers,
        progress=progress,
    )
    return tuple(done[source.number] or fresh[source.number] for source in sources)


def source_to_result(source: PageSource, *, folder: Path, tessdata: Path, options: IntakeOptions) -> PageResult:
    """Reads one page in this process, which ends itself when the page takes far too long."""
    with Deadline(options.page_seconds):
        return _source_to_result(source, folder=folder, tessdata=tessdata, options=options)


def _source_to_result(source: PageSource, *, folder: Path, tessdata: Path, options: IntakeOptions) -> PageResult:
    try:
        picture = source_to_picture(source, options)
    except PageBrokenError:
        return unread(source, code="page-unreadable", folder=folder)
    engines = engines_of(tessdata, options.page_seconds)
    engines.begin()
    layer = source_to_layer(source, picture, engines) if picture.has_text else None
    if layer is not None:
        return shelved(source, PageReading(picture.pixels, picture.dpi, layer, read_by="text-layer"), folder)
    flat = picture_to_sheet(picture.pixels, picture.dpi)
    if flat is not None:
        picture = Picture(*flat)
    lean = picture_to_lean(as_grey(picture.pixels), dpi=picture.dpi)
    try:
        reading = picture_to_reading(picture, lean, engines)
    except ReadingTimedOutError:
        return shelved(source, PageReading(picture.pixels, picture.dpi, ()), folder, _timed_out(source))
    return shelved(source, reading, folder)


class PageReading(NamedTuple):
    """A page stood upright, and its words."""

    sheet: NDArray[np.uint8]
    dpi: int
    words: tuple[Word, ...]
    turn: int = 0
    skew: float = 0.0
    blank: bool = False
    read_by: str = "tesseract"


def shelved(source: PageSource, reading: PageReading, folder: Path, *problems: Problem) -> PageResult:
    """The page's picture and its result, once both are on the disk."""
    image = f"pages/{source.number:04}.png"
    private_folder(folder / "pages")
    write_durably(folder / image, pixels_to_png(reading.sheet))
    page = Page(
        number=source.number,
        file=source.file,
        image=image,
        dpi=reading.dpi,
        width=reading.sheet.shape[1],
        height=reading.sheet.shape[0],
        rotation=reading.turn,
        skew=reading.skew,
        blank=reading.blank,
        quality=quality_of(reading.words),
    )
    text = PageText(page=source.number, words=reading.words, read_by=reading.read_by)
    return kept(PageResult(key=result_key(source), page=page, text=text, problems=problems), folder)


def source_to_layer(source: PageSource, picture: Picture, engines: Engines) -> tuple[Word, ...] | None:
    """The words of a born-digital page's own text layer; None where it does not agree with its picture."""
    grey = as_grey(picture.pixels)
    height, width = grey.shape
    printed = page_to_printed_words(source.path, source.index, width=width, height=height)

    def line(box: Box) -> str:
        box = box.grown(0, 0, Box(0, 0, width, height))
        words = engines.words(grey[box.top : box.bottom, box.left : box.right], picture.dpi, Layout.LINE)
        return " ".join(word.text for word in words)

    return printed_words_to_words(printed, grey, dpi=picture.dpi, read=line)


def picture_to_reading(picture: Picture, lean: Lean, engines: Engines) -> PageReading:
    """The sheet upright and straight, and its words."""
    grey = as_grey(picture.pixels)
    if is_blank(grey, dpi=picture.dpi):
        return PageReading(picture.pixels, picture.dpi, (), blank=True)

    def asked() -> int:
        return picture_to_quarter(
            grey,
            dpi=picture.dpi,
            skew=lean.skew,
            sideways=lean.sideways,
            letters=lean.letters,
            read=lambda study: engines.words(study, STUDY_DPI, Layout.BLOCK),
        )

    likely = likely_quarter(sideways=lean.sideways, letters=lean.letters)
    turn = asked() if likely is None else likely
    sheet = straightened(turned(picture.pixels, turn), lean.skew)
    copy, found = sheet_to_engine_words(sheet, picture.dpi, engines)
    if likely is not None and mean_confidence(found) < READS_WELL:
        turn = asked()
        if turn != likely:
            sheet = straightened(turned(picture.pixels, turn), lean.skew)
            copy, found = sheet_to_engine_words(sheet, picture.dpi, engines)
    within = Box(0, 0, copy.pixels.shape[1], copy.pixels.shape[0])
    seconds = words_to_second_readings(
        found, look=engines.digits_on(copy), look_again=engines.digits_apart(copy), within=within
    )
    page = Box(0, 0, sheet.shape[1], sheet.shape[0])
    words = engine_words_to_words(found, seconds, scale=copy.scale, within=page)
    return PageReading(sheet, picture.dpi, words_with_hands(words, sheet), turn, lean.skew)


def sheet_to_engine_words(sheet: NDArray[np.uint8], dpi: int, engines: Engines) -> tuple[Copy, list[EngineWord]]:
    """The cleaned copy of an upright sheet and what the engine reads on it."""
    copy = picture_to_copy(sheet, dpi=dpi)
    return copy, engines.words(copy.pixels, copy.dpi, Layout.PAGE)


def result_key(source: PageSource) -> str:
    """What a kept result must have been made from to count again."""
    return f"{RECIPE}/{source.sha256}/{source.index}"


def unread(source: PageSource, *, code: str, folder: Path) -> PageResult:
    """The result of a page that could not be read: no picture, one Problem with its number."""
    page = Page(number=source.number, file=source.file, image=None, dpi=0, width=0, height=0)
    text = PageText(page=source.number, words=())
    return kept(
        PageResult(key=result_key(source), page=page, text=text, problems=(_page_problem(source, code),)), folder
    )


def _timed_out(source: PageSource) -> Problem:
    return _page_problem(source, "page-timed-out")


def _page_problem(source: PageSource, code: str) -> Problem:
    return Problem.of(code, path=f"pages/{source.number}", page=source.number, number=source.number)


def kept(result: PageResult, folder: Path) -> PageResult:
    """The result, once it is on the disk."""
    path = page_result_path(folder, result.page.number)
    private_folder(path.parent.parent)
    private_folder(path.parent)
    write_durably(path, result.model_dump_json().encode())
    return result


class Engines:
    """The engines of this process, loaded once."""

    def __init__(self, tessdata: Path, seconds: float) -> None:
        self._text = Engine(tessdata, PAGE_LANGUAGES)
        self._latin = Engine(tessdata, DIGIT_LANGUAGES)
        self._seconds = seconds
        self._until = 0.0

    def begin(self) -> None:
        """A page starts: all its readings together may take the page's seconds."""
        self._until = time.monotonic() + self._seconds

    @property
    def _left(self) -> float:
        return self._until - time.monotonic()

    def words(self, picture: NDArray[np.uint8], dpi: int, layout: Layout) -> list[EngineWord]:
        """The words of a grey picture by the page's models."""
        self._text.show(picture, dpi=dpi)
        return self._text.words(layout, seconds=self._left)

    def digits_on(self, copy: Copy) -> Look:
        """The Latin model, looking at a copy; the copy is given to it at the first look only."""
        shown = False

        def look(zone: Box, alphabet: Alphabet) -> list[Symbol]:
            nonlocal shown
            if not shown:
                self._latin.show(copy.pixels, dpi=copy.dpi)
                shown = True
            self._latin.allow(ALPHABETS[alphabet])
            return self._latin.symbols(Layout.LINE, seconds=self._left, within=zone)

        return look

    def digits_apart(self, copy: Copy) -> Look:
        """The Latin model, looking at a place of a copy cut out, reduced and set on white."""

        def look(zone: Box, alphabet: Alphabet) -> list[Symbol]:
            apart = zone_apart(copy.pixels, zone)
            self._latin.show(apart.pixels, dpi=round(copy.dpi * apart.scale))
            self._latin.allow(ALPHABETS[alphabet])
            seen = self._latin.symbols(Layout.LINE, seconds=self._left)
            return [symbol._replace(box=apart.on_copy(symbol.box)) for symbol in seen]

        return look


@cache
def engines_of(tessdata: Path, seconds: float) -> Engines:
    """The engines of this process, loaded when first needed."""
    return Engines(tessdata, seconds)


def as_grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture without its colours."""
    return pixels if pixels.ndim == 2 else np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
