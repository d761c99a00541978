"""Fresh cases of further editions: which facts hold, which papers they ask for, what happens at the counter."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from samples.edition_needs import EDITIONS, EditionNeeds
from samples.recipes import Paper


@dataclass(frozen=True)
class EditionCase:
    """One case before anything goes wrong: all its papers, and what is said of it."""

    needs: EditionNeeds
    on: date
    facts: tuple[str, ...]
    """`name=value`, as the operator says them; every fact on which a paper hangs is said."""
    needed: tuple[str, ...]
    """Kinds that must be there."""
    papers: tuple[Paper, ...]
    with_child: bool


def edition_case(name: str, rng: random.Random, *, hand: bool = False) -> EditionCase:
    """A complete case of an edition of `EDITIONS`."""
    needs = EDITIONS[name]
    on = needs.first + (needs.last - needs.first) * rng.random()
    while on.weekday() > 4:
        on = on.fromordinal(on.toordinal() + 1)
    kinds, facts = list(needs.always), dict(fact.split("=") for fact in needs.said)
    for when in needs.when:
        true = rng.random() < when.chance
        facts.setdefault(when.fact, str(true).lower())
        facts |= dict(fact.split("=") for fact in (when.with_it if true else when.otherwise))
        if true:
            kinds = [kind for kind in kinds if kind not in when.spares] + list(when.asks)
        else:
            kinds += [kind for kind in when.spares if kind not in kinds]
    with_child = needs.child == "always"
    papers = tuple(_paper(kind, needs, with_child=with_child, hand=hand, rng=rng) for kind in kinds)
    return EditionCase(needs, on, tuple(f"{k}={v}" for k, v in facts.items()), tuple(kinds), papers, with_child)


def _paper(kind: str, needs: EditionNeeds, *, with_child: bool, hand: bool, rng: random.Random) -> Paper:
    about = "child" if with_child and kind in needs.of_child else "applicant"
    aid = needs.service if needs.service in {"prosthetics", "sanatorium"} else "wheelchair"
    options = {"aid": aid, "group": "child" if about == "child" else rng.choice("123")}
    if kind == "application":
        options |= {"form": needs.form, "request": needs.request or needs.service}
        options |= {"hand": "yes"} if hand else {}
    return Paper(kind, about=about, options=options)
