"""FormLayout: where the blanks and the words of a form of ours lie; made by `generate`, read by `intake`.

Lengths are millimetres from the page's left and upper edge, to a tenth.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict


class FieldPlace(BaseModel):
    """One blank of a form; a field of several blanks has them in the order in which they are filled."""

    model_config = ConfigDict(frozen=True)

    field: str
    """Name in the letter's table of fields."""
    page: int
    """Of the form, from 1."""
    left: float
    top: float
    width: float
    height: float
    """Down to the rule, which is not part of the place."""


class LayoutWord(BaseModel):
    """A word that the form prints itself."""

    model_config = ConfigDict(frozen=True)

    text: str
    page: int
    left: float
    top: float
    width: float
    height: float


class FormLayout(BaseModel):
    """One printed form in one language: its blanks and its words."""

    model_config = ConfigDict(frozen=True)

    form: str
    """Name of its folder among the templates."""
    version: str
    """Of the template, as the form's codes tell it."""
    language: Literal["kk", "ru"]
    places: tuple[FieldPlace, ...]
    """In the order of the letter's fields; of a table one a line, all its cells together."""
    tables: tuple[str, ...] = ()
    """Fields that are tables."""
    words: tuple[LayoutWord, ...]


class PrintedForm(BaseModel):
    """A letter or form that the product prints, as intake meets it again."""

    model_config = ConfigDict(frozen=True)

    form: str
    letter: str
    kind: str | None = None
    """Kind of paper that it is once filled in and handed in; None: a letter of the office's own."""
    pages: int = 1
    """As designed."""
    serves: tuple[str, ...] = ()
    """Editions whose act prints it, as `edition/family`."""
