"""Seconds of `qujat intake` up to case.json beside OCRmyPDF on the same PDF, in turn, on the same cores.

    python -m tests.bench.against_ocrmypdf FILE.pdf [--ocrmypdf PATH] [--runs N]

Whole processes, wall and CPU seconds of the process tree, pair by pair; the ratio's median is the figure to quote.
OCRmyPDF is no dependency of the product: give the path of one installed elsewhere. Letters are left out
(`--no-letters`), since OCRmyPDF writes none; everything else of the case folder is made.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def seconds_of(command: list[str]) -> tuple[float, float]:
    """(wall, CPU) seconds of one run; RuntimeError with the last lines it printed when it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 3):
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr[-400:]}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


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
    print(f"cores: {os.cpu_count()}  file: {options.file.name}")
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
            ours = seconds_of([*qujat, "--out", f"{scratch}/case"])
            rival = [options.ocrmypdf, "--deskew", "-l", "kaz+rus", "--output-type", "pdf"]
            theirs = seconds_of([*rival, "--jobs", str(os.cpu_count()), str(options.file), f"{scratch}/out.pdf"])
        ratios.append(ours[0] / theirs[0])
        print(
            f"run {run}: qujat {ours[0]:6.2f} s wall {ours[1]:6.2f} s CPU   "
            f"ocrmypdf {theirs[0]:6.2f} s wall {theirs[1]:6.2f} s CPU   ratio {ratios[-1]:.2f}"
        )
    print(f"median ratio qujat/ocrmypdf, wall: {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()
