"""qujat batch: many applicants in, a case folder each out, every page accounted for."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desk.folder import load_case
from models.errors import MachineError
from models.wording import LANGUAGES
from tests.desk.conftest import Clerk
from tests.desk.fake_piles import FakePiles

Scan = Callable[..., Path]
pytestmark = pytest.mark.usefixtures("fake_piles")

SET = ("application", "rehabilitation_programme", "identity_document")


def of(family: str, *kinds: str) -> list[str]:
    return [f"{kind}:{family}" for kind in kinds or SET]


THREE = ["cover:3", "blank", "sep:1/3", *of("a"), "sep:2/3", "blank", *of("b"), "sep:3/3", *of("c", "application")]


def report(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "report.json").read_text(encoding="utf-8"))


def accounted(folder: Path, given: int) -> None:
    pages = report(folder)["pages"]
    assert [page["number"] for page in pages] == list(range(1, given + 1))
    held = [page for case in report(folder)["cases"] if case["id"] for page in case["pages"]]
    assert held == [page["number"] for page in pages if page["case"]]


def test_each_applicant_gets_a_case_and_every_page_is_accounted_for(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    out = tmp_path / "out"
    said = clerk("batch", scan(*THREE), "--out", out, "--territory", "almaty-city")
    assert said.status == 0, said.err
    assert sorted(path.name for path in (out / "cases").iterdir()) == ["001", "002", "003"]
    assert [load_case(out / "cases" / name).outcome for name in ("001", "002", "003")] == [
        "accepted",
        "accepted",
        "incomplete",
    ]
    accounted(out, len(THREE))
    fates = [page["fate"] for page in report(out)["pages"]]
    assert fates.count("separator") == 3 and fates.count("cover") == 1 and fates.count("blank") == 2
    assert "Pages in: 13" in said.out and str(out / "report.html") in said.out
    assert not (out / "work").exists()


def test_the_report_and_its_folder_are_for_their_owner_and_name_nobody(
    clerk: Clerk, scan: Scan, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    clerk("batch", scan(*THREE), "--out", out)
    for name in ("report.json", "report.html"):
        assert stat.S_IMODE((out / name).stat().st_mode) == 0o600
        text = (out / name).read_text(encoding="utf-8")
        assert "Серіков" not in text and "850123300019" not in text
    assert stat.S_IMODE(out.stat().st_mode) == 0o700


def test_a_missing_separator_stops_before_anything_is_read(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_piles: FakePiles
) -> None:
    pile, out = [line for line in THREE if line != "sep:2/3"], tmp_path / "out"
    said = clerk("batch", scan(*pile), "--out", out)
    assert said.status == 2
    assert "number 2 should stand between pages 3 and 11" in said.err
    assert fake_piles.reads == 0
    assert report(out)["state"] == "stopped" and report(out)["sentence"] in said.err
    accounted(out, len(pile))
    assert not (out / "cases").exists()


def test_who_knows_goes_on_in_the_same_folder(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    pile, out = [line for line in THREE if line != "sep:2/3"], tmp_path / "out"
    file = scan(*pile)
    assert clerk("batch", file, "--out", out).status == 2
    assert clerk("batch", file, "--out", out, "--split-before", "8").status == 0
    assert [case["pages"] for case in report(out)["cases"]] == [[4, 5, 6, 7], [8, 9, 10], [12]]
    accounted(out, len(pile))


def test_a_count_that_was_announced_lets_a_short_pile_go_on(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    pile = ["cover:9", "sep:1/9", *of("a")]
    assert clerk("batch", scan(*pile), "--out", tmp_path / "out", "--expect", "1").status == 0
    assert clerk("batch", scan(*pile), "--out", tmp_path / "two", "--expect", "2").status == 2


def test_without_separators_sure_borders_are_cut_and_told_with_their_scores(
    clerk: Clerk, scan: Scan, tmp_path: Path
) -> None:
    pile, out = [*of("a"), *of("b"), *of("c")], tmp_path / "out"
    assert clerk("batch", scan(*pile), "--out", out).status == 0
    assert [case["name"] for case in report(out)["cases"]] == ["p0001", "p0004", "p0007"]
    assert [(border["before"], border["state"]) for border in report(out)["borders"]] == [
        (4, "border"),
        (7, "border"),
    ]
    assert all(border["score"] >= 0.9 for border in report(out)["borders"])


UNSURE = [*of("a"), *of("b", "identity_document", "rehabilitation_programme"), *of("c"), *of("d")]


def test_an_unsure_border_is_asked_and_its_stretch_has_no_case(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    out = tmp_path / "out"
    said = clerk("batch", scan(*UNSURE), "--out", out)
    assert said.status == 0
    assert "--split-before 4" in said.out and "--join-before 4" in said.out
    assert [case["name"] for case in report(out)["cases"] if case["id"]] == ["p0009"]
    assert report(out)["state"] == "asked"
    accounted(out, len(UNSURE))
    assert clerk("--strict", "batch", scan(*UNSURE), "--out", out).status == 3


@pytest.mark.parametrize(
    ("settled", "cases"),
    [
        ("--split-before", ["p0001", "p0004", "p0006", "p0009"]),
        ("--join-before", ["p0001", "p0006", "p0009"]),
    ],
)
def test_what_somebody_says_settles_it_and_the_made_cases_stay(
    clerk: Clerk, scan: Scan, tmp_path: Path, settled: str, cases: list[str]
) -> None:
    out, file = tmp_path / "out", scan(*UNSURE)
    clerk("batch", file, "--out", out)
    made = (out / "cases" / "p0009" / "case.json").read_bytes()
    assert clerk("batch", file, "--out", out, settled, "4").status == 0
    assert sorted(path.name for path in (out / "cases").iterdir()) == cases
    assert (out / "cases" / "p0009" / "case.json").read_bytes() == made
    assert report(out)["state"] == "done"
    accounted(out, len(UNSURE))


def test_a_case_that_somebody_worked_on_is_not_thrown_away_by_another_cut(
    clerk: Clerk, scan: Scan, tmp_path: Path
) -> None:
    out, file = tmp_path / "out", scan(*UNSURE)
    clerk("batch", file, "--out", out)
    marked = clerk("correct", out / "cases" / "p0009", "d1.surname=Асанов", "--by", "A")
    assert marked.status == 0, marked.err
    said = clerk("batch", file, "--out", out, "--split-before", "4", "--split-before", "10")
    assert "worked" in json.dumps(report(out)["cases"])
    assert said.status == 0
    assert any(stage.what == "corrected" for stage in load_case(out / "cases" / "p0009").stages)
    assert report(out)["state"] == "asked"


def test_the_same_call_again_does_nothing_and_another_one_is_refused(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_piles: FakePiles
) -> None:
    out, file = tmp_path / "out", scan(*THREE)
    clerk("batch", file, "--out", out)
    before = (out / "report.json").read_bytes()
    assert clerk("batch", file, "--out", out).status == 0
    assert (out / "report.json").read_bytes() == before and fake_piles.reads == 1
    assert clerk("batch", file, "--out", out, "--expect", "3").status == 2
    assert clerk("batch", scan(*of("a"), name="b.txt"), "--out", out).status == 2


def test_a_machine_that_lacks_something_stops_and_the_same_call_goes_on(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_piles: FakePiles
) -> None:
    out, file = tmp_path / "out", scan(*THREE)
    fake_piles.intake.fail = MachineError("disk-full")
    assert clerk("batch", file, "--out", out).status == 4
    fake_piles.intake.fail = None
    assert clerk("batch", file, "--out", out).status == 0
    accounted(out, len(THREE))


def test_a_broken_page_and_pages_before_the_first_separator_are_told(
    clerk: Clerk, scan: Scan, tmp_path: Path
) -> None:
    pile, out = ["unknown:x", "sep:1/1", *of("a"), "broken"], tmp_path / "out"
    said = clerk("batch", scan(*pile), "--out", out)
    assert "--split-before 1" in said.out
    assert [page["fate"] for page in report(out)["pages"]] == ["asked", "separator", "case", "case", "case", "broken"]
    accounted(out, len(pile))


@pytest.mark.parametrize(
    ("looks", "proposed"), [(True, "--collate reversed, or"), (False, "reversed, same or turned")]
)
def test_two_files_of_equal_length_are_a_question(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_piles: FakePiles, looks: bool, proposed: str
) -> None:
    fake_piles.looks_like_passes = looks
    files = (scan(*of("a"), name="a.txt"), scan(*of("b"), name="b.txt"))
    said = clerk("batch", *files, "--out", tmp_path / "out")
    assert said.status == 2
    assert proposed in said.err and "--collate none" in said.err
    assert not (tmp_path / "out" / "cases").exists()
    assert clerk("batch", *files, "--out", tmp_path / "out", "--collate", "none").status == 0


@pytest.mark.parametrize(
    "wrong",
    [("--collate", "sideways"), ("--split-before", "99"), ("--service", "wheelchiar"), ("--expect", "0")],
)
def test_a_wrong_call_is_one_line_and_leaves_nothing_made(
    clerk: Clerk, scan: Scan, tmp_path: Path, wrong: tuple[str, str]
) -> None:
    said = clerk("batch", scan(*THREE), "--out", tmp_path / "out", *wrong)
    assert said.status == 2
    assert said.err.count("\n") == 1
    assert not (tmp_path / "out" / "cases").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_made_in_the_staffs_language(clerk: Clerk, scan: Scan, tmp_path: Path, language: str) -> None:
    said = clerk("batch", scan(*UNSURE), "--out", tmp_path / "out", "--lang", language)
    assert said.status == 0
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert f'lang="{language}"' in page
    assert "{" not in page.split("</style>")[1]
