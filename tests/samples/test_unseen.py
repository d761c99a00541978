"""The second source of papers: what it says is true stands on its pages, and nothing else is taken for true."""

from __future__ import annotations

import random
import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from law.journey import load_catalogue
from models.values import iin_of
from samples.draw import draw_bundle
from samples.drawn import Drawn, DrawnField
from samples.layouts import Order
from samples.people import cast_of
from samples.printed import is_date
from samples.random_case import random_case
from samples.unseen.draw import draw_unseen, pieces_written, unseen_layouts, unseen_order
from samples.unseen.layout import UNSEEN, UnseenLayout
from samples.unseen.papers import KINDS

FIRST_KINDS = {
    "application", "identity_document", "birth_certificate", "disability_certificate", "rehabilitation_programme",
    "address_certificate", "sanatorium_card", "accident_act", "employer_termination", "power_of_attorney",
    "veteran_certificate", "unknown",
}  # fmt: skip
OF_CHILD = {"birth_certificate", "pmpk_conclusion", "school_certificate"}
BATCH = 20
"""Papers drawn at once: a page is 26 MB."""
needs_suite = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


def order_of(chosen: UnseenLayout, seed: int) -> Order:
    rng = random.Random(f"{chosen.kind}/{chosen.name}/{seed}")
    on = date(2013, 5, 14) if chosen.since <= 2013 <= chosen.until else date(min(chosen.until, 2024), 5, 14)
    with_child = seed % 2 == 1 or chosen.kind in OF_CHILD
    cast = cast_of(rng, on=on, with_child=with_child)
    about = cast["child"] if chosen.kind in OF_CHILD else cast["applicant"]
    options = {"for": "child"} if with_child and chosen.kind == "application" else {}
    return unseen_order(chosen, about, cast, on, rng, options)


pytestmark = pytest.mark.xdist_group("unseen")  # one worker draws or reads its papers, once


def to_draw() -> list[UnseenLayout]:
    """The layouts of the first kinds and every tenth of the others, of which all were printed when they were made."""
    first = [chosen for chosen in UNSEEN.values() if chosen.kind in FIRST_KINDS]
    return first + [chosen for chosen in UNSEEN.values() if chosen.kind not in FIRST_KINDS][::10]


@pytest.fixture(scope="module")
def drawn() -> list[tuple[Order, Drawn]]:
    """Each second case with a child; the pictures are left as small as their proportions."""
    orders = [(chosen, order_of(chosen, number)) for number, chosen in enumerate(to_draw())]
    papers = []
    for start in range(0, len(orders), BATCH):
        for paper in draw_unseen(orders[start : start + BATCH]):
            papers.append(replace(paper, pages=tuple(page.reduce(10) for page in paper.pages)))
    return list(zip((order for _, order in orders), papers, strict=True))


def printed_in(paper: Drawn, field: DrawnField) -> str:
    """What the page's text layer has within the field's box, spaces apart."""
    inside = []
    for word in paper.words[field.page]:
        x, y = word.box.center
        box = field.box.grown(6, 6)
        touches = word.box.overlap(box) > 0
        if touches and box.top <= y <= box.bottom and word.box.left < box.right and x >= box.left - word.box.width:
            inside.append(word.text)
    return "".join(inside)


def bare(text: str) -> str:
    # Where a line ends in a hyphen the text layer has a mark of its own.
    return re.sub(r"[\s\x02-]", "", text).casefold()


@needs_suite
def test_every_true_value_stands_in_the_text_layer_where_its_box_is(drawn: list[tuple[Order, Drawn]]) -> None:
    lost = [
        (paper.kind, paper.layout, name, field.shown)
        for _, paper in drawn
        for name, field in paper.fields.items()
        if any(bare(part) not in bare(printed_in(paper, field)) for part in field.shown.split())
    ]
    assert not lost


@needs_suite
def test_truth_is_as_the_contract_writes_values(drawn: list[tuple[Order, Drawn]]) -> None:
    """ISO dates, twelve digits whose check holds, names in title case in the spelling of the paper."""
    for order, paper in drawn:
        for name, field in paper.fields.items():
            if name.endswith("iin"):
                iin = iin_of(field.value)
                assert iin is not None and iin.checksum_holds, (paper.layout, name)
            if name.endswith(("_date", "issued_on", "valid_until")):
                assert date.fromisoformat(field.value), (paper.layout, name)
            if name.endswith(("surname", "given_name", "patronymic")):
                assert field.value == field.value.title(), (paper.layout, name)
        surname = paper.fields.get("surname")
        assert surname is None or surname.value == order.about.name(order.spelling).surname


@needs_suite
def test_a_paper_claims_no_field_that_its_kind_cannot_have(drawn: list[tuple[Order, Drawn]]) -> None:
    """Else the score would ask of the reader what the catalogue does not know."""
    kinds = load_catalogue().kinds
    for _, paper in drawn:
        known = {spec.name for spec in kinds[paper.kind].fields} if paper.kind in kinds else set()
        if paper.kind == "identity_document":
            known |= {"document_series"}  # of a passport's number
        assert set(paper.fields) <= known, (paper.layout, set(paper.fields) - known)


@needs_suite
def test_what_is_no_kind_of_ours_claims_nothing(drawn: list[tuple[Order, Drawn]]) -> None:
    assert all(not paper.fields for _, paper in drawn if paper.kind == "unknown")


@needs_suite
def test_some_names_are_printed_declined_only_and_say_so(drawn: list[tuple[Order, Drawn]]) -> None:
    declined = [(field.value, field.shown) for _, paper in drawn for field in paper.fields.values() if field.declined]
    assert declined
    assert all(value.casefold() != shown.casefold() for value, shown in declined)


@needs_suite
def test_pages_are_whole_sheets_at_the_drawing_resolution(drawn: list[tuple[Order, Drawn]]) -> None:
    for _, paper in drawn:
        assert 1 <= len(paper.pages) <= 4
        assert len(paper.pages) == len(paper.words)
        for page, words in zip(paper.pages, paper.words, strict=True):
            assert sorted(page.size)[0] in range(247, 250), paper.layout
            assert words, f"an empty page in {paper.layout}"


@needs_suite
def test_the_same_order_gives_the_same_paper() -> None:
    chosen = UNSEEN["address_certificate", "registry-slip"]
    one, two = (draw_unseen([(chosen, order_of(chosen, 4))])[0] for _ in range(2))
    assert one.fields == two.fields
    assert one.pages[0].tobytes() == two.pages[0].tobytes()


@needs_suite
def test_a_recipe_is_drawn_from_the_second_source(tmp_path_factory: pytest.TempPathFactory) -> None:
    recipe = random_case(11, "scanner", "prosthetics", "typeset")
    truth = draw_bundle(recipe, tmp_path_factory.mktemp("typeset"))
    assert len(truth.documents) == len(recipe.papers)
    assert all((paper.kind, paper.layout) in UNSEEN for paper in truth.documents)


@pytest.mark.parametrize("kind", sorted(FIRST_KINDS))
def test_a_kind_has_three_layouts_and_both_languages(kind: str) -> None:
    layouts = unseen_layouts(kind)
    assert len(layouts) >= 3
    assert {language for chosen in layouts for language in chosen.languages} == {"kk", "ru"}


def test_every_kind_of_the_catalogue_is_there_in_both_languages() -> None:
    kinds = load_catalogue().kinds
    assert KINDS - {"unknown"} == set(kinds)
    for kind in kinds:
        assert {language for chosen in unseen_layouts(kind) for language in chosen.languages} == {"kk", "ru"}, kind


@pytest.mark.parametrize("chosen", UNSEEN.values(), ids=lambda chosen: f"{chosen.kind}-{chosen.name}")
def test_a_layout_writes_only_fields_of_its_kind_and_contract_values(chosen: UnseenLayout, tmp_path: Path) -> None:
    """Read from what is written, before any printing: each layout, by every test run."""
    known = {spec.name for spec in load_catalogue().kinds[chosen.kind].fields} if chosen.kind != "unknown" else set()
    order = order_of(chosen, 3)
    pieces = [piece for piece in pieces_written(chosen, order, tmp_path) if not str(piece.field).startswith("@")]
    fields = {str(piece.field) for piece in pieces} - set(chosen.optional)
    if chosen.kind == "identity_document":
        known |= {"document_series"}
    assert fields <= known
    assert fields or chosen.kind == "unknown"
    for piece in pieces:
        if is_date(str(piece.field)):
            assert date.fromisoformat(piece.truth)
        if str(piece.field).endswith("iin"):
            iin = iin_of(piece.truth)
            assert iin is not None and iin.checksum_holds
        if piece.field == "iban":
            assert len(piece.truth) == 20 and iban_holds(piece.truth)


def iban_holds(iban: str) -> bool:
    """The check digits of ISO 13616."""
    return int("".join(str(int(letter, 36)) for letter in iban[4:] + iban[:4])) % 97 == 1


@pytest.mark.parametrize("year", [2013, 2024])
@pytest.mark.parametrize("kind", sorted(FIRST_KINDS))
def test_each_year_has_layouts_to_choose_from(kind: str, year: int) -> None:
    assert len(unseen_layouts(kind, on=date(year, 6, 3))) >= 2


def test_six_families_of_type_and_more_are_used() -> None:
    assert len({font for chosen in UNSEEN.values() for font in chosen.fonts}) >= 6
