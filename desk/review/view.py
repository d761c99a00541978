"""A case as the case page shows it: sentences, pictures and places, all ready to be printed.

Pure data; what needs looking at is in `doubts.py`.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.engines.pictures import PagePictures
from desk.review.doubts import case_to_fields
from desk.review.marked import document_to_rows
from desk.words import Words
from models.case import Case, CheckItem, ItemStatus
from models.document import Document, FieldValue
from models.geometry import Box
from models.page import Page


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
    notes: tuple[str, ...]


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
        notes=item.notes,
    )


def case_to_pages(case: Case, *, pictures: PagePictures, words: Words) -> list[PageView]:
    """Each page with the boxes of the fields that lie on it."""
    return [_page(case, page, pictures, words) for page in case.pages]


def _page(case: Case, page: Page, pictures: PagePictures, words: Words) -> PageView:
    holders = [document for document in case.documents if page.number in document.pages]
    title = ", ".join(f"{document.id} {words.kind(document.kind)}" for document in holders)
    notes = [words.of("view-blank")] if page.blank else []
    notes += [problem.message for problem in case.problems if problem.page == page.number and not problem.path]
    return PageView(
        number=page.number,
        title=title,
        picture=pictures.scaled(page.number),
        width=page.width,
        height=page.height,
        marks=(
            *(_mark(places, words) for places in _places_of(case, page.number)),
            *(mark for document in holders for mark in _marked_places(document, page.number, words)),
        ),
        notes=tuple(notes),
    )


Placed = tuple[Document, str, FieldValue, Box]


def _places_of(case: Case, page: int) -> Iterator[list[Placed]]:
    """The fields of a page by their box: parts of a name that were read as one place share it."""
    by_box: dict[Box, list[Placed]] = {}
    for document, name, field in case_to_fields(case):
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


def _marked_places(document: Document, page: int, words: Words) -> Iterator[Mark]:
    """Boxes of what was ticked, signed or stamped on a page."""
    for number, (label, value, confidence, doubtful, of_page, box) in enumerate(document_to_rows(document, words)):
        if of_page == page and box is not None:
            yield Mark(
                id=f"{document.id}-seen-{number}",
                left=box.left,
                top=box.top,
                width=box.width,
                height=box.height,
                label=label,
                hint=f"{label}: {value} · {confidence:.0%}",
                doubtful=doubtful,
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
            confidence=f"{min(field.confidence, 0.99):.0%}",
            doubtful=field.needs_review,
            read_by=words.reader(field.read_by),
            mark=mark,
        )
    for number, (label, value, confidence, doubtful, _, box) in enumerate(document_to_rows(document, words)):
        yield FieldRow(
            label=label,
            value=value,
            confidence=f"{confidence:.0%}",
            doubtful=doubtful,
            read_by="",
            mark=f"{document.id}-seen-{number}" if box is not None else None,
        )
