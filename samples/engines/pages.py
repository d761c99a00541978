"""The door to finished PDF pages: their pictures, and their words with place and ink."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from models.geometry import Box, box_around
from samples.drawn import DPI
from samples.engines.marks import Ink

_SCALE = DPI / 72
_ONE_AT_A_TIME = threading.Lock()
"""The library is not made for several threads; the score draws cases in several."""


@dataclass(frozen=True)
class Letter:
    """One printed character in pixels at the drawing resolution, with the ink it is printed in."""

    text: str
    box: Box
    ink: Ink


@dataclass(frozen=True)
class TypesetPage:
    """A page: its picture and its words, each as its letters."""

    image: Image.Image
    words: tuple[tuple[Letter, ...], ...]


def pdf_to_pages(path: Path) -> list[TypesetPage]:
    """Every page of a PDF, rasterised at the drawing resolution."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(path)
        try:
            return [_page(document[number]) for number in range(len(document))]
        finally:
            document.close()


def _page(page: pypdfium2.PdfPage) -> TypesetPage:
    image = page.render(scale=_SCALE).to_pil().convert("RGB")
    text = page.get_textpage()
    words: list[list[Letter]] = [[]]
    for letter in _letters(text, page.get_height()):
        if letter is None:
            words.append([])
        else:
            if words[-1] and _apart(words[-1][-1].box, letter.box):
                words.append([])
            words[-1].append(letter)
    return TypesetPage(image, tuple(tuple(word) for word in words if word))


def _apart(before: Box, after: Box) -> bool:
    """A new line or a gap that the page's text shows no space for."""
    height = max(before.height, after.height, 1)
    return (
        after.left < before.left - height
        or after.left - before.right > height
        or abs(after.bottom - before.bottom) > 2 * height
    )


def _letters(text: pypdfium2.PdfTextPage, height: float) -> Iterator[Letter | None]:
    """The characters in the page's order; None where a word ends."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    for index in range(text.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(text, index))
        if char.isspace() or char in "\u00a0\u2060\ufffe\x00" or raw.FPDFText_IsGenerated(text, index) == 1:
            yield None
            continue
        raw.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        raw.FPDFText_GetFillColor(text, index, red, green, blue, alpha)
        box = Box(
            round(left.value * _SCALE),
            round((height - top.value) * _SCALE),
            round(right.value * _SCALE),
            round((height - bottom.value) * _SCALE),
        )
        yield Letter(char, box, (red.value, green.value, blue.value))


def word_box(word: tuple[Letter, ...]) -> Box:
    """The box around a word's letters."""
    return box_around(letter.box for letter in word)
