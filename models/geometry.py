"""Boxes on a page image."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in pixels of the upright page image: origin top left, x to the right, y down.

    `right` and `bottom` are exclusive, so that `right - left` is the width.
    """

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Pixels across."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Pixels down."""
        return self.bottom - self.top

    @property
    def center(self) -> tuple[float, float]:
        """(x, y) of the middle, in pixels."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def union(self, other: Box) -> Box:
        """The smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def overlap(self, other: Box) -> int:
        """Area that both cover, in square pixels; 0 when they do not meet."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(width, 0) * max(height, 0)

    def grown(self, dx: int, dy: int, within: Box | None = None) -> Box:
        """Grown by dx pixels left and right and dy above and below, cut to `within` when given."""
        grown = Box(self.left - dx, self.top - dy, self.right + dx, self.bottom + dy)
        if within is None:
            return grown
        return Box(
            max(grown.left, within.left),
            max(grown.top, within.top),
            min(grown.right, within.right),
            min(grown.bottom, within.bottom),
        )


def box_around(boxes: Iterable[Box]) -> Box:
    """The smallest box around all; ValueError when there is none."""
    around: Box | None = None
    for box in boxes:
        around = box if around is None else around.union(box)
    if around is None:
        raise ValueError("no boxes to put a box around")
    return around
