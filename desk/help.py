"""Help in the staff's language: every command and every option has its sentence in `models/messages/desk.toml`."""

from __future__ import annotations

import typer
import typer.core
import typer.main

from models.wording import Language, messages, say


def worded_command(app: typer.Typer, language: Language) -> typer.core.TyperGroup:
    """The command of the app with every help sentence in a language; KeyError where one is missing."""
    group = typer.main.get_command(app)
    if not isinstance(group, typer.core.TyperGroup):
        raise TypeError("the command has no commands of its own")
    group.help = say("help-qujat", language)
    group.epilog = say("help-house", language)
    for name, command in group.commands.items():
        command.help = say(f"help-{name}", language)
        command.epilog = say("help-house", language)
        for parameter in command.params:
            if isinstance(parameter, (typer.core.TyperOption, typer.core.TyperArgument)):
                _word(parameter, say(help_code(name, str(parameter.name)), language))
        asked = command.get_help_option(typer.Context(command))
        if isinstance(asked, typer.core.TyperOption):
            _word(asked, say("show-help", language))
    return group


def _word(parameter: typer.core.TyperOption | typer.core.TyperArgument, sentence: str) -> None:
    """Its sentence; and no type beside what has no placeholder of its own: `<bool>` says nothing to a clerk."""
    parameter.help = sentence
    if isinstance(parameter, typer.core.TyperArgument):
        parameter.display_type_rich = _no_type  # type: ignore[method-assign]
    elif parameter.metavar is None:
        parameter.metavar = ""


def _no_type(ctx: object) -> None:
    """What stands for an argument's type."""


def help_code(command: str, parameter: str) -> str:
    """The code of an option's sentence: the command's own where it has one, else the one that commands share."""
    name = parameter.strip("_").replace("_", "-")
    own = f"help-{command}-{name}"
    return own if own in messages() else f"help-option-{name}"
