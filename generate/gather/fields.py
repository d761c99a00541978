"""The values of a letter, their cleaning, and what a caller gives as data."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generate.grammar.dates import LetterLanguage
from generate.letter_type import LetterField, LetterType
from generate.request import Data
from models.errors import InputError
from models.spelling import folded_letters

Rows = list[dict[str, str]]
Fields = dict[str, str | Rows]

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_COUNT = re.compile(r"[0-9]{1,9}")
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_DIRECTIONS = re.compile("[\u061c\u202a-\u202e\u2066-\u2069\ufe00-\ufe0f]")
"""Marks that turn the direction of writing, and choosers of a sign's look: nobody sees them, yet they turn print."""


@dataclass(frozen=True)
class Gathered:
    """What a template is filled with."""

    fields: Fields
    blanks: tuple[str, ...]
    """Fields of the letter that stay blank though the letter wants them."""


def clean(text: str | None) -> str:
    """One line of pure letters: NFC, Cyrillic і where a Latin i stood in, no control characters, single spaces."""
    return " ".join(folded_letters(_DIRECTIONS.sub("", _CONTROL.sub(" ", text or ""))).split())


def with_data(fields: Fields, data: Data, letter_type: LetterType, language: LetterLanguage) -> Fields:
    """The fields with the caller's over them; InputError on a name or a value that the letter has no place for."""
    merged = dict(fields)
    for name in sorted(data):
        bare, tongue = _without_language(name, letter_type)
        field = letter_type.fields.get(bare)
        if field is None:
            known = ", ".join(sorted(letter_type.fields))
            raise InputError("letter-field-unknown", letter=letter_type.letter, field=name, known=known)
        if tongue in (None, language):
            merged[bare] = _checked(bare, field, data[name])
    return merged


def gathered(fields: Fields, letter_type: LetterType) -> Gathered:
    """Every field that the letter names, empty where nothing is known, with the list of those that should not be."""
    complete: Fields = dict(fields)
    blanks: list[str] = []
    for name, field in letter_type.fields.items():
        value = complete.get(name) or ([] if field.kind == "rows" else "")
        if not value and not field.optional:
            blanks.append(name)
        complete[name] = value if isinstance(value, str) else _padded(value, field)
    return Gathered(fields=complete, blanks=tuple(blanks))


def _padded(rows: Rows, field: LetterField) -> Rows:
    """The rows, with empty numbered ones up to the count that the form prints."""
    lines = field.rows_at_least if rows else max(field.rows_at_least, field.rows_when_blank)
    empty = [_empty_row(number, field) for number in range(len(rows) + 1, lines + 1)]
    return [*rows, *empty]


def _empty_row(number: int, field: LetterField) -> dict[str, str]:
    return {column: str(number) if column == "no" else "" for column in field.columns}


def _without_language(name: str, letter_type: LetterType) -> tuple[str, str | None]:
    if name not in letter_type.fields and name[-3:] in ("_kk", "_ru"):
        return name[:-3], name[-2:]
    return name, None


def _checked(name: str, field: LetterField, value: str | Sequence[Mapping[str, str]]) -> str | Rows:
    if field.kind == "rows":
        return _rows(name, field, value)
    if not isinstance(value, str):
        raise InputError("letter-value-wrong", field=name, wanted="text")
    text = clean(value)
    if field.kind == "date":
        return _day(name, text)
    if field.kind == "count" and not is_count(text):
        raise InputError("letter-count-wrong", field=name)
    if field.kind == "choice" and text and text not in field.choices:
        raise InputError("letter-value-wrong", field=name, wanted=" | ".join(field.choices))
    return text


def _rows(name: str, field: LetterField, value: str | Sequence[Mapping[str, str]]) -> Rows:
    wanted = "[{" + ", ".join(field.columns) + "}, …]"
    if isinstance(value, str) or not all(isinstance(row, Mapping) for row in value):
        raise InputError("letter-value-wrong", field=name, wanted=wanted)
    rows: Rows = []
    for number, row in enumerate(value, start=1):
        if set(row) - set(field.columns) or not all(isinstance(cell, str) for cell in row.values()):
            raise InputError("letter-value-wrong", field=name, wanted=wanted)
        wrong = next((column for column in field.counts if not is_count(clean(row.get(column, "")))), None)
        if wrong is not None:
            raise InputError("letter-count-wrong", field=f"{name}[{number}].{wrong}")
        defaults = {"no": str(number)} if "no" in field.columns else {}
        rows.append(
            {**dict.fromkeys(field.columns, ""), **defaults, **{key: clean(cell) for key, cell in row.items()}}
        )
    return rows


def is_count(text: str) -> bool:
    """Whether a cleaned value is a whole number from nought up, or nothing."""
    return not text or bool(_COUNT.fullmatch(text))


def _day(name: str, text: str) -> str:
    """The ISO day that was written as 2013-03-04 or 04.03.2013, nothing for nothing; InputError for anything else."""
    found = _DAY.fullmatch(text)
    if not text:
        return ""
    try:
        parts = [int(part) for part in found.groups() if part] if found else []
        return date(*(parts if "-" in text else parts[::-1])).isoformat()
    except (TypeError, ValueError) as none:
        raise InputError("letter-day-wrong", field=name) from none
