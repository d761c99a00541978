"""What is wrong with the rows of a table, and what was done with them: told on the screen and in a file beside the
letters, without the values of anything."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal

from models.wording import Language, say

_SHOWN = 60
"""Lines on the screen; the file has them all."""
Weight = Literal["fault", "note"]


@dataclass(frozen=True)
class Finding:
    """One thing said of a row."""

    row: int
    """0 of the table as a whole."""
    column: str
    """`C «Өтініш беруші»`; empty where the whole row is meant."""
    sentence: str
    weight: Weight
    """A fault keeps the row's letter from being made."""


@dataclass
class Findings:
    """Everything found, written as it is found; on the screen the first lines of it."""

    file: Path
    language: Language
    shown: list[Finding] = field(default_factory=list)
    faults: int = 0
    bad_rows: set[int] = field(default_factory=set)
    notes: int = 0

    def __enter__(self) -> Findings:
        self._stream = self.file.open("w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._stream, delimiter=";")
        heads = ("findings-row", "findings-column", "findings-what", "findings-sentence")
        self._writer.writerow([say(code, self.language) for code in heads])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._stream.close()
        if kind is not None and not self.faults and not self.notes:
            self.file.unlink(missing_ok=True)  # a call that was refused has nothing to report

    def add(self, row: int, column: str, sentence: str, *, weight: Weight = "fault") -> None:
        """Says one thing more."""
        finding = Finding(row, column, sentence, weight)
        if weight == "fault":
            self.faults += 1
            self.bad_rows.add(row)
        else:
            self.notes += 1
        if len(self.shown) < _SHOWN and weight == "fault":
            self.shown.append(finding)
        what = say(f"findings-{weight}", self.language)
        self._writer.writerow([finding.row or "", finding.column, what, finding.sentence])

    @property
    def left_out(self) -> int:
        """Faults that the screen does not show."""
        return self.faults - len(self.shown)
