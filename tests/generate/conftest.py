"""Small editions and cases, made by hand: this room is tested without the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generate.engines import libreoffice
from models.case import Case, CheckItem, Checklist, Due, Mark
from models.document import Document, FieldValue
from models.law import Act, Channel, Edition, FormRef, Ground, InForce, Office, ReceiptRule, Source
from models.page import Page
from models.person import Person, Role

MakeEdition = Callable[..., Edition]
MakeCase = Callable[..., Case]


@pytest.fixture
def make_edition() -> MakeEdition:
    """An edition of a family and an id, with two grounds and one receipt rule."""

    def make(family: str = "wheelchair", edition_id: str = "almaty-city-2012", **changes: object) -> Edition:
        values: dict[str, object] = {
            "family": family,
            "id": edition_id,
            "title": {"ru": "Оформление документов на кресло-коляску", "kk": "Кресло-арбаға құжаттарды ресімдеу"},
            "act": Act(
                authority={"ru": "Акимат города Алматы", "kk": "Алматы қаласының әкімдігі"},
                kind={"ru": "постановление", "kk": "қаулысы"},
                number="N 4/1050",
                date=date(2012, 12, 20),
            ),
            "territory": "almaty-city",
            "in_force": InForce(start=date(2013, 1, 18), rests_on="-"),
            "channels": (Channel.DISTRICT_DEPARTMENT,),
            "providers": (),
            "applicants": (),
            "result": (),
            "fee": {},
            "required_documents": (),
            "documents_clause": "14",
            "deadlines": (),
            "grounds": (
                Ground(clause="11.1", text={"ru": "наличие медицинских противопоказаний", "kk": "қарсы көрсетілім"}),
                Ground(clause="11.2", text={"ru": "отсутствие одного из документов", "kk": "құжаттың болмауы"}),
            ),
            "receipts": (
                ReceiptRule(
                    channels=(Channel.DISTRICT_DEPARTMENT,),
                    title={"ru": "талон", "kk": "талон"},
                    contents=("registration_date", "result_date", "officer"),
                    clause="13",
                ),
            ),
            "incomplete_procedure": {},
            "incomplete_letter": "missing_papers",
            "forms": (FormRef(letter="application", appendix="2", title={}, clause="14"),),
            "source": Source(file="-", lines=(1, 2), length=2),
        }
        return Edition.model_validate({**values, **changes})

    return make


@pytest.fixture
def office() -> Office:
    """The Bostandyk department."""
    return Office(
        id="bostandyk",
        territory="almaty-city",
        channel=Channel.DISTRICT_DEPARTMENT,
        name={"ru": "Бостандыкский районный отдел", "kk": "Бостандық аудандық бөлімі"},
        address={"ru": "улица Жандосова, 2", "kk": "Жандосов көшесі, 2"},
        phones=("8-727 392-22-95",),
    )


def sure_field(value: str | None, **changes: object) -> FieldValue:
    """A field read without doubt, unless the changes say so."""
    return FieldValue.model_validate({"value": value, "confidence": 0.99, "page": 1, **changes})


@pytest.fixture
def make_case() -> MakeCase:
    """An application, an identity card and a three-page programme of one person; `fields` are put on the card."""

    def make(fields: dict[str, FieldValue] | None = None, child: bool = False, **changes: object) -> Case:
        name = {
            "surname": sure_field("Иванова"),
            "given_name": sure_field("Айгуль"),
            "patronymic": sure_field("Серикқызы"),
        }
        card = {
            **name,
            "iin": sure_field("850123488283"),
            "document_number": sure_field("012345678"),
            "issued_by": sure_field("МВД РК"),
            "issued_on": sure_field("2010-05-17"),
            **(fields or {}),
        }
        form = {"phone": sure_field("+7 701 123 45 67"), "address": sure_field("г. Алматы, ул. Абая, 2")}
        documents = [
            Document(id="d1", kind="application", confidence=1, pages=(1,), person="p1", fields=form),
            Document(id="d2", kind="identity_document", confidence=1, pages=(2,), person="p1", fields=card),
            Document(id="d3", kind="rehabilitation_programme", confidence=1, pages=(3, 4, 5), person="p1"),
        ]
        persons = [Person(id="p1", roles=(Role.APPLICANT,), surname="Иванова", given_name="Айгуль")]
        if child:
            persons.append(Person(id="p2", roles=(Role.CHILD,), surname="Иванов", given_name="Тимур"))
            birth = {
                "surname": sure_field("Иванов"),
                "given_name": sure_field("Тимур"),
                "birth_date": sure_field("2008-11-02"),
                "document_number": sure_field("7654321"),
            }
            documents.append(
                Document(id="d4", kind="birth_certificate", confidence=1, pages=(6,), person="p2", fields=birth)
            )
        item = {"no": None, "clause": "14", "form": "original_and_copy", "because": "-"}
        items = (
            CheckItem(item="2", kind="rehabilitation_programme", text={"ru": "индивидуальную программу"},
                      status="present", documents=("d3",), marks=(Mark(mark="compared", by="-", at="-"),), **item),
            CheckItem(item="3", kind="accident_act", text={"ru": "копию акта о несчастном случае"},
                      status="missing", **item),
        )  # fmt: skip
        values: dict[str, object] = {
            "id": "c",
            "on": "2013-03-04",
            "channel": "district_department",
            "language": "ru",
            "officer": "Сидорова Ж. К.",
            "number": "15",
            "due": Due(date="2013-03-19", clause="5.1"),
            "persons": tuple(persons),
            "documents": tuple(documents),
            "pages": tuple(
                Page(number=n, file="f1", image=None, dpi=300, width=1, height=1, blank=n == 5) for n in range(1, 7)
            ),
            "check": Checklist(status="incomplete", items=items),
            "outcome": "incomplete",
        }
        return Case.model_validate({**values, **changes})

    return make


@pytest.fixture
def without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that has no LibreOffice: letters come as DOCX."""
    monkeypatch.setattr(libreoffice, "soffice_path", lambda: None)
    monkeypatch.setattr("generate.journey.soffice_path", lambda: None)


@pytest.fixture
def words_of() -> Callable[[Path], str]:
    """All words of a DOCX with single spaces."""
    from generate.engines.word import docx_text

    return lambda file: " ".join(docx_text(file.read_bytes()).split())
