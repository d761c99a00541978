"""FormLayout: where the fields of a form of ours lie; made by `generate`, read by `intake`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class FieldPlace(BaseModel):
    """Where one blank of a form lies on the printed page."""

    model_config = ConfigDict(frozen=True)

    field: str
    page: int
    """Of the form, from 1."""
    left: float
    """Millimetres from the page's left edge."""
    top: float
    """Millimetres from the page's top edge."""
    width: float
    height: float


class FormLayout(BaseModel):
    """One printed form: its letter, version and places."""

    model_config = ConfigDict(frozen=True)

    letter: str
    version: str
    places: tuple[FieldPlace, ...]
