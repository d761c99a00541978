"""Options that somebody marked on a form: drawn by hand on the forms of the samples, read from their pictures."""

from __future__ import annotations

import random
from datetime import date

import numpy as np
import pytest
from numpy.typing import NDArray

import samples.draw  # noqa: F401  # fills the register of layouts
from intake.choices import sheets_to_choices
from intake.pen import square_to_marking
from intake.rows import text_to_sheet
from intake.signs import marks_to_problems, paper_to_marks
from intake.zones import NoZones
from models.document import Document
from models.geometry import Box
from models.ink import PageInk, Square, Stamp, Strokes
from models.page import PageText, Word
from samples.degrade import RUNGS, degraded
from samples.drawn import Drawn
from samples.layouts import LAYOUTS, draw_paper, order_for
from samples.people import cast_of

FORMS = ("appendix-2-wheelchair-ru", "appendix-3-prosthetics-kk", "order-287-1-kk")


class Pictures(NoZones):
    """Page pictures and the names of the pictures that were cut out."""

    def __init__(self, *pictures: NDArray[np.uint8]) -> None:
        self.pictures = pictures
        self.cut: list[str] = []

    def picture(self, page: int) -> NDArray[np.uint8] | None:
        return self.pictures[page - 1]

    def snippet(self, page: int, box: Box, name: str) -> str:
        self.cut.append(name)
        return f"snippets/{page:04}-{name}.png"


def drawn(form: str, seed: int, **options: str) -> Drawn:
    layout = LAYOUTS["application", form]
    rng = random.Random(f"choices/{form}/{seed}")
    on = date(max(layout.since, 2013), 5, 14)
    cast = cast_of(rng, on=on, with_child=False, place="any")
    return draw_paper(layout, order_for(layout, cast["applicant"], cast, on, rng, options))


def scanned(drawn: Drawn, rung: str | None) -> tuple[PageText, NDArray[np.uint8]]:
    """The first page's words and its grey picture, both in pixels of a scan that lies straight."""
    text = drawn.page_text(0, number=1)
    page = np.asarray(drawn.pages[0])
    if rung is None:
        return text, np.asarray(drawn.pages[0].convert("L"))
    straight = RUNGS[rung].__class__(**{**RUNGS[rung].__dict__, "skew": 0.0, "phone": False})
    scan = degraded(page, straight, 7).picture
    scale = scan.shape[1] / page.shape[1]
    words = [word.model_copy(update={"box": Box(*(round(side * scale) for side in word.box))}) for word in text.words]
    return text.model_copy(update={"words": tuple(words)}), scan if scan.ndim == 2 else scan.max(axis=2)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("manner", "rung"), [("underlined", None), ("underlined", "office")])
def test_what_a_hand_underlined_is_chosen(form: str, manner: str, rung: str | None) -> None:
    paper = drawn(form, 1, marked=manner)
    text, grey = scanned(paper, rung)
    choices = sheets_to_choices("application", [text_to_sheet(text)], {}, Pictures(grey), name="d1")
    told = {choice.name: choice for choice in choices}
    for truth in paper.choices:
        found = told[truth.name]
        assert found.needs_review or found.chosen == truth.chosen, truth.name
        assert found.how == "underlined"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("rung", ["poor"])
def test_of_a_bare_form_nothing_is_chosen(form: str, rung: str | None) -> None:
    text, grey = scanned(drawn(form, 3, marked="none"), rung)
    choices = sheets_to_choices("application", [text_to_sheet(text)], {}, Pictures(grey), name="d1")
    assert choices
    assert all(choice.chosen == () or choice.needs_review for choice in choices)


def test_words_struck_out_are_never_a_sure_choice() -> None:
    zones = Pictures()
    for form in FORMS:
        paper = drawn(form, 5, marked="struck_out")
        text, grey = scanned(paper, None)
        zones = Pictures(grey)
        choices = sheets_to_choices("application", [text_to_sheet(text)], {}, zones, name="d1")
        told = {choice.name: choice for choice in choices}
        for truth in paper.choices:
            assert told[truth.name].needs_review
            assert told[truth.name].snippet in {f"snippets/0001-{name}.png" for name in zones.cut}


def test_a_ring_around_words_is_seen() -> None:
    right = 0
    for form in FORMS:
        paper = drawn(form, 6, marked="circled")
        text, grey = scanned(paper, None)
        choices = sheets_to_choices("application", [text_to_sheet(text)], {}, Pictures(grey), name="d1")
        told = {choice.name: choice for choice in choices}
        for truth in paper.choices:
            found = told[truth.name]
            assert found.needs_review or found.chosen == truth.chosen
            right += found.chosen == truth.chosen
    assert right >= 3


# ---- boxes -----------------------------------------------------------------------------------------------------


def page(*lines: tuple[int, int, str]) -> PageText:
    """Words of lines (left, top, text), 40 high."""
    words = []
    for number, (left, top, text) in enumerate(lines):
        x = left
        for piece in text.split():
            words.append(
                Word(text=piece, box=Box(x, top, x + 22 * len(piece), top + 40), confidence=0.97, line=number)
            )
            x += 22 * len(piece) + 14
    return PageText(page=1, words=tuple(words))


def square(left: int, top: int, ink: float = 0.0, reach: float = 0.0) -> Square:
    return Square(box=Box(left, top, left + 56, top + 56), ink=ink, reach=reach)


def test_boxes_beside_words_are_a_choice_whatever_the_form() -> None:
    text = page((200, 300, "Способ получения ответа:"), (300, 400, "лично"), (300, 500, "по почте"))
    ink = PageInk(squares=(square(200, 392, 0.2, 0.8), square(200, 492)))
    (choice,) = sheets_to_choices("unknown", [text_to_sheet(text)], {1: ink}, NoZones(), name="d1")
    assert choice.name is None
    assert choice.label == "Способ получения ответа:"
    assert [option.value for option in choice.options] == ["лично", "по почте"]
    assert choice.chosen == ("лично",)
    assert not choice.needs_review


def test_a_box_of_which_it_is_unsure_whether_it_is_ticked_is_somebodys_to_look_at() -> None:
    text = page((300, 400, "лично"), (300, 500, "по почте"))
    ink = PageInk(squares=(square(200, 392, 0.035, 0.5), square(200, 492)))
    zones = Pictures()
    (choice,) = sheets_to_choices("unknown", [text_to_sheet(text)], {1: ink}, zones, name="d4")
    assert choice.needs_review
    assert zones.cut == ["d4-choice-1"]


@pytest.mark.parametrize(
    ("ink", "reach", "filled"),
    [(0.0, 0.0, 0.0), (0.01, 0.9, 0.0), (0.04, 0.2, 0.0), (0.05, 0.4, 1.0), (0.3, 1.0, 1.0), (0.035, 0.6, 0.5)],
)
def test_specks_are_no_ticks_and_little_ink_is_unsure(ink: float, reach: float, filled: float) -> None:
    assert square_to_marking(square(0, 0, ink, reach)) == filled


def test_a_known_option_whose_box_was_not_seen_makes_its_question_unsure() -> None:
    text = page(
        (200, 100, "Санаторийлік-курорттық емделуді ұсынуға өтініш"),
        (300, 400, "мүгедектігі бар адамға;"),
        (300, 500, "мүгедектігі бар балаға;"),
        (300, 600, "сүйемелдеуімен жүретін мүгедектігі бар балаға"),
        (300, 680, "(керегін белгілеу)"),
    )
    blank = np.full((900, 1700), 255, dtype=np.uint8)
    whole = PageInk(squares=(square(200, 392), square(200, 492, 0.3, 1.0), square(200, 592)))
    (choice,) = sheets_to_choices("application", [text_to_sheet(text)], {1: whole}, Pictures(blank), name="d1")
    assert (choice.name, choice.chosen, choice.needs_review) == ("patient", ("child",), False)
    part = PageInk(squares=whole.squares[:2])
    (choice,) = sheets_to_choices("application", [text_to_sheet(text)], {1: part}, Pictures(blank), name="d1")
    assert choice.needs_review


# ---- signature, stamp, date ------------------------------------------------------------------------------------

APPLICATION = (
    (200, 100, "Заявление"),
    (200, 300, "Прошу обеспечить меня креслом-коляской"),
    (200, 900, "«04» марта 2013 г."),
    (1200, 960, "(подпись заявителя)"),
)


def document(kind: str = "application") -> Document:
    return Document(id="d1", kind=kind, confidence=1.0, pages=(1,))


def marks(ink: PageInk, *lines: tuple[int, int, str], kind: str = "application") -> dict[str, bool | None]:
    sheet = text_to_sheet(page(*(lines or APPLICATION)))
    found = paper_to_marks(kind, [sheet], {1: ink}, document(kind), NoZones())
    return {mark.what: mark.present for mark in found}


def test_strokes_over_its_label_are_the_signature() -> None:
    signed = PageInk(strokes=(Strokes(box=Box(1180, 860, 1500, 960), ink=40.0),))
    assert marks(signed)["signature"] is True


def test_an_application_that_clearly_lacks_its_signature_is_somebodys_to_look_at() -> None:
    sheet = text_to_sheet(page(*APPLICATION))
    zones = Pictures()
    found = paper_to_marks("application", [sheet], {1: PageInk()}, document(), zones)
    (signature,) = [mark for mark in found if mark.what == "signature"]
    assert (signature.present, signature.needs_review) == (False, True)
    assert signature.snippet
    (problem,) = marks_to_problems("d1", found)
    assert (problem.code, problem.path, problem.page) == ("signature-missing", "documents/d1", 1)


def test_a_typed_name_on_the_rule_may_hide_a_signature() -> None:
    lines = (*APPLICATION[:3], (1200, 905, "Сеитова Айгуль"), (1200, 960, "(фамилия, имя, подпись)"))
    assert marks(PageInk(), *lines)["signature"] is None


def test_a_stamp_over_the_place_of_the_signature_leaves_it_open() -> None:
    stamped = PageInk(stamps=(Stamp(box=Box(1250, 800, 1450, 1000), shape="round", confidence=0.9),))
    assert marks(stamped) == {"signature": None, "stamp": True}


def test_what_whoever_took_the_paper_signs_is_not_the_applicants_signature() -> None:
    lines = (
        *APPLICATION,
        (200, 1100, "(отрывной талон)"),
        (200, 1200, "Заявление принял(а): Жусупова Гульнар Абиловна"),
        (1200, 1300, "(подпись)"),
    )
    officers = PageInk(strokes=(Strokes(box=Box(1180, 1200, 1500, 1300), ink=40.0),))
    assert marks(officers, *lines)["signature"] is not True


def test_a_paper_whose_ink_nobody_looked_at_has_no_marks() -> None:
    assert paper_to_marks("application", [text_to_sheet(page(*APPLICATION))], {}, document(), NoZones()) == ()


def test_a_blank_for_the_day_that_nobody_filled_in_is_told() -> None:
    lines = (*APPLICATION[:2], (200, 900, "«____» ____________ 20___ г."), APPLICATION[3])
    assert marks(PageInk(), *lines)["date"] is False
