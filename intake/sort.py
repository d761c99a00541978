"""Pages to papers: which kind each page is, which pages are one paper, which are nobody's.

A heading near the top speaks loudest, then phrases that only the kind has. A page without a heading goes on with
the paper before it when something says so. What fits nothing is `unknown`; nothing is forced.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from intake.doubt import DOCUMENT_CONFIDENCE
from intake.extract.mrz import sheet_to_mrz_rows
from intake.flow import Hit, sheet_to_hits, sheet_to_segments
from intake.kind_sheets import kind_sheets, sorting_wordings
from intake.rows import Sheet
from models.kinds import UNKNOWN
from models.spelling import comparable

_HEADING = 6.0
"""Points of a clean heading in the upper part of a page."""
_PHRASE = 1.2
_AGAINST = -1.5
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
    back: bool
    """It has what only the back of a card has, and not the front's."""
    front: bool
    card: bool
    """Few words, among them a card's number of nine digits or a period from day to day."""

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
    for sheet in sheets:
        if blank.get(sheet.page):
            continue
        page = sheet_to_sort(sheet)
        if papers and _belongs(page, papers[-1]):
            papers[-1].append(page)
        else:
            papers.append([page])
    return [_to_paper(pages) for pages in papers]


def sheet_to_sort(sheet: Sheet) -> PageSort:
    """What one page looks like by itself."""
    hits = sheet_to_hits(sheet, sorting_wordings(), overlapping=True)
    points: dict[str, float] = dict.fromkeys(kind_sheets(), 0.0)
    headings = _headings(sheet, [hit for hit in hits if hit.what == "title"])
    for kind, worth in headings.items():
        if kind in points:
            points[kind] += worth
    for what, worth in (("phrase", _PHRASE), ("against", _AGAINST)):
        seen: dict[str, set[str]] = {}
        for hit in _outermost([hit for hit in hits if hit.what == what]):
            seen.setdefault(hit.field, set()).add(" ".join(sheet.tokens[index].key for index in hit.tokens))
        for kind, phrases in seen.items():
            points[kind] += max(min(worth * len(phrases), 6.0), -4.0)
    zone = bool(sheet_to_mrz_rows(sheet))
    if zone:
        points["identity_document"] += _MRZ
    headed = max(headings, key=lambda kind: headings[kind]) if headings else None
    if headed is not None and headings[headed] < _HEADING * 0.5:
        headed = None
    keys = {token.key for token in sheet.tokens}
    text = comparable("\n".join(row.text for row in (*sheet.rows[:3], *sheet.rows[-2:])))
    return PageSort(
        page=sheet.page,
        points=points,
        headed=headed,
        more=frozenset(hit.field for hit in hits if hit.what == "more"),
        further=any(_FURTHER.search(line) for line in text.split("\n")) or bool(_GOES_ON.search(text)),
        back=zone or bool(keys & {"мекеме", "орган", "выдачи"}),
        front=bool(keys & {"теги", "фамилия"}) and bool(keys & {"аты", "имя"}),
        card=len(sheet.tokens) < 60 and any(_CARD.search(row.text) for row in sheet.rows),
    )


def _outermost(hits: Sequence[Hit]) -> list[Hit]:
    """Hits that lie in no longer hit of the same kind."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: -len(one.tokens)):
        if not any(other.field == hit.field and set(hit.tokens) <= set(other.tokens) for other in kept):
            kept.append(hit)
    return kept


def _headings(sheet: Sheet, titles: Sequence[Hit]) -> dict[str, float]:
    """Points of each kind for its best heading; longer headings hold shorter ones of other kinds inside them."""
    best: dict[str, float] = {}
    for hit in titles:
        inside_longer = any(set(hit.tokens) < set(other.tokens) and other.field != hit.field for other in titles)
        worth = 0.0 if inside_longer else _heading_worth(sheet, hit, titles)
        best[hit.field] = max(best.get(hit.field, 0.0), worth)
    return {kind: worth for kind, worth in best.items() if worth > 0.5}


def _heading_worth(sheet: Sheet, hit: Hit, titles: Sequence[Hit]) -> float:
    """How much a title looks like a heading: alone on its rows, near the top, in capitals or large letters."""
    own = {index for other in titles if other.field == hit.field for index in other.tokens}
    segments = [segment for segment in sheet_to_segments(sheet) if set(segment) & set(hit.tokens)]
    on_rows = [index for segment in segments for index in segment]
    letters = sum(len(sheet.tokens[index].key) for index in on_rows) or 1
    share = sum(len(sheet.tokens[index].key) for index in on_rows if index in own) / letters
    words = [sheet.tokens[index].word for index in hit.tokens]
    height = sum(word.box.height for word in words) / len(words) / sheet.letter
    capitals = all(word.text.upper() == word.text for word in words if any(c.isalpha() for c in word.text))
    area = sheet.box
    depth = (hit.box.top - area.top) / max(area.height, 1)
    if share < 0.35 and not capitals:
        return 0.0
    worth = _HEADING * min(share / 0.75, 1.0)
    worth *= 1.0 if depth < 0.35 else 0.8 if depth < 0.55 else 0.3
    worth *= 1.15 if capitals else 1.0 if words[0].text[:1].isupper() else 0.55
    worth *= 1.1 if height > 1.15 else 1.0
    worth *= 0.9 if hit.missed else 1.0
    worth *= min(0.75 + sum(len(word.text) for word in words) / 60, 1.25)
    blank_follows = any(sheet.tokens[index].key == "№" for index in on_rows) or ":" in words[-1].text
    if blank_follows and not capitals and depth > 0.3:
        worth *= 0.25  # a label of a form: `Свидетельство о рождении № ____`
    first = sheet.tokens[hit.tokens[0]]
    listed = first.place > 0 and bool(re.match(r"^\d+[.)]?$", sheet.rows[first.row].words[0].text))
    return worth * (0.2 if listed else 1.0)


def _belongs(page: PageSort, paper: Sequence[PageSort]) -> bool:
    """Whether a page goes on with the paper before it."""
    kind, _, _ = _kind_of(paper)
    sheet = kind_sheets().get(kind)
    if sheet is None:
        return page.headed is None and page.further and page.best[0] == UNKNOWN
    if sheet.pages == "sides":
        return _is_other_side(page, paper, kind)
    if page.headed is not None and not (page.further and page.headed == kind):
        return False
    if page.further:
        return page.best[0] in {kind, UNKNOWN} or kind in page.more
    best = page.best[0]
    if best not in {kind, UNKNOWN} and page.best[1] - page.points.get(kind, 0.0) > 2.0:
        return False
    return kind in page.more or best == kind or page.points.get(kind, 0.0) > 0.9


def _is_other_side(page: PageSort, paper: Sequence[PageSort], kind: str) -> bool:
    if len(paper) != 1:
        return False
    first = paper[0]
    best = page.best[0]
    if kind == "identity_document":
        same = best == kind or (best == UNKNOWN and page.headed is None)
        faint = best == UNKNOWN and page.headed is None and page.card and not page.front and not first.back
        return faint or (same and ((first.front and not first.back and page.back and not page.front)
                         or (first.back and not first.front and page.front and not page.back)))  # fmt: skip
    return page.headed is None and best in {kind, UNKNOWN} and (page.points.get(kind, 0.0) > 0.9 or page.further)


def _kind_of(paper: Sequence[PageSort]) -> tuple[str, float, float]:
    if paper[0].headed == UNKNOWN and paper[0].best[1] < _HEADING * 1.4:
        return UNKNOWN, _HEADING, 0.0
    kinds = [page.best for page in paper]
    return max(kinds, key=lambda best: (best[0] != UNKNOWN, best[1]))


def _to_paper(pages: Sequence[PageSort]) -> SortedPaper:
    kind, points, second = _kind_of(pages)
    if kind == UNKNOWN:
        return SortedPaper(UNKNOWN, tuple(page.page for page in pages), 0.5, needs_review=False)
    confidence = min(points / (_HEADING + 1.0), 1.0) * min(max(points - second, 0.0) / 3.0 + 0.4, 1.0)
    confidence = round(min(confidence, 0.99), 2)
    unsure = confidence < DOCUMENT_CONFIDENCE or points - second < _CLEAR
    return SortedPaper(kind, tuple(page.page for page in pages), confidence, unsure)
