"""What spreadsheets hand over, whatever their file: rows of cells with their kind, and nothing interpreted yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Cell(NamedTuple):
    """One cell; an empty one has the value None."""

    value: str | int | float | bool | date | None
    """Text of a CSV; of a workbook text, number, truth or day."""
    padded: int = 0
    """Digits that the cell's format shows, leading zeros among them; 0 where it says nothing of them."""
    fault: str = ""
    """Code of the sentence of what keeps the cell from having a value; empty where nothing does."""


class Row(NamedTuple):
    """One row of the table."""

    number: int
    """As the spreadsheet shows it, from 1: a cell of several lines makes no further rows, in a CSV neither."""
    cells: Sequence[Cell]
    fault: str = ""
    """Code of the sentence of what is wrong with the row as a whole."""


@dataclass(frozen=True)
class Table:
    """An opened table: read once, from the row of headings on."""

    headings: Sequence[str]
    rows: Iterator[Row]
    serial_days: bool = False
    """Whether a bare number may be a day as spreadsheets count them."""
    from_1904: bool = False
    """Whether that count begins in 1904."""
    sheet: str = ""
    passed_over: tuple[str, ...] = ()
    """Other visible sheets that have something on them."""


EMPTY = Cell(None)
HEADINGS_WITHIN = 30
"""Rows from the top among which the headings are looked for: titles and notes may stand above them."""


def text_of(cell: Cell) -> str:
    """The cell as a heading would be read."""
    return " ".join(str(cell.value).split()) if cell.value is not None else ""


def days_of_serial(number: float, *, from_1904: bool) -> date | None:
    """The day of a spreadsheet's number; None before 1950 and after 2079, where it is no day but a number."""
    first = date(1904, 1, 1) if from_1904 else date(1899, 12, 30)
    if not 15_000 < number < 66_000:
        return None
    day = date.fromordinal(first.toordinal() + int(number))
    return day if 1950 <= day.year < 2080 else None
