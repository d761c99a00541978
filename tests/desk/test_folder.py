"""The case folder: one case each, files that are whole, one worker at a time."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desk.folder import claim_folder, files_to_case_id, release_folder, working_in, write_whole
from models.errors import InputError

_CLAIM = """
import sys
from pathlib import Path
from desk.folder import claim_folder
from models.errors import InputError
try:
    claim_folder(Path(sys.argv[1]), sys.argv[2])
    print("mine")
except InputError as error:
    print(error.code)
"""


def test_the_id_follows_from_the_files_and_their_order() -> None:
    assert files_to_case_id(["a", "b"]) == files_to_case_id(["a", "b"])
    assert files_to_case_id(["a", "b"]) != files_to_case_id(["b", "a"])
    assert files_to_case_id(["ab"]) != files_to_case_id(["a", "b"])


def test_of_several_cases_at_once_one_gets_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    calls = [[sys.executable, "-c", _CLAIM, str(folder), f"case-{number}"] for number in range(4)]
    running = [subprocess.Popen(call, stdout=subprocess.PIPE, text=True) for call in calls]
    said = sorted(process.communicate()[0].strip() for process in running)
    assert said == ["mine", *["out-holds-another-case"] * 3]


def test_a_claim_that_came_to_nothing_leaves_nothing(tmp_path: Path) -> None:
    claim_folder(tmp_path / "case", "a")
    release_folder(tmp_path / "case")
    assert not (tmp_path / "case").exists()


def test_a_file_is_replaced_whole_and_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    write_whole(file, b"one")
    write_whole(file, b"two")
    assert file.read_bytes() == b"two"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["case.json"]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "case.json"
    write_whole(file, b"one")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(file, b"two")
    assert file.read_bytes() == b"one"


def test_a_file_where_a_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "case").write_text("x")
    with pytest.raises(InputError) as refused:
        claim_folder(tmp_path / "case", "a")
    assert refused.value.code == "out-is-file"
    with pytest.raises(InputError), working_in(tmp_path / "case"):
        pass
