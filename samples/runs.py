"""Texts of papers cut into words and runs, their values put in: the small language of layouts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from samples.fonts import Style
from samples.ink import BLUE_INK, Colour
from samples.printed import NAME_FIELDS, is_date, printed

_PLACE = re.compile(r"\{([^}]+)\}")
_PARTS = frozenset({"day", "month", "year", "yy"})


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
        tail = f":{manner}" if manner else ""
        for number, part in enumerate(NAME_FIELDS):
            if facts.get(prefix + part):
                if number:
                    yield Run(" ", style, fill=False)
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
    is_part = manner in _PARTS or "." in name
    shown = printed(name, truth, manner or _manner(field, look), look.language)
    yield Run(shown, fill_style, fill=True, field=field, truth=truth, part=is_part)


def _manner(field: str, look: Look) -> str:
    if is_date(field):
        return look.dates
    is_name = field.endswith(NAME_FIELDS)
    return "upper" if is_name and look.upper else "title"
