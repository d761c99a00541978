"""Fresh cases for the score: a service's papers with something missing, strange or old now and then."""

from __future__ import annotations

import random
from datetime import date

from samples.needs import expected_of, papers_of
from samples.recipes import Choice, Recipe

_DAYS = {
    "almaty-city": (date(2013, 2, 4), date(2014, 3, 28)),
    "kazakhstan": (date(2023, 8, 1), date(2025, 11, 28)),
}


def random_case(seed: int, rung: str, service: str, layouts: Choice = "seen") -> Recipe:
    """A case of a service (`wheelchair`, `prosthetics`, `sanatorium`, or `wheelchair-2023` for the national edition),
    drawn on a rung. The same arguments give the same recipe."""
    rng = random.Random(f"case/{seed}/{service}")
    territory = "kazakhstan" if service.endswith("-2023") else "almaty-city"
    family = service.removesuffix("-2023")
    first, last = _DAYS[territory]
    on = first + (last - first) * rng.random()
    while on.weekday() > 4:
        on = on.fromordinal(on.toordinal() + 1)
    with_child = rng.random() < 0.3
    hand = rng.random() < 0.2
    papers = papers_of(family, territory, child=with_child, hand=hand)
    left_out: list[str] = []
    if rng.random() < 0.5:
        gone = rng.choice([paper for paper in papers if paper.kind != "application"] or papers)
        if gone.kind != "application":
            papers.remove(gone)
            left_out.append(gone.kind)
    return Recipe(
        name=f"random-{service}-{seed}-{rung}",
        purpose="a fresh case for the score",
        service=family,
        territory=territory,
        on=on,
        papers=tuple(papers),
        expected=expected_of(family, territory, papers, child=with_child),
        channel="district_department",
        facts=_facts(family, territory, with_child),
        rung=rung,
        container=rng.choice(("pdf", "pdf", "tiff", "jpeg")),
        with_child=with_child,
        place="almaty" if territory == "almaty-city" else "any",
        seed=seed,
        layouts=layouts,
        shuffled=rng.random() < 0.5,
    )


def _facts(family: str, territory: str, with_child: bool) -> tuple[str, ...]:
    return ("disabled_child=true",) if with_child else ("disabled_child=false",)
