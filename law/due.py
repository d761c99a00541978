"""Working days and the last day of a term.

A term counts from the day after intake, whatever the channel (DESIGN 4). So `excludes: [intake_day]` says nothing
more; `excludes: [issue_day]` keeps the day of issue out of the term: the result is due one day of the term's unit
later. A term in calendar days, months or quarters that ends on a day off ends on the next working day (Civil Code of
the Republic, article 175).
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from law.engines.holiday_calendar import is_worked_by_the_library
from models.case import Due
from models.catalogue import MovedDays
from models.law import Channel, Deadline, Edition

_DAY = timedelta(days=1)


def is_working_day(day: date, moved: MovedDays) -> bool:
    """Whether the five-day week works that day; the catalogue's own table of moved days goes before the library."""
    if day in moved.days_off:
        return False
    return day in moved.worked or is_worked_by_the_library(day)


def next_working_day(day: date, moved: MovedDays) -> date:
    """The day itself where it is worked, else the first one after it that is."""
    while not is_working_day(day, moved):
        day += _DAY
    return day


def days_to_date(start: date, amount: int, moved: MovedDays) -> date:
    """The last of `amount` working days that are counted from the day after `start`."""
    day = start
    while amount > 0:
        day = next_working_day(day + _DAY, moved)
        amount -= 1
    return day


def deadline_to_date(deadline: Deadline, on: date, moved: MovedDays) -> date | None:
    """The last day of a term that begins with intake on a day; None for terms of minutes and hours."""
    amount = deadline.amount + ("issue_day" in deadline.excludes)
    match deadline.unit:
        case "working_day":
            return days_to_date(on, amount, moved)
        case "calendar_day":
            return next_working_day(on + amount * _DAY, moved)
        case "month" | "quarter":
            months = deadline.amount * (3 if deadline.unit == "quarter" else 1)
            end = _months_later(on, months) + _DAY * ("issue_day" in deadline.excludes)
            return next_working_day(end, moved)
    return None


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def edition_to_due(edition: Edition, *, channel: Channel, on: date, moved: MovedDays) -> Due | None:
    """The last day of the whole service for an application taken in on a day; None where the act sets no term."""
    for term in _terms(edition, channel):
        end = deadline_to_date(term, on, moved)
        if end is not None:
            return Due(date=end.isoformat(), clause=term.clause)
    return None


def edition_to_term_on_the_spot(edition: Edition, *, channel: Channel) -> Deadline | None:
    """The term of the whole service where the act counts it in minutes or hours, so that no day is due; else None."""
    return next((term for term in _terms(edition, channel) if term.unit in ("minute", "hour")), None)


def _terms(edition: Edition, channel: Channel) -> list[Deadline]:
    """The terms of the whole service for a channel: its own, else those of every channel."""
    terms = [deadline for deadline in edition.deadlines if deadline.id == "service"]
    return [term for term in terms if channel in term.channels] or [term for term in terms if not term.channels]
