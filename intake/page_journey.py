"""One page, from its scan to its words: runs in a worker process that may be killed.

The page picture (`pages/0001.png`, upright and straight, at the scan's resolution) and the result
(`work/pages/0001.json`) are on the disk before the page counts as done.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from intake.dewarp import picture_to_sheet
from intake.engines.pdftext import page_to_printed_words
from intake.engines.pictures import pixels_to_png
from intake.engines.storage import private_folder, write_durably
from intake.engines.tesseract import Layout, ReadingTimedOutError
from intake.executor import Deadline, kept_result, sources_to_results
from intake.layer import printed_words_to_words
from intake.options import IntakeOptions
from intake.page_codes import sheet_to_codes, words_beside_codes
from intake.page_reading import Engines, PageReading, as_grey, engines_of, layer_to_reading, picture_to_reading
from intake.papers import PageResult, PageSource, page_result_path
from intake.rasterise import PageBrokenError, Picture, source_to_picture
from intake.read import quality_of
from intake.straighten import picture_to_lean
from models.geometry import Box
from models.page import Page, PageText, Word
from models.problem import Problem
from models.progress import Progress

RECIPE = "14"
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
        return shelved(source, layer_to_reading(picture, layer), folder)
    flat = picture_to_sheet(picture.pixels, picture.dpi)
    if flat is not None:
        picture = Picture(*flat)
    lean = picture_to_lean(as_grey(picture.pixels), dpi=picture.dpi)
    try:
        reading = picture_to_reading(picture, lean, engines)
    except ReadingTimedOutError:
        return shelved(source, PageReading(picture.pixels, picture.dpi, ()), folder, _timed_out(source))
    return shelved(source, reading, folder)


def shelved(source: PageSource, reading: PageReading, folder: Path, *problems: Problem) -> PageResult:
    """The page's picture and its result, once both are on the disk."""
    image = f"pages/{source.number:04}.png"
    private_folder(folder / "pages")
    write_durably(folder / image, pixels_to_png(reading.sheet))
    codes = () if reading.blank else sheet_to_codes(reading.sheet, dpi=reading.dpi)
    words = words_beside_codes(reading.words, codes, dpi=reading.dpi)
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
        quality=quality_of(words),
    )
    text = PageText(page=source.number, words=words, read_by=reading.read_by, ink=reading.ink, codes=codes)
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
