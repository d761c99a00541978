"""The mistakes of an office's own catalogue folder, each with its file, its place and what was expected there."""

from __future__ import annotations

from pathlib import Path

from desk import rooms
from desk.screen import console
from models.errors import ExitStatus, InputError
from models.wording import Language, say


def check_folder(folder: Path, language: Language) -> ExitStatus:
    """Prints every mistake, one a line; BAD_INPUT where there is one. InputError where the folder is none."""
    if not folder.exists():
        raise InputError("file-missing-here", file=folder)
    if not folder.is_dir():
        raise InputError("catalogue-no-folder", folder=folder)
    mistakes = rooms.catalogue_mistakes(folder)
    screen = console()
    for mistake in mistakes:
        screen.print(mistake.worded(language), soft_wrap=True)
    code = "catalogue-sound" if not mistakes else "catalogue-has-mistakes"
    screen.print(say(code, language, folder=str(folder), count=str(len(mistakes))), soft_wrap=True)
    return ExitStatus.BAD_INPUT if mistakes else ExitStatus.DONE
