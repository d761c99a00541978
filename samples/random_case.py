"""Fresh cases for the score: a service's papers with something missing, strange or old now and then."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import Any

from samples.edition_case import edition_case
from samples.edition_needs import EDITIONS
from samples.needs import expected_for, expected_of, papers_of
from samples.recipes import Choice, Paper, Recipe

SERVICES = ("wheelchair", "prosthetics", "sanatorium", "wheelchair-2023")
"""What random cases are of where nothing else is asked for; `samples.edition_needs.EDITIONS` has more."""

_DAYS = {
    "almaty-city": (date(2013, 2, 4), date(2014, 3, 28)),
    "kazakhstan": (date(2023, 8, 1), date(2025, 11, 28)),
}


def random_case(seed: int, rung: str, service: str, layouts: Choice = "seen") -> Recipe:
    """A case of a service (one of `SERVICES`, or a name of `samples.edition_needs.EDITIONS`), drawn on a rung.

    The same arguments give the same recipe, and the rung changes nothing but the degradation: the papers of a seed
    can be compared over the ladder.
    """
    rng = random.Random(f"case/{seed}/{service}")
    if service in EDITIONS:
        return _of_edition(service, rng, seed, rung, layouts)
    territory = "kazakhstan" if service.endswith("-2023") else "almaty-city"
    family = service.removesuffix("-2023")
    first, last = _DAYS[territory]
    on = first + (last - first) * rng.random()
    while on.weekday() > 4:
        on = on.fromordinal(on.toordinal() + 1)
    with_child = rng.random() < 0.3
    facts = [f"disabled_child={str(with_child).lower()}"] if rng.random() < 0.5 else []
    extra, also = _extra(family, territory, rng, facts)
    papers = papers_of(family, territory, child=with_child, hand=rng.random() < 0.2, extra=extra)
    papers = _mixed_up(papers, rng, card_counts=(family, territory) != ("wheelchair", "almaty-city"))
    return Recipe(
        name=f"random-{service}-{seed}",
        purpose="a fresh case for the score",
        service=family,
        territory=territory,
        on=on,
        papers=tuple(papers),
        expected=expected_of(family, territory, papers, child=with_child, also=also),
        channel="district_department",
        facts=tuple(facts),
        rung=rung,
        container=rng.choice(("pdf", "pdf", "tiff", "jpeg")),
        with_child=with_child,
        place="almaty" if territory == "almaty-city" else "any",
        seed=seed,
        layouts=layouts,
        shuffled=rng.random() < 0.5,
    )


def _of_edition(name: str, rng: random.Random, seed: int, rung: str, layouts: Choice) -> Recipe:
    case = edition_case(name, rng, hand=rng.random() < 0.1)
    needs = case.needs
    papers = _mixed_up(list(case.papers), rng, card_counts="identity_document" in case.needed)
    return Recipe(
        name=f"random-{name}-{seed}",
        purpose="a fresh case for the score",
        service=needs.service,
        territory=needs.territory,
        on=case.on,
        papers=tuple(papers),
        expected=expected_for(case.needed, papers, by_system=needs.by_system),
        channel=needs.channel,
        facts=case.facts,
        rung=rung,
        container=rng.choice(("pdf", "pdf", "tiff", "jpeg")),
        with_child=case.with_child,
        place="almaty" if needs.territory == "almaty-city" else "any",
        seed=seed,
        layouts=layouts,
        shuffled=rng.random() < 0.5,
    )


def _extra(family: str, territory: str, rng: random.Random, facts: list[str]) -> tuple[list[str], list[str]]:
    """Kinds beyond the always asked, and those of them that a fact makes required; the facts are said by the
    operator."""
    extra: list[str] = []
    if family == "wheelchair" and rng.random() < 0.8:
        extra += ["identity_document", "disability_certificate"]
    also: list[str] = []
    chance = rng.random()
    if chance < 0.14 and family != "sanatorium" and territory == "almaty-city":
        also = ["accident_act", "employer_termination"]
        facts += ["work_injury=true", "employer_ceased=true"]
    elif chance < 0.24 and family == "prosthetics":
        also = ["veteran_certificate"]
        facts += ["war_veteran=true", "war_participant=false"]
    elif chance < 0.34 and family == "wheelchair":
        also = ["power_of_attorney"]
        facts.append("filed_by_representative=true")
    return extra + also, also


def _mixed_up(papers: list[Paper], rng: random.Random, *, card_counts: bool) -> list[Paper]:
    """What happens at a counter: a paper left at home, a stranger's among them, an ended card, one nobody asked for,
    pages the wrong way round."""
    if rng.random() < 0.45:
        papers.remove(rng.choice([paper for paper in papers if paper.kind != "application"]))
    for number, paper in enumerate(papers):
        turn = rng.choice((90, 180, 270)) if rng.random() < 0.15 else 0
        papers[number] = replace(paper, rotate=turn, blank_back=rng.random() < 0.06)
    chance = rng.random()
    if chance < 0.12:
        _swap(
            papers,
            {"rehabilitation_programme", "disability_certificate", "address_certificate"},
            rng,
            about="stranger",
        )
    elif chance < 0.2 and card_counts:
        _swap(papers, {"identity_document"}, rng, options={"expired": "yes"})
    elif chance < 0.3:
        papers.append(Paper("unknown"))
    return papers


def _swap(papers: list[Paper], kinds: set[str], rng: random.Random, **changes: Any) -> None:
    """Spoils one paper of the kinds, where there is one."""
    places = [number for number, paper in enumerate(papers) if paper.kind in kinds]
    if places:
        number = rng.choice(places)
        papers[number] = replace(papers[number], usable=False, **changes)
