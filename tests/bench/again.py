"""The kept cases of earlier scores once more from the words of their pages: what a change of the document half mends
and what it breaks, in seconds.

    python -m tests.bench.score --seed 7 --keep --no-raw --out FOLDER
    python -m tests.bench.again FOLDER…

Only sorting, extraction, persons and the checklist run again; case folders stay as they are. Each FOLDER gets
`again.json` (every field that is not right); what is told as mended or broken is against the last such file, else
against `failures.json` of the score.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

from desk.casework import Casework, papers_to_case
from desk.settings import Settings
from intake.document_journey import pages_to_documents
from intake.engines.tesseract_probe import tessdata_folder
from intake.papers import page_result_at
from intake.zones import PageZones
from models.case import Case, Papers
from models.geometry import Box
from models.progress import Silence
from samples.truth import BundleTruth
from tests.bench.marking import FieldMark, marked
from tests.bench.score import Run
from tests.bench.tables import report

Row = dict[str, object]


class LookingZones(PageZones):
    """The zones of a case folder in which nothing is written."""

    def snippet(self, page: int, box: Box, name: str) -> str:
        """The path that the picture would have."""
        return f"snippets/{page:04}-{name}.png"


def case_again(folder: Path) -> Case:
    """The case of a folder as the document half and the law see it now, from the stored words of its pages."""
    old = Case.from_json((folder / "case.json").read_bytes())
    results = [page_result_at(folder, page.number) for page in old.pages]
    pages = tuple(result.page for result in results)
    texts = tuple(result.text for result in results)
    with LookingZones(pages, folder=folder, tessdata=tessdata_folder()) as zones:
        documents, persons, problems = pages_to_documents(pages, texts, zones=zones)
    return papers_to_case(
        Papers(files=old.files, pages=pages, documents=documents, persons=persons, problems=problems),
        case_id=old.id,
        given=old.given,
        facts=old.given_facts,
        work=Casework(folder, Settings(), "en", Silence(), today=date(2026, 1, 1)),
    )


def run_again(folder: Path) -> Run:
    """One kept case folder, marked against the truth of the bundle beside it."""
    name = folder.name.removesuffix("-case")
    truth = BundleTruth.model_validate_json((folder.parent / name / "truth.json").read_bytes())
    rung = truth.documents[0].rung
    began = time.perf_counter()
    case = case_again(folder)
    seconds = time.perf_counter() - began
    return Run(name, rung, len(truth.pages), seconds, marked(case, truth, name=name, rung=rung), "", None)


def _key(row: Row) -> tuple[str, str, str, str]:
    return str(row["case"]), str(row["kind"]), str(row["layout"]), str(row["field"])


def _told(row: Row) -> str:
    flag = "flagged" if row["flagged"] else "SILENT" if row["outcome"] in {"wrong", "invented"} else ""
    where = f"{row['rung']:7} {row['kind']}/{row['layout']} {row['field']}"
    return f"{row['outcome']:8} {flag:7} {where}: {row['truth']!r} <- {row['value']!r} ({row['case']})"


def _failures(marks: Iterable[FieldMark]) -> list[Row]:
    """What is not right; of what is written by hand only what nobody is told to look at."""
    return [
        mark.row()
        for mark in marks
        if mark.outcome != "right" and not (mark.handwritten and mark.flagged and mark.snippet)
    ]


def _compared(folder: Path, rows: Sequence[Row]) -> list[str]:
    """Lines on what changed in a folder since the file of its last run."""
    before = next((path for name in ("again", "failures") if (path := folder / f"{name}.json").exists()), None)
    old = {_key(row): row for row in json.loads(before.read_text("utf-8"))} if before else {}
    new = {_key(row): row for row in rows}
    if before is None:
        return []
    lines = [f"  mended  {_told(old[key])}" for key in old if key not in new]
    lines += [f"  BROKEN  {_told(new[key])}" for key in new if key not in old]
    changed = [key for key in new if key in old and _told(new[key]) != _told(old[key])]
    return [*lines, *(f"  changed {_told(new[key])}" for key in changed)]


def main(argv: Sequence[str] | None = None) -> int:
    """The command; always 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.again", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--jobs", type=int, default=2, choices=(1, 2))
    parser.add_argument("--all", action="store_true", help="list every field that is not right, not only changes")
    wish = parser.parse_args(argv)
    cases = {folder: sorted(folder.glob("*-case")) for folder in wish.folders}
    runs: list[Run] = []
    with ProcessPoolExecutor(wish.jobs) as pool:
        for folder, names in cases.items():
            kept = [name for name in names if (name / "case.json").exists()]
            done = list(pool.map(run_again, kept))
            rows = _failures(field for run in done if run.mark for field in run.mark.fields)
            print(f"{folder}: {len(done)} cases", *_compared(folder, rows), sep="\n", flush=True)
            if wish.all:
                print(*(f"  {_told(row)}" for row in rows), sep="\n")
            (folder / "again.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
            runs += done
    print(report(runs, source="words kept"))
    for run in runs:
        if run.mark and (run.mark.conflicts_false or run.mark.missing_false):
            print(run.name, "falsely in conflict", run.mark.conflicts_false, "missing", run.mark.missing_false)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
