"""What the papers say about facts: for it, against it, or nothing, so that it is asked or assumed."""

from __future__ import annotations

from datetime import date

import pytest

from law.facts import papers_to_facts
from law.journey import load_catalogue
from law.people import papers_to_people
from law.standing import papers_to_standings
from models.case import FactValue
from models.document import Document
from models.person import Person, Role
from models.values import iin_check_digit
from tests.law.bundle import ADULT, CHILD, DAY_2013, HELPER, MOTHER, paper

CATALOGUE = load_catalogue()
FATHER = Person(id="p5", roles=(Role.PARENT,), surname="Сәбитов", given_name="Марат", birth_date="1976-01-02")
NAMES = {"mother_surname": "Сәбитова", "mother_given_name": "Гүлнар"}


def fact_of(
    name: str,
    *papers: Document,
    persons: tuple[Person, ...] = (ADULT,),
    on: date = DAY_2013,
    given: dict[str, bool] | None = None,
) -> FactValue:
    """A fact of the catalogue by some papers."""
    people = papers_to_people(papers, persons)
    standings = papers_to_standings(papers, people, on=on, kinds=CATALOGUE.kinds)
    facts = papers_to_facts(
        [CATALOGUE.facts[name]],
        standings,
        people,
        on=on,
        given=given or {},
        pension_ages=CATALOGUE.pension_ages,
    )
    return facts[name]


def applied(person: Person = ADULT) -> Document:
    """The person's application."""
    return paper("application", person)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("oralman", "oralman_certificate"),
        ("foreigner", "residence_permit"),
        ("stateless", "stateless_certificate"),
        ("war_veteran", "veteran_certificate"),
        ("work_injury", "accident_act"),
        ("employer_ceased", "employer_termination"),
        ("guardian", "guardianship"),
        ("rented_from_state", "rent_bill"),
        ("filed_by_representative", "power_of_attorney"),
    ],
)
def test_a_paper_of_its_kind_shows_the_fact(name: str, kind: str) -> None:
    shown = fact_of(name, applied(), paper(kind, ADULT, id="shows"))

    assert (shown.value, shown.source, shown.documents) == (True, "evidenced", ("shows",))


@pytest.mark.parametrize(
    "name", ["oralman", "foreigner", "stateless", "war_veteran", "work_injury", "guardian", "filed_by_representative"]
)
def test_rare_things_of_which_no_paper_speaks_are_assumed_false_and_said_to_be(name: str) -> None:
    assert fact_of(name, applied()).model_dump() == {"value": False, "source": "assumed", "documents": ()}


@pytest.mark.parametrize("name", ["own_house", "no_condominium", "rented_from_state", "repeated_application"])
def test_common_things_of_which_no_paper_speaks_are_asked(name: str) -> None:
    assert (fact_of(name, applied()).value, fact_of(name, applied()).source) == (None, "asked")


def test_what_the_operator_says_goes_before_the_papers() -> None:
    shown = fact_of("oralman", applied(), paper("oralman_certificate", ADULT), given={"oralman": False})

    assert (shown.value, shown.source) == (False, "given")


# ---- a child, a representative ------------------------------------------------------------------------------


def test_a_birth_certificate_of_the_child_shows_a_disabled_child() -> None:
    papers = (applied(MOTHER), paper("birth_certificate", CHILD, birth_date=None))

    assert fact_of("disabled_child", *papers, persons=(MOTHER, CHILD)).value is True


@pytest.mark.parametrize(("iin", "child"), [("040506500", True), ("920506300", False)])
def test_the_iin_tells_whether_it_is_a_child(iin: str, child: bool) -> None:
    """The birth date is unread, the IIN of the programme is not."""
    eleven = next(f"{iin}{serial:02d}" for serial in range(100) if iin_check_digit(f"{iin}{serial:02d}") is not None)
    person = Person(id="p1", roles=(Role.APPLICANT,), surname="Сәбит", iin=f"{eleven}{iin_check_digit(eleven)}")

    assert fact_of("disabled_child", paper("rehabilitation_programme", person), persons=(person,)).value is child


def test_who_applies_for_a_disabled_adult_is_a_representative() -> None:
    papers = (applied(HELPER), paper("rehabilitation_programme", ADULT))
    helper = HELPER.model_copy(update={"roles": (Role.APPLICANT, Role.REPRESENTATIVE)})
    disabled = ADULT.model_copy(update={"roles": (Role.APPLICANT,)})

    assert fact_of("filed_by_representative", *papers, persons=(helper, disabled)).value is True


def test_a_mother_who_applies_for_her_child_is_no_representative() -> None:
    papers = (applied(MOTHER), paper("rehabilitation_programme", CHILD))

    assert fact_of("filed_by_representative", *papers, persons=(MOTHER, CHILD)).value is False


# ---- surnames -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("surname", "differs"),
    [
        ("Сәбитова", False),
        ("Сабитова", False),  # the Russian spelling
        ("Сәбитов", False),  # a man's ending
        ("Нұрланова", True),
        ("Сәбидова", None),  # a letter apart: perhaps misread
    ],
)
def test_the_mothers_surname_is_compared_with_the_childs_birth_certificate(
    surname: str, differs: bool | None
) -> None:
    certificate = paper("birth_certificate", CHILD, mother_surname=surname, mother_given_name="Гүлнар")
    shown = fact_of(
        "surname_differs",
        applied(MOTHER),
        paper("identity_document", MOTHER),
        certificate,
        persons=(MOTHER, CHILD),
    )

    assert shown.value is differs
    if differs is not None:
        assert set(shown.documents) >= {"d-identity_document-p3", "d-birth_certificate-p2"}


def test_a_father_who_applies_is_compared_as_the_father() -> None:
    father = FATHER.model_copy(update={"roles": (Role.APPLICANT, Role.PARENT)})
    certificate = paper("birth_certificate", CHILD, **NAMES, father_surname="Жұмабаев", father_given_name="Марат")
    papers = (applied(father), paper("identity_document", father), certificate)

    assert fact_of("surname_differs", *papers, persons=(father, CHILD)).value is True


def test_a_guardian_is_compared_with_nobody() -> None:
    certificate = paper("birth_certificate", CHILD, **NAMES)
    papers = (applied(HELPER), paper("identity_document", HELPER), certificate)
    helper = HELPER.model_copy(update={"roles": (Role.APPLICANT, Role.REPRESENTATIVE)})

    assert fact_of("surname_differs", *papers, persons=(helper, CHILD)).value is None


# ---- days of registration -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "name", "issued_on", "value"),
    [
        ("birth_certificate", "birth_registered_after_2007_08_13", "2007-08-13", False),
        ("birth_certificate", "birth_registered_after_2007_08_13", "2007-08-14", True),
        ("birth_certificate", "birth_registered_after_2007_08_13", "unread", None),
        ("marriage_certificate", "marriage_registered_after_2008_06_01", "2008-06-01", False),
        ("marriage_certificate", "marriage_registered_after_2008_06_01", "2008-06-02", True),
    ],
)
def test_the_day_of_a_certificate_shows_whether_the_systems_hold_it(
    kind: str, name: str, issued_on: str, value: bool | None
) -> None:
    certificate = paper(kind, CHILD, issued_on=issued_on)

    assert fact_of(name, applied(MOTHER), certificate, persons=(MOTHER, CHILD)).value is value


# ---- dwellings ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "value"),
    [
        ("Алматы қ., Абай даңғ., 10 үй, 5 пәт.", False),
        ("г. Алматы, ул. Абая, д. 10, кв. 5", False),
        ("г. Алматы, ул. Квартальная, д. 10", None),
        ("г. Тараз, кв. 5, д. 3", None),  # a block
        ("Талдықорған қ., Қаратал ы/а, 12-үй, 5-пәтері", False),
        ("г. Алматы, мкр. Аксай 4, д. 7, кв5", False),
    ],
)
def test_a_flat_in_the_address_of_the_dwelling_is_no_house_of_ones_own(address: str, value: bool | None) -> None:
    assert fact_of("own_house", applied(), paper("dwelling_title", ADULT, address=address)).value is value


def test_contributions_to_the_upkeep_show_a_house_of_many_flats_with_united_owners() -> None:
    bill = paper("maintenance_bill", ADULT)

    assert fact_of("own_house", applied(), bill).value is False
    assert fact_of("no_condominium", applied(), bill).value is False


# ---- pension age --------------------------------------------------------------------------------------------


def aged(born: str, sex: str) -> Person:
    """An applicant born on a day, whose IIN tells the sex."""
    century = {"m": "3", "f": "4"}[sex]
    start = born[2:].replace("-", "") + century
    eleven = next(f"{start}{n:04d}" for n in range(1, 99) if iin_check_digit(f"{start}{n:04d}") is not None)
    iin = f"{eleven}{iin_check_digit(eleven)}"
    return Person(id="p1", roles=(Role.APPLICANT,), surname="Сәбит", birth_date=born, iin=iin)


@pytest.mark.parametrize(
    ("born", "sex", "on", "value"),
    [
        ("1955-03-05", "f", date(2013, 3, 4), None),  # 58 tomorrow
        ("1955-03-04", "f", date(2013, 3, 4), True),
        ("1950-03-05", "m", date(2013, 3, 4), None),  # 63 tomorrow
        ("1950-03-04", "m", date(2013, 3, 4), True),
        ("1967-08-01", "f", date(2026, 2, 2), None),  # 58 and a half: 61 is the age now
        ("1965-02-02", "f", date(2026, 2, 2), True),
        ("1959-07-15", "f", date(2018, 1, 14), None),
        ("1959-07-15", "f", date(2018, 1, 15), True),  # 58 years and a half
        ("1990-01-01", "f", date(2026, 2, 2), False),
    ],
)
def test_the_pension_age_is_that_of_the_day_and_the_sex(born: str, sex: str, on: date, value: bool | None) -> None:
    person = aged(born, sex)

    assert fact_of("pension_age", applied(person), persons=(person,), on=on).value is value


def test_without_an_iin_nobody_under_63_is_taken_for_a_pensioner() -> None:
    person = Person(id="p1", roles=(Role.APPLICANT,), surname="Сәбитова", birth_date="1953-01-01")

    assert fact_of("pension_age", applied(person), persons=(person,)).value is None
    assert fact_of("pension_age", applied(person), persons=(person,), on=date(2016, 1, 1)).value is True
