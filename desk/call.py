"""What holds for one call of the command: the staff's language, the settings, strictness; and where the line says so.

`--lang`, `--settings` and `--strict` may stand anywhere on the line, before or after the command.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from desk.names import near_names
from desk.settings import Settings, find_settings
from models.errors import InputError
from models.wording import LANGUAGES, Language


@dataclass(frozen=True)
class Desk:
    """Handed to every command."""

    language: Language
    settings: Settings
    strict: bool = False


class Line(NamedTuple):
    """The command line, its house-wide options taken out."""

    rest: tuple[str, ...]
    language: str | None
    settings: str | None
    strict: bool


def line_to_parts(arguments: Sequence[str]) -> Line:
    """Takes the house-wide options out of a line, up to `--`; InputError when one lacks its value."""
    rest: list[str] = []
    taken: dict[str, str] = {}
    strict = False
    position = 0
    while position < len(arguments):
        argument = arguments[position]
        name, equals, value = argument.partition("=")
        position += 1
        if argument == "--":
            rest += arguments[position - 1 :]
            break
        if argument == "--strict":
            strict = True
        elif name in ("--lang", "--settings"):
            if not equals:
                if position == len(arguments):
                    raise InputError("usage-missing-value", name=name)
                value = arguments[position]
                position += 1
            taken[name] = value
        else:
            rest.append(argument)
    return Line(tuple(rest), taken.get("--lang"), taken.get("--settings"), strict)


def spoken_language(given: str | None) -> Language | None:
    """The staff language given on the line; None when none was; InputError when it is none of ours."""
    if given is None:
        return None
    for language in LANGUAGES:
        if given == language:
            return language
    raise InputError("language-unknown", name=given, near=near_names(given, LANGUAGES))


def line_to_desk(line: Line) -> Desk:
    """The desk of a call: what the line says, else the settings; InputError as the settings raise it."""
    language = spoken_language(line.language)
    settings = find_settings(Path(line.settings) if line.settings else None)
    return Desk(language=language or settings.language, settings=settings, strict=line.strict)
