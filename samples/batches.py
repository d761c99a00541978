"""Piles of many applicants' papers: bundles joined with printed separators, and the passes of a one-sided feeder.

The separators are the real letter, made by the same templates that an office prints; `python -m samples.batches`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np
import pikepdf
from PIL import Image

from generate.journey import LetterRequest, make_letters
from samples.bundles import BUNDLES
from samples.degrade import RUNGS, Degraded, Rung, blank_back, degraded
from samples.draw import draw_bundle
from samples.engines.pages import pdf_to_pages
from samples.files import Delivered, write_pdf, write_tiff
from samples.recipes import Recipe
from samples.truth import Truth

Geometry = Literal["reversed", "same", "turned", "halves"]


class PilePage(Truth):
    """One page of a pile."""

    what: Literal["cover", "separator", "paper", "blank"]
    bundle: str | None = None
    """Of a paper: whose."""
    number: int | None = None
    """Of a separator."""


class PileTruth(Truth):
    """What lies in a pile, from the top."""

    pages: tuple[PilePage, ...]


def printed_separators(batch: str, count: int, folder: Path) -> list[Image.Image]:
    """The cover and the separators of a set as the office prints them, at 300 dpi; the cover first."""
    out = folder / f"separators-{batch}.pdf"
    data = {"batch": batch, "count": str(count)}
    made = make_letters([LetterRequest(letter="separator", out=out, data=data)])
    return [page.image for page in pdf_to_pages(made.letters[0].path)]


def draw_pile(
    recipes: Sequence[Recipe],
    out: Path,
    *,
    sheets: Sequence[Image.Image] = (),
    lost: Collection[int] = (),
    twice: Collection[int] = (),
    backs: bool = False,
    rung: str = "office",
) -> PileTruth:
    """Draws `out`/scan.pdf: the bundles one after the other, between them `sheets` (a cover, then separators).

    `lost` and `twice`: numbers of separators that were left out or lie there two times; `backs`: scanned on both
    sides, so that a blank page follows each separator. The same arguments give the same pile.
    """
    out.mkdir(parents=True, exist_ok=True)
    parts: list[Path] = []
    pages: list[PilePage] = []

    def put(sheet: int) -> None:
        what: Literal["cover", "separator"] = "separator" if sheet else "cover"
        parts.append(
            _scanned(sheets[sheet], out / f"sheet-{len(parts)}.pdf", RUNGS[rung], seed=len(parts), back=backs)
        )
        pages.append(PilePage(what=what, number=sheet or None))
        if backs:
            pages.append(PilePage(what="blank"))

    if sheets:
        put(0)
    for number, recipe in enumerate(recipes, start=1):
        for _ in range(0 if not sheets or number in lost else 2 if number in twice else 1):
            put(number)
        folder = out / f"bundle-{number:02}"
        truth = draw_bundle(replace(recipe, container="pdf", rung=rung), folder)
        parts.append(folder / "scan.pdf")
        pages += [PilePage(what="blank" if page.blank else "paper", bundle=f"{number:02}") for page in truth.pages]
    _joined(parts, out / "scan.pdf")
    for part in parts:
        if part.parent == out:
            part.unlink()
    truth_of_pile = PileTruth(pages=tuple(pages))
    (out / "pile.json").write_text(truth_of_pile.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return truth_of_pile


def _scanned(sheet: Image.Image, path: Path, rung: Rung, *, seed: int, back: bool) -> Path:
    """A printed sheet through a device, its blank back behind it where both sides were scanned."""
    sides = [np.asarray(sheet.convert("RGB"))] + ([blank_back(rung, seed)] if back else [])
    write_pdf([Delivered(degraded(side, rung, 7000 + seed), rung.jpeg) for side in sides], path)
    return path


def _joined(parts: Sequence[Path], path: Path) -> None:
    with pikepdf.new() as whole:
        for part in parts:
            with pikepdf.open(part) as pdf:
                whole.pages.extend(pdf.pages)
        whole.save(path, deterministic_id=True)


def pile_to_passes(scan: Path, geometry: Literal["reversed", "same", "turned"], out: Path) -> tuple[Path, Path]:
    """The pile as a one-sided feeder gives it: `fronts.pdf` with its odd pages, `backs.pdf` with the even ones as
    they lie in the second pass. A pile of an odd number of pages has a blank last back."""
    fronts, backs = out / "fronts.pdf", out / "backs.pdf"
    with pikepdf.open(scan) as pile, pikepdf.new() as odd, pikepdf.new() as even:
        if len(pile.pages) % 2:
            pile.add_blank_page(page_size=(595, 842))
        odd.pages.extend(pile.pages[0::2])
        even.pages.extend(pile.pages[1::2] if geometry == "same" else reversed(list(pile.pages[1::2])))
        if geometry == "turned":
            for page in even.pages:
                page.rotate(180, relative=True)
        odd.save(fronts, deterministic_id=True)
        even.save(backs, deterministic_id=True)
    return fronts, backs


def pages_to_halves(pages: Sequence[Image.Image], path: Path) -> None:
    """A TIFF of sheets with both sides in one picture, the front above the back, as a clean scanner gives them at
    150 dpi; an odd last page has a blank back."""
    small = [page.convert("RGB").resize((1240, 1754)) for page in pages]
    if len(small) % 2:
        small.append(Image.new("RGB", small[0].size, "white"))
    sheets = [np.vstack([np.asarray(side) for side in small[place : place + 2]]) for place in range(0, len(small), 2)]
    write_tiff([Delivered(Degraded(sheet, 150, 0, 0.0), 85) for sheet in sheets], path)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m samples.batches", description=__doc__)
    parser.add_argument("names", nargs="+", metavar="NAME", choices=sorted(BUNDLES), help="bundles by name")
    parser.add_argument("--rung", default="office", choices=sorted(RUNGS))
    parser.add_argument("--without-separators", action="store_true")
    parser.add_argument("--backs", action="store_true", help="scanned on both sides")
    parser.add_argument("--passes", choices=("reversed", "same", "turned"), help="also as two passes")
    parser.add_argument("--out", type=Path, default=Path("samples-drawn") / "pile")
    wish = parser.parse_args(argv)
    wish.out.mkdir(parents=True, exist_ok=True)
    recipes = [BUNDLES[name] for name in wish.names]
    sheets = [] if wish.without_separators else printed_separators("130304-K7QF", len(recipes), wish.out)
    truth = draw_pile(recipes, wish.out, sheets=sheets, backs=wish.backs, rung=wish.rung)
    if wish.passes:
        pile_to_passes(wish.out / "scan.pdf", wish.passes, wish.out)
    sys.stdout.write(f"{wish.out / 'scan.pdf'}: {len(recipes)} applicants, {len(truth.pages)} pages\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
