"""The pile cut into stretches, one applicant's papers each; a stretch with an unsettled border is nobody's yet."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from models.batch import Border
from models.separator import Separator


class Stretch(NamedTuple):
    """Pages that are one applicant's, as far as can be told."""

    name: str
    """Of the case's folder."""
    pages: tuple[int, ...]
    separator: Separator | None = None
    asked: bool = False
    """A border inside it, or the whole of it, waits for somebody."""


def pile_to_stretches(
    count: int,
    *,
    separators: Mapping[int, Separator],
    empty: Collection[int],
    split: Collection[int],
    borders: Sequence[Border] = (),
) -> list[Stretch]:
    """The stretches of a pile of `count` pages, in order; `empty` are pages with nothing on them.

    Every page is in a stretch but separators, covers and the blank backs of both.
    """
    starts = {page for page, one in separators.items() if not one.is_cover} | set(split)
    starts |= {border.before for border in borders if border.state == "border"}
    asked = {border.before for border in borders if border.state == "asked"}
    stretches: list[Stretch] = []
    taken: list[int] = []
    begun: int = 1
    for page in range(1, count + 2):
        if (page in starts and page > 1) or page == count + 1:
            stretches += _closed(begun, taken, separators, empty, asked, split)
            taken, begun = [], page
        if page <= count and page not in separators and not _is_back(page, separators, empty):
            taken.append(page)
    return _named(stretches)


def _is_back(page: int, separators: Mapping[int, Separator], empty: Collection[int]) -> bool:
    """Whether the page is the blank back of a separator or a cover."""
    return page in empty and page - 1 in separators


def _closed(
    begun: int,
    pages: Sequence[int],
    separators: Mapping[int, Separator],
    empty: Collection[int],
    asked: Collection[int],
    split: Collection[int],
) -> list[Stretch]:
    """The stretch that began at a page; nothing where only a cover stood there, or a blank sheet."""
    own = separators.get(begun)
    separator = own if own is not None and not own.is_cover else None
    if not pages and separator is None:
        return []
    homeless = bool(separators) and separator is None and begun not in split
    if homeless and all(page in empty for page in pages):
        return []
    doubtful = homeless or any(page in asked for page in pages[1:])
    return [Stretch("", tuple(pages), separator, asked=doubtful)]


def _named(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Each with the name of its folder: the separator's number, else its first page."""
    sets = {stretch.separator.batch for stretch in stretches if stretch.separator}
    named: list[Stretch] = []
    used: set[str] = set()
    for stretch in stretches:
        first = f"p{stretch.pages[0]:04}" if stretch.pages else "p0000"
        name = first
        if stretch.separator is not None:
            name = f"{stretch.separator.number:03}"
            name = f"{stretch.separator.batch}-{name}" if len(sets) > 1 else name
            name = f"{name}-{first}" if name in used else name
        used.add(name)
        named.append(stretch._replace(name=name))
    return named
