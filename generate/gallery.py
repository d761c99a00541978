"""The gallery: every letter and form, filled by its example and blank, as pictures of the finished pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generate.engines.pictures import pdf_to_pictures
from generate.examples import letter_to_examples
from generate.journey import MadeLetter, make_letters
from generate.letter_type import LetterType
from models.catalogue import Catalogue
from models.problem import Problem
from models.progress import Progress

_DOTS = 110
"""An inch: small print is legible, a page of a form stays under 100 kB."""


@dataclass(frozen=True)
class Shown:
    """One letter of the gallery."""

    letter: MadeLetter
    pictures: tuple[Path, ...]
    """A page each; none where no PDF could be made."""


def draw_gallery(
    types: Sequence[LetterType], catalogue: Catalogue, *, folder: Path, progress: Progress
) -> tuple[tuple[Shown, ...], tuple[Problem, ...]]:
    """PDFs and pictures of the letters in the folder, and what the proof says of them; one LibreOffice call."""
    requests = [request for kind in types for request in letter_to_examples(kind, catalogue, folder=folder)]
    made = make_letters(requests, progress=progress)
    progress.begin("step-letters-drawn", len(made.letters))
    shown: list[Shown] = []
    for letter in made.letters:
        is_pdf = letter.path.suffix == ".pdf"
        shown.append(Shown(letter, pdf_to_pictures(letter.path, folder=folder, dots=_DOTS) if is_pdf else ()))
        progress.advance()
    progress.end()
    return tuple(shown), made.problems
