"""The one door to rapidfuzz: how far two spellings are apart, with the engine's usual confusions made cheap."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein


def distance(first: str, second: str, *, limit: int) -> int:
    """Letters to insert, delete or replace to make one of the other; `limit + 1` where it is more than `limit`."""
    return Levenshtein.distance(first, second, score_cutoff=limit)


def nearest(word: str, words: Iterable[str], *, allowed: int) -> str | None:
    """The nearest of `words` within `allowed` letters; None where there is none or two are equally near."""
    found = process.extract(word, list(words), scorer=Levenshtein.distance, score_cutoff=allowed, limit=2)
    if not found or (len(found) > 1 and found[0][1] == found[1][1]):
        return None
    return str(found[0][0])


def likeness(first: str, second: str) -> float:
    """0 to 1: how alike two texts are, letters replaced counting double."""
    return fuzz.ratio(first, second) / 100
