"""Recipes of bundles as data: which papers of whom, how drawn, how degraded, in which files."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from samples import papers as _papers  # importing it registers the layouts
from samples.layouts import LAYOUTS, Layout
from samples.truth import Expected

Container = Literal["pdf", "tiff", "jpeg", "png", "born", "mixed"]
Choice = Literal["seen", "unseen", "all", "typeset"]
"""Drawn layouts that may be tuned on, those kept apart, both; or the second source, `samples.unseen`."""

REGISTERED = _papers.__all__


@dataclass(frozen=True)
class Paper:
    """One paper of a recipe."""

    kind: str
    about: str = "applicant"
    """Key in the cast."""
    layout: str | None = None
    """None: one that fits, at random."""
    options: Mapping[str, str] = field(default_factory=dict)
    rung: str | None = None
    """None: the recipe's."""
    rotate: int = 0
    """Degrees clockwise that set its pages upright."""
    blank_back: bool = False
    """Every page of it is followed by its empty back."""
    usable: bool = True


@dataclass(frozen=True)
class Recipe:
    """One application with its papers."""

    name: str
    purpose: str
    service: str
    territory: str
    on: date
    papers: tuple[Paper, ...]
    expected: Expected
    channel: str = "district_department"
    facts: tuple[str, ...] = ()
    """`name=true` as `--fact` takes them."""
    marks: tuple[str, ...] = ()
    """`KIND=mark`, set by the clerk after intake."""
    rung: str = "office"
    container: Container = "pdf"
    with_child: bool = False
    place: str = "almaty"
    seed: int = 0
    layouts: Choice = "seen"
    shuffled: bool = False


def fitting_layouts(
    kind: str, year: int, choice: Choice, *, forms: Collection[str] = (), hand: bool = False
) -> list[Layout]:
    """The layouts of a kind that offices used in a year; `forms` narrow applications to those printed forms; an
    `unseen` choice falls back to the seen ones where a form has no layout that is kept apart."""
    fits = [entry for entry in LAYOUTS.values() if entry.kind == kind and entry.since <= year <= entry.until]
    if forms:
        fits = [entry for entry in fits if entry.form in forms]
    if hand:
        fits = [entry for entry in fits if entry.hand] or fits
    apart = [entry for entry in fits if entry.reporting_only]
    seen = [entry for entry in fits if not entry.reporting_only]
    return {"seen": seen, "unseen": apart or seen}.get(choice, fits) or fits


def forms_of(paper: Paper, recipe: Recipe) -> frozenset[str]:
    """The forms that an application may be on: its service's, or a free one of the disability services, or a plain
    request where the paper says what it asks for; none: any."""
    if paper.kind != "application" or not recipe.service:
        return frozenset()
    if "request" in paper.options:
        return frozenset({paper.options["form"], "plain"})
    return frozenset({"order-287" if recipe.on.year >= 2023 else recipe.service, "free"})


def layout_of(paper: Paper, recipe: Recipe, rng: random.Random) -> Layout:
    """The layout that a paper is drawn in."""
    if paper.layout:
        return LAYOUTS[paper.kind, paper.layout]
    hand = paper.options.get("hand") == "yes"
    forms = forms_of(paper, recipe)
    fits = fitting_layouts(paper.kind, recipe.on.year, recipe.layouts, forms=forms, hand=hand)
    if not fits:  # a paper of former years
        last = max(entry.until for entry in LAYOUTS.values() if entry.kind == paper.kind)
        fits = fitting_layouts(paper.kind, min(last, recipe.on.year), recipe.layouts, forms=forms, hand=hand)
    return rng.choices(fits, [entry.often for entry in fits])[0]
