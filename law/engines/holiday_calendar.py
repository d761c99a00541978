"""Days off in Kazakhstan by the `holidays` library, which knows the decrees that moved days up to 2025."""

from __future__ import annotations

from datetime import date
from functools import cache

from holidays.countries.kazakhstan import KZ


@cache
def _calendar() -> KZ:
    return KZ()


def is_worked_by_the_library(day: date) -> bool:
    """Whether the five-day week works that day: Saturdays and Sundays off, holidays, and the days moved by decree."""
    return bool(_calendar().is_working_day(day))
