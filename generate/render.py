"""Values into templates: one DOCX a letter, both languages in it where both are asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path

from generate.engines.joined import JoinedTemplate, can_be_joined
from generate.engines.stamp import PartCode
from generate.engines.word import Filter, RenderedPart, TemplateEngine, join_parts, with_fixed_dates
from generate.engines.word_codes import with_code, with_further_codes
from generate.grammar import dates, in_words, kazakh, kazakh_forms, numbers, russian
from generate.grammar.dates import LetterLanguage


def fields_to_part(template: Path, fields: Mapping[str, object], language: LetterLanguage) -> RenderedPart:
    """One template of a letter, filled; QujatError where the template names what the letter does not have."""
    return _engine(language).render(template, fields)


def parts_to_docx(parts: list[RenderedPart], *, title: str, codes: Sequence[PartCode | None] = ()) -> bytes:
    """The letter's one file; with `codes`, one for each part, in their place on its pages."""
    files = [part.docx for part in parts]
    if not codes:
        return join_parts(files, title=title)
    coded = [with_code(file, code) for file, code in zip(files, codes, strict=True)]
    return with_fixed_dates(with_further_codes(join_parts(coded, title=title), codes))


def joined_template(template: Path, language: LetterLanguage) -> JoinedTemplate | None:
    """A file on which many letters of the template are set one after the other; None where it cannot be joined."""
    return JoinedTemplate(_engine(language), template) if can_be_joined(template.read_bytes()) else None


def filter_names(language: LetterLanguage) -> frozenset[str]:
    """What a template of the language may put behind `|`, Jinja's own filters left out."""
    return frozenset({*_filters(language), "code"})


@cache
def _engine(language: LetterLanguage) -> TemplateEngine:
    return TemplateEngine(_filters(language))


def _filters(language: LetterLanguage) -> dict[str, Filter]:
    """What templates may do with a value, in the template's language; every one leaves an empty value empty.

    `line(n)` is the exception: it prints a blank of n characters for an empty value.
    """
    shared: dict[str, Filter] = {
        "line": lambda value, width=20: value or "_" * width,
        "date": _of_day(dates.short_date),
        "day": _of_day(dates.day_of),
        "month": _of_day(lambda day: dates.month_of(day, language)),
        "century": lambda day: dates.year_of(day)[:2] if day else "20",
        "year": _of_day(dates.year_of),
        "two_digit_year": _of_day(lambda day: dates.year_of(day)[2:]),
        "written_date": _of_day(lambda day: dates.written_date(day, language)),
        "quoted_date": _of_day(lambda day: dates.quoted_date(day, language)),
        "first_line": lambda value, width: _split_words(value, width)[0],
        "other_lines": lambda value, width: _split_words(value, width)[1],
        "date_in_words": _of_day(lambda day: in_words.date_in_words(day, language)),
        "sum": _of_number(lambda amount: in_words.sum_in_figures(amount, language)),
        "sum_in_words": _of_number(lambda amount: in_words.sum_in_words(amount, language)),
        "count_in_words": _of_number(lambda number: in_words.count_in_words(int(number), language)),
        "initials": russian.initials_of,
        "digit": lambda value, place: value[place : place + 1],
    }
    return {**shared, **(_kazakh_filters() if language == "kk" else _russian_filters())}


def _kazakh_filters() -> dict[str, Filter]:
    cases: dict[str, Filter] = {
        case.name.lower(): lambda words, case=case: kazakh.in_case(words, case) for case in kazakh.KazakhCase
    }
    return {
        **cases,
        "dated": _of_day(dates.kazakh_date_of),
        "since": _of_day(dates.kazakh_day_since),
        "plural": kazakh_forms.plural_of,
        "ordinal": _of_number(lambda number: numbers.kazakh_ordinal(int(number))),
    }


def _russian_filters() -> dict[str, Filter]:
    names: tuple[russian.RussianCase, ...] = ("genitive", "dative", "accusative", "instrumental", "prepositional")
    cases: dict[str, Filter] = {}
    for case in names:
        cases[case] = lambda name, case=case: russian.name_in_case(name, case)
        cases[f"title_{case}"] = lambda words, case=case: russian.phrase_in_case(words, case)
    return {**cases, "dated": _of_day(lambda day: "от " + dates.written_date(day, "ru"))}


def _split_words(value: str, width: int) -> tuple[str, str]:
    """A value over two blanks: as many whole words as `width` characters hold, and the rest."""
    if len(value) <= width:
        return value, ""
    end = value.rfind(" ", 0, width + 1)
    return (value[:end], value[end + 1 :]) if end > 0 else ("", value)


def _of_day(word: Filter) -> Filter:
    return lambda day: word(day) if day else ""


def _of_number(word: Callable[[Decimal], str]) -> Filter:
    """What is no number from nought up stays as it is written: a letter never guesses at a sum."""

    def filtered(value: str) -> str:
        try:
            amount = Decimal(value.replace(" ", "").replace("\u00a0", "").replace(",", "."))
        except InvalidOperation:
            return value
        return word(amount) if amount.is_finite() and amount >= 0 else value

    return filtered
