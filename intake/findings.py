"""What extraction hands on: a field as found on a paper, with the evidence for and against it, before judgement."""

from __future__ import annotations

from typing import NamedTuple

from models.document import Reading
from models.geometry import Box
from models.page import Word


class Found(NamedTuple):
    """One field of one paper."""

    value: str | None
    """None: it is on the paper but could not be read."""
    raw: str
    page: int
    """Case-wide number, from 1."""
    box: Box
    words: tuple[Word, ...]
    """The words it was made of."""
    sure: bool = True
    """False where the parser had to guess."""
    label_missed: int = 0
    """Letters in which the label on the paper differs from its wording."""
    weak_place: bool = False
    """True where the value was found without a label of its own or far from it."""
    rivals: tuple[str, ...] = ()
    """Other values that other places of the same paper give for the field."""
    witnesses: tuple[Reading, ...] = ()
    """Second readings of the same place, the machine-readable zone, other places of the same paper."""
    handwritten: bool = False
    read_by: str = "tesseract"
    typed: bool = False
    """True where the place on the form shows print, whatever the rest of the paper is."""
    borrowed: bool = False
    """True where the value is another paper's of the same person, which this one's reading only nearly is."""


class Draft(NamedTuple):
    """One paper with its fields as found."""

    kind: str
    pages: tuple[int, ...]
    """Case-wide numbers in the order of the paper."""
    confidence: float
    fields: dict[str, Found]
    needs_review: bool = False
    """True where kind or boundary is unsure."""
    form: str | None = None
    services: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    part: Box | None = None
    """The part of its one page that it takes up, where that holds several papers."""
