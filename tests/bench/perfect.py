"""What sorting, extraction and the checklist make of cases when every word is read right: no engine, no degradation.

    python -m tests.bench.perfect --services further --seed 0 --cases 25
    python -m tests.bench.perfect --papers new --seed 0 --cases 26

What is missed here no better recognition mends. Papers are the drawn ones; services and kinds are named as for the
score.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Sequence

from intake.document_journey import pages_to_documents
from intake.zones import NoZones
from law.journey import check_papers, choose_edition, load_catalogue
from models.case import Checklist, ItemStatus
from models.document import Document
from models.law import Channel
from models.page import Page, PageText
from models.person import Person
from samples.layouts import draw_paper, order_for
from samples.people import cast_of
from samples.recipes import Recipe, layout_of
from tests.bench.score import arguments, recipes_of

_COUNTED = ("cases", "papers", "sorted", "missing", "missing_found", "missing_false", "conflicts_false")
Wanted = list[tuple[str, str, tuple[int, ...]]]
"""Kind, layout and pages of each paper."""


def read_perfectly(recipe: Recipe, seed: int) -> tuple[tuple[Document, ...], tuple[Person, ...], Wanted]:
    """The papers of a recipe drawn and handed to the document half as their own words."""
    rng = random.Random(f"{recipe.name}/{seed}")
    cast = cast_of(rng, on=recipe.on, with_child=recipe.with_child, place=recipe.place)
    pages: list[Page] = []
    texts: list[PageText] = []
    wanted: Wanted = []
    for paper in recipe.papers:
        chosen = layout_of(paper, recipe, rng)
        drawn = draw_paper(chosen, order_for(chosen, cast[paper.about], cast, recipe.on, rng, paper.options))
        first = len(pages) + 1
        for number, image in enumerate(drawn.pages, start=first):
            name = f"pages/{number:04}.png"
            pages.append(Page(number=number, file="f1", image=name, dpi=300, width=image.width, height=image.height))
            texts.append(drawn.page_text(number - first, number=number))
        wanted.append((paper.kind, chosen.name, tuple(range(first, len(pages) + 1))))
    documents, persons, _ = pages_to_documents(pages, texts, zones=NoZones())
    return documents, persons, wanted


def checked(recipe: Recipe, documents: Sequence[Document], persons: Sequence[Person]) -> Checklist:
    """The checklist of the recipe's service."""
    catalogue = load_catalogue()
    choice = choose_edition(catalogue, service=recipe.service, territory=recipe.territory, on=recipe.on)
    return check_papers(
        choice,
        documents=documents,
        persons=persons,
        on=recipe.on,
        channel=Channel(recipe.channel),
        given={name: value == "true" for name, value in (fact.split("=") for fact in recipe.facts)},
        marks={},
        catalogue=catalogue,
    )


def run_case(recipe: Recipe, seed: int) -> tuple[Counter[str], list[str]]:
    """The counts of a case, and a line for everything that is not as it should be."""
    documents, persons, wanted = read_perfectly(recipe, seed)
    found = {tuple(document.pages): document.kind for document in documents}
    lines = [f"{kind}/{name} taken for {found.get(ids)}" for kind, name, ids in wanted if found.get(ids) != kind]
    counts = Counter(cases=1, papers=len(wanted), sorted=len(wanted) - len(lines))
    if recipe.expected.checked:
        checklist = checked(recipe, documents, persons)
        missing = {item.kind for item in checklist.items if item.status is ItemStatus.MISSING}
        expected = set(recipe.expected.missing)
        conflicts = {kind for conflict in checklist.conflicts for kind in conflict.kinds}
        spoilt = {kind for conflict in recipe.expected.conflicts for kind in conflict.kinds}
        counts += Counter(missing=len(expected), missing_found=len(expected & missing))
        counts += Counter(missing_false=len(missing - expected), conflicts_false=len(conflicts - spoilt))
        lines += [f"falsely missing {kind}" for kind in sorted(missing - expected)]
        lines += [f"not found missing {kind}" for kind in sorted(expected - missing)]
        lines += [f"falsely in conflict {kind}" for kind in sorted(conflicts - spoilt)]
    return counts, [f"{recipe.name}: {line}" for line in lines]


def main(argv: Sequence[str] | None = None) -> int:
    """The command; always 0: it measures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.perfect", description=__doc__)
    parser.add_argument("--services", default="further")
    parser.add_argument("--papers")
    parser.add_argument("--layouts", default="seen", choices=("seen", "unseen", "all"))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cases", type=int, default=25)
    wish = parser.parse_args(argv)
    asked = ["--layouts", wish.layouts, "--seed", str(wish.seed), "--cases", str(wish.cases), "--rungs", "clean"]
    asked += ["--papers", wish.papers] if wish.papers else ["--services", wish.services]
    counts: Counter[str] = Counter()
    for recipe in recipes_of(arguments(asked)):
        got, lines = run_case(recipe, wish.seed)
        counts += got
        for line in lines:
            print(line, flush=True)
    print(", ".join(f"{name.replace('_', ' ')} {counts[name]}" for name in _COUNTED))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
