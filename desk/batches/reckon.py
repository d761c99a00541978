"""The separators of a pile reckoned up against what their cover states: a missing one must not pass in silence.

Whoever goes on knowingly says how many applicants there are (`--expect`) or where the border is (`--split-before`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from models.errors import InputError
from models.separator import Separator
from models.wording import Language, say

Found = Mapping[int, Separator]
"""Separators and covers by the page that they are."""


class _Place(NamedTuple):
    page: int
    separator: Separator


def require_all_separators(
    found: Found, *, pages: int, expect: int | None, split: Collection[int], language: Language
) -> None:
    """InputError, with the missing numbers and where they should stand, unless the separators are all there or
    somebody said what holds. `pages` is the length of the pile."""
    if not found:
        _require_expected(len(split) + 1, expect, told=bool(split))
        return
    borders = [_Place(page, one) for page, one in sorted(found.items()) if not one.is_cover]
    _require_forwards(found, borders)
    applicants = len(borders) + len(set(split))
    if expect is not None:
        _require_expected(applicants, expect, told=True)
        return
    wrong: list[str] = []
    stated = 0
    for batch in dict.fromkeys(one.batch for one in found.values()):
        mine = [place for place in borders if place.separator.batch == batch]
        count = _stated_count(found, batch)
        stated += count
        wrong += _missing(mine, count, cover=_cover_page(found, batch), pages=pages, language=language)
        wrong += _twice(mine, language)
    if not wrong or (split and applicants == stated):
        return
    raise InputError(
        "batch-separators-differ",
        stated=stated,
        found=len(borders),
        what="; ".join(wrong),
        applicants=applicants,
    )


def _require_expected(applicants: int, expect: int | None, *, told: bool) -> None:
    if expect is not None and told and expect != applicants:
        raise InputError("batch-expect-differs", expect=expect, found=applicants)


def _require_forwards(found: Found, borders: Sequence[_Place]) -> None:
    """InputError where the pile was scanned from its end: each separator would lie behind its papers."""
    numbers = [place.separator.number for place in borders]
    covers = [page for page, one in found.items() if one.is_cover]
    falling = len(numbers) > 1 and all(first > second for first, second in pairwise(numbers))
    if falling and (not covers or min(covers) > borders[-1].page):
        raise InputError("batch-backwards")


def _stated_count(found: Found, batch: str) -> int:
    """What the cover states; without a cover, what the separators themselves say."""
    sheets = [one for one in found.values() if one.batch == batch]
    covers = [one for one in sheets if one.is_cover]
    return max(one.count for one in covers or sheets)


def _cover_page(found: Found, batch: str) -> int:
    return min((page for page, one in found.items() if one.batch == batch and one.is_cover), default=0)


def _missing(mine: Sequence[_Place], count: int, *, cover: int, pages: int, language: Language) -> Iterable[str]:
    """A clause for each run of numbers that were not found."""
    have = {place.separator.number: place.page for place in mine}
    absent = [number for number in range(1, count + 1) if number not in have]
    for run in _runs(absent):
        after = max((page for number, page in have.items() if number < run[0]), default=cover)
        later = [page for number, page in have.items() if number > run[-1]]
        numbers = str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}"
        if later:
            yield say("batch-missing-between", language, numbers=numbers, after=str(after), before=str(min(later)))
        else:
            yield say("batch-missing-after", language, numbers=numbers, after=str(after), last=str(pages))


def _twice(mine: Sequence[_Place], language: Language) -> Iterable[str]:
    places: dict[int, list[int]] = {}
    for place in mine:
        places.setdefault(place.separator.number, []).append(place.page)
    for number, found in places.items():
        if len(found) > 1:
            yield say("batch-twice", language, number=str(number), pages=", ".join(map(str, found)))


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs
