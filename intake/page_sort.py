"""What a page looks like by itself: points for every kind, and what tells first pages from further ones.

A heading near the top speaks loudest, then phrases that only the kind has, then pairs of labels on a small page.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from statistics import fmean
from typing import Literal, NamedTuple

from intake.extract.mrz import sheet_to_mrz_rows
from intake.flow import Hit, sheet_to_hits
from intake.headings import FAINT, HEADING, is_row_heading, sheet_to_headings
from intake.kind_sheets import kind_sheets, sorting_wordings, title_wordings
from intake.rows import Sheet
from models.kinds import UNKNOWN
from models.spelling import comparable
from models.values import iin_of

_WORTH = {"phrase": 1.2, "telling": 2.6, "card": 1.2, "against": -1.5}
"""Points of a wording by what it is; those of one sort add up to no more than `_MOST`, no less than `_LEAST`."""
_MOST = {"phrase": 6.0, "telling": 5.2, "card": 4.0}
_LEAST = -4.0
_UNTOLD = 3.0
"""What phrases add up to, at most, for a kind that has wordings which tell it, on a page with none of them and no
heading: a school's certificate of attendance has much in common with one that a child is taught at home."""
_MRZ = 7.0
_LETTER = 1.5
"""Points for an application of a page that is addressed to somebody and asks for something: its heading may be
lost."""
ENOUGH = 3.5
"""Points from which a page is of a kind."""
_FURTHER = re.compile(
    r"(?:^|\s)(?:стр|страница|лист|бет|парақ)\.?\s*[-–]?\s*([2-9])(?![0-9])|(?<![0-9])([2-9])\s*[-–]?\s*(?:бет|парақ|стр|лист)(?![^\W_])"
    r"|^\s*[-–—]\s*([2-9])\s*[-–—]\s*$"
)
_GOES_ON = re.compile(
    r"\((?:продолжение|жалғасы|окончание|соңы|оборот|сырты)\)|продолжение|жалғасы|оборотная сторона"
)


_CARD = re.compile(r"(?<![0-9])[0-9]{9}(?![0-9])|[0-9]{2}\.[0-9]{2}\.[0-9]{4}\s*[-–—]\s*[0-9]{2}\.[0-9]{2}\.[0-9]{4}")
"""A card's number, or a period from day to day: on the back of cards."""
_FEW_TOKENS = 70
"""Tokens under which a page may be a side of a card."""
_LEGIBLE = 0.5
"""Mean confidence of the words under which a page cannot be told by them."""
_BEGINNING = {"addressee": 2}
"""Groups that say so by themselves."""
_NUMBER_TAIL = frozenset({"от", "г", "года", "ж", "жылғы"})
"""Words that belong to a number and its day inside a title."""
_POINT = re.compile(r"^([0-9]{1,2})[.)](?![0-9])")


Side = Literal["front", "back", "both"]


class PageSort(NamedTuple):
    """What a page looks like by itself."""

    page: int
    points: dict[str, float]
    headed: str | None
    """The kind whose heading it bears; `unknown` for the heading of a paper of no kind of ours."""
    headlike: bool
    """A line of it is at least like a title."""
    more: frozenset[str]
    """Kinds for whose further pages it has the words."""
    parts: frozenset[str]
    """Kinds of whose further pages its first rows bear the heading (`СОЦИАЛЬНАЯ ЧАСТЬ ИПР`)."""
    further: bool
    """It calls itself a second page or a continuation."""
    begins: int
    """Groups of wordings of first pages in its upper half."""
    side: Side | None
    """Which side of a card its labels are of; None where there are too few."""
    small: bool
    """Few words, as on a side of a card."""
    legible: bool
    """Its words were read well enough to tell it by."""
    goes_on: bool
    """It begins in the middle of a sentence."""
    points_of_list: tuple[int | None, int | None]
    """Number of the first row, where it is a point of a list (`6.`), and of the last row that is one."""
    iins: frozenset[str]
    """IINs on it whose checksum holds."""

    @property
    def best(self) -> tuple[str, float, float]:
        """(kind, points, points of the next kind); `unknown` where no kind has enough."""
        ranked = sorted(self.points.items(), key=lambda item: -item[1])
        if not ranked or ranked[0][1] < ENOUGH:
            return UNKNOWN, ranked[0][1] if ranked else 0.0, 0.0
        return ranked[0][0], ranked[0][1], ranked[1][1] if len(ranked) > 1 else 0.0


def sheet_to_sort(sheet: Sheet) -> PageSort:
    """What one page looks like by itself."""
    hits = sheet_to_hits(sheet, sorting_wordings(), overlapping=True)
    hits += _numbered_titles(sheet, hits)
    zone = bool(sheet_to_mrz_rows(sheet))
    small = len(sheet.tokens) < _FEW_TOKENS
    headings = sheet_to_headings(
        sheet, [hit for hit in hits if hit.what == "title"], [hit for hit in hits if hit.what in {"more", "begin"}]
    )
    points = _points(sheet, hits, headings, small=small)
    if zone:
        points["identity_document"] += _MRZ
    headed = max(headings, key=lambda kind: headings[kind]) if headings else None
    if headed is not None and headings[headed] < HEADING * 0.5:
        headed = None
    text = comparable("\n".join(row.text for row in (*sheet.rows[:3], *sheet.rows[-2:])))
    half = (sheet.box.top + sheet.box.bottom) / 2
    groups = {hit.field for hit in hits if hit.what == "begin" and hit.box.top < half}
    if "addressee" in groups and any(hit.name == "request:application" for hit in hits):
        points["application"] += _LETTER
    words = [word for row in sheet.rows for word in row.words]
    return PageSort(
        page=sheet.page,
        points=points,
        headed=headed,
        headlike=max(headings.values(), default=0.0) >= FAINT[0] * 0.8,
        more=frozenset(hit.field for hit in hits if hit.what == "more"),
        parts=frozenset(hit.field for hit in hits if hit.what == "more" and is_row_heading(sheet, hit, hits)),
        further=any(_FURTHER.search(line) for line in text.split("\n")) or bool(_GOES_ON.search(text)),
        begins=sum(_BEGINNING.get(group, 1) for group in groups),
        side=_side(sheet, hits, zone=zone),
        small=small,
        legible=bool(words) and fmean(word.confidence for word in words) >= _LEGIBLE,
        goes_on=bool(words) and len(words[0].text) > 2 and words[0].text.isalpha() and words[0].text.islower(),
        points_of_list=_points_of_list(sheet),
        iins=frozenset(key for token in sheet.tokens if (iin := iin_of(key := token.key)) and iin.checksum_holds),
    )


_TITLE_ROWS = 14
"""First rows of a page among which a numbered title stands."""


def _numbered_titles(sheet: Sheet, hits: Sequence[Hit]) -> list[Hit]:
    """Titles that go on behind their number: `ДОГОВОР № 12 / о приватизации жилища`, `АКТ № 5 от 03.02.2013
    обследования`."""
    top = [index for index, token in enumerate(sheet.tokens) if token.row < _TITLE_ROWS]
    numbers = {index for index in top if sheet.tokens[index].key == "№"}
    if not numbers:
        return []
    skipped: set[int] = set()
    for index in sorted(numbers):
        skipped.add(index)
        for after in range(index + 1, len(sheet.tokens)):
            key = sheet.tokens[after].key
            if not any(letter.isdigit() for letter in key) and key not in _NUMBER_TAIL and key != "№":
                break
            skipped.add(after)
    rows = tuple(row for row in sheet.rows[:_TITLE_ROWS])
    head = sheet._replace(rows=rows, tokens=tuple(sheet.tokens[index] for index in top))
    known = {(hit.name, hit.tokens) for hit in hits}
    found = sheet_to_hits(head, title_wordings(), overlapping=True, skipped=frozenset(skipped))
    return [hit for hit in found if (hit.name, hit.tokens) not in known]


def _points(sheet: Sheet, hits: Sequence[Hit], headings: Mapping[str, float], *, small: bool) -> dict[str, float]:
    """Points of every kind: its heading, its phrases, on a page of few words its pairs of labels."""
    points = {kind: headings.get(kind, 0.0) for kind in kind_sheets()}
    told = {hit.field for hit in hits if hit.what == "telling"}
    for what, worth in _WORTH.items():
        if what == "card" and not small:
            continue
        for kind, times in _distinct(sheet, [hit for hit in hits if hit.what == what]).items():
            points[kind] += max(min(worth * times, _most(what, kind, told, headings)), _LEAST)
    return points


def _most(what: str, kind: str, told: Collection[str], headings: Mapping[str, float]) -> float:
    """What wordings of one sort add up to for a kind, at most."""
    untold = what == "phrase" and bool(kind_sheets()[kind].telling) and kind not in told and kind not in headings
    return _UNTOLD if untold else _MOST.get(what, 0.0)


def _points_of_list(sheet: Sheet) -> tuple[int | None, int | None]:
    numbers = [int(found[1]) if (found := _POINT.match(row.words[0].text)) else None for row in sheet.rows]
    known = [number for number in numbers if number is not None]
    return (numbers[0] if numbers else None), (known[-1] if known else None)


def _distinct(sheet: Sheet, hits: Iterable[Hit]) -> dict[str, int]:
    """By kind, how many different wordings were hit."""
    seen: dict[str, set[str]] = {}
    for hit in _outermost(list(hits)):
        seen.setdefault(hit.field, set()).add(" ".join(sheet.tokens[index].key for index in hit.tokens))
    return {kind: len(wordings) for kind, wordings in seen.items()}


def _side(sheet: Sheet, hits: Sequence[Hit], *, zone: bool) -> Side | None:
    """Which side of a card the labels are of."""
    front = sum(_distinct(sheet, [hit for hit in hits if hit.what == "front"]).values())
    back = sum(_distinct(sheet, [hit for hit in hits if hit.what == "back"]).values())
    back += (2 if zone else 0) + any(_CARD.search(row.text) for row in sheet.rows)
    if min(front, back) >= 2:
        return "both"
    if front == back:
        return None
    return "front" if front > back else "back"


def _outermost(hits: Sequence[Hit]) -> list[Hit]:
    """Hits that lie in no longer hit of the same kind."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: -len(one.tokens)):
        if not any(other.field == hit.field and set(hit.tokens) <= set(other.tokens) for other in kept):
            kept.append(hit)
    return kept
