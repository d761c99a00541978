"""Two passes of a one-sided feeder to one pile: first all the fronts, then all the backs, in four geometries."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import chain
from typing import Literal

from intake.admit import Candidate
from intake.batch_pages import PileSource
from intake.papers import PageSource
from models.batch import Collation
from models.errors import InputError


def require_passes(candidates: Sequence[Candidate], collation: Collation) -> None:
    """InputError where the files cannot be two passes of one pile: not two of them, or of different length."""
    if collation in ("none", "halves"):
        return
    if len(candidates) != 2:
        raise InputError("collate-two-files", files=len(candidates))
    first, second = candidates
    if first.pages != second.pages:
        raise InputError(
            "collate-counts",
            first=first.path.name,
            first_pages=first.pages,
            second=second.path.name,
            second_pages=second.pages,
        )


def sources_to_pile(sources: Sequence[PageSource], collation: Collation) -> tuple[PileSource, ...]:
    """The pages in the order of the pile, each numbered from 1."""
    if collation == "halves":
        ordered = [_side(source, half, 0) for source in sources for half in ("first", "second")]
    elif collation == "none":
        ordered = list(sources)
    else:
        ordered = _interleaved(sources, collation)
    return tuple(PileSource(number, source) for number, source in enumerate(ordered, start=1))


def _interleaved(sources: Sequence[PageSource], collation: Collation) -> list[PageSource]:
    fronts = [source for source in sources if source.file == sources[0].file]
    backs = [source for source in sources if source.file != sources[0].file]
    if collation != "same":
        backs.reverse()
    if collation == "turned":
        backs = [_side(back, None, 180) for back in backs]
    return list(chain.from_iterable(zip(fronts, backs, strict=True)))


def _side(source: PageSource, half: Literal["first", "second"] | None, turn: Literal[0, 180]) -> PageSource:
    """The page as a part of its picture, or turned; what was read of the whole does not count for it."""
    made_from = hashlib.sha256(f"{source.sha256}/{half}/{turn}".encode()).hexdigest()
    number = source.number if half is None else 2 * source.number - (half == "first")
    return source.model_copy(update={"half": half, "turn": turn, "sha256": made_from, "number": number})
