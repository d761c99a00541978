"""Inks by which a value is found again on a finished page."""

from __future__ import annotations

from dataclasses import dataclass, field

from samples.engines.pieces import Piece

Ink = tuple[int, int, int]
_STEPS = 20
_BLUE = 9


@dataclass
class Marks:
    """The values of one paper in the order of writing, each with an ink of its own: a black that no eye tells apart.

    Red and green hold the number, blue is the same for all and is the sign of a value.
    """

    pieces: list[Piece] = field(default_factory=list)
    ink: Ink = (0, 0, 0)
    """Of the paper's own words."""

    def ink_of(self, piece: Piece) -> Ink:
        """The ink to write a piece with; a value is noted."""
        if not piece.field:
            return self.ink
        self.pieces.append(piece)
        number = len(self.pieces) - 1
        return 2 + number % _STEPS, 2 + number // _STEPS, _BLUE

    def number_of(self, ink: Ink) -> int | None:
        """Which value was written with the ink; None for the paper's own words."""
        red, green, blue = ink
        number = (green - 2) * _STEPS + red - 2
        if blue != _BLUE or not 2 <= red < 2 + _STEPS or not 0 <= number < len(self.pieces):
            return None
        return number
