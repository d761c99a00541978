"""qujat mark: what the clerk saw or looked up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk.folder import load_case
from tests.desk.conftest import Clerk

Scan = Callable[..., Path]


def test_a_paper_shown_at_the_window_is_no_longer_missing(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    clerk("intake", scan("application", "identity_document"), "--out", folder)
    said = clerk("mark", folder, "2=shown", "--by", "Асанова")
    case = load_case(folder)
    assert said.status == 0, said.err
    assert case.outcome == "accepted"
    item = next(item for item in case.check.items if item.item == "2")
    assert (item.status, item.marks[0].mark, item.marks[0].by) == ("shown", "shown", "Асанова")
    assert case.stages[-1].details == ("2=shown",)


def test_an_item_may_be_named_by_the_paper_it_asks_for(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    clerk("intake", scan("application", "identity_document"), "--out", folder)
    assert clerk("mark", folder, "rehabilitation_programme=shown", "--by", "А").status == 0
    assert load_case(folder).outcome == "accepted"


def test_marks_stay_through_a_later_check(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    clerk("intake", scan("application", "identity_document"), "--out", folder)
    clerk("mark", folder, "2=shown", "--by", "А")
    clerk("check", folder)
    assert load_case(folder).outcome == "accepted"


def test_an_unknown_item_or_mark_is_refused_with_the_known_ones(clerk: Clerk, case_dir: Path) -> None:
    for wrong in ("17=shown", "2=seen", "2"):
        said = clerk("mark", case_dir, wrong, "--by", "А")
        assert (said.status, len(said.err.strip().splitlines())) == (2, 1)
    assert "compared" in clerk("mark", case_dir, "2=seen", "--by", "А").err


def test_a_list_of_missing_papers_is_withdrawn_when_nothing_is_missing_any_more(
    clerk: Clerk, scan: Scan, tmp_path: Path
) -> None:
    folder = tmp_path / "case"
    clerk("intake", scan("application", "identity_document"), "--out", folder)
    assert "missing_papers" in {letter.letter for letter in load_case(folder).current_letters}
    clerk("mark", folder, "2=shown", "--by", "А")
    case = load_case(folder)
    assert {letter.letter for letter in case.current_letters} == {"receipt", "application"}
    withdrawn = next(letter for letter in case.letters if letter.letter == "missing_papers")
    assert withdrawn.withdrawn
    assert (folder / withdrawn.path).is_file(), "what may have been handed over stays"


def test_a_receipt_is_withdrawn_when_no_law_holds_on_the_day(clerk: Clerk, case_dir: Path) -> None:
    clerk("check", case_dir, "--on", "2016-05-05")
    assert "receipt" not in {letter.letter for letter in load_case(case_dir).current_letters}
