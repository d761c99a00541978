"""Pages of words to sorted papers with fields: the second half of the room without any engine.

The papers are given as lines; the wordings are those of offices, the people are invented.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from models.document import Document

APPLICATION = [
    (1200, "Руководителю отдела занятости и социальных программ"),
    (1200, "от Ахметова Серика Маратовича,"),
    (1200, "проживающего по адресу: г. Алматы, ул. Абая, д. 5, кв. 12"),
    (1200, "ИИН 850123300114"),
    (1200, "тел. 8 (701) 123-45-67"),
    "",
    (1000, "ЗАЯВЛЕНИЕ"),
    "Прошу обеспечить меня, инвалида II группы, креслом-коляской согласно индивидуальной программе реабилитации.",
    "К заявлению прилагаю: 1) копию удостоверения личности; 2) справку об инвалидности; 3) адресную справку.",
    "04.03.2013",
]
CARD_FRONT = [
    (700, "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ РЕСПУБЛИКА КАЗАХСТАН"),
    (700, "ЖЕКЕ КУӘЛІК УДОСТОВЕРЕНИЕ ЛИЧНОСТИ"),
    (900, "ТЕГІ / ФАМИЛИЯ"),
    (900, "АХМЕТОВ"),
    (900, "АТЫ / ИМЯ"),
    (900, "СЕРІК"),
    (900, "ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО"),
    (900, "МАРАТҰЛЫ"),
    (900, "ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ"),
    (900, "23.01.1985"),
    (700, "ЖСН / ИИН 850123300114"),
]
CARD_BACK = [
    (900, "№ 012345678"),
    (900, "ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ"),
    (900, "АЛМАТЫ ҚАЛАСЫ"),
    (900, "БЕРГЕН МЕКЕМЕ / ОРГАН ВЫДАЧИ"),
    (900, "ҚР ІІМ"),
    (900, "БЕРІЛГЕН КҮНІ - ҚОЛДАНЫЛУ МЕРЗІМІ / ДАТА ВЫДАЧИ - СРОК ДЕЙСТВИЯ"),
    (900, "12.03.2010 - 11.03.2020"),
]
CERTIFICATE = [
    (600, "Алматы қаласы бойынша № 3 медициналық-әлеуметтік сараптама бөлімі"),
    (900, "МҮГЕДЕКТІГІ ТУРАЛЫ АНЫҚТАМА"),
    (900, "Сериясы МӘС № 442916"),
    [(300, "Тегі, аты, әкесінің аты"), (1100, "Ахметов Серік Маратұлы")],
    [(300, "Туған күні"), (1100, "1985 жылғы 23 қаңтар")],
    [(300, "ЖСН"), (1100, "850123300114")],
    [(300, "Мүгедектік тобы"), (1100, "екінші")],
    [(300, "Мүгедектік мерзімі"), (1100, "01.05.2014 дейін")],
    [(300, "Берілген күні"), (1100, "«29» мамыр 2012 ж.")],
]
PROGRAMME = [
    (700, "ИНДИВИДУАЛЬНАЯ ПРОГРАММА РЕАБИЛИТАЦИИ ИНВАЛИДА"),
    (900, "Карта № 5432 к акту освидетельствования № 128"),
    "1. Фамилия, имя, отчество Ахметов Серик Маратович",
    "2. Дата рождения 23.01.1985",
    "3. Группа инвалидности II",
    "4. Дата разработки программы 06.07.2012 г.",
]
PROGRAMME_FURTHER = [
    "Мероприятия социальной реабилитации",
    [(300, "№"), (500, "Мероприятия"), (1200, "Исполнитель"), (1900, "Срок исполнения")],
    [(300, "1"), (500, "Кресло-коляска"), (1200, "Управление занятости"), (1900, "2 года")],
]

Read = Callable[..., tuple[tuple[Document, ...], tuple[object, ...]]]


def values(document: Document) -> dict[str, str | None]:
    return {name: field.value for name, field in document.fields.items()}


def test_an_application_that_names_every_other_paper_is_still_an_application(read: Read) -> None:
    (document,), _ = read(APPLICATION)
    assert (document.kind, document.services) == ("application", ("wheelchair",))


def test_an_application_carries_the_applicants_fields(read: Read) -> None:
    (document,), _ = read(APPLICATION)
    assert values(document) == {
        "surname": "Ахметов", "given_name": "Серик", "patronymic": "Маратович", "iin": "850123300114",
        "address": "г. Алматы, ул. Абая, д. 5, кв. 12", "phone": "7011234567", "disability_group": "2",
        "application_date": "2013-03-04",
    }  # fmt: skip


def test_the_two_sides_of_a_card_on_two_pages_are_one_paper(read: Read) -> None:
    (document,), _ = read(CARD_FRONT, CARD_BACK)
    assert (document.kind, document.pages) == ("identity_document", (1, 2))
    assert values(document) == {
        "surname": "Ахметов", "given_name": "Серік", "patronymic": "Маратұлы", "iin": "850123300114",
        "birth_date": "1985-01-23", "document_number": "012345678", "issued_on": "2010-03-12",
        "issued_by": "ҚР ІІМ", "valid_until": "2020-03-11",
    }  # fmt: skip


def test_two_cards_one_after_the_other_are_two_papers(read: Read) -> None:
    documents, _ = read(CARD_FRONT + CARD_BACK, CARD_FRONT + CARD_BACK)
    assert [document.pages for document in documents] == [(1,), (2,)]


def test_a_certificate_as_a_table_gives_its_fields(read: Read) -> None:
    (document,), _ = read(CERTIFICATE)
    assert document.kind == "disability_certificate" and document.languages == ("kk",)
    found = values(document)
    assert found["document_series"] == "МӘС" and found["document_number"] == "442916"
    assert found["disability_group"] == "2" and found["valid_until"] == "2014-05-01"
    assert found["issued_on"] == "2012-05-29" and found["birth_date"] == "1985-01-23"
    assert found["issued_by"] == "Алматы қаласы бойынша № 3 медициналық-әлеуметтік сараптама бөлімі"


def test_a_page_of_measures_without_a_title_goes_on_with_the_programme(read: Read) -> None:
    (document,), _ = read(PROGRAMME, PROGRAMME_FURTHER)
    assert (document.kind, document.pages) == ("rehabilitation_programme", (1, 2))
    assert document.fields["document_number"].value == "5432"


def test_a_blank_page_between_belongs_to_nobody(read: Read) -> None:
    documents, _ = read(APPLICATION, [], PROGRAMME)
    assert [document.pages for document in documents] == [(1,), (3,)]


def test_a_new_title_is_a_new_paper_even_of_the_same_kind(read: Read) -> None:
    documents, _ = read(PROGRAMME, PROGRAMME)
    assert [document.kind for document in documents] == ["rehabilitation_programme"] * 2


@pytest.mark.parametrize(
    "lines",
    [
        [(900, "СПРАВКА О НЕСУДИМОСТИ"), "Выдана Ахметову С.М. в том, что он по учетам не значится."],
        [(900, "ТОВАРНЫЙ ЧЕК"), "Молоко 2 шт. 500"],
        [(900, "ҚАЙТЫС БОЛУЫ ТУРАЛЫ КУӘЛІК"), "Омаров Қайрат Серікұлы"],
    ],
)
def test_what_fits_no_kind_is_unknown_and_forced_into_none(read: Read, lines: Sequence[object]) -> None:
    (document,), _ = read(lines)
    assert document.kind == "unknown" and document.fields == {}


def test_a_label_read_badly_is_still_found(read: Read) -> None:
    lines = [
        (900, "СПРАВКА ОБ ИНВАЛИДНОСТИ"),
        "Фамнлия, имя, отчсство Ахметов Серик Маратович",
        "Дата рожденuя 23.01.1985",
    ]
    (document,), _ = read(lines)
    assert values(document)["given_name"] == "Серик" and values(document)["birth_date"] == "1985-01-23"


def test_what_is_not_on_the_paper_is_absent(read: Read) -> None:
    lines = [(900, "СПРАВКА ОБ ИНВАЛИДНОСТИ"), "Фамилия, имя, отчество Ахметов Серик Маратович", "ИИН ______________"]
    (document,), _ = read(lines)
    assert "iin" not in document.fields


def test_an_empty_place_with_ink_in_it_is_unread_and_not_guessed(read: Read) -> None:
    lines = [
        (900, "СПРАВКА ОБ ИНВАЛИДНОСТИ"),
        "Группа инвалидности II",
        "ИИН:",
        "Причина инвалидности общее заболевание",
    ]
    (document,), _ = read(lines, ink=0.2)
    assert document.fields["iin"].value is None and document.fields["iin"].needs_review


def test_a_value_written_by_hand_is_never_passed_off_as_read(read: Read) -> None:
    lines = [(900, "ЗАЯВЛЕНИЕ"), "Ф.И.О. Ахметов Серик Маратович", "Прошу обеспечить меня креслом-коляской"]
    (document,), _ = read(lines, hand=("Ахметов", "Серик", "Маратович"))
    field = document.fields["surname"]
    assert (field.value, field.needs_review, field.handwritten) == (None, True, True) and field.snippet


def test_a_wrong_check_digit_asks_for_a_person(read: Read) -> None:
    lines = [(900, "АДРЕСНАЯ СПРАВКА"), "Фамилия Ахметов", "Имя Серик", "ИИН 850123300115"]
    (document,), _ = read(lines)
    field = document.fields["iin"]
    assert field.needs_review and [problem.code for problem in field.problems] == ["iin-checksum"]


def test_a_birth_date_that_is_not_in_the_iin_is_a_warning_and_no_rejection(read: Read) -> None:
    lines = [(900, "АДРЕСНАЯ СПРАВКА"), "Фамилия Ахметов", "Дата рождения 24.01.1985", "ИИН 850123300114"]
    (document,), _ = read(lines)
    assert document.fields["iin"].value == "850123300114"
    assert [problem.code for problem in document.fields["iin"].problems] == ["iin-birth-date"]


def test_parents_on_a_birth_certificate_have_fields_of_their_own(read: Read) -> None:
    lines = [
        (700, "ТУУ ТУРАЛЫ КУӘЛІК / СВИДЕТЕЛЬСТВО О РОЖДЕНИИ"),
        "Тегі / Фамилия Ахметов",
        "Аты / Имя Дамир",
        "Әкесінің аты / Отчество Серікұлы",
        "Туған күні / Дата рождения 11.02.2009",
        "Әкесі / Отец",
        "Тегі / Фамилия Ахметов",
        "Аты / Имя Серік",
        "Анасы / Мать",
        "Тегі / Фамилия Ахметова",
        "Аты / Имя Әсел",
        "Берілген күні / Дата выдачи 20.02.2009",
        (1400, "I-ЖЗ № 614401"),
    ]
    (document,), _ = read(lines)
    found = values(document)
    assert (found["given_name"], found["father_given_name"], found["mother_given_name"]) == ("Дамир", "Серік", "Әсел")
    assert (found["document_series"], found["document_number"]) == ("I-ЖЗ", "614401")


def test_who_trusts_and_who_is_trusted_are_told_apart(read: Read) -> None:
    lines = [
        (900, "ДОВЕРЕННОСТЬ"),
        "Я, Ахметов Серик Маратович, 23.01.1985 года рождения, ИИН 850123300114,",
        "проживающий по адресу: г. Алматы, ул. Абая, д. 5, кв. 12, настоящей доверенностью уполномочиваю",
        "гр. Омарову Айгуль Сериковну, ИИН 790305400126, представлять мои интересы.",
    ]
    (document,), _ = read(lines)
    found = values(document)
    assert (found["surname"], found["iin"]) == ("Ахметов", "850123300114")
    assert found["representative_surname"] == "Омарова" and found["representative_given_name"] == "Айгуль"
    assert found["representative_iin"] == "790305400126"
