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
from intake.form_layouts import code_to_form, kind_of_form
from intake.headings import HEADING
from intake.kind_sheets import kind_sheets
from intake.page_parts import sheet_to_parts
from intake.page_sort import ENOUGH, PageSort, sheet_to_sort
from intake.rows import Sheet
from models.form_code import FURTHER_PAGE, FormCode
from models.geometry import Box
from models.kinds import UNKNOWN
from models.layout import PrintedForm

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
    form: PrintedForm | None = None
    """The letter or form of ours that its code says it is."""


class _Print(NamedTuple):
    """A page on which a code of ours was read."""

    form: PrintedForm
    code: FormCode

    def is_of(self, other: _Print) -> bool:
        """Whether both may be pages of one print."""
        return self.code.model_copy(update={"page": other.code.page}) == other.code


def sheets_to_papers(sheets: Sequence[Sheet], blank: Mapping[int, bool]) -> list[SortedPaper]:
    """The papers of a run of pages, in page order; blank pages belong to none, and a page that holds several papers
    to each of them."""
    found: list[SortedPaper] = []
    run: list[PageSort] = []
    prints = {
        sheet.page: _Print(form, sheet.code)
        for sheet in sheets
        if sheet.code is not None and (form := code_to_form(sheet.code)) is not None
    }
    for sheet in sheets:
        if blank.get(sheet.page):
            continue
        parts = [sheet] if sheet.page in prints else sheet_to_parts(sheet)
        if len(parts) == 1:
            run.append(sheet_to_sort(sheet))
            continue
        found += _run_to_papers(run, prints)
        run = []
        for part in parts:
            paper = _to_paper([sheet_to_sort(part)], {}, doubtful=True)
            found.append(paper._replace(part=part.box))
    return _with_prints_joined([*found, *_run_to_papers(run, prints)], prints)


def _with_prints_joined(papers: Sequence[SortedPaper], prints: Mapping[int, _Print]) -> list[SortedPaper]:
    """The papers, pages of one print together and in its order, wherever they lay."""
    joined: list[SortedPaper] = []
    for paper in papers:
        own = [prints[number] for number in paper.pages if number in prints]
        home = next((place for place, one in enumerate(joined) if own and _takes_in(one, paper, prints)), None)
        if home is None:
            joined.append(paper)
        else:
            one = joined[home]
            joined[home] = one._replace(
                pages=one.pages + paper.pages, needs_review=one.needs_review or paper.needs_review
            )
    return [_in_order(paper, prints) for paper in joined]


def _takes_in(paper: SortedPaper, other: SortedPaper, prints: Mapping[int, _Print]) -> bool:
    """Whether two papers are pages of one print that were parted: each with a code, no number twice."""
    if not all(number in prints for number in (*paper.pages, *other.pages)):
        return False
    own, theirs = ([prints[number] for number in one.pages] for one in (paper, other))
    numbers = [one.code.page for one in (*own, *theirs) if one.code.page != FURTHER_PAGE]
    return own[0].is_of(theirs[0]) and len(set(numbers)) == len(numbers)


def _in_order(paper: SortedPaper, prints: Mapping[int, _Print]) -> SortedPaper:
    """A print with its pages as their codes number them; a page without a number stays behind the one before it, one
    whose code tells none never before the first."""
    if len(paper.pages) == 1 or not any(number in prints for number in paper.pages):
        return paper
    ranks: list[tuple[int, bool, int, int]] = []
    rank, untold = 0, False
    for place, number in enumerate(paper.pages):
        if number in prints:
            untold = prints[number].code.page == FURTHER_PAGE
            rank = max(rank, 1) if untold else prints[number].code.page
        ranks.append((rank, untold, place, number))
    return paper._replace(pages=tuple(number for *_, number in sorted(ranks)))


def _run_to_papers(pages: Sequence[PageSort], prints: Mapping[int, _Print]) -> list[SortedPaper]:
    """The papers of pages that hold one each, or go on with one."""
    papers: list[list[PageSort]] = []
    doubtful: set[int] = set()
    for page, after in zip_longest(pages, pages[1:]):
        bond = _bond_of_print(page, papers[-1], prints) if papers else Bond.APART
        if papers and page.page not in prints and after and _lies_between(page, papers[-1], after):
            bond = max(bond, Bond.SURE if page.legible else Bond.FAINT)
        if bond is Bond.APART:
            papers.append([page])
        else:
            papers[-1].append(page)
        if bond is Bond.FAINT:
            doubtful.add(papers[-1][0].page)
    return [_to_paper(pages, prints, doubtful=pages[0].page in doubtful) for pages in papers]


def _bond_of_print(page: PageSort, paper: Sequence[PageSort], prints: Mapping[int, _Print]) -> Bond:
    """How surely a page goes on with the paper before it, by the codes of both where they have any."""
    own = prints.get(page.page)
    theirs = [prints[one.page] for one in paper if one.page in prints]
    if own and theirs:
        new = own.code.page == FURTHER_PAGE or own.code.page not in {one.code.page for one in theirs}
        return Bond.SURE if new and own.is_of(theirs[0]) else Bond.APART
    if own:
        goes_on = own.code.page != 1 and own.form.kind == _kind_of(paper)[0]
        return Bond.SURE if goes_on else Bond.APART
    if theirs and theirs[0].form.kind is None:
        silent = page.headed is None and page.best[0] == UNKNOWN and len(paper) < theirs[0].form.pages
        return Bond.FAINT if silent else Bond.APART
    return _bond(page, paper)


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
    if _is_headed(page, kind) and not (page.headed == kind and _is_part(page, kind)):
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


def _is_headed(page: PageSort, kind: str) -> bool:
    """Whether a page bears a heading; a line that is like one and too little to make the page of its kind is none
    where the page has the words of the paper's further pages."""
    if page.headed in {None, UNKNOWN}:
        return page.headed is not None
    return page.points[str(page.headed)] >= ENOUGH or kind not in page.more or page.begins > 0


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
    if kind_sheets()[kind].like_card and page.headed is None and page.side == "back" and page.small:
        return Bond.SURE if best in {kind, "identity_document", UNKNOWN} and first.side != "back" else Bond.APART
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


_BY_CODE = 0.99
"""Confidence of a kind that a code says: as sure as a kind can be."""


def _to_paper(pages: Sequence[PageSort], prints: Mapping[int, _Print], *, doubtful: bool) -> SortedPaper:
    numbers = tuple(page.page for page in pages)
    form = next((prints[number].form for number in numbers if number in prints), None)
    if form is not None:
        return SortedPaper(kind_of_form(form), numbers, _BY_CODE, doubtful, form=form)
    kind, points, second = _kind_of(pages)
    if kind == UNKNOWN:
        nearly = pages[0].headed is None and points >= _NEARLY
        return SortedPaper(UNKNOWN, numbers, 0.5, needs_review=doubtful or nearly)
    confidence = min(points / (HEADING + 1.0), 1.0) * min(max(points - second, 0.0) / 3.0 + 0.4, 1.0)
    confidence = round(min(confidence, 0.99), 2)
    unsure = confidence < DOCUMENT_CONFIDENCE or points - second < _CLEAR
    return SortedPaper(kind, numbers, confidence, unsure or doubtful)
