"""Letters by the thousand: many in one file, told apart again; the printer's order; what LibreOffice cannot make."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from generate import bulk
from generate.engines import libreoffice
from generate.engines.joined import JoinedTemplate, can_be_joined
from generate.engines.print_file import Span
from generate.engines.word import docx_text
from generate.impose import PrintLayout, cut_and_stack, letters_to_print_file
from generate.journey import LetterRequest, LetterType, letter_types, letters_in_portions
from generate.letter_type import TEMPLATES
from generate.render import _engine

RECEIPT = TEMPLATES / "receipt" / "ru.docx"
TYPES = letter_types()


def requests(count: int) -> Iterator[LetterRequest]:
    for number in range(count):
        data = {"applicant": f"Ким № {number}", **({"result_date": "31.02"} if number == 1 else {})}
        yield LetterRequest(letter="receipt", data=data, language="ru", out=Path("x.pdf"))


def test_letters_of_one_file_are_sections_of_their_own_with_a_place_each() -> None:
    from generate.filled import request_to_gist

    joined = JoinedTemplate(_engine("ru"), RECEIPT)
    printed = [
        joined.add(request_to_gist(one, TYPES).gathered[0].fields)
        for one in requests(4)
        if "result_date" not in one.data
    ]  # type: ignore[operator]
    body = Document(io.BytesIO(joined.docx())).element.body

    assert [f"Ким № {number}" in values for number, values in zip((0, 2, 3), printed, strict=True)] == [True] * 3
    assert len(list(body.iter(qn("w:sectPr")))) == 3
    assert [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))] == ["part1", "part2", "part3"]
    assert [start.get(qn("w:start")) for start in body.iter(qn("w:pgNumType"))] == ["1"] * 3


@pytest.mark.parametrize("form", ["receipt", "notice", "application_wheelchair_almaty_2012"])
def test_every_letter_of_a_file_begins_with_a_paragraph(form: str) -> None:
    """LibreOffice passes over the new page of a section that begins with a table."""
    from generate.filled import request_to_gist

    letter_type = next(one for one in TYPES if one.form == form)
    request = LetterRequest(letter=letter_type.letter, data={"applicant": "Ким"}, language="ru", out=Path("x.pdf"))
    gist = request_to_gist(request, [replace_serves(letter_type)])
    joined = JoinedTemplate(_engine("ru"), letter_type.template("ru"))
    for _ in range(3):
        joined.add(gist.gathered[0].fields)
    body = list(Document(io.BytesIO(joined.docx())).element.body)

    ends = [
        number for number, element in enumerate(body[:-1]) if next(element.iter(qn("w:sectPr")), None) is not None
    ]
    assert len(ends) == 2
    assert [body[number].tag for number in (0, *(end + 1 for end in ends))] == [qn("w:p")] * 3


def replace_serves(letter_type: LetterType) -> LetterType:
    """The form as if it were everybody's."""
    return letter_type.model_copy(update={"serves": ()})


def test_templates_whose_letters_touch_one_another_are_not_joined(tmp_path: Path) -> None:
    assert can_be_joined(RECEIPT.read_bytes())

    def drawn(draw: Callable[[object], object]) -> bytes:
        document = Document()
        document.add_paragraph("{{ applicant }}")
        draw(document)
        saved = io.BytesIO()
        document.save(saved)
        return saved.getvalue()

    assert can_be_joined(drawn(lambda document: None))
    assert not can_be_joined(drawn(lambda document: document.add_section()))  # type: ignore[attr-defined]
    assert not can_be_joined(drawn(lambda document: document.sections[0].header.paragraphs[0].add_run("{{ x }}")))  # type: ignore[attr-defined]


# ---- without LibreOffice, or with one that hangs -----------------------------------------------------------


def test_without_libreoffice_the_letters_are_kept_as_docx(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "soffice_path", lambda: None)
    monkeypatch.setattr(libreoffice, "soffice_path", lambda: None)

    portion = next(iter(letters_in_portions(requests(3), work=tmp_path)))

    assert [letter.error.code if letter.error else "" for letter in portion.letters] == ["", "letter-day-wrong", ""]
    assert [problem.code for problem in portion.letters[0].problems] == ["libreoffice-missing"]
    words = docx_text(portion.kept[0].read_bytes())
    assert "Ким № 0" in words and "Ким № 2" in words


def test_braces_of_a_value_are_no_fault_of_the_letter_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "soffice_path", lambda: None)
    monkeypatch.setattr(libreoffice, "soffice_path", lambda: None)
    names = ("{{ Ким }}", "Ли", "{% Цой %}")
    asked = [
        LetterRequest(letter="receipt", data={"applicant": name}, language="ru", out=Path("x")) for name in names
    ]

    portion = next(iter(letters_in_portions(asked, work=tmp_path)))

    assert [[problem.code for problem in letter.problems] for letter in portion.letters] == [
        ["libreoffice-missing"]
    ] * 3


def test_one_that_hangs_is_tried_for_two_portions_and_the_docx_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    soffice = tmp_path / "bin" / "soffice"
    soffice.parent.mkdir()
    soffice.write_text(f"#!/bin/sh\necho call >> {tmp_path}/calls\nsleep 600\n")
    soffice.chmod(0o755)
    monkeypatch.setenv("PATH", f"{soffice.parent}:{os.environ['PATH']}")
    monkeypatch.setattr(libreoffice, "_START_SECONDS", 0.2)
    monkeypatch.setattr(libreoffice, "_SECONDS_PER_FILE", 0.0)
    monkeypatch.setattr(bulk, "_SECONDS_PER_LETTER", 0.0)
    work = tmp_path / "work"
    work.mkdir()
    few = (one for one in requests(9) if "result_date" not in (one.data or {}))

    portions = list(bulk.requests_to_portions(few, TYPES, work=work, size=2))

    assert [problem.code for one in portions for letter in one.letters for problem in letter.problems] == [
        "libreoffice-failed"
    ] * 8
    assert [len(one.kept) for one in portions] == [1] * 4
    assert (tmp_path / "calls").read_text().count("call") <= 2 * 3


# ---- the printer's file ------------------------------------------------------------------------------------


def pages_of(folder: Path, *counts: int) -> list[tuple[Span, ...]]:
    """Letters of so many pages each, all in one file; the first number on a page is its letter."""
    pdf = pikepdf.Pdf.new()
    letters: list[tuple[Span, ...]] = []
    for letter, count in enumerate(counts):
        letters.append((Span(folder / "all.pdf", len(pdf.pages), count),))
        for _ in range(count):
            page = pdf.add_blank_page(page_size=(595, 842))
            page.Contents = pdf.make_stream(f"% letter {letter}\n".encode())
    pdf.save(folder / "all.pdf")
    return letters


def letter_of(page: pikepdf.Page) -> int | None:
    contents = page.obj.get("/Contents")
    words = contents.read_bytes().decode() if contents is not None else ""
    return int(words.split()[2]) if "letter" in words else None


def halves_of(page: pikepdf.Page) -> list[int]:
    """The letters on a sheet from top to bottom."""
    found: list[tuple[float, int]] = []
    foot = 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "cm":
            foot = float(operands[5])
        elif str(operator) == "Do":
            form = page.obj.Resources.XObject[str(operands[0])]
            found.append(
                (-foot - float(form.Matrix[5] if "/Matrix" in form else 0), int(form.read_bytes().split()[2]))
            )
    return [letter for _, letter in sorted(found)]


@pytest.mark.parametrize(
    ("both_sides", "order"),
    [(True, [0, None, 1, 1, 2, 2, 2, None, 3, None]), (False, [0, 1, 1, 2, 2, 2, 3])],
)
def test_every_letter_begins_on_a_front_side(tmp_path: Path, both_sides: bool, order: list[int | None]) -> None:
    out = tmp_path / "out.pdf"

    count = letters_to_print_file(
        pages_of(tmp_path, 1, 2, 3, 1), out, layout=PrintLayout(both_sides=both_sides), title="t", language="ru"
    )

    with pikepdf.open(out) as made:
        assert [letter_of(page) for page in made.pages] == order
    assert count == len(order)
    assert out.stat().st_mode & 0o077 == 0


def test_two_talons_share_a_sheet_in_cut_and_stack_order(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    layout = PrintLayout(both_sides=False, two_up=True)

    assert letters_to_print_file(pages_of(tmp_path, *[1] * 5), out, layout=layout, title="t", language="ru") == 3

    with pikepdf.open(out) as made:
        shown = [halves_of(page) for page in made.pages]
    assert shown == [[0, 3], [1, 4], [2]]


@given(st.integers(min_value=0, max_value=200))
def test_a_pile_cut_and_laid_one_half_under_the_other_is_in_order(count: int) -> None:
    letters = [(Span(Path(), number, 1),) for number in range(count)]

    sheets = list(cut_and_stack(letters))

    upper = [sheet[0] for sheet in sheets]
    lower = [sheet[1] for sheet in sheets if sheet[1] is not None]
    assert upper + lower == letters
    assert len(sheets) == (count + 1) // 2


def test_the_same_letters_give_the_same_file(tmp_path: Path) -> None:
    letters = pages_of(tmp_path, 1, 2)
    for name in ("a.pdf", "b.pdf"):
        letters_to_print_file(letters, tmp_path / name, layout=PrintLayout(), title="t", language="kk")

    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_folder_that_cannot_be_written_leaves_nothing_half(tmp_path: Path) -> None:
    out = tmp_path / "gone" / "out.pdf"

    with pytest.raises(OSError):
        letters_to_print_file(pages_of(tmp_path, 1), out, layout=PrintLayout(), title="t", language="kk")

    assert [file.name for file in tmp_path.iterdir()] == ["all.pdf"]
