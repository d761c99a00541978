"""The desk with its rooms faked, and a clerk who types commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from desk import rooms
from desk.cli import main
from desk.folder import load_case
from models.case import Case
from tests.desk.fake_piles import FakePiles
from tests.desk.fakes import FakeIntake, FakeWriters


class Said(NamedTuple):
    """What a call left: its exit status and what it printed."""

    status: int
    out: str
    err: str


Clerk = Callable[..., Said]


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings or registers of the machine that runs the tests."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def fake_intake(monkeypatch: pytest.MonkeyPatch) -> FakeIntake:
    fake = FakeIntake()
    for name in ("file_hashes", "read_papers", "reread_papers", "read_texts"):
        monkeypatch.setattr(rooms, name, getattr(fake, name))
    return fake


@pytest.fixture
def fake_writers(monkeypatch: pytest.MonkeyPatch) -> FakeWriters:
    fake = FakeWriters()
    monkeypatch.setattr(rooms, "make_letters", fake.make_letters)
    return fake


@pytest.fixture
def clerk(fake_intake: FakeIntake, fake_writers: FakeWriters, capsys: pytest.CaptureFixture[str]) -> Clerk:
    """Types a command and returns what came of it."""

    def types(*arguments: str | Path) -> Said:
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Said(status, printed.out, printed.err)

    return types


@pytest.fixture
def scan(tmp_path: Path) -> Callable[..., Path]:
    """A file that the fake intake reads as papers of these kinds."""

    def of(*kinds: str, name: str = "scan.txt") -> Path:
        file = tmp_path / name
        file.write_text("\n".join(kinds), encoding="utf-8")
        return file

    return of


COMPLETE = ("application", "rehabilitation_programme", "identity_document")


@pytest.fixture
def case_dir(clerk: Clerk, scan: Callable[..., Path], tmp_path: Path) -> Path:
    """A complete wheelchair case of 2013, taken in."""
    folder = tmp_path / "case"
    said = clerk("intake", scan(*COMPLETE), "--territory", "almaty-city", "--out", folder)
    assert said.status == 0, said.err
    return folder


@pytest.fixture
def case_at() -> Callable[[Path], Case]:
    return load_case


@pytest.fixture
def fake_piles(fake_intake: FakeIntake, monkeypatch: pytest.MonkeyPatch) -> FakePiles:
    fake = FakePiles(fake_intake)
    for name in (
        "pile_hashes",
        "files_to_pile",
        "pile_to_marks",
        "read_pile",
        "pile_to_order",
        "pages_to_borders",
        "pages_to_case_files",
        "lend_results",
    ):
        monkeypatch.setattr(rooms, name, getattr(fake, name))
    return fake
