"""Names that one paper misread and others bear out."""

from __future__ import annotations

from collections.abc import Callable

from models.document import Document

Read = Callable[..., tuple[tuple[Document, ...], object]]


def programme(name: str) -> list[str]:
    return ["ВЫПИСКА", "из индивидуальной программы реабилитации инвалида", f"Ф.И.О.: {name}", "ИИН: 850123488283"]


def certificate(name: str) -> list[str]:
    return ["СПРАВКА ОБ ИНВАЛИДНОСТИ", f"Ф.И.О.: {name}", "ИИН: 850123488283", "Группа инвалидности вторая"]


def address(name: str) -> list[str]:
    return ["АДРЕСНАЯ СПРАВКА", f"Ф.И.О.: {name}", "ИИН: 850123488283"]


def test_two_papers_outweigh_one_that_differs_by_a_confused_letter(read: Read) -> None:
    right = "Лебедева Юлия Андреевна"
    documents, _people = read(programme("Лебелева Юлия Андреевна"), certificate(right), address(right))
    surname = documents[0].fields["surname"]
    assert (surname.value, surname.needs_review) == ("Лебедева", True)
    assert "Лебелева" in {reading.value for reading in surname.readings}


def test_lost_kazakh_letters_come_back_only_among_kazakh_spellings(read: Read) -> None:
    kazakh, russian = "Қалиева Назгүл Асқарқызы", "Калиева Назгуль Аскаровна"
    documents, _people = read(programme(kazakh), certificate(russian), address("Калиева Назгүл Асқарқызы"))
    assert documents[0].fields["surname"].value == "Қалиева"
    assert documents[1].fields["surname"].value == "Калиева"
    assert (documents[2].fields["surname"].value, documents[2].fields["surname"].needs_review) == ("Қалиева", True)


def test_a_name_read_with_kazakh_letters_beside_a_russian_patronymic_is_doubted_where_russian_papers_have_none(
    read: Read,
) -> None:
    russian = "Сулейменов Рустем Тимурович"
    documents, _people = read(programme("Сүлейменов Рүстем Тимурович"), certificate(russian), address(russian))
    assert documents[0].fields["surname"].needs_review
    assert documents[0].fields["given_name"].needs_review


def test_a_name_in_its_two_languages_contradicts_nobody(read: Read) -> None:
    russian = "Сулейменов Рустем Тимурович"
    documents, _people = read(programme("Сүлейменов Рүстем Тимурұлы"), certificate(russian))
    assert not documents[0].fields["surname"].needs_review
    assert not documents[1].fields["surname"].needs_review
