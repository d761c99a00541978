"""The command `qujat`: builds the commands in the staff's language, calls one, and returns its exit status."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from types import FrameType

import typer

from desk.call import line_to_desk, line_to_parts
from desk.commands.add import add
from desk.commands.batch import batch
from desk.commands.catalogue import catalogue
from desk.commands.check import check
from desk.commands.correct import correct
from desk.commands.forget import forget
from desk.commands.forms import forms
from desk.commands.intake import intake
from desk.commands.letter import letter
from desk.commands.letters import letters
from desk.commands.letters_from import letters_from
from desk.commands.mark import mark
from desk.commands.offices import offices
from desk.commands.read import read
from desk.commands.schema import schema
from desk.commands.service import service
from desk.commands.services import services
from desk.commands.template import template
from desk.commands.watch import watch
from desk.door import guarded
from desk.help import worded_command
from desk.rooms import lay_over, lay_over_templates
from models.errors import ExitStatus
from models.wording import LANGUAGES, Language

COMMANDS: Mapping[str, Callable[..., object]] = {
    "intake": intake,
    "batch": batch,
    "watch": watch,
    "add": add,
    "correct": correct,
    "mark": mark,
    "check": check,
    "read": read,
    "services": services,
    "service": service,
    "offices": offices,
    "catalogue": catalogue,
    "letters": letters,
    "letter": letter,
    "letters-from": letters_from,
    "template": template,
    "forms": forms,
    "forget": forget,
    "schema": schema,
}
"""In the order that help shows them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one call of the command; returns the exit status of CONTRACT."""
    os.umask(0o077)  # whatever is written belongs to whoever calls
    if arguments is None:
        signal.signal(signal.SIGTERM, _stop)
    line = tuple(sys.argv[1:] if arguments is None else arguments)
    return guarded(lambda: _called(line), language=_language_for_errors(line), commands=tuple(COMMANDS))


def _stop(number: int, frame: FrameType | None) -> None:
    """A machine that shuts down stops a call as Ctrl+C does: nothing is lost."""
    raise KeyboardInterrupt


def _called(arguments: Sequence[str]) -> object:
    line = line_to_parts(arguments)
    if line.rest[:1] == ("--version",):
        from importlib.metadata import version

        sys.stdout.write(f"qujat {version('qujat')}\n")
        return ExitStatus.DONE
    desk = line_to_desk(line)
    lay_over(desk.settings.catalogue)
    lay_over_templates(desk.settings.templates)
    command = worded_command(_app(), desk.language)
    rest = list(line.rest) or ["--help"]
    return command(args=rest, prog_name="qujat", standalone_mode=False, obj=desk)


def _app() -> typer.Typer:
    app = typer.Typer(name="qujat", add_completion=False, pretty_exceptions_enable=False)
    app.callback()(_house)
    for name, run in COMMANDS.items():
        app.command(name=name)(run)
    return app


def _house() -> None:
    """Holds the commands together; its options are taken out of the line before (see `desk.call`)."""


def _language_for_errors(arguments: Sequence[str]) -> Language:
    """The language for a sentence about a line that may itself be wrong: the line's, the settings', else English."""
    found: list[Language] = []

    def look() -> None:
        line = line_to_parts(arguments)
        known = [language for language in LANGUAGES if language == line.language]
        found.extend(known or [line_to_desk(line._replace(language=None)).language])

    try:
        look()
    except Exception:  # noqa: BLE001 - the same fault is told by the call itself, a line later
        return "en"
    return found[0]


if __name__ == "__main__":
    sys.exit(main())
