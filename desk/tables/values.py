"""One cell of a table to the value that a letter prints, or to the sentence of what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desk.engines.cells import Cell, days_of_serial
from desk.names import day_of
from models.errors import InputError
from models.values import iin_of

if TYPE_CHECKING:
    from generate.journey import LetterField

Value = str | list[dict[str, str]]

_EXACT_DIGITS = 15
"""Of a number in a spreadsheet; what is beyond has been turned into noughts."""
_LONGEST = 3000
_IIN_DIGITS = 12
_LOST_ZEROS = 3
"""Noughts that an IIN can begin with: that of somebody born in January of 2000 has three."""
_SCIENTIFIC = re.compile(r"\d[.,]\d+[eE][+-]?\d+")
_SLASHED = re.compile(r"0?(\d{1,2})/0?(\d{1,2})/\d{4}")
"""A day as spreadsheets set to English write it too, the month first: where neither number is above twelve, nobody
can tell which is the month."""
_MONTHS = 12
_COUNT = re.compile(r"[0-9]{1,9}")
_LOST_LETTER = re.compile(r"(?<=[А-Яа-яЁё])\?|\?(?=[А-Яа-яЁё])")
"""Where Windows wrote a Kazakh letter that its Cyrillic has not."""


class CellError(Exception):
    """What is wrong with a cell: a code of `models/messages/` and what its sentence names."""

    def __init__(self, code: str, values: Mapping[str, str] | None = None) -> None:
        self.code = code
        self.values = values or {}
        super().__init__(code)


@dataclass(frozen=True)
class Read:
    """A cell's value."""

    value: Value
    note: str = ""
    """Code of the sentence of what was done with it; empty where it stands as it stood."""


def cell_to_value(cell: Cell, name: str, kind: LetterField | None, *, serial_days: bool, from_1904: bool) -> Read:
    """The value for a field; `kind` is None of a column that is no field. CellError where it cannot be printed."""
    if cell.fault:
        raise CellError(cell.fault)
    if kind is not None and kind.kind == "date":
        return Read(_day(cell, serial_days=serial_days, from_1904=from_1904))
    if kind is not None and kind.kind == "choice":
        return Read(_choice(cell, kind))
    text = _text(cell)
    if kind is not None and kind.kind == "rows":
        return Read(_rows(text, kind))
    if kind is not None and kind.kind == "count":
        return Read(_count(text))
    if len(text) > _LONGEST:
        raise CellError("cell-too-long", {"length": str(len(text)), "most": str(_LONGEST)})
    if _LOST_LETTER.search(text):
        raise CellError("cell-letter-lost")
    if name.removesuffix("_kk").removesuffix("_ru").endswith("iin"):
        return _iin(text)
    if _SCIENTIFIC.fullmatch(text):
        raise CellError("cell-digits-lost")
    return Read(text)


def _text(cell: Cell) -> str:
    """The cell as its reader sees it."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        raise CellError("cell-truth")
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, float):
        if abs(value) >= 10**_EXACT_DIGITS:
            raise CellError("cell-digits-lost")
        return str(int(value)).zfill(cell.padded) if value.is_integer() else f"{value:.10g}".replace(".", ",")
    if isinstance(value, int):
        if abs(value) >= 10**_EXACT_DIGITS:
            raise CellError("cell-digits-lost")
        return str(value).zfill(cell.padded)
    return value.strip()


def _day(cell: Cell, *, serial_days: bool, from_1904: bool) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        day = days_of_serial(value, from_1904=from_1904) if serial_days else None
        if day is None:
            raise CellError("cell-day", {"given": str(value)})
        return day.isoformat()
    text = re.sub(r"[ T]00:00(:00)?$|\s*(г\.?|ж\.?)$", "", str(value).strip())
    slashed = _SLASHED.fullmatch(text)
    if slashed and slashed[1] != slashed[2] and max(int(slashed[1]), int(slashed[2])) <= _MONTHS:
        raise CellError("cell-day", {"given": text})
    try:
        return day_of(text).isoformat()
    except InputError as none:
        raise CellError("cell-day", {"given": text[:20]}) from none


def _choice(cell: Cell, kind: LetterField) -> str:
    text = ("1" if cell.value else "") if isinstance(cell.value, bool) else _text(cell)
    if text and text not in kind.choices:
        raise CellError("cell-choice", {"known": ", ".join(kind.choices)})
    return text


def _rows(text: str, kind: LetterField) -> list[dict[str, str]]:
    """A line of the cell a row, its columns parted by `|`, without the column that counts."""
    columns = [column for column in kind.columns if column != "no"]
    rows: list[dict[str, str]] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        values = [value.strip() for value in line.split("|")]
        if len(values) > len(columns):
            raise CellError("cell-rows", {"columns": " | ".join(columns)})
        row = dict(zip(columns, values, strict=False))
        rows.append(row | {column: _count(row[column]) for column in kind.counts if column in row})
    return rows


def _count(text: str) -> str:
    """A whole number from nought up, or nothing."""
    if text and not _COUNT.fullmatch(text):
        raise CellError("cell-count")
    return text


def _iin(text: str) -> Read:
    """The number with the noughts that a spreadsheet dropped, where its check digit and its date prove them."""
    digits = re.sub(r"\s", "", text)
    if not digits:
        return Read("")
    if not re.fullmatch(r"[0-9]+", digits) or len(digits) > _IIN_DIGITS:
        raise CellError("cell-digits-lost" if _SCIENTIFIC.fullmatch(text) else "cell-iin")
    whole = iin_of(digits.zfill(_IIN_DIGITS))
    lost = _IIN_DIGITS - len(digits)
    if whole is None or lost > _LOST_ZEROS:
        raise CellError("cell-iin")
    if not whole.checksum_holds:
        raise CellError("cell-iin-zero" if lost else "cell-iin-checksum")
    if lost and whole.birth_date is None:
        raise CellError("cell-iin-zero")
    return Read(whole.digits, note="cell-iin-restored" if lost else "")
