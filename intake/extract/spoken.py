"""Wordings that are words of a sentence, or of a value, and no labels: they must not cut the value before them."""

from __future__ import annotations

from intake.extract.places import Neighbourhood
from intake.flow import Hit
from intake.kind_sheets import unprefixed, words_of_field

_SHORT = 5
"""Letters of a one-word label up to which a misread one is no label: Серік is not `серия`."""


def is_spoken(hit: Hit, area: Neighbourhood) -> bool:
    """Whether a hit only happens to be spelt like a label here."""
    if hit.what == "role":
        return not area.stands_alone(hit)
    colon = area.before_colon(hit)
    if len(hit.tokens) == 1 and hit.missed and not colon:
        letters = len(area.sheet.tokens[hit.tokens[0]].key)
        if letters <= _SHORT or not area.opens(hit):
            return True
    if colon or area.opens(hit) or area.bracketed(hit) or not area.in_small_letters(hit):
        return False
    if hit.what == "barrier":
        return True
    if hit.what != "label":
        return False
    words = words_of_field(unprefixed(hit.field)[1])
    return words.type in {"text", "name", "series"} and not words.compound
