"""qujat forget: the case goes, a line without personal data stays."""

from __future__ import annotations

import json
from pathlib import Path

from desk.folder import load_case
from tests.desk.conftest import Clerk


def test_nothing_of_the_case_is_left_but_a_line_without_personal_data(clerk: Clerk, case_dir: Path) -> None:
    case = load_case(case_dir)
    assert clerk("forget", case_dir, "--by", "Асанова").status == 0
    assert not case_dir.exists()
    assert not list(case_dir.parent.glob(".forgotten-*"))
    register = case_dir.parent / "forgotten.jsonl"
    lines = [json.loads(line) for line in register.read_text(encoding="utf-8").splitlines()]
    assert [line["state"] for line in lines] == ["begun", "done"]
    assert lines[1]["case"] == case.id
    assert lines[1]["files"] > 5
    assert lines[1]["by"] == "Асанова"
    for person in case.persons:
        assert person.iin not in register.read_text(encoding="utf-8")
        assert person.surname not in register.read_text(encoding="utf-8")


def test_a_folder_without_a_case_is_never_removed(clerk: Clerk, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "cat.jpg").write_text("x")
    assert clerk("forget", folder).status == 2
    assert (folder / "cat.jpg").is_file()


def test_what_a_killed_forget_left_goes_with_the_next(clerk: Clerk, case_dir: Path) -> None:
    aside = case_dir.with_name(f".forgotten-{load_case(case_dir).id}")
    case_dir.rename(aside)
    assert clerk("forget", case_dir).status == 0
    assert not aside.exists()
