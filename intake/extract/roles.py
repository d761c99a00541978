"""Whose label it is: headings such as `Әкесі / Отец` or `доверяю` govern the labels that follow them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from intake.extract.places import Neighbourhood
from intake.flow import Hit
from intake.kind_sheets import KindSheet, spelt_out, unprefixed

_SENTENCE = 2
"""Rows that a sentence about somebody goes on for, on papers of other kinds."""


_WORD_SPACE = 1.0
"""Heights of white between two words of a sentence, at most."""
_NAMED = re.compile(r"(?:[^\W\d_][\w-]+\s){0,3}[^\W\d_][\w-]+,(?=\s|$)")
"""A name of up to four words with a comma behind it."""


class Heading(NamedTuple):
    """A hit after which labels speak of somebody."""

    hit: Hit
    prefix: str
    """Of that person's fields; empty: whom the paper is about."""
    reach: int | None
    """Rows below it that it governs; None: all up to the next heading."""


def hits_to_headings(hits: Sequence[Hit], sheet: KindSheet, area: Neighbourhood) -> list[Heading]:
    """The headings of a sheet in reading order."""
    carried = {unprefixed(field)[0] for field in sheet.fields}
    headings: list[Heading] = []
    for hit in hits:
        prefix, name = unprefixed(hit.field)
        if hit.what == "role":
            whose = "" if hit.field in {"applicant", "self", sheet.person} else f"{hit.field}_"
            if whose in carried and area.stands_alone(hit):
                headings.append(Heading(hit, whose, None))
        elif hit.what == "label" and name in {"full_name", "surname"} and sheet.sections:
            if prefix or _is_of_kind(hit, sheet, area):
                headings.append(Heading(hit, prefix, None))
        elif hit.what == "label" and name == "full_name" and prefix and _is_in_sentence(hit, area):
            headings.append(Heading(hit, prefix, _SENTENCE))
    return headings


def _is_in_sentence(hit: Hit, area: Neighbourhood) -> bool:
    """Whether a label is a word of running text: `моего ребенка`, or `Мүгедек балам` that begins the sentence and
    whose name a comma ends."""
    if not area.opens(hit):
        return True
    region = None if area.before_colon(hit) or area.bracketed(hit) else area.right_of(hit)
    return region is not None and region.gap < _WORD_SPACE and bool(_NAMED.match(region.text))


def _is_of_kind(hit: Hit, sheet: KindSheet, area: Neighbourhood) -> bool:
    """Whether a label is the kind's own (`я`, `доверитель`), not one that stands under anybody's heading."""
    keys = tuple(area.sheet.tokens[index].key for index in hit.tokens)
    return any(keys in spelt_out(wording) for wording in sheet.labels.get(hit.field, ()))


def governing_prefix(hit: Hit, headings: Sequence[Heading]) -> str:
    """The prefix of the heading that governs a hit: the one to its left on its row, else the nearest above it,
    in its own column where several stand on one row."""
    row, left = hit.rows[0], hit.box.left
    own = next((one for one in headings if one.hit is hit and one.reach is None), None)
    if own is not None:
        return own.prefix  # `Назначить опекуном`: the label of somebody's name that opens a part of its own
    others = [one for one in headings if one.hit is not hit]
    beside = [one for one in others if one.hit.rows[-1] == row and one.hit.box.left < left]
    if beside:
        return max(beside, key=lambda one: one.hit.box.left).prefix
    above = [
        one for one in others if one.hit.rows[-1] < row and (one.reach is None or row - one.hit.rows[-1] <= one.reach)
    ]
    if not above:
        return ""
    nearest = max(one.hit.rows[-1] for one in above)
    level = [one for one in above if one.hit.rows[-1] == nearest]
    return min(level, key=lambda one: (one.hit.box.left > hit.box.right, abs(one.hit.box.left - left))).prefix
