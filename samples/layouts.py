"""The register of layouts: every manner in which a paper of a kind can be drawn."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from samples.drawn import Drawn
from samples.fonts import SANS, SERIF
from samples.ink import BLUE_INK
from samples.people import Person, Spelling
from samples.runs import Look
from samples.sheet import Sheet

Names = Literal["own", "kk", "ru"]
Draw = Callable[[Sheet], None]


@dataclass(frozen=True)
class Order:
    """What is to be drawn: whose paper, on which day, with which peculiarities."""

    about: Person
    cast: Mapping[str, Person]
    on: date
    rng: random.Random
    spelling: Spelling
    """Of the names and addresses on this paper."""
    language: str
    """Of its dates and wordings."""
    options: Mapping[str, str] = field(default_factory=dict)
    """Peculiarities by name: `group`, `hand`, `iin: wrong|none`, `expired`, `filed_by`, `aid`."""


@dataclass(frozen=True)
class Layout:
    """One manner of drawing a kind."""

    kind: str
    name: str
    languages: tuple[str, ...]
    draw: Draw
    names: Names
    """The spelling of names on it: the person's registered one, or the paper's language."""
    fonts: tuple[str, ...]
    fills: tuple[str, ...]
    """Faces of the values; empty: the paper's own face."""
    reporting_only: bool
    """Kept for the score: nobody who tunes the reading may look at it."""
    since: int
    until: int
    """Years in which offices issued it, both included."""
    hand: bool
    """Whether it may be filled in by hand."""
    form: str | None
    """An application's printed form: which service's."""
    options: Mapping[str, str]
    size: float
    upper: bool
    dates: str
    often: float
    """How often offices meet it, beside the kind's others."""


LAYOUTS: dict[tuple[str, str], Layout] = {}
FACTS: dict[str, Callable[[Order], dict[str, str]]] = {}


def layout(
    kind: str,
    name: str,
    languages: tuple[str, ...],
    *,
    names: Names,
    fonts: tuple[str, ...] = SERIF + SANS,
    fills: tuple[str, ...] = (),
    reporting_only: bool = False,
    often: float = 1.0,
    since: int = 1990,
    until: int = 2100,
    hand: bool = False,
    form: str | None = None,
    options: Mapping[str, str] | None = None,
    size: float = 11,
    upper: bool = False,
    dates: str = "dots",
) -> Callable[[Draw], Draw]:
    """Registers a drawing function as a layout of a kind."""

    def registered(draw: Draw) -> Draw:
        LAYOUTS[kind, name] = Layout(
            kind,
            name,
            languages,
            draw,
            names,
            fonts,
            fills,
            reporting_only,
            since,
            until,
            hand,
            form,
            options or {},
            size,
            upper,
            dates,
            often,
        )
        return draw

    return registered


def facts_of(kind: str) -> Callable[[Callable[[Order], dict[str, str]]], Callable[[Order], dict[str, str]]]:
    """Registers the function that gives a kind's facts for an order."""

    def registered(function: Callable[[Order], dict[str, str]]) -> Callable[[Order], dict[str, str]]:
        FACTS[kind] = function
        return function

    return registered


def person_facts(person: Person, spelling: Spelling, *, prefix: str = "", iin: str | None = None) -> dict[str, str]:
    """The contract's fields of a person under a prefix (`child_`, `representative_`, …)."""
    name = person.name(spelling)
    return {
        f"{prefix}surname": name.surname,
        f"{prefix}given_name": name.given_name,
        f"{prefix}patronymic": name.patronymic,
        f"{prefix}iin": person.iin if iin is None else iin,
        f"{prefix}birth_date": person.birth_date.isoformat(),
        f"{prefix}address": person.address.text(spelling),
        f"{prefix}phone": person.phone,
    }


def draw_paper(chosen: Layout, order: Order, *, ghost: bool = False) -> Drawn:
    """The paper of an order in a layout; the same order with the same generator state gives the same pixels.

    `ghost` leaves the typed text out of the pictures.
    """
    facts = FACTS[chosen.kind](order)
    rng = order.rng
    hand = chosen.hand and order.options.get("hand") == "yes"
    font = rng.choice(chosen.fonts)
    fill = rng.choice(SERIF) if hand else rng.choice(chosen.fills or (font,))
    look = Look(
        language=order.language,
        font=font,
        fill_font=fill,
        size=chosen.size,
        upper=chosen.upper,
        dates=chosen.dates,
        hand=hand,
        pen=rng.choice(BLUE_INK),
    )
    sheet = Sheet(facts, look, rng, ghost=ghost)
    chosen.draw(sheet)
    return Drawn(
        chosen.kind,
        chosen.name,
        chosen.languages,
        tuple(sheet.pages),
        sheet.fields,
        tuple(tuple(words) for words in sheet.words),
        tuple(sheet.optional),
        tuple(tuple(texts) for texts in sheet.texts),
        tuple(sheet.choices),
        sheet.signed,
        sheet.stamped,
    )


def order_for(
    chosen: Layout,
    about: Person,
    cast: Mapping[str, Person],
    on: date,
    rng: random.Random,
    options: Mapping[str, str],
) -> Order:
    """The order of a paper in a layout: spelling and language follow from the layout and the person."""
    spelling: Spelling = about.registered if chosen.names == "own" else chosen.names
    language = chosen.languages[0] if len(chosen.languages) == 1 else spelling
    return Order(about, cast, on, rng, spelling, language, {**chosen.options, **options})
