"""Orders to finished papers: typeset all, print all with one run of the office suite, look the values up again."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.geometry import Box, box_around
from samples.drawn import Drawn, DrawnField, DrawnWord
from samples.engines.canvas import CanvasPaper
from samples.engines.marks import Marks
from samples.engines.office_suite import files_to_pdfs
from samples.engines.pages import Letter, TypesetPage, pdf_to_pages, word_box
from samples.engines.pieces import SIGNATURE, STAMP, Piece
from samples.engines.word import Type, WordPaper
from samples.ink import BLUE_INK, STAMP_INK, pressed, round_stamp, signature
from samples.layouts import Order
from samples.people import Person, Spelling
from samples.printed import is_date
from samples.unseen.facts import facts_for
from samples.unseen.layout import UNSEEN, UnseenLayout
from samples.unseen.values import Manners, pieces_of


@dataclass(frozen=True)
class _Typeset:
    """A paper written to its file, not yet printed."""

    chosen: UnseenLayout
    order: Order
    marks: Marks
    file: Path


def unseen_order(
    chosen: UnseenLayout,
    about: Person,
    cast: Mapping[str, Person],
    on: date,
    rng: random.Random,
    options: Mapping[str, str] | None = None,
) -> Order:
    """The order of a paper in an unseen layout; spelling and language follow from the layout and the person."""
    spelling: Spelling = about.registered if chosen.names == "own" else chosen.names
    language = chosen.languages[0] if len(chosen.languages) == 1 else spelling
    return Order(about, cast, on, rng, spelling, language, {**chosen.options, **(options or {})})


def unseen_layouts(
    kind: str, *, on: date | None = None, language: str | None = None, form: str | None = None
) -> list[UnseenLayout]:
    """The layouts of a kind that offices used in the year of the day, in a language, of a printed form."""
    return [
        chosen
        for chosen in UNSEEN.values()
        if chosen.kind == kind
        and (on is None or chosen.since <= on.year <= chosen.until)
        and (language is None or language in chosen.languages)
        and (form is None or chosen.form == form)
    ]


def draw_unseen(orders: Sequence[tuple[UnseenLayout, Order]]) -> list[Drawn]:
    """The papers of the orders, in their order, printed together; MachineError without an office suite.

    The same orders with the same states of their generators give the same papers.
    """
    with tempfile.TemporaryDirectory(prefix="qujat-unseen-") as name:
        folder = Path(name)
        typeset = [_typeset(chosen, order, folder / f"{n:04d}") for n, (chosen, order) in enumerate(orders)]
        to_print = [paper.file for paper in typeset if paper.file.suffix == ".docx"]
        if to_print:
            files_to_pdfs(to_print, folder)
        return [_printed(paper, pdf_to_pages(paper.file.with_suffix(".pdf"))) for paper in typeset]


def pieces_written(chosen: UnseenLayout, order: Order, folder: Path) -> tuple[Piece, ...]:
    """The values that a layout writes for an order, in their order, without printing it; its file goes into the
    folder."""
    return tuple(_typeset(chosen, order, folder / "paper").marks.pieces)


def _typeset(chosen: UnseenLayout, order: Order, stem: Path) -> _Typeset:
    rng = order.rng
    facts = facts_for(chosen.kind, order)
    manners = Manners(order.language, rng.choice(chosen.dates), rng.choice(chosen.upper))
    marks = Marks()

    def cut(text: str) -> Iterable[Piece]:
        return pieces_of(text, facts, manners)

    font = rng.choice(chosen.fonts)
    if chosen.set_on == "canvas":
        canvas = CanvasPaper(facts, cut, font, marks)
        file = stem.with_suffix(".pdf")
        canvas.open(file)
        chosen.write(canvas)  # type: ignore[arg-type]
        canvas.close()
        return _Typeset(chosen, order, marks, file)
    face = Type(
        font,
        rng.choice(chosen.fills or (font,)),
        rng.choice(chosen.sizes),
        rng.choice((1.0, 1.0, 1.08, 1.15)),
        fill_bold=bool(chosen.fills) and rng.random() < 0.15,
        fill_italic=bool(chosen.fills) and rng.random() < 0.12,
    )
    word = WordPaper(facts, cut, face, marks)
    chosen.write(word)  # type: ignore[arg-type]
    word.save(stem.with_suffix(".docx"))
    return _Typeset(chosen, order, marks, stem.with_suffix(".docx"))


def _printed(paper: _Typeset, pages: list[TypesetPage]) -> Drawn:
    _put_ink(paper, pages)
    return Drawn(
        paper.chosen.kind,
        paper.chosen.name,
        paper.chosen.languages,
        tuple(page.image for page in pages),
        {name: field for name, field in _fields(paper.marks, pages).items() if name not in paper.chosen.optional},
        tuple(_words(page) for page in pages),
        paper.chosen.optional,
    )


# ---- looking the values up -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Place:
    page: int
    letters: tuple[Letter, ...]

    @property
    def box(self) -> Box:
        return box_around(letter.box for letter in self.letters)


def _places(marks: Marks, pages: Sequence[TypesetPage]) -> dict[int, _Place]:
    """Where each value stands, by its number; a value cut by a page's end counts where it begins."""
    found: dict[int, tuple[int, list[Letter]]] = {}
    for number, page in enumerate(pages):
        for letter in (letter for word in page.words for letter in word):
            value = marks.number_of(letter.ink)
            if value is not None:
                place = found.setdefault(value, (number, []))
                if place[0] == number:
                    place[1].append(letter)
    return {value: _Place(page, tuple(letters)) for value, (page, letters) in found.items()}


def _fields(marks: Marks, pages: Sequence[TypesetPage]) -> dict[str, DrawnField]:
    """The truth: of several places of a field the first that is not declined counts; parts are joined."""
    places = _places(marks, pages)
    fields: dict[str, DrawnField] = {}
    for number, piece in enumerate(marks.pieces):
        if not piece.field or piece.field.startswith("@"):
            continue
        if number not in places:
            raise LookupError(f"a value of {piece.field} was written but is not on the page")
        place, known = places[number], fields.get(piece.field)
        if known is None or (known.declined and not piece.declined):
            fields[piece.field] = DrawnField(
                piece.truth,
                piece.text,
                place.page,
                place.box,
                handwritten=False,
                part=piece.part,
                declined=piece.declined,
            )
        elif known.part and piece.part and known.page == place.page:
            known.box = known.box.union(place.box)
            known.shown += " " + piece.text
            if not is_date(piece.field):
                known.value += ", " + piece.truth
    return fields


def _words(page: TypesetPage) -> tuple[DrawnWord, ...]:
    words: list[DrawnWord] = []
    line, bottom = 0, 0
    for word in page.words:
        text = "".join(letter.text for letter in word)
        if not text.strip("_"):
            continue
        box = word_box(word)
        if words and (abs(box.bottom - bottom) > box.height or box.left < words[-1].box.left):
            line += 1
        bottom = box.bottom
        words.append(DrawnWord(text, box, line, handwritten=False))
    return tuple(words)


# ---- ink that no printer prints ------------------------------------------------------------------------------


def _put_ink(paper: _Typeset, pages: Sequence[TypesetPage]) -> None:
    """Signatures over their rules and the round stamp about its letters."""
    rng, places = paper.order.rng, _places(paper.marks, pages)
    for number, piece in _inked(paper.marks.pieces):
        if number not in places:
            continue
        image, box = pages[places[number].page].image, places[number].box
        if piece == SIGNATURE:
            mask = signature(rng.randrange(280, 420), rng)
            at = (box.left + rng.randrange(-10, 40), box.bottom - round(mask.height * 0.7))
            pressed(image, mask, (max(at[0], 0), max(at[1], 0)), rng.choice(BLUE_INK))
        elif paper.chosen.stamp:
            mask = round_stamp(rng.randrange(205, 245), paper.chosen.stamp, "", rng)
            x = (box.left + box.right - mask.width) // 2 + rng.randrange(-60, 120)
            y = (box.top + box.bottom - mask.height) // 2 + rng.randrange(-90, 60)
            inside = (min(max(x, 0), image.width - mask.width), min(max(y, 0), image.height - mask.height))
            pressed(image, mask, inside, rng.choice(STAMP_INK))


def _inked(pieces: Iterable[object]) -> Iterable[tuple[int, str]]:
    for number, piece in enumerate(pieces):
        field = getattr(piece, "field", None)
        if field in (STAMP, SIGNATURE):
            yield number, str(field)
