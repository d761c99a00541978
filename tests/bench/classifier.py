"""Whether a classifier of spaCy, trained on our drawn papers, tells kinds better than the rules.

    python -m tests.bench.score --papers all --layouts typeset --seed 7 --keep --no-raw --out FOLDER
    python -m tests.bench.classifier --copies 4 FOLDER…

Trained on the words of the layouts that may be looked at (bag of words and pairs, no engine in between, letters
misread at random), judged on kept cases by the words that the engine read. Both are told which pages make a paper, so
that the kind alone is compared; the rules get the same pages by themselves. A third column lets the classifier speak
only where the rules say `unknown`.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import spacy
from spacy.language import Language
from spacy.training import Example
from spacy.util import fix_random_seed, minibatch  # type: ignore[attr-defined]

import samples.papers  # noqa: F401  registers the layouts
from intake.engines.kazakh import NAME
from intake.papers import page_result_at
from intake.rows import text_to_sheet
from intake.sort import sheets_to_papers
from models.case import Case
from models.page import PageText
from models.spelling import comparable
from samples.layouts import LAYOUTS, draw_paper, order_for
from samples.people import cast_of
from samples.truth import BundleTruth

_SLIPS = "оеаинтсрвлкмдпуяызбгчйхжшюцщэфьәғқңөұүһі"
_SURE = 0.8


class Told(NamedTuple):
    """One paper of a kept case."""

    kind: str
    rung: str
    text: str
    rules: str
    """The kind by the rules; `unknown` where its pages came to several papers."""


def drawn_texts(copies: int, seed: int) -> Iterator[tuple[str, str]]:
    """(kind, text) of every layout that may be looked at, so many times, each with other people and slips."""
    for (kind, name), layout in LAYOUTS.items():
        if layout.reporting_only:
            continue
        for copy in range(copies):
            rng = random.Random(f"{seed}/{kind}/{name}/{copy}")
            on = date(min(max(2013, layout.since), layout.until), 3, 4)
            cast = cast_of(rng, on=on, with_child=True)
            drawn = draw_paper(layout, order_for(layout, cast["applicant"], cast, on, rng, {}))
            text = "\n".join(drawn.page_text(page, number=1).text for page in range(len(drawn.pages)))
            yield kind, _with_slips(comparable(text), rng)


def _with_slips(text: str, rng: random.Random) -> str:
    share = rng.choice((0.0, 0.01, 0.03, 0.06))
    return "".join(rng.choice(_SLIPS) if one.isalpha() and rng.random() < share else one for one in text)


def trained(texts: Sequence[tuple[str, str]], rounds: int, seed: int) -> Language:
    """A bag-of-words classifier on the texts."""
    fix_random_seed(seed)
    nlp = spacy.blank(NAME)
    model = {
        "@architectures": "spacy.TextCatBOW.v3",
        "exclusive_classes": True,
        "ngram_size": 2,
        "length": 262144,
        "no_output_layer": False,
    }
    classifier = nlp.add_pipe("textcat", config={"model": model})
    kinds = sorted({kind for kind, _ in texts})
    for kind in kinds:
        classifier.add_label(kind)  # type: ignore[attr-defined]
    examples = [
        Example.from_dict(nlp.make_doc(text), {"cats": {one: float(one == kind) for one in kinds}})
        for kind, text in texts
    ]
    optimizer = nlp.initialize(lambda: examples)
    rng = random.Random(seed)
    for _ in range(rounds):
        rng.shuffle(examples)
        for batch in minibatch(examples, 16):  # type: ignore[no-untyped-call]
            nlp.update(list(batch), sgd=optimizer, drop=0.2)
    return nlp


def kept_papers(folders: Sequence[Path]) -> Iterator[Told]:
    """The papers of kept cases, as the engine read them."""
    for folder in (name for one in folders for name in sorted(one.glob("*-case"))):
        if not (folder / "case.json").exists():
            continue
        truth = BundleTruth.model_validate_json(
            (folder.parent / folder.name.removesuffix("-case") / "truth.json").read_bytes()
        )
        pages = {page.number for page in Case.from_json((folder / "case.json").read_bytes()).pages}
        for paper in truth.documents:
            texts = [page_result_at(folder, number).text for number in paper.pages if number in pages]
            yield Told(paper.kind, paper.rung, comparable("\n".join(text.text for text in texts)), _by_rules(texts))


def _by_rules(texts: Sequence[PageText]) -> str:
    found = {paper.kind for paper in sheets_to_papers([text_to_sheet(text) for text in texts], {})}
    return found.pop() if len(found) == 1 else "unknown"


def main(argv: Sequence[str] | None = None) -> int:
    """The command; always 0: it measures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.classifier", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--copies", type=int, default=4, help="of every layout, for training")
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    wish = parser.parse_args(argv)
    texts = list(drawn_texts(wish.copies, wish.seed))
    print(f"trained on {len(texts)} papers of {len({kind for kind, _ in texts})} kinds", flush=True)
    nlp = trained(texts, wish.rounds, wish.seed)
    right: dict[str, Counter[str]] = {}
    for paper in kept_papers(wish.folders):
        scores = nlp(paper.text).cats
        best = max(scores, key=lambda kind: scores[kind])
        both = best if paper.rules == "unknown" and scores[best] >= _SURE else paper.rules
        count = right.setdefault(paper.rung, Counter())
        count["papers"] += 1
        count["rules"] += paper.rules == paper.kind
        count["classifier"] += best == paper.kind
        count["both"] += both == paper.kind
        count["rules wrong, not unknown"] += paper.rules not in {paper.kind, "unknown"}
        count["both wrong, not unknown"] += both not in {paper.kind, "unknown"}
    for rung, count in right.items():
        print(rung, dict(count))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
