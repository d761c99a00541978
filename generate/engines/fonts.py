"""Which fonts this machine has, and which of them have all Kazakh letters: by fontconfig, as LibreOffice asks it."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache

from models.spelling import KAZAKH_LETTERS

_SECONDS = 30
_ALIKE = {
    "times new roman": "Liberation Serif",
    "arial": "Liberation Sans",
    "courier new": "Liberation Mono",
    "calibri": "Carlito",
    "cambria": "Caladea",
}
"""Fonts of Windows and those of equal width that LibreOffice takes in their place."""


@cache
def fonts_with_kazakh() -> frozenset[str]:
    """Families, in small letters, that have every Kazakh letter in both cases; empty where fontconfig is missing."""
    letters = " ".join(f"{ord(letter):04x}" for letter in KAZAKH_LETTERS + KAZAKH_LETTERS.upper())
    return _families(f":charset={letters}")


@cache
def fonts_here() -> frozenset[str]:
    """All families of this machine, in small letters; empty where fontconfig is missing."""
    return _families("")


def stands_in(font: str) -> str:
    """The font that is printed where a template names this one: itself, or the one of equal width."""
    alike = _ALIKE.get(font.casefold(), "")
    return alike if font.casefold() not in fonts_here() and alike.casefold() in fonts_here() else font


def _families(pattern: str) -> frozenset[str]:
    listing = shutil.which("fc-list")
    if listing is None:
        return frozenset()
    asked = [listing, pattern, "family"] if pattern else [listing, ":", "family"]
    said = subprocess.run(asked, capture_output=True, text=True, timeout=_SECONDS, check=False).stdout
    return frozenset(
        name.strip().casefold() for line in said.splitlines() for name in line.split(",") if name.strip()
    )
