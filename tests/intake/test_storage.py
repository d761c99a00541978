"""Files of the case: the owner's only, whole or not at all, and a full disk is the machine's error."""

import errno
import os
import stat
from pathlib import Path

import pytest

from intake.engines.storage import disk_errors, private_folder, write_durably
from models.errors import MachineError


def test_files_and_folders_are_open_to_their_owner_only(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "case" / "pages")
    write_durably(folder / "0001.png", b"x")

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "0001.png").stat().st_mode) == 0o600


def test_writing_replaces_the_whole_file_and_leaves_nothing_aside(tmp_path: Path) -> None:
    write_durably(tmp_path / "a", b"old and long")
    write_durably(tmp_path / "a", b"new")

    assert (tmp_path / "a").read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EDQUOT, "disk-full"), (errno.EROFS, "folder-not-writable")],
)
def test_a_disk_that_takes_no_more_is_the_machines_error(number: int, code: str) -> None:
    with pytest.raises(MachineError) as raised, disk_errors():
        raise OSError(number, os.strerror(number))

    assert raised.value.code == code


def test_a_full_disk_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_durably(tmp_path / "a", b"old")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MachineError):
        write_durably(tmp_path / "a", b"new")

    assert (tmp_path / "a").read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]
