"""One page, from its scan to its words: runs in a worker process that may be killed.

The page picture (`pages/0001.png`, upright and straight, at the scan's resolution) and the result
(`work/pages/0001.json`) are on the disk before the page counts as done.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.clean import Copy, picture_to_copy
from intake.dewarp import picture_to_sheet
from intake.digits import ALPHABETS, Alphabet, Look, words_to_second_readings
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

RECIPE = "1"
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
    flat = picture_to_sheet(*picture)
    if flat is not None:
        picture = Picture(*flat)
    engines = engines_of(tessdata, options.page_seconds)
    sheet = picture.pixels
    words: tuple[Word, ...] = ()
    problems: tuple[Problem, ...] = ()
    turn, lean = 0, picture_to_lean(as_grey(picture.pixels), dpi=picture.dpi)
    try:
        turn, sheet, words = picture_to_words(picture, lean, engines)
    except ReadingTimedOutError:
        problems = (_page_problem(source, "page-timed-out"),)
    image = f"pages/{source.number:04}.png"
    write_durably(private_folder(folder / "pages") / f"{source.number:04}.png", pixels_to_png(sheet))
    page = Page(
        number=source.number,
        file=source.file,
        image=image,
        dpi=picture.dpi,
        width=sheet.shape[1],
        height=sheet.shape[0],
        rotation=turn,
        skew=lean.skew,
        blank=not words and not problems,
        quality=quality_of(words),
    )
    text = PageText(page=source.number, words=words)
    return kept(PageResult(key=result_key(source), page=page, text=text, problems=problems), folder)


def picture_to_words(
    picture: Picture, lean: Lean, engines: Engines
) -> tuple[int, NDArray[np.uint8], tuple[Word, ...]]:
    """The turn that stands the sheet upright, the upright straight picture, and its words."""
    grey = as_grey(picture.pixels)

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
    seconds = words_to_second_readings(found, look=engines.digits_on(copy), within=within)
    page = Box(0, 0, sheet.shape[1], sheet.shape[0])
    return turn, sheet, engine_words_to_words(found, seconds, scale=copy.scale, within=page)


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

    def words(self, picture: NDArray[np.uint8], dpi: int, layout: Layout) -> list[EngineWord]:
        """The words of a grey picture by the page's models."""
        self._text.show(picture, dpi=dpi)
        return self._text.words(layout, seconds=self._seconds)

    def digits_on(self, copy: Copy) -> Look:
        """The Latin model, looking at a copy; the copy is given to it at the first look only."""
        shown = False

        def look(zone: Box, alphabet: Alphabet) -> list[Symbol]:
            nonlocal shown
            if not shown:
                self._latin.show(copy.pixels, dpi=copy.dpi)
                shown = True
            self._latin.allow(ALPHABETS[alphabet])
            return self._latin.symbols(Layout.LINE, seconds=self._seconds, within=zone)

        return look


@cache
def engines_of(tessdata: Path, seconds: float) -> Engines:
    """The engines of this process, loaded when first needed."""
    return Engines(tessdata, seconds)


def as_grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture without its colours."""
    return pixels if pixels.ndim == 2 else np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
