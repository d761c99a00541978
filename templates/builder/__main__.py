"""`python -m templates.builder`: all forms; with names: those."""

from __future__ import annotations

import sys
from pathlib import Path

from templates.builder.forms import FORMS


def main(names: list[str]) -> None:
    """Draws the named forms, or all; KeyError on a name that is none."""
    for name in names or sorted(FORMS):
        for language, draw in FORMS[name].items():
            folder = Path(__file__).resolve().parent.parent / name
            folder.mkdir(exist_ok=True)
            draw().save(folder / f"{language}.docx")


if __name__ == "__main__":
    main(sys.argv[1:])
