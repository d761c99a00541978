"""Finished letters to the file that goes to the printer: each begins on a front side, or two halves share a sheet."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from generate.engines.print_file import PrintFile, Sheet
from models.errors import MachineError

HALF_PAGE = 146.0
"""Millimetres from the top that a talon may fill: half of an A4 less the cut."""


@dataclass(frozen=True)
class PrintLayout:
    """How letters come onto sheets."""

    both_sides: bool = True
    """Blank backs are put in, so that a printer that prints both sides begins each letter on a front."""
    two_up: bool = False
    """Two talons on an A4, one above the other, in cut-and-stack order: the printed pile is cut once, the lower half
    laid under the upper one, and the talons lie in their order."""


def letters_to_print_file(
    letters: Sequence[Sheet], out: Path, *, layout: PrintLayout, title: str, language: str
) -> int:
    """Writes the PDF, whole or not at all; its number of pages. MachineError where the disk is full.

    `letters`: one entry a copy, in the order of the pile.
    """
    with _print_file() as pages:
        if layout.two_up:
            for upper, lower in cut_and_stack(letters):
                pages.add_halves(upper[0], lower[0] if lower else None)
                if layout.both_sides:
                    pages.add_blank_back()
        else:
            for letter in letters:
                pages.add(letter)
                if layout.both_sides:
                    pages.add_blank_back()
        aside = out.with_name(f".{out.name}.part")
        try:
            pages.save(aside, title=title, language=language)
            aside.chmod(0o600)
            aside.replace(out)
        except OSError as failed:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)
            if failed.errno in (errno.ENOSPC, errno.EDQUOT):
                raise MachineError("letters-disk-full", folder=out.parent) from failed
            raise
        return pages.pages


def cut_and_stack(letters: Sequence[Sheet]) -> Iterator[tuple[Sheet, Sheet | None]]:
    """Sheet by sheet the letter above and the one below: 1 over 4, 2 over 5, 3 over 6; the last may be alone."""
    sheets = (len(letters) + 1) // 2
    return ((upper, lower) for upper, lower in zip_longest(letters[:sheets], letters[sheets:]) if upper is not None)


@contextlib.contextmanager
def _print_file() -> Iterator[PrintFile]:
    pages = PrintFile()
    try:
        yield pages
    finally:
        pages.close()
