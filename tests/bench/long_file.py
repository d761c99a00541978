"""Memory of an intake by the length of its file: the largest process for a short TIFF and for a long one.

    python -m tests.bench.long_file --pages 20,500

The pages are a few lines of print each at 200 dpi, so that 500 of them take minutes and not an hour; what a page
needs by its size is the same for every page, and what grows with the number of pages shows all the same.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Sequence
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from PIL import Image

from samples.degrade import RUNGS, degraded
from samples.runs import Look
from samples.sheet import Sheet
from tests.bench.running import Run, measured


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


def intake_of(file: Path, out: Path) -> Run:
    """The intake of the file alone; RuntimeError where it fails."""
    command = [sys.executable, "-m", "desk", "intake", str(file), "--territory", "almaty-city", "--no-letters"]
    return measured([*command, "--out", str(out)])


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
            run = intake_of(file, Path(aside) / f"case-{length}")
            print(
                f"{length:5d} pages: {run.wall:7.1f} s, largest process {run.largest:6.0f} MB "
                f"({run.own:.0f} its own), all together {run.together:6.0f} MB",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
