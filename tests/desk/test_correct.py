"""qujat correct: a person's reading beside the machine's, all or none, and letters made anew as versions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.corrections import assignment_to_correction, numbers_to_pages
from desk.folder import load_case
from models.errors import InputError
from tests.desk.conftest import COMPLETE, Clerk
from tests.desk.fakes import FakeIntake

OTHER_IIN = "850123300029"


def test_a_corrected_field_keeps_the_machines_reading_and_says_who_and_when(clerk: Clerk, case_dir: Path) -> None:
    said = clerk("correct", case_dir, "documents/d3/fields/surname=СӘРІКОВ", "--by", "Асанова А.")
    assert said.status == 0, said.err
    case = load_case(case_dir)
    field = case.document("d3").fields["surname"]
    assert (field.value, field.read_by, field.needs_review) == ("Сәріков", "person:Асанова А.", False)
    assert [(reading.value, reading.read_by) for reading in field.readings] == [
        ("Серіков", "tesseract"),
        ("Сәріков", "person:Асанова А."),
    ]
    assert field.readings[1].at
    stage = case.stages[-1]
    assert (stage.what, stage.by, stage.details) == ("corrected", "Асанова А.", ("documents/d3/fields/surname",))
    assert stage.check is not None and stage.check.status == "complete"


def test_a_second_correction_keeps_both_persons_readings(clerk: Clerk, case_dir: Path) -> None:
    clerk("correct", case_dir, "d3.surname=Сериков", "--by", "А")
    clerk("correct", case_dir, "d3.surname=Серіков", "--by", "Б")
    readings = load_case(case_dir).document("d3").fields["surname"].readings
    assert [reading.read_by for reading in readings] == ["tesseract", "person:А", "person:Б"]


@pytest.mark.parametrize(
    ("assignment", "name", "value"),
    [
        ("d3.birth_date=23.01.1985", "birth_date", "1985-01-23"),
        ("d3/birth_date=1985-01-23", "birth_date", "1985-01-23"),
        ("documents/d3/fields/iin=850123 300019", "iin", "850123300019"),
        ("d1.phone=8 (701) 123-45-67", "phone", "7011234567"),
        ("d3.patronymic=", "patronymic", None),
    ],
)
def test_values_are_brought_to_the_form_of_case_json(
    clerk: Clerk, case_dir: Path, assignment: str, name: str, value: str | None
) -> None:
    said = clerk("correct", case_dir, assignment, "--by", "А")
    assert said.status == 0, said.err
    document = "d1" if assignment.startswith("d1") else "d3"
    field = load_case(case_dir).document(document).fields[name]
    assert (field.value, field.needs_review) == (value, False)


def test_an_iin_with_a_wrong_check_digit_is_taken_and_warned_of(clerk: Clerk, case_dir: Path) -> None:
    assert clerk("correct", case_dir, f"d3.iin={OTHER_IIN}", "--by", "А").status == 0
    case = load_case(case_dir)
    assert case.document("d3").fields["iin"].value == OTHER_IIN
    assert [problem.path for problem in case.problems if problem.code == "typed-iin-checksum"] == [
        "documents/d3/fields/iin"
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        "d3.iin=12345",
        "d3.birth_date=31.02.1985",
        "d9.iin=850123300019",
        "d3.kind=passport_of_mars",
        "d3.person=p7",
        "d3.pages=17",
        "d3.pages=2-1",
        "d3.colour=red",
        "surname=А",
        "d3.iin",
    ],
)
def test_several_corrections_are_taken_all_or_none(clerk: Clerk, case_dir: Path, wrong: str) -> None:
    before = (case_dir / "case.json").read_bytes()
    said = clerk("correct", case_dir, "d3.surname=Сериков", wrong, "--by", "А")
    assert (said.status, len(said.err.strip().splitlines())) == (2, 1)
    assert (case_dir / "case.json").read_bytes() == before


def test_a_correction_needs_a_name(clerk: Clerk, case_dir: Path) -> None:
    assert clerk("correct", case_dir, "d3.surname=А").status == 2
    assert clerk("correct", case_dir, "d3.surname=А", "--by", "  ").status == 2


def test_a_corrected_kind_is_read_again_and_checked_again(
    clerk: Clerk, case_dir: Path, fake_intake: FakeIntake
) -> None:
    assert clerk("correct", case_dir, "documents/d2/kind=unknown", "--by", "А").status == 0
    case = load_case(case_dir)
    assert fake_intake.rereads == 1
    assert case.outcome == "needs_eyes"  # a programme is missing while an unknown paper lies here
    correction = case.document("d2").corrections[0]
    assert (correction.value, correction.raw, correction.read_by) == ("rehabilitation_programme", "kind", "person:А")


def test_pages_move_between_papers_and_none_is_lost(clerk: Clerk, case_dir: Path) -> None:
    assert clerk("correct", case_dir, "d2.pages=2,3", "--by", "А").status == 0
    case = load_case(case_dir)
    assert {document.id: document.pages for document in case.documents} == {"d1": (1,), "d2": (2, 3)}
    assert clerk("correct", case_dir, "d2.pages=2", "--by", "А").status == 0
    case = load_case(case_dir)
    assert {document.id: document.pages for document in case.documents} == {"d1": (1,), "d2": (2,), "d3": (3,)}
    assert case.document("d3").kind == "unknown"
    assert clerk("correct", case_dir, "d3.kind=identity_document", "--by", "А").status == 0
    assert load_case(case_dir).outcome == "accepted"


def test_letters_made_anew_are_new_versions_and_unchanged_ones_stay(clerk: Clerk, case_dir: Path) -> None:
    first = (case_dir / "letters/receipt.pdf").read_bytes()
    clerk("correct", case_dir, "d3.surname=Сериков", "--by", "А")
    case = load_case(case_dir)
    receipt = [letter for letter in case.letters if letter.letter == "receipt"]
    assert [(letter.path, letter.version, letter.replaces) for letter in receipt] == [
        ("letters/receipt.pdf", 1, None),
        ("letters/receipt-2.pdf", 2, "letters/receipt.pdf"),
    ]
    assert (case_dir / "letters/receipt.pdf").read_bytes() == first
    assert (case_dir / "letters/receipt-2.pdf").is_file()
    clerk("check", case_dir)
    assert len(load_case(case_dir).letters) == len(case.letters)
    assert {file.name for file in (case_dir / "letters").iterdir()} == {
        Path(path).name for letter in case.letters for path in (letter.path, letter.docx)
    }


def test_the_case_page_follows_the_correction(
    clerk: Clerk, scan: Callable[..., Path], tmp_path: Path, fake_intake: FakeIntake
) -> None:
    fake_intake.doubtful = ("iin",)
    clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case")
    page = (tmp_path / "case/case.html").read_text(encoding="utf-8")
    assert f"qujat correct {tmp_path / 'case'} documents/d3/fields/iin=850123300019 --by …" in page
    assert load_case(tmp_path / "case").outcome == "needs_eyes"
    corrections = [f"d{number}.iin=850123300019" for number in (1, 2, 3)]
    clerk("correct", tmp_path / "case", *corrections, "--by", "А")
    assert load_case(tmp_path / "case").outcome == "accepted"
    assert (
        "documents/d3/fields/iin" not in (tmp_path / "case/case.html").read_text(encoding="utf-8").split("history")[0]
    )


@given(st.lists(st.integers(1, 400), min_size=1, unique=True))
def test_page_lists_are_read_as_written(pages: list[int]) -> None:
    assert numbers_to_pages(", ".join(map(str, pages))) == tuple(pages)


@given(st.integers(1, 300), st.integers(0, 50))
def test_a_run_of_pages_holds_every_page_of_it(start: int, more: int) -> None:
    assert numbers_to_pages(f"{start}-{start + more}") == tuple(range(start, start + more + 1))


@given(st.text(max_size=40))
def test_any_text_is_a_correction_or_one_clear_refusal(text: str) -> None:
    try:
        correction = assignment_to_correction(text)
    except InputError as error:
        assert error.code == "correction-form"
    else:
        assert correction.path.startswith("documents/")
