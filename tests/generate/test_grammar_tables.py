"""The tables of hand-checked Kazakh and Russian forms, held against the grammar."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest

from generate.grammar.counts import counted, counted_in_words, on_sheets, on_sheets_in_words
from generate.grammar.dates import kazakh_date_of
from generate.grammar.in_words import date_in_words, sum_in_words
from generate.grammar.kazakh import KazakhCase, in_case
from generate.grammar.kazakh_forms import Owner, owned_by, plural_of
from generate.grammar.numbers import (
    RussianGender,
    kazakh_figure_in,
    kazakh_month_day,
    kazakh_ordinal,
    kazakh_ordinal_figure,
    number_in_words,
    russian_ordinal,
)
from generate.grammar.russian import RussianCase, initials_of, name_in_case, phrase_in_case, sex_of

TABLES = Path(__file__).parent / "grammar_tables"
KAZAKH: dict[str, list[list[Any]]] = tomllib.loads((TABLES / "kazakh.toml").read_text("utf-8"))
RUSSIAN: dict[str, list[list[Any]]] = tomllib.loads((TABLES / "russian.toml").read_text("utf-8"))
RUSSIAN_CASES: tuple[RussianCase, ...] = ("genitive", "dative", "accusative", "instrumental", "prepositional")
OWNERS: tuple[Owner, ...] = ("me", "you_polite", "third", "us")

Checked = tuple[str, str, str]
"""What was asked, what the grammar says, what the table says."""


def kazakh_cases() -> Iterator[Checked]:
    for row in KAZAKH["paradigms"]:
        for case, form in zip(KazakhCase, row, strict=True):
            yield f"{row[0]} {case.value}", in_case(row[0], case), form
    for case in list(KazakhCase)[1:]:
        for word, form in KAZAKH[case.name.lower()]:
            yield f"{word} {case.value}", in_case(word, case), form


def kazakh_forms() -> Iterator[Checked]:
    for word, form in KAZAKH["plurals"]:
        yield word, plural_of(word), form
    for row in KAZAKH["owned"]:
        for owner, form in zip(OWNERS, row[1:], strict=True):
            yield f"{row[0]} {owner}", owned_by(row[0], owner), form
    for word, who, case, form in KAZAKH["owned_in_cases"]:
        yield f"{word} {who} {case}", owned_by(word, who, KazakhCase[case.upper()]), form


def kazakh_numbers() -> Iterator[Checked]:
    for number, case, form in KAZAKH["figures_of_several"]:
        yield f"{number} {case}", kazakh_figure_in(number, KazakhCase[case.upper()], possessed=True), form
    for month, day, case, form in KAZAKH["month_days"]:
        yield f"{month} {day}", kazakh_month_day(month, day, KazakhCase[case.upper()]), form
    for number, words in KAZAKH["numbers"]:
        yield str(number), number_in_words(number, "kk"), words
    for number, words, figure in KAZAKH["ordinals"]:
        yield f"{number}.", kazakh_ordinal(number), words
        yield f"{number}-", kazakh_ordinal_figure(number), figure
    for amount, words in KAZAKH["sums"]:
        yield amount, sum_in_words(Decimal(amount), "kk"), words
    for iso, words in KAZAKH["dates_in_words"]:
        yield iso, date_in_words(iso, "kk"), words
    for iso, words in KAZAKH["dated"]:
        yield f"of {iso}", kazakh_date_of(iso), words
    for number, noun, words in KAZAKH["counts_in_words"]:
        yield f"{number} {noun} in words", counted_in_words(number, noun, "kk"), words


def russian_names_and_titles() -> Iterator[Checked]:
    for row in RUSSIAN["names"]:
        for case, form in zip(RUSSIAN_CASES, row[1:], strict=True):
            yield f"{row[0]} {case}", name_in_case(row[0], case), form
    for row in RUSSIAN["titles"]:
        for case, form in zip(RUSSIAN_CASES, row[1:], strict=True):
            yield f"{row[0]} {case}", phrase_in_case(row[0], case), form
    for name, short in RUSSIAN["initials"]:
        yield name, initials_of(name), short
    for name, sex in RUSSIAN["sexes"]:
        yield f"{name}?", sex_of(name) or "", sex


def russian_numbers() -> Iterator[Checked]:
    for number, gender, words in RUSSIAN["numbers"]:
        yield f"{number} {gender}", number_in_words(number, "ru", gender=cast(RussianGender, gender)), words
    for number, gender, words in RUSSIAN["ordinals"]:
        yield f"{number}. {gender}", russian_ordinal(number, gender=cast(RussianGender, gender)), words
    for number, noun, words in RUSSIAN["counts"]:
        yield f"{number} {noun}", counted(number, noun, "ru"), words
    for number, words in RUSSIAN["on_sheets"]:
        yield f"on {number}", on_sheets(number), words
    for number, words in RUSSIAN["on_sheets_in_words"]:
        yield f"on {number} in words", on_sheets_in_words(number), words
    for number, noun, words in RUSSIAN["counts_in_words"]:
        yield f"{number} {noun} in words", counted_in_words(number, noun, "ru"), words
    for amount, words in RUSSIAN["sums"]:
        yield amount, sum_in_words(Decimal(amount), "ru"), words
    for iso, words in RUSSIAN["dates_in_words"]:
        yield iso, date_in_words(iso, "ru"), words


@pytest.mark.parametrize(
    "part", [kazakh_cases, kazakh_forms, kazakh_numbers, russian_names_and_titles, russian_numbers]
)
def test_the_grammar_says_what_was_checked_by_hand(part: Any) -> None:
    wrong = [f"{asked}: {said}, not {checked}" for asked, said, checked in part() if said != checked]

    assert wrong == []


def test_the_tables_are_as_long_as_they_must_be() -> None:
    """At least two hundred Kazakh forms and one hundred Russian ones, each asked once."""
    kazakh = [asked for part in (kazakh_cases, kazakh_forms, kazakh_numbers) for asked, _, _ in part()]
    russian = [asked for part in (russian_names_and_titles, russian_numbers) for asked, _, _ in part()]

    assert len(set(kazakh)) >= 200
    assert len(set(russian)) >= 100
