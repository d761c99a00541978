"""The demo of `./run demo`: named bundles are drawn and taken through the main job by the commands a clerk types.

Everything lies in `demo-results/` afterwards: the drawn scans with their truth, and a case folder each.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from models.case import Case, ItemStatus
from samples.bundles import BUNDLES, DEMO
from samples.draw import draw_bundle
from samples.truth import BundleTruth

RESULTS = Path("demo-results")


@dataclass(frozen=True)
class Shown:
    """How one bundle came out; `failure`: the command's own sentence where there is no case."""

    name: str
    case: Case | None
    seconds: float
    failure: str = ""

    @property
    def row(self) -> tuple[str, ...]:
        """Bundle, papers found, missing, doubtful fields, outcome, seconds."""
        seconds = f"{self.seconds:.1f}"
        if self.case is None:
            return self.name, "-", "-", "-", self.failure, seconds
        missing = [item.kind for item in self.case.check.items if item.status is ItemStatus.MISSING]
        doubtful = sum(field.needs_review for paper in self.case.documents for field in paper.fields.values())
        papers = str(len(self.case.documents))
        return self.name, papers, ", ".join(missing) or "none", str(doubtful), self.case.outcome.value, seconds


def bundle_to_shown(name: str, folder: Path, console: Console) -> Shown:
    """Draws a bundle, takes it in with `qujat intake`, sets the clerk's marks with `qujat mark`."""
    scans, case_dir = folder / "bundles" / name, folder / "cases" / name
    truth = draw_bundle(name, scans)
    began = time.perf_counter()
    failure = _call(truth_to_call(truth, scans, case_dir), console)
    case = Case.from_json((case_dir / "case.json").read_bytes()) if not failure else None
    marks = [f"{item.item}={mark}" for kind, mark in _marks(truth) for item in (case.check.items if case else ())
             if item.kind == kind][:1]  # fmt: skip
    if marks:
        failure = _call(["mark", str(case_dir), *marks, "--by", "Demo"], console)
        case = Case.from_json((case_dir / "case.json").read_bytes())
    return Shown(name, case, time.perf_counter() - began, failure)


def truth_to_call(truth: BundleTruth, scans: Path, case_dir: Path) -> list[str]:
    """The words after `qujat` that take a drawn bundle in."""
    options = [f"--{name}={truth.call[name]}" for name in ("service", "territory", "on", "channel")]
    facts = [f"--fact={fact}" for fact in truth.call["facts"]]
    return ["intake", *(str(scans / name) for name in truth.files), *options, *facts, "--out", str(case_dir)]


def _marks(truth: BundleTruth) -> list[tuple[str, str]]:
    return [(kind, mark) for kind, _, mark in (wish.partition("=") for wish in truth.marks)]


def _call(words: Sequence[str], console: Console) -> str:
    """Runs the command; its last line where it failed, else nothing."""
    console.print(f"[dim]qujat {' '.join(words)}[/dim]", soft_wrap=True, highlight=False)
    done = subprocess.run([sys.executable, "-m", "desk", *words], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else (done.stderr.strip().splitlines() or ["no word of why"])[-1]


def main(argv: Sequence[str] | None = None) -> int:
    """The command; 1 where a bundle could not be taken in."""
    parser = argparse.ArgumentParser(prog="./run demo", description="Takes sample bundles through the main job.")
    parser.add_argument("--all", action="store_true", help="every named bundle, not only the six of the demo")
    parser.add_argument("--out", type=Path, default=RESULTS, help="folder for the results (default: demo-results)")
    wish = parser.parse_args(argv)
    console = Console(stderr=True)
    names = tuple(BUNDLES) if wish.all else DEMO
    shutil.rmtree(wish.out, ignore_errors=True)
    shown = []
    for number, name in enumerate(names, 1):
        console.print(f"[bold]{number}/{len(names)} {name}[/bold]: {BUNDLES[name].purpose}", highlight=False)
        shown.append(bundle_to_shown(name, wish.out, console))
    table = Table("Bundle", "Papers found", "Missing", "Doubtful fields", "Outcome", "Seconds")
    for one in shown:
        table.add_row(*one.row)
    out = Console(width=None if sys.stdout.isatty() else 120)
    out.print(table)
    out.print(
        f"The case folders lie in {(wish.out / 'cases').resolve()}: open case.html in any of them.", soft_wrap=True
    )
    return 1 if any(one.failure for one in shown) else 0


if __name__ == "__main__":
    sys.exit(main())
