"""A case as the case page shows it: sentences, pictures and places, all ready to be printed.

Pure data: what needs looking at comes first, and each doubt carries the command that settles it.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.engines.pictures import PagePicture, picture_to_uri
from desk.words import Words
from models.case import Case, CheckItem, ItemStatus
from models.document import Document, FieldValue
from models.geometry import Box
from models.kinds import UNKNOWN
from models.page import Page

Cut = Callable[[int, FieldValue], str | None]
"""(page number, field) to the picture of its place."""

_UNSURE = 0.9
"""Below this the engine's own confidence is reason enough to look."""


@dataclass(frozen=True)
class Mark:
    """One box drawn over a page, in pixels of the page image."""

    id: str
    left: int
    top: int
    width: int
    height: int
    label: str
    hint: str
    doubtful: bool


@dataclass(frozen=True)
class PageView:
    """One page of the case as a picture with its boxes."""

    number: int
    title: str
    picture: str | None
    width: int
    height: int
    marks: tuple[Mark, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Doubt:
    """One thing that a person must look at."""

    anchor: str
    title: str
    value: str | None
    reasons: tuple[str, ...]
    snippet: str | None
    command: str
    page: int | None


@dataclass(frozen=True)
class Item:
    """One line of the checklist."""

    no: str
    text: str
    other: str
    clause: str
    status: str
    word: str
    because: str
    papers: str
    command: str | None


@dataclass(frozen=True)
class FieldRow:
    """One field in the table of a paper."""

    label: str
    value: str
    confidence: str
    doubtful: bool
    read_by: str
    mark: str | None


@dataclass(frozen=True)
class Paper:
    """One paper of the case."""

    id: str
    title: str
    pages: str
    person: str
    link: str | None
    rows: tuple[FieldRow, ...]
    notes: tuple[str, ...]


def case_to_doubts(case: Case, *, folder: Path, words: Words, cut: Cut) -> list[Doubt]:
    """Everything under review: papers of unsure kind first, then fields in page order."""
    doubts = [
        Doubt(
            anchor=f"{document.id}-kind",
            title=f"{document.id} · {words.of('view-what-paper')}",
            value=words.kind(document.kind),
            reasons=tuple(problem.message for problem in document.problems) or (words.of("view-unsure-kind"),),
            snippet=None,
            command=_correct(
                folder, f"documents/{document.id}/kind={document.kind if document.kind != UNKNOWN else '…'}"
            ),
            page=document.pages[0] if document.pages else None,
        )
        for document in case.documents
        if document.needs_review or document.kind == UNKNOWN
    ]
    for document, name, field in _fields(case):
        if field.needs_review:
            path = f"documents/{document.id}/fields/{name}"
            told = [problem.message for problem in case.problems if problem.path == path]
            doubts.append(_field_doubt(document, name, field, folder=folder, words=words, cut=cut, told=told))
    return doubts


def _field_doubt(
    document: Document,
    name: str,
    field: FieldValue,
    *,
    folder: Path,
    words: Words,
    cut: Cut,
    told: Sequence[str],
) -> Doubt:
    reasons = [problem.message for problem in field.problems] + list(told)
    if field.value is None:
        reasons.append(words.of("view-unread"))
    elif field.handwritten:
        reasons.append(words.of("view-handwritten"))
    if field.value is not None and not reasons and field.confidence < _UNSURE:
        reasons.append(words.of("view-low-confidence", percent=f"{field.confidence:.0%}"))
    readings = sorted({reading.value for reading in field.readings if reading.value and reading.value != field.value})
    if readings:
        reasons.append(words.of("view-other-readings", readings="; ".join(readings)))
    return Doubt(
        anchor=f"{document.id}-{name}",
        title=f"{words.kind(document.kind)} · {words.field(name)}",
        value=words.value(field.value) if field.value is not None else None,
        reasons=tuple(dict.fromkeys(reasons)) or (words.of("view-may-be-wrong"),),
        snippet=_snippet(field, folder=folder, cut=cut),
        command=_correct(folder, f"documents/{document.id}/fields/{name}={field.value or '…'}"),
        page=field.page,
    )


def _snippet(field: FieldValue, *, folder: Path, cut: Cut) -> str | None:
    if field.snippet and (folder / field.snippet).is_file():
        return picture_to_uri(folder / field.snippet)
    return cut(field.page, field) if field.page is not None and field.box is not None else None


def _correct(folder: Path, assignment: str) -> str:
    return f"qujat correct {shlex.quote(str(folder))} {_quoted(assignment)} --by …"


def _quoted(text: str) -> str:
    """Quoted for a shell only where it must be, an ellipsis to be typed over left bare."""
    return text if shlex.quote(text.replace("…", "")) == text.replace("…", "") else shlex.quote(text)


def _fields(case: Case) -> Iterator[tuple[Document, str, FieldValue]]:
    for document in case.documents:
        for name, field in document.fields.items():
            yield document, name, field


def case_to_items(case: Case, *, folder: Path, words: Words) -> list[Item]:
    """The checklist, what is wrong first."""
    order = list(_ITEM_ORDER)
    items = sorted(case.check.items, key=lambda item: order.index(item.status))
    return [_item(case, item, folder, words) for item in items]


_ITEM_ORDER = (
    ItemStatus.MISSING,
    ItemStatus.UNUSABLE,
    ItemStatus.UNDETERMINED,
    ItemStatus.PRESENT,
    ItemStatus.SHOWN,
    ItemStatus.BY_SYSTEM,
    ItemStatus.NOT_REQUIRED,
)


def _item(case: Case, item: CheckItem, folder: Path, words: Words) -> Item:
    text, other = words.both(item.text)
    papers = ", ".join(f"{document} ({words.pages(case.document(document).pages)})" for document in item.documents)
    marks = ", ".join(words.of(f"mark-{mark.mark}", by=mark.by) for mark in item.marks)
    mark = {ItemStatus.BY_SYSTEM: "not_in_system", ItemStatus.MISSING: "shown"}.get(item.status)
    command = f"qujat mark {shlex.quote(str(folder))} {item.item}={mark} --by …" if mark else None
    return Item(
        no=item.no or "·",
        text=text,
        other=other,
        clause=item.clause,
        status=item.status.value,
        word=words.of(f"status-{item.status.value}"),
        because=item.because,
        papers="; ".join(part for part in (papers, marks) if part),
        command=command,
    )


def case_to_pages(case: Case, *, pictures: Mapping[int, PagePicture], words: Words) -> list[PageView]:
    """Each page with the boxes of the fields that lie on it."""
    return [_page(case, page, pictures.get(page.number), words) for page in case.pages]


def _page(case: Case, page: Page, picture: PagePicture | None, words: Words) -> PageView:
    holders = [document for document in case.documents if page.number in document.pages]
    title = ", ".join(f"{document.id} {words.kind(document.kind)}" for document in holders)
    notes = [words.of("view-blank")] if page.blank else []
    notes += [problem.message for problem in case.problems if problem.page == page.number and not problem.path]
    return PageView(
        number=page.number,
        title=title,
        picture=picture.scaled() if picture else None,
        width=page.width,
        height=page.height,
        marks=tuple(_mark(places, words) for places in _places_of(case, page.number)),
        notes=tuple(notes),
    )


Placed = tuple[Document, str, FieldValue, Box]


def _places_of(case: Case, page: int) -> Iterator[list[Placed]]:
    """The fields of a page by their box: parts of a name that were read as one place share it."""
    by_box: dict[Box, list[Placed]] = {}
    for document, name, field in _fields(case):
        if field.page == page and field.box is not None:
            by_box.setdefault(field.box, []).append((document, name, field, field.box))
    yield from by_box.values()


def _mark(places: Sequence[Placed], words: Words) -> Mark:
    """One box with everything that was read in it."""
    document, first, _, box = places[0]
    hints = []
    for _, name, field, _ in places:
        value = words.value(field.value) if field.value is not None else words.of("view-unread-short")
        hints.append(f"{words.field(name)}: {value} · {field.confidence:.0%} · {words.reader(field.read_by)}")
    return Mark(
        id=f"{document.id}-{first}",
        left=box.left,
        top=box.top,
        width=box.width,
        height=box.height,
        label=", ".join(words.field(name) for _, name, _, _ in places),
        hint="\n".join(hints),
        doubtful=any(field.needs_review for _, _, field, _ in places),
    )


def case_to_papers(case: Case, *, files: Mapping[str, str], words: Words) -> list[Paper]:
    """Each paper with the table of its fields; `files` gives the searchable PDF of a document's id."""
    persons = {person.id: person for person in case.persons}
    papers = []
    for document in case.documents:
        person = persons.get(document.person or "")
        papers.append(
            Paper(
                id=document.id,
                title=words.kind(document.kind),
                pages=words.pages(document.pages),
                person=f"{person.id} {person.full_name}".strip() if person else "",
                link=files.get(document.id),
                rows=tuple(_rows(document, words)),
                notes=tuple(problem.message for problem in document.problems),
            )
        )
    return papers


def _rows(document: Document, words: Words) -> Iterator[FieldRow]:
    drawn: dict[tuple[int | None, Box], str] = {}
    for name, field in document.fields.items():
        mark = drawn.setdefault((field.page, field.box), f"{document.id}-{name}") if field.box else None
        yield FieldRow(
            label=words.field(name),
            value=words.value(field.value) if field.value is not None else words.of("view-unread-short"),
            confidence=f"{field.confidence:.0%}",
            doubtful=field.needs_review,
            read_by=words.reader(field.read_by),
            mark=mark,
        )
