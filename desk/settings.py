"""The office's settings: `qujat.toml`, declared in one table, read once, frozen, passed by hand.

Looked for beside the command, then in the user's configuration folder; `--settings FILE` wins. An unknown
key is refused: a misspelt setting must not do nothing.
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from desk.names import near_names
from models.errors import InputError
from models.law import Office
from models.wording import LANGUAGES, Language

FILE_NAME = "qujat.toml"


class Setting(NamedTuple):
    """One line of the table: a key of qujat.toml, what holds without it, and the code of its help sentence."""

    key: str
    default: str | None
    help: str


SETTINGS = (
    Setting("office", None, "setting-office"),
    Setting("officer", None, "setting-officer"),
    Setting("territory", None, "setting-territory"),
    Setting("language", "en", "setting-language"),
    Setting("numbers.pattern", None, "setting-numbers-pattern"),
    Setting("numbers.folder", None, "setting-numbers-folder"),
    Setting("catalogue", None, "setting-catalogue"),
    Setting("templates", None, "setting-templates"),
)
"""Every setting; a table `[offices.NAME]` besides describes an office that the acts do not list."""


@dataclass(frozen=True)
class Settings:
    """What the office set; None where it set nothing."""

    office: str | None = None
    officer: str | None = None
    territory: str | None = None
    language: Language = "en"
    number_pattern: str | None = None
    """With `{number}`, `{year}` and `{office}`; None: numbers are typed by the clerk or left blank."""
    number_folder: Path = field(default_factory=lambda: data_folder() / "numbers")
    offices: Mapping[str, Office] = field(default_factory=dict)
    catalogue: Path | None = None
    """The office's own folder of editions and lists, laid over the house's catalogue."""
    templates: Path | None = None
    """The office's own folder of letters, laid over the house's templates."""
    file: Path | None = None


def data_folder() -> Path:
    """The user's folder for what a program keeps, by the XDG base directory specification."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "qujat"


def find_settings(named: Path | None) -> Settings:
    """The settings of the named file, else of the first found, else the defaults.

    InputError: the named file is missing, a file is no TOML, a key or a value is unknown.
    """
    if named is not None:
        return read_settings(named)
    return next((read_settings(place) for place in _places() if place.is_file()), Settings())


def _places() -> tuple[Path, ...]:
    """Beside the command; beside the virtual environment that holds it; the user's configuration folder."""
    configuration = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    command = Path(sys.argv[0] or "qujat").absolute().parent
    environment = (Path(sys.prefix).parent,) if sys.prefix != sys.base_prefix else ()
    return tuple(folder / FILE_NAME for folder in (command, *environment, configuration / "qujat"))


def read_settings(file: Path) -> Settings:
    """One qujat.toml, checked; InputError says what to mend."""
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise InputError("settings-missing", file=file) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError("settings-not-toml", file=file, reason=str(error).split("\n")[0]) from error
    offices = table.pop("offices", {})
    values = _flat(table, file)
    language = values.get("language") or "en"
    if language not in LANGUAGES:
        raise InputError("settings-language", file=file, given=language)
    folder = values.get("numbers.folder")
    return Settings(
        office=values.get("office"),
        officer=values.get("officer"),
        territory=values.get("territory"),
        language=next(known for known in LANGUAGES if known == language),
        number_pattern=_pattern(values.get("numbers.pattern"), file),
        number_folder=(file.parent / Path(folder).expanduser()) if folder else data_folder() / "numbers",
        offices=_offices(offices, file),
        catalogue=_own_folder(values.get("catalogue"), file, code="settings-catalogue"),
        templates=_own_folder(values.get("templates"), file, code="settings-templates"),
        file=file,
    )


def _flat(table: Mapping[str, object], file: Path, prefix: str = "") -> dict[str, str]:
    known = {setting.key for setting in SETTINGS}
    tables = {key.split(".")[0] for key in known if "." in key}
    values: dict[str, str] = {}
    for name, value in table.items():
        key = prefix + name
        if isinstance(value, Mapping) and not prefix and name in tables:
            values.update(_flat(value, file, f"{name}."))
        elif key not in known:
            raise InputError("settings-unknown", file=file, name=key, near=near_names(key, known | {"offices"}))
        elif not isinstance(value, str):
            raise InputError("settings-not-text", file=file, name=key)
        elif value.strip():
            values[key] = value.strip()
    return values


def _pattern(pattern: str | None, file: Path) -> str | None:
    """A pattern that makes different numbers of different counts; InputError for another."""
    if pattern is None:
        return None
    try:
        first, second = (pattern.format(number=number, year=2026, office="") for number in (1, 2))
    except (KeyError, IndexError, ValueError, AttributeError) as error:
        raise InputError("settings-pattern", file=file, given=pattern) from error
    if first == second:
        raise InputError("settings-pattern", file=file, given=pattern)
    return pattern


def _own_folder(folder: str | None, file: Path, *, code: str) -> Path | None:
    """A folder of the office's, from the settings' own place where it is relative; InputError of `code` where it is
    none."""
    if folder is None:
        return None
    path = file.parent / Path(folder).expanduser()
    if not path.is_dir():
        raise InputError(code, file=file, folder=path)
    return path


def _offices(tables: object, file: Path) -> dict[str, Office]:
    if not isinstance(tables, Mapping):
        raise InputError("settings-office-table", file=file, name="offices", reason="[offices.NAME]")
    offices: dict[str, Office] = {}
    for name, table in tables.items():
        try:
            offices[name] = Office.model_validate({"id": name, **table})
        except (ValidationError, TypeError) as error:
            first = error.errors()[0] if isinstance(error, ValidationError) else None
            reason = f"{'.'.join(map(str, first['loc']))}: {first['msg']}" if first else "[offices.NAME]"
            raise InputError("settings-office-table", file=file, name=f"offices.{name}", reason=reason) from error
    return offices
