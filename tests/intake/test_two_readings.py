"""Figures that two models read otherwise, and groups that a sentence tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from intake.values.known_names import is_same_name
from intake.values.settled import settled
from models.document import Document
from models.geometry import Box
from models.page import SecondReading, Word

Read = Callable[..., tuple[tuple[Document, ...], tuple[object, ...]]]


def _word(text: str, second: str) -> Word:
    seen = SecondReading(text=second, confidence=0.95, read_by="tesseract/eng")
    return Word(text=text, box=Box(0, 0, 200, 20), confidence=0.9, line=0, second=seen)


@pytest.mark.parametrize(
    ("read", "second", "right"),
    [
        ("8501233500114", "850123300114", "850123300114"),  # 3 read as 35, proven by the check digit
        ("8501233500115", "850123300115", "8501233500115"),  # no number: neither is proven
        ("25.11:1973", "25.11.1973", "25.11.1973"),
        ("23101973", "23.10.1973", "23.10.1973"),
        ("99.11.2011", "09.11.2011", "09.11.2011"),
        ("12.11.2011", "09.11.2011", "12.11.2011"),  # both are days: for a person to say
        ("051792426", "2031792426", "031792426"),  # the number sign read as a figure
        ("051792426", "2041792426", "051792426"),
    ],
)
def test_the_reading_that_proves_itself_is_taken(read: str, second: str, right: str) -> None:
    assert settled(_word(read, second)).text == right


def test_a_day_of_which_one_reading_is_none_is_for_a_person() -> None:
    assert settled(_word("99.11.2011", "09.11.2011")).confidence < 0.3
    assert settled(_word("25.11:1973", "25.11.1973")).confidence == 0.9


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Түсіпбекова", "Тусупбекова", True), ("Төлегенов", "Тулегенов", True), ("Рахымжанова", "Рахимжанова", True),
        ("Сәдуақасова", "Садвакасова", True), ("Төлегенов", "Тулегенова", False), ("Асанова", "Оспанова", False),
    ],
)  # fmt: skip
def test_a_name_is_one_in_both_languages(first: str, second: str, same: bool) -> None:
    assert is_same_name(first, second) is same


@pytest.mark.parametrize(
    ("first", "second", "group"),
    [
        ("По результатам освидетельствования установлена третья", "группа инвалидности. Причина: общее", "3"),
        ("По результатам освидетельствования установлена категория «ребенок-", "инвалид». Причина: детство", "child"),
        ("По результатам освидетельствования (акт № 751)", "установлена вторая группа инвалидности.", "2"),
    ],
)
def test_a_group_is_told_by_a_sentence_over_its_lines(read: Read, first: str, second: str, group: str) -> None:
    rows = [(900, "СПРАВКА ОБ ИНВАЛИДНОСТИ"), (300, "Выдана гражданину Ахметову Серику Маратовичу")]
    (document,), _ = read([*rows, (300, first), (300, second)])
    assert document.fields["disability_group"].value == group


def test_a_day_behind_a_name_is_no_day_of_issue(read: Read) -> None:
    rows = [
        (900, "СПРАВКА"), (700, "о регистрации по постоянному месту жительства"),
        (300, "Настоящая справка выдана Ахметовой Айгуль Серикқызы, 11.04.1966 рождения, в том, что"),
        (300, "она зарегистрирована по адресу: г. Алматы, ул. Абая, д. 5"),
        (300, "Дата выдачи: 25.04.2013"),
    ]  # fmt: skip
    (document,), _ = read(rows)
    assert document.fields["issued_on"].value == "2013-04-25"
    assert document.fields["birth_date"].value == "1966-04-11"
