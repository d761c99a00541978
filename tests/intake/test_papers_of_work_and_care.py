"""Papers of work, school, clinics and care: known by what they say, their person told from directors and doctors."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from intake.kind_sheets import kind_sheets
from intake.values.names import text_to_full_name
from intake.values.offices import text_to_office

Read = Callable[..., tuple[tuple[object, ...], tuple[object, ...]]]

NAME = {"surname": "Ахметова", "given_name": "Айгуль", "patronymic": "Сериковна"}

WORK = [
    "ТОО «Алатау Курылыс»",
    "г. Алматы, ул. Сатпаева, 90",
    "Исх. № 214 от 04.03.2013 г.",
    (900, "СПРАВКА"),
    "Дана Ахметовой Айгуль Сериковне, 05.03.1979 г.р., ИИН 790305400126,",
    "в том, что она действительно работает в должности бухгалтера",
    "с 2004 года по настоящее время.",
    "Директор                Оспанов Нурлан Кайратович",
]
HOME = [
    (700, "«№ 28 жалпы білім беретін мектеп» КММ"),
    (900, "АНЫҚТАМА"),
    (800, "№ 72, 04.03.2013 ж."),
    "Осы анықтама Ахметова Айгүл Серікқызына, 05.03.1999 ж. туған,",
    "ол 7 сыныпта үйде оқитынын растау үшін берілді.",
    "Мектеп директоры Ғ. Мұсабаев",
]
CONTRACT = [
    (800, "ТРУДОВОЙ ДОГОВОР № 15"),
    "г. Алматы                «04» марта 2013 г.",
    "ТОО «Алатау Курылыс», в лице директора Оспанова Нурлана Кайратовича, действующего",
    "на основании Устава, именуемое в дальнейшем «Работодатель», с одной стороны, и",
    "гражданка Ахметова Айгуль Сериковна, ИИН 790305400126, удостоверение личности",
    "№ 012345678, выдано МВД РК 12.03.2010, именуемая в дальнейшем «Работник», с другой",
    "стороны, заключили настоящий трудовой договор.",
    "1.2. Договор заключен на срок до 03.03.2014.",
]
CONTRACT_END = [
    "3.1. Работнику устанавливается пятидневная рабочая неделя.",
    "4. Ответственность сторон",
    (800, "РЕКВИЗИТЫ И ПОДПИСИ СТОРОН"),
    "Работодатель: ТОО «Алатау Курылыс»",
]
PETITION = [
    "ГКП «Городская поликлиника № 5»",
    "Исх. № 418",
    "04.03.2013 г.",
    (1300, "Руководителю отдела занятости"),
    (1300, "и социальных программ"),
    (900, "ХОДАТАЙСТВО"),
    "Администрация поликлиники ходатайствует об оформлении Ахметовой Айгуль Сериковны,",
    "05.03.1979 года рождения, в медико-социальное учреждение.",
    "Главный врач Ковалёва Людмила Петровна",
]


def _values(document: object) -> dict[str, str | None]:
    return {name: field.value for name, field in document.fields.items()}  # type: ignore[attr-defined]


def test_an_employers_certificate_gives_the_worker_in_the_nominative_and_no_director(read: Read) -> None:
    (paper,), _ = read(WORK)
    assert paper.kind == "work_certificate"  # type: ignore[attr-defined]
    found = _values(paper)
    assert {name: found[name] for name in NAME} == NAME
    assert (found["document_number"], found["issued_on"]) == ("214", "2013-03-04")
    assert (found["birth_date"], found["issued_by"]) == ("1979-03-05", "ТОО «Алатау Курылыс»")


def test_a_plain_certificate_is_known_by_what_only_its_kind_says(read: Read) -> None:
    (paper,), _ = read(HOME)
    assert paper.kind == "school_certificate"  # type: ignore[attr-defined]
    found = _values(paper)
    assert (found["surname"], found["given_name"], found["patronymic"]) == ("Ахметова", "Айгүл", "Серікқызы")
    assert (found["document_number"], found["issued_on"]) == ("72", "2013-03-04")
    assert found["issued_by"] == "«№ 28 жалпы білім беретін мектеп» КММ"


def test_a_certificate_of_attendance_is_none_of_teaching_at_home(read: Read) -> None:
    lines = [*HOME[:4], "ол 7 сыныпта оқитынын растау үшін берілді.", HOME[-1]]
    (paper,), _ = read(lines)
    assert paper.kind == "unknown"  # type: ignore[attr-defined]


def test_a_contract_of_two_pages_is_one_paper_about_the_worker(read: Read) -> None:
    (paper,), _ = read(CONTRACT, CONTRACT_END)
    assert (paper.kind, paper.pages) == ("labour_contract", (1, 2))  # type: ignore[attr-defined]
    found = _values(paper)
    assert {name: found[name] for name in NAME} == NAME
    assert (found["document_number"], found["issued_on"]) == ("15", "2013-03-04")
    assert found["valid_until"] == "2014-03-03"


def test_whom_a_letter_is_to_is_not_who_wrote_it(read: Read) -> None:
    (paper,), _ = read(PETITION)
    assert paper.kind == "medical_petition"  # type: ignore[attr-defined]
    found = _values(paper)
    assert found["issued_by"] == "ГКП «Городская поликлиника № 5»"
    assert {name: found[name] for name in NAME} == NAME
    assert found["document_number"] == "418"


def test_a_labour_books_entries_are_neither_its_number_nor_its_day(read: Read) -> None:
    book = [
        (700, "ТРУДОВАЯ КНИЖКА"),
        (700, "АТ-IV № 2999078"),
        "Фамилия Ахметова",
        "Имя Айгуль",
        "Отчество Сериковна",
        "Дата рождения 05.03.1979",
    ]
    entries = [(700, "СВЕДЕНИЯ О РАБОТЕ"), "1 15.09.1998 Принята на работу кассиром Приказ № 44 от 14.09.1998"]
    (paper,), _ = read(book, entries)
    assert (paper.kind, paper.pages) == ("employment_record", (1, 2))  # type: ignore[attr-defined]
    found = _values(paper)
    assert (found["document_series"], found["document_number"]) == ("АТ-IV", "2999078")
    assert found.get("issued_on") is None


@pytest.mark.parametrize(
    ("declined", "surname", "given_name"),
    [
        ("Ахметовой Айгуль Серікқызы", "Ахметова", "Айгуль"),
        ("Ахметову Серику Маратұлы", "Ахметов", "Серик"),
        ("Ахметова Айгүл Серікқызына", "Ахметова", "Айгүл"),
        ("Лебедевой Софьи Петровны", "Лебедева", "Софья"),
    ],
)
def test_names_beside_any_patronymic_come_back_to_the_nominative(
    declined: str, surname: str, given_name: str
) -> None:
    name = text_to_full_name(declined, declined=True)
    assert name is not None and (name.surname, name.given_name) == (surname, given_name)


def test_an_office_in_a_sentence_ends_where_the_sentence_goes_on() -> None:
    assert text_to_office("ТОО «Береке» в должности водителя") == "ТОО «Береке»"
    assert text_to_office("Алматинский колледж связи и в 2003 году окончил") == "Алматинский колледж связи"


def test_every_kind_that_always_bears_a_field_may_bear_it() -> None:
    for sheet in kind_sheets().values():
        assert set(sheet.always) | set(sheet.only_labelled) <= set(sheet.fields), sheet.kind
