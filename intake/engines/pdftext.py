"""The words that a born-digital PDF page prints, by pdfplumber."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pdfplumber
from pdfminer.pdfparser import PDFSyntaxError
from pdfminer.psparser import PSException
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from models.geometry import Box

_GAP_RATIO = 0.2
"""Share of a letter's size that parts two words; points alone glue the words of small print together."""
_LINE_POINTS = 3.0
"""Points by which the feet of one line may differ."""


class PrintedWord(NamedTuple):
    """One word of the text layer in dots of the page picture; line from 0, top to bottom."""

    text: str
    box: Box
    line: int


def page_to_printed_words(path: Path, index: int, *, width: int, height: int) -> tuple[PrintedWord, ...]:
    """The words of page `index` (from 0) on its picture of `width` x `height` dots; none where the layer is broken
    or runs in another direction."""
    try:
        with pdfplumber.open(path, pages=[index + 1]) as pdf:
            page = pdf.pages[0]
            found = page.extract_words(x_tolerance_ratio=_GAP_RATIO, y_tolerance=_LINE_POINTS)
            across, down = width / float(page.width), height / float(page.height)
            left, top = float(page.bbox[0]), float(page.bbox[1])
            page.close()
    except (PDFSyntaxError, PSException, MalformedPDFException, PdfminerException, ValueError, KeyError, TypeError):
        return ()
    if any(not word.get("upright", True) for word in found):
        return ()
    found.sort(key=lambda word: (word["bottom"], word["x0"]))
    words: list[PrintedWord] = []
    line, foot = -1, -100.0
    for word in found:
        if word["bottom"] - foot > _LINE_POINTS:
            line, foot = line + 1, word["bottom"]
        box = Box(
            max(int((word["x0"] - left) * across), 0),
            max(int((word["top"] - top) * down), 0),
            min(int((word["x1"] - left) * across) + 1, width),
            min(int((word["bottom"] - top) * down) + 1, height),
        )
        if box.width > 0 and box.height > 0:
            words.append(PrintedWord(word["text"], box, line))
    return tuple(words)
