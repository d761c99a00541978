"""How surely a pile is parted, without reading any scan: separators on every rung, ordinary pages, borders.

python -m tests.bench.batches separators --count 48      # printed by the office suite, degraded, turned by quarters
python -m tests.bench.batches ordinary --count 240       # drawn papers that bear no code
python -m tests.bench.batches borders --count 20         # piles of five applicants, read without a fault
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator
from itertools import count, islice, pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.borders import documents_to_papers, papers_to_borders
from intake.document_journey import pages_to_documents
from intake.engines.codes import picture_to_codes
from intake.zones import NoZones
from models.page import Page, PageText
from models.separator import code_to_separator
from samples.batches import printed_separators
from samples.degrade import RUNGS, degraded
from samples.draw import _picture
from samples.drawn import Drawn
from samples.people import cast_of
from samples.random_case import SERVICES, random_case

LADDER = ("scanner", "office", "copy", "poor", "phone", "fax")
APPLICANTS = 5


def codes_on(page: NDArray[np.uint8], rung: str, seed: int) -> tuple[str, ...]:
    """The codes on a page through a rung, pressed as its device does, turned by a quarter of its own."""
    scan = degraded(page, RUNGS[rung], seed, rotation=(0, 90, 180, 270)[seed % 4]).picture
    grey = scan if scan.ndim == 2 else cv2.cvtColor(scan, cv2.COLOR_RGB2GRAY)
    if RUNGS[rung].jpeg:
        pressed = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, RUNGS[rung].jpeg])[1]
        grey = cv2.imdecode(pressed, cv2.IMREAD_GRAYSCALE)
    return picture_to_codes(np.asarray(grey, dtype=np.uint8))


def separators(pages: int, seed: int) -> None:
    """Separators found, right number and set, by rung."""
    with tempfile.TemporaryDirectory() as folder:
        sheets = printed_separators("130304-K7QF", 20, Path(folder))
    for rung in LADDER:
        right = 0
        for number in range(pages):
            sheet = number % len(sheets)
            found = codes_on(np.asarray(sheets[sheet].convert("RGB")), rung, seed + number)
            known = [code_to_separator(code) for code in found]
            right += len(known) == 1 and known[0] is not None and known[0].number == sheet
        print(f"{rung:8} {right} of {pages}")


def drawn_papers(seed: int) -> list[Drawn]:
    """The papers of a fresh case, shuffled where its applicant shuffled them."""
    recipe = random_case(seed, "office", SERVICES[seed % len(SERVICES)])
    rng = random.Random(f"{recipe.name}/{recipe.seed}")
    cast = cast_of(rng, on=recipe.on, with_child=recipe.with_child, place=recipe.place)
    papers = [_picture(paper, recipe, cast, rng).drawn for paper in recipe.papers]
    if recipe.shuffled:
        rng.shuffle(papers)
    return papers


def ordinary(pages: int, seed: int) -> None:
    """Codes seen where there are none."""
    drawn = (page for number in count(seed) for paper in drawn_papers(number) for page in paper.pages)
    seen = [
        codes_on(np.asarray(page.convert("RGB")), LADDER[number % len(LADDER)], number)
        for number, page in enumerate(islice(drawn, pages))
    ]
    print(f"codes on {len(seen)} pages without any: {sum(map(bool, seen))}")


def pile(seed: int) -> Iterator[tuple[int, PageText]]:
    """(applicant, words) of every page of a pile."""
    number = 0
    for applicant in range(APPLICANTS):
        for paper in drawn_papers(seed + applicant):
            for page in range(len(paper.pages)):
                number += 1
                yield applicant, paper.page_text(page, number=number)


def borders(piles: int, seed: int) -> None:
    """True borders cut, asked about or passed over, and false ones cut."""
    tally = dict.fromkeys(("true", "cut", "cut wrongly", "asked", "asked for nothing", "in a stretch that asks"), 0)
    tally["passed over"] = 0
    for one in range(piles):
        owners, texts = zip(*pile(seed + one * APPLICANTS), strict=True)
        pages = [Page(number=text.page, file="f1", image="-", dpi=300, width=2480, height=3508) for text in texts]
        documents, _, _ = pages_to_documents(pages, texts, zones=NoZones())
        found = papers_to_borders(documents_to_papers(documents, file_starts={1}), split=(), joined=())
        true = {place + 1 for place in range(1, len(owners)) if owners[place] != owners[place - 1]}
        cut = {border.before for border in found if border.state == "border"}
        asked = {border.before for border in found if border.state == "asked"}
        edges = [1, *sorted(cut), len(owners) + 1]
        open_ = {page for a, b in pairwise(edges) if asked & set(range(a, b)) for page in range(a, b)}
        left = true - cut - asked
        for name, amount in {
            "true": true, "cut": cut & true, "cut wrongly": cut - true, "asked": asked & true,
            "asked for nothing": asked - true, "in a stretch that asks": left & open_, "passed over": left - open_,
        }.items():  # fmt: skip
            tally[name] += len(amount)
    print(", ".join(f"{name}: {amount}" for name, amount in tally.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("separators", "ordinary", "borders"))
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=9000)
    wish = parser.parse_args()
    cv2.setNumThreads(1)
    {"separators": separators, "ordinary": ordinary, "borders": borders}[wish.what](wish.count, wish.seed)


if __name__ == "__main__":
    main()
