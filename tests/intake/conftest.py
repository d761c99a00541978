"""Papers as lines of text with positions, for tests of the extraction: no picture, no engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from intake.document_journey import pages_to_documents
from models.case import Case
from models.document import Document
from models.geometry import Box
from models.page import Page, PageText, SecondReading, Word
from models.person import Person

LETTER = 40
"""Height of a word in pixels; a character is half as wide, a line a letter and a half apart."""

Line = str | tuple[int, str] | Sequence[tuple[int, str]]
"""A line at the left margin, at another left edge, or several stretches at their own left edges."""


def paper(number: int, lines: Sequence[Line], *, confidence: float = 0.97, hand: Sequence[str] = ()) -> PageText:
    """A page of lines; words with digits get a second reading that agrees; words in `hand` are hand-written."""
    words: list[Word] = []
    for row, line in enumerate(lines):
        stretches = [(300, line)] if isinstance(line, str) else [line] if isinstance(line[0], int) else line
        for left, text in stretches:  # type: ignore[misc]
            x = int(left)
            for piece in str(text).split():
                box = Box(x, 200 + row * 60, x + len(piece) * 20, 200 + row * 60 + LETTER)
                second = SecondReading(text=piece, confidence=0.95, read_by="tesseract/eng")
                words.append(
                    Word(
                        text=piece,
                        box=box,
                        confidence=confidence,
                        line=row,
                        handwritten=piece in hand,
                        second=second if any(character.isdigit() for character in piece) else None,
                    )
                )
                x = box.right + 12
    return PageText(page=number, words=tuple(words))


class Zones:
    """A reader of zones that sees nothing and cuts nothing."""

    def __init__(self, ink: float = 0.0) -> None:
        self.darkness = ink

    def read_zone(self, page: int, box: Box, mode: str) -> SecondReading | None:
        return None

    def picture(self, page: int) -> None:
        return None

    def ink(self, page: int, box: Box) -> float:
        return self.darkness

    def snippet(self, page: int, box: Box, name: str) -> str:
        return f"snippets/{page:04}-{name}.png"


Read = Callable[..., tuple[tuple[Document, ...], tuple[Person, ...]]]


@pytest.fixture
def read() -> Read:
    """Pages (lists of lines) to documents and persons."""

    def read_pages(
        *pages: Sequence[Line], ink: float = 0.0, before: Case | None = None, confidence: float = 0.97,
        hand: Sequence[str] = (),
    ) -> tuple[tuple[Document, ...], tuple[Person, ...]]:  # fmt: skip
        texts = [
            paper(number, lines, confidence=confidence, hand=hand) for number, lines in enumerate(pages, start=1)
        ]
        sheets = [
            Page(number=text.page, file="f1", image="p.png", dpi=300, width=2480, height=3508, blank=not text.words)
            for text in texts
        ]
        documents, persons, _ = pages_to_documents(sheets, texts, zones=Zones(ink), before=before)
        return documents, persons

    return read_pages


def values(document: Document) -> dict[str, str | None]:
    """The values of a document's fields."""
    return {name: field.value for name, field in document.fields.items()}


@pytest.fixture
def page_text() -> Callable[..., PageText]:
    """Lines to the words of a page: `paper` for tests that sort pages by themselves."""
    return paper


@pytest.fixture
def zones() -> Zones:
    """A reader of zones that sees nothing."""
    return Zones()
