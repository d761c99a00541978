"""Seconds and memory of `qujat intake` up to case.json beside OCRmyPDF on the same PDF, in turn, on the same cores.

    python -m tests.bench.against_ocrmypdf FILE.pdf [--ocrmypdf PATH] [--runs N]

Whole processes, wall and CPU seconds of the process tree, pair by pair; the ratio's median is the figure to quote.
OCRmyPDF is no dependency of the product: give the path of one installed elsewhere. Letters are left out
(`--no-letters`), since OCRmyPDF writes none; everything else of the case folder is made.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

import pikepdf

from tests.bench.running import Run, measured


def main() -> None:
    """Print each pair and the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--ocrmypdf", default=shutil.which("ocrmypdf"), help="path of the ocrmypdf command")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    if not options.ocrmypdf:
        parser.error("ocrmypdf is not on the PATH: install it in an environment of its own and give --ocrmypdf")
    ratios = []
    with pikepdf.open(options.file) as pdf:
        pages = len(pdf.pages)
    print(f"cores: {os.cpu_count()}  file: {options.file.name}  pages: {pages}")
    for run in range(1, options.runs + 1):
        with tempfile.TemporaryDirectory() as scratch:
            qujat = [
                sys.executable,
                "-m",
                "desk",
                "intake",
                str(options.file),
                "--territory",
                "almaty-city",
                "--no-letters",
            ]
            ours = measured([*qujat, "--out", f"{scratch}/case"])
            rival = [options.ocrmypdf, "--deskew", "-l", "kaz+rus", "--output-type", "pdf"]
            theirs = measured([*rival, "--jobs", str(os.cpu_count()), str(options.file), f"{scratch}/out.pdf"])
        ratios.append(ours.wall / theirs.wall)
        print(
            f"run {run}: {_told('qujat', ours, pages)}   {_told('ocrmypdf', theirs, pages)}   ratio {ratios[-1]:.2f}"
        )
    print(f"median ratio qujat/ocrmypdf, wall: {statistics.median(ratios):.2f}")


def _told(name: str, run: Run, pages: int) -> str:
    return (
        f"{name} {run.wall:.2f} s wall ({pages / run.wall:.2f} pages/s) {run.cpu:.2f} s CPU "
        f"{run.largest:.0f} MB largest {run.together:.0f} MB together"
    )


if __name__ == "__main__":
    main()
