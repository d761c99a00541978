"""Pieces of words, and the regions they make: what of a page is looked at for a value."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from models.geometry import Box, box_around
from models.page import Word

How = Literal["right", "below", "above", "before", "flow"]


class Piece(NamedTuple):
    """A part of a word: characters `start` to `end` of its text."""

    word: Word
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters themselves."""
        return self.word.text[self.start : self.end]


class Region(NamedTuple):
    """Words in which a label's value is looked for."""

    how: How
    pieces: tuple[Piece, ...]
    gap: float
    """Letters' heights of white between label and value."""
    lines: int = 1

    @property
    def text(self) -> str:
        """The pieces with single spaces between."""
        return " ".join(piece.text for piece in self.pieces)

    def pieces_of(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces under the characters `start` to `end` of `text`, cut to them."""
        found, offset = [], 0
        for piece in self.pieces:
            length = len(piece.text)
            if offset < end and offset + length > start:
                cut_left, cut_right = max(start - offset, 0), max(offset + length - end, 0)
                found.append(Piece(piece.word, piece.start + cut_left, piece.end - cut_right))
            offset += length + 1
        return tuple(found)


def text_of(pieces: Iterable[Piece]) -> str:
    """The pieces with single spaces between."""
    return " ".join(piece.text for piece in pieces)


def box_of(pieces: Iterable[Piece]) -> Box:
    """Around the pieces, each taking its share of its word's box; pixels of the page image."""
    boxes = []
    for piece in pieces:
        box, length = piece.word.box, max(len(piece.word.text), 1)
        left = box.left + round(box.width * piece.start / length)
        boxes.append(Box(left, box.top, max(box.left + round(box.width * piece.end / length), left + 1), box.bottom))
    return box_around(boxes)
