"""What a caller may set for intake, in one table: name, default, unit and reason."""

from __future__ import annotations

import os

from pydantic import BaseModel, ConfigDict, Field


class IntakeOptions(BaseModel):
    """The settings of one run; frozen, passed by hand."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    workers: int = Field(default_factory=lambda: min(os.cpu_count() or 1, 4), ge=1)
    """Processes that read pages; each holds one page and one engine, at most 400 MB."""
    page_limit: int = Field(default=1000, ge=1)
    """Pages of one application, over all its files; more are refused before any is decoded."""
    pixel_limit: int = Field(default=120_000_000, ge=1)
    """Pixels of one picture: A3 at 600 dpi has 70 million; more is refused from its header."""
    page_seconds: float = Field(default=90.0, gt=0)
    """Seconds of the clock that one page may take; the page is then given up, never the run."""
    render_dpi: int = 300
    """Resolution at which a page without a picture of its own is drawn."""
    picture_dpi_limit: int = 400
    """Scans finer than this are halved: letters above 60 px read worse than reduced ones (OCR.md 3.1), and the
    original keeps every dot."""
