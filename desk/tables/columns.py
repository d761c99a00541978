"""Headings of a table to the fields of a letter, by their names and by their labels in Kazakh and in Russian."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from models.errors import InputError
from models.spelling import comparable

if TYPE_CHECKING:
    from generate.journey import LetterField

LANGUAGE_COLUMN = "letter_language"
GROUNDS_COLUMN = "grounds"
_LABELS_OF_OURS = {
    LANGUAGE_COLUMN: ("Хаттың тілі", "Язык письма"),
    GROUNDS_COLUMN: ("Негіздер", "Основания"),
}
"""Columns that are not fields: what `--letter-lang` and `--ground` say, row by row."""
_COUNTS = frozenset({"№", "no", "n", "№ п/п", "п/п", "р/с", "р/с №", "№ р/с", "р/н"})
"""Headings of a column that counts the rows: nothing to print."""
_NAMED = re.compile(r"\[([a-z_]+)\]\s*$")
_LANGUAGES = ("kk", "ru")
_FEW = 4
"""Cells of a row of headings of which only one is known."""


@dataclass(frozen=True)
class Column:
    """A column that a letter prints something of."""

    index: int
    """From 0."""
    heading: str
    name: str
    """Of the field as `--data` takes it, `_kk` or `_ru` at its end where it holds for one language only."""

    @property
    def letters(self) -> str:
        """The column as spreadsheets name it: A, B, …, AA."""
        number, letters = self.index + 1, ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(65 + rest) + letters
        return letters


class Headings:
    """What a letter's table may have for headings."""

    def __init__(
        self, fields: Mapping[str, LetterField], *, takes_grounds: bool, skipped: Sequence[str] = ()
    ) -> None:
        self._names = {**{name: name for name in fields}, LANGUAGE_COLUMN: LANGUAGE_COLUMN}
        self._names |= {f"{name}_{tongue}": f"{name}_{tongue}" for name in fields for tongue in _LANGUAGES}
        labels = [(name, label) for name, field in fields.items() for label in (field.kk, field.ru)]
        ours = {name: both for name, both in _LABELS_OF_OURS.items() if takes_grounds or name != GROUNDS_COLUMN}
        labels += [(name, label) for name, both in ours.items() for label in both]
        if takes_grounds:
            self._names[GROUNDS_COLUMN] = GROUNDS_COLUMN
        named: dict[str, set[str]] = {}
        for name, label in labels:
            named.setdefault(_plain(label), set()).add(name)
        self._ambiguous = frozenset(label for label, names in named.items() if len(names) > 1)
        self._labels = {label: next(iter(names)) for label, names in named.items() if len(names) == 1}
        self._shown = [label for _, label in labels]
        self._skipped = frozenset(_plain(heading) for heading in skipped)

    def name_of(self, heading: str) -> str | None:
        """The field that a heading means; None for one that means none."""
        named = _NAMED.search(heading)
        if named and named[1] in self._names:
            return named[1]
        plain = heading.strip().casefold()
        if plain in self._names:
            return self._names[plain]
        halves = heading.split(" / ") if " / " in heading else []
        found = {self._labels.get(_plain(half)) for half in halves if not self._lost(half)}
        whole = self._labels.get(_plain(heading))
        return whole or (found.pop() if len(found) == 1 else None)

    def _lost(self, half: str) -> bool:
        """Whether a code page without Kazakh letters spoilt this half of a heading: the other half alone decides."""
        return "?" in half and _plain(half) not in self._labels

    def are_in(self, row: Sequence[str]) -> bool:
        """Whether a row of the table is its headings: two of its cells mean something, or one of few."""
        filled = [text for text in row if text]
        known = sum(self.name_of(text) is not None for text in filled)
        return known > 1 or (known == 1 and len(filled) <= _FEW)

    def is_skipped(self, heading: str) -> bool:
        """Whether a column is of no use to the letter: nameless, a count, or said so."""
        return not heading or _plain(heading) in self._skipped or heading.strip().casefold() in _COUNTS

    def columns(self, headings: Sequence[str]) -> tuple[Column, ...]:
        """The columns that count; InputError that names every heading without a meaning and what is near it, or a
        heading that stands twice."""
        columns: list[Column] = []
        unknown: list[str] = []
        for index, heading in enumerate(headings):
            if self.is_skipped(heading):
                continue
            name = self.name_of(heading)
            if name is None:
                unknown.append(f"«{heading}» → «{self._nearest(heading)}»")
                continue
            twice = next((column for column in columns if column.name == name), None)
            if twice is not None:
                raise InputError("table-heading-twice", first=twice.letters, second=heading)
            columns.append(Column(index=index, heading=heading, name=name))
        if unknown:
            raise InputError("table-headings-unknown", headings="; ".join(unknown))
        return tuple(columns)

    def heading_for(self, name: str, field: LetterField) -> str:
        """What a ready table has above the field's column."""
        label = field.kk if field.kk == field.ru else f"{field.kk} / {field.ru}"
        return f"{label} [{name}]" if self.name_of(label) != name else label

    def _nearest(self, heading: str) -> str:
        by_plain = {_plain(label): label for label in self._shown} | {name: name for name in self._names}
        near = get_close_matches(_plain(heading), by_plain, n=1, cutoff=0.0)
        return by_plain[near[0]] if near else "-"


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", comparable(text))
