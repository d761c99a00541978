"""Dates as papers write them, in figures and in words, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.values.dates import text_to_date, text_to_dates

DAYS = st.dates(date(1930, 1, 1), date(2035, 12, 31))
MONTHS_RU = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
MONTHS_KK = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
]


@pytest.mark.parametrize(
    "text",
    [
        "«04» наурыз 2013 ж.",
        "2013 жылғы 4 наурыз",
        "2013 жылғы «04» наурыз",
        "2013 ж. 04 наурызда",
        "4 марта 2013 года",
        "04.03.2013 г.",
        "04/03/2013",
        "04-03-2013",
        "2013-03-04",
        "төртінші наурыз екі мың он үшінші жыл",
        "екі мың он үшінші жылғы төртінші наурыз",
        "четвёртое марта две тысячи тринадцатого года",
        "О4.О3.2013",
    ],
)
def test_the_fourth_of_march_is_read_however_it_is_written(text: str) -> None:
    found = text_to_date(text)
    assert found is not None and found.iso == "2013-03-04"


@given(DAYS)
def test_every_day_in_figures_comes_back(day: date) -> None:
    found = text_to_date(f"выдано {day:%d.%m.%Y} г. отделом")
    assert found is not None and (found.iso, found.sure) == (day.isoformat(), True)


@given(DAYS, st.booleans())
def test_every_day_with_a_named_month_comes_back(day: date, kazakh: bool) -> None:
    if kazakh:
        text = f"{day.year} жылғы {day.day} {MONTHS_KK[day.month - 1]}"
    else:
        text = f"«{day.day:02}» {MONTHS_RU[day.month - 1]} {day.year} года"
    found = text_to_date(text)
    assert found is not None and found.iso == day.isoformat()


@pytest.mark.parametrize("text", ["31.02.2013", "45.10.2013", "2013 год", "№ 12.34", "850123488283", "март айында"])
def test_what_is_no_day_is_no_date(text: str) -> None:
    assert text_to_date(text) is None


def test_a_letter_taken_for_a_digit_makes_a_date_unsure() -> None:
    found = text_to_date("З1.О1.2013")
    assert found is not None and found.iso == "2013-01-31" and not found.sure


def test_two_dates_of_a_period_are_both_found() -> None:
    assert [one.iso for one in text_to_dates("12.03.2012 - 11.03.2022")] == ["2012-03-12", "2022-03-11"]


def test_a_month_misread_by_a_letter_is_known_but_unsure() -> None:
    found = text_to_date("4 наурьз 2013 ж.")
    assert found is not None and found.iso == "2013-03-04" and not found.sure
