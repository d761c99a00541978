"""What papers are written from: stretches of text that know what they print."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Align = Literal["left", "center", "right", "justify"]
STAMP, SIGNATURE = "@stamp", "@signature"
"""Extras over whose place ink is put on the printed page."""


@dataclass(frozen=True)
class Piece:
    """A stretch of text in one style; a value when `field` is set."""

    text: str
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    small: bool = False
    field: str | None = None
    """A contract field, an extra with `@`, or None for the paper's own words."""
    truth: str = ""
    part: bool = False
    """One part of the field's truth: a street of an address."""
    fill: bool = False
    """Filled into the paper rather than its own words."""
    declined: bool = False
    """Printed in another grammatical case than its truth."""


Cut = Callable[[str], Iterable[Piece]]
"""Cuts a text with values in braces into its pieces."""
