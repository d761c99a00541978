"""Whatever the day, a term of working days ends on one, and counts each once."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from law.due import days_to_date, is_working_day
from models.catalogue import MovedDays

NOTHING_MOVED = MovedDays()
days = st.dates(min_value=date(2008, 1, 1), max_value=date(2030, 12, 31))
amounts = st.integers(min_value=1, max_value=30)


@given(days, amounts)
def test_between_intake_and_the_last_day_lie_exactly_the_working_days_of_the_term(start: date, amount: int) -> None:
    end = days_to_date(start, amount, NOTHING_MOVED)
    between = (start + timedelta(days=day) for day in range(1, (end - start).days + 1))

    assert sum(is_working_day(day, NOTHING_MOVED) for day in between) == amount
    assert is_working_day(end, NOTHING_MOVED)


@given(days, amounts, st.integers(min_value=0, max_value=10))
def test_a_later_intake_never_ends_earlier(start: date, amount: int, later: int) -> None:
    first = days_to_date(start, amount, NOTHING_MOVED)

    assert days_to_date(start + timedelta(days=later), amount, NOTHING_MOVED) >= first
