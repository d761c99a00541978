"""How well and how dearly pages are read: share of true values in the text beside raw Tesseract, CPU by step.

    python -m tests.bench.pages office poor --seed 5 [--only identity] [--every 3] [--blemish bent] [--set DIR]

Draws every layout that may be looked at while tuning (or each n-th), once per rung, and reads each page in this
process. A value counts when its letters and digits occur in the page's text, or (digits) in what the Latin model saw.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

import intake.page_journey as journey
import intake.page_reading as reading
from intake.engines.tesseract_probe import tessdata_folder
from intake.options import IntakeOptions
from intake.papers import PageResult, PageSource
from models.spelling import comparable
from samples.blemishes import BLEMISHES
from samples.degrade import RUNGS
from tests.bench.drawn_pages import Drawing, drawn_pages

STEPS = {
    "decode": "source_to_picture",
    "flatten": "picture_to_sheet",
    "lean": "picture_to_lean",
    "unbend": "sheet_to_bend",
    "upright*": "picture_to_quarter",
    "drum": "without_drum_lines",
    "straighten": "straightened",
    "clean": "picture_to_copy",
    "passed over": "copy_to_passed_over",
    "russian*": "words_to_russian",
    "digits*": "words_to_second_readings",
    "hand": "words_with_hands",
    "blank": "is_blank",
    "png": "pixels_to_png",
    "keep": "write_durably",
}
"""Steps by the name they have in the page's journey or reading; a star marks readings, which count as Tesseract's."""


P = ParamSpec("P")
T = TypeVar("T")


class Clock:
    """CPU seconds by step."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def timed(self, step: str, function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def run(*args: P.args, **kwargs: P.kwargs) -> T:
            start = time.process_time()
            try:
                return function(*args, **kwargs)
            finally:
                self.seconds[step] = self.seconds.get(step, 0.0) + time.process_time() - start

        return run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rungs", nargs="+", choices=sorted(RUNGS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="part of a kind or layout")
    parser.add_argument("--every", type=int, default=1, help="draw every n-th layout only")
    parser.add_argument("--turn", type=int, default=0, choices=(0, 90, 180, 270))
    parser.add_argument("--blemish", default="", choices=("", *BLEMISHES), help="what befell the sheet")
    parser.add_argument("--raw", action="store_true", help="raw Tesseract beside it")
    parser.add_argument("--set", type=Path, help="folder that keeps the drawn pages")
    parser.add_argument("--misses", action="store_true", help="list the values that were missed")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as aside:
        folder = given.set or Path(aside)
        for rung in given.rungs:
            drawing = Drawing(rung, given.seed, given.turn, given.every, given.only, given.blemish)
            _measure(drawn_pages(folder, drawing), given)
    return 0


def _measure(pages: Sequence[Path], given: argparse.Namespace) -> None:
    clock, counts, misses = Clock(), Counter[str](), list[str]()
    _wind(clock)
    tessdata, options = tessdata_folder(), IntakeOptions()
    reading.engines_of(tessdata, options.page_seconds)
    start = time.process_time()
    drawing = 0.0
    rung = pages[0].parent.name
    for path in pages:
        truth = json.loads(path.with_suffix(".json").read_text())
        with tempfile.TemporaryDirectory() as case:
            source = PageSource(number=1, file="f1", path=path, medium="picture", index=0, sha256="")
            result = journey.source_to_result(source, folder=Path(case), tessdata=tessdata, options=options)
        before = time.process_time()
        counts["pages"] += 1
        counts["turned right"] += result.page.rotation == truth["turn"]
        if abs(result.page.skew + truth["skew"]) > 0.25 and "phone" not in rung:
            misses.append(f"{path.name}: skew {result.page.skew} of {-truth['skew']}")
        misses += [f"{path.name}: {miss}" for miss in _count(truth["fields"], seen_in(result), counts)]
        _count_hands(truth["words"], result, counts)
        if given.raw:
            _count(truth["fields"], (_raw(path), ""), counts, "raw ")
        drawing += time.process_time() - before
    _report(rung, clock, counts, time.process_time() - start - drawing)
    if given.misses:
        print("\n".join(f"    {miss}" for miss in misses))


def _wind(clock: Clock) -> None:
    for module in (journey, reading):
        for step, name in STEPS.items():
            function = getattr(module, name, None)
            if function is not None:
                setattr(module, name, clock.timed(step, getattr(function, "__wrapped__", function)))
    for name in ("words", "line"):
        read = getattr(reading.Engines, name)
        setattr(reading.Engines, name, clock.timed("tesseract*", getattr(read, "__wrapped__", read)))


def seen_in(result: PageResult) -> tuple[str, str]:
    """The page's text, and what the Latin model saw, both as bare letters and digits."""
    seconds = (word.second.text for word in result.text.words if word.second)
    return _bare(" ".join(word.likely_text for word in result.text.words)), _bare(" ".join(seconds))


def _bare(text: str) -> str:
    return re.sub(r"[^0-9a-zа-яәғқңөұүһі]", "", comparable(text))


def _count(
    fields: dict[str, list[object]], seen: tuple[str, str], counts: Counter[str], name: str = ""
) -> Iterator[str]:
    missed = []
    for field, (shown, by_hand) in fields.items():
        value = _bare(str(shown))
        if not value:
            continue
        what = f"{name}{'hand' if by_hand else 'printed'}"
        counts[f"{what} of"] += 1
        if value in seen[0] or (value.isdigit() and value in seen[1]):
            counts[what] += 1
        elif not by_hand:
            missed.append(f"{field} {shown}")
    return iter(missed)


def _count_hands(words: list[list[object]], result: PageResult, counts: Counter[str]) -> None:
    """Printed words flagged as written by hand, and hand-written ones not flagged, by their text."""
    printed = {_bare(str(text)) for text, _, by_hand in words if not by_hand}
    by_hand = {_bare(str(text)) for text, _, hand in words if hand}
    for word in result.text.words:
        bare = _bare(word.text)
        if len(bare) < 2:
            continue
        if bare in printed and bare not in by_hand:
            counts["print"] += 1
            counts["print flagged"] += word.handwritten
        elif bare in by_hand and bare not in printed:
            counts["written"] += 1
            counts["written flagged"] += word.handwritten


def _raw(path: Path) -> str:
    command = ["tesseract", str(path), "-", "-l", "kaz+rus"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin:/bin"}
    )
    return _bare(done.stdout)


def _report(name: str, clock: Clock, counts: Counter[str], total: float) -> None:
    pages = max(counts["pages"], 1)
    print(f"{name}: {pages} pages, {total / pages:.2f} CPU-s a page", {key: counts[key] for key in sorted(counts)})
    readings = sum(seconds for step, seconds in clock.seconds.items() if step.endswith("*"))
    print(f"  beyond Tesseract {(total - readings) / max(readings, 0.001):.0%};", end=" ")
    print(
        ", ".join(
            f"{step} {seconds / pages:.3f}"
            for step, seconds in sorted(clock.seconds.items(), key=lambda item: -item[1])
        )
    )
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
