"""Memory of an intake by the length of its file: the largest process for a short TIFF and for a long one.

    python -m tests.bench.long_file --pages 20,500

The pages are a few lines of print each at 200 dpi, so that 500 of them take minutes and not an hour; what a page
needs by its size is the same for every page, and what grows with the number of pages shows all the same.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from PIL import Image

from samples.degrade import RUNGS, degraded
from samples.runs import Look
from samples.sheet import Sheet


def write_tiff(pages: int, path: Path, seed: int) -> None:
    """A TIFF of so many grey pages, each with its own number, one frame in memory at a time."""
    rng = random.Random(seed)

    def frame(number: int) -> Image.Image:
        sheet = Sheet({}, Look("ru", "pt-serif", "pt-serif", size=13), rng)
        sheet.page()
        sheet.bold(f"ЛИСТ ДЕЛА № {number}")
        sheet.write("Документ подшит в дело и пронумерован. Құжат іске тігілген және нөмірленген.")
        return Image.fromarray(degraded(np.asarray(sheet.pages[0]), RUNGS["office"], seed + number).picture)

    first = frame(1)
    rest = (frame(number) for number in range(2, pages + 1))
    first.save(path, save_all=True, append_images=rest, compression="jpeg", dpi=(200, 200))


def intake_of(file: Path, out: Path) -> tuple[float, float]:
    """(seconds, MB of the largest process); RuntimeError where the intake fails."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "desk", "intake", str(file), "--territory", "almaty-city", "--no-letters"]
    with subprocess.Popen(
        [*command, "--out", str(out)], stdout=subprocess.DEVNULL, env={**os.environ, "OMP_THREAD_LIMIT": "1"}
    ) as run:
        _, status, usage = os.wait4(run.pid, 0)  # its own figures, and those of the processes that it began
        run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode not in {0, 3}:
        raise RuntimeError(f"exit status {run.returncode}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def main(argv: Sequence[str] | None = None) -> int:
    """The command; always 0: it measures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.long_file", description=__doc__)
    parser.add_argument("--pages", default="20,500")
    parser.add_argument("--seed", type=int, default=1)
    wish = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as aside:
        for length in sorted(map(int, wish.pages.split(","))):
            file = Path(aside) / f"{length}.tiff"
            # In a process of its own: what a process held before it began another is told of that one, too.
            drawer = get_context("spawn").Process(target=write_tiff, args=(length, file, wish.seed))
            drawer.start()
            drawer.join()
            seconds, most = intake_of(file, Path(aside) / f"case-{length}")
            print(f"{length:5d} pages: {seconds:7.1f} s, largest process {most:6.0f} MB", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
