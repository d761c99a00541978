"""The score: fresh cases on unseen seeds through `qujat intake`, marked against their truth.

    python -m tests.bench.score --seed 7 --cases 8 --rungs scanner,office --layouts unseen --out FOLDER
    python -m tests.bench.score --papers consent,court_decision --seed 7 --cases 8 --rungs office --out FOLDER

With `--papers` the cases are papers of those kinds (`all`: of every kind; `new`: of those beside the first eleven),
taken in without a service unless `--services` names some, and marked for sorting and fields alone.

Prints tables and leaves in FOLDER `failures.json` (every field that is not right, with value, truth, kind and rung),
`summary.json` and, with `--keep`, the bundles and case folders.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from law.journey import load_catalogue
from models.case import Case
from samples.draw import bundle_named, draw_bundle
from samples.edition_needs import EDITIONS, kinds_of_edition
from samples.kind_case import FIRST_KINDS, drawn_kinds, kind_cases
from samples.random_case import SERVICES, random_case
from samples.recipes import Choice, Recipe
from samples.truth import BundleTruth
from tests.bench.marking import CaseMark, marked
from tests.bench.raw import raw_texts, share_in_text
from tests.bench.tables import report, summary


@dataclass(frozen=True)
class Run:
    """One case: how long intake took over how many pages, and how it came out (None: it failed)."""

    name: str
    rung: str
    pages: int
    seconds: float
    mark: CaseMark | None
    error: str
    raw: tuple[int, int] | None
    """Values in raw Tesseract's text, and of how many."""


def _call(truth: BundleTruth, bundle: Path, out: Path) -> list[str]:
    call = truth.call
    command = [sys.executable, "-m", "desk", "intake", *[str(bundle / name) for name in truth.files]]
    for option in ("service", "territory", "on", "channel"):
        command += [f"--{option}", str(call[option])] if call[option] else []
    for fact in call["facts"]:
        command += ["--fact", fact]
    if not truth.expected.checked:
        command.append("--no-letters")
    return [*command, "--out", str(out)]


def run_case(recipe: Recipe, folder: Path, *, raw: bool, keep: bool) -> Run:
    """Draws one case, takes it in with the command line that users call, marks what came out."""
    name = f"{recipe.name}-{recipe.rung}"
    bundle, out = folder / name, folder / f"{name}-case"
    shutil.rmtree(out, ignore_errors=True)
    truth = draw_bundle(recipe, bundle)
    began = time.perf_counter()
    done = subprocess.run(
        _call(truth, bundle, out), capture_output=True, text=True, check=False,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )  # fmt: skip
    seconds = time.perf_counter() - began
    mark, error = None, ""
    if done.returncode in {0, 3} and (out / "case.json").exists():
        case = Case.from_json((out / "case.json").read_bytes())
        mark = marked(case, truth, name=name, rung=recipe.rung)
    else:
        error = f"exit {done.returncode}: {done.stderr.strip()[-400:]}"
    held = share_in_text(truth, raw_texts([bundle / name for name in truth.files], truth)) if raw else None
    if not keep:
        shutil.rmtree(bundle)
        shutil.rmtree(out, ignore_errors=True)
    return Run(name, recipe.rung, len(truth.pages), seconds, mark, error, held)


def recipes_of(wish: argparse.Namespace) -> list[Recipe]:
    """The cases of a call: for every rung the same seeds, the services taking turns."""
    if wish.bundles:
        return [bundle_named(name) for name in wish.bundles]
    if wish.papers:
        return _of_papers(wish)
    services = ",".join(EDITIONS) if wish.services == "further" else wish.services or ",".join(SERVICES)
    services = _drawable(services.split(","), wish.layouts)
    return [
        random_case(wish.seed + number, rung, services[number % len(services)], wish.layouts)
        for rung in wish.rungs.split(",")
        for number in range(wish.cases if services else 0)
    ]


def _drawable(services: Sequence[str], layouts: Choice) -> list[str]:
    """The services whose papers can all be drawn; the others are named and left out."""
    able = []
    for service in services:
        left = kinds_of_edition(service) - drawn_kinds(layouts)
        if left:
            print(f"{service} left out, no layout of: {', '.join(sorted(left))}", flush=True)
        else:
            able.append(service)
    return able


def _of_papers(wish: argparse.Namespace) -> list[Recipe]:
    """Cases of the kinds that `--papers` names, for every rung the same; what has no layout is named and left out."""
    known = frozenset(load_catalogue().kinds)
    kinds = {"all": known, "new": known - FIRST_KINDS}.get(wish.papers) or frozenset(wish.papers.split(","))
    for words, left in (
        ("no kinds", kinds - known),
        ("without a layout", (kinds & known) - drawn_kinds(wish.layouts)),
    ):
        if left:
            print(f"{words}, left out: {', '.join(sorted(left))}", flush=True)
    services = wish.services.split(",") if wish.services else ()
    return [
        recipe
        for rung in wish.rungs.split(",")
        for recipe in kind_cases(
            wish.seed, wish.cases, rung, kinds & known, wish.layouts, half=wish.half, services=services
        )
    ]


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line of the score."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.score", description=__doc__)
    parser.add_argument("--seed", type=int, default=1000)
    parser.add_argument("--cases", type=int, default=4, help="a rung")
    parser.add_argument("--rungs", default="scanner,office,copy,poor,phone")
    parser.add_argument(
        "--services",
        help=f"taking turns: {', '.join((*SERVICES, *EDITIONS))}; `further`: all but the first four, which are usual",
    )
    parser.add_argument("--papers", metavar="KIND,…|new|all", help="cases of papers of these kinds")
    parser.add_argument("--layouts", default="unseen", choices=("seen", "unseen", "all", "typeset"))
    parser.add_argument("--half", choices=("open", "kept"), help="of the typeset layouts, with --papers")
    parser.add_argument("--bundles", nargs="*", metavar="NAME", help="named bundles instead of random cases")
    parser.add_argument("--no-raw", action="store_true", help="without raw Tesseract beside it")
    parser.add_argument("--jobs", type=int, default=1, choices=(1, 2), help="cases at once")
    parser.add_argument("--keep", action="store_true", help="keep bundles and case folders")
    parser.add_argument("--out", type=Path, default=Path("score"))
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; 0 also where figures are missed: it measures, tests judge."""
    wish = arguments(argv)
    wish.out.mkdir(parents=True, exist_ok=True)
    runs: list[Run] = []
    with ThreadPoolExecutor(wish.jobs) as pool:
        work = [
            pool.submit(run_case, recipe, wish.out, raw=not (wish.no_raw or wish.papers), keep=wish.keep)
            for recipe in recipes_of(wish)
        ]
        for number, one in enumerate(work, 1):
            run = one.result()
            runs.append(run)
            print(f"{number}/{len(work)} {run.name}: {run.pages} pages, {run.seconds:.1f} s {run.error}", flush=True)
    marks = [run.mark for run in runs if run.mark]
    failures = [field.row() for mark in marks for field in mark.fields if field.outcome != "right"]
    silent = [field.row() for mark in marks for field in mark.fields if field.silent]
    cases = [{key: value for key, value in asdict(mark).items() if key != "fields"} for mark in marks]
    for name, content in (("failures", failures), ("silent", silent), ("cases", cases), ("summary", summary(runs))):
        text = json.dumps(content, ensure_ascii=False, indent=1)
        (wish.out / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    source = "named bundles" if wish.bundles else f"seed {wish.seed}, layouts {wish.layouts}"
    source += f", papers of {wish.papers}" if wish.papers else ""
    print(report(runs, source=source))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
