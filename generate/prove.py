"""The finished file read back: is everything on the paper that was to be on it, and nothing else?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from generate.engines.glance import Glance
from generate.engines.pdf import ReadBack, read_back
from generate.engines.word import docx_text
from models.problem import Problem
from models.spelling import KAZAKH_LETTERS

LETTER_FONT = "Tinos"
"""The family that the templates are set in; package fonts-croscore."""

MARGIN = 5.0
"""Millimetres at the edge where office printers put no ink."""
_SIGNS = 10
"""Signs that a sentence names."""
_BOXES = 3
"""Boxes of a number; two single characters in a row may be values of their own."""


@dataclass(frozen=True)
class Proof:
    """Whether a letter may be handed over, and what is wrong with it."""

    sound: bool
    """False where a value is lost or a brace is left: such a letter is withheld."""
    problems: tuple[Problem, ...]
    pages: int | None


def pdf_to_proof(file: Path, printed: Iterable[str], *, letter: str, pages: int, at_most: int = 0) -> Proof:
    """Holds the PDF against every string that the templates printed and the pages that they were designed for.

    `at_most`: for a letter of varying length, so many pages are as designed too.
    """
    read = read_back(file, margin=MARGIN)
    grave = words_to_problems(read.text, list(printed), letter)
    looks = _look_problems(read, letter, max(pages, min(read.pages, at_most)))
    return Proof(sound=not grave, problems=(*grave, *looks), pages=read.pages)


def is_sound_at_a_glance(pages: Sequence[Glance], printed: Iterable[str], *, letter: str, designed: range) -> bool:
    """Whether a quick look at a letter's pages finds nothing amiss; if not, `pdf_to_proof` has to say what.

    `designed`: the numbers of pages that are as designed.
    """
    text = "\n".join(page.text for page in pages)
    fonts = {font for page in pages for font in page.fonts}
    looks = all(page.embedded and not page.outside for page in pages) and len(pages) in designed
    return (
        looks
        and all(font.startswith(LETTER_FONT) for font in fonts)
        and not words_to_problems(text, list(printed), letter)
    )


def docx_to_proof(docx: bytes, printed: Iterable[str], *, letter: str) -> Proof:
    """The same for the words of a DOCX, where no PDF could be made."""
    grave = words_to_problems(docx_text(docx), list(printed), letter)
    return Proof(sound=not grave, problems=grave, pages=None)


def words_to_problems(
    text: str, printed: Sequence[str], letter: str, *, beside: Sequence[str] = ()
) -> tuple[Problem, ...]:
    """What of the printed strings is not among the words of a paper, and braces of its template that are.

    A value that the template printed twice must stand there twice: on the form and on its talon. `beside`: strings of
    other letters in the same text, whose braces are their own.
    """
    paper = _folded(text)
    values = _joined_digits(printed)
    wanted = Counter(_folded(value) for value in values)
    lost = sum(max(times - paper.count(value), 0) for value, times in wanted.items())
    problems = [_lost(values, paper, lost, letter)] if lost else []
    allowed = sum(len(re.findall(r"\{[{%]|[%}]\}", value)) for value in (*values, *beside))
    if len(re.findall(r"\{[{%]|[%}]\}", text)) > allowed:
        problems.append(Problem.of("letter-brace-left", letter=letter))
    return tuple(problems)


def _lost(values: Sequence[str], paper: str, count: int, letter: str) -> Problem:
    """That values are not on the paper; where no font has their signs, which signs."""
    signs = sorted({sign for value in values for sign in _folded(value) if sign not in paper and not sign.isalnum()})
    if signs:
        return Problem.of("letter-signs-lost", letter=letter, signs=" ".join(signs[:_SIGNS]))
    return Problem.of("letter-value-lost", letter=letter, count=count)


def _look_problems(read: ReadBack, letter: str, pages: int) -> tuple[Problem, ...]:
    problems: list[Problem] = []
    foreign = [
        font
        for font, letters in read.letters_by_font.items()
        if not font.startswith(LETTER_FONT) and any(kazakh in letters.lower() for kazakh in KAZAKH_LETTERS)
    ]
    own = any(font.startswith(LETTER_FONT) for font in read.fonts)
    if foreign or read.unembedded or not own:
        problems.append(Problem.of("letter-font", letter=letter, font=LETTER_FONT))
    if read.pages != pages:
        problems.append(Problem.of("letter-pages", letter=letter, pages=read.pages, designed=pages))
    if read.outside:
        problems.append(Problem.of("letter-ink-outside", letter=letter, number=read.outside[0]))
    return tuple(problems)


def _joined_digits(printed: Sequence[str]) -> list[str]:
    """Three and more strings of one character in a row are boxes of one number, held together against the paper.

    Fewer are values of their own: the number of a quarter, then that of the first line.
    """
    values: list[str] = []
    for single, group in groupby(printed, key=lambda value: len(value) == 1):
        found = list(group)
        values += ["".join(found)] if single and len(found) >= _BOXES else found
    return [value for value in values if value.strip()]


def _folded(text: str) -> str:
    """Compatibility letters (ligatures) taken apart, no white space, no soft hyphens."""
    return re.sub(r"[\s\u00ad\u200b]", "", unicodedata.normalize("NFKC", text))
