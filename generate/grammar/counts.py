"""Counted papers: 1 лист, 3 листа, 5 листов; 3 парақ (a Kazakh noun after a number stays singular)."""

from __future__ import annotations

from generate.grammar.dates import LetterLanguage
from generate.grammar.numbers import number_in_words, russian_prepositional

_RUSSIAN = {
    "sheet": ("лист", "листа", "листов"),
    "document": ("документ", "документа", "документов"),
    "copy": ("экземпляр", "экземпляра", "экземпляров"),
    "working_day": ("рабочий день", "рабочих дня", "рабочих дней"),
    "calendar_day": ("календарный день", "календарных дня", "календарных дней"),
    "minute": ("минута", "минуты", "минут"),
    "hour": ("час", "часа", "часов"),
    "month": ("месяц", "месяца", "месяцев"),
    "quarter": ("квартал", "квартала", "кварталов"),
}
_KAZAKH = {
    "sheet": "парақ",
    "document": "құжат",
    "copy": "дана",
    "working_day": "жұмыс күні",
    "calendar_day": "күнтізбелік күн",
    "minute": "минут",
    "hour": "сағат",
    "month": "ай",
    "quarter": "тоқсан",
}


def counted(number: int, noun: str, language: LetterLanguage) -> str:
    """A number with its noun, named in English: `sheet`, `document`, `copy`, or a unit of `models.law.Days`."""
    if language == "kk":
        return f"{number} {_KAZAKH[noun]}"
    return f"{number} {_RUSSIAN[noun][_russian_form(number)]}"


def on_sheets(number: int) -> str:
    """Russian "on so many sheets": на 1 листе, на 3 листах, на 21 листе."""
    single = number % 10 == 1 and number % 100 != 11
    return f"на {number} {'листе' if single else 'листах'}"


def counted_in_words(number: int, noun: str, language: LetterLanguage) -> str:
    """A count that nobody can alter, with its noun: 3 (три) документа; 3 (үш) құжат."""
    figure, rest = counted(number, noun, language).split(" ", 1)
    return f"{figure} ({number_in_words(number, language)}) {rest}"


def on_sheets_in_words(number: int) -> str:
    """Russian: на 1 (одном) листе, на 4 (четырех) листах."""
    before, figure, sheets = on_sheets(number).split(" ")
    return f"{before} {figure} ({russian_prepositional(number)}) {sheets}"


def _russian_form(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2
