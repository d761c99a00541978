"""Names of offices: mended where a closed list allows, doubted where no organ stands in them or words were lost."""

from __future__ import annotations

import pytest

from intake.values.numbers import text_to_group
from intake.values.offices import is_office_like, office_faults, text_to_office


@pytest.mark.parametrize(
    "office",
    [
        "Отдел медико-социальной экспертизы № 3 г. Алматы", "ҚР ІІМ", "МЮ РК", "ТОО «Алатау Курылыс»",
        "ИП «Жетысу-Транс»",
        "Алматы қаласы бойынша № 5 медициналық-әлеуметтік сараптама бөлімі", "«№ 5 қалалық емхана» МҚКК",
        "Алматы қаласының Әділет департаменті", "Акимат города Алматы", "ГКП на ПХВ «Городская поликлиника № 5»",
    ],
)  # fmt: skip
def test_a_whole_office_has_no_faults(office: str) -> None:
    assert office_faults(office) == ()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Г. Назарова", "no-office"),
        ("государственной собственности", "no-office"),
        ("по делам обороны Бостандыкского района г. Алматы", "cut"),
        ("басқармасы", "cut"),
        ("Управление по делам обороны Бостандыкского", "cut"),
        ("Алматы қаласының сараптама бөлімі және", "cut"),
        ("Данные сформированы из базы министерства", "sentence"),
        ("Сериясы МӘС № 123826", "sentence"),
        ("Отдел MVD города", "letters"),
        ("ҚР ЦИК! ІСТЕР МИНИСТРЛІГІ", "letters"),
        ("Отдел медико-социальной экспертизы № 7 Алматы", "cut"),
        ("Департамент по контролю и социальной защите по Алматы", "cut"),
    ],
)
def test_what_speaks_against_an_office_is_said(text: str, fault: str) -> None:
    assert fault in office_faults(text)


def test_a_word_that_only_contains_an_abbreviation_names_no_organ() -> None:
    assert not is_office_like("Государственная сотовая")


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("Алматы каласы бойынша № 5 медициналық-әлеуметтік сараптама бөлімі",
         "Алматы қаласы бойынша № 5 медициналық-әлеуметтік сараптама бөлімі"),
        ("ГКП на ПХВ «Городская поликлиника Ж 5»", "ГКП на ПХВ «Городская поликлиника № 5»"),
    ],
)  # fmt: skip
def test_letters_that_the_engine_confuses_are_mended_in_words_of_offices(read: str, printed: str) -> None:
    assert text_to_office(read) == printed


@pytest.mark.parametrize("text", ["I, II, III", "I/II/III, ребенок-инвалид", "баланың тегі"])
def test_a_printed_choice_and_a_longer_word_are_no_group(text: str) -> None:
    assert text_to_group(text) is None


@pytest.mark.parametrize("lost", ["г Алматы", "г, Алматы", "г. Алматы"])
def test_the_point_of_a_town_comes_back(lost: str) -> None:
    assert text_to_office(f"Департамент по контролю и социальной защите по {lost}") == (
        "Департамент по контролю и социальной защите по г. Алматы"
    )
