"""A pile from scan to cases with the real engines: printed separators, both sides scanned; two passes without any."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desk.cli import main
from desk.folder import load_case
from samples.batches import PileTruth, draw_pile, pile_to_passes, printed_separators
from samples.bundles import BUNDLES
from samples.recipes import Recipe

pytestmark = pytest.mark.xdist_group("batch")  # one worker draws and reads its piles, once


def applicants(*seeds: int) -> list[Recipe]:
    """So many people who each bring an application and an identity card."""
    return [replace(BUNDLES["national-2023"], name=f"applicant-{seed}", seed=seed) for seed in seeds]


def batch(files: Sequence[Path], out: Path, *said: str) -> dict[str, Any]:
    main(["batch", *map(str, files), "--out", str(out), "--no-letters", *said])
    return json.loads((out / "report.json").read_text(encoding="utf-8"))


def test_a_pile_with_separators_scanned_on_both_sides(tmp_path: Path) -> None:
    sheets = printed_separators("130304-K7QF", 2, tmp_path)
    truth = draw_pile(applicants(16, 17), tmp_path, sheets=sheets, backs=True)
    report = batch([tmp_path / "scan.pdf"], tmp_path / "out")
    assert report["state"] == "done"
    assert [case["name"] for case in report["cases"]] == ["001", "002"]
    expected = {"paper": {"case"}, "blank": {"blank"}, "cover": {"cover"}, "separator": {"separator"}}
    assert all(found["fate"] in expected[page.what] for found, page in zip(report["pages"], truth.pages, strict=True))
    assert [found["case"] for found in report["pages"]] == owners(truth)
    for case in report["cases"]:
        kinds = [document.kind for document in load_case(tmp_path / "out" / "cases" / case["name"]).documents]
        assert kinds == ["application", "identity_document"]


def owners(truth: PileTruth) -> list[str | None]:
    """The case of every page: `001`, `002`; none for what parts them."""
    return [f"0{page.bundle}" if page.bundle else None for page in truth.pages]


def test_two_passes_without_separators_are_put_in_order_and_parted_where_the_person_changes(tmp_path: Path) -> None:
    truth = draw_pile(applicants(17, 18), tmp_path)
    passes = pile_to_passes(tmp_path / "scan.pdf", "turned", tmp_path)
    report = batch(passes, tmp_path / "out", "--collate", "turned")
    assert report["state"] == "done"
    firsts = [next(n for n, page in enumerate(truth.pages, 1) if page.bundle == one) for one in ("01", "02")]
    assert [case["pages"][0] for case in report["cases"]] == firsts
    assert all(border["score"] >= 0.9 for border in report["borders"])
    for case in report["cases"]:
        made = load_case(tmp_path / "out" / "cases" / case["name"])
        assert [document.kind for document in made.documents] == ["application", "identity_document"]
        assert len(made.persons) == 1
