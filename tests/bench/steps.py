"""What each step of page repair is worth: character error and words found with all steps, and with each left out.

    python -m tests.bench.steps office copy poor phone --seed 5 [--every 3] [--blemish bent] [--only light,rulings]

Draws the layouts that may be looked at while tuning (or each n-th), reads the pages in this process, and prints a
table for each rung. The character error is that of the truth's words, each held against the likest word read that no
other took, whatever the order; words that hands wrote are left out. The error of a step is the table's gain: what is
added when the step is left out.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

import intake.clean as clean
import intake.page_journey as journey
import intake.page_reading as reading
from intake.engines.tesseract_probe import tessdata_folder
from intake.options import IntakeOptions
from intake.papers import PageResult, PageSource
from models.spelling import comparable
from samples.blemishes import BLEMISHES
from samples.degrade import RUNGS
from tests.bench.drawn_pages import Drawing, drawn_pages

Left = tuple[object, str, Callable[..., object]]
"""(module, name, what stands in its place) of a step that is left out."""


def _same(pixels: NDArray[np.uint8], *_: object, **__: object) -> NDArray[np.uint8]:
    return pixels


def _grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return reading.as_grey(pixels)


LEFT_OUT: dict[str, tuple[Left, ...]] = {
    "sheet": ((journey, "picture_to_sheet", lambda *_: None),),
    "drum lines": ((reading, "without_drum_lines", _same),),
    "straight": ((reading, "straightened", _same),),
    "unbent": ((reading, "sheet_to_bend", lambda *_, **__: None),),
    "size": ((clean, "copy_scale", lambda *_: 1.0),),
    "stamps": ((clean, "without_coloured_ink", _grey),),
    "light": ((clean, "with_even_light", _same),),
    "rulings": ((clean, "without_rulings", _same),),
    "passed over": ((reading, "copy_to_passed_over", lambda *_: []),),
    "russian": ((reading, "words_to_russian", lambda words, **_: words),),
    "digits": ((reading, "words_to_second_readings", lambda *_, **__: {}),),
}
"""The steps by name, and what leaves each out."""


class Count(NamedTuple):
    """What was read of some pages."""

    letters: int = 0
    missed: int = 0
    """Letters of the truth that were not read right."""
    words: int = 0
    found: int = 0
    values: int = 0
    values_found: int = 0

    def plus(self, other: Count) -> Count:
        """Both together."""
        return Count(*(mine + its for mine, its in zip(self, other, strict=True)))


def main(argv: Sequence[str] | None = None) -> int:
    """The command; always 0: it measures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.steps", description=__doc__)
    parser.add_argument("rungs", nargs="+", choices=sorted(RUNGS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="draw every n-th layout only")
    parser.add_argument("--blemish", default="", choices=("", *BLEMISHES), help="what befell the sheets")
    parser.add_argument(
        "--only", default=",".join(LEFT_OUT), help="steps to leave out, one at a time; none when empty"
    )
    parser.add_argument("--set", type=Path, help="folder that keeps the drawn pages")
    parser.add_argument("--list", type=Path, help="file for the words that were not found")
    wish = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as aside:
        for rung in wish.rungs:
            drawing = Drawing(rung, wish.seed, every=wish.every, blemish=wish.blemish)
            pages = drawn_pages(wish.set or Path(aside), drawing)
            print(f"{rung} {wish.blemish}, seed {wish.seed}: {len(pages)} pages")
            _print_rung(pages, [step for step in wish.only.split(",") if step], wish.list)
    return 0


def _print_rung(pages: Sequence[Path], steps: Sequence[str], listed: Path | None) -> None:
    whole, seconds, missed = pages_to_count(pages)
    if listed is not None:
        with listed.open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in missed)
    print(_row("all steps", whole, seconds))
    for step in steps:
        with left_out(step):
            count, seconds, _ = pages_to_count(pages)
        worse = _error(count) - _error(whole)
        print(_row(f"without {step}", count, seconds), f"  {worse:+.2f} points", flush=True)


def _row(name: str, count: Count, seconds: float) -> str:
    return (
        f"  {name:18} error {_error(count):6.2f} %  words {count.found}/{count.words} "
        f"({count.found / max(count.words, 1):.1%})  values {count.values_found}/{count.values} "
        f"({count.values_found / max(count.values, 1):.1%})  {seconds:.2f} CPU-s a page"
    )


def _error(count: Count) -> float:
    return 100 * count.missed / max(count.letters, 1)


@contextmanager
def left_out(step: str) -> Iterator[None]:
    """Pages are read without the step meanwhile."""
    with ExitStack() as stack:
        for module, name, instead in LEFT_OUT[step]:
            stack.enter_context(patch.object(module, name, instead))
        yield


def pages_to_count(pages: Sequence[Path]) -> tuple[Count, float, list[str]]:
    """(what was read, CPU seconds a page, the words that were not found)."""
    tessdata, options = tessdata_folder(), IntakeOptions()
    reading.engines_of(tessdata, options.page_seconds)
    count, missed, seconds = Count(), list[str](), 0.0
    for path in pages:
        truth = json.loads(path.with_suffix(".json").read_text())
        with tempfile.TemporaryDirectory() as case:
            source = PageSource(number=1, file="f1", path=path, medium="picture", index=0, sha256="")
            start = time.process_time()
            result = journey.source_to_result(source, folder=Path(case), tessdata=tessdata, options=options)
            seconds += time.process_time() - start
        one, lost = result_to_count(result, truth)
        count = count.plus(one)
        missed += [f"{path.stem}: {word}" for word in lost]
    return count, seconds / max(len(pages), 1), missed


def result_to_count(result: PageResult, truth: dict[str, object]) -> tuple[Count, list[str]]:
    """What was read of one page, and the words that were not."""
    words = [_bare(text) for text, _, by_hand in truth["words"] if not by_hand]  # type: ignore[attr-defined]
    words = [word for word in words if word]
    read = [word for word in (_bare(word.likely_text) for word in result.text.words) if word]
    distances = _distances(words, read)
    text = "".join(read)
    shown = [_bare(value) for value, by_hand in truth["fields"].values() if not by_hand]  # type: ignore[attr-defined]
    shown = [value for value in shown if value]
    lost = [f"{word} ({near})" for word, (near, away) in zip(words, distances, strict=True) if away]
    return Count(
        letters=sum(map(len, words)),
        missed=sum(away for _, away in distances),
        words=len(words),
        found=sum(away == 0 for _, away in distances),
        values=len(shown),
        values_found=sum(value in text for value in shown),
    ), lost


def _bare(text: str) -> str:
    return "".join(letter for letter in comparable(text) if letter.isalnum())


def _distances(words: Sequence[str], read: Sequence[str]) -> list[tuple[str, int]]:
    """For each word the word read that is given to it and the letters between them; every word read is given once."""
    given: list[tuple[str, int]] = [("", len(word)) for word in words]
    if not words or not read:
        return given
    table = cdist(words, read, scorer=Levenshtein.distance, dtype=np.int32)
    lengths = np.array([len(word) for word in words])[:, None]
    near = np.argwhere(table < lengths)
    order = np.lexsort((near[:, 0], (table / lengths)[near[:, 0], near[:, 1]]))
    free_words, free_read = set(range(len(words))), set(range(len(read)))
    for place, other in near[order]:
        if place in free_words and other in free_read:
            free_words.discard(place)
            free_read.discard(other)
            given[place] = (read[other], int(table[place, other]))
    return given


if __name__ == "__main__":
    sys.exit(main())
