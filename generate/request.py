"""What the callers of this room ask for and what they get."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from models.case import Case
from models.catalogue import Catalogue
from models.kinds import DocumentKind
from models.law import Edition, Office
from models.problem import Problem

Row = Mapping[str, str]
Data = Mapping[str, str | Sequence[Row]]
"""Names of a letter's fields to strings and to lists of rows of strings."""

AskedLanguage = Literal["kk", "ru", "kk+ru"]


@dataclass(frozen=True, kw_only=True)
class LetterRequest:
    """One letter to make."""

    letter: str
    """`receipt`, `application`, `missing_papers`, `refusal_to_accept`, `notice`, `refusal`, `information_sheet`; or
    the name of a paper of its own that an act prints: `order_form`, `journal_sms`, …"""
    out: Path
    """Where it goes: `….pdf` or `….docx`."""
    docx: Path | None = None
    """With a PDF: where its DOCX goes too; None: none is kept."""
    case: Case | None = None
    data: Data | None = None
    """Values by field name; they win over the case's. `name_kk`, `name_ru` hold for one language only."""
    blank: bool = False
    """The empty form, to be filled by hand."""
    edition: Edition | None = None
    office: Office | None = None
    kinds: Mapping[str, DocumentKind] = field(default_factory=dict)
    """The catalogue's kinds, for the titles of papers."""
    catalogue: Catalogue | None = None
    """Needed by letters about an edition as a whole: the questions of its facts, the names of receipt contents."""
    channel: str | None = None
    """None: the case's."""
    language: AskedLanguage | None = None
    """None: the case's, else the first that the letter has."""
    grounds: tuple[str, ...] = ()
    """Clauses of the edition's closed list."""
    number: str | None = None
    """Registration number; None: the case's, else a blank line."""
    duplicate: bool = False
    """A reprint: marked дубликат, телнұсқа."""


@dataclass(frozen=True, kw_only=True)
class MadeLetter:
    """One letter as it lies on the disk."""

    request: LetterRequest
    form: str
    """The templates' folder it was made from."""
    language: AskedLanguage
    """What it was made in: an act's form exists in the act's language only."""
    path: Path
    docx: Path | None
    blanks: tuple[str, ...]
    """Fields left as blank lines, because unknown or under review."""
    pages: int | None
    """Of the PDF, all copies together; None: no PDF."""
    inputs: str
    """SHA-256 over the values, the templates and the options: the same again gives the same bytes."""


@dataclass(frozen=True, kw_only=True)
class MadeLetters:
    """What came of a batch: the letters in the order asked for, and what went wrong.

    A letter that could not be proved is not among `letters`; a Problem says which and why.
    """

    letters: tuple[MadeLetter, ...]
    problems: tuple[Problem, ...]
