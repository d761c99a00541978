"""Who is who over the papers of a case."""

from __future__ import annotations

from intake.persons import Mention, is_same_person, mentions_to_persons
from models.person import Role


def mention(
    document: str, kind: str, name: str, iin: str | None = None, born: str | None = None, prefix: str = ""
) -> Mention:
    parts = [*name.split(), None, None, None]
    return Mention(document, kind, prefix, parts[0], parts[1], parts[2], iin, born)


def test_the_same_name_in_kazakh_and_in_russian_is_one_person() -> None:
    kazakh = mention("d1", "identity_document", "Омаров Қайрат Серікұлы")
    russian = mention("d2", "application", "Омаров Кайрат Серикович")
    assert is_same_person(kazakh, russian)


def test_brothers_are_two_persons() -> None:
    assert not is_same_person(
        mention("d1", "identity_document", "Омаров Қайрат Серікұлы"),
        mention("d2", "identity_document", "Омаров Болат Серікұлы"),
    )


def test_a_namesake_of_another_age_is_somebody_else() -> None:
    assert not is_same_person(
        mention("d1", "identity_document", "Омаров Қайрат Серікұлы", born="1985-01-23"),
        mention("d2", "disability_certificate", "Омаров Қайрат Серікұлы", born="1961-07-02"),
    )


def test_a_letter_misread_does_not_make_two_of_one() -> None:
    assert is_same_person(
        mention("d1", "identity_document", "Мәмбетов Қайрат Серікұлы"),
        mention("d2", "disability_certificate", "Мәметов Қайрат Серікулы"),
    )


def test_the_identity_documents_spelling_stands_first() -> None:
    who = mentions_to_persons([
        mention("d1", "application", "Омаров Кайрат Серикович"),
        mention("d2", "identity_document", "Омаров Қайрат Серікұлы", iin="850123300114"),
    ])  # fmt: skip
    (person,) = who.persons
    assert person.full_name == "Омаров Қайрат Серікұлы" and person.spellings == ("Омаров Кайрат Серикович",)
    assert who.owners == {"d1": "p1", "d2": "p1"} and person.roles == ("applicant",)


def test_who_is_connected_to_nobody_is_a_stranger() -> None:
    who = mentions_to_persons([
        mention("d1", "application", "Омаров Кайрат Серикович"),
        mention("d2", "rehabilitation_programme", "Жүнісова Раушан Болатқызы", iin="611203400119"),
    ])  # fmt: skip
    assert [person.roles for person in who.persons] == [("applicant",), ("stranger",)]


def test_a_parent_who_applies_for_a_child_is_known_by_the_birth_certificate() -> None:
    who = mentions_to_persons([
        mention("d1", "application", "Омарова Асель Болатовна"),
        mention("d2", "birth_certificate", "Омаров Дамир Қайратұлы"),
        mention("d2", "birth_certificate", "Омарова Әсел Болатқызы", prefix="mother_"),
        mention("d2", "birth_certificate", "Омаров Қайрат Серікұлы", prefix="father_"),
        mention("d3", "disability_certificate", "Омаров Дамир Кайратович"),
    ])  # fmt: skip
    roles = {person.given_name: set(person.roles) for person in who.persons}
    assert roles["Дамир"] == {"child"} and roles["Қайрат"] == {"parent"}
    assert roles[who.persons[0].given_name] == {"applicant", "parent"}
    assert who.owners["d2"] == who.owners["d3"]


def test_nobody_is_a_stranger_where_there_is_no_application() -> None:
    who = mentions_to_persons([
        mention("d1", "identity_document", "Омаров Кайрат Серикович"),
        mention("d2", "identity_document", "Жүнісова Раушан Болатқызы"),
    ])  # fmt: skip
    assert [person.roles for person in who.persons] == [(), ()]


def test_a_certificate_of_marriage_is_the_wifes_where_she_is_the_applicant() -> None:
    who = mentions_to_persons(
        [
            mention("d1", "application", "Омарова Сәуле Серікқызы"),
            mention("d2", "marriage_certificate", "Омаров Қайрат Болатұлы"),
            mention("d2", "marriage_certificate", "Омарова Сәуле Серікқызы", prefix="spouse_"),
        ]
    )
    roles = {person.given_name: person.roles for person in who.persons}
    assert who.owners["d2"] == who.owners["d1"]
    assert roles == {"Сәуле": (Role.APPLICANT,), "Қайрат": (Role.SPOUSE,)}


def test_the_ward_of_an_applicant_is_the_child_of_the_case() -> None:
    who = mentions_to_persons(
        [
            mention("d1", "application", "Омарова Сәуле Серікқызы"),
            mention("d2", "guardianship", "Омарова Сәуле Серікқызы"),
            mention("d2", "guardianship", "Цой Анна Олеговна", prefix="child_"),
        ]
    )
    assert [person.roles for person in who.persons] == [(Role.APPLICANT,), (Role.CHILD,)]


def test_an_application_of_a_hand_is_whose_card_lies_with_it_and_no_childs() -> None:
    """Of the applicant's name one word was read; a child's certificate lies with the card."""
    application = mention("d1", "application", "")._replace(given_name="Рустем")
    card = mention("d2", "identity_document", "Жумабаев Рустем Аскарович")
    child = mention("d3", "disability_certificate", "Жумабаева Гульнар Рустемовна")
    who = mentions_to_persons([application, card, child])
    roles = {person.given_name: person.roles for person in who.persons}
    assert roles == {"Рустем": (Role.APPLICANT,), "Гульнар": (Role.CHILD,)}
