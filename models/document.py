"""Documents: one paper each, with its fields and who read them."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from models.geometry import Box
from models.problem import Problem


class Reading(BaseModel):
    """One reading of a field, kept beside the one that counts now."""

    model_config = ConfigDict(frozen=True)

    value: str | None
    raw: str | None = None
    confidence: float | None = None
    """0 to 1."""
    read_by: str
    """`tesseract`, `tesseract/eng`, `text-layer`, `mrz` or `person:NAME`."""
    at: str | None = None
    """ISO time with zone, for a person's reading."""


class FieldValue(BaseModel):
    """A field as it was read: never a guess. Absent from its document when the paper does not have it."""

    model_config = ConfigDict(frozen=True)

    value: str | None
    """Normalised; None: on the paper but unread."""
    raw: str | None = None
    """The words as recognised."""
    confidence: float = 0.0
    """0 to 1."""
    page: int | None = None
    """Case-wide page number, from 1."""
    box: Box | None = None
    needs_review: bool = False
    """True wherever the value may be wrong."""
    handwritten: bool = False
    snippet: str | None = None
    """Path in the case folder of the picture of the place, for a person to type from: `pages/0002-d2-iin.png`."""
    read_by: str = "tesseract"
    readings: tuple[Reading, ...] = ()
    """Other readings: second models, and what the machine read before a person corrected it."""
    problems: tuple[Problem, ...] = ()


class Option(BaseModel):
    """One of the things that a form lets somebody choose from."""

    model_config = ConfigDict(frozen=True)

    value: str
    """Name of the option where the form is known: `child`; else the words beside its box."""
    text: str
    """As read on the paper; empty where its words were not found."""
    chosen: bool
    """True where its mark was seen: underlined, ticked, circled, or left standing among struck-out ones."""
    score: float
    """How strong its mark is, 0 to 1: of an underline the share of its words that it runs under."""
    page: int | None = None
    """Case-wide page number, from 1."""
    box: Box | None = None


class Choice(BaseModel):
    """A question of a form that is answered by a mark: `нужное подчеркнуть`, boxes to be ticked."""

    model_config = ConfigDict(frozen=True)

    name: str | None
    """The question where the form is known, as its letter names it: `asks_for`; None for other boxes."""
    label: str
    """Words of the form that ask, as read; empty where none stand there."""
    options: tuple[Option, ...]
    """In the form's order."""
    how: Literal["underlined", "ticked", "circled", "struck_out"] | None = None
    """The manner of the mark; None: nothing is marked."""
    confidence: float
    """0 to 1, of `chosen` as a whole."""
    needs_review: bool
    """True wherever another choice may be meant: then nothing may rest on it."""
    page: int
    """Case-wide page number, from 1."""
    box: Box
    """Around its options."""
    snippet: str | None = None
    """Path in the case folder of the picture of the place, where somebody must look."""

    @property
    def chosen(self) -> tuple[str, ...]:
        """Values of the options marked; none where nothing is."""
        return tuple(option.value for option in self.options if option.chosen)


class PaperMark(BaseModel):
    """A signature, a stamp or a date that a paper bears or lacks."""

    model_config = ConfigDict(frozen=True)

    what: Literal["signature", "stamp", "date"]
    present: bool | None
    """None: somebody must look."""
    confidence: float
    """0 to 1, of `present`."""
    needs_review: bool = False
    """True where it is unsure, or lacking on a paper that counts only with it."""
    label: str = ""
    """Words of the paper beside it, as read: `(подпись заявителя)`, `М.П.`."""
    page: int | None = None
    """Case-wide page number, from 1."""
    box: Box | None = None
    """Where it stands, or where it should."""
    snippet: str | None = None
    """Path in the case folder of the picture of the place, where somebody must look."""


class Document(BaseModel):
    """One paper of the case: some pages of one kind, about one person."""

    model_config = ConfigDict(frozen=True)

    id: str
    """`d1`, `d2`, … in page order; kept for the life of the case."""
    kind: str
    """Contract name of the kind, `own_letter` for one that the office gave out itself, or `unknown`."""
    confidence: float
    """Of the kind, 0 to 1."""
    languages: tuple[Literal["kk", "ru"], ...] = ()
    pages: tuple[int, ...]
    """Case-wide page numbers, from 1, in the order of the paper."""
    part: Box | None = None
    """Where on its one page the paper lies, when the page holds several papers; None: all over its pages."""
    person: str | None = None
    """Id of the person whom the paper is about."""
    form: str | None = None
    """An application's printed form, where recognised: `almaty-city-2012/wheelchair`, `order-287/1`; of another
    print of ours its template: `receipt`."""
    services: tuple[str, ...] = ()
    """Families that an application asks for, by its form or wording; several where the form serves several."""
    fields: dict[str, FieldValue] = {}
    choices: tuple[Choice, ...] = ()
    """Options that were marked on it, top to bottom."""
    marks: tuple[PaperMark, ...] = ()
    """Its signature, stamp and date; none where nobody looked."""
    needs_review: bool = False
    """True where the kind or the boundary is unsure."""
    corrections: tuple[Reading, ...] = ()
    """Kind, pages or person as they stood before somebody corrected them."""
    problems: tuple[Problem, ...] = ()

    def choice(self, name: str) -> Choice | None:
        """The question of that name; None where the paper does not ask it."""
        return next((choice for choice in self.choices if choice.name == name), None)

    def mark(self, what: Literal["signature", "stamp", "date"]) -> PaperMark | None:
        """Its signature, stamp or date; None where nobody looked."""
        return next((mark for mark in self.marks if mark.what == what), None)

    def value(self, name: str) -> str | None:
        """The value of a field; None when absent or unread."""
        field = self.fields.get(name)
        return field.value if field else None
