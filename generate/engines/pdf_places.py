"""What stands where on the pages of a PDF: its letters in the order in which they were set, words, rules."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pdfplumber

_MM = 25.4 / 72
_SHORTEST_RULE = 3.0
"""Millimetres: a box for a digit is five wide."""


@dataclass(frozen=True)
class Placed:
    """A letter or a word; millimetres from the page's left and upper edge."""

    text: str
    page: int
    """From 1."""
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Rule:
    """A line across."""

    page: int
    left: float
    right: float
    height: float
    """Millimetres under the page's upper edge."""


@dataclass(frozen=True)
class PlacedPages:
    """All pages of a PDF."""

    letters: tuple[Placed, ...]
    words: tuple[Placed, ...]
    rules: tuple[Rule, ...]


def pdf_to_places(file: Path) -> PlacedPages:
    """Letters without white space, words as the eye parts them, rules of at least three millimetres."""
    letters: list[Placed] = []
    words: list[Placed] = []
    rules: list[Rule] = []
    with pdfplumber.open(file) as document:
        for number, page in enumerate(document.pages, start=1):
            letters += [_placed(char, number) for char in page.chars if char["text"].strip()]
            words += [_placed(word, number) for word in page.extract_words(use_text_flow=False)]
            rules += [
                Rule(number, float(edge["x0"]) * _MM, float(edge["x1"]) * _MM, float(edge["top"]) * _MM)
                for edge in page.edges
                if edge["orientation"] == "h" and float(edge["width"]) * _MM >= _SHORTEST_RULE
            ]
            page.close()
    return PlacedPages(tuple(letters), tuple(words), tuple(rules))


def _placed(thing: dict[str, object], page: int) -> Placed:
    left, top, right, bottom = (float(str(thing[side])) * _MM for side in ("x0", "top", "x1", "bottom"))
    return Placed(str(thing["text"]), page, left, top, right, bottom)
