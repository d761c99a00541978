"""qujat intake: files to a case folder, and what goes wrong on the way."""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from desk.folder import load_case, working_in
from models.errors import MachineError
from models.wording import say
from tests.desk.conftest import COMPLETE, Clerk
from tests.desk.fakes import FakeIntake, FakeWriters

Scan = Callable[..., Path]


def test_a_complete_set_is_accepted_and_gets_receipt_and_application(case_dir: Path) -> None:
    case = load_case(case_dir)
    assert case.outcome == "accepted"
    assert (case.service.id, case.service.edition, case.service.because) == (
        "wheelchair",
        "almaty-city-2012",
        "application",
    )
    assert case.on == "2013-03-04"  # the application's date, read surely
    assert case.due.date == "2013-03-19"
    assert case.channel == "district_department"
    assert [letter.path for letter in case.letters] == ["letters/receipt.pdf", "letters/application.pdf"]


def test_the_result_on_stdout_is_short_and_progress_is_not_there(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    said = clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case", "--lang", "ru")
    assert "Принято" in said.out
    assert str(tmp_path / "case" / "case.html") in said.out
    assert len(said.out.splitlines()) < 20


def test_a_missing_paper_is_named_with_its_clause_and_gets_no_receipt(
    clerk: Clerk, scan: Scan, tmp_path: Path
) -> None:
    said = clerk("intake", scan("application", "identity_document"), "--out", tmp_path / "case", "--lang", "ru")
    case = load_case(tmp_path / "case")
    assert said.status == 0
    assert case.outcome == "incomplete"
    assert "реабилитации" in said.out and "14" in said.out
    assert [letter.letter for letter in case.letters] == ["application", "missing_papers"]


def test_strict_exits_3_when_not_accepted_and_0_when_accepted(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    assert clerk("--strict", "intake", scan("application"), "--out", tmp_path / "a").status == 3
    assert clerk("intake", scan(*COMPLETE, name="b.txt"), "--out", tmp_path / "b", "--strict").status == 0


def test_an_unknown_service_of_the_application_asks_which(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    said = clerk("intake", scan("identity_document"), "--out", tmp_path / "case")
    case = load_case(tmp_path / "case")
    assert said.status == 0
    assert case.service is None
    assert case.outcome == "needs_eyes"
    assert case.check.questions[0].fact == "service"
    assert "wheelchair" in case.check.questions[0].options
    assert not case.letters


def test_a_day_without_an_edition_reads_everything_and_says_no_edition(
    clerk: Clerk, scan: Scan, tmp_path: Path
) -> None:
    said = clerk(
        "intake", scan(*COMPLETE), "--service", "wheelchair", "--on", "1.06.1999", "--out", tmp_path / "case"
    )
    case = load_case(tmp_path / "case")
    assert said.status == 0
    assert case.check.status == "no_edition"
    assert len(case.documents) == 3
    assert case.service.edition is None


@pytest.mark.parametrize(
    ("option", "value", "near"),
    [
        ("--service", "weelchair", "wheelchair"),
        ("--territory", "almaty", "almaty-city"),
        ("--channel", "csp", "cpsc"),
        ("--fact", "work_injuri=true", "work_injury"),
        ("--letter-lang", "kz", "kk"),
        ("--office", "nowhere-at-all", ""),
    ],
)
def test_a_misspelt_name_is_exit_2_with_the_near_ones_before_anything_is_read(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_intake: FakeIntake, option: str, value: str, near: str
) -> None:
    said = clerk("intake", scan(*COMPLETE), option, value, "--out", tmp_path / "case")
    assert said.status == 2
    assert len(said.err.splitlines()) == 1
    assert value.split("=")[0] in said.err and near in said.err
    assert fake_intake.reads == 0
    assert not (tmp_path / "case").exists()


@pytest.mark.parametrize("day", ["31.02.2013", "2013-13-01", "yesterday", "", "04/2013", "4.3.13"])
def test_a_day_that_is_none_is_exit_2(clerk: Clerk, scan: Scan, tmp_path: Path, day: str) -> None:
    said = clerk("intake", scan(*COMPLETE), "--on", day, "--out", tmp_path / "case")
    assert (said.status, len(said.err.splitlines())) == (2, 1)


def test_an_unknown_option_or_command_is_one_sentence(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    for line in (["intake", scan("application"), "--ot", "x"], ["intak"], ["intake"], ["intake", "a.pdf"], ["--foo"]):
        said = clerk(*line)
        assert (said.status, len(said.err.splitlines()), said.out) == (2, 1, ""), line
    assert "intake" in clerk("intak").err
    assert "--out" in clerk("intake", "a.pdf").err
    assert clerk("--lang", "de", "services").status == 2
    assert clerk("intake", "a.pdf", "--lang").status == 2


def test_a_missing_file_is_exit_2_in_the_staffs_language(clerk: Clerk, tmp_path: Path) -> None:
    said = clerk("intake", tmp_path / "gone.pdf", "--out", tmp_path / "case", "--lang", "kk")
    assert said.status == 2
    assert said.err.strip() == say("file-missing", "kk", file="gone.pdf")


def test_a_folder_of_another_case_is_refused(clerk: Clerk, scan: Scan, case_dir: Path) -> None:
    before = (case_dir / "case.json").read_bytes()
    said = clerk("intake", scan("application", name="other.txt"), "--out", case_dir)
    assert said.status == 2
    assert (case_dir / "case.json").read_bytes() == before


def test_a_folder_with_somebody_elses_files_is_refused(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "cat.jpg").write_text("x")
    assert clerk("intake", scan(*COMPLETE), "--out", folder).status == 2
    assert [entry.name for entry in folder.iterdir()] == ["cat.jpg"]


def test_the_same_call_again_is_done_and_changes_no_byte(
    clerk: Clerk, scan: Scan, case_dir: Path, fake_intake: FakeIntake
) -> None:
    before = {file: file.read_bytes() for file in case_dir.rglob("*") if file.is_file()}
    said = clerk("intake", scan(*COMPLETE), "--territory", "almaty-city", "--out", case_dir)
    assert said.status == 0
    assert fake_intake.reads == 1
    assert {file: file.read_bytes() for file in case_dir.rglob("*") if file.is_file()} == before


def test_the_same_files_in_two_folders_give_the_same_bytes_but_for_times(
    clerk: Clerk, scan: Scan, tmp_path: Path
) -> None:
    file = scan(*COMPLETE)
    cases = []
    for name in ("one", "two"):
        clerk("intake", file, "--out", tmp_path / name)
        case = json.loads((tmp_path / name / "case.json").read_bytes())
        for stage in case["stages"]:
            stage["at"] = ""
        cases.append(json.dumps(case))
    assert cases[0] == cases[1]


def test_the_same_files_with_another_word_are_checked_anew(clerk: Clerk, scan: Scan, case_dir: Path) -> None:
    said = clerk(
        "intake", scan(*COMPLETE), "--territory", "almaty-city", "--officer", "Асанова А.", "--out", case_dir
    )
    assert said.status == 0
    assert load_case(case_dir).officer == "Асанова А."


def test_what_people_did_is_not_thrown_away_by_another_intake(clerk: Clerk, scan: Scan, case_dir: Path) -> None:
    assert clerk("correct", case_dir, "d3.surname=Сериков", "--by", "Асанова").status == 0
    said = clerk("intake", scan(*COMPLETE), "--service", "wheelchair", "--out", case_dir)
    assert said.status == 2
    assert "qujat check" in said.err


def test_a_call_killed_after_the_claim_goes_on_in_the_same_folder(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_intake: FakeIntake
) -> None:
    fake_intake.fail = KeyboardInterrupt()  # type: ignore[assignment]
    said = clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case")
    assert said.status == 130
    assert len(said.err.strip().splitlines()) == 1
    fake_intake.fail = None
    assert clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case").status == 0
    assert load_case(tmp_path / "case").outcome == "accepted"


def test_an_engine_that_is_missing_is_exit_4(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_intake: FakeIntake
) -> None:
    fake_intake.fail = MachineError("disk-full")
    assert clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case").status == 4
    fake_intake.fail = OSError(errno.ENOSPC, "No space left on device", "/x/secret.png")
    said = clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case")
    assert (said.status, len(said.err.strip().splitlines())) == (4, 1)


def test_no_permission_is_exit_2(clerk: Clerk, scan: Scan, tmp_path: Path, fake_intake: FakeIntake) -> None:
    fake_intake.fail = PermissionError(errno.EACCES, "Permission denied", str(tmp_path / "scan.pdf"))
    said = clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case")
    assert said.status == 2
    assert "scan.pdf" in said.err


def test_our_own_failure_is_exit_1_with_a_diagnostic_without_values(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_intake: FakeIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    fake_intake.fail = RuntimeError("Серіков Қайрат 850123300019")
    said = clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case")
    assert said.status == 1
    assert "Traceback" not in said.err and "850123300019" not in said.err
    diagnostic = next(tmp_path.glob("qujat-*.txt"))
    assert str(diagnostic) in said.err
    assert "read_papers" in diagnostic.read_text()
    assert "850123300019" not in diagnostic.read_text()
    assert stat.S_IMODE(diagnostic.stat().st_mode) == 0o600


def test_everything_in_the_folder_is_for_its_owner_only(case_dir: Path) -> None:
    for path in (case_dir, *case_dir.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_two_clerks_do_not_work_on_one_case_at_once(clerk: Clerk, case_dir: Path) -> None:
    with working_in(case_dir):
        pid = os.fork()
        if pid == 0:  # the other clerk: a process of its own, for a lock is held by a process
            os._exit(clerk("check", case_dir).status)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 2
    assert clerk("check", case_dir).status == 0


def test_without_libreoffice_the_docx_is_kept_and_a_problem_says_so(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_writers: FakeWriters
) -> None:
    fake_writers.office_missing = True
    assert clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case").status == 0
    case = load_case(tmp_path / "case")
    assert case.letters[0].path == "letters/receipt.docx"
    assert "libreoffice-missing" in {problem.code for problem in case.problems}
