"""Separators found before anything is read: a batch that lacks one stops within seconds, not after an hour."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from pydantic import TypeAdapter, ValidationError

from intake.batch_pages import PageMark
from intake.engines.codes import picture_to_codes
from intake.engines.storage import private_folder, write_durably
from intake.executor import sources_to_results
from intake.options import IntakeOptions
from intake.papers import PageSource
from intake.rasterise import PageBrokenError, source_to_picture
from models.progress import Progress
from models.separator import code_to_separator

_KEPT = Path("work", "marks.json")
_MARKS = TypeAdapter(dict[int, PageMark])


def sources_to_marks(
    sources: Sequence[PageSource], *, folder: Path, options: IntakeOptions, progress: Progress
) -> dict[int, PageMark]:
    """The mark of every page by the number of its source; those of an earlier run are not looked for again."""
    known = _kept(folder)
    left = [source for source in sources if source.number not in known or known[source.number].key != _key(source)]
    if left:
        fresh = sources_to_results(
            left,
            work=partial(source_to_mark, options=options),
            failed=_lost,
            workers=options.workers,
            progress=progress,
            step="looking-for-separators",
        )
        known = {**known, **fresh}
        private_folder(folder / "work")
        kept = {number: mark.model_dump(mode="json") for number, mark in known.items()}
        write_durably(folder / _KEPT, json.dumps(kept).encode())
    return {source.number: known[source.number] for source in sources}


def source_to_mark(source: PageSource, options: IntakeOptions) -> PageMark:
    """Looks at one page's picture, at its own resolution and as it lies."""
    try:
        pixels = source_to_picture(source, options).pixels
    except PageBrokenError:
        return PageMark(key=_key(source), broken=True)
    grey = pixels if pixels.ndim == 2 else np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    found = [separator for code in picture_to_codes(grey) if (separator := code_to_separator(code))]
    return PageMark(key=_key(source), separator=found[0] if found else None)


def _lost(source: PageSource) -> PageMark:
    """The mark of a page that ends the process that looks at it."""
    return PageMark(key=_key(source), broken=True)


def _key(source: PageSource) -> str:
    return f"{source.sha256}/{source.index}"


def _kept(folder: Path) -> dict[int, PageMark]:
    try:
        return _MARKS.validate_json((folder / _KEPT).read_bytes())
    except (FileNotFoundError, ValidationError):
        return {}
