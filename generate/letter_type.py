"""What a letter is before anything is filled in: its templates' folder and the `letter.toml` in it."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from models.errors import InputError, QujatError
from models.law import Edition, Wording

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
"""Our own templates: a folder a letter or form."""

FieldKind = Literal["text", "date", "count", "rows", "choice"]


class LetterField(BaseModel):
    """One name that a template prints."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kk: str
    """What it means, for whoever fills it in."""
    ru: str
    kind: FieldKind = "text"
    """`date` is an ISO day; `count` a whole number; `rows` a list of rows; `choice` one of `choices`."""
    columns: tuple[str, ...] = ()
    """Of `rows`."""
    counts: tuple[str, ...] = ()
    """Of `rows`: the columns that are whole numbers."""
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
    of_office: bool = False
    """True where the office keeps it or puts it around a letter: nobody takes it for a form of an act."""
    rests_on_form: bool = False
    """True where acts demand it without printing it: it cites the clause of the edition's `forms`, or none."""
    only_demanded: bool = False
    """True where it is made only for editions whose `forms` name it: a hearing that no act orders is none."""
    shown_for: str = "almaty-city-2012/sanatorium"
    """The edition of its example, as `edition/family`, where it serves all that have no form of their own."""
    fields: dict[str, LetterField]
    labels: dict[str, Wording] = {}
    """Words that the letter prints by code: what a receipt's clause demands."""
    folders: tuple[Path, ...] = ()
    """Where its files lie, the office's own folder first: the first that has a file counts."""

    @property
    def folder(self) -> str:
        """The folder's name, which is the form's."""
        return self.form

    @property
    def is_own(self) -> bool:
        """Whether the office's own folder has something of it."""
        return any(folder.parent != TEMPLATES for folder in self.folders)

    def file(self, name: str) -> Path:
        """The file of that name that counts; in the last folder where none has it."""
        return next((folder / name for folder in self.folders if (folder / name).is_file()), self.folders[-1] / name)

    def template(self, language: str) -> Path:
        """The template of a language."""
        return self.file(f"{language}.docx")


def load_letter_types(templates: Path = TEMPLATES, own: Path | None = None) -> tuple[LetterType, ...]:
    """Every letter of a templates folder by form, in alphabetical order; QujatError on a broken letter.toml.

    `own` is laid over it letter by letter: what a folder of the same name has there counts, the rest is ours;
    InputError on a letter.toml of theirs that is broken.
    """
    return _letters_of((own, templates) if own else (templates,))


@cache
def _letters_of(places: tuple[Path, ...]) -> tuple[LetterType, ...]:
    forms = {file.parent.name for place in places for file in place.glob("*/letter.toml")}
    return tuple(_load(form, places) for form in sorted(forms))


def serves_edition(letter_type: LetterType, edition: Edition | None, channel: str | None = None) -> bool:
    """Whether the edition's act prints this very form, for that channel where it has one for each."""
    if edition is None or (channel and letter_type.channels and channel not in letter_type.channels):
        return False
    return f"{edition.id}/{edition.family}" in letter_type.serves


def _load(form: str, places: tuple[Path, ...]) -> LetterType:
    folders = tuple(place / form for place in places if (place / form).is_dir())
    file = next(folder / "letter.toml" for folder in folders if (folder / "letter.toml").is_file())
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
        return LetterType.model_validate({**table, "form": form, "folders": folders})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValidationError) as broken:
        fault = QujatError if file.parent.parent == TEMPLATES else InputError
        raise fault("letter-toml-broken", letter=form, why=_reason(broken)) from broken


def _reason(broken: Exception) -> str:
    """Where and why, in one line."""
    if isinstance(broken, ValidationError):
        first = broken.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return str(broken).splitlines()[0]
