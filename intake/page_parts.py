"""Several papers copied on one sheet: two certificates one above the other, the cards of two people.

A sheet is parted only where white runs right across it or down it, and where either side is a paper by itself: with
a heading of its own and what papers begin with, of different kinds or about different people. The two sides of one
card, a form and its tear-off talon stay together.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from intake.page_sort import PageSort, sheet_to_sort
from intake.rows import Sheet, sheet_to_halves, text_to_sheet
from models.geometry import Box
from models.ink import PageInk
from models.kinds import UNKNOWN
from models.page import PageText

_WHITE = 2.0
"""Letters' heights of white between the rows of two papers."""
_SHARE = 0.2
"""Least share of the print's height that either has."""
_CUTS = 2
"""Places at which a sheet is tried, the widest first."""


def sheet_to_parts(sheet: Sheet) -> list[Sheet]:
    """The papers on a sheet, top to bottom or left to right; the sheet itself where it holds one.

    What the whole sheet is, one of its papers is too: a form that names a card in one blank and a programme in
    another is neither of them.
    """
    whole = sheet_to_sort(sheet).best[0]
    for first, second in (*_stacked(sheet), *_side_by_side(sheet)):
        one, other = sheet_to_sort(first), sheet_to_sort(second)
        if whole in (one.headed, other.headed) and _is_paper(one) and _is_paper(other) and _are_apart(one, other):
            return [first, second]
    return [sheet]


def sheet_within(sheet: Sheet, part: Box | None) -> Sheet:
    """What stands within a part of the page; the sheet itself where there is no part."""
    if part is None:
        return sheet
    words = [word for row in sheet.rows for word in row.words]
    inside = tuple(
        word
        for word in words
        if part.left <= word.box.center[0] < part.right and part.top <= word.box.center[1] < part.bottom
    )
    return text_to_sheet(PageText(page=sheet.page, words=inside))


def ink_within(ink: PageInk, part: Box | None) -> PageInk:
    """What a pen or a stamp left within a part of the page; all of it where there is no part."""
    if part is None:
        return ink

    def here(box: Box) -> bool:
        return part.left <= box.center[0] < part.right and part.top <= box.center[1] < part.bottom

    return PageInk(
        stamps=tuple(one for one in ink.stamps if here(one.box)),
        strokes=tuple(one for one in ink.strokes if here(one.box)),
        squares=tuple(one for one in ink.squares if here(one.box)),
    )


def _stacked(sheet: Sheet) -> Iterator[tuple[Sheet, Sheet]]:
    """The sheet cut between rows where most white is."""
    box = sheet.box
    cuts: list[tuple[int, int]] = []
    reach = box.top
    for above, below in pairwise(sheet.rows):
        reach = max(reach, above.box.bottom)
        middle = (reach + below.box.top) // 2
        inner = _SHARE * box.height < middle - box.top < (1 - _SHARE) * box.height
        if inner and below.box.top - reach >= _WHITE * sheet.letter:
            cuts.append((below.box.top - reach, middle))
    for _, middle in sorted(cuts, reverse=True)[:_CUTS]:
        upper = Box(box.left, box.top, box.right, middle)
        yield sheet_within(sheet, upper), sheet_within(sheet, Box(box.left, middle, box.right, box.bottom))


def _side_by_side(sheet: Sheet) -> Iterator[tuple[Sheet, Sheet]]:
    halves = sheet_to_halves(sheet)
    if len(halves) == 2:
        yield halves[0], halves[1]


def _is_paper(part: PageSort) -> bool:
    return part.headed not in {None, UNKNOWN} and part.best[0] == part.headed and part.begins > 0


def _are_apart(one: PageSort, other: PageSort) -> bool:
    """Whether two parts are two papers: of two kinds, or of one kind about two people."""
    if one.headed != other.headed:
        return True
    return bool(one.iins and other.iins) and not one.iins & other.iins
