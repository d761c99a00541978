"""case.html: one page for people, whole in itself, in three languages."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from desk import rooms
from desk.folder import load_case
from desk.review.page import case_to_html
from desk.words import Words
from models.case import Case, Conflict, GrantFrom, Question
from models.geometry import Box
from models.wording import LANGUAGES, Language
from tests.desk.conftest import COMPLETE, Clerk
from tests.desk.fakes import FakeIntake

Scan = Callable[..., Path]
NASTY = '</style><script>alert("x")</script>&{{ 7*7 }}'


@pytest.fixture
def doubtful_dir(clerk: Clerk, scan: Scan, tmp_path: Path, fake_intake: FakeIntake) -> Path:
    """A case with everything that the page can show: doubts, a question, an unknown paper, missing papers."""
    fake_intake.doubtful = ("iin", "address")
    folder = tmp_path / "a case"
    said = clerk(
        *("intake", scan("application", "identity_document", "unknown"), "--territory", "almaty-city"),
        *("--fact", "work_injury=true", "--out", folder),
    )
    assert said.status == 0, said.err
    return folder


def test_the_month_of_the_grant_and_the_notes_on_papers_are_shown(doubtful_dir: Path) -> None:
    case = load_case(doubtful_dir)
    grant = GrantFrom(date=None, clause="12.1", because="the 25th is in neither rule")
    items = tuple(item.model_copy(update={"notes": ("a note on this paper",)}) for item in case.check.items[:1])
    check = case.check.model_copy(update={"grant": grant, "items": (*items, *case.check.items[1:])})

    page = page_of(case.model_copy(update={"check": check}), doubtful_dir, "en")

    assert "the 25th is in neither rule" in page
    assert "a note on this paper" in page


def page_of(case: Case, folder: Path, language: Language) -> str:
    return case_to_html(case, folder=folder, words=Words(language, rooms.catalogue().kinds))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_well_formed_and_fetches_nothing(doubtful_dir: Path, language: Language) -> None:
    page = page_of(load_case(doubtful_dir), doubtful_dir, language)
    root = etree.HTML(page)
    assert root.get("lang") == language
    for attribute in ("src", "href"):
        for value in root.xpath(f"//*/@{attribute}"):
            local = value.startswith(("data:image/jpeg;base64,", "#", "letters/", "documents/"))
            assert local, value[:80]
    assert "http" not in re.sub(r"<meta[^>]*>", "", page).replace("http-equiv", "")
    assert "url(" not in page and "@import" not in page
    assert not root.xpath("//script")


def test_doubts_come_before_the_checklist_with_picture_and_command(doubtful_dir: Path) -> None:
    root = etree.HTML((doubtful_dir / "case.html").read_text(encoding="utf-8"))
    sections = root.xpath("//section/@id")
    assert sections.index("doubts") < sections.index("checklist") < sections.index("pages")
    commands = root.xpath("//article[@class='doubt']/code/text()")
    assert f"qujat correct '{doubtful_dir}' documents/d3/kind=… --by …" in commands
    assert f"qujat correct '{doubtful_dir}' documents/d2/fields/iin=850123300019 --by …" in commands
    assert len(root.xpath("//article[@class='doubt']/img")) == 3


def test_missing_papers_stand_first_with_clause_and_reason(doubtful_dir: Path) -> None:
    root = etree.HTML((doubtful_dir / "case.html").read_text(encoding="utf-8"))
    first = root.xpath("//table[@class='items']/tbody/tr")[0]
    assert first.get("class") == "missing"
    assert "14" in "".join(first.itertext())


def test_each_field_is_drawn_where_it_was_read(doubtful_dir: Path) -> None:
    case = load_case(doubtful_dir)
    root = etree.HTML((doubtful_dir / "case.html").read_text(encoding="utf-8"))
    boxes = {tuple(float(rect.get(name)) for name in ("x", "y", "width", "height")) for rect in root.xpath("//rect")}
    for document in case.documents:
        for field in document.fields.values():
            left, top, right, bottom = field.box
            assert (left - 6, top - 6, right - left + 12, bottom - top + 12) in boxes
    svg = root.xpath("//svg")[0]
    assert svg.get("viewbox") == f"0 0 {case.pages[0].width} {case.pages[0].height}"


def test_what_a_paper_says_cannot_break_the_page(doubtful_dir: Path) -> None:
    case = load_case(doubtful_dir)
    document = case.document("d2")
    fields = {
        name: field.model_copy(
            update={"value": NASTY, "raw": NASTY, "read_by": f"person:{NASTY}", "box": Box(-5, -5, 9, 9)}
        )
        for name, field in document.fields.items()
    }
    spoilt = case.model_copy(
        update={
            "documents": (document.model_copy(update={"fields": fields, "kind": NASTY}),),
            "number": NASTY,
            "officer": NASTY,
            "check": case.check.model_copy(
                update={
                    "items": (),
                    "conflicts": (Conflict(code="x", documents=(NASTY,), message=NASTY),),
                    "questions": (Question(fact=NASTY, text={"ru": NASTY}),),
                    "notes": (NASTY,),
                }
            ),
        }
    )
    page = page_of(spoilt, doubtful_dir, "ru")
    assert "<script" not in page
    assert "{{ 7*7 }}" in html.unescape(page) and "&49" not in page
    root = etree.HTML(page)
    assert not root.xpath("//script")


def test_a_picture_that_is_gone_does_not_stop_the_page(case_dir: Path) -> None:
    (case_dir / "pages/0002.png").unlink()
    page = page_of(load_case(case_dir), case_dir, "kk")
    assert page.count("<svg") == 2


def test_a_value_in_brackets_of_the_shell_is_quoted_in_the_command(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_intake: FakeIntake
) -> None:
    fake_intake.doubtful = ("address",)
    clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case")
    page = html.unescape((tmp_path / "case/case.html").read_text(encoding="utf-8"))
    assert "'documents/d1/fields/address=Алматы қ., Абай д-лы 10' --by …" in page
