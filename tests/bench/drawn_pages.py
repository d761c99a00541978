"""Pages drawn for a measurement: every layout that may be looked at while tuning, one rung, each with its truth."""

from __future__ import annotations

import json
import random
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

import samples.papers  # noqa: F401  registers the layouts
from samples.blemishes import BLEMISHES
from samples.degrade import RUNGS, degraded
from samples.layouts import LAYOUTS, draw_paper, order_for
from samples.people import cast_of


class Drawing(NamedTuple):
    """Which pages are drawn, and how they come out of the scanner."""

    rung: str
    seed: int
    turn: int = 0
    """Degrees, clockwise, that set the page right again."""
    every: int = 1
    """Every n-th layout only."""
    only: str = ""
    """Part of the kind or layout."""
    blemish: str = ""


def drawn_pages(folder: Path, drawing: Drawing) -> list[Path]:
    """The pages of a rung, each with its truth beside it (`.json`); drawn where the folder has none of that seed."""
    pages = folder / "-".join(str(part) for part in drawing if part != "")
    if not pages.exists():
        _draw(pages, drawing)
    return sorted(file for file in pages.iterdir() if file.suffix != ".json")


def _draw(folder: Path, drawing: Drawing) -> None:
    folder.mkdir(parents=True)
    rung, spoil = RUNGS[drawing.rung], BLEMISHES.get(drawing.blemish)
    names = [
        (kind, name)
        for (kind, name), layout in LAYOUTS.items()
        if not layout.reporting_only and drawing.only in f"{kind}-{name}"
    ]
    for kind, name in names[:: drawing.every]:
        layout, rng = LAYOUTS[kind, name], random.Random(f"{drawing.seed}-{kind}-{name}")
        on = date(min(max(2013, layout.since), layout.until), 3, 4)
        cast = cast_of(rng, on=on, with_child=True)
        options = {"hand": "yes"} if layout.hand and rng.random() < 0.5 else {}
        drawn = draw_paper(layout, order_for(layout, cast["applicant"], cast, on, rng, options))
        for index, page in enumerate(drawn.pages):
            sheet = np.asarray(page)
            if spoil is not None:
                sheet = spoil(sheet, np.random.default_rng(rng.randrange(2**31)))
            result = degraded(sheet, rung, rng.randrange(2**31), rotation=drawing.turn)
            path = folder / f"{kind}-{name}-{index}{'.png' if rung.bitonal else '.jpg'}"
            Image.fromarray(result.picture).save(path, quality=rung.jpeg, dpi=(result.dpi, result.dpi))
            truth = {
                "turn": drawing.turn,
                "skew": result.skew,
                "fields": {
                    key: [value.shown, value.handwritten]
                    for key, value in drawn.fields.items()
                    if value.page == index
                },
                "words": [[word.text, list(word.box), word.handwritten] for word in drawn.words[index]],
            }
            path.with_suffix(".json").write_text(json.dumps(truth, ensure_ascii=False))
