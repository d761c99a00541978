"""CSV files as offices save them: UTF-8 with and without mark, UTF-16, Windows' Cyrillic; `;`, comma or tab."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from desk.engines.cells import EMPTY, HEADINGS_WITHIN, Cell, Row, Table, text_of
from models.errors import InputError
from models.spelling import ALPHABET

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = (";", ",", "\t", "|")
_KAZAKH_BYTES = frozenset(b"\x8d\x8e\x9d\x9e\xa1\xa2\xa3\xbc\xbd\xbe")
"""Қ Һ қ һ Ұ ұ Ә ә Ң ң of KZ-1048; in Windows-1251 letters that neither Kazakh nor Russian has."""
_EITHER_BYTES = frozenset(b"\xaa\xba\xaf\xbf\xa5\xb4")
"""Ғ ғ Ү ү Ө ө of KZ-1048, Є є Ї ї Ґ ґ of Windows-1251."""
_HIGH_BYTES = frozenset(b"\x00\x04\x20\x21")
"""Of Latin and Cyrillic letters and of № in UTF-16: every second byte is one of these."""
_USED = frozenset({*ALPHABET, *"«»„“”‘’№–—…°•§±²³\u00a0\u00ad"})
_WORD = re.compile(r"[^\W\d_]{3,}")
_FEW = 0.2
"""Share of strange letters and of oddly capitalised words that a table of names may have."""
_LONGEST_CELL = 1_000_000
_CHUNK = 1 << 20


def open_csv(file: Path, is_heading: Callable[[Sequence[str]], bool]) -> Table:
    """The table from its headings on; InputError where the encoding cannot be told or no row has the headings."""
    csv.field_size_limit(_LONGEST_CELL)
    encoding = _encoding_of(file)
    for separator in _separators(file, encoding):
        rows = _rows(file, encoding, separator)
        for row in islice(rows, HEADINGS_WITHIN):
            headings = [text_of(cell) for cell in row.cells]
            if is_heading(headings):
                return Table(headings=headings, rows=_same_width(rows, len(headings)))
    raise InputError("table-no-headings", file=file.name, first=_first_cells(file, encoding))


def _encoding_of(file: Path) -> str:
    with file.open("rb") as stream:
        head = stream.read(4096)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        second = head[offset::2]
        if len(second) > 1 and sum(byte in _HIGH_BYTES for byte in second) > 0.9 * len(second):
            return encoding
    if _decodes(file, "utf-8"):
        return "utf-8"
    seen = _bytes_of(file)
    encoding = "kz1048" if seen & _KAZAKH_BYTES else "cp1251"
    unsure = encoding == "cp1251" and seen & _EITHER_BYTES
    if unsure or not _decodes(file, encoding) or not _reads_well(file, encoding):
        raise InputError("table-encoding", file=file.name)
    return encoding


def _reads_well(file: Path, encoding: str) -> bool:
    """Whether the text is of letters that are used here, in words of ordinary capitals: a file of another Cyrillic
    code decodes too, into signs (DOS) or words turned inside out, иВАНОВА (KOI8)."""
    with file.open("rb") as stream:
        text = stream.read(_CHUNK).decode(encoding, errors="ignore")
    beyond = [letter for letter in text if not letter.isascii()]
    strange = sum(letter.casefold() not in _USED for letter in beyond)
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    odd = sum(not (word.islower() or word.istitle() or word.isupper()) for word in words)
    return strange <= _FEW * len(beyond) and odd <= _FEW * len(words)


def _decodes(file: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for chunk in _chunks(file):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _bytes_of(file: Path) -> frozenset[int]:
    return frozenset(chain.from_iterable(frozenset(chunk) for chunk in _chunks(file)))


def _chunks(file: Path) -> Iterator[bytes]:
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


def _separators(file: Path, encoding: str) -> Iterable[str]:
    """Those that the first lines have, the commonest first; the one that Excel's own first line names alone."""
    with file.open(encoding=encoding, newline="") as stream:
        lines = list(islice(stream, HEADINGS_WITHIN))
    if lines and lines[0].lower().startswith("sep="):
        return (lines[0].rstrip("\r\n")[4:5] or ";",)
    text = "".join(lines)
    return sorted(_SEPARATORS, key=lambda separator: -text.count(separator))


def _first_cells(file: Path, encoding: str) -> str:
    with file.open(encoding=encoding, newline="") as stream:
        return " ".join(stream.readline(120).split()) or "-"


def _rows(file: Path, encoding: str, separator: str) -> Iterator[Row]:
    """Every row; one that the quotes spoil ends the table with a fault, for what follows cannot be told apart."""
    with file.open(encoding=encoding, newline="") as stream:
        reader = csv.reader(stream, delimiter=separator, strict=True)
        number = 1
        while True:
            try:
                values = next(reader)
            except StopIteration:
                return
            except (csv.Error, UnicodeDecodeError):
                yield Row(number, (), fault="row-quotes")
                return
            yield Row(number, [Cell(value) if value.strip() else EMPTY for value in values])
            number += 1


def _same_width(rows: Iterator[Row], width: int) -> Iterator[Row]:
    """Rows with a cell for every heading; one with more has a separator inside a value."""
    for row in rows:
        if any(cell is not EMPTY for cell in row.cells[width:]):
            yield row._replace(fault="row-too-wide")
        else:
            yield row._replace(cells=[*row.cells[:width], *[EMPTY] * (width - len(row.cells))])
