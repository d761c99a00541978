"""Workbooks of Excel by openpyxl: read as a stream, whatever their length; and written with headings and an example.

In a stream openpyxl tells neither which cells are merged nor that a formula has no stored result. So the sheet's XML
is run over once before, for its merged ranges and for formulas.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.utils.exceptions import InvalidFileException

from desk.engines.cells import EMPTY, HEADINGS_WITHIN, Cell, Row, Table, text_of
from models.errors import InputError

_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
"""Begins a workbook of Excel before 2007, and one that is locked with a password."""
_MERGE = re.compile(rb'<mergeCell [^>]*ref="([A-Z]+[0-9]+:[A-Z]+[0-9]+)"')
_FORMULA = re.compile(rb"<f[ >/]")
_CHUNK = 1 << 20
_OVERLAP = 200
_DIGITS = re.compile(r"0+")
_ERRORS = frozenset({"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"})


@dataclass
class _Merged:
    """A merged range of data rows, 1-based, and the value of its first cell once that is read."""

    left: int
    top: int
    right: int
    bottom: int
    cell: Cell = EMPTY


def open_xlsx(file: Path, is_heading: Callable[[Sequence[str]], bool], *, sheet: str | None) -> Table:
    """The first visible sheet that has the headings, or the one named; InputError where there is none."""
    try:
        values = load_workbook(file, read_only=True, data_only=True)
        return _table(file, values, is_heading, sheet)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ParseError, ValueError, EOFError) as broken:
        with file.open("rb") as stream:
            old = stream.read(4) == _OLD_EXCEL
        raise InputError("table-old-or-locked" if old else "table-damaged", file=file.name) from broken


def _table(file: Path, values: Any, is_heading: Callable[[Sequence[str]], bool], sheet: str | None) -> Table:
    visible = [one for one in values.worksheets if one.sheet_state == "visible"]
    if sheet is not None and sheet not in [one.title for one in visible]:
        raise InputError("table-sheet-unknown", name=sheet, near=", ".join(one.title for one in visible))
    first = "-"
    for one in visible:
        if sheet is not None and one.title != sheet:
            continue
        for number, cells in enumerate(one.iter_rows(max_row=HEADINGS_WITHIN), start=1):
            headings = [text_of(_cell(cell)) for cell in cells]
            first = first if first != "-" or not any(headings) else ", ".join(filter(None, headings))[:120]
            if is_heading(headings):
                while headings and not headings[-1]:
                    headings.pop()
                others = tuple(other.title for other in visible if other is not one and _has_something(other))
                return Table(
                    headings=headings,
                    rows=_rows(file, values, one, number, len(headings)),
                    serial_days=True,
                    from_1904=values.epoch == CALENDAR_MAC_1904,
                    sheet=one.title,
                    passed_over=others,
                )
    raise InputError("table-no-headings", file=file.name, first=first)


def _has_something(sheet: Any) -> bool:
    return any(cell.value is not None for row in sheet.iter_rows(max_row=HEADINGS_WITHIN) for cell in row)


def _rows(file: Path, values: Any, sheet: Any, heading: int, width: int) -> Iterator[Row]:
    """Every row under the headings, by its number; rows that the file leaves out are empty and left out too."""
    merged, has_formulas = _merged_and_formulas(file, sheet, heading)
    merges = _Merges(merged)
    written = load_workbook(file, read_only=True) if has_formulas else None
    formulas = written[sheet.title].iter_rows(min_row=heading + 1, max_col=width) if written else None
    for number, cells in enumerate(sheet.iter_rows(min_row=heading + 1, max_col=width), start=heading + 1):
        row = [_cell(cell) for cell in cells]
        if formulas is not None:
            row = [_unstored(cell, formula) for cell, formula in zip(row, next(formulas), strict=True)]
        row += [EMPTY] * (width - len(row))
        yield Row(number, merges.fill(row, number))
    for workbook in (values, written):
        if workbook is not None:
            workbook.close()


def _cell(cell: Any) -> Cell:
    value = cell.value
    if value is None or (isinstance(value, str) and not value.strip()):
        return EMPTY
    if isinstance(value, datetime):
        return Cell(value.date())
    if isinstance(value, str) and value in _ERRORS:
        return Cell(None, fault="cell-error")
    if isinstance(value, bool | int | float | str | date):
        padded = _DIGITS.fullmatch(str(cell.number_format or "")) if not isinstance(value, str) else None
        return Cell(value, padded=len(padded.group()) if padded else 0)
    return Cell(str(value)) if not isinstance(value, time) else Cell(value.strftime("%H:%M"))


def _unstored(cell: Cell, formula: Any) -> Cell:
    """A cell whose formula was written by a program that did not reckon it has no value to print."""
    return Cell(None, fault="cell-formula") if cell.value is None and formula.data_type == "f" else cell


class _Merges:
    """The merged ranges that the rows run through, in their order."""

    def __init__(self, ranges: Sequence[_Merged]) -> None:
        self._begin: dict[int, list[_Merged]] = {}
        for one in ranges:
            self._begin.setdefault(one.top, []).append(one)
        self._open: list[_Merged] = []

    def fill(self, row: list[Cell], number: int) -> list[Cell]:
        """A value merged over several rows holds for each of them; one merged over columns has none of its own."""
        self._open = [one for one in self._open if one.bottom >= number]
        for one in self._begin.get(number, ()):
            if one.left <= len(row):
                one.cell = row[one.left - 1]
                self._open.append(one)
        for one in self._open:
            row[one.left - 1] = one.cell
            for column in range(one.left, min(one.right, len(row))):
                row[column] = Cell(None, fault="cell-merged")
        return row


def _merged_and_formulas(file: Path, sheet: Any, heading: int) -> tuple[list[_Merged], bool]:
    merged: list[_Merged] = []
    has_formulas = False
    with zipfile.ZipFile(file) as packed, packed.open(sheet._worksheet_path) as stream:
        rest = b""
        while chunk := stream.read(_CHUNK):
            seen = rest + chunk
            has_formulas = has_formulas or _FORMULA.search(seen) is not None
            found = list(_MERGE.finditer(seen))
            merged += [_Merged(*range_boundaries(one[1].decode())) for one in found]
            rest = seen[max(found[-1].end() if found else 0, len(seen) - _OVERLAP) :]
    return [one for one in merged if one.bottom > heading], has_formulas


def write_xlsx(file: Path, headings: Sequence[str], notes: Sequence[str], example: Sequence[str]) -> None:
    """A workbook with headings, a line of notes and an example row; every column is text, so no zero is lost."""
    book = Workbook()
    sheet = book.active
    sheet.append(list(headings))
    sheet.append(list(notes))
    sheet.append(list(example))
    for column in range(1, len(headings) + 1):
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = 28
        for row in range(1, 1001):
            sheet.cell(row, column).number_format = "@"
        sheet[f"{letter}1"].font = Font(bold=True)
        sheet[f"{letter}1"].fill = PatternFill("solid", fgColor="DDE8F0")
        sheet[f"{letter}2"].font = Font(italic=True, color="666666")
        for row in (1, 2, 3):
            sheet[f"{letter}{row}"].alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A3"
    book.save(file)
