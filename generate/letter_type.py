"""What a letter is before anything is filled in: its templates' folder and the `letter.toml` in it."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from models.errors import QujatError
from models.law import Edition, Wording

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
"""Our own templates: a folder a letter or form."""

FieldKind = Literal["text", "date", "rows", "choice"]


class LetterField(BaseModel):
    """One name that a template prints."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kk: str
    """What it means, for whoever fills it in."""
    ru: str
    kind: FieldKind = "text"
    """`date` is an ISO day; `rows` a list of rows; `choice` one of `choices`."""
    columns: tuple[str, ...] = ()
    """Of `rows`."""
    choices: tuple[str, ...] = ()
    """Of `choice`; empty is always allowed and means not chosen."""
    rows_at_least: int = 0
    """Of `rows`: so many lines are printed even when there is less to put on them."""
    rows_when_blank: int = 0
    """Of `rows`: so many lines are left to fill in by hand when nothing is known."""
    optional: bool = False
    """True where an empty place is no gap: it is not listed among the blanks."""


class LetterType(BaseModel):
    """A letter or a form of an act, with what it needs."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    form: str = ""
    """Name of its folder: `receipt`, `application_order_287`."""
    letter: str
    """What `qujat letter` calls it: `application` has several forms."""
    title: Wording
    languages: tuple[Literal["kk", "ru"], ...]
    """Those for which there is a template."""
    serves: tuple[str, ...] = ()
    """Editions whose act prints this form, as `edition/family`; empty: every edition without a form of its own."""
    channels: tuple[str, ...] = ()
    """Channels for which the act prints this form; empty: all that the edition has."""
    act: Wording = {}
    """Act and appendix that print it; empty: worded by us and marked so on the paper."""
    appendix: str | None = None
    clause: str | None = None
    about: Literal["filer", "subject"] = "filer"
    """Whose name, papers and address the form asks for: whoever files, or the person whom the service is for."""
    pages: int = 1
    """A copy in one language, filled with values of usual length."""
    pages_at_most: int = 0
    """Where the length hangs on the edition: so many pages are no fault; 0: exactly `pages`."""
    of_edition: bool = False
    """True where it is filled from the edition alone and needs no case."""
    bilingual: bool = False
    """True where every template prints both languages side by side: asked for in both, one of them is enough."""
    copies: int = 1
    """Made in one PDF, one for each side."""
    fields: dict[str, LetterField]
    labels: dict[str, Wording] = {}
    """Words that the letter prints by code: what a receipt's clause demands."""

    @property
    def folder(self) -> str:
        """The folder's name, which is the form's."""
        return self.form


@cache
def load_letter_types(templates: Path = TEMPLATES) -> tuple[LetterType, ...]:
    """Every letter of a templates folder by form, in alphabetical order; QujatError on a broken letter.toml."""
    return tuple(_load(file) for file in sorted(templates.glob("*/letter.toml")))


def serves_edition(letter_type: LetterType, edition: Edition | None, channel: str | None = None) -> bool:
    """Whether the edition's act prints this very form, for that channel where it has one for each."""
    if edition is None or (channel and letter_type.channels and channel not in letter_type.channels):
        return False
    return f"{edition.id}/{edition.family}" in letter_type.serves


def _load(file: Path) -> LetterType:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        return LetterType.model_validate({**table, "form": file.parent.name})
    except (tomllib.TOMLDecodeError, ValidationError) as broken:
        raise QujatError("letter-toml-broken", letter=file.parent.name, why=str(broken).splitlines()[0]) from broken
