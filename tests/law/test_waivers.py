"""Papers that the allowance of Almaty city does not ask for where a register of the state holds them since a day."""

from __future__ import annotations

from datetime import date

from models.document import Document
from models.person import Person, Role
from tests.law.bundle import checked, edition_of, paper, statuses

DAY = date(2014, 1, 20)
ALLOWANCE = edition_of("child-allowance", on=DAY)
MOTHER = Person(
    id="m", roles=(Role.APPLICANT, Role.PARENT), surname="Оспанова", given_name="Жанар", birth_date="1980-02-03"
)
SON = Person(id="s", roles=(Role.CHILD,), surname="Оспанов", given_name="Тимур")


def certificate(issued_on: str | None, *, mother: str = "Оспанова") -> Document:
    """The son's birth certificate, with the mother's surname at his birth."""
    return paper(
        "birth_certificate", SON, id="birth", issued_on=issued_on, mother_surname=mother, mother_given_name="Жанар"
    )


def found(*papers: Document, marks: dict[str, str] | None = None) -> dict[str, str]:
    """The statuses of the mother's set with some papers more."""
    own = [paper(kind, MOTHER, id=kind) for kind in ("application", "identity_document")]
    return statuses(checked(ALLOWANCE, *own, *papers, persons=(MOTHER, SON), on=DAY, marks=marks))


def test_a_birth_registered_after_the_day_is_taken_from_the_register() -> None:
    assert found(certificate("2007-08-14"))["2"] == "by_system"


def test_a_birth_registered_on_the_day_itself_is_not() -> None:
    """«После 13 августа 2007 года»: the 13th is not after it."""
    assert found(certificate("2007-08-13"))["2"] == "present"


def test_what_the_register_does_not_hold_is_brought() -> None:
    assert found(certificate("2010-05-01"), marks={"2": "not_in_system"})["2"] == "present"
    application = paper("application", MOTHER, id="a", child_birth_date="2010-05-01")
    assert found(application, marks={"2": "not_in_system"})["2"] == "missing"


def test_a_child_born_after_the_day_by_the_application_was_registered_after_it() -> None:
    assert found(paper("application", MOTHER, id="a", child_birth_date="2010-05-01"))["2"] == "by_system"


def test_a_certificate_whose_day_is_unread_is_there_and_asks_nothing() -> None:
    assert found(certificate(None))["2"] == "present"


def test_without_the_certificate_the_day_of_registration_is_asked() -> None:
    checklist = checked(ALLOWANCE, paper("application", MOTHER), persons=(MOTHER,), on=DAY)

    assert statuses(checklist)["2"] == "undetermined"
    assert "birth_registered_after_2007_08_13" in {question.fact for question in checklist.questions}


def test_a_missing_certificate_of_before_the_register_is_not_said_to_lack_in_it() -> None:
    checklist = checked(
        ALLOWANCE,
        paper("application", MOTHER),
        persons=(MOTHER,),
        on=DAY,
        given={"birth_registered_after_2007_08_13": False},
    )

    (because,) = [item.because for item in checklist.items if item.item == "2"]
    assert "asked for" in because
    assert "information system" not in because


def test_a_mother_of_another_surname_brings_the_marriage_certificate_of_before_the_register() -> None:
    changed = certificate("2010-05-01", mother="Ким")

    assert found(certificate("2010-05-01"))["3"] == "not_required"
    assert found(changed)["3"] == "undetermined"
    marriage = paper("marriage_certificate", MOTHER, id="marriage", issued_on="2008-06-01")
    assert found(changed, marriage)["3"] == "present"
    later = paper("marriage_certificate", MOTHER, id="marriage", issued_on="2008-06-02")
    assert found(changed, later)["3"] == "by_system"
