"""Every layout draws a readable paper whose truth lies where it says."""

from __future__ import annotations

import random
import re
from collections import Counter
from datetime import date
from functools import cache, lru_cache

import numpy as np
import pytest
from fontTools.ttLib import TTFont

from models.geometry import Box
from samples.drawn import Drawn
from samples.fonts import FAMILIES, Style, family_for, path_of
from samples.layouts import LAYOUTS, draw_paper, order_for
from samples.people import cast_of
from samples.recipes import REGISTERED


@lru_cache(maxsize=3)
def drawn(kind: str, name: str, *, hand: bool = False) -> Drawn:
    """The layout drawn once for the tests of it, which follow each other; a page is 26 MB."""
    chosen = LAYOUTS[kind, name]
    on = date(min(max(2013, chosen.since), chosen.until), 3, 4)
    rng = random.Random(f"{kind}/{name}")
    cast = cast_of(rng, on=on, with_child=True)
    about = cast["child" if kind == "birth_certificate" else "applicant"]
    options = {"aid": chosen.form if chosen.form in {"prosthetics", "sanatorium"} else "wheelchair"}
    options |= {"hand": "yes"} if hand else {}
    return draw_paper(chosen, order_for(chosen, about, cast, on, rng, options))


every_layout = pytest.mark.parametrize(("kind", "name"), sorted(LAYOUTS), ids="/".join, scope="module")


def test_each_kind_has_at_least_three_layouts_and_one_that_is_kept_for_reporting() -> None:
    seen = Counter(kind for (kind, _), chosen in LAYOUTS.items() if not chosen.reporting_only)
    kept = Counter(kind for (kind, _), chosen in LAYOUTS.items() if chosen.reporting_only)
    kinds = {kind for kind, _ in LAYOUTS}
    assert set(REGISTERED) <= {chosen.draw.__module__.rpartition(".")[2] for chosen in LAYOUTS.values()}
    for kind in kinds:
        assert seen[kind] + kept[kind] >= 3, kind
        assert kept[kind] >= 1, kind


_LETTERS = [*"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ", *"aәбғқңөұүһіяzZ09«»„№–—.,()/-"]


@pytest.mark.parametrize("family", FAMILIES)
def test_whatever_word_a_paper_bears_its_face_has_every_letter_of_it(family: str) -> None:
    for style in ("regular", "bold", "italic"):
        for letter in [*_LETTERS, "МӘС"]:
            cmap = _cmap(family_for(family, letter), style)
            assert {ord(char) for char in letter} <= cmap, (family, style, letter)


def test_a_russian_certificate_of_a_kazakh_series_has_its_letters() -> None:
    chosen = LAYOUTS["disability_certificate", "extract-form-ru"]
    assert "liberation-serif" in chosen.fonts
    drawn_series = set()
    for seed in range(12):
        rng = random.Random(seed)
        cast = cast_of(rng, on=date(2013, 3, 4), with_child=True)
        paper = draw_paper(chosen, order_for(chosen, cast["applicant"], cast, date(2013, 3, 4), rng, {}), ghost=True)
        for text in paper.texts[0]:
            assert {ord(char) for char in text.text} <= _cmap(text.family, text.style), text
            drawn_series |= {text.text} & {"МӘС"}
        if drawn_series:
            return
    pytest.fail("no series of Kazakh letters was drawn")


@cache
def _cmap(family: str, style: Style) -> frozenset[int]:
    return frozenset(TTFont(path_of(family, style), lazy=True).getBestCmap())


@every_layout
def test_every_letter_is_in_the_font_it_is_set_in(kind: str, name: str) -> None:
    letters: dict[tuple[str, str], set[str]] = {}
    for texts in drawn(kind, name).texts:
        for text in texts:
            letters.setdefault((text.family, text.style), set()).update(text.text)
    for (family, style), used in letters.items():
        has = TTFont(path_of(family, style), lazy=True).getBestCmap()
        assert {char for char in used if ord(char) not in has} == set(), (family, style)


@every_layout
def test_every_value_lies_on_its_page_in_ink(kind: str, name: str) -> None:
    paper = drawn(kind, name)
    for field, truth in paper.fields.items():
        page = np.asarray(paper.pages[truth.page].convert("L"))
        box = truth.box
        assert 0 <= box.left < box.right <= page.shape[1], field
        assert 0 <= box.top < box.bottom <= page.shape[0], field
        assert page[box.top : box.bottom, box.left : box.right].min() < 120, field


@every_layout
def test_no_two_words_lie_on_each_other(kind: str, name: str) -> None:
    for words in drawn(kind, name).words:
        boxes = [(word.text, word.box) for word in words if word.text.strip("_–-.,:;")]
        for number, (text, box) in enumerate(boxes):
            for other_text, other in boxes[number + 1 :]:
                smaller = min(_area(box), _area(other))
                assert box.overlap(other) <= 0.25 * smaller, (text, other_text)


def _area(box: Box) -> int:
    return max(box.width * box.height, 1)


@every_layout
def test_truth_is_written_as_the_contract_says(kind: str, name: str) -> None:
    for field, truth in drawn(kind, name).fields.items():
        if field.endswith("iin"):
            assert re.fullmatch(r"[0-9]{12}", truth.value)
        elif field.endswith(("_date", "issued_on", "valid_until")):
            assert date.fromisoformat(truth.value).isoformat() == truth.value
        elif field.endswith(("surname", "given_name")):
            assert truth.value == truth.value.title()
        elif field == "disability_group":
            assert truth.value in {"1", "2", "3", "child"}
        elif field == "document_number":
            assert re.fullmatch(r"[0-9](?:[0-9/-]*[0-9])?", truth.value)  # 2-1254/13: a case of a court


def test_the_words_of_a_page_give_the_text_that_a_perfect_reader_sees() -> None:
    paper = drawn("application", "appendix-2-wheelchair-ru")
    text = paper.page_text(0, number=1).text
    assert "креслом-коляской:" in text
    assert paper.fields["document_number"].value in text
    assert text.index("Руководителю") < text.index("Отрывной")


def test_only_hand_filled_values_are_hand_written() -> None:
    typed = drawn("application", "appendix-2-wheelchair-ru")
    by_hand = drawn("application", "appendix-2-wheelchair-ru", hand=True)
    assert not any(field.handwritten for field in typed.fields.values())
    assert all(field.handwritten for field in by_hand.fields.values())
    assert any(word.handwritten for word in by_hand.words[0])
    assert any(not word.handwritten for word in by_hand.words[0])


def test_no_identity_document_bears_more_than_texts_and_says_that_it_is_a_specimen() -> None:
    for kind, name in LAYOUTS:
        if kind == "identity_document":
            for words in drawn(kind, name).words:
                assert {"ҮЛГІ", "ОБРАЗЕЦ"} <= {word.text for word in words}
