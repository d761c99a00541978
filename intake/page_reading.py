"""An upright page and its words out of a picture: what the engine is shown, and how its looks come together."""

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
from intake.clean import SCALES_APART, Copy, picture_to_copy, zone_apart
from intake.digit_boxes import LookAtDigits, rows_to_digits, words_joined_in_rows, words_with_digits
from intake.digits import ALPHABETS, Alphabet, Look, words_to_second_readings
from intake.drum import without_drum_lines
from intake.engines.tesseract import (
    DIGIT_LANGUAGES,
    KAZAKH,
    PAGE_LANGUAGES,
    RUSSIAN,
    Engine,
    EngineWord,
    Layout,
    Symbol,
)
from intake.handwriting import words_with_hands
from intake.lone_print import tables_to_lone_print, with_lone_print
from intake.lost_letters import LookAtWord, words_to_russian, words_with_breves, words_with_patronymics
from intake.passed_over import SURE, copy_to_passed_over, line_apart, on_copy, with_passed_over
from intake.rasterise import Picture
from intake.read import engine_words_to_words
from intake.reading_order import rulings_to_tables, words_in_cells
from intake.squares import Squares, sheet_to_squares
from intake.stamps import sheet_to_stamps
from intake.straighten import Lean, straightened, turned
from intake.strokes import ink_without_words, loose_ink_to_strokes, sheet_to_ink, square_to_ink
from intake.unbend import sheet_to_bend, unbent
from intake.under_stamps import copy_without_stamps, stamps_on_copy, with_bands
from intake.upright import (
    QUARTERS,
    READS_BADLY,
    READS_WELL,
    STUDY_DPI,
    likely_quarter,
    mean_confidence,
    picture_to_quarter,
    telling_letters,
)
from models.geometry import Box
from models.ink import PageInk, Stamp
from models.page import Word

_LINE_DPI = 300
"""Resolution to which the letters of a line apart are brought."""


class PageReading(NamedTuple):
    """A page stood upright, and its words."""

    sheet: NDArray[np.uint8]
    dpi: int
    words: tuple[Word, ...]
    turn: int = 0
    skew: float = 0.0
    blank: bool = False
    read_by: str = "tesseract"
    ink: PageInk | None = None


class _Look(NamedTuple):
    """A sheet as it was stood upright for one reading."""

    turn: int
    skew: float
    sheet: NDArray[np.uint8]
    copy: Copy
    found: list[EngineWord]


def picture_to_reading(picture: Picture, lean: Lean, engines: Engines) -> PageReading:
    """The sheet upright and straight, and its words."""
    if is_blank(as_grey(picture.pixels), dpi=picture.dpi):
        return PageReading(picture.pixels, picture.dpi, (), blank=True)
    look = look_to_straight_lines(picture_to_upright(picture, lean, engines), engines, dpi=picture.dpi)
    sheet = look.sheet
    stamps = look_to_stamps(look, dpi=picture.dpi)
    copy, found = without_stamps(look, stamps, engines)
    lines = copy_to_passed_over(copy.pixels, found)
    found = with_passed_over(found, [engines.line(copy, line) for line in lines])
    tables = rulings_to_tables(copy.rulings)
    found = with_lone_print(
        found, [engines.line(copy, box) for box in tables_to_lone_print(tables, copy.pixels, found)]
    )
    within = Box(0, 0, copy.pixels.shape[1], copy.pixels.shape[0])
    found = words_to_russian(found, look=engines.russian_on(copy), within=within)
    found = words_with_breves(found, look=engines.word_on(copy), within=within)
    found = words_with_patronymics(found, look=engines.kazakh_on(copy), within=within)
    seconds = words_to_second_readings(
        found,
        look=engines.digits_on(copy),
        looks_again=[engines.digits_apart(copy, scale) for scale in SCALES_APART],
        within=within,
    )
    page = Box(0, 0, sheet.shape[1], sheet.shape[0])
    words = words_with_hands(engine_words_to_words(found, seconds, scale=copy.scale, within=page), sheet)
    squares = sheet_to_squares(as_grey(sheet), dpi=picture.dpi)
    words = words_with_digits(words, rows_to_digits(as_grey(sheet), squares.rows, engines.digit_line()))
    ink = sheet_to_page_ink(sheet, words, squares, dpi=picture.dpi, stamps=stamps)
    words = words_in_cells(words, [table.scaled(1 / copy.scale) for table in tables])
    return PageReading(sheet, picture.dpi, words, look.turn, look.skew, ink=ink)


def layer_to_reading(picture: Picture, layer: Sequence[Word]) -> PageReading:
    """A page whose file gave its words: numbers in boxes put together, and the ink beside the words."""
    squares = sheet_to_squares(as_grey(picture.pixels), dpi=picture.dpi)
    words = words_joined_in_rows(layer, squares.rows)
    ink = sheet_to_page_ink(picture.pixels, words, squares, dpi=picture.dpi)
    return PageReading(picture.pixels, picture.dpi, words, read_by="text-layer", ink=ink)


def look_to_stamps(look: _Look, *, dpi: int) -> tuple[Stamp, ...]:
    """The stamps of a page as it was read first."""
    page = Box(0, 0, look.sheet.shape[1], look.sheet.shape[0])
    words = engine_words_to_words(look.found, {}, scale=look.copy.scale, within=page)
    ink = sheet_to_ink(as_grey(look.sheet), dpi=dpi)
    return sheet_to_stamps(look.sheet, ink, ink_without_words(ink, words, (), dpi=dpi), dpi=dpi)


def without_stamps(look: _Look, stamps: Sequence[Stamp], engines: Engines) -> tuple[Copy, list[EngineWord]]:
    """The copy without the seals that are paler than its print, and its words, those across seals read anew."""
    copy = look.copy
    seals = stamps_on_copy([stamp.box for stamp in stamps if stamp.shape == "round"], copy.scale)
    pale, bands = copy_without_stamps(copy.pixels, look.found, seals)
    if not bands:
        return copy, look.found
    seen = [engines.words(band.pixels, copy.dpi, Layout.BLOCK) for band in bands]
    return copy._replace(pixels=pale), with_bands(look.found, (copy.pixels, pale), bands, seen)


def sheet_to_page_ink(
    sheet: NDArray[np.uint8],
    words: Sequence[Word],
    squares: Squares,
    *,
    dpi: int,
    stamps: tuple[Stamp, ...] | None = None,
) -> PageInk:
    """The stamps (those given, where they were found before), strokes of a pen and ticked boxes of an upright page,
    told from its words and frames."""
    grey = as_grey(sheet)
    ink = sheet_to_ink(grey, dpi=dpi)
    frames = [box for row in (*squares.rows, squares.single) for box in row]
    loose = ink_without_words(ink, words, frames, dpi=dpi)
    stamps = sheet_to_stamps(sheet, ink, loose, dpi=dpi) if stamps is None else stamps
    return PageInk(
        stamps=stamps,
        strokes=loose_ink_to_strokes(loose, stamps, dpi=dpi),
        squares=tuple(
            square_to_ink(grey, box)
            for box in squares.single
            if not any(stamp.box.overlap(box) for stamp in stamps)  # letters of a stamp
        ),
    )


def picture_to_upright(picture: Picture, lean: Lean, engines: Engines) -> _Look:
    """The sheet stood as it reads best: as it lies where that reads well; else as parts of it read best; and where
    that reads badly too, every other way is tried on the whole page."""
    scan = without_drum_lines(picture.pixels)
    likely = likely_quarter(sideways=lean.sideways, letters=lean.letters)
    best = None
    if likely is not None:
        best = picture_to_look(picture, scan, likely, lean, engines)
        if mean_confidence(best.found) >= READS_WELL:
            return best
    asked = picture_to_quarter(
        as_grey(picture.pixels),
        dpi=picture.dpi,
        skew=lean.skew,
        sideways=lean.sideways,
        letters=lean.letters,
        read=lambda study: engines.words(study, STUDY_DPI, Layout.BLOCK),
    )
    others = [turn for turn in (asked, *QUARTERS) if turn != likely]
    for turn in dict.fromkeys(others):
        if best is not None and (mean_confidence(best.found) >= READS_BADLY and turn != asked):
            break
        look = picture_to_look(picture, scan, turn, lean, engines)
        if best is None or telling_letters(look.found) > telling_letters(best.found):
            best = look
    assert best is not None  # of four turns one was tried at least
    return best


def picture_to_look(picture: Picture, scan: NDArray[np.uint8], turn: int, lean: Lean, engines: Engines) -> _Look:
    """The sheet turned clockwise by so many degrees and straightened, the cleaned copy of its `scan` (the picture, or
    the picture without lines of a drum), and what is read there."""
    across = turn % 180 == 90
    skew = lean.skew if across == lean.sideways else lean.other_skew
    sheet = straightened(turned(picture.pixels, turn), skew)
    clean = sheet if scan is picture.pixels else straightened(turned(scan, turn), skew)
    copy = picture_to_copy(clean, dpi=picture.dpi)
    return _Look(turn, skew, sheet, copy, engines.words(copy.pixels, copy.dpi, Layout.PAGE))


def look_to_straight_lines(look: _Look, engines: Engines, *, dpi: int) -> _Look:
    """The look with its lines of print unbent, where they curve and more is read so."""
    bend = sheet_to_bend(as_grey(look.sheet), dpi=dpi)
    if bend is None:
        return look
    sheet = unbent(look.sheet, bend)
    copy = picture_to_copy(without_drum_lines(sheet), dpi=dpi)
    flat = look._replace(sheet=sheet, copy=copy, found=engines.words(copy.pixels, copy.dpi, Layout.PAGE))
    return flat if telling_letters(flat.found) > telling_letters(look.found) else look


class Engines:
    """The engines of this process, loaded once."""

    def __init__(self, tessdata: Path, seconds: float) -> None:
        self._text = Engine(tessdata, PAGE_LANGUAGES)
        self._latin = Engine(tessdata, DIGIT_LANGUAGES)
        self._russian = Engine(tessdata, RUSSIAN)
        self._kazakh = Engine(tessdata, KAZAKH)
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

    def line(self, copy: Copy, line: Box) -> list[EngineWord]:
        """The words of one line of a copy, cut out; boxes in dots of the copy."""
        picture, scale, zone = line_apart(copy.pixels, line)
        with self._text.one_level():
            words = self.words(picture, _LINE_DPI, Layout.LINE)
        if not any(word.confidence >= SURE for word in words):
            words = self.words(picture, _LINE_DPI, Layout.LINE)
        return [on_copy(word, scale=scale, zone=zone) for word in words]

    def word_on(self, copy: Copy) -> LookAtWord:
        """The page's models, looking at a word of a copy cut out."""
        return partial(self._word_apart, self._text, copy)

    def kazakh_on(self, copy: Copy) -> LookAtWord:
        """The Kazakh model, looking at a word of a copy cut out."""
        return partial(self._word_apart, self._kazakh, copy)

    def _word_apart(self, engine: Engine, copy: Copy, zone: Box) -> str:
        engine.show(zone_apart(copy.pixels, zone, 1.0).pixels, dpi=copy.dpi)
        return "".join(word.text for word in engine.words(Layout.LINE, seconds=self._left))

    def russian_on(self, copy: Copy) -> LookAtWord:
        """The Russian model, looking at a copy; the copy is given to it at the first look only."""
        shown = False

        def look(zone: Box) -> str:
            nonlocal shown
            if not shown:
                self._russian.show(copy.pixels, dpi=copy.dpi)
                shown = True
            return "".join(word.text for word in self._russian.words(Layout.LINE, seconds=self._left, within=zone))

        return look

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

    def digit_line(self) -> LookAtDigits:
        """The Latin model, looking at a line of digits that were cut out of their boxes."""

        def look(line: NDArray[np.uint8]) -> list[Symbol]:
            self._latin.show(line, dpi=_LINE_DPI)
            self._latin.allow("0123456789")
            return self._latin.symbols(Layout.LINE, seconds=self._left)

        return look

    def digits_apart(self, copy: Copy, scale: float) -> Look:
        """The Latin model, looking at a place of a copy cut out, in another size and set on white."""

        def look(zone: Box, alphabet: Alphabet) -> list[Symbol]:
            apart = zone_apart(copy.pixels, zone, scale)
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
