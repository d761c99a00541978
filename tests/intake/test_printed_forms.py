"""Forms and letters of ours that come back: known by their codes, put in order, read at their places. No picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from intake.document_journey import pages_to_documents
from models.document import Document
from models.form_code import FURTHER_PAGE, FormCode, form_key
from models.geometry import Box
from models.kinds import OWN_LETTER
from models.layout import FieldPlace, FormLayout
from models.page import Page, PageCode, PageText, SecondReading, Word
from models.problem import Problem

LAYOUTS = Path(__file__).resolve().parents[2] / "intake" / "layouts"
DOTS = 300 / 25.4
WHEELCHAIR = "application_wheelchair_almaty_2012"
SHIFT = (9.0, -6.0)
"""Millimetres by which the scan lies off its place."""


class InkAt:
    """Zones with ink in some boxes only."""

    def __init__(self, *inked: Box) -> None:
        self.inked = inked

    def read_zone(self, page: int, box: Box, mode: str) -> SecondReading | None:
        return None

    def picture(self, page: int) -> None:
        return None

    def ink(self, page: int, box: Box) -> float:
        return 0.12 if any(box.overlap(one) for one in self.inked) else 0.0

    def snippet(self, page: int, box: Box, name: str) -> str:
        return f"snippets/{page:04}-{name}.png"


def layout_of(form: str) -> FormLayout:
    file = next(LAYOUTS.glob(f"{form}.*.json"))
    return FormLayout.model_validate_json(file.read_bytes())


def box_of(left: float, top: float, width: float, height: float) -> Box:
    x, y = left + SHIFT[0], top + SHIFT[1]
    return Box(*(round(side * DOTS) for side in (x, y, x + width, y + height)))


def place_of(layout: FormLayout, field: str) -> FieldPlace:
    return next(place for place in layout.places if place.field == field)


def printed(layout: FormLayout, page: int = 1) -> list[Word]:
    """The words of the form itself, as they are read on its scan."""
    own = [word for word in layout.words if word.page == page]
    return [
        Word(text=word.text, box=box_of(word.left, word.top, word.width, word.height), confidence=0.96, line=line)
        for line, word in enumerate(sorted(own, key=lambda one: (round(one.top), one.left)))
    ]


def written(layout: FormLayout, values: Mapping[str, str], *, hand: bool = False) -> list[Word]:
    """Values on the rules of their blanks."""
    words = []
    for line, (field, value) in enumerate(values.items(), start=500):
        place = place_of(layout, field)
        left = place.left + 2
        for text in value.split():
            width = 2.1 * len(text)
            box = box_of(left, place.top + place.height - 4.2, width, 3.4)
            second = SecondReading(text=text, confidence=0.95, read_by="tesseract/eng")
            has_digit = any(letter.isdigit() for letter in text)
            words.append(
                Word(
                    text=text,
                    box=box,
                    confidence=0.97,
                    line=line,
                    handwritten=hand,
                    second=second if has_digit else None,
                )
            )
            left += width + 2
    return words


def text_of(number: int, words: Sequence[Word], code: FormCode | None) -> PageText:
    codes = (PageCode(text=code.text, shape="square", box=Box(66, 2700, 214, 2848)),) if code else ()
    return PageText(page=number, words=tuple(words), codes=codes)


def code_of(form: str, *, page: int = 1, reference: str = "", version: str = "") -> FormCode:
    files = list(LAYOUTS.glob(f"{form}.*.json"))
    language, known = (files[0].name.split(".")[1:3]) if files else ("kk", "000")
    return FormCode(
        form=form_key(form),
        version=version or known,
        language=language,
        page=page,
        reference=reference,  # type: ignore[arg-type]
    )


def taken(*texts: PageText, inked: Sequence[Box] = ()) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    pages = [Page(number=text.page, file="f1", image="p.png", dpi=300, width=2480, height=3508) for text in texts]
    documents, _, problems = pages_to_documents(pages, texts, zones=InkAt(*inked))
    return documents, problems


PERSON = {
    "applicant": "Сеитова Айгуль Маратовна",
    "document_number": "034567891",
    "phone": "+77015550123",
    "child_birth_date": "12.03.2010",
}


def test_a_form_is_known_by_its_code_though_its_title_was_not_read() -> None:
    layout = layout_of(WHEELCHAIR)
    words = [word for word in printed(layout) if word.text not in {"Заявление", "Прошу", "креслом-коляской:"}]

    documents, _ = taken(text_of(1, [*words, *written(layout, PERSON)], code_of(WHEELCHAIR)))

    assert [(one.kind, one.form, one.services) for one in documents] == [
        ("application", "almaty-city-2012/wheelchair", ("wheelchair",))
    ]
    assert not documents[0].needs_review


def test_values_are_taken_from_the_places_of_their_blanks() -> None:
    layout = layout_of(WHEELCHAIR)
    labels = {"Телефон", "№"}  # without its label a value is nobody's but for its place
    words = [word for word in printed(layout) if word.text not in labels]

    documents, _ = taken(text_of(1, [*words, *written(layout, PERSON)], code_of(WHEELCHAIR)))

    fields = documents[0].fields
    assert fields["phone"].value == "7015550123"
    assert fields["document_number"].value == "034567891"
    assert (fields["surname"].value, fields["given_name"].value) == ("Сеитова", "Айгуль")
    assert fields["child_birth_date"].value == "2010-03-12"


def test_ink_without_words_is_a_hand_and_is_shown_from_its_place() -> None:
    layout = layout_of(WHEELCHAIR)
    place = place_of(layout, "phone")
    blank = box_of(place.left, place.top, place.width, place.height)

    documents, _ = taken(text_of(1, printed(layout), code_of(WHEELCHAIR)), inked=[blank])

    phone = documents[0].fields["phone"]
    assert (phone.value, phone.handwritten, phone.needs_review) == (None, True, True)
    assert phone.snippet
    assert phone.box is not None
    assert phone.box.overlap(blank) > 0.9 * blank.width * blank.height


def test_a_hand_that_was_misread_is_shown_and_not_passed_off() -> None:
    layout = layout_of(WHEELCHAIR)
    words = [*printed(layout), *written(layout, {"document_number": "О3456"}, hand=True)]

    documents, _ = taken(text_of(1, words, code_of(WHEELCHAIR)))

    number = documents[0].fields["document_number"]
    assert (number.value, number.handwritten) == (None, True)


def test_an_empty_blank_gives_no_field() -> None:
    layout = layout_of(WHEELCHAIR)

    documents, _ = taken(text_of(1, [*printed(layout), *written(layout, PERSON)], code_of(WHEELCHAIR)))

    assert "address" not in documents[0].fields
    assert "issued_on" not in documents[0].fields


@pytest.mark.parametrize("version", ["ZZZ"])
def test_a_print_of_an_unknown_version_is_known_and_read_by_its_labels(version: str) -> None:
    layout = layout_of(WHEELCHAIR)
    words = [*printed(layout), *written(layout, PERSON)]

    documents, _ = taken(text_of(1, words, code_of(WHEELCHAIR, version=version)))

    assert documents[0].form == "almaty-city-2012/wheelchair"
    assert documents[0].fields["phone"].value == "7015550123"


def test_pages_of_one_form_come_together_in_its_order() -> None:
    layout = layout_of("application_order_287")
    second = printed(layout)[:12]
    other = [Word(text="Дорогая", box=Box(300, 300, 600, 340), confidence=0.9, line=0)]
    form = "application_order_287"

    documents, _ = taken(
        text_of(1, second, code_of(form, page=2)),
        text_of(2, other, None),
        text_of(3, printed(layout), code_of(form, page=1)),
    )

    assert {one.pages: one.kind for one in documents} == {(3, 1): "application", (2,): "unknown"}


def test_a_page_whose_code_tells_no_number_comes_behind_the_first_of_its_print() -> None:
    layout = layout_of("application_order_287")
    words, form = printed(layout), "application_order_287"
    further, first = code_of(form, page=FURTHER_PAGE), code_of(form)

    documents, _ = taken(
        text_of(1, words[:12], further), text_of(2, words, first), text_of(3, words[:12], further)
    )  # fmt: skip

    assert [(one.pages, one.kind) for one in documents] == [((2, 1, 3), "application")]


def test_two_prints_of_two_pages_each_stay_two_though_the_further_pages_tell_no_number() -> None:
    layout = layout_of("application_order_287")
    words, form = printed(layout), "application_order_287"
    further, first = code_of(form, page=FURTHER_PAGE), code_of(form)

    documents, _ = taken(
        text_of(1, words, first), text_of(2, words[:12], further),
        text_of(3, words, first), text_of(4, words[:12], further),
    )  # fmt: skip

    assert [one.pages for one in documents] == [(1, 2), (3, 4)]


def test_the_same_page_of_two_prints_is_two_papers() -> None:
    layout = layout_of(WHEELCHAIR)
    words = [*printed(layout), *written(layout, PERSON)]

    documents, _ = taken(text_of(1, words, code_of(WHEELCHAIR)), text_of(2, words, code_of(WHEELCHAIR)))

    assert [one.pages for one in documents] == [(1,), (2,)]


def test_a_letter_of_the_office_is_no_paper_of_the_applicant() -> None:
    words = [Word(text=text, box=Box(300, 300 + 80 * row, 700, 350 + 80 * row), confidence=0.9, line=row)
             for row, text in enumerate(("Расписка", "Заявитель", "Сеитова"))]  # fmt: skip

    documents, problems = taken(text_of(1, words, code_of("receipt", reference="-0015/2013")))

    assert [(one.kind, one.form, one.needs_review, one.fields) for one in documents] == [
        (OWN_LETTER, "receipt", False, {})
    ]
    assert [problem.code for problem in problems] == ["paper-own-letter"]


def test_a_code_of_a_form_that_only_some_office_has_decides_nothing() -> None:
    layout = layout_of(WHEELCHAIR)
    words = [*printed(layout), *written(layout, PERSON)]

    with_it, _ = taken(text_of(1, words, code_of("somebodys_own_form")))
    without, _ = taken(text_of(1, words, None))

    assert with_it == without


def test_a_survey_act_of_ours_gives_its_fields_and_its_other_blanks_with_their_pictures() -> None:
    form = "living_conditions_act_almaty_2012"
    layout = layout_of(form)
    values = {"full_name": "Сейітова Айгүл Маратқызы", "phone": "+77015550123", "last_work": "№5 мектеп-гимназия"}
    place = place_of(layout, "relatives")
    blank = box_of(place.left, place.top, place.width, place.height)

    documents, _ = taken(text_of(1, [*printed(layout), *written(layout, values)], code_of(form)), inked=[blank])

    fields = documents[0].fields
    assert (documents[0].kind, documents[0].form) == ("survey_act", form)
    assert (fields["surname"].value, fields["phone"].value) == ("Сейітова", "7015550123")
    assert fields["last_work"].value == "№5 мектеп-гимназия"
    assert (fields["relatives"].value, fields["relatives"].handwritten) == (None, True)
    assert fields["relatives"].snippet
    assert "yard" not in fields


def test_a_paper_that_the_office_printed_is_read_and_bears_nothing_out() -> None:
    form = "order_form_order_287"
    layout = layout_of(form)
    values = {"full_name": "Сейітова Айгүл Маратқызы", "diagnosis": "балтыр ампутациясы"}

    documents, _ = taken(text_of(1, [*printed(layout), *written(layout, values)], code_of(form)))

    assert (documents[0].kind, documents[0].person) == (OWN_LETTER, None)
    assert documents[0].fields["given_name"].value == "Айгүл"
    assert documents[0].fields["diagnosis"].value == "балтыр ампутациясы"


def test_blanks_below_a_line_that_was_printed_in_addition_are_found_with_the_words_around_them() -> None:
    layout = layout_of(WHEELCHAIR)
    place = place_of(layout, "document_number")
    moved = round(6.0 * DOTS)
    words = [*printed(layout), *written(layout, {"phone": "+77015550123"})]
    foot = box_of(0, place.top, 1, place.height).bottom
    words = [
        word.model_copy(update={"box": word.box._replace(top=word.box.top + moved, bottom=word.box.bottom + moved)})
        if word.box.center[1] > foot
        else word
        for word in words
        if word.text != "Телефон"
    ]

    documents, _ = taken(text_of(1, words, code_of(WHEELCHAIR)))

    assert documents[0].fields["phone"].value == "7015550123"
