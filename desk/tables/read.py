"""A table's rows, checked cell by cell: good ones onto the spool, faults to the findings, all of them at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desk.engines.cells import Cell, Row, Table
from desk.engines.csv_table import open_csv
from desk.engines.xlsx_table import open_xlsx
from desk.tables.columns import LANGUAGE_COLUMN, Column, Headings
from desk.tables.faults import Findings
from desk.tables.spool import Spool, sort_key
from desk.tables.values import CellError, Value, cell_to_value
from models.errors import InputError
from models.progress import Progress
from models.wording import say

if TYPE_CHECKING:
    from generate.journey import LetterField

_BOOKS = frozenset({".xlsx", ".xlsm"})
_TEXTS = frozenset({".csv", ".tsv", ".txt"})
NOTE_MARK = "#"
"""Begins the first cell of a row that is a note to whoever fills the table in, and no letter."""
_STEP = 1000
_LETTER_LANGUAGES = ("kk", "ru", "kk+ru")


@dataclass(frozen=True)
class TableCall:
    """What is to be read of a table."""

    file: Path
    sheet: str | None = None
    skipped: tuple[str, ...] = ()
    """Headings of columns that the letter has no use for."""
    sort: str | None = None
    """Heading, or name of the field, by which the letters are to lie."""


@dataclass(frozen=True)
class _Reader:
    """A table with what its columns mean."""

    table: Table
    columns: tuple[Column, ...]
    fields: Mapping[str, LetterField]
    sorted_by: str | None

    def values_of(self, row: Row, findings: Findings) -> dict[str, Value] | None:
        """The row's values; None where a cell is at fault."""
        values: dict[str, Value] = {}
        before = findings.faults
        for column in self.columns:
            cell = row.cells[column.index] if column.index < len(row.cells) else Cell(None)
            try:
                read = cell_to_value(
                    cell,
                    column.name,
                    self._field_of(column.name),
                    serial_days=self.table.serial_days,
                    from_1904=self.table.from_1904,
                )
                _require_known(column.name, read.value)
            except CellError as wrong:
                sentence = say(wrong.code, findings.language, **wrong.values)
                findings.add(row.number, place_of(column), sentence)
                continue
            if read.note:
                findings.add(row.number, place_of(column), say(read.note, findings.language), weight="note")
            if read.value:
                values[column.name] = read.value
        return values if findings.faults == before else None

    def key_of(self, values: Mapping[str, Value]) -> str:
        """Where the row's letter lies in the pile."""
        value = values.get(self.sorted_by, "") if self.sorted_by else ""
        return sort_key(value) if isinstance(value, str) else ""

    def _field_of(self, name: str) -> LetterField | None:
        bare = name[:-3] if name not in self.fields and name[-3:] in ("_kk", "_ru") else name
        return self.fields.get(bare)


def table_to_spool(
    call: TableCall,
    fields: Mapping[str, LetterField],
    spool: Spool,
    findings: Findings,
    *,
    takes_grounds: bool,
    progress: Progress,
) -> None:
    """Reads the whole table; InputError where it is none, or a heading means nothing, before any row is read."""
    headings = Headings(fields, takes_grounds=takes_grounds, skipped=call.skipped)
    table = _opened(call, headings)
    columns = headings.columns(table.headings)
    reader = _Reader(table, columns, fields, _sorted_by(call.sort, columns))
    for other in table.passed_over:
        passed = say("table-sheet-passed", findings.language, sheet=table.sheet, other=other)
        findings.add(0, "", passed, weight="note")
    progress.begin("step-table-read", 0)
    for count, row in enumerate(table.rows, start=1):
        if count % _STEP == 0:
            progress.advance(_STEP)
        if row.fault:
            findings.add(row.number, "", say(row.fault, findings.language))
        elif _says_something(row, columns) and not (count == 1 and _counts_columns(row)):
            values = reader.values_of(row, findings)
            if values is not None:
                spool.add(row.number, values, reader.key_of(values))
    progress.end()


def place_of(column: Column) -> str:
    """A column as its reader finds it: by its letters and its heading."""
    return f"{column.letters} «{column.heading}»"


def _opened(call: TableCall, headings: Headings) -> Table:
    suffix = call.file.suffix.casefold()
    if not call.file.is_file():
        raise InputError("file-missing-here", file=call.file.name)
    if suffix in _BOOKS:
        return open_xlsx(call.file, headings.are_in, sheet=call.sheet)
    if suffix in _TEXTS:
        return open_csv(call.file, headings.are_in)
    raise InputError("table-suffix", file=call.file.name)


def _sorted_by(heading: str | None, columns: Sequence[Column]) -> str | None:
    if heading is None:
        return None
    found = [column.name for column in columns if heading.strip() in (column.heading, column.name, column.letters)]
    if not found:
        raise InputError("table-sort-unknown", name=heading, near=", ".join(column.heading for column in columns))
    return found[0]


def _says_something(row: Row, columns: Sequence[Column]) -> bool:
    """False of empty rows and of notes."""
    filled = [cell for cell in row.cells if cell.value is not None or cell.fault]
    used = [row.cells[column.index] for column in columns if column.index < len(row.cells)]
    if not any(cell.value is not None or cell.fault for cell in used):
        return False
    first = filled[0].value
    return not (isinstance(first, str) and first.lstrip().startswith(NOTE_MARK))


def _counts_columns(row: Row) -> bool:
    """Whether the row only numbers the columns, 1 2 3, as forms of tables do under their headings."""
    counted = [str(cell.value).split(".")[0] for cell in row.cells if cell.value is not None]
    return len(counted) >= 3 and counted == [str(number) for number in range(1, len(counted) + 1)]


def _require_known(name: str, value: Value) -> None:
    if name == LANGUAGE_COLUMN and value and value not in _LETTER_LANGUAGES:
        raise CellError("cell-choice", {"known": ", ".join(_LETTER_LANGUAGES)})
