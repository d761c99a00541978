"""Russian cases of names and offices: a table checked by hand, and what must hold for all names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generate.grammar.russian import (
    RussianCase,
    adjective_genitive,
    initials_of,
    name_in_case,
    phrase_in_case,
    sex_of,
)

NAMES: list[tuple[str, RussianCase, str]] = [
    ("Иванова Айгуль Серикқызы", "genitive", "Ивановой Айгуль Серикқызы"),
    ("Иванова Айгуль Серикқызы", "dative", "Ивановой Айгуль Серикқызы"),
    ("Ахметов Нурлан Болатович", "genitive", "Ахметова Нурлана Болатовича"),
    ("Ахметов Нурлан Болатович", "dative", "Ахметову Нурлану Болатовичу"),
    ("Ахметов Нурлан Болатович", "instrumental", "Ахметовым Нурланом Болатовичем"),
    ("Сулейменова Динара Маратовна", "genitive", "Сулейменовой Динары Маратовны"),
    ("Сулейменова Динара Маратовна", "dative", "Сулейменовой Динаре Маратовне"),
    ("Касымов Кайрат Серикулы", "genitive", "Касымова Кайрата Серикулы"),
    ("Касымов Кайрат Серикулы", "dative", "Касымову Кайрату Серикулы"),
    ("Нурланова Гульнар Сериковна", "genitive", "Нурлановой Гульнар Сериковны"),
    ("Петров Илья Ильич", "dative", "Петрову Илье Ильичу"),
    ("Петрова Мария Ивановна", "dative", "Петровой Марии Ивановне"),
    ("Ким Ирина Петровна", "genitive", "Ким Ирины Петровны"),
    ("Ким Виктор Сергеевич", "dative", "Киму Виктору Сергеевичу"),
    ("Ли Виктор Иванович", "dative", "Ли Виктору Ивановичу"),
    ("Абай Мадина Ержанқызы", "dative", "Абай Мадине Ержанқызы"),
    ("Петров-Водкин Илья Ильич", "genitive", "Петрова-Водкина Ильи Ильича"),
    ("Шевченко Олег Петрович", "dative", "Шевченко Олегу Петровичу"),
    ("Достоевский Федор Михайлович", "genitive", "Достоевского Федора Михайловича"),
    ("Вишневская Анна Петровна", "dative", "Вишневской Анне Петровне"),
    ("Ережепов Бауыржан Ержанұлы", "genitive", "Ережепова Бауыржана Ержанұлы"),
    ("Оспанова Асель Талгатовна", "genitive", "Оспановой Асель Талгатовны"),
    ("Мусина Алия Кайратовна", "dative", "Мусиной Алие Кайратовне"),
    ("Сериков Тимур Русланович", "prepositional", "Серикове Тимуре Руслановиче"),
]

PHRASES: list[tuple[str, RussianCase, str]] = [
    ("Руководитель Бостандыкского районного отдела", "dative", "Руководителю Бостандыкского районного отдела"),
    ("Руководитель Управления занятости", "genitive", "Руководителя Управления занятости"),
    (
        "Бостандыкский районный отдел Управления занятости и социальных программ города Алматы",
        "genitive",
        "Бостандыкского районного отдела Управления занятости и социальных программ города Алматы",
    ),
    ("Бостандыкский районный отдел", "dative", "Бостандыкскому районному отделу"),
    ("Алмалинский районный отдел", "genitive", "Алмалинского районного отдела"),
    ("Ауэзовский районный отдел", "instrumental", "Ауэзовским районным отделом"),
    ("Управление занятости и социальных программ", "genitive", "Управления занятости и социальных программ"),
    ("акимат города Алматы", "genitive", "акимата города Алматы"),
    ("Акимат города Алматы", "dative", "Акимату города Алматы"),
    ("Заместитель Премьер-Министра", "dative", "Заместителю Премьер-Министра"),
    ("Министр труда", "genitive", "Министра труда"),
    ("главный специалист", "dative", "главному специалисту"),
    ("директор Департамента", "dative", "директору Департамента"),
    ("государственная корпорация", "genitive", "государственной корпорации"),
    ("ГУ «Отдел занятости»", "genitive", "ГУ «Отдел занятости»"),
    ("Филиал РГП «ЦОН по городу Алматы»", "dative", "Филиалу РГП «ЦОН по городу Алматы»"),
    ("Алмалинская районная служба", "genitive", "Алмалинской районной службы"),
    ("Заведующая отделом", "dative", "Заведующей отделом"),
    ("Центр обслуживания населения", "genitive", "Центра обслуживания населения"),
]

ADJECTIVES = [
    ("Бостандыкский", "Бостандыкского"),
    ("Алмалинский", "Алмалинского"),
    ("Турксибский", "Турксибского"),
    ("Медеуский", "Медеуского"),
    ("Южный", "Южного"),
    ("Верхний", "Верхнего"),
]


@pytest.mark.parametrize(("name", "case", "expected"), NAMES)
def test_a_name_stands_in_its_case(name: str, case: RussianCase, expected: str) -> None:
    assert name_in_case(name, case) == expected


@pytest.mark.parametrize(("phrase", "case", "expected"), PHRASES)
def test_an_office_stands_in_its_case_and_what_hangs_on_it_stays(
    phrase: str, case: RussianCase, expected: str
) -> None:
    assert phrase_in_case(phrase, case) == expected


@pytest.mark.parametrize(("adjective", "expected"), ADJECTIVES)
def test_a_districts_adjective_stands_in_the_genitive(adjective: str, expected: str) -> None:
    assert adjective_genitive(adjective) == expected


def test_a_name_that_does_not_tell_the_sex_stays_as_it_is() -> None:
    assert name_in_case("Ким Саша", "dative") == "Ким Саша"
    assert name_in_case("Ким Саша", "dative", sex="f") == "Ким Саше"


@pytest.mark.parametrize(
    ("name", "sex"),
    [("Абай Мадина Ержанқызы", "f"), ("Абай Дәурен Ержанұлы", "m"), ("Иванова Анна", "f"), ("Ким Саша", None)],
)
def test_the_sex_is_told_by_patronymic_then_surname(name: str, sex: str | None) -> None:
    assert sex_of(name) == sex


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ахметов Нурлан Болатович", "Ахметов Н. Б."),
        ("Сәбитова Әсел Сәбит қызы", "Сәбитова Ә. С."),
        ("Абай", "Абай"),
        ("", ""),
    ],
)
def test_initials_follow_the_surname(name: str, short: str) -> None:
    assert initials_of(name) == short


cyrillic = st.text(alphabet="абвгдежзиклмнопрстуфхцчшщыэюя", min_size=2, max_size=10).map(str.title)


@given(st.lists(cyrillic, min_size=1, max_size=3).map(" ".join), st.sampled_from(["genitive", "dative"]))
def test_no_name_breaks_the_grammar_nor_loses_a_part(name: str, case: RussianCase) -> None:
    assert len(name_in_case(name, case).split()) == len(name.split())
