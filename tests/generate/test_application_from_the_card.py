"""What spares handwriting: the identity card is scanned, the filled application is printed and signed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generate.engines.word import docx_text
from generate.journey import LetterRequest, LetterType, MadeLetter, letter_types, make_letters
from law.journey import load_catalogue
from models.case import Case, Checklist
from models.document import Document, FieldValue
from models.law import Edition
from models.page import Page
from models.person import Person

pytestmark = pytest.mark.usefixtures("without_libreoffice")

APPLICATIONS = [form for form in letter_types() if form.letter == "application"]
SERVED = [(form, served) for form in APPLICATIONS for served in form.serves or ("almaty-city-2012/sanatorium",)]

CARD = {
    "surname": "Ахметова",
    "given_name": "Айгуль",
    "patronymic": "Серікқызы",
    "iin": "850123488283",
    "birth_date": "1985-01-23",
    "document_number": "012345678",
    "issued_by": "МВД РК",
    "issued_on": "2010-05-17",
}


def case_of_card(doubtful: tuple[str, ...] = ()) -> Case:
    fields = {
        name: FieldValue(
            value=value, confidence=0.5 if name in doubtful else 0.99, page=1, needs_review=name in doubtful
        )
        for name, value in CARD.items()
    }
    return Case(
        id="c",
        on="2013-03-04",
        channel="district_department",
        language="ru",
        persons=(Person(id="p1", surname="Ахметова", given_name="Айгуль"),),
        documents=(
            Document(id="d1", kind="identity_document", confidence=1, pages=(1,), person="p1", fields=fields),
        ),
        pages=(Page(number=1, file="f1", image=None, dpi=300, width=1, height=1, blank=False),),
        check=Checklist(status="incomplete"),
        outcome="incomplete",
    )


def edition_of(served: str) -> Edition:
    edition_id, family = served.split("/")
    return next(
        edition for edition in load_catalogue().editions if (edition.id, edition.family) == (edition_id, family)
    )


def filled(form: LetterType, served: str, case: Case, out: Path) -> tuple[MadeLetter, str]:
    request = LetterRequest(
        letter="application",
        case=case,
        edition=edition_of(served),
        kinds=load_catalogue().kinds,
        language=form.languages[0],
        out=out / "a.docx",
    )
    made = make_letters([request]).letters[0]
    return made, "".join(docx_text(made.path.read_bytes()).split())


@pytest.mark.parametrize(("form", "served"), SERVED, ids=[f"{form.form}-{served}" for form, served in SERVED])
def test_the_card_alone_fills_the_printed_application(form: LetterType, served: str, tmp_path: Path) -> None:
    made, words = filled(form, served, case_of_card(), tmp_path)

    assert made.form == form.form
    assert "Ахметов" in words  # bent where the sentence bends it
    asked = set(form.fields) & {"iin", "document_number", "surname", "given_name"}
    for name in asked:
        assert CARD[name] in words, name
    assert not asked & set(made.blanks)
    assert "phone" in made.blanks or "phone" not in form.fields or form.fields["phone"].optional


@pytest.mark.parametrize("form", APPLICATIONS, ids=lambda form: form.form)
def test_what_is_doubtful_on_the_card_stays_a_blank_and_is_listed(form: LetterType, tmp_path: Path) -> None:
    served = (form.serves or ("almaty-city-2012/sanatorium",))[0]

    made, words = filled(form, served, case_of_card(("iin", "document_number", "surname")), tmp_path)

    assert CARD["iin"] not in words
    assert CARD["document_number"] not in words
    assert "Ахметов" not in words
    for name in {"iin", "document_number", "surname", "full_name", "applicant"} & set(form.fields):
        assert name in made.blanks or form.fields[name].optional, name


def test_a_parents_card_and_a_childs_certificate_fill_the_application_for_the_child(tmp_path: Path) -> None:
    case = case_of_card()
    born = {
        name: FieldValue(value=value, confidence=0.99, page=2)
        for name, value in {"surname": "Ахметов", "given_name": "Тимур", "birth_date": "2008-11-02"}.items()
    }
    certificate = Document(id="d2", kind="birth_certificate", confidence=1, pages=(2,), person="p2", fields=born)
    child = Person(id="p2", surname="Ахметов", given_name="Тимур")
    both = case.model_copy(update={"documents": (*case.documents, certificate), "persons": (*case.persons, child)})
    form = next(form for form in APPLICATIONS if form.form == "application_wheelchair_almaty_2012")

    _, words = filled(form, form.serves[0], both, tmp_path)

    assert "АхметоваАйгульСерікқызы" in words
    assert "АхметовТимур" in words
    assert "02.11.2008" in words


def test_two_cards_tell_nobody_who_applies(tmp_path: Path) -> None:
    case = case_of_card()
    other = case.documents[0].model_copy(update={"id": "d2", "person": "p2"})
    two = case.model_copy(
        update={
            "documents": (*case.documents, other),
            "persons": (*case.persons, Person(id="p2", surname="Ким", given_name="Вера")),
        }
    )
    form = next(form for form in APPLICATIONS if form.form == "application_wheelchair_almaty_2012")

    made, words = filled(form, form.serves[0], two, tmp_path)

    assert "Ахметов" not in words
    assert "applicant" in made.blanks
