"""Where one applicant's papers end and another's begin, in a pile without separators.

An application begins a set, and the person changes there; each place gets a score, and a place that is neither surely
a border nor surely none is a question for somebody: nothing is cut on a guess.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from intake.kind_sheets import PREFIXES
from intake.persons import Mention, mentions_to_persons
from models.batch import Border
from models.document import Document

SURE = 0.9
"""Score from which a border stands by itself."""
NONE = 0.2
"""Score to which there is none; between the two somebody is asked."""
_PARTS = ("surname", "given_name", "patronymic", "iin", "birth_date")
_SHAKEN = 0.8
"""Score of a border that would be sure but for an unsettled place before it."""
_APPLICATION = "application"
_TELLING = 3
"""Sure borders from which a pile tells how its sets begin."""


class Paper(NamedTuple):
    """What a paper says about the applicant whom it belongs to."""

    first: int
    """Number of its first page."""
    begins: bool
    """It is an application."""
    unsure: bool
    """Its kind or its pages are unsure."""
    family: int | None
    """The people whom one paper or another names together; None: nobody was read on it."""
    owner: str | None
    """Whom it is about."""
    opens_file: bool
    """It begins a file."""


class _Set(NamedTuple):
    """The set of papers so far."""

    families: frozenset[int] = frozenset()
    applicants: frozenset[str] = frozenset()
    applications: int = 0
    unsettled: bool = False
    """A border within it is a question."""

    def with_paper(self, paper: Paper) -> _Set:
        families = self.families | ({paper.family} if paper.family is not None else set())
        applicants = self.applicants | ({paper.owner} if paper.begins and paper.owner else set())
        return _Set(families, applicants, self.applications + paper.begins, self.unsettled)


def papers_to_borders(papers: Sequence[Paper], *, split: Collection[int], joined: Collection[int]) -> list[Border]:
    """A border, with its score, before every paper where something speaks for one, and where a person said so.

    `split`, `joined`: pages before which somebody said that there is one, or none.
    """
    papers = _with_own_applications(papers)
    first_look = _walked(papers, split, joined, lead=True)
    lead = _begin_with_applications(first_look, papers)
    borders = first_look if lead else _walked(papers, split, joined, lead=False)
    firsts = {paper.first for paper in papers}
    borders += [Border(before=page, score=1.0, because="border-said", state="said") for page in set(split) - firsts]
    borders.sort(key=lambda border: border.before)
    return borders if lead else _with_papers_of_nobody(borders, papers)


def _walked(papers: Sequence[Paper], split: Collection[int], joined: Collection[int], *, lead: bool) -> list[Border]:
    """The borders from the top of the pile down. What follows an unsettled place may have begun there: unless sets
    of this pile `lead` with their application, such a border is a question too."""
    borders: list[Border] = []
    so_far = _Set()
    for place, paper in enumerate(papers):
        if place:
            border = _said(paper, split, joined) or _proposed(papers, place, so_far)
            begins = border.state == "border" or paper.first in split
            if border.state == "border" and so_far.unsettled and not (lead and paper.begins):
                border = border.model_copy(update={"state": "asked", "score": _SHAKEN})
            if border.score > NONE or border.state == "said":
                borders.append(border)
            if begins:
                so_far = _Set()
            elif border.state == "asked":
                so_far = so_far._replace(unsettled=True)
        so_far = so_far.with_paper(paper)
    return borders


def _begin_with_applications(borders: Sequence[Border], papers: Sequence[Paper]) -> bool:
    """Whether the sets of this pile begin with their application, as far as enough sure borders tell."""
    begins = {paper.first: paper.begins for paper in papers}
    sure = [border.before for border in borders if border.state == "border"]
    return len(sure) >= _TELLING and all(begins[before] for before in sure) and papers[0].begins


def _with_own_applications(papers: Sequence[Paper]) -> list[Paper]:
    """The papers; an application on which nobody was read, between papers of one family, is that family's."""
    known = [paper.family for paper in papers]
    return [
        paper._replace(family=_nearest(reversed(known[:place])))
        if paper.begins and paper.family is None and _nearest(reversed(known[:place])) == _nearest(known[place + 1 :])
        else paper
        for place, paper in enumerate(papers)
    ]


def _nearest(families: Iterable[int | None]) -> int | None:
    return next((family for family in families if family is not None), None)


def _said(paper: Paper, split: Collection[int], joined: Collection[int]) -> Border | None:
    if paper.first in split:
        return Border(before=paper.first, score=1.0, because="border-said", state="said")
    if paper.first in joined:
        return Border(before=paper.first, score=0.0, because="border-denied", state="said")
    return None


def _proposed(papers: Sequence[Paper], place: int, so_far: _Set) -> Border:
    paper = papers[place]
    score, because = _of_application(papers, place, so_far) if paper.begins else _of_other(papers, place, so_far)
    if paper.unsure and score > NONE:
        score = min(score, 0.75)
    state = "border" if score >= SURE else "asked" if score > NONE else "none"
    return Border(before=paper.first, score=score, because=because, state=state)


def _of_application(papers: Sequence[Paper], place: int, so_far: _Set) -> tuple[float, str]:
    """(score, why) of a border before an application."""
    paper = papers[place]
    if paper.family is None:
        if so_far.applications and paper.opens_file:
            return 0.92, "border-application-file"
        after = papers[place + 1 : place + 2]
        strangers = bool(after) and not after[0].begins and after[0].family not in {None, *so_far.families}
        if strangers and so_far.applications and so_far.families and not so_far.unsettled:
            return 0.92, "border-application-strangers"
        return (0.75 if so_far.applications else 0.5), "border-application-unread"
    if paper.family not in so_far.families:
        if so_far.families:
            return 0.98, "border-application"
        return (0.75 if so_far.applications else 0.5), "border-nobody-before"
    if not so_far.applications:
        return 0.03, "border-own-application"
    other = bool(so_far.applicants) and paper.owner not in so_far.applicants
    return (0.6, "border-relative") if other else (0.5, "border-second-application")


def _of_other(papers: Sequence[Paper], place: int, so_far: _Set) -> tuple[float, str]:
    """(score, why) of a border before a paper that is no application."""
    paper = papers[place]
    if paper.family is None or paper.family in so_far.families or not so_far.families:
        return 0.05, "border-same"
    after = papers[place + 1 :]
    until = next((one for one, other in enumerate(after) if other.begins), len(after))
    if any(other.family in so_far.families for other in after[:until] if other.family is not None):
        return 0.15, "border-stranger-between"
    leads_to_own = until < len(after) and after[until].family == paper.family
    between = {other.family for other in after[:until]} - {None, paper.family}
    if leads_to_own and not between and so_far.applications:
        return 0.95, "border-person"
    return 0.55, "border-person-unsure"


def _with_papers_of_nobody(borders: list[Border], papers: Sequence[Paper]) -> list[Border]:
    """A paper on which nobody was read, right before a border, may belong to either side: both its places are
    questions."""
    place_of = {paper.first: place for place, paper in enumerate(papers)}
    sure = [border for border in borders if border.state == "border"]
    known = {border.before: border for border in borders}
    for border in sure:
        first = _first_of_nobody(papers, place_of[border.before])
        if first is not None and first not in known:
            known[first] = Border(before=first, score=0.45, because="border-nobody-read", state="asked")
            known[border.before] = border.model_copy(update={"score": _SHAKEN, "state": "asked"})
    return [known[before] for before in sorted(known)]


def _first_of_nobody(papers: Sequence[Paper], place: int) -> int | None:
    """The first page of the papers right before a place on which nobody was read; None where somebody was."""
    first = None
    while place > 1 and papers[place - 1].family is None and not papers[place - 1].begins:
        place -= 1
        first = papers[place].first
    return first


def documents_to_papers(documents: Sequence[Document], *, file_starts: Collection[int]) -> list[Paper]:
    """What the documents of a pile say about whose they are; `file_starts` are the first pages of its files."""
    mentions = [
        mention
        for document in documents
        for prefix in ("", *PREFIXES)
        if (mention := _mention(document, prefix)) is not None
    ]
    who = mentions_to_persons(mentions)
    family = _families(who.same)
    return [
        Paper(
            first=min(document.pages),
            begins=document.kind == _APPLICATION,
            unsure=document.needs_review,
            family=family.get(document.id),
            owner=who.owners.get(document.id),
            opens_file=min(document.pages) in file_starts,
        )
        for document in sorted(documents, key=lambda one: min(one.pages))
    ]


def _mention(document: Document, prefix: str) -> Mention | None:
    values = [document.value(prefix + part) for part in _PARTS]
    if document.kind in ("unknown", "employer_termination") or not (values[0] or values[1] or values[3]):
        return None
    return Mention(document.id, document.kind, prefix, *values)


def _families(same: dict[tuple[str, str], str]) -> dict[str, int]:
    """Document to the number of the people who are named together, on one paper or over several."""
    group: dict[str, int] = {}
    named: dict[str, set[str]] = {}
    for (document, _), person in same.items():
        named.setdefault(document, set()).add(person)
    for number, persons in enumerate(named.values()):
        joined = {group[person] for person in persons if person in group}
        for person, held in group.items():
            if held in joined:
                group[person] = number
        group.update(dict.fromkeys(persons, number))
    return {document: group[next(iter(persons))] for document, persons in named.items()}
