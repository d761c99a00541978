"""Named bundles of the samples from scan to letters, with the real engines, marked by the rule of the score."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from desk.cli import main
from desk.folder import load_case
from models.case import Case
from samples.demo import truth_to_call
from samples.draw import draw_bundle
from samples.truth import BundleTruth
from tests.bench.marking import CaseMark, marked

BUNDLES = (
    "prosthetics-incomplete",
    "sanatorium-complete",
    "sanatorium-child-phone",
    "wheelchair-stranger",
    "national-2023",
    "prosthetics-rotated",
    "prosthetics-expired-card",
    "prosthetics-wrong-iin",
    "wheelchair-representative",
    "wheelchair-by-hand",
)
"""One of each sort: a missing paper, all papers, a child by phone, a stranger, today's order, turned pages, an ended
card, a wrong check digit, a representative, a form filled in by hand."""


@dataclass(frozen=True)
class Taken:
    """A bundle that was taken in."""

    case: Case
    truth: BundleTruth
    mark: CaseMark
    folder: Path


@pytest.fixture(scope="module", params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in BUNDLES])
def taken(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Taken:
    """The bundle, drawn and taken in by the command that clerks type; its tests stay on one worker."""
    scratch = tmp_path_factory.mktemp(request.param)
    truth = draw_bundle(request.param, scratch / "scans")
    folder = scratch / "case"
    assert main(truth_to_call(truth, scratch / "scans", folder)) == 0
    case = load_case(folder)
    mark = marked(case, truth, name=truth.name, rung=truth.documents[0].rung)
    return Taken(case=case, truth=truth, mark=mark, folder=folder)


def test_every_paper_is_found_with_its_kind_and_pages(taken: Taken) -> None:
    assert [document for document in taken.mark.documents if not document.right] == []


def test_no_number_of_identification_is_wrong_without_a_look(taken: Taken) -> None:
    assert [field for field in taken.mark.fields if field.silent and field.field.endswith("iin")] == []


def test_nine_printed_fields_in_ten_are_right(taken: Taken) -> None:
    """The floor under which something broke; the figures to hold are the score's."""
    printed = [field for field in taken.mark.fields if field.truth and not field.handwritten and not field.declined]
    right = [field for field in printed if field.outcome == "right"]
    assert len(right) >= 0.9 * len(printed), [field for field in printed if field.outcome != "right"]


def test_nothing_written_by_hand_is_passed_off_as_sure(taken: Taken) -> None:
    by_hand = [field for field in taken.mark.fields if field.handwritten and field.value is not None]
    assert [field for field in by_hand if not field.flagged] == []


def test_missing_papers_are_found_and_none_falsely(taken: Taken) -> None:
    assert set(taken.mark.missing_found) == set(taken.mark.missing_expected)
    assert taken.mark.missing_false == ()


def test_strangers_and_ended_papers_are_found_and_nobody_else_is_accused(taken: Taken) -> None:
    assert taken.mark.conflicts_found == taken.mark.conflicts_expected
    assert taken.mark.conflicts_false == ()


def test_the_outcome_is_the_one_that_is_certain(taken: Taken) -> None:
    assert taken.mark.outcome_expected in (None, taken.mark.outcome)


def test_every_letter_of_the_case_lies_in_its_folder(taken: Taken) -> None:
    assert taken.case.letters
    for letter in taken.case.letters:
        assert (taken.folder / letter.path).read_bytes().startswith(b"%PDF")
