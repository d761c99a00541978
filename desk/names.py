"""Names and days as people type them: checked here, with the near matches in the sentence when they are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches

from models.errors import InputError

_SHOWN = 12
"""How many names a sentence lists when none is near."""


def near_names(name: str, known: Iterable[str]) -> str:
    """All known names where they are a dozen at most, else those that look like `name`, else a dozen; joined."""
    names = sorted(set(known))
    close = get_close_matches(name.casefold(), names, n=3, cutoff=0.5)
    if close and len(names) > _SHOWN:
        return ", ".join(close)
    return ", ".join(names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")


def known_name(name: str, known: Iterable[str], *, code: str) -> str:
    """`name` itself when it is known; InputError of `code`, with `name` and `near`, when it is not."""
    names = tuple(known)
    if name in names:
        return name
    raise InputError(code, name=name, near=near_names(name, names))


def day_of(text: str) -> date:
    """The day that somebody typed, as 2013-03-04 or 04.03.2013; InputError when it is none."""
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text.strip())
    local = re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", text.strip())
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if local:
            return date(int(local[3]), int(local[2]), int(local[1]))
    except ValueError:
        pass
    raise InputError("date-is-none", given=text)


_TRUE = frozenset({"true", "yes", "1", "да", "иә", "ия"})
_FALSE = frozenset({"false", "no", "0", "нет", "жоқ"})


def facts_of(pairs: Iterable[str], *, known: Iterable[str]) -> dict[str, bool]:
    """`work_injury=false` and the like to names and truths; InputError for another form or an unknown fact."""
    names = tuple(known)
    facts: dict[str, bool] = {}
    for pair in pairs:
        name, equals, value = (part.strip() for part in pair.partition("="))
        if not equals or value.casefold() not in _TRUE | _FALSE:
            raise InputError("fact-form", given=pair)
        facts[known_name(name, names, code="call-fact-unknown")] = value.casefold() in _TRUE
    return facts
