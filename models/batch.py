"""A batch: many applicants' papers in one pile. What report.json holds, schema `qujat.batch/1`.

Sheets in are sheets out: every page of every file stands in `pages` once, with what became of it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from models.case import Part
from models.separator import Separator

Collation = Literal["reversed", "same", "turned", "halves", "none"]
"""How the second pass of a one-sided feeder lies: from the last sheet on; in the order of the first; from the last
sheet on and head down; both sides of a sheet in one picture; there is no second pass."""


class PageFate(StrEnum):
    """What became of a page."""

    CASE = "case"
    BLANK = "blank"
    """Nothing on it: in its case where it stands among the case's pages, else the back of a separator."""
    COVER = "cover"
    SEPARATOR = "separator"
    BROKEN = "broken"
    """It cannot be made a picture; its case names it too."""
    ASKED = "asked"
    """It waits for a border to be settled, or for the batch to be mended."""


class BatchPage(Part):
    """One page of the batch."""

    number: int
    """From 1, in the order of the pile: over all files as given, collated where two passes were."""
    file: str
    """Id of the file: `f1`."""
    page: int
    """In its file, from 1."""
    half: Literal["first", "second"] | None = None
    fate: PageFate = PageFate.ASKED
    case: str | None = None
    """Name of the case's folder in `cases/`."""
    separator: Separator | None = None


class Border(Part):
    """A place where one applicant's papers may end and another's begin."""

    before: int
    """The page that would be the first of the next."""
    score: float
    """0 to 1: how much speaks for it."""
    because: str
    """Code of the sentence that says what speaks for it."""
    state: Literal["border", "none", "asked", "said"]
    """`said`: a person settled it."""


class BatchCase(Part):
    """One applicant's papers and what came of them."""

    name: str
    """Of its folder in `cases/`."""
    pages: tuple[int, ...]
    """Numbers in the batch."""
    separator: Separator | None = None
    id: str | None = None
    """None: no case came of it; `sentence` says why."""
    service: str | None = None
    outcome: str | None = None
    documents: int = 0
    doubtful: int = 0
    """Fields and papers to look at."""
    sentence: str | None = None


class BatchFile(Part):
    """One file as given."""

    id: str
    name: str
    sha256: str
    pages: int


class BatchReport(Part):
    """What became of a batch."""

    schema_: Literal["qujat.batch/1"] = Field(default="qujat.batch/1", alias="schema")
    id: str
    state: Literal["done", "asked", "stopped"]
    """`asked`: a border waits for somebody; `stopped`: separators and their count differ, no case was made."""
    sentence: str | None = None
    """With `stopped`: what is wrong and what to do."""
    call: dict[str, str] = Field(default_factory=dict)
    """What the operator said, by option."""
    files: tuple[BatchFile, ...]
    pages: tuple[BatchPage, ...]
    borders: tuple[Border, ...] = ()
    """Those that were proposed or said; none where separators part the batch."""
    cases: tuple[BatchCase, ...] = ()
    notes: tuple[str, ...] = ()
    """What else is to know, in the staff's language."""

    @property
    def fates(self) -> dict[str, int]:
        """How many pages came to what; together all pages of all files."""
        return {fate.value: sum(page.fate is fate for page in self.pages) for fate in PageFate}

    def to_json(self) -> str:
        """report.json, with the counts written out, Cyrillic as it is, a newline at the end."""
        return self.model_dump_json(by_alias=True, indent=1) + "\n"
