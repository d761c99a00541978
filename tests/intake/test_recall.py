"""How much of what stands on papers is found: every layout that may be tuned on, its words as a perfect reader
would give them, and the same with letters misread as the engine misreads them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date

import pytest

import samples.draw  # noqa: F401  # fills the register of layouts
from intake.document_journey import pages_to_documents
from intake.engines.fuzzy import likeness
from models.document import Document
from models.geometry import Box
from models.page import Page, PageText, SecondReading
from models.spelling import comparable
from samples.drawn import Drawn
from samples.layouts import LAYOUTS, Layout, draw_paper, order_for
from samples.people import cast_of

SEEN = sorted(key for key, layout in LAYOUTS.items() if not layout.reporting_only)
CONFUSED = {
    "қ": "к",
    "ғ": "г",
    "ң": "н",
    "ұ": "у",
    "ө": "о",
    "ү": "у",
    "щ": "ш",
    "ъ": "ь",
    "й": "и",
    "д": "л",
    "н": "п",
}
"""Letters and what they are read as (OCR.md 4.2)."""


class NoZones:
    def read_zone(self, page: int, box: Box, mode: str) -> SecondReading | None:
        return None

    def picture(self, page: int) -> None:
        return None

    def ink(self, page: int, box: Box) -> float:
        return 0.0

    def snippet(self, page: int, box: Box, name: str) -> str:
        return f"snippets/{name}.png"


def drawn(layout: Layout, seed: int) -> Drawn:
    rng = random.Random(f"recall/{layout.kind}/{layout.name}/{seed}")
    year = min(max(layout.since, 2013), layout.until)
    on = date(year, rng.randint(2, 11), rng.randint(1, 28))
    child = layout.kind == "birth_certificate"
    cast = cast_of(rng, on=on, with_child=child, place="any")
    return draw_paper(layout, order_for(layout, cast["child" if child else "applicant"], cast, on, rng, {}))


def with_second(text: PageText) -> PageText:
    words = tuple(
        word.model_copy(update={"second": SecondReading(text=word.text, confidence=0.95, read_by="tesseract/eng")})
        if re.search(r"\d", word.text)
        else word
        for word in text.words
    )
    return text.model_copy(update={"words": words})


def misread(text: PageText, rng: random.Random, share: float) -> PageText:
    words = []
    for word in text.words:
        letters = [
            CONFUSED.get(letter.lower(), letter) if rng.random() < share and letter.lower() in CONFUSED else letter
            for letter in word.text
        ]
        read = "".join(letters)
        confidence = rng.uniform(0.6, 0.81) if read != word.text else word.confidence
        words.append(word.model_copy(update={"text": read, "confidence": confidence}))
    return text.model_copy(update={"words": tuple(words)})


def documents_of(paper: Drawn, *, noise: float = 0.0) -> tuple[Document, ...]:
    rng = random.Random(f"noise/{paper.kind}/{paper.layout}")
    texts = [with_second(paper.page_text(page, number=page + 1)) for page in range(len(paper.pages))]
    texts = [misread(text, rng, noise) for text in texts] if noise else texts
    pages = [
        Page(number=text.page, file="f1", image="p.png", dpi=300, width=2480, height=3508, blank=not text.words)
        for text in texts
    ]
    return pages_to_documents(pages, texts, zones=NoZones())[0]


def is_right(name: str, value: str | None, truth: str) -> bool:
    if value is None:
        return False
    if name.endswith(("iin", "document_number", "phone")):
        return re.sub(r"\D", "", value)[-12:] == re.sub(r"\D", "", truth)[-12:]
    if name.endswith("address"):
        return likeness(comparable(value), comparable(truth)) >= 0.9
    return re.sub(r"[\W_]", "", comparable(value)) == re.sub(r"[\W_]", "", comparable(truth))


def marks(noise: float) -> Iterator[str]:
    """`right`, `flagged`, `absent` or `wrong` for every field of every layout."""
    for key in SEEN:
        paper = drawn(LAYOUTS[key], 1)
        (first, *_) = documents_of(paper, noise=noise)
        for name, field in paper.fields.items():
            if name in paper.optional or field.accept:
                continue
            found = first.fields.get(name)
            if found is None:
                yield "absent"
            elif is_right(name, found.value, field.value):
                yield "right"
            else:
                yield "flagged" if found.needs_review else "wrong"


@pytest.mark.parametrize("key", SEEN, ids="/".join)
def test_a_paper_alone_is_one_document_of_its_kind(key: tuple[str, str]) -> None:
    paper = drawn(LAYOUTS[key], 1)
    documents = documents_of(paper)
    assert [(document.kind, len(document.pages)) for document in documents] == [(paper.kind, len(paper.pages))]


def test_of_words_read_perfectly_hardly_a_field_is_lost() -> None:
    given = list(marks(0.0))
    assert given.count("right") >= 0.98 * len(given)
    assert given.count("wrong") <= 0.005 * len(given)


def test_of_words_read_badly_no_share_to_speak_of_is_wrong_and_unflagged() -> None:
    given = list(marks(0.02))
    assert given.count("right") + given.count("flagged") >= 0.97 * len(given)
    assert given.count("wrong") <= 0.01 * len(given)
