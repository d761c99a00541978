"""Draws bundles: `python -m samples.draw NAME… | --all | --random N --seed S --out DIR`."""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from models.errors import InputError, QujatError
from samples.bundles import BUNDLES, DEMO
from samples.degrade import RUNGS, Degraded, blank_back, degraded
from samples.drawn import Drawn
from samples.files import Delivered, write_images, write_pdf, write_tiff
from samples.layouts import draw_paper, order_for
from samples.people import Person, cast_of
from samples.random_case import random_case
from samples.recipes import Paper, Recipe, layout_of
from samples.truth import BundleTruth, ChoiceTruth, DocumentTruth, FieldTruth, PageTruth, PersonTruth
from samples.unseen.cases import draw_typeset


@dataclass(frozen=True)
class _Laid:
    """A paper drawn, with its pages as delivered; None in `of_paper` is a blank back."""

    paper: Paper
    drawn: Drawn
    delivered: tuple[Delivered, ...]
    of_paper: tuple[int | None, ...]
    """For every delivered page its page of the paper, from 0."""


def draw_bundle(recipe: Recipe | str, out: Path, seed: int | None = None, *, words: bool = False) -> BundleTruth:
    """Draws a bundle (a recipe or the name of one) into the folder `out`: its files and truth.json; with `words`
    also words.json, every drawn word with its box. The same recipe and seed give the same bytes."""
    if isinstance(recipe, str):
        recipe = bundle_named(recipe)
    seed = recipe.seed if seed is None else seed
    rng = random.Random(f"{recipe.name}/{seed}")
    cast = cast_of(rng, on=recipe.on, with_child=recipe.with_child, place=recipe.place)
    typeset = draw_typeset(recipe, cast, seed) if recipe.layouts == "typeset" else ()
    laid = [
        _lay(paper, recipe, rng, _Picture(typeset[number]) if typeset else _picture(paper, recipe, cast, rng))
        for number, paper in enumerate(recipe.papers)
    ]
    if recipe.shuffled:
        rng.shuffle(laid)
    out.mkdir(parents=True, exist_ok=True)
    truth = _truth(recipe, cast, laid, _written(recipe, laid, out))
    (out / "truth.json").write_text(truth.model_dump_json(indent=1) + "\n", encoding="utf-8")
    if words:
        (out / "words.json").write_text(json.dumps(_words(laid), ensure_ascii=False), encoding="utf-8")
    return truth


def bundle_named(name: str) -> Recipe:
    """The named recipe; InputError where there is none."""
    if name not in BUNDLES:
        raise InputError("samples-bundle-unknown", name=name, names=", ".join(BUNDLES))
    return BUNDLES[name]


@dataclass(frozen=True)
class _Picture:
    """A paper drawn; `ghosts`: once more without its type, for a born-digital page; `dark`: a dark photocopy."""

    drawn: Drawn
    ghosts: Drawn | None = None
    dark: bool = False


def _picture(paper: Paper, recipe: Recipe, cast: Mapping[str, Person], rng: random.Random) -> _Picture:
    chosen = layout_of(paper, recipe, rng)
    seed = rng.randrange(2**32)
    order = order_for(chosen, cast[paper.about], cast, recipe.on, random.Random(seed), paper.options)
    drawn = draw_paper(chosen, order)
    born = recipe.container == "born" or (recipe.container == "mixed" and paper is recipe.papers[0])
    ghosts: Drawn | None = None
    if born:
        again = order_for(chosen, cast[paper.about], cast, recipe.on, random.Random(seed), paper.options)
        ghosts = draw_paper(chosen, again, ghost=True)
    return _Picture(drawn, ghosts, dark=chosen.options.get("dark") == "yes")


def _lay(paper: Paper, recipe: Recipe, rng: random.Random, picture: _Picture) -> _Laid:
    drawn, ghosts = picture.drawn, picture.ghosts
    back_seed = rng.randrange(2**32)
    rung = RUNGS[paper.rung or recipe.rung]
    delivered: list[Delivered] = []
    of_paper: list[int | None] = []
    for number, page in enumerate(drawn.pages):
        pixels = np.asarray(page)
        if ghosts:
            scan = Degraded(pixels[:1, :1], 300, 0, 0.0)
            delivered.append(Delivered(scan, 90, ghosts.pages[number], drawn.texts[number]))
        else:
            scan = degraded(pixels, rung, rng.randrange(2**32), rotation=paper.rotate, dark=picture.dark)
            delivered.append(Delivered(scan, rung.jpeg))
        of_paper.append(number)
        if paper.blank_back:
            back = degraded(blank_back(rung, back_seed), rung, rng.randrange(2**32), rotation=paper.rotate)
            delivered.append(Delivered(back, rung.jpeg))
            of_paper.append(None)
    return _Laid(paper, drawn, tuple(delivered), tuple(of_paper))


def _written(recipe: Recipe, laid: Sequence[_Laid], out: Path) -> list[tuple[str, int]]:
    """Writes the files; for every page of the bundle the name of its file and its page there."""
    pages = [page for paper in laid for page in paper.delivered]
    if recipe.container in {"jpeg", "png"}:
        paths = write_images(pages, out, "jpg" if recipe.container == "jpeg" else "png")
        return [(path.name, 1) for path in paths]
    name = "scan.tif" if recipe.container == "tiff" else "scan.pdf"
    writer = write_tiff if recipe.container == "tiff" else write_pdf
    writer(pages, out / name)
    return [(name, number) for number in range(1, len(pages) + 1)]


def _truth(
    recipe: Recipe, cast: Mapping[str, Person], laid: Sequence[_Laid], places: Sequence[tuple[str, int]]
) -> BundleTruth:
    pages: list[PageTruth] = []
    documents: list[DocumentTruth] = []
    for one in laid:
        numbers: list[int] = []
        for page, of_paper in zip(one.delivered, one.of_paper, strict=True):
            number = len(pages) + 1
            scan = page.scan
            pages.append(
                PageTruth(
                    number=number,
                    file=places[number - 1][0],
                    blank=of_paper is None,
                    rotation=scan.rotation,
                    skew=scan.skew,
                    dpi=scan.dpi,
                )
            )
            if of_paper is not None:
                numbers.append(number)
        documents.append(_document(one, numbers, recipe))
    return BundleTruth(
        name=recipe.name,
        purpose=recipe.purpose,
        files=tuple(dict.fromkeys(name for name, _ in places)),
        call={
            "service": recipe.service,
            "territory": recipe.territory,
            "on": recipe.on.isoformat(),
            "channel": recipe.channel,
            "facts": list(recipe.facts),
        },
        marks=recipe.marks,
        pages=tuple(pages),
        documents=tuple(documents),
        persons=_persons(recipe, cast),
        expected=recipe.expected,
    )


def _document(one: _Laid, numbers: Sequence[int], recipe: Recipe) -> DocumentTruth:
    fields = {
        name: FieldTruth(
            value=field.value, shown=field.shown, page=numbers[field.page], box=field.box,
            handwritten=field.handwritten, accept=field.accept, declined=field.declined,
        )
        for name, field in one.drawn.fields.items()
    }  # fmt: skip
    impersonal = one.drawn.kind == "unknown" or "surname" not in fields
    return DocumentTruth(
        kind=one.drawn.kind,
        layout=one.drawn.layout,
        languages=one.drawn.languages,
        pages=tuple(numbers),
        person=None if impersonal else one.paper.about,
        fields=fields,
        optional=one.drawn.optional,
        rung=one.paper.rung or recipe.rung,
        usable=one.paper.usable,
        choices=tuple(
            ChoiceTruth(
                name=choice.name, options=choice.options, chosen=choice.chosen, page=numbers[choice.page],
                manner=choice.manner,
            )
            for choice in one.drawn.choices
        ),
        signed=one.drawn.signed,
        stamped=one.drawn.stamped,
    )  # fmt: skip


def _persons(recipe: Recipe, cast: Mapping[str, Person]) -> tuple[PersonTruth, ...]:
    roles = {"applicant": ("applicant", "parent") if recipe.with_child else ("applicant",)}
    met = {paper.about for paper in recipe.papers}
    if recipe.with_child:
        met.add("child")
    return tuple(
        PersonTruth(
            key=key,
            roles=roles.get(key, (key,)),
            kk=person.kk.full,
            ru=person.ru.full,
            iin=person.iin,
            birth_date=person.birth_date.isoformat(),
        )
        for key, person in cast.items()
        if key in met
    )


def _words(laid: Sequence[_Laid]) -> list[dict[str, object]]:
    """For every page its words with boxes at 300 dpi, upright: what a perfect reader would see."""
    pages: list[dict[str, object]] = []
    for one in laid:
        for of_paper in one.of_paper:
            words = () if of_paper is None else one.drawn.words[of_paper]
            rows = [{"text": word.text, "box": list(word.box), "handwritten": word.handwritten} for word in words]
            pages.append({"number": len(pages) + 1, "words": rows})
    return pages


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m samples.draw", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="bundles by name")
    parser.add_argument("--all", action="store_true", help="every named bundle")
    parser.add_argument("--demo", action="store_true", help="the six bundles of the demo")
    parser.add_argument("--list", action="store_true", help="the names with their purpose")
    parser.add_argument("--random", type=int, default=0, metavar="N", help="N fresh random cases")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rung", default="office", choices=sorted(RUNGS))
    parser.add_argument("--service", default="wheelchair", help="of random cases")
    parser.add_argument("--layouts", default="seen", choices=("seen", "unseen", "all"))
    parser.add_argument("--words", action="store_true", help="also words.json")
    parser.add_argument("--out", type=Path, default=Path("samples-drawn"))
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns its exit status."""
    wish = _arguments(argv)
    if wish.list:
        sys.stdout.writelines(f"{name}: {recipe.purpose}\n" for name, recipe in BUNDLES.items())
        return 0
    try:
        recipes = [bundle_named(name) for name in wish.names]
    except QujatError as error:
        sys.stderr.write(error.worded("en") + "\n")
        return int(error.exit_status)
    recipes += BUNDLES.values() if wish.all else [BUNDLES[name] for name in DEMO] if wish.demo else []
    for number in range(wish.random):
        recipes.append(random_case(wish.seed + number, wish.rung, wish.service, wish.layouts))
    for recipe in recipes:
        truth = draw_bundle(recipe, wish.out / recipe.name, words=wish.words)
        sys.stdout.write(f"{recipe.name}: {len(truth.documents)} papers, {len(truth.pages)} pages\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
