"""qujat.toml: found, checked, refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desk.folder import load_case
from desk.settings import SETTINGS, find_settings, read_settings
from models.errors import InputError
from models.wording import messages
from tests.desk.conftest import COMPLETE, Clerk

Scan = Callable[..., Path]

FULL = """
office = "our"
officer = "Асанова А. Б."
territory = "almaty-city"
language = "ru"

[numbers]
pattern = "{number:04}/{year}"
folder = "registers"

[offices.our]
territory = "almaty-city"
channel = "district_department"
name = {ru = "Отдел занятости", kk = "Жұмыспен қамту бөлімі"}
address = {ru = "ул. Абая, 1", kk = "Абай к-сі, 1"}
"""


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "qujat.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_every_setting_has_its_help() -> None:
    assert all(setting.help in messages() for setting in SETTINGS)


def test_the_settings_fill_in_what_the_clerk_leaves_out(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    file = write(tmp_path / "office", FULL)
    said = clerk("intake", scan(*COMPLETE), "--settings", file, "--out", tmp_path / "case")
    case = load_case(tmp_path / "case")
    assert said.status == 0, said.err
    assert "Принято" in said.out
    assert (case.office, case.officer, case.territory) == ("our", "Асанова А. Б.", "almaty-city")
    assert case.number is not None and case.number.startswith("0001/")
    assert case.service.chosen == "territory"


def test_the_users_configuration_folder_is_looked_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", [str(tmp_path / "bin" / "qujat")])
    monkeypatch.setattr("sys.prefix", str(tmp_path / "venv" / "x"))
    assert find_settings(None).officer is None
    write(tmp_path / "config" / "qujat", 'officer = "Б"')
    assert find_settings(None).officer == "Б"
    write(tmp_path / "bin", 'officer = "А"')
    assert find_settings(None).officer == "А"  # beside the command goes before


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ('oficer = "А"', "settings-unknown", "officer"),
        ("[numbers]\npatern = '{number}'", "settings-unknown", "numbers.pattern"),
        ("[number]\npattern = '{number}'", "settings-unknown", "number"),
        ("officer = 7", "settings-not-text", "officer"),
        ("officer", "settings-not-toml", ""),
        ("language = 'de'", "settings-language", "de"),
        ("[numbers]\npattern = '{year}'", "settings-pattern", "{year}"),
        ("[numbers]\npattern = '{nummer}'", "settings-pattern", "{nummer}"),
        ("[offices.a]\nterritory = 'x'", "settings-office-table", "offices.a"),
        ("offices = 3", "settings-office-table", "offices"),
    ],
)
def test_a_setting_that_is_wrong_is_refused_with_what_to_mend(
    tmp_path: Path, text: str, code: str, said: str
) -> None:
    with pytest.raises(InputError) as refused:
        read_settings(write(tmp_path, text))
    assert refused.value.code == code
    assert said in refused.value.worded("en")


def test_a_settings_file_that_is_not_there_is_exit_2(clerk: Clerk, tmp_path: Path) -> None:
    assert clerk("services", "--settings", tmp_path / "gone.toml").status == 2
