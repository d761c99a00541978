"""Whose label it is: headings such as `Әкесі / Отец` or `доверяю` govern the labels that follow them."""

from __future__ import annotations

from collections.abc import Sequence

from intake.extract.places import Neighbourhood
from intake.flow import Hit
from intake.kind_sheets import KindSheet, unprefixed

_FOLLOWED = frozenset({"birth_certificate", "power_of_attorney"})
"""Kinds on which the label of somebody's full name opens a section about that person."""


def hits_to_headings(hits: Sequence[Hit], sheet: KindSheet, area: Neighbourhood) -> list[tuple[Hit, str]]:
    """The hits after which labels speak of somebody, with that person's prefix (empty: whom the paper is about)."""
    carried = {unprefixed(field)[0] for field in sheet.fields}
    headings: list[tuple[Hit, str]] = []
    for hit in hits:
        if hit.what == "role":
            prefix = "" if hit.field == "applicant" or hit.field == sheet.person else f"{hit.field}_"
            if prefix in carried and area.opens(hit):
                headings.append((hit, prefix))
        elif hit.what == "label" and sheet.kind in _FOLLOWED:
            prefix, name = unprefixed(hit.field)
            if name in {"full_name", "surname"}:
                headings.append((hit, prefix))
    return headings


def governing_prefix(hit: Hit, headings: Sequence[tuple[Hit, str]]) -> str:
    """The prefix of the heading that governs a hit: the one to its left on its row, else the nearest above it,
    in its own column where several stand on one row."""
    row, left = hit.rows[0], hit.box.left
    before = [(other, prefix) for other, prefix in headings if other is not hit and other.rows[0] <= row]
    beside = [one for one in before if one[0].rows[0] == row and one[0].box.left < left]
    if beside:
        return max(beside, key=lambda one: one[0].box.left)[1]
    above = [one for one in before if one[0].rows[0] < row]
    if not above:
        return ""
    nearest = max(other.rows[0] for other, _ in above)
    level = [one for one in above if one[0].rows[0] == nearest]
    return min(level, key=lambda one: (one[0].box.left > hit.box.right, abs(one[0].box.left - left)))[1]
