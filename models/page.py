"""A page of paper: what case.json says of it, and the words that were read on it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from models.geometry import Box
from models.ink import PageInk


class SecondReading(BaseModel):
    """The same place read once more by another model or at another scale."""

    model_config = ConfigDict(frozen=True)

    text: str
    confidence: float
    """0 to 1."""
    read_by: str
    """`tesseract/eng` and the like."""


class Word(BaseModel):
    """One recognised word on the upright page image."""

    model_config = ConfigDict(frozen=True)

    text: str
    box: Box
    confidence: float
    """0 to 1, as calibrated from the engine's own scale."""
    line: int
    """Number of its text line on the page, from 0, in reading order."""
    handwritten: bool = False
    """True where the ink looks written by hand: its text is never passed off as sure."""
    second: SecondReading | None = None
    """Digit and Latin zones are read again by another model; what it saw."""

    @property
    def likely_text(self) -> str:
        """The text with the digits of the second reading, where it saw as many; for showing and copying out."""
        digits = [character for character in self.second.text if character.isdigit()] if self.second else []
        if not digits or sum(character.isdigit() for character in self.text) != len(digits):
            return self.text
        return "".join(digits.pop(0) if character.isdigit() else character for character in self.text)


class Page(BaseModel):
    """One page of the case, as case.json shows it."""

    model_config = ConfigDict(frozen=True)

    number: int
    """From 1, over all files in the order given."""
    file: str
    """Id of the SourceFile it came from: `f1`."""
    label: str | None = None
    """The page's own printed number or label in its file, when the file carries one."""
    image: str | None
    """Path in the case folder: `pages/0001.png`; upright and deskewed; None when the page could not be read."""
    dpi: int
    width: int
    """Pixels of `image`."""
    height: int
    """Pixels of `image`."""
    rotation: int = 0
    """Degrees clockwise that were applied to the scan to stand it upright: 0, 90, 180 or 270."""
    skew: float = 0.0
    """Degrees clockwise that were applied after `rotation` to straighten it."""
    blank: bool = False
    """Nothing on it but paper and dirt; a stamp or a signature alone is content."""
    quality: float | None = None
    """0 to 1: mean confidence of the words, weighed by their length; None where there are no words."""


class PageCode(BaseModel):
    """A code of ours on the upright page image."""

    model_config = ConfigDict(frozen=True)

    text: str
    """What it says: of a square code `models.form_code` tells it; of bars the registration number."""
    shape: Literal["square", "bars"]
    box: Box


class PageText(BaseModel):
    """The words of one page in reading order, on the image that `Page.image` names."""

    model_config = ConfigDict(frozen=True)

    page: int
    words: tuple[Word, ...]
    read_by: str = "tesseract"
    """`tesseract`, or `text-layer` where a born-digital file gave the words."""
    ink: PageInk | None = None
    """What stands there beside the words; None where nobody looked."""
    codes: tuple[PageCode, ...] = ()
    """Codes of a letter or form of ours that stand there."""

    @property
    def lines(self) -> tuple[tuple[Word, ...], ...]:
        """The words grouped by line, top to bottom, each line left to right."""
        grouped: dict[int, list[Word]] = {}
        for word in self.words:
            grouped.setdefault(word.line, []).append(word)
        return tuple(tuple(sorted(grouped[number], key=lambda word: word.box.left)) for number in sorted(grouped))

    @property
    def text(self) -> str:
        """The page as plain text, a line of print a line of text."""
        return "\n".join(" ".join(word.text for word in line) for line in self.lines)
