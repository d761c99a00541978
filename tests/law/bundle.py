"""Small factories of papers and persons for the tests of the law: invented people, as intake would hand them over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from law.journey import check_papers, choose_edition, load_catalogue
from models.case import Checklist, ItemStatus, Mark
from models.document import Document, FieldValue
from models.law import Channel, Choice
from models.page import Page
from models.person import Person, Role

DAY_2013 = date(2013, 3, 4)
DAY_2026 = date(2026, 2, 2)

ADULT = Person(
    id="p1",
    roles=(Role.APPLICANT,),
    surname="Сәбитов",
    given_name="Қайрат",
    patronymic="Серікұлы",
    iin="700101300017",
    birth_date="1970-01-01",
)
CHILD = Person(id="p2", roles=(Role.CHILD,), surname="Сәбитова", given_name="Әсел", birth_date="2004-05-06")
MOTHER = Person(
    id="p3", roles=(Role.APPLICANT, Role.PARENT), surname="Сәбитова", given_name="Гүлнар", birth_date="1978-02-03"
)
STRANGER = Person(id="p9", surname="Петренко", given_name="Ольга", birth_date="1961-11-12", roles=(Role.STRANGER,))
HELPER = Person(id="p4", roles=(Role.REPRESENTATIVE,), surname="Ким", given_name="Вера", birth_date="1985-07-08")


def field(value: str | None, *, review: bool = False, handwritten: bool = False) -> FieldValue:
    """A field as read on page 1."""
    return FieldValue(value=value, raw=value, confidence=0.9, page=1, needs_review=review, handwritten=handwritten)


def paper(kind: str, person: Person | None = None, *, id: str = "", **fields: str | FieldValue | None) -> Document:  # noqa: A002
    """A paper of a kind about a person, with that person's name and birth date printed, and more fields as given."""
    printed: dict[str, str | FieldValue | None] = {}
    if person is not None:
        known = {"surname": person.surname, "given_name": person.given_name, "birth_date": person.birth_date}
        known |= {"iin": person.iin}
        printed = {name: value for name, value in known.items() if value is not None}
    printed |= fields
    return Document(
        id=id or f"d-{kind}-{person.id if person else 'nobody'}",
        kind=kind,
        confidence=1.0,
        pages=(1,),
        person=person.id if person else None,
        fields={name: v if isinstance(v, FieldValue) else field(v) for name, v in printed.items()},
    )


def edition_of(service: str, territory: str | None = "almaty-city", on: date = DAY_2013) -> Choice:
    """The edition that must hold."""
    choice = choose_edition(load_catalogue(), service=service, territory=territory, on=on)
    assert choice is not None
    return choice


def checked(
    choice: Choice | None,
    *papers: Document,
    persons: tuple[Person, ...] = (ADULT,),
    on: date = DAY_2013,
    channel: Channel | None = None,
    given: Mapping[str, bool] | None = None,
    marks: Mapping[str, str] | None = None,
) -> Checklist:
    """The checklist of some papers; `marks` as item to mark."""
    made = {
        item: (Mark.model_validate({"mark": mark, "by": "clerk", "at": "2013-03-04T10:00:00+06:00"}),)
        for item, mark in (marks or {}).items()
    }
    return check_papers(
        choice,
        documents=papers,
        persons=persons,
        on=on,
        channel=channel,
        given=given or {},
        marks=made,
        catalogue=load_catalogue(),
    )


def statuses(checklist: Checklist) -> dict[str, str]:
    """Item to status."""
    return {item.item: item.status.value for item in checklist.items}


def lacking(checklist: Checklist) -> set[str]:
    """Ids of the items that are missing."""
    return {item.item for item in checklist.items if item.status is ItemStatus.MISSING}


def page(number: int = 1, image: str | None = "pages/0001.png") -> Page:
    """A page that was read, or with no image one that was not."""
    return Page(number=number, file="f1", image=image, dpi=300, width=2480, height=3508)


WHEELCHAIR = edition_of("wheelchair")
PROSTHETICS = edition_of("prosthetics")
SANATORIUM = edition_of("sanatorium")
NATIONAL = edition_of("wheelchair", "kazakhstan", DAY_2026)

ADULT_PAPERS = {
    kind: paper(kind, ADULT, id=kind)
    for kind in (
        "application",
        "identity_document",
        "rehabilitation_programme",
        "address_certificate",
        "disability_certificate",
        "sanatorium_card",
    )
}
FAMILY = (CHILD, MOTHER)


def adults(*kinds: str) -> list[Document]:
    """The adult's papers of some kinds."""
    return [ADULT_PAPERS[kind] for kind in kinds]


def childs(*kinds: str) -> list[Document]:
    """The papers of a disabled child whose mother applies."""
    whose = {"application": MOTHER, "identity_document": MOTHER, "address_certificate": MOTHER}
    return [paper(kind, whose.get(kind, CHILD), id=kind) for kind in kinds]


CHILD_SET = (
    "application",
    "identity_document",
    "birth_certificate",
    "rehabilitation_programme",
    "address_certificate",
    "disability_certificate",
    "sanatorium_card",
)

WORKED_PEOPLE = {
    "applicant": Person(id="p1", roles=(Role.APPLICANT,), surname="Сәбитова", given_name="Гүлнар"),
    "child": Person(id="p2", roles=(Role.CHILD,), surname="Сәбитова", given_name="Әсел"),
    "parent": Person(id="p3", roles=(Role.PARENT,), surname="Сәбитов", given_name="Қайрат"),
    "representative": Person(id="p4", roles=(Role.REPRESENTATIVE,), surname="Ким", given_name="Вера"),
    "spouse": Person(id="p5", roles=(Role.SPOUSE,), surname="Сәбитов", given_name="Марат"),
}
"""The people of the worked sets, by the word that `of` names: nothing is known of them but name and role, so that
only the kinds of the papers and what the operator says can settle a fact."""


def worked_papers(entries: Sequence[str | Mapping[str, object]]) -> tuple[tuple[Document, ...], tuple[Person, ...]]:
    """The papers that a worked set names, and the people whom they are about.

    An entry is a kind, then the paper is the applicant's, or a mapping with `kind`, `of`, `fields` (name to value).
    """
    papers: list[Document] = []
    named = {"applicant": WORKED_PEOPLE["applicant"]}
    for number, entry in enumerate(entries, start=1):
        entry = {"kind": entry} if isinstance(entry, str) else entry
        assert set(entry) <= {"kind", "of", "fields"}, f"kind, of and fields, not {', '.join(entry)}"
        whose = str(entry.get("of", "applicant"))
        named[whose] = WORKED_PEOPLE[whose]
        printed = entry.get("fields") or {}
        assert isinstance(printed, Mapping)
        papers.append(
            Document(
                id=f"d{number}",
                kind=str(entry["kind"]),
                confidence=1.0,
                pages=(number,),
                person=named[whose].id,
                fields={name: field(str(value)) for name, value in printed.items()},
            )
        )
    return tuple(papers), tuple(named.values())
