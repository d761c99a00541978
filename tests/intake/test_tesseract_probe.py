"""What is said when the engine or a language is not installed."""

from pathlib import Path

import pytest

from intake.engines.tesseract_probe import tessdata_folder
from models.errors import MachineError

ALL = ("Cyrillic", "eng", "kaz", "osd", "rus")


def install(folder: Path, script: str) -> None:
    command = folder / "tesseract"
    command.write_text(f"#!/bin/sh\n{script}\n")
    command.chmod(0o755)


def listing(*languages: str) -> str:
    head = 'List of available languages in "/data/tessdata/" (5):'
    return "\n".join(f"echo '{line}'" for line in (head, *languages))


def test_the_folder_of_the_language_data_is_what_the_command_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, listing(*ALL))
    monkeypatch.setenv("PATH", str(tmp_path))

    assert tessdata_folder() == Path("/data/tessdata/")


def test_a_missing_command_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(MachineError, match="apt-get install tesseract-ocr"):
        tessdata_folder()


def test_missing_languages_are_named_with_their_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, listing("eng", "osd", "rus"))
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(MachineError) as raised:
        tessdata_folder()

    assert raised.value.values["languages"] == "Cyrillic, kaz"
    assert "tesseract-ocr-script-cyrl tesseract-ocr-kaz" in str(raised.value)


def test_a_command_that_does_not_start_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "exit 127")
    (tmp_path / "tesseract").write_bytes(b"\x7fELF broken")
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(MachineError) as raised:
        tessdata_folder()

    assert raised.value.code == "tesseract-broken"
