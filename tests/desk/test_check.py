"""qujat check: the checklist again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk.folder import load_case
from tests.desk.conftest import Clerk

Scan = Callable[..., Path]


def test_a_fact_given_later_changes_what_is_required(clerk: Clerk, case_dir: Path) -> None:
    said = clerk("check", case_dir, "--fact", "work_injury=true", "--fact", "employer_ceased=true")
    case = load_case(case_dir)
    assert said.status == 0, said.err
    assert case.outcome == "incomplete"
    assert case.given_facts == {"work_injury": True, "employer_ceased": True}
    assert case.check.facts["work_injury"].source == "given"
    clerk("check", case_dir, "--fact", "work_injury=нет")
    assert load_case(case_dir).outcome == "accepted"


def test_the_service_can_be_said_after_intake_without_reading_again(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_intake: object
) -> None:
    folder = tmp_path / "case"
    clerk("intake", scan("identity_document", "rehabilitation_programme"), "--on", "2013-03-04", "--out", folder)
    said = clerk("check", folder, "--service", "wheelchair", "--territory", "almaty-city", "--strict")
    case = load_case(folder)
    assert said.status == 3
    assert (case.service.id, case.service.because) == ("wheelchair", "given")
    assert case.outcome == "incomplete"
    assert fake_intake.reads == 1  # type: ignore[attr-defined]


def test_the_day_of_the_case_stays_what_it_was_at_intake(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    clerk("intake", scan("identity_document"), "--out", folder)
    text = (folder / "case.json").read_text(encoding="utf-8")
    day = load_case(folder).on
    (folder / "case.json").write_text(text.replace(f'"on": "{day}"', '"on": "2020-05-05"', 1), encoding="utf-8")
    clerk("check", folder)
    assert load_case(folder).on == "2020-05-05"


def test_a_damaged_case_is_said_in_one_sentence(clerk: Clerk, case_dir: Path) -> None:
    (case_dir / "case.json").write_text('{"schema": "qujat.case/1"')
    said = clerk("check", case_dir)
    assert (said.status, len(said.err.strip().splitlines())) == (2, 1)
