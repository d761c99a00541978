"""Issuers of identity papers: a closed list, as printed and as the engine's models misread it."""

from __future__ import annotations

import re
from typing import NamedTuple

from models.spelling import comparable

_READINGS: tuple[tuple[str, str], ...] = (
    ("ҚР ІІМ", r"[қк]р ?(?:[іи]{1,3}|п|іп|пі|ш|[i1l|!]{2}|н)м"),
    ("ҚР ӘМ", r"[қк]р ?[әэ]м"),
    ("МВД РК", r"м[вб38ә]д ?[рп]к"),
    ("МЮ РК", r"м(?:ю|[1іil]о|то|[1іil]0) ?[рп]к"),
    ("ҚР ІШКІ ІСТЕР МИНИСТРЛІГІ", r"[қк]р [іи1l|!]?шк[іи] [іи1l|!]?стер м[іи]н[іи]стрл[іи]г[іи]"),
    ("ҚР ӘДІЛЕТ МИНИСТРЛІГІ", r"[қк]р [әэ]д[іи]лет м[іи]н[іи]стрл[іи]г[іи]"),
)
"""What is printed, and a pattern of what it is read as, in comparable letters."""
LISTED = tuple(printed for printed, _ in _READINGS)
"""Every issuer of the list, as printed."""
_SURE = re.compile(r"[қк]р ?(?:[іи]{1,3}м|әм)|мвд ?рк|мю ?рк|[қк]р (?:ішкі істер|әділет) министрлігі")
"""Readings that lack no letter which tells one issuer from another."""


class Issuer(NamedTuple):
    """An issuer of the list."""

    value: str
    """As printed, in capitals."""
    sure: bool
    """False where a letter that tells issuers apart was misread."""


def text_to_issuer(text: str) -> Issuer | None:
    """The issuer that a text is and nothing else; None where it is none of the list."""
    read = comparable(text.strip(" .,:;|«»\"'—-"))
    for printed, pattern in _READINGS:
        if re.fullmatch(pattern, read):
            return Issuer(printed, _SURE.fullmatch(read) is not None)
    return None
