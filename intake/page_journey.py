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

from intake.clean import picture_to_copy
from intake.engines.pictures import pixels_to_png
from intake.engines.storage import private_folder, write_durably
from intake.engines.tesseract import (
    DIGIT_LANGUAGES,
    PAGE_LANGUAGES,
    Engine,
    EngineWord,
    Layout,
    OrientationEngine,
    ReadingTimedOutError,
)
from intake.executor import Deadline, kept_result, sources_to_results
from intake.options import IntakeOptions
from intake.papers import PageResult, PageSource, page_result_path
from intake.rasterise import PageBrokenError, source_to_picture
from intake.read import engine_words_to_words, quality_of
from intake.straighten import picture_to_lean, straightened, turned
from intake.upright import STUDY_DPI, picture_to_quarter
from models.geometry import Box
from models.page import Page, PageText
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
    """Reads one page and leaves its picture and its result in the case folder."""
    try:
        picture = source_to_picture(source, options)
    except PageBrokenError:
        return unread(source, code="page-unreadable", folder=folder)
    grey = _grey(picture.pixels)
    lean = picture_to_lean(grey, dpi=picture.dpi)
    engines = _Engines(tessdata)
    quarter = picture_to_quarter(
        grey,
        dpi=picture.dpi,
        axis=(90 if lean.sideways else 0) if lean.letters >= 40 else None,
        detect=lambda study: engines.orientation.orientation(study, dpi=STUDY_DPI),
        read=lambda study: engines.read(study, STUDY_DPI, Layout.BLOCK, options.page_seconds),
    )
    upright = straightened(turned(picture.pixels, quarter), lean.skew)
    copy = picture_to_copy(upright, dpi=picture.dpi)
    problems: tuple[Problem, ...] = ()
    try:
        found = engines.read(copy.pixels, copy.dpi, Layout.PAGE, options.page_seconds)
    except ReadingTimedOutError:
        found, problems = [], (_page_problem(source, "page-timed-out"),)
    height, width = upright.shape[:2]
    words = engine_words_to_words(found, scale=copy.scale, within=Box(0, 0, width, height))
    image = f"pages/{source.number:04}.png"
    write_durably(private_folder(folder / "pages") / f"{source.number:04}.png", pixels_to_png(upright))
    page = Page(
        number=source.number,
        file=source.file,
        image=image,
        dpi=picture.dpi,
        width=width,
        height=height,
        rotation=quarter,
        skew=lean.skew,
        blank=not words and not problems,
        quality=quality_of(words),
    )
    text = PageText(page=source.number, words=words)
    return kept(PageResult(key=result_key(source), page=page, text=text, problems=problems), folder)


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


@cache
class _Engines:
    """The engines of this process, loaded once, each when first needed."""

    def __init__(self, tessdata: Path) -> None:
        self._text = Engine(tessdata, PAGE_LANGUAGES)
        self.digits = Engine(tessdata, DIGIT_LANGUAGES)
        self.orientation = OrientationEngine(tessdata)

    def read(self, picture: NDArray[np.uint8], dpi: int, layout: Layout, seconds: float) -> list[EngineWord]:
        self._text.show(picture, dpi=dpi)
        return self._text.words(layout, seconds=seconds)


def _grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return pixels if pixels.ndim == 2 else np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
