"""An intake that is killed again and again: the same case in the end, and no page read twice.

    python -m tests.bench.kills --kills 30 --pages 60 --seed 4

Draws papers into one PDF, takes it in once undisturbed, then once more into other folders, each time ended by SIGKILL
of all its processes at a random moment and begun again by the same call, until so many kills have struck. After every
kill the results of pages that lay on disk must stay the very same files; at the end every `case.json` must be the
undisturbed one but for its stamped times.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pikepdf

from samples.draw import draw_bundle
from samples.random_case import SERVICES, random_case

Mark = tuple[int, int]
"""Inode and time of change of a file: another file in its place has others."""


class Struck(NamedTuple):
    """What the kills left behind."""

    kills: int
    cases: int
    same: int
    """Cases whose `case.json` is the undisturbed one."""
    read_again: int
    """Results of pages that were made once more after a kill."""
    kept: int
    """Results of pages that lay on disk at a kill, and were used."""


def pile(pages: int, seed: int, folder: Path) -> Path:
    """One PDF of so many pages of drawn papers."""
    whole = pikepdf.Pdf.new()
    number = 0
    while len(whole.pages) < pages:
        recipe = random_case(seed + number, "office", SERVICES[number % len(SERVICES)], "seen")
        truth = draw_bundle(recipe, folder / f"bundle-{number}")
        number += 1
        for name in truth.files:
            if name.endswith(".pdf"):
                with pikepdf.open(folder / f"bundle-{number - 1}" / name) as pdf:
                    whole.pages.extend(list(pdf.pages)[: pages - len(whole.pages)])
    path = folder / "pile.pdf"
    whole.save(path)
    return path


def _begin(file: Path, out: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "desk", "intake", str(file), "--territory", "almaty-city", "--no-letters"]
    return subprocess.Popen(
        [*command, "--out", str(out)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )  # fmt: skip


def _marks(case: Path) -> dict[str, Mark]:
    """The results of pages on disk."""
    found = (case / "work" / "pages").glob("*.json")
    return {path.name: ((told := path.stat()).st_ino, told.st_mtime_ns) for path in found}


def _bare(case: Path) -> str:
    data = json.loads((case / "case.json").read_text(encoding="utf-8"))
    for stage in data.get("stages", []):
        stage["at"] = ""
    return json.dumps(data, sort_keys=True)


def struck(file: Path, folder: Path, kills: int, seed: int) -> Struck:
    """Intakes of the file, killed so often in all."""
    began = time.perf_counter()
    if _begin(file, folder / "quiet").wait() not in {0, 3}:
        raise RuntimeError("the undisturbed intake failed")
    seconds, wanted = time.perf_counter() - began, _bare(folder / "quiet")
    rng = random.Random(seed)
    left, cases, same, again, kept = kills, 0, 0, 0, 0
    while left:
        out, lying = folder / f"case-{cases}", dict[str, Mark]()
        while True:
            going = _begin(file, out)
            # The last intake is let go to its end once all kills have struck.
            try:
                going.wait(rng.uniform(0.2, seconds * 0.4) if left else None)
                break
            except subprocess.TimeoutExpired:
                os.killpg(going.pid, signal.SIGKILL)
                going.wait()
                left -= 1
            now = _marks(out)
            again += sum(1 for name, mark in lying.items() if now.get(name) != mark)
            kept, lying = kept + len(now), now
        again += sum(1 for name, mark in lying.items() if _marks(out).get(name) != mark)
        cases, same = cases + 1, same + (_bare(out) == wanted)
        print(f"case {cases}: {kills - left} kills so far, same case.json {same} of {cases}", flush=True)
        shutil.rmtree(out)
    return Struck(kills, cases, same, again, kept)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; 1 where a case differs or a page was read twice."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--seed", type=int, default=4)
    wish = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as aside:
        file = pile(wish.pages, wish.seed, Path(aside))
        got = struck(file, Path(aside), wish.kills, wish.seed)
    print(
        f"{got.kills} kills in {got.cases} intakes of {wish.pages} pages: the same case.json {got.same} times, "
        f"{got.kept} results of pages kept over kills, {got.read_again} made twice"
    )
    return int(got.same != got.cases or got.read_again > 0)


if __name__ == "__main__":
    raise SystemExit(main())
