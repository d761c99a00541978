"""The papers of a recipe in unseen layouts: what `layouts="typeset"` draws."""

from __future__ import annotations

import random
from collections.abc import Mapping

from samples.drawn import Drawn
from samples.people import Person
from samples.recipes import Paper, Recipe, forms_of
from samples.unseen.draw import draw_unseen, unseen_layouts, unseen_order
from samples.unseen.layout import UNSEEN, UnseenLayout
from samples.unseen.papers import KINDS


def draw_typeset(recipe: Recipe, cast: Mapping[str, Person], seed: int) -> list[Drawn]:
    """Every paper of the recipe, in its order, printed by one run of the office suite; MachineError without one.

    A paper's own `layout` counts where it names an unseen one; hand-filled papers come typed. The same recipe, cast
    and seed give the same papers.
    """
    rng = random.Random(f"{recipe.name}/{seed}/typeset")
    orders = []
    for paper in recipe.papers:
        chosen = _layout_of(paper, recipe, rng)
        own = random.Random(rng.randrange(2**32))
        orders.append((chosen, unseen_order(chosen, cast[paper.about], cast, recipe.on, own, paper.options)))
    return draw_unseen(orders)


def _layout_of(paper: Paper, recipe: Recipe, rng: random.Random) -> UnseenLayout:
    if paper.layout and (paper.kind, paper.layout) in UNSEEN:
        return UNSEEN[paper.kind, paper.layout]
    if paper.kind not in KINDS:
        raise LookupError(f"no unseen layout of the kind {paper.kind}")
    fits = unseen_layouts(paper.kind, on=recipe.on)
    forms = forms_of(paper, recipe)
    if forms:
        fits = [chosen for chosen in fits if chosen.form in forms]
    fits = fits or unseen_layouts(paper.kind)
    return rng.choices(fits, [chosen.weight for chosen in fits])[0]
