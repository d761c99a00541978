"""Dates and counted sheets as letters write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generate.grammar.counts import counted, on_sheets
from generate.grammar.dates import (
    kazakh_date_in,
    kazakh_date_of,
    kazakh_day_since,
    quoted_date,
    short_date,
    written_date,
)
from generate.grammar.kazakh import KazakhCase


def test_a_date_is_written_in_each_language() -> None:
    assert written_date("2013-03-04", "ru") == "4 марта 2013 года"
    assert written_date("2013-03-04", "kk") == "2013 жылғы 4 наурыз"
    assert quoted_date("2013-03-04", "ru") == "«04» марта 2013 г."
    assert quoted_date("2013-03-04", "kk") == "«04» наурыз 2013 ж."
    assert short_date("2013-03-04") == "04.03.2013"


@pytest.mark.parametrize(
    ("iso", "when", "of"),
    [
        ("2013-01-04", "2013 жылғы 4 қаңтарда", "2013 жылғы 4 қаңтардағы"),
        ("2013-02-04", "2013 жылғы 4 ақпанда", "2013 жылғы 4 ақпандағы"),
        ("2013-03-04", "2013 жылғы 4 наурызда", "2013 жылғы 4 наурыздағы"),
        ("2013-04-04", "2013 жылғы 4 сәуірде", "2013 жылғы 4 сәуірдегі"),
        ("2013-05-04", "2013 жылғы 4 мамырда", "2013 жылғы 4 мамырдағы"),
        ("2013-06-04", "2013 жылғы 4 маусымда", "2013 жылғы 4 маусымдағы"),
        ("2013-07-04", "2013 жылғы 4 шілдеде", "2013 жылғы 4 шілдедегі"),
        ("2013-08-04", "2013 жылғы 4 тамызда", "2013 жылғы 4 тамыздағы"),
        ("2013-09-04", "2013 жылғы 4 қыркүйекте", "2013 жылғы 4 қыркүйектегі"),
        ("2013-10-04", "2013 жылғы 4 қазанда", "2013 жылғы 4 қазандағы"),
        ("2013-11-04", "2013 жылғы 4 қарашада", "2013 жылғы 4 қарашадағы"),
        ("2013-12-04", "2013 жылғы 4 желтоқсанда", "2013 жылғы 4 желтоқсандағы"),
    ],
)
def test_each_kazakh_month_takes_its_own_ending(iso: str, when: str, of: str) -> None:
    assert kazakh_date_in(iso, KazakhCase.LOCATIVE) == when
    assert kazakh_date_of(iso) == of


@given(st.dates(min_value=date(1900, 1, 1)))
def test_every_day_can_be_written(day: date) -> None:
    assert str(day.year) in written_date(day.isoformat(), "ru")
    assert kazakh_date_of(day.isoformat()).endswith(("дағы", "дегі", "тағы", "тегі"))


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="month"):
        written_date("2013-13-04", "ru")


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1 лист"), (2, "2 листа"), (5, "5 листов"), (11, "11 листов"), (12, "12 листов"), (21, "21 лист"),
     (22, "22 листа"), (111, "111 листов"), (0, "0 листов")],
)  # fmt: skip
def test_russian_sheets_agree_with_their_number(number: int, words: str) -> None:
    assert counted(number, "sheet", "ru") == words


def test_kazakh_sheets_stay_singular() -> None:
    assert [counted(number, "sheet", "kk") for number in (1, 3, 25)] == ["1 парақ", "3 парақ", "25 парақ"]


def test_on_so_many_sheets() -> None:
    assert [on_sheets(number) for number in (1, 2, 11, 21)] == [
        "на 1 листе",
        "на 2 листах",
        "на 11 листах",
        "на 21 листе",
    ]


@pytest.mark.parametrize(
    ("iso", "since"),
    [
        ("2013-01-14", "14 қаңтарынан"),
        ("2013-02-14", "14 ақпанынан"),
        ("2013-03-04", "4 наурызынан"),
        ("2013-04-30", "30 сәуірінен"),
        ("2013-05-01", "1 мамырынан"),
        ("2013-06-02", "2 маусымынан"),
        ("2013-07-02", "2 шілдесінен"),
        ("2013-08-02", "2 тамызынан"),
        ("2013-09-02", "2 қыркүйегінен"),
        ("2013-10-02", "2 қазанынан"),
        ("2013-11-02", "2 қарашасынан"),
        ("2013-12-02", "2 желтоқсанынан"),
    ],
)
def test_a_day_of_a_named_year_since_which_something_holds(iso: str, since: str) -> None:
    assert kazakh_day_since(iso) == since
