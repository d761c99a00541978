"""A ready table for a letter: its headings, what belongs under each, and the row of an invented person."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desk.engines.xlsx_table import write_xlsx
from desk.tables.columns import GROUNDS_COLUMN, Headings
from desk.tables.read import NOTE_MARK
from models.errors import InputError
from models.wording import Language, say

if TYPE_CHECKING:
    from generate.journey import LetterField, LetterType

Example = Mapping[str, str | Sequence[Mapping[str, str]]]


def write_ready_table(file: Path, form: LetterType, example: Example, *, language: Language) -> None:
    """Writes the table as XLSX or CSV (UTF-8 with its mark, parted by semicolons, as Excel here opens it)."""
    takes_grounds = "grounds" in form.fields
    fields = {name: field for name, field in form.fields.items() if name != GROUNDS_COLUMN}
    headings = Headings(fields, takes_grounds=takes_grounds)
    heads = [headings.heading_for(name, field) for name, field in fields.items()]
    notes = [_note(field, language) for field in fields.values()]
    notes[0] = f"{NOTE_MARK} {notes[0]}"
    row = [_example(name, field, example) for name, field in fields.items()]
    if takes_grounds:
        heads.append(f"Негіздер / Основания [{GROUNDS_COLUMN}]")
        notes.append("11.1, 11.2")
        row.append("")
    suffix = file.suffix.casefold()
    if suffix == ".xlsx":
        write_xlsx(file, heads, notes, row)
    elif suffix == ".csv":
        with file.open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream, delimiter=";").writerows((heads, notes, row))
    else:
        raise InputError("table-suffix", file=file.name)


def _note(field: LetterField, language: Language) -> str:
    """What belongs into the column."""
    columns = " | ".join(column for column in field.columns if column != "no")
    note = {
        "text": say("table-note-text", language),
        "date": say("table-note-date", language),
        "count": say("table-note-count", language),
        "choice": say("table-note-choice", language, known=", ".join(field.choices)),
        "rows": say("table-note-rows", language, columns=columns),
    }[field.kind]
    return f"{note}; {say('table-note-optional', language)}" if field.optional else note


def _example(name: str, field: LetterField, example: Example) -> str:
    """The invented person's value, in Russian where the example has both languages."""
    value = example.get(name) or example.get(f"{name}_ru") or example.get(f"{name}_kk") or ""
    if not isinstance(value, str):
        columns = [column for column in field.columns if column != "no"]
        return "\n".join(" | ".join(row.get(column, "") for column in columns).rstrip(" |") for row in value)
    if field.kind == "date" and value:
        year, month, day = value.split("-")
        return f"{day}.{month}.{year}"
    return value
