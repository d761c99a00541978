"""Texts of papers cut into words and runs, their values put in: the small language of layouts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from samples.engines.declined import declined_name
from samples.fonts import Style
from samples.ink import BLUE_INK, Colour
from samples.printed import NAME_FIELDS, is_date, printed

_PLACE = re.compile(r"\{([^}]+)\}")
_PARTS = frozenset({"day", "month", "year", "yy"})
_RUSSIAN_CASES = frozenset({"genitive", "dative", "instrumental"})
_KAZAKH_CASES = {
    "kkgenitive": ("ның", "нің", "тың", "тің", "дың", "дің"),
    "kkdative": ("ға", "ге", "қа", "ке", "ға", "ге"),
}
"""Endings behind a vowel, a voiceless and another consonant, each back and front."""


@dataclass(frozen=True)
class Look:
    """How one paper looks: faces, sizes, manners."""

    language: str
    font: str
    fill_font: str
    """Face of the filled values; the same as `font` on papers printed in one go."""
    size: float = 11.0
    """Points."""
    fill_style: Style = "regular"
    upper: bool = False
    """Names in capitals."""
    dates: str = "dots"
    hand: bool = False
    """Values filled in by hand."""
    ink: Colour = (20, 20, 24)
    pen: Colour = BLUE_INK[0]


@dataclass(frozen=True)
class Run:
    """A stretch of one word in one face; `field` when it is a value."""

    text: str
    style: Style
    fill: bool
    field: str | None = None
    truth: str = ""
    part: bool = False
    declined: bool = False
    """The name stands in another grammatical case than its truth."""


def words_of(text: str, style: Style, facts: Mapping[str, str], look: Look) -> list[list[Run]]:
    """The text cut into words, each a list of runs; values put in."""
    words: list[list[Run]] = []
    glue = False
    for run in _runs_of(text, style, facts, look):
        pieces = re.split(r"[ \t]+", run.text)
        first = True
        for number, piece in enumerate(pieces):
            if number:
                glue = False
            if piece:
                part = replace(run, text=piece, truth=run.truth if first else "")
                first = False
                if glue and words:
                    words[-1].append(part)
                else:
                    words.append([part])
                glue = True
    return words


def _runs_of(text: str, style: Style, facts: Mapping[str, str], look: Look) -> Iterator[Run]:
    position = 0
    for match in _PLACE.finditer(text):
        yield Run(text[position : match.start()], style, fill=False)
        yield from _value_runs(match[1], style, facts, look)
        position = match.end()
    yield Run(text[position:], style, fill=False)


def _value_runs(place: str, style: Style, facts: Mapping[str, str], look: Look) -> Iterator[Run]:
    name, _, manner = place.partition(":")
    if name.endswith("full_name"):
        prefix = name.removesuffix("full_name")
        parts = [part for part in NAME_FIELDS if facts.get(prefix + part)]
        for number, part in enumerate(parts):
            if number:
                yield Run(" ", style, fill=False)
            bare = manner in _KAZAKH_CASES and number < len(parts) - 1  # Kazakh declines the last word of a name
            tail = f":{manner}" if manner and not bare else ""
            yield from _value_runs(f"{prefix}{part}{tail}", style, facts, look)
        return
    truth = facts.get(name, "")
    if not truth:
        return
    fill_style = look.fill_style if style == "regular" else style
    if name.startswith("@"):
        yield Run(truth.upper() if manner == "upper" else truth, fill_style, fill=True)
        return
    field = name.partition(".")[0]
    if manner in _RUSSIAN_CASES or manner in _KAZAKH_CASES:
        prefix = field.removesuffix(next(part for part in NAME_FIELDS if field.endswith(part)))
        shown = in_case(truth, field, manner, feminine=facts.get(f"@{prefix}gender") == "f")
        upper = shown.upper() if look.upper else shown
        yield Run(upper, fill_style, fill=True, field=field, truth=truth, declined=shown != truth)
        return
    is_part = manner in _PARTS or "." in name
    shown = printed(name, truth, manner or _manner(field, look), look.language)
    yield Run(shown, fill_style, fill=True, field=field, truth=truth, part=is_part)


def in_case(name: str, field: str, manner: str, *, feminine: bool) -> str:
    """A part of a name in a Russian case (`dative`) or a Kazakh one (`kkdative`); what follows a possessive ending
    (-ұлы, -қызы) takes its own form."""
    if manner in _KAZAKH_CASES:
        low = name.casefold()
        if low.endswith(("ұлы", "қызы")):
            return name + ("на" if manner == "kkdative" else "ның")
        front = next((letter in "әеіөүиэ" for letter in reversed(low) if letter in "аәеоөуұүыіиэяюё"), False)
        group = 0 if low[-1] in "аәеоөуұүыіиэяюё" else 1 if low[-1] in "бвгдкқпстфхһцчшщ" else 2
        return name + _KAZAKH_CASES[manner][2 * group + front]
    bare = next(part for part in NAME_FIELDS if field.endswith(part))
    return declined_name(name, bare, manner, feminine=feminine)  # type: ignore[arg-type]


def _manner(field: str, look: Look) -> str:
    if is_date(field):
        return look.dates
    is_name = field.endswith(NAME_FIELDS)
    return "upper" if is_name and look.upper else "title"
