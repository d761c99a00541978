"""What stands when papers are added or read again: ids, corrected kinds, pages and persons, typed values."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from intake.document_journey import pages_to_documents
from intake.zones import ZoneReader
from models.case import Case
from models.document import Document, FieldValue, Reading
from models.page import Page, PageText
from models.person import Person

CERTIFICATE = [
    (900, "СПРАВКА ОБ ИНВАЛИДНОСТИ"),
    "Фамилия, имя, отчество Ахметов Серик Маратович",
    "Дата рождения 23.01.1985",
    "ИИН 850123300114",
    "Группа инвалидности II",
]
PROGRAMME = [
    (700, "ИНДИВИДУАЛЬНАЯ ПРОГРАММА РЕАБИЛИТАЦИИ ИНВАЛИДА"),
    "Фамилия, имя, отчество Ахметов Серик Маратович",
    "Группа инвалидности II",
]
FURTHER = ["Мероприятия социальной реабилитации", "Исполнитель Управление занятости", "Кресло-коляска"]
ADDRESS = [
    (900, "АДРЕСНАЯ СПРАВКА"),
    "Фамилия Омарова",
    "Имя Айгуль",
    "Дата рождения 05.03.1979",
    "ИИН 790305400126",
]
PAPERS = (CERTIFICATE, PROGRAMME, FURTHER, ADDRESS)


Read = Callable[..., Case]


@pytest.fixture
def read(page_text: Callable[..., PageText], zones: ZoneReader) -> Read:
    """Pages (lists of lines) to what is bound of a case: pages, documents, persons."""

    def pages_to_case(*papers: Sequence[object], before: Case | None = None) -> Case:
        texts = [page_text(number, lines) for number, lines in enumerate(papers, 1)]
        pages = tuple(
            Page(number=text.page, file="f1", image="p.png", dpi=300, width=2480, height=3508, blank=not text.words)
            for text in texts
        )
        documents, persons, _ = pages_to_documents(pages, texts, zones=zones, before=before)
        return Case.model_construct(pages=pages, documents=documents, persons=persons)

    return pages_to_case


def corrected(case: Case, name: str, what: str, before: str | None, **changes: object) -> Case:
    """The case as it is after somebody corrected a document: `what` it was about stands in the reading."""
    reading = Reading(value=before, raw=what, read_by="person:Оператор")
    documents = tuple(
        one.model_copy(update={**changes, "corrections": (*one.corrections, reading)}) if one.id == name else one
        for one in case.documents
    )
    return case.model_copy(update={"documents": documents})


def kinds_and_pages(case: Case) -> dict[str, tuple[str, tuple[int, ...]]]:
    return {one.id: (one.kind, one.pages) for one in case.documents}


def test_the_same_pages_read_again_keep_ids_and_persons(read: Read) -> None:
    case = read(*PAPERS)
    assert kinds_and_pages(case) == {
        "d1": ("disability_certificate", (1,)),
        "d2": ("rehabilitation_programme", (2, 3)),
        "d3": ("address_certificate", (4,)),
    }
    again = read(*PAPERS, before=case)
    assert again.documents == case.documents and again.persons == case.persons


def test_a_corrected_kind_stands_and_its_fields_follow(read: Read) -> None:
    case = corrected(read(*PAPERS), "d1", "kind", "disability_certificate", kind="identity_document")
    again = read(*PAPERS, before=case)
    (document,) = [one for one in again.documents if one.id == "d1"]
    assert document.kind == "identity_document" and document.corrections and not document.needs_review
    assert document.fields["iin"].value == "850123300114" and "disability_group" not in document.fields


def test_corrected_pages_stand_and_the_rest_is_sorted_again(read: Read) -> None:
    case = corrected(read(*PAPERS), "d2", "pages", "2,3", pages=(2,))
    loose = Document(id="d4", kind="unknown", confidence=1.0, pages=(3,))
    case = corrected(case.model_copy(update={"documents": (*case.documents, loose)}), "d4", "pages", None)
    again = read(*PAPERS, before=case)
    assert kinds_and_pages(again)["d2"] == ("rehabilitation_programme", (2,))
    assert kinds_and_pages(again)["d4"] == ("unknown", (3,)) and kinds_and_pages(again)["d3"][1] == (4,)


def test_a_corrected_person_stands(read: Read) -> None:
    case = read(*PAPERS)
    owners: dict[str, str | None] = {one.id: one.person for one in case.documents}
    assert owners["d1"] != owners["d3"]
    case = corrected(case, "d3", "person", owners["d3"], person=owners["d1"])
    again = read(*PAPERS, before=case)
    (document,) = [one for one in again.documents if one.id == "d3"]
    assert document.person == owners["d1"]


def test_a_typed_value_stands_beside_what_is_read_again(read: Read) -> None:
    case = read(*PAPERS)
    typed = FieldValue(value="850123300115", read_by="person:Оператор", confidence=1.0)
    documents = tuple(
        one.model_copy(update={"fields": {**one.fields, "iin": typed}}) if one.id == "d1" else one
        for one in case.documents
    )
    case = corrected(case.model_copy(update={"documents": documents}), "d1", "kind", "unknown")
    (document, *_) = read(*PAPERS, before=case).documents
    assert document.fields["iin"].value == "850123300115"
    assert [one.value for one in document.fields["iin"].readings] == ["850123300114"]


def test_added_papers_come_after_and_nothing_before_is_sorted_again(read: Read) -> None:
    case = corrected(read(CERTIFICATE, PROGRAMME), "d1", "kind", "disability_certificate", kind="unknown")
    added = read(CERTIFICATE, PROGRAMME, FURTHER, ADDRESS, before=case)
    found = kinds_and_pages(added)
    assert found["d1"] == ("unknown", (1,)) and found["d2"] == ("rehabilitation_programme", (2,))
    assert {found[name][1] for name in found if name not in {"d1", "d2"}} == {(3,), (4,)}


def test_persons_keep_their_ids_when_somebody_else_comes_first(read: Read) -> None:
    case = read(CERTIFICATE)
    added = read(CERTIFICATE, ADDRESS, before=case)
    first: Person = case.persons[0]
    assert next(person for person in added.persons if person.id == first.id).surname == first.surname


SHARED = [*CERTIFICATE, "", "", "", *ADDRESS]


def test_two_papers_of_one_sheet_have_each_their_own_fields_and_ids(read: Read) -> None:
    case = read(SHARED, PROGRAMME)
    certificate, address = case.documents[:2]
    assert (certificate.kind, address.kind) == ("disability_certificate", "address_certificate")
    assert certificate.value("iin") == "850123300114" and address.value("iin") == "790305400126"
    assert certificate.person != address.person
    again = read(SHARED, PROGRAMME, before=case)
    assert [(one.id, one.kind, one.part) for one in again.documents] == [
        (one.id, one.kind, one.part) for one in case.documents
    ]


def test_a_correction_of_one_of_them_leaves_the_other(read: Read) -> None:
    case = read(SHARED)
    changed = corrected(case, "d1", "kind", "disability_certificate", kind="unknown", needs_review=False)
    again = read(SHARED, before=changed)
    assert [(one.id, one.kind) for one in again.documents] == [("d1", "unknown"), ("d2", "address_certificate")]
    assert again.documents[1].value("iin") == "790305400126"
