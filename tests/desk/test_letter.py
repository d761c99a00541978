"""qujat letter: one letter on a person's word; made by the real writers, as DOCX so that no LibreOffice is asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from desk.folder import load_case
from tests.desk.conftest import COMPLETE, Clerk
from tests.desk.fakes import FakeIntake, FakeWriters

Scan = Callable[..., Path]
OF_2013 = ("--service", "wheelchair", "--territory", "almaty-city", "--on", "2013-03-04")


def text_of(file: Path) -> str:
    document = docx.Document(str(file))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


@pytest.fixture
def real_writers(fake_writers: FakeWriters, monkeypatch: pytest.MonkeyPatch) -> None:
    """The writers themselves; asked for after the fake ones have made the case's own letters."""
    from desk import rooms
    from generate.journey import make_letters

    monkeypatch.setattr(
        rooms, "make_letters", lambda requests, *, progress: make_letters(requests, progress=progress)
    )


def test_a_blank_form_needs_no_case(clerk: Clerk, real_writers: None, tmp_path: Path) -> None:
    out = tmp_path / "form.docx"
    line = ("letter", "application", "--blank", *OF_2013, "--out", out)
    said = clerk(*line)
    assert said.status == 0, said.err
    assert str(out) in said.out
    assert "Заявление" in text_of(out)
    assert "креслом-коляской" in text_of(out)


def test_a_letter_from_data_prints_the_data(clerk: Clerk, real_writers: None, tmp_path: Path) -> None:
    data = tmp_path / "data.json"
    data.write_text(json.dumps({"applicant": "Смаилова Айгүл & Ко <b>"}), encoding="utf-8")
    out = tmp_path / "letter.docx"
    said = clerk("letter", "receipt", "--data", data, "--letter-lang", "ru", "--out", out)
    assert said.status == 0, said.err
    assert "Смаилова Айгүл & Ко <b>" in text_of(out)


def test_a_refusal_of_a_case_needs_a_ground_of_the_closed_list_and_is_kept_in_the_case(
    clerk: Clerk, case_dir: Path, tmp_path: Path
) -> None:
    out = tmp_path / "refusal.pdf"
    refused = clerk("letter", "refusal", "--case", case_dir, "--ground", "99", "--out", out)
    assert refused.status == 2 and "11.2" in refused.err
    assert not out.exists()
    said = clerk("letter", "refusal", "--case", case_dir, "--ground", "11.2", "--out", out)
    assert said.status == 0, said.err
    case = load_case(case_dir)
    assert out.is_file()
    assert case.letters[-1].path == "letters/refusal.pdf"
    assert case.stages[-1].details == ("refusal", "11.2")


def test_a_letter_of_a_case_is_made_once_and_put_into_the_case_and_where_the_line_says(
    clerk: Clerk, case_dir: Path, tmp_path: Path, fake_writers: FakeWriters
) -> None:
    before = len(fake_writers.asked)
    said = clerk("letter", "refusal", "--case", case_dir, "--ground", "11.2", "--out", tmp_path / "new" / "r.docx")

    assert said.status == 0, said.err
    assert len(fake_writers.asked) == before + 1
    kept = load_case(case_dir).letters[-1]
    assert kept.docx is not None
    assert (tmp_path / "new" / "r.docx").read_bytes() == (case_dir / kept.docx).read_bytes()
    assert not (case_dir / "letters" / ".new").exists()


def test_a_receipt_printed_again_is_a_duplicate_with_the_same_number(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_writers: FakeWriters
) -> None:
    folder = tmp_path / "case"
    clerk("intake", scan(*COMPLETE), "--number", "17", "--out", folder)
    assert not fake_writers.asked[0].duplicate
    said = clerk("letter", "receipt", "--case", folder, "--out", tmp_path / "again.pdf")
    assert said.status == 0, said.err
    assert (fake_writers.asked[-1].duplicate, fake_writers.asked[-1].number) == (True, "17")
    assert [letter.letter for letter in load_case(folder).letters] == ["receipt", "application"]


@pytest.mark.parametrize(
    "line",
    [
        ("letter", "recept", "--blank", "--out", "x.pdf"),
        ("letter", "receipt", "--out", "x.pdf"),
        ("letter", "receipt", "--blank", "--data", "x.json", "--out", "x.pdf"),
        ("letter", "receipt", "--blank", "--out", "x.odt"),
        ("letter", "receipt", "--blank", "--ground", "1", "--out", "x.pdf"),
        ("letter", "receipt", "--data", "gone.json", "--out", "x.pdf"),
        ("letter", "receipt", "--case", "gone", "--out", "x.pdf"),
        ("letter", "receipt", "--blank", "--service", "wheelchair", "--on", "1.1.1999", "--out", "x.pdf"),
        ("letter", "receipt", "--blank", "--out", "file.txt/x.docx"),
    ],
)
def test_a_call_that_makes_no_sense_is_one_sentence(
    clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file.txt").write_text("")
    said = clerk(*line)
    assert (said.status, len([text for text in said.err.splitlines() if text])) == (2, 1), said.err
    assert not list(tmp_path.glob("x.*"))


@pytest.mark.parametrize("content", ["", "[]", '{"a": null}', '{"a": [1]}', "{", "[" * 100_000])
def test_data_that_is_none_is_refused(clerk: Clerk, tmp_path: Path, content: str) -> None:
    data = tmp_path / "data.json"
    data.write_text(content)
    said = clerk("letter", "receipt", "--data", data, "--out", tmp_path / "x.docx")
    assert (said.status, len(said.err.strip().splitlines())) == (2, 1)


def test_a_printed_field_under_review_needs_eyes_unless_another_paper_gives_it(
    clerk: Clerk, scan: Scan, tmp_path: Path, fake_intake: FakeIntake
) -> None:
    fake_intake.doubtful = ("address",)  # on the application only
    clerk("intake", scan(*COMPLETE), "--out", tmp_path / "case")
    assert load_case(tmp_path / "case").outcome == "needs_eyes"
    clerk("correct", tmp_path / "case", "d1.address=Алматы қ., Абай д-лы 10", "--by", "А")
    assert load_case(tmp_path / "case").outcome == "accepted"


@pytest.mark.parametrize("letter", ["missing_papers", "returned_papers"])
def test_a_list_of_lacking_papers_is_refused_where_none_lacks(
    clerk: Clerk, case_dir: Path, tmp_path: Path, letter: str
) -> None:
    said = clerk("letter", letter, "--case", case_dir, "--out", tmp_path / "list.pdf")
    assert said.status == 2
    assert len(said.err.strip().splitlines()) == 1


def test_a_blank_receipt_is_the_departments_unless_another_channel_is_named(
    clerk: Clerk, real_writers: None, tmp_path: Path
) -> None:
    of_oblast = ("--service", "child-allowance", "--territory", "almaty-oblast", "--on", "2013-03-04")
    line = ("letter", "receipt", "--blank", *of_oblast, "--letter-lang", "ru", "--out")
    department, centre = tmp_path / "department.docx", tmp_path / "centre.docx"
    clerk(*line, department)
    clerk(*line, centre, "--channel", "cpsc")

    assert "приложение 5" in text_of(department)
    assert "приложение 6" in text_of(centre)


@pytest.mark.parametrize(
    ("office", "shown"),
    [
        ("almaty-oblast/aksu", ("Отдел занятости и социальных программ Аксуского района", "8-72832 2-11-43")),
        ("almaty-oblast/aksu/karasu", ("аппарат акима сельского округа Карасу", "8-72832 2-93-29")),
        ("zhambyl-oblast/akim-town-shu", ("Аппарат акимата города Шу", "город Шу, улица Конаева, 23")),
    ],
)
def test_a_letter_takes_name_address_and_phones_of_its_office_from_the_directory(
    office: str, shown: tuple[str, ...], clerk: Clerk, real_writers: None, tmp_path: Path
) -> None:
    settings, out = tmp_path / "qujat.toml", tmp_path / "receipt.docx"
    settings.write_text(f'office = "{office}"', encoding="utf-8")
    of_oblast = ("--service", "child-allowance", "--territory", "almaty-oblast", "--on", "2013-03-04")
    line = ("letter", "receipt", "--blank", *of_oblast, "--settings", settings, "--letter-lang", "ru")
    said = clerk(*line, "--out", out)

    assert said.status == 0, said.err
    assert all(words in text_of(out) for words in shown)


def test_an_application_is_addressed_to_the_head_of_its_office(
    clerk: Clerk, real_writers: None, tmp_path: Path
) -> None:
    settings, out = tmp_path / "qujat.toml", tmp_path / "application.docx"
    settings.write_text('office = "almaty-oblast/aksu"', encoding="utf-8")
    of_oblast = ("--service", "wheelchair", "--territory", "almaty-oblast", "--on", "2013-03-04")
    clerk("letter", "application", "--blank", *of_oblast, "--settings", settings, "--letter-lang", "kk", "--out", out)

    assert "Ақсу ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімінің бастығына" in text_of(out)


def test_data_beside_a_case_gives_what_the_case_cannot_know(
    clerk: Clerk, case_dir: Path, fake_writers: FakeWriters, tmp_path: Path
) -> None:
    data = tmp_path / "award.json"
    data.write_text('{"amount": "12540", "awarded_from": "2013-03-01"}', encoding="utf-8")

    said = clerk("letter", "notice", "--case", case_dir, "--data", data, "--out", tmp_path / "n.pdf")

    assert said.status == 0, said.err
    asked = fake_writers.asked[-1]
    assert asked.case is not None
    assert asked.data == {"amount": "12540", "awarded_from": "2013-03-01"}


def test_a_reprint_of_a_refusal_is_marked_and_makes_no_new_version(
    clerk: Clerk, case_dir: Path, fake_writers: FakeWriters, tmp_path: Path
) -> None:
    line = ("letter", "refusal", "--case", case_dir, "--ground", "11.2", "--out", tmp_path / "r.pdf")
    clerk(*line)
    before = load_case(case_dir).letters

    said = clerk(*line, "--duplicate")

    assert said.status == 0, said.err
    assert fake_writers.asked[-1].duplicate
    assert load_case(case_dir).letters == before


def test_an_envelope_is_no_duplicate(clerk: Clerk, case_dir: Path, tmp_path: Path) -> None:
    said = clerk("letter", "envelope_dl", "--case", case_dir, "--duplicate", "--out", tmp_path / "e.pdf")

    assert said.status == 2
    assert "--duplicate" in said.err


def test_a_hearing_that_no_clause_orders_is_refused(clerk: Clerk, real_writers: None, tmp_path: Path) -> None:
    said = clerk("letter", "hearing_notice", "--blank", *OF_2013, "--out", tmp_path / "h.docx")

    assert said.status == 2
    assert "almaty-city-2012" in said.err
