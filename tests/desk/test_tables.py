"""Tables of values: whatever spreadsheets do to them is undone where that is sure, and told where it is not."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from desk.engines.cells import Cell
from desk.tables.columns import Headings
from desk.tables.faults import Findings
from desk.tables.read import TableCall, table_to_spool
from desk.tables.spool import Spool, SpooledRow, sort_key
from desk.tables.values import CellError, cell_to_value
from generate.journey import LetterField
from models.errors import InputError
from models.progress import Silence
from models.values import Iin, iin_check_digit

FIELDS = {
    "applicant": LetterField(kk="Өтініш беруші", ru="Заявитель"),
    "iin": LetterField(kk="ЖСН", ru="ИИН"),
    "day": LetterField(kk="Күні", ru="Дата", kind="date"),
    "duplicate": LetterField(kk="Телнұсқа", ru="Дубликат", kind="choice", choices=("1",)),
    "papers": LetterField(kk="Құжаттар", ru="Документы", kind="rows", columns=("no", "title", "sheets")),
}
HEADINGS = ("Заявитель", "ИИН", "Дата")
GOOD = ("Әбілова Гүлнар Өмірқызы", "850123488283", "04.03.2013")


class Read:
    """What came of a table."""

    def __init__(self, folder: Path, file: Path, **call: object) -> None:
        spool = Spool(Path(tempfile.mkdtemp(dir=folder)) / "rows")
        with Findings(folder / f"{file.name}.report.csv", "en") as self.findings:
            call_of = TableCall(file=file, **call)  # type: ignore[arg-type]
            table_to_spool(call_of, FIELDS, spool, self.findings, takes_grounds=False, progress=Silence())
        self.rows: list[SpooledRow] = list(spool.rows())
        self.report = (folder / f"{file.name}.report.csv").read_text(encoding="utf-8-sig")

    @property
    def said(self) -> list[tuple[int, str, str]]:
        """Row, column and the first words of every fault."""
        return [(one.row, one.column, one.sentence) for one in self.findings.shown]


def csv_of(folder: Path, *lines: str, encoding: str = "utf-8", name: str = "t.csv") -> Path:
    file = folder / name
    file.write_bytes("\r\n".join(lines).encode(encoding))
    return file


def book_of(folder: Path, *rows: tuple[object, ...], name: str = "t.xlsx") -> tuple[Workbook, Path]:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return book, folder / name


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "kz1048"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_csv_is_read_as_it_was_saved(tmp_path: Path, encoding: str, separator: str) -> None:
    file = csv_of(tmp_path, separator.join(HEADINGS), separator.join(GOOD), encoding=encoding)

    read = Read(tmp_path, file)

    assert read.rows[0].values == {"applicant": GOOD[0], "iin": GOOD[1], "day": "2013-03-04"}
    assert not read.said


def test_windows_cyrillic_without_kazakh_letters_is_read(tmp_path: Path) -> None:
    read = Read(tmp_path, csv_of(tmp_path, "Заявитель", "Иванова Ёлка", encoding="cp1251"))

    assert read.rows[0].values == {"applicant": "Иванова Ёлка"}


def test_letters_that_two_code_pages_share_are_not_guessed(tmp_path: Path) -> None:
    """The byte of ғ is the Ukrainian є of Windows."""
    with pytest.raises(InputError) as refused:
        Read(tmp_path, csv_of(tmp_path, "Заявитель", "Ғалым", encoding="kz1048"))

    assert refused.value.code == "table-encoding"


@pytest.mark.parametrize("encoding", ["koi8-r", "cp866"])
def test_a_file_of_another_cyrillic_code_is_refused_and_not_read_as_signs(tmp_path: Path, encoding: str) -> None:
    lines = ("applicant;number", "Иванова Ирина Петровна;1", "Сериков Жомарт;2")
    with pytest.raises(InputError) as refused:
        Read(tmp_path, csv_of(tmp_path, *lines, encoding=encoding))
    assert refused.value.code == "table-encoding"


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(b"applicant;number\n" + bytes(range(256)) * 40)
    with pytest.raises(InputError) as refused:
        Read(tmp_path, tmp_path / "t.csv")
    assert refused.value.code == "table-encoding"


def test_a_kazakh_letter_that_became_a_question_mark_is_a_fault(tmp_path: Path) -> None:
    read = Read(tmp_path, csv_of(tmp_path, "Заявитель;ИИН", "С?ле;850123488283", "Ким?;", encoding="cp1251"))

    assert [(row, column) for row, column, _ in read.said] == [(2, "A «Заявитель»"), (3, "A «Заявитель»")]


def test_headings_stand_under_titles_in_any_order_and_either_language(tmp_path: Path) -> None:
    lines = (
        "Список получателей;;",
        ";;",
        "Күні;№ п/п;Өтініш беруші / Заявитель",
        "04.03.2013;1;Ким",
        ";;",
        "# note;;",
    )

    read = Read(tmp_path, csv_of(tmp_path, *lines))

    assert [(row.number, row.values) for row in read.rows] == [(4, {"day": "2013-03-04", "applicant": "Ким"})]


def test_a_row_has_the_number_that_a_spreadsheet_shows(tmp_path: Path) -> None:
    """A cell of several lines makes no further rows; an empty line is one."""
    lines = ("Заявитель;Дата", '"Ким', 'Анна";04.03.2013', "", "Ли;04.03.2013")

    assert [row.number for row in Read(tmp_path, csv_of(tmp_path, *lines)).rows] == [2, 4]


def test_a_heading_that_lost_its_kazakh_letters_is_known_by_its_russian_half(tmp_path: Path) -> None:
    """As a workbook is saved as CSV in a code page without them; a half that is only wrong is no such half."""
    file = csv_of(tmp_path, "?тініш беруші / Заявитель;К?ні / Дата", "Ким;04.03.2013", encoding="cp1251")

    assert [row.values for row in Read(tmp_path, file).rows] == [{"day": "2013-03-04", "applicant": "Ким"}]
    with pytest.raises(InputError):
        Read(tmp_path, csv_of(tmp_path, "Адам / Заявитель;Күні / Дата", "Ким;04.03.2013", name="wrong.csv"))


def test_a_wrong_heading_is_told_with_the_nearest(tmp_path: Path) -> None:
    file = csv_of(tmp_path, "Заявитель;Датта;Примечание", "Ким;04.03.2013;-")

    with pytest.raises(InputError) as refused:
        Read(tmp_path, file)

    assert "«Датта» → «Дата»" in str(refused.value)
    assert "«Примечание»" in str(refused.value)
    mended = csv_of(tmp_path, "Заявитель;Дата;Примечание", "Ким;04.03.2013;-", name="mended.csv")
    assert Read(tmp_path, mended, skipped=("Примечание",)).rows


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("Нечто;Иное", "1;2"), "table-no-headings"),
        (("Заявитель;Өтініш беруші", "1;2"), "table-heading-twice"),
    ],
)
def test_a_table_of_no_use_is_refused(tmp_path: Path, lines: tuple[str, ...], code: str) -> None:
    with pytest.raises(InputError) as refused:
        Read(tmp_path, csv_of(tmp_path, *lines))
    assert refused.value.code == code


def test_every_fault_of_every_row_is_told_at_once_with_its_place(tmp_path: Path) -> None:
    lines = (
        "Заявитель;ИИН;Дата;Дубликат",
        "А;850123488283;31.02.2013;2",
        "Б;850123488284;;",
        "В;850123488283;;1",
        'Г;;"x',
    )

    read = Read(tmp_path, csv_of(tmp_path, *lines))

    assert [(row, column) for row, column, _ in read.said] == [
        (2, "C «Дата»"), (2, "D «Дубликат»"), (3, "B «ИИН»"), (5, ""),
    ]  # fmt: skip
    assert [row.number for row in read.rows] == [4]
    assert read.report.count("\n") == 5
    assert "850123488284" not in read.report


def test_a_value_with_the_separator_in_it_is_no_value_more(tmp_path: Path) -> None:
    read = Read(tmp_path, csv_of(tmp_path, "Заявитель,ИИН", "Ким, Вера,", '"Ким, Вера",', "Ли,,,"))

    assert next(row.values["applicant"] for row in read.rows) == "Ким, Вера"
    assert [row for row, _, _ in read.said] == [2]


# ---- workbooks ---------------------------------------------------------------------------------------------


def test_a_workbook_is_read_with_its_days_numbers_and_zeros(tmp_path: Path) -> None:
    book, file = book_of(
        tmp_path, ("Заявитель", "ИИН", "Дата"), ("Ким", 850123488283, date(2013, 3, 4)), ("Ли", "", 41337)
    )
    sheet = book.active
    sheet.append(("Пак", 40101500005, "4.3.2013"))
    sheet["A4"].value = 123.0
    book.save(file)

    read = Read(tmp_path, file)

    assert [row.values.get("day") for row in read.rows] == ["2013-03-04"] * len(read.rows)
    assert read.rows[0].values["iin"] == "850123488283"


def restorable(lost: int) -> str:
    """An IIN that begins with that many noughts."""
    head = {1: "040101", 2: "001101", 3: "000101"}[lost]
    for serial in range(1000, 2000):
        check = iin_check_digit(f"{head}5{serial}")
        if check is not None:
            return f"{head}5{serial}{check}"
    raise AssertionError


@pytest.mark.parametrize("lost", [1, 2, 3])
def test_zeros_that_an_iin_lost_are_put_back_where_the_check_digit_proves_them(tmp_path: Path, lost: int) -> None:
    whole = restorable(lost)
    wrong = whole[:-1] + str((int(whole[-1]) + 1) % 10)
    book, file = book_of(tmp_path, ("Заявитель", "ИИН"), ("Ким", int(whole)), ("Ли", int(wrong)), ("Пак", 123456))
    book.save(file)

    read = Read(tmp_path, file)

    assert read.rows[0].values["iin"] == whole
    assert Iin(whole).checksum_holds
    assert [(row, column) for row, column, _ in read.said] == [(3, "B «ИИН»"), (4, "B «ИИН»")]
    assert read.findings.notes == 1


def test_a_formula_without_its_result_and_an_error_are_faults(tmp_path: Path) -> None:
    book, file = book_of(tmp_path, ("Заявитель", "Дата"), ('="Ким"', ""), ("#REF!", ""), ("Ли", ""))
    book.save(file)

    read = Read(tmp_path, file)

    assert [row for row, _, _ in read.said] == [2, 3]
    assert "formula" in read.said[0][2]
    assert [row.values for row in read.rows] == [{"applicant": "Ли"}]


def test_a_value_merged_over_rows_holds_for_each_one_merged_over_columns_for_none(tmp_path: Path) -> None:
    rows = (("Заявитель", "Дата", "ИИН"), ("Ким", "04.03.2013", ""), ("Ли", None, ""), ("Пак", None, ""))
    book, file = book_of(tmp_path, *rows)
    book.active.merge_cells("B2:B3")
    book.active.merge_cells("A4:B4")
    book.save(file)

    read = Read(tmp_path, file)

    assert [row.values.get("day") for row in read.rows] == ["2013-03-04", "2013-03-04"]
    assert [(row, column) for row, column, _ in read.said] == [(4, "B «Дата»")]


def test_hidden_sheets_are_passed_over_and_visible_ones_told(tmp_path: Path) -> None:
    book, file = book_of(tmp_path, ("Заявитель",), ("Скрытый",))
    book.active.sheet_state = "hidden"
    shown = book.create_sheet("Май")
    shown.append(("Заявитель",))
    shown.append(("Ким",))
    other = book.create_sheet("Июнь")
    other.append(("Заявитель",))
    other.append(("Ли",))
    book.save(file)

    assert [row.values["applicant"] for row in Read(tmp_path, file).rows] == ["Ким"]
    assert "Июнь" in Read(tmp_path, file).report
    assert [row.values["applicant"] for row in Read(tmp_path, file, sheet="Июнь").rows] == ["Ли"]
    with pytest.raises(InputError):
        Read(tmp_path, file, sheet="Sheet")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("t.xlsx", b"no workbook", "table-damaged"),
        ("t.xlsx", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "table-old-or-locked"),
        ("t.pdf", b"%PDF", "table-suffix"),
    ],
)
def test_a_file_that_is_no_table_is_one_sentence(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)

    with pytest.raises(InputError) as refused:
        Read(tmp_path, file)

    assert refused.value.code == code


def test_a_list_is_a_cell_a_line_an_entry(tmp_path: Path) -> None:
    book, file = book_of(
        tmp_path, ("Заявитель", "Документы"), ("Ким", "Заявление | 1\nСправка | 2"), ("Ли", "а | б | в")
    )
    book.save(file)

    read = Read(tmp_path, file)

    assert read.rows[0].values["papers"] == [
        {"title": "Заявление", "sheets": "1"},
        {"title": "Справка", "sheets": "2"},
    ]
    assert [row for row, _, _ in read.said] == [3]


# ---- cells and order ---------------------------------------------------------------------------------------


def value_of(cell: Cell, name: str = "applicant") -> object:
    return cell_to_value(cell, name, FIELDS[name], serial_days=True, from_1904=False).value


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (Cell(15), "15"),
        (Cell(15.0), "15"),
        (Cell(12.5), "12,5"),
        (Cell(7, padded=4), "0007"),
        (Cell(date(2013, 3, 4)), "04.03.2013"),
        (Cell("  Ким  "), "Ким"),
        (Cell(None), ""),
    ],
)
def test_a_number_is_printed_as_its_reader_sees_it(cell: Cell, value: str) -> None:
    assert value_of(cell) == value


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        (Cell(12345678901234567890), "applicant"),
        (Cell("1,23457E+11"), "applicant"),
        (Cell("8.50123E+11"), "iin"),
        (Cell(value=True), "applicant"),
        (Cell("я" * 4000), "applicant"),
        (Cell(20130304), "day"),
        (Cell("03/04/13"), "day"),
        (Cell("5/3/2013"), "day"),
        (Cell("12/03/2013 00:00"), "day"),
        (Cell("вчера"), "day"),
    ],
)
def test_what_cannot_be_trusted_is_a_fault(cell: Cell, name: str) -> None:
    with pytest.raises(CellError):
        value_of(cell, name)


def test_names_lie_in_the_order_of_the_kazakh_alphabet_and_numbers_in_theirs() -> None:
    names = ["Яна", "Әсел", "Асель", "Бота", "Қайрат", "Кайрат", "Лаура", "Өмір", "Омар", "Пак"]

    assert sorted(names, key=sort_key) == [
        "Асель", "Әсел", "Бота", "Кайрат", "Қайрат", "Лаура", "Омар", "Өмір", "Пак", "Яна",
    ]  # fmt: skip
    assert sorted(["10", "9", "2"], key=sort_key) == ["2", "9", "10"]


def test_letters_lie_in_the_order_of_a_column(tmp_path: Path) -> None:
    file = csv_of(tmp_path, "Заявитель;ИИН", "Яна;", "Әсел;", "Асель;")

    assert [row.values["applicant"] for row in Read(tmp_path, file, sort="Заявитель").rows] == [
        "Асель",
        "Әсел",
        "Яна",
    ]
    with pytest.raises(InputError):
        Read(tmp_path, file, sort="Город")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_any_text_of_a_cell_is_a_value_or_a_fault(text: str) -> None:
    for name in FIELDS:
        try:
            value_of(Cell(text), name)
        except CellError as fault:
            assert fault.code.startswith("cell-")


def test_a_heading_for_each_field_is_known_again() -> None:
    headings = Headings(FIELDS, takes_grounds=True)

    for name, field in FIELDS.items():
        assert headings.name_of(headings.heading_for(name, field)) == name
        assert headings.name_of(name) == headings.name_of(field.kk) == headings.name_of(field.ru.upper()) == name
        assert headings.name_of(f"{name}_kk") == f"{name}_kk"
