"""What a drawing leaves behind: the pages and the exact truth of what stands on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PIL import Image

from models.geometry import Box
from models.page import PageText, Word

DPI = 300
"""Papers are drawn at this resolution; the ladder scales down from it."""


@dataclass(frozen=True)
class DrawnWord:
    """One word as drawn, in pixels of the upright page at 300 dpi."""

    text: str
    box: Box
    line: int
    """Number of the printed line on its page, from 0, in drawing order."""
    handwritten: bool


@dataclass(frozen=True)
class DrawnText:
    """A stretch of text as it was set: what a born-digital PDF needs to set it again."""

    text: str
    x: float
    """Pixels at 300 dpi, of the pen's start."""
    baseline: int
    """Pixels from the top."""
    family: str
    style: Literal["regular", "bold", "italic"]
    points: float


@dataclass
class DrawnField:
    """A field as drawn: its truth by the contract's rule and where it stands."""

    value: str
    shown: str
    """As printed."""
    page: int
    """Of the paper, from 0."""
    box: Box
    handwritten: bool
    accept: tuple[str, ...] = ()
    """Other readings that are as right, where the paper prints the value in two ways."""
    call: int = 0
    part: bool = False
    declined: bool = False
    """The paper prints it only in another grammatical case than its truth, which is the nominative."""


@dataclass(frozen=True)
class DrawnChoice:
    """A question of a form and what was marked on it by hand."""

    name: str
    options: tuple[str, ...]
    chosen: tuple[str, ...]
    page: int
    """Of the paper, from 0."""
    manner: str | None


@dataclass(frozen=True)
class Drawn:
    """One paper drawn: undegraded pages with their truth."""

    kind: str
    layout: str
    languages: tuple[str, ...]
    pages: tuple[Image.Image, ...]
    fields: dict[str, DrawnField]
    words: tuple[tuple[DrawnWord, ...], ...]
    optional: tuple[str, ...] = ()
    """Fields that a reader may report or not: the contract has no name for them, or they stand there twice over."""
    texts: tuple[tuple[DrawnText, ...], ...] = ()
    """All that was set in type, a tuple a page."""
    choices: tuple[DrawnChoice, ...] = ()
    signed: bool | None = None
    """Whether it bears a signature; None: its maker does not note that."""
    stamped: bool | None = None

    def page_text(self, page: int, *, number: int) -> PageText:
        """The words of page `page` (of the paper, from 0) as a perfect reader would give them, for page `number`
        of a case (from 1): what tests of the extraction start from, without any engine."""
        ordered = sorted(self.words[page], key=lambda word: (word.box.top, word.box.left))
        lines = _visual_lines(ordered)
        words = [
            Word(text=word.text, box=word.box, confidence=0.97, line=index, handwritten=word.handwritten)
            for index, line in enumerate(lines)
            for word in line
        ]
        return PageText(page=number, words=tuple(words))


def _visual_lines(words: list[DrawnWord]) -> list[list[DrawnWord]]:
    """Words that share a baseline, top to bottom, each line left to right."""
    lines: list[list[DrawnWord]] = []
    for word in words:
        middle = (word.box.top + word.box.bottom) / 2
        for line in lines:
            first = line[0].box
            if first.top <= middle <= first.bottom and abs(first.height - word.box.height) < first.height:
                line.append(word)
                break
        else:
            lines.append([word])
    return [sorted(line, key=lambda word: word.box.left) for line in lines]
