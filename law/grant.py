"""The month from which a service is granted, by the day of the month on which the application came in."""

from __future__ import annotations

from datetime import date

from models.case import GrantFrom
from models.citation import cited
from models.law import Edition
from models.wording import Language, say


def edition_to_grant(edition: Edition, *, on: date, language: Language) -> GrantFrom | None:
    """The first day for which the service is granted to who applies on a day; None where the act has no such rule.

    A day of the month that no rule covers is a gap of the text: the day is None and the sentence says so.
    """
    if not edition.grant_starts:
        return None
    for start in edition.grant_starts:
        if start.from_day <= on.day <= start.to_day:
            first = _first_of_month(on, start.months_later)
            values = {"clause": _clause(start.clause, language), "day": f"{first:%d.%m.%Y}"}
            return GrantFrom(
                date=first.isoformat(), clause=start.clause, because=say("grant-from", language, **values)
            )
    clause = "; ".join(dict.fromkeys(start.clause for start in edition.grant_starts))
    because = say("grant-gap", language, clause=_clause(clause, language), day=str(on.day))
    return GrantFrom(date=None, clause=clause, because=because)


def _first_of_month(day: date, months_later: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months_later, 12)
    return date(year, month + 1, 1)


def _clause(clause: str, language: Language) -> str:
    words = cited(clause, language)
    return words[:1].upper() + words[1:]
