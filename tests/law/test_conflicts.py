"""Papers of one person that disagree."""

from __future__ import annotations

import pytest

from law.names import are_one_person, names_agree
from models.document import Document, Reading
from models.person import Person
from tests.law.bundle import ADULT, STRANGER, checked, edition_of, field, paper

SANATORIUM = edition_of("sanatorium")
KINDS = ("application", "identity_document", "rehabilitation_programme", "address_certificate", "sanatorium_card")


def bundle(**changed: Document) -> list[Document]:
    """The adult's papers, some replaced."""
    return [changed.get(kind) or paper(kind, ADULT, id=kind) for kind in (*KINDS, "disability_certificate")]


def conflicts(*papers: Document) -> list[tuple[str, tuple[str, ...]]]:
    """Code and papers of every conflict."""
    return [(conflict.code, conflict.documents) for conflict in checked(SANATORIUM, *papers).conflicts]


def test_papers_that_agree_have_no_conflict() -> None:
    assert conflicts(*bundle()) == []


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("iin", "800101300018", "iin-differs"),
        ("birth_date", "1970-01-10", "birth-date-differs"),
        ("surname", "Ахметов", "name-differs"),
        ("given_name", "Болат", "name-differs"),
    ],
)
def test_the_paper_that_differs_from_the_others_is_named(name: str, value: str, code: str) -> None:
    odd = paper("rehabilitation_programme", ADULT, id="odd", **{name: value})

    assert conflicts(*bundle(rehabilitation_programme=odd)) == [(code, ("odd",))]


def test_at_a_tie_the_identity_document_is_believed() -> None:
    odd = paper("application", ADULT, id="odd", birth_date="1970-10-01")

    assert conflicts(odd, paper("identity_document", ADULT, id="card")) == [("birth-date-differs", ("odd",))]


def test_the_russian_spelling_of_a_kazakh_name_is_no_conflict() -> None:
    russian = paper("address_certificate", ADULT, surname="Сабитов", given_name="Кайрат")

    assert conflicts(*bundle(address_certificate=russian)) == []


def test_a_doubtful_misreading_accuses_nobody() -> None:
    """A doubtful IIN whose checksum fails is a misreading, and a doubtful name is for a person's eyes already."""
    iin = paper("sanatorium_card", ADULT, iin=field("700101300011", review=True))
    unsure = field("Собитовв", review=True).model_copy(update={"confidence": 0.6})
    name = paper("sanatorium_card", ADULT, surname=unsure)

    assert conflicts(*bundle(sanatorium_card=iin)) == []
    assert conflicts(*bundle(sanatorium_card=name)) == []


def test_a_second_reading_that_agrees_with_the_other_papers_accuses_nobody() -> None:
    reading = Reading(value=ADULT.iin, read_by="tesseract/eng")
    doubtful = field("800101300018", review=True).model_copy(update={"readings": (reading,)})

    assert conflicts(*bundle(sanatorium_card=paper("sanatorium_card", ADULT, iin=doubtful))) == []


def test_a_doubtful_iin_that_proves_itself_is_a_conflict() -> None:
    other = paper("sanatorium_card", ADULT, id="odd", iin=field("850123488283", review=True))

    assert conflicts(*bundle(sanatorium_card=other)) == [("iin-differs", ("odd",))]


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Қайрат", "Кайрат", True),
        ("Серікұлы", "Серикович", True),
        ("Нұрмағамбет", "Нурмагамбет", True),
        ("Ғалымжан", "Галимжан", True),
        ("Иванов", None, True),
        ("Ахметов", "Ахметова", True),
        ("Болат", "Самат", False),
        ("Ким", "Кам", False),
    ],
)
def test_names_are_compared_across_spellings(one: str, other: str | None, agree: bool) -> None:
    assert names_agree(one, other) is agree
    assert names_agree(other, one) is agree


def test_namesakes_born_on_other_days_are_two_persons() -> None:
    namesake = ADULT.model_copy(update={"id": "p8", "birth_date": "1990-01-01", "iin": None})

    assert not are_one_person(ADULT, namesake)
    assert are_one_person(ADULT, namesake.model_copy(update={"birth_date": None}))
    assert not are_one_person(STRANGER, Person(id="p8"))


def test_a_wrong_iin_that_two_readers_saw_is_on_the_paper() -> None:
    """Its checksum fails, but not because it was misread."""
    again = Reading(value=None, raw="ЖСН 700101300011", read_by="tesseract/eng")
    wrong = field("700101300011", review=True).model_copy(update={"readings": (again,)})

    assert conflicts(*bundle(sanatorium_card=paper("sanatorium_card", ADULT, id="odd", iin=wrong))) == [
        ("iin-differs", ("odd",))
    ]


def test_a_birth_date_that_is_doubtful_only_because_it_differs_is_a_conflict() -> None:
    other = paper("sanatorium_card", ADULT, id="odd", birth_date=field("1971-02-03", review=True))

    assert conflicts(*bundle(sanatorium_card=other)) == [("birth-date-differs", ("odd",))]


def test_handwriting_accuses_nobody() -> None:
    by_hand = field("1971-02-03", review=True, handwritten=True)

    assert conflicts(*bundle(application=paper("application", ADULT, birth_date=by_hand))) == []
