"""Dates as letters write them. What comes in is an ISO day (`2013-03-04`); ValueError where it is none."""

from __future__ import annotations

from datetime import date
from typing import Literal

from generate.grammar.kazakh import KazakhCase, in_case

LetterLanguage = Literal["kk", "ru"]

_RUSSIAN_MONTHS = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
_KAZAKH_MONTHS = (
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
    "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
)  # fmt: skip

_MONTHS_OF_A_YEAR = (
    "қаңтары", "ақпаны", "наурызы", "сәуірі", "мамыры", "маусымы",
    "шілдесі", "тамызы", "қыркүйегі", "қазаны", "қарашасы", "желтоқсаны",
)  # fmt: skip
"""After «жылдың»."""


def day_of(iso: str) -> str:
    """Two digits: 04."""
    return f"{date.fromisoformat(iso).day:02d}"


def month_of(iso: str, language: LetterLanguage) -> str:
    """The month as it stands in a date: марта, наурыз."""
    months = _RUSSIAN_MONTHS if language == "ru" else _KAZAKH_MONTHS
    return months[date.fromisoformat(iso).month - 1]


def year_of(iso: str) -> str:
    """Four digits."""
    return f"{date.fromisoformat(iso).year:04d}"


def short_date(iso: str) -> str:
    """04.03.2013, in both languages."""
    day = date.fromisoformat(iso)
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def written_date(iso: str, language: LetterLanguage) -> str:
    """For running text: 4 марта 2013 года; 2013 жылғы 4 наурыз."""
    day = date.fromisoformat(iso)
    month = month_of(iso, language)
    return f"{day.day} {month} {day.year} года" if language == "ru" else f"{day.year} жылғы {day.day} {month}"


def quoted_date(iso: str, language: LetterLanguage) -> str:
    """For the date line of a letter: «04» марта 2013 г.; «04» наурыз 2013 ж."""
    return f"«{day_of(iso)}» {month_of(iso, language)} {year_of(iso)} {'г.' if language == 'ru' else 'ж.'}"


def kazakh_date_in(iso: str, case: KazakhCase) -> str:
    """2013 жылғы 4 наурызда (when), 4 наурыздан (since), 4 наурызға (by)."""
    return in_case(written_date(iso, "kk"), case)


def kazakh_date_of(iso: str) -> str:
    """What a thing of that day is called by: 2013 жылғы 4 наурыздағы (өтініш)."""
    located = kazakh_date_in(iso, KazakhCase.LOCATIVE)
    return located + ("ғы" if located.endswith("а") else "гі")


def kazakh_day_since(iso: str) -> str:
    """From which day of a year that the letter names before it: 4 наурызынан (2013 жылдың 4 наурызынан бастап)."""
    day = date.fromisoformat(iso)
    return in_case(f"{day.day} {_MONTHS_OF_A_YEAR[day.month - 1]}", KazakhCase.ABLATIVE, possessed=True)
