"""Pages to papers: which pages are one paper, of which kind, and which are nobody's.

A page without a heading goes on with the paper before it when something says so; where that is faint, a person looks.
What fits nothing is `unknown`; nothing is forced.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from itertools import zip_longest
from typing import NamedTuple

from intake.doubt import DOCUMENT_CONFIDENCE
from intake.headings import HEADING
from intake.kind_sheets import kind_sheets
from intake.page_parts import sheet_to_parts
from intake.page_sort import ENOUGH, PageSort, sheet_to_sort
from intake.rows import Sheet
from models.geometry import Box
from models.kinds import UNKNOWN

_CLEAR = 1.5
"""Points between the best kind and the next, under which a person looks."""
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


class SortedPaper(NamedTuple):
    """Pages that are one paper."""

    kind: str
    pages: tuple[int, ...]
    confidence: float
    needs_review: bool
    part: Box | None = None
    """The part of its one page that it takes up, where that holds several papers."""


def sheets_to_papers(sheets: Sequence[Sheet], blank: Mapping[int, bool]) -> list[SortedPaper]:
    """The papers of a run of pages, in page order; blank pages belong to none, and a page that holds several papers
    to each of them."""
    found: list[SortedPaper] = []
    run: list[PageSort] = []
    for sheet in sheets:
        if blank.get(sheet.page):
            continue
        parts = sheet_to_parts(sheet)
        if len(parts) == 1:
            run.append(sheet_to_sort(sheet))
            continue
        found += _run_to_papers(run)
        run = []
        for part in parts:
            paper = _to_paper([sheet_to_sort(part)], doubtful=True)
            found.append(paper._replace(part=part.box))
    return [*found, *_run_to_papers(run)]


def _run_to_papers(pages: Sequence[PageSort]) -> list[SortedPaper]:
    """The papers of pages that hold one each, or go on with one."""
    papers: list[list[PageSort]] = []
    doubtful: set[int] = set()
    for page, after in zip_longest(pages, pages[1:]):
        bond = _bond(page, papers[-1]) if papers else Bond.APART
        if papers and after and _lies_between(page, papers[-1], after):
            bond = max(bond, Bond.SURE if page.legible else Bond.FAINT)
        if bond is Bond.APART:
            papers.append([page])
        else:
            papers[-1].append(page)
        if bond is Bond.FAINT:
            doubtful.add(papers[-1][0].page)
    return [_to_paper(pages, doubtful=pages[0].page in doubtful) for pages in papers]


def _bond(page: PageSort, paper: Sequence[PageSort]) -> Bond:
    """How surely a page goes on with the paper before it."""
    kind, _, _ = _kind_of(paper)
    sheet = kind_sheets().get(kind)
    if sheet is None:
        return _bond_of_unknown(page, paper)
    if sheet.pages == "sides":
        return _bond_of_sides(page, paper, kind)
    if kind in page.parts and page.begins < _BEGINNINGS:
        return Bond.SURE
    if page.headed is not None and not (page.headed == kind and _is_part(page, kind)):
        return Bond.APART
    best, points, _ = page.best
    if page.further:
        return Bond.SURE if best in {kind, UNKNOWN} or kind in page.more else Bond.APART
    if _begins_anew(page, paper):
        return Bond.APART
    if best not in {kind, UNKNOWN} and points - page.points[kind] > 2.0:
        return Bond.APART
    likely = not page.headlike and page.points[kind] > 0.9 and page.points[kind] >= max(page.points.values())
    if kind in page.more or best == kind or likely or _counts_on(page, paper):
        return Bond.SURE
    lost = sheet.pages == "many" and best == UNKNOWN and (page.goes_on or not page.legible)
    return Bond.FAINT if lost else Bond.APART


def _is_part(page: PageSort, kind: str) -> bool:
    """Whether a page headed as its kind is a further one: it says so, or bears the heading of a part (`СОЦИАЛЬНАЯ
    ЧАСТЬ ИПР`) and nothing of what first pages bear."""
    return page.further or (kind in page.more and page.begins == 0)


def _lies_between(page: PageSort, paper: Sequence[PageSort], after: PageSort) -> bool:
    """Whether a page that says nothing of itself lies between two pages of one paper of many."""
    sheet = kind_sheets().get(_kind_of(paper)[0])
    silent = page.headed is None and not page.headlike and page.begins == 0 and page.best[0] == UNKNOWN
    return silent and sheet is not None and sheet.pages == "many" and _bond(after, paper) is Bond.SURE


def _begins_anew(page: PageSort, paper: Sequence[PageSort]) -> bool:
    """Whether a page without a heading has what only first pages have, or another person's IIN."""
    others = [one.iins for one in paper if one.iins]
    stranger = bool(page.iins and others) and not any(page.iins & iins for iins in others)
    return min(page.begins, paper[0].begins) >= _BEGINNINGS or (stranger and page.begins > 0)


def _counts_on(page: PageSort, paper: Sequence[PageSort]) -> bool:
    """Whether the page begins with the point that follows the last one of the paper."""
    first, last = page.points_of_list[0], paper[-1].points_of_list[1]
    return first is not None and last is not None and first == last + 1


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
    if _counts_on(page, paper):
        return Bond.FAINT
    together = [kind for kind, points in _summed([*paper, page]).items() if points >= ENOUGH and kind in page.more]
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
        return (*ranked[0], ranked[1][1]) if ranked[0][1] >= ENOUGH else best
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
