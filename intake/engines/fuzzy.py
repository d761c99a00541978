"""The one door to rapidfuzz: how far two spellings are apart, with the engine's usual confusions made cheap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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


def near(word: str, words: Sequence[str], *, allowed: int) -> list[str]:
    """Those of `words` that are within `allowed` letters of a word, in no order of merit."""
    found = process.extract(
        word, words, scorer=Levenshtein.distance, score_cutoff=allowed, limit=None, processor=None
    )
    return [str(one) for one, _, _ in found]


def likeness(first: str, second: str) -> float:
    """0 to 1: how alike two texts are, letters replaced counting double."""
    return fuzz.ratio(first, second) / 100


def likest(text: str, known: Sequence[str], *, least: float) -> list[tuple[int, float]]:
    """(index, likeness) of the known texts that are at least so like a text: 1 less the letters to insert, delete or
    replace, by the longer one's length."""
    found = process.extract(
        text, known, scorer=Levenshtein.normalized_similarity, score_cutoff=least, limit=None, processor=None
    )
    return [(index, float(alike)) for _, alike, index in found]


def part_likeness(word: str, text: str) -> float:
    """0 to 1: how like a word the likest stretch of a text is."""
    return fuzz.partial_ratio(word, text) / 100
