"""The text layer of a born-digital page: taken when it agrees with what the page shows, else left.

A layer can be hidden, shifted, incomplete (a filled form, a picture with text) or in a font whose letters map to
others; so its words must lie on ink, leave little print unexplained, and read the same in a few lines.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.pdftext import PrintedWord
from models.geometry import Box, box_around
from models.page import Word
from models.spelling import comparable, folded_letters

SURE = 0.99
"""Confidence of a word of a layer that agrees with its page."""
_INKED = 0.95
"""Share of the words that must lie on ink."""
_UNEXPLAINED = 0.12
"""Share of letter-like shapes outside all words that is still no hidden text: emblems, signatures."""
_ALIKE = 0.8
"""How alike a line must read; the engine's own errors stay within."""
_LINES_READ = 3

ReadLine = Callable[[Box], str]
"""The engine on a line of the page picture."""


def printed_words_to_words(
    printed: Sequence[PrintedWord], grey: NDArray[np.uint8], *, dpi: int, read: ReadLine
) -> tuple[Word, ...] | None:
    """The layer's words; None where the layer does not agree with the picture."""
    if not printed or not _lies_on_ink(printed, grey) or not _explains_print(printed, grey, dpi):
        return None
    if not _reads_alike(printed, read):
        return None
    return tuple(
        Word(text=folded_letters(word.text), box=word.box, confidence=SURE, line=word.line) for word in printed
    )


def _lies_on_ink(printed: Sequence[PrintedWord], grey: NDArray[np.uint8]) -> bool:
    inked = 0
    for word in printed:
        zone = grey[word.box.top : word.box.bottom, word.box.left : word.box.right]
        inked += int(zone.max()) - int(zone.min()) > 40
    return inked >= _INKED * len(printed)


def _explains_print(printed: Sequence[PrintedWord], grey: NDArray[np.uint8], dpi: int) -> bool:
    ink = (grey < 140).astype(np.uint8)
    _, _, stats, middles = cv2.connectedComponentsWithStats(ink, connectivity=8)
    size = stats[1:, 2:4]
    letters = (size.max(axis=1) < dpi / 2.5) & (size.min(axis=1) > dpi / 100) & (size.max(axis=1) > dpi / 40)
    covered = np.zeros(grey.shape, dtype=np.bool_)
    for word in printed:
        box = word.box.grown(3, 3, Box(0, 0, grey.shape[1], grey.shape[0]))
        covered[box.top : box.bottom, box.left : box.right] = True
    points = middles[1:][letters].astype(np.int64)
    if len(points) == 0:
        return False
    return float((~covered[points[:, 1], points[:, 0]]).mean()) <= _UNEXPLAINED


def _reads_alike(printed: Sequence[PrintedWord], read: ReadLine) -> bool:
    lines: dict[int, list[PrintedWord]] = {}
    for word in printed:
        lines.setdefault(word.line, []).append(word)
    longest = sorted(lines.values(), key=lambda line: -sum(len(word.text) for word in line))
    ratios = []
    for line in longest[:_LINES_READ]:
        line = sorted(line, key=lambda word: word.box.left)
        said = comparable(" ".join(word.text for word in line))
        seen = comparable(read(box_around(word.box for word in line).grown(8, 4)))
        ratios.append(SequenceMatcher(None, said, seen, autojunk=False).ratio())
    return float(np.median(ratios)) >= _ALIKE
