"""Issuers and days of papers of all kinds: beside a signature, without a label, with a label that was not read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from intake.values.dates import text_to_date
from intake.values.names import text_to_full_name
from intake.values.numbers import has_guessed_numeral, pure_series
from intake.values.offices import office_faults, text_to_office
from models.document import Document

Read = Callable[..., tuple[tuple[Document, ...], tuple[object, ...]]]

INHERITANCE = [
    (700, "ЗАҢ БОЙЫНША МҰРАҒА ҚҰҚЫҚ ТУРАЛЫ КУӘЛІК"),
    "2015 жылғы 21 мамыр                       Алматы қаласы",
    "Мен, Жеке нотариус Рахимов Б. С., қайтыс болған Козлов Владимир Олегович",
    "мүлкінің мұрагері Ахметова Айгүл Серікқызы (туған күні 20.01.1956, ЖСН",
    "560120431817) екендігін куәландырамын.",
    "Мұра мүлкі: Алматы қаласы, Жетісу ауданы, Абай даңғылы, 109-үй, 112-пәтер",
    "мекенжайындағы тұрғын үй.",
    "Тізілімде № 5443 болып тіркелді",
]
OBLIGATION = [
    (800, "ГАРАНТИЙНОЕ ОБЯЗАТЕЛЬСТВО"),
    "г. Алматы                 13 июля 2023 года",
    "Я, Ахметов Серик Маратович, 23.01.1985 г. р., ИИН 850123300114, настоящим обязуюсь приобрести",
    "на имя подопечного равноценное жилье.",
    "Подлинность подписи свидетельствую. Нотариус города Алматы",
    "Ибраева К. Т.. Зарегистрировано в реестре за № 1901.",
]
POLICY = [
    "АО «СК «Алатау Полис»",
    (700, "ПОЛИС ДОБРОВОЛЬНОГО МЕДИЦИНСКОГО СТРАХОВАНИЯ"),
    (700, "серия № 4202994"),
    [(300, "Застрахованный"), (1100, "Ахметов Серик Маратович")],
    [(300, "Дата рождения"), (1100, "23.01.1985")],
    [(300, "Страховая сумма"), (1100, "500 000 тенге")],
    [(300, "Дата выдачи полиса"), (1100, "25.04.2017")],
    [(300, "Страховщик"), (700, "0011 Г. Ким")],
]
PERMIT = [
    (700, "ШЕТЕЛДІКТІҢ ТҰРУҒА ЫҚТИЯРХАТЫ"),
    (700, "ВИД НА ЖИТЕЛЬСТВО ИНОСТРАНЦА"),
    (700, "Тегі / Фамилия"),
    (700, "АХМЕТОВ"),
    (700, "Аты / Имя"),
    (700, "СЕРИК"),
    (700, "Туған күні / Дата рождения"),
    (700, "23.01.1985"),
    (700, "№ 693499733"),
    (700, "ерке чу ерім ғылзаче"),
    (700, "17.10.2011 - 16.10.2021"),
]
BIRTH = [
    (700, "СВИДЕТЕЛЬСТВО О РОЖДЕНИИ"),
    [(300, "Фамилия"), (1100, "Ахметов")],
    [(300, "Имя"), (1100, "Данияр")],
    [(300, "Отчество"), (1100, "Серикович")],
    [(300, "Дата рождения"), (1100, "05.02.2011")],
    "РОДИТЕЛИ",
    [(300, "Отец"), (1100, "Ахметова Алия Маратовна")],
    [(300, "Дата выдачи"), (1100, "20.02.2011")],
]


LETTER = [
    "Алатау ауылдық округі әкімінің аппараты",
    "2023 жылғы 6 шілде № 835",
    (700, "АНЫҚТАМА"),
    "Алматы қаласы, Жетісу ауданы, Қабдолов көшесі, 79-үй, 1-пәтер мекенжайында тұратын",
    "Ахметов Серік Маратұлы өмірлік қиын жағдай туындағаны расталады.",
]
DECISION = [
    "Дело № 868",
    (700, "РЕШЕНИЕ"),
    (700, "Именем Республики Казахстан"),
    "22.06.2007                      город Алматы",
    "Алмалинский районный суд города Алматы в составе председательствующего судьи Д. Ким,",
    "рассмотрев гражданское дело по заявлению Ибраева Н.С. о признании Ахметова Серика Маратовича",
    "недееспособным, УСТАНОВИЛ: согласно заключению судебно-психиатрической экспертизы от",
    "07.05.2005 № 1993 испытуемый страдает хроническим расстройством.",
]
PETITION = [
    "ГККП «Городская поликлиника № 5»",
    "11 марта 2016 года № 732",
    (700, "ХОДАТАЙСТВО"),
    "Администрация ходатайствует об оформлении в дом-интернат Ахметова Серика Маратовича,",
    "23.01.1985 г. р., ИИН 850125300114, проживающего по адресу: г. Алматы, ул. Абая, д. 5.",
]
BOOKLET = [
    (700, "ВОЕННЫЙ БИЛЕТ"),
    (700, "БМ № 2550268"),
    [(300, "Фамилия"), (1100, "Ахметов")],
    [(300, "Имя"), (1100, "Серик")],
    [(300, "Отчество"), (1100, "Маратович")],
    [(300, "ета раждеенаыя"), (1100, "23.01.1985")],
    [(300, "Дата выдачи"), (1100, "08.12.2017")],
]


def test_a_number_behind_a_month_is_the_letters_own(read: Read) -> None:
    (document,), _ = read(LETTER)
    assert document.fields["document_number"].value == "835"


def test_the_number_of_a_case_is_not_that_of_an_expertise_and_the_person_is_who_is_declared(read: Read) -> None:
    (document,), _ = read(DECISION)
    assert document.fields["document_number"].value == "868"
    assert document.fields["surname"].value == "Ахметов"


def test_a_figure_of_a_number_is_put_right_by_the_birthday_and_the_check_digit(read: Read) -> None:
    (document,), _ = read(PETITION)
    assert document.fields["iin"].value == "850123300114"
    assert document.fields["iin"].needs_review


def test_the_only_day_before_a_papers_own_is_its_owners_birthday_to_be_looked_at(read: Read) -> None:
    (document,), _ = read(BOOKLET)
    assert document.fields["birth_date"].value == "1985-01-23"
    assert document.fields["birth_date"].needs_review


@pytest.mark.parametrize(("read_as", "series"), [("ІТІ-ТЛ", "III-ТЛ"), ("|-БЛ", "I-БЛ")])
def test_strokes_before_letters_are_a_roman_numeral_to_be_looked_at(read_as: str, series: str) -> None:
    assert pure_series(read_as) == series
    assert has_guessed_numeral(read_as)


def test_a_private_notary_is_told_by_the_name_and_an_address_begins_behind_its_colon(read: Read) -> None:
    (document,), _ = read(INHERITANCE)
    assert document.kind == "inheritance_certificate"
    assert document.fields["issued_by"].value == "Жеке нотариус Рахимов Б. С."
    assert (document.fields["address"].value or "").startswith("Алматы қаласы")


def test_a_notary_named_on_the_next_line_ends_with_the_initials(read: Read) -> None:
    (document,), _ = read(OBLIGATION)
    assert document.fields["issued_by"].value == "Нотариус города Алматы Ибраева К. Т."


def test_what_a_signature_was_read_as_is_no_issuer(read: Read) -> None:
    (document,), _ = read(POLICY)
    assert document.kind == "medical_insurance"
    assert document.fields["issued_by"].value == "АО «СК «Алатау Полис»"


def test_two_days_joined_by_a_dash_are_from_when_to_when(read: Read) -> None:
    (document,), _ = read(PERMIT)
    assert document.fields["issued_on"].value == "2011-10-17"
    assert document.fields["valid_until"].value == "2021-10-16"


def test_a_father_with_a_womans_patronymic_puts_the_names_of_the_paper_in_doubt(read: Read) -> None:
    (document,), _ = read(BIRTH)
    assert document.fields["father_patronymic"].value == "Маратовна"
    assert document.fields["father_given_name"].needs_review
    assert document.fields["child_given_name" if "child_given_name" in document.fields else "given_name"].needs_review


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2011-жылғы «11» наурыз", "2011-03-11"),
        ("ӨЗ.ӨЗ.1952г.", "1952-03-03"),
    ],
)
def test_days_with_letters_and_hyphens_of_a_bad_scan(text: str, day: str) -> None:
    found = text_to_date(text)
    assert found is not None
    assert found.iso == day


def test_who_signs_is_no_office_and_a_number_behind_its_place_is_none_of_its_own() -> None:
    assert "no-office" in office_faults("Директор филиала Н. Глебова")
    assert text_to_office("Специальная комиссия Восточно-Казахстанской области 25") == (
        "Специальная комиссия Восточно-Казахстанской области"
    )
    assert "cut" in office_faults("Отдел РАГС Ауэзовского рай")


@pytest.mark.parametrize("declined", ["Цоя Олега Сергеевича", "Цою Олегу Сергеевичу", "Цоем Олегом Сергеевичем"])
def test_surnames_in_short_i_come_back_from_every_case(declined: str) -> None:
    name = text_to_full_name(declined, declined=True)
    assert name is not None
    assert (name.surname, name.given_name) == ("Цой", "Олег")
