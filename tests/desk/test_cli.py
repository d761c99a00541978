"""The command as a whole: help, start-up, version."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from desk.cli import COMMANDS, _app
from desk.help import help_code, worded_command
from models.wording import LANGUAGES, messages
from tests.desk.conftest import Clerk


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_option_has_its_help_in_every_language(language: str, clerk: Clerk) -> None:
    group = worded_command(_app(), language)  # type: ignore[arg-type]
    assert set(group.commands) == set(COMMANDS)
    for name, command in group.commands.items():
        assert command.help
        assert all(help_code(name, str(parameter.name)) in messages() for parameter in command.params)
        assert clerk("--lang", language, name, "--help").status == 0


@pytest.mark.parametrize("command", COMMANDS)
def test_help_names_no_type_of_a_programmer(clerk: Clerk, command: str) -> None:
    said = clerk("--lang", "ru", command, "--help")
    assert not re.findall(r"<(bool|path|str|int|list)", said.out)
    assert "Показать эту справку." in said.out


def test_no_help_sentence_is_left_over() -> None:
    """A sentence for an option that is gone would mislead translators."""
    group = worded_command(_app(), "en")
    used = {"help-qujat", "help-house", *(f"help-{name}" for name in group.commands)}
    used |= {help_code(name, str(p.name)) for name, command in group.commands.items() for p in command.params}
    assert {code for code in messages() if code.startswith("help-")} == used


def test_without_a_command_help_is_shown(clerk: Clerk) -> None:
    said = clerk()
    assert said.status == 0
    assert all(name in said.out for name in COMMANDS)


def test_the_version_is_told(clerk: Clerk) -> None:
    assert re.fullmatch(r"qujat \d+\.\d+.*\n", clerk("--version").out)


_HEAVY = (
    "cv2",
    "numpy",
    "spacy",
    "tesserocr",
    "docxtpl",
    "docx",
    "PIL",
    "pypdfium2",
    "pymorphy3",
    "holidays",
    "pdfplumber",
)


@pytest.mark.parametrize("line", [["--help"], ["services"], ["schema"], ["intake", "--help"]])
def test_a_light_command_loads_no_heavy_library(line: list[str]) -> None:
    script = (
        "import sys; from desk.cli import main; status = main(sys.argv[1:]);"
        f"loaded = sorted(set(sys.modules) & set({_HEAVY!r})); print(loaded, file=sys.stderr); sys.exit(status)"
    )
    run = subprocess.run([sys.executable, "-c", script, *line], capture_output=True, text=True, check=True)
    allowed = {"holidays"} if line == ["services"] else set()
    assert set(re.findall(r"'(\w+)'", run.stderr.splitlines()[-1])) <= allowed
