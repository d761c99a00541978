"""Codes drawn onto the pages of a finished PDF: as lines of the page, sharp in any print.

In the margin for binding, at one height on every form; where a template leaves no room there, in the first free
corner. LibreOffice marks the first page of each further part by a named place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pdfplumber
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, NameObject

from generate.engines.codes import Pattern, text_to_bars, text_to_squares
from models.form_code import BARS_GAP, BARS_WIDE, CODE_FOOT, CODE_LEFT, CODE_SIDE, FormCode, bar_width

PART_PLACE = "part"
"""Name, with the part's number from 2, of the place where a further part of a letter begins."""
_POINTS = 72 / 25.4
_WHITE = 2.0
"""Millimetres of white that a square code needs around it."""
_TABLES = 0.75
"""Millimetres that tables reach into the margin."""
_EDGE = 5.5
"""Millimetres at the paper's edge where nothing is put."""


@dataclass(frozen=True)
class PartCode:
    """What the pages of one part of a letter bear."""

    code: FormCode
    """Of its first page."""
    number: str = ""
    """The registration number for the bars; empty: none are drawn."""
    margin: float = 0.0
    """Millimetres of the template's left margin."""
    raised: float = 0.0
    """Millimetres that the codes stand higher than on a whole page: on the upper half of a sheet that is cut."""


def stamp_pages(writer: PdfWriter, file: Path, parts: Sequence[PartCode | None]) -> None:
    """Draws the codes onto the pages of `writer`, which are those of `file` as many times as there are copies; a page
    that has no room for a code gets none."""
    reader = PdfReader(file)
    places = pages_to_places(reader, len(parts))
    for number, page in enumerate(writer.pages):
        part, page_of_part = places[number % len(places)]
        code = parts[part]
        place = _place(code, page, file, number % len(places)) if code is not None else None
        if code is None or place is None:
            continue
        squares = text_to_squares(code.code.model_copy(update={"page": page_of_part}).text)
        drawing = _drawn(squares, *place, CODE_SIDE, CODE_SIDE)
        if code.number and place == (CODE_LEFT, CODE_FOOT + code.raised):
            bars = text_to_bars(code.number)
            foot, long = place[1] + CODE_SIDE + BARS_GAP, bar_width(len(bars)) * len(bars)
            if foot + long <= float(page.mediabox.height) / _POINTS - _EDGE:
                drawing += _drawn(bars, CODE_LEFT, foot, BARS_WIDE, long)
        _add(page, writer, drawing)


def pages_to_places(reader: PdfReader, parts: int) -> list[tuple[int, int]]:
    """For each page the part that it belongs to, from 0, and its number in that part, from 1."""
    begins = {0: 0}
    if parts > 1:
        pages = {page.indirect_reference: number for number, page in enumerate(reader.pages)}
        named = {name.lstrip("/"): place for name, place in reader.named_destinations.items()}
        for part in range(1, parts):
            place = named.get(f"{PART_PLACE}{part + 1}")
            page = pages.get(place.raw_get("/Page")) if place is not None else None
            if page is not None:
                begins[page] = part
    places: list[tuple[int, int]] = []
    part = first = 0
    for number in range(len(reader.pages)):
        if number in begins:
            part, first = begins[number], number
        places.append((part, number - first + 1))
    return places


def _place(code: PartCode, page: PageObject, file: Path, number: int) -> tuple[float, float] | None:
    """Millimetres from the paper's left and lower edge to the code's corner on page `number` (from 0) of the file;
    None where nothing is free."""
    beside = code.margin - CODE_LEFT - CODE_SIDE - _WHITE
    if beside >= _TABLES or (code.raised and beside >= 0):
        return CODE_LEFT, CODE_FOOT + code.raised
    if code.raised:
        return None
    width, height = float(page.mediabox.width) / _POINTS, float(page.mediabox.height) / _POINTS
    right, top = width - _EDGE - CODE_SIDE, height - _EDGE - CODE_SIDE
    with pdfplumber.open(file) as document:
        sheet = document.pages[number]
        inked = [*sheet.chars, *sheet.rects, *sheet.lines, *sheet.curves, *sheet.images]
        taken = [
            (
                box["x0"] / _POINTS,
                height - box["bottom"] / _POINTS,
                box["x1"] / _POINTS,
                height - box["top"] / _POINTS,
            )
            for box in inked
            if box.get("text", "x").strip()
        ]
    corners = ((_EDGE, _EDGE), (right, _EDGE), (right, top), (_EDGE, top))
    for left, foot in ((CODE_LEFT, CODE_FOOT), (right, CODE_FOOT), *corners):
        if not any(_meet(box, left, foot) for box in taken):
            return left, foot
    return None


def _meet(box: tuple[float, float, float, float], left: float, foot: float) -> bool:
    """Whether ink lies within the code's place or the white around it."""
    return (
        box[0] < left + CODE_SIDE + _WHITE
        and box[2] > left - _WHITE
        and box[1] < foot + CODE_SIDE + _WHITE
        and box[3] > foot - _WHITE
    )


def _drawn(pattern: Pattern, left: float, foot: float, width: float, height: float) -> bytes:
    """The pattern as filled rectangles of the page's own drawing, a run of dark modules one."""
    across, down = width * _POINTS / len(pattern[0]), height * _POINTS / len(pattern)
    top = (foot + height) * _POINTS
    strokes: list[str] = []
    for row, modules in enumerate(pattern):
        place = 0
        for dark, run in groupby(modules):
            length = len(list(run))
            if dark:
                x, y = left * _POINTS + place * across, top - (row + 1) * down
                strokes.append(f"{x:.3f} {y:.3f} {length * across:.3f} {down:.3f} re")
            place += length
    return ("q 0 g " + " ".join(strokes) + " f Q\n").encode()


def _add(page: PageObject, writer: PdfWriter, drawing: bytes) -> None:
    """Puts a drawing over the page, whatever state the page's own drawing leaves behind."""
    before, after = DecodedStreamObject(), DecodedStreamObject()
    before.set_data(b"q\n")
    after.set_data(b"\nQ\n" + drawing)
    contents = page.get("/Contents")
    own = contents.get_object() if contents is not None else None
    kept = list(own) if isinstance(own, ArrayObject) else [] if contents is None else [contents]
    page[NameObject("/Contents")] = ArrayObject([writer._add_object(before), *kept, writer._add_object(after)])
