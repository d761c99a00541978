"""What stands on a page beside its words: stamps, strokes of a pen, boxes to be ticked."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from models.geometry import Box


class Stamp(BaseModel):
    """A seal or stamp that was pressed on the page."""

    model_config = ConfigDict(frozen=True)

    box: Box
    shape: Literal["round", "triangular", "rectangular"]
    confidence: float
    """0 to 1."""


class Strokes(BaseModel):
    """Lines of a pen that are no word: a signature, a flourish, a correction."""

    model_config = ConfigDict(frozen=True)

    box: Box
    ink: float
    """Square millimetres of ink in it."""


class Square(BaseModel):
    """A little printed frame that stands alone: a box to be ticked."""

    model_config = ConfigDict(frozen=True)

    box: Box
    ink: float
    """Share of its inside that is ink, 0 to 1: an empty one has the paper's specks only."""
    reach: float
    """How much of its inside the ink spans, across or down, whichever is more; 0 to 1: a tick spans most of it."""


class PageInk(BaseModel):
    """All of it, of one page; boxes in pixels of the page image."""

    model_config = ConfigDict(frozen=True)

    stamps: tuple[Stamp, ...] = ()
    strokes: tuple[Strokes, ...] = ()
    squares: tuple[Square, ...] = ()
