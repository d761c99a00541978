"""A scan of five pages to a receipt, with the real engines; then a correction, a paper brought later, a kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from jsonschema import Draft202012Validator

from desk.cli import main
from desk.folder import load_case
from desk.schema import case_schema

pytestmark = pytest.mark.xdist_group("wheelchair")  # one worker reads its pages, once

HOUSE = Path(__file__).resolve().parents[2]
CALL = ("--territory", "almaty-city", "--lang", "ru")


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle `wheelchair-complete` of the samples: four papers on five pages, an office's scanner."""
    folder = tmp_path_factory.mktemp("samples")
    maker = [sys.executable, "-m", "samples.draw", "wheelchair-complete", "--out", str(folder)]
    subprocess.run(maker, cwd=HOUSE, check=True, capture_output=True)
    return next(folder.rglob("scan.pdf"))


@pytest.fixture(scope="module")
def truth(scan: Path) -> dict[str, object]:
    truth: dict[str, object] = json.loads((scan.parent / "truth.json").read_text(encoding="utf-8"))
    return truth


@pytest.fixture(scope="module")
def case_dir(scan: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("cases") / "case"
    assert main(["intake", str(scan), *CALL, "--out", str(folder)]) == 0
    yield folder


def test_the_papers_are_sorted_as_they_were_made(case_dir: Path, truth: dict[str, object]) -> None:
    case = load_case(case_dir)
    found = [(document.kind, list(document.pages)) for document in case.documents]
    assert found == [(document["kind"], document["pages"]) for document in truth["documents"]]  # type: ignore[attr-defined]


def test_no_iin_is_wrong_without_a_flag(case_dir: Path, truth: dict[str, object]) -> None:
    true = {person["iin"] for person in truth["persons"]}  # type: ignore[attr-defined]
    fields = [d.fields["iin"] for d in load_case(case_dir).documents if "iin" in d.fields]
    assert fields
    assert all(field.value in true or field.needs_review for field in fields)


def test_nothing_is_falsely_missing_and_the_receipt_says_by_when(case_dir: Path) -> None:
    case = load_case(case_dir)
    assert case.check.status == "complete"
    assert case.outcome in ("accepted", "needs_eyes")  # needs_eyes: a field that counts is flagged, and says so
    assert (case.on, case.due.date) == ("2013-03-04", "2013-03-19")
    receipt = pypdf.PdfReader(case_dir / "letters/receipt.pdf")
    text = " ".join("".join(page.extract_text() for page in receipt.pages).split())
    assert "19.03.2013" in text or "19 марта 2013" in text


def test_case_json_fits_its_schema_and_every_file_it_names_is_there(case_dir: Path) -> None:
    case = json.loads((case_dir / "case.json").read_bytes())
    assert not list(Draft202012Validator(dict(case_schema())).iter_errors(case))
    named = [page["image"] for page in case["pages"]] + [letter["path"] for letter in case["letters"]]
    named += [f["snippet"] for d in case["documents"] for f in d["fields"].values() if f["snippet"]]
    named += [file["stored"] for file in case["files"]]
    assert all((case_dir / name).is_file() for name in named)
    assert len(list((case_dir / "documents").glob("*.pdf"))) == len(case["documents"])


def test_a_corrected_kind_is_read_again_and_back(case_dir: Path) -> None:
    folder = str(case_dir)
    before = load_case(case_dir)
    assert main(["correct", folder, "d2.kind=unknown", "--by", "Асанова"]) == 0
    assert load_case(case_dir).check.status == "incomplete"
    assert main(["correct", folder, "d2.kind=rehabilitation_programme", "--by", "Асанова"]) == 0
    case = load_case(case_dir)
    assert case.check.status == "complete"
    old, new = before.document("d2").fields, case.document("d2").fields
    assert {name: field.value for name, field in new.items()} == {name: field.value for name, field in old.items()}


def test_a_run_killed_in_the_middle_goes_on_where_it_stopped(scan: Path, case_dir: Path, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    call = [sys.executable, "-m", "desk", "intake", str(scan), *CALL, "--out", str(folder)]
    process = subprocess.Popen(call, cwd=HOUSE, stderr=subprocess.PIPE, start_new_session=True)
    kept = folder / "work" / "pages"
    end = time.monotonic() + 60
    while not list(kept.glob("*.json")) and process.poll() is None and time.monotonic() < end:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not (folder / "case.json").exists()
    done_before = {file.name: file.stat().st_mtime_ns for file in kept.glob("*.json")}
    assert done_before
    assert main(["intake", str(scan), *CALL, "--out", str(folder)]) == 0
    assert all((kept / name).stat().st_mtime_ns == when for name, when in done_before.items())
    case, whole = load_case(folder), load_case(case_dir)
    assert (case.pages, case.files) == (whole.pages, whole.files)
    assert [document.fields.keys() for document in case.documents] == [d.fields.keys() for d in whole.documents]
