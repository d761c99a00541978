"""qujat add: a paper brought tomorrow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk.folder import load_case
from tests.desk.conftest import Clerk

Scan = Callable[..., Path]


def test_the_missing_paper_brought_later_completes_the_case(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    clerk("intake", scan("application", "identity_document"), "--out", folder)
    assert load_case(folder).outcome == "incomplete"
    said = clerk("add", folder, scan("rehabilitation_programme", name="later.txt"))
    case = load_case(folder)
    assert said.status == 0, said.err
    assert case.outcome == "accepted"
    assert [stage.what for stage in case.stages] == ["received", "added"]
    assert case.stages[1].files == ("f2",)
    assert case.stages[1].check.status == "incomplete"
    assert [document.id for document in case.documents] == ["d1", "d2", "d3"]
    assert "receipt" in {letter.letter for letter in case.letters}
    assert "missing_papers" in {letter.letter for letter in case.letters}  # what was handed over stays on record


def test_the_same_file_again_is_refused_and_changes_nothing(clerk: Clerk, scan: Scan, case_dir: Path) -> None:
    before = (case_dir / "case.json").read_bytes()
    said = clerk("add", case_dir, scan("application", "rehabilitation_programme", "identity_document"))
    assert said.status == 2
    assert (case_dir / "case.json").read_bytes() == before


def test_adding_to_no_case_is_one_sentence(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    said = clerk("add", tmp_path / "nothing", scan("application"))
    assert (said.status, len(said.err.strip().splitlines())) == (2, 1)
