"""Pages to papers: which kind each page is, which pages are one paper, which are nobody's.

A heading near the top speaks loudest, then phrases that only the kind has. A page without a heading goes on with
the paper before it when something says so. What fits nothing is `unknown`; nothing is forced.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from statistics import fmean
from typing import Literal, NamedTuple

from intake.doubt import DOCUMENT_CONFIDENCE
from intake.extract.mrz import sheet_to_mrz_rows
from intake.flow import Hit, sheet_to_hits
from intake.headings import HEADING, sheet_to_headings
from intake.kind_sheets import kind_sheets, sorting_wordings
from intake.rows import Sheet
from models.kinds import UNKNOWN
from models.spelling import comparable

_WORTH = {"phrase": 1.2, "card": 1.2, "against": -1.5}
"""Points of a wording by what it is; those of one sort add up to no more than `_MOST`, no less than `_LEAST`."""
_MOST = {"phrase": 6.0, "card": 4.0}
_LEAST = -4.0
_MRZ = 7.0
_ENOUGH = 3.5
"""Points from which a page is of a kind."""
_CLEAR = 1.5
"""Points between the best kind and the next, under which a person looks."""
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
_BEGINNINGS = 2
"""Groups of wordings of first pages from which a page without a heading begins a paper."""
_NEARLY = 1.8
"""Points of the best kind from which a person looks at a page that is of none."""


class Bond(IntEnum):
    """How surely a page goes on with the paper before it."""

    APART = 0
    FAINT = 1
    """As far as can be seen: a person looks."""
    SURE = 2


Side = Literal["front", "back", "both"]


class PageSort(NamedTuple):
    """What a page looks like by itself."""

    page: int
    points: dict[str, float]
    headed: str | None
    """The kind whose heading it bears; `unknown` for the heading of a paper of no kind of ours."""
    more: frozenset[str]
    """Kinds for whose further pages it has the words."""
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

    @property
    def best(self) -> tuple[str, float, float]:
        """(kind, points, points of the next kind); `unknown` where no kind has enough."""
        ranked = sorted(self.points.items(), key=lambda item: -item[1])
        if not ranked or ranked[0][1] < _ENOUGH:
            return UNKNOWN, ranked[0][1] if ranked else 0.0, 0.0
        return ranked[0][0], ranked[0][1], ranked[1][1] if len(ranked) > 1 else 0.0


class SortedPaper(NamedTuple):
    """Pages that are one paper."""

    kind: str
    pages: tuple[int, ...]
    confidence: float
    needs_review: bool


def sheets_to_papers(sheets: Sequence[Sheet], blank: Mapping[int, bool]) -> list[SortedPaper]:
    """The papers of a run of pages, in page order; blank pages belong to none."""
    papers: list[list[PageSort]] = []
    doubtful: set[int] = set()
    for sheet in sheets:
        if blank.get(sheet.page):
            continue
        page = sheet_to_sort(sheet)
        bond = _bond(page, papers[-1]) if papers else Bond.APART
        if bond is Bond.APART:
            papers.append([page])
        else:
            papers[-1].append(page)
        if bond is Bond.FAINT:
            doubtful.add(papers[-1][0].page)
    return [_to_paper(pages, doubtful=pages[0].page in doubtful) for pages in papers]


def sheet_to_sort(sheet: Sheet) -> PageSort:
    """What one page looks like by itself."""
    hits = sheet_to_hits(sheet, sorting_wordings(), overlapping=True)
    zone = bool(sheet_to_mrz_rows(sheet))
    small = len(sheet.tokens) < _FEW_TOKENS
    headings = sheet_to_headings(sheet, [hit for hit in hits if hit.what == "title"])
    points = _points(sheet, hits, headings, small=small)
    if zone:
        points["identity_document"] += _MRZ
    headed = max(headings, key=lambda kind: headings[kind]) if headings else None
    if headed is not None and headings[headed] < HEADING * 0.5:
        headed = None
    text = comparable("\n".join(row.text for row in (*sheet.rows[:3], *sheet.rows[-2:])))
    half = (sheet.box.top + sheet.box.bottom) / 2
    words = [word for row in sheet.rows for word in row.words]
    return PageSort(
        page=sheet.page,
        points=points,
        headed=headed,
        more=frozenset(hit.field for hit in hits if hit.what == "more"),
        further=any(_FURTHER.search(line) for line in text.split("\n")) or bool(_GOES_ON.search(text)),
        begins=len({hit.field for hit in hits if hit.what == "begin" and hit.box.top < half}),
        side=_side(sheet, hits, zone=zone),
        small=small,
        legible=bool(words) and fmean(word.confidence for word in words) >= _LEGIBLE,
        goes_on=bool(words) and len(words[0].text) > 2 and words[0].text.isalpha() and words[0].text.islower(),
    )


def _points(sheet: Sheet, hits: Sequence[Hit], headings: Mapping[str, float], *, small: bool) -> dict[str, float]:
    """Points of every kind: its heading, its phrases, on a page of few words its pairs of labels."""
    points = {kind: headings.get(kind, 0.0) for kind in kind_sheets()}
    for what, worth in _WORTH.items():
        if what == "card" and not small:
            continue
        for kind, times in _distinct(sheet, [hit for hit in hits if hit.what == what]).items():
            points[kind] += max(min(worth * times, _MOST.get(what, 0.0)), _LEAST)
    return points


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


def _bond(page: PageSort, paper: Sequence[PageSort]) -> Bond:
    """How surely a page goes on with the paper before it."""
    kind, _, _ = _kind_of(paper)
    sheet = kind_sheets().get(kind)
    if sheet is None:
        return _bond_of_unknown(page, paper)
    if sheet.pages == "sides":
        return _bond_of_sides(page, paper, kind)
    if page.headed is not None and not (page.further and page.headed == kind):
        return Bond.APART
    best, points, _ = page.best
    if page.further:
        return Bond.SURE if best in {kind, UNKNOWN} or kind in page.more else Bond.APART
    if min(page.begins, paper[0].begins) >= _BEGINNINGS:
        return Bond.APART
    if best not in {kind, UNKNOWN} and points - page.points[kind] > 2.0:
        return Bond.APART
    if kind in page.more or best == kind or page.points[kind] > 0.9:
        return Bond.SURE
    lost = sheet.pages == "many" and best == UNKNOWN and (page.goes_on or not page.legible)
    return Bond.FAINT if lost else Bond.APART


def _bond_of_unknown(page: PageSort, paper: Sequence[PageSort]) -> Bond:
    """A page after pages that are of no kind by themselves: the two together may be of one."""
    if page.headed is not None or paper[0].headed is not None:
        return Bond.APART
    best = page.best[0]
    if len(paper) == 1 and paper[0].small and best == "identity_document" and page.side in {"front", "back"}:
        other = "front" if page.side == "back" else "back"
        return Bond.SURE if paper[0].side == other else Bond.APART if paper[0].side else Bond.FAINT
    if page.further and best == UNKNOWN:
        return Bond.SURE
    together = [kind for kind, points in _summed([*paper, page]).items() if points >= _ENOUGH and kind in page.more]
    if page.begins < _BEGINNINGS and any(min(one.points[kind] for one in paper) > 0.9 for kind in together):
        return Bond.FAINT
    return Bond.APART


def _bond_of_sides(page: PageSort, paper: Sequence[PageSort], kind: str) -> Bond:
    if len(paper) != 1:
        return Bond.APART
    first, best = paper[0], page.best[0]
    plain = best == UNKNOWN and page.headed is None
    if kind != "identity_document":
        own = page.headed is None and best in {kind, UNKNOWN} and (page.points[kind] > 0.9 or page.further)
        return Bond.SURE if own else Bond.APART
    if {first.side, page.side} == {"front", "back"} and (best == kind or plain):
        return Bond.SURE
    faint = plain and page.small and first.side in {"front", "back"} and page.side is None
    return Bond.FAINT if faint else Bond.APART


def _summed(paper: Sequence[PageSort]) -> dict[str, float]:
    return {kind: sum(page.points[kind] for page in paper) for kind in kind_sheets()}


def _kind_of(paper: Sequence[PageSort]) -> tuple[str, float, float]:
    """(kind, points, points of the next kind) of pages that are one paper."""
    if paper[0].headed == UNKNOWN and paper[0].best[1] < HEADING * 1.4:
        return UNKNOWN, HEADING, 0.0
    best = max((page.best for page in paper), key=lambda best: (best[0] != UNKNOWN, best[1]))
    if best[0] == UNKNOWN and len(paper) > 1:
        ranked = sorted(_summed(paper).items(), key=lambda item: -item[1])
        return (*ranked[0], ranked[1][1]) if ranked[0][1] >= _ENOUGH else best
    return best


def _to_paper(pages: Sequence[PageSort], *, doubtful: bool) -> SortedPaper:
    kind, points, second = _kind_of(pages)
    numbers = tuple(page.page for page in pages)
    if kind == UNKNOWN:
        nearly = pages[0].headed is None and points >= _NEARLY
        return SortedPaper(UNKNOWN, numbers, 0.5, needs_review=doubtful or nearly)
    confidence = min(points / (HEADING + 1.0), 1.0) * min(max(points - second, 0.0) / 3.0 + 0.4, 1.0)
    confidence = round(min(confidence, 0.99), 2)
    unsure = confidence < DOCUMENT_CONFIDENCE or points - second < _CLEAR
    return SortedPaper(kind, numbers, confidence, unsure or doubtful)
