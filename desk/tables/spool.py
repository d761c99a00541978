"""Checked rows on the disk until their letters are made: a table of any length, sorted, in little memory.

An SQLite file of the owner's, in the folder where the letters are being made, gone with it.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from desk.tables.values import Value
from models.spelling import comparable

_ORDER = {letter: chr(0x1000 + place) for place, letter in enumerate("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")}
"""Kazakh letters stand between the Russian ones, where the Kazakh alphabet has them."""


class SpooledRow(NamedTuple):
    """A row of the table that can be printed."""

    number: int
    """In the table."""
    values: Mapping[str, Value]


class Spool:
    """Rows written once and read once, in the order of their keys."""

    def __init__(self, file: Path) -> None:
        self._rows = sqlite3.connect(file, isolation_level=None)
        self._rows.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE; PRAGMA cache_size=-4000;"
            "CREATE TABLE rows (place INTEGER PRIMARY KEY, number INTEGER, key TEXT, said TEXT); BEGIN;"
        )
        self.count = 0

    def add(self, number: int, values: Mapping[str, Value], key: str) -> None:
        """One row more."""
        said = json.dumps(values, ensure_ascii=False)
        self._rows.execute("INSERT INTO rows (number, key, said) VALUES (?, ?, ?)", (number, key, said))
        self.count += 1

    def rows(self) -> Iterator[SpooledRow]:
        """All rows, by key and then as they came."""
        for number, said in self._rows.execute("SELECT number, said FROM rows ORDER BY key, place"):
            yield SpooledRow(number, json.loads(said))

    def close(self) -> None:
        """Lets the file go."""
        self._rows.close()


def sort_key(text: str) -> str:
    """Where a text stands: by the Kazakh alphabet, numbers by their size."""
    padded = re.sub(r"\d+", lambda digits: digits[0].zfill(14), comparable(text))
    return "".join(_ORDER.get(letter, letter) for letter in padded)
