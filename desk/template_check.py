"""The mistakes of templates on the screen, a line each: where it stands, what it is, what to do."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desk import rooms
from desk.names import known_name
from desk.screen import console, say_line
from models.errors import ExitStatus, InputError
from models.wording import Language, say

if TYPE_CHECKING:
    from generate.journey import TemplateFault

_WORDS_SHOWN = 50
"""Characters of a paragraph by which a reader finds it."""


def check_templates(target: Path, letter: str | None, language: Language) -> ExitStatus:
    """Tells every mistake of a DOCX, or of every DOCX in an office's folder; BAD_INPUT where there is one."""
    if not target.exists():
        raise InputError("file-missing-here", file=target.name)
    _lay_over_its_folder(target)
    if letter is not None:
        known = {name for form in rooms.letter_types() for name in (form.letter, form.form)}
        known_name(letter, known, code="template-letter-unknown")
    files = sorted(target.glob("*/*.docx")) if target.is_dir() else [target]
    if target.is_dir() and not files and not list(target.glob("*/letter.toml")):
        raise InputError("template-no-folder", folder=target)
    grave = sum(_check(file, letter, language) for file in files if not file.name.startswith("~$"))
    return ExitStatus.BAD_INPUT if grave else ExitStatus.DONE


def _lay_over_its_folder(target: Path) -> None:
    """A template is looked at among those that lie beside it, whatever the settings say."""
    if target.is_dir():
        rooms.lay_over_templates(target.absolute())
    elif (target.absolute().parent / "letter.toml").is_file():
        rooms.lay_over_templates(target.absolute().parent.parent)


def _check(file: Path, letter: str | None, language: Language) -> int:
    faults = rooms.template_faults(file, letter)
    screen = console()
    for fault in faults:
        screen.print(fault_to_line(fault, language), soft_wrap=True)
    grave = sum(fault.is_grave for fault in faults)
    say_line("template-has-faults" if grave else "template-sound", language, file=str(file), count=str(grave))
    return grave


def fault_to_line(fault: TemplateFault, language: Language) -> str:
    """`mistake: table 1, row 2, cell 3 («Өтініш …»): There is no field …`."""
    place = fault.place
    if place.table:
        where = say(
            "template-place-cell", language, table=str(place.table), row=str(place.row), column=str(place.column)
        )
    elif place.paragraph:
        where = say("template-place-paragraph", language, number=str(place.paragraph))
    else:
        where = say("template-place-file", language)
    if place.part != "body":
        where = f"{say(f'template-place-{place.part}', language)}, {where}"
    if place.text:
        words = place.text if len(place.text) <= _WORDS_SHOWN else place.text[: _WORDS_SHOWN - 1] + "…"
        where += f" («{words}»)"
    weight = say("template-fault-grave" if fault.is_grave else "template-fault-light", language)
    return f"{weight}: {where}: {say(fault.code, language, **fault.values)}"


def preview(target: str, letter: str | None, out: Path, language: Language) -> ExitStatus:
    """Writes the example of a letter, or of a DOCX in the place of its template; InputError where it has mistakes."""
    if out.suffix.casefold() != ".pdf":
        raise InputError("bulk-suffix", file=out.name)
    file = Path(target) if target.casefold().endswith(".docx") else None
    if file is not None and not file.is_file():
        raise InputError("file-missing-here", file=file.name)
    if file is not None:
        _lay_over_its_folder(file)
    types = rooms.letter_types()
    if file is None:
        known_name(
            target, {name for form in types for name in (form.letter, form.form)}, code="template-letter-unknown"
        )
        forms = [form for form in types if form.form == target] or [form for form in types if form.letter == target]
    else:
        forms = rooms.forms_of_template(file, letter)
        if letter is None and len(forms) == len(types):
            raise InputError("template-preview-letter", file=file.name)
        if not forms:
            raise InputError(
                "template-letter-unknown", name=letter, near=", ".join(sorted({one.letter for one in types}))
            )
        if any(fault.is_grave for fault in rooms.template_faults(file, letter)):
            check_templates(file, letter, language)
            return ExitStatus.BAD_INPUT
    made = rooms.preview_template(file, forms[0], out=out)
    for problem in made.problems:
        sys.stdout.write(problem.worded(language).message + "\n")
    for one in made.letters:
        sys.stdout.write(f"{one.path}\n")
    return ExitStatus.DONE if made.letters else ExitStatus.BAD_INPUT
