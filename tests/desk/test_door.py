"""The one door: every error leaves as one sentence with its exit status."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from desk.cli import main
from desk.door import guarded, known_error
from models.errors import ExitStatus, InputError, MachineError, QujatError
from models.wording import LANGUAGES, Language, say


def raising(error: BaseException) -> object:
    def work() -> None:
        raise error

    return work


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (InputError("by-empty"), ExitStatus.BAD_INPUT),
        (MachineError("memory-short"), ExitStatus.MACHINE_LACKS),
        (QujatError("aborted"), ExitStatus.OWN_FAILURE),
        (OSError(errno.ENOSPC, "full"), ExitStatus.MACHINE_LACKS),
        (OSError(errno.EDQUOT, "full"), ExitStatus.MACHINE_LACKS),
        (PermissionError(errno.EACCES, "no", "/a/b.pdf"), ExitStatus.BAD_INPUT),
        (FileNotFoundError(errno.ENOENT, "no", "/a/b.pdf"), ExitStatus.BAD_INPUT),
        (MemoryError(), ExitStatus.MACHINE_LACKS),
        (ModuleNotFoundError("no", name="tesserocr"), ExitStatus.MACHINE_LACKS),
        (ModuleNotFoundError("no", name="intake.gone"), ExitStatus.OWN_FAILURE),
        (RuntimeError("secret"), ExitStatus.OWN_FAILURE),
        (KeyboardInterrupt(), 130),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_is_one_line_and_its_status(
    error: BaseException,
    status: int,
    language: Language,
    capsys: pytest.CaptureFixture[str],
    tmp_path: object,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert guarded(raising(error), language=language) == status  # type: ignore[arg-type]
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert "secret" not in printed.err and "Traceback" not in printed.err


def test_a_place_is_named_as_its_reader_knows_it(tmp_path: Path) -> None:
    """A hidden folder, our own for the time of the work, is told by the folder around it; of two places the one that
    was to be made."""
    for name, told in ((".letters-x9", tmp_path.name), ("a.pdf", "a.pdf")):
        refused = known_error(PermissionError(errno.EACCES, "no", str(tmp_path / name)), commands=())
        assert refused is not None
        assert refused.worded("en") == say("no-permission", "en", file=told)
    renamed = IsADirectoryError(errno.EISDIR, "is", str(tmp_path / ".x/a.pdf"), None, str(tmp_path / "b.pdf"))
    refused = known_error(renamed, commands=())
    assert refused is not None and refused.worded("en") == say("place-unusable", "en", file="b.pdf")


def test_every_exit_status_of_the_errors_is_the_contracts() -> None:
    assert {cls.exit_status for cls in (QujatError, *QujatError.__subclasses__())} == {1, 2, 4}


def test_a_sentence_is_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    guarded(raising(InputError("by-empty")), language="kk")  # type: ignore[arg-type]
    assert capsys.readouterr().err.strip() == say("by-empty", "kk")


def test_no_path_of_the_machine_stands_in_a_sentence_about_a_file() -> None:
    error = known_error(PermissionError(errno.EACCES, "no", "/home/asanova/b.pdf"), commands=())
    assert error is not None
    assert "asanova" not in error.worded("ru")


@pytest.mark.parametrize(("given", "said"), [("0", "санынан кем"), ("x", "бүтін сан"), ("1.5", "бүтін сан")])
def test_a_number_that_does_not_fit_is_told_in_the_callers_language(
    given: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["--lang", "kk", "letter", "separator", "--count", given, "--out", "sheets.pdf"])

    printed = capsys.readouterr().err
    assert status == ExitStatus.BAD_INPUT
    assert said in printed and "Input" not in printed
