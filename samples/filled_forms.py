"""Blank forms filled in: typed in another face than the form's own, or by a hand, where the filled print has values.

Needs the form twice, as the product prints it: blank, and with the values. What only the second has is drawn onto the
first, letter by letter: so the paper is the blank form, and where its blanks lie is nobody's guess.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from PIL import Image, ImageDraw

from models.geometry import Box
from samples.degrade import Picture
from samples.engines.pages import Letter, TypesetPage, pdf_to_pages, word_box
from samples.fonts import Style, font_of
from samples.ink import BLUE_INK, handwritten

Manner = Literal["typed", "hand"]
TYPED = (
    "pt-mono", "pt-serif", "noto-sans", "dejavu-condensed", "noto-serif",
    "dejavu-mono", "pt-sans", "dejavu-sans", "dejavu-serif",
)  # fmt: skip
"""Faces of typewriters and printers."""


class Hand(NamedTuple):
    """A way of writing."""

    family: str
    style: Style
    unrest: float
    """Of the letters in size, slant, turn and height, against a common hand."""


HANDS = (
    Hand("pt-serif", "italic", 1.0), Hand("noto-serif", "italic", 0.9), Hand("pt-sans", "italic", 1.0),
    Hand("dejavu-serif", "italic", 1.4), Hand("noto-sans", "regular", 1.0), Hand("pt-sans", "regular", 1.5),
    Hand("pt-serif", "italic", 0.8), Hand("noto-sans", "italic", 1.2),
)  # fmt: skip
"""Running hands, quiet and restless, and block letters."""
_SIZE = 40
"""Pixels of the letters that are filled in: 9.6 points."""
_SMALLEST, _FILLED = 30, 1.02
"""Pixels of the smallest type: 7 points; and width of a value against that of the filled print, at most."""


@dataclass(frozen=True)
class FilledWord:
    """A word on the form that is not the form's own; its box at 300 dpi."""

    text: str
    box: Box


@dataclass(frozen=True)
class FilledPage:
    """One page of a filled form."""

    picture: Picture
    words: tuple[FilledWord, ...]


def filled_pages(blank: Path, filled: Path, manner: Manner, seed: int) -> list[FilledPage]:
    """The pages of a blank form with the values of its filled print."""
    rng = random.Random(seed)
    pen = rng.choice(TYPED) if manner == "typed" else rng.choice(HANDS)
    ink = rng.choice(BLUE_INK)
    return pages_in(blank, filled, pen, ink, rng)


def pages_in(
    blank: Path, filled: Path, pen: str | Hand, ink: tuple[int, int, int], rng: random.Random
) -> list[FilledPage]:
    """The same in a typed face or a hand of one's choice; ink is a pen's colour."""
    return [
        _filled(empty, full, rng, pen=pen, ink=ink)
        for empty, full in zip(pdf_to_pages(blank), pdf_to_pages(filled), strict=False)
    ]


def _filled(
    blank: TypesetPage,
    filled: TypesetPage,
    rng: random.Random,
    *,
    pen: str | Hand,
    ink: tuple[int, int, int],
) -> FilledPage:
    image = blank.image.copy()
    added = list(_added(blank, filled))
    size = _size(pen, [word for word, _ in added])
    words: list[FilledWord] = []
    taken: list[Box] = []
    for word, down in added:
        text = "".join(letter.text for letter in word)
        box = word_box(word)._replace(bottom=_foot(word))
        left = max([box.left, *(one.right + 10 for one in taken if abs(one.bottom - box.bottom + down) < 12)])
        drawn = _draw(image, text, left, box.bottom - down, pen, rng, ink, size)
        taken.append(drawn)
        words.append(FilledWord(text, drawn))
    return FilledPage(np.asarray(image, dtype=np.uint8), tuple(words))


def _size(pen: str | Hand, words: list[tuple[Letter, ...]]) -> int:
    """Pixels of the letters: whoever types takes a type that fits the blanks."""
    if not isinstance(pen, str) or not words:
        return _SIZE
    meant = sum(word_box(word).width for word in words)
    wide = sum(font_of(pen, "regular", _SIZE).getlength(_text(word)) for word in words)
    return max(min(_SIZE, round(_SIZE * _FILLED * meant / wide)), _SMALLEST)


def _added(blank: TypesetPage, filled: TypesetPage) -> Iterator[tuple[tuple[Letter, ...], int]]:
    """The words that the filled page alone has, each with how far the form's own words near it have moved down."""
    before = [word for word in blank.words if _text(word).strip("_")]
    after = [word for word in filled.words if _text(word).strip("_")]
    matcher = SequenceMatcher(None, [_text(word) for word in before], [_text(word) for word in after], autojunk=False)
    moved: list[tuple[int, int]] = []
    added: list[tuple[Letter, ...]] = []
    for what, first, _, start, end in matcher.get_opcodes():
        if what == "equal":
            for step in range(end - start):
                here, there = word_box(before[first + step]), word_box(after[start + step])
                moved.append((there.bottom, there.bottom - here.bottom))
        elif what in ("insert", "replace"):
            added += [word for word in after[start:end] if _text(word).strip("_")]
    for word in added:
        level = word_box(word).bottom
        yield word, min(moved, key=lambda one: abs(one[0] - level), default=(0, 0))[1]


_BELOW = frozenset("ДЦЩрдцщуф,;()ңқғұүҚҒҢ/gjpqy_")
"""Letters that reach below the line that they stand on."""


def _foot(word: tuple[Letter, ...]) -> int:
    """The line that a word stands on, in pixels."""
    standing = [letter.box.bottom for letter in word if letter.text not in _BELOW]
    return max(standing) if standing else word_box(word).bottom - _SIZE // 4


def _text(word: tuple[Letter, ...]) -> str:
    return "".join(letter.text for letter in word)


def _draw(
    image: Image.Image,
    text: str,
    left: int,
    foot: int,
    pen: str | Hand,
    rng: random.Random,
    ink: tuple[int, int, int],
    size: int,
) -> Box:
    """Draws a word from `left` on the line at `foot`; the box that it takes."""
    if isinstance(pen, str):
        font = font_of(pen, "regular", size)
        ImageDraw.Draw(image).text((left, foot), text, font=font, fill=(20, 20, 20), anchor="ls")
        return Box(left, foot - _SIZE * 3 // 4, left + round(font.getlength(text)), foot + 4)
    mask, advance, baseline = handwritten(
        text, round(_SIZE * 1.1), rng, pen.family, style=pen.style, unrest=pen.unrest
    )
    image.paste(Image.new("RGB", mask.size, ink), (left - _SIZE // 2, foot - baseline), mask)
    return Box(left, foot - _SIZE, left + advance, foot + 6)
