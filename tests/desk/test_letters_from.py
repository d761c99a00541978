"""`qujat letters-from`, `template`, `forms`: the calls, what they tell, what they refuse; without LibreOffice."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from generate import bulk
from generate.engines import libreoffice
from generate.engines.word import docx_text
from tests.desk.conftest import Clerk

OF_2013 = ("--service", "wheelchair", "--territory", "almaty-city", "--on", "2013-03-04")
RECEIPT = ("--letter", "receipt", "--letter-lang", "ru")


@pytest.fixture(autouse=True)
def _without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "soffice_path", lambda: None)
    monkeypatch.setattr(libreoffice, "soffice_path", lambda: None)
    monkeypatch.setattr("generate.journey.soffice_path", lambda: None)


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    def of(*lines: str, name: str = "t.csv") -> Path:
        file = tmp_path / name
        file.write_text("\n".join(lines), encoding="utf-8")
        return file

    return of


def test_good_rows_are_made_and_bad_ones_told_with_row_and_column(
    clerk: Clerk, table: Callable[..., Path], tmp_path: Path
) -> None:
    file = table(
        "number;applicant;registration_date", "1;Әбілова Гүлнар;04.03.2013", "2;Ким;32.03.2013", "3;Ли & Ко <b>;"
    )

    said = clerk("letters-from", file, *RECEIPT, *OF_2013, "--one-pdf", tmp_path / "out.pdf")

    assert said.status == 2
    assert "C «registration_date»" in said.out and "32.03.2013 is no day" in said.out
    assert "Letters made: 2; rows not printed: 1" in said.out
    assert "LibreOffice is not installed" in said.out
    words = docx_text((tmp_path / "out-001.docx").read_bytes())
    assert "Әбілова Гүлнар" in words and "Ли & Ко <b>" in words and "Ким" not in words
    report = (tmp_path / "out.report.csv").read_text(encoding="utf-8-sig")
    assert "3;C «registration_date»;fault;" in report
    assert "Гүлнар" not in report
    assert not [entry for entry in tmp_path.iterdir() if entry.name.startswith(".letters")]


def test_a_table_without_fault_is_done(clerk: Clerk, table: Callable[..., Path], tmp_path: Path) -> None:
    said = clerk("letters-from", table("applicant", "Ким"), *RECEIPT, "--out", tmp_path / "letters", "--lang", "kk")

    assert (said.status, said.err.count("Traceback")) == (0, 0)
    assert "Жасалған хат: 1" in said.out
    assert (tmp_path / "letters").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["ready.xlsx", "ready.csv"])
@pytest.mark.parametrize("letter", ["receipt", "application", "refusal", "missing_papers"])
def test_a_ready_table_is_read_again_as_it_is(clerk: Clerk, tmp_path: Path, name: str, letter: str) -> None:
    ready = tmp_path / name
    call = ("--letter", letter, *OF_2013)

    assert clerk("letters-from", "--template", ready, *call).status == 0
    ground = ("--ground", "11.2") if letter == "refusal" else ()
    said = clerk("letters-from", ready, *call, *ground, "--one-pdf", tmp_path / "out.pdf")

    assert said.status == 0, said.out + said.err
    assert "Letters made: 1" in said.out
    if name.endswith("xlsx"):
        head = load_workbook(ready).active
        assert head.max_row >= 3 and " / " in str(head["A1"].value)


def test_language_and_grounds_may_have_columns(clerk: Clerk, table: Callable[..., Path], tmp_path: Path) -> None:
    file = table(
        "Фамилия, имя, отчество заявителя;grounds;letter_language", "Ким;11.1, 11.2;ru", "Ли;99;kk", "Пак;;ru"
    )
    said = clerk("letters-from", file, "--letter", "refusal", *OF_2013, "--one-pdf", tmp_path / "out.pdf")

    assert said.status == 2
    assert "Letters made: 1; rows not printed: 2" in said.out, said.out


@pytest.mark.parametrize(
    "line",
    [
        ("t.csv", "--letter", "receipt"),
        ("--letter", "receipt", "--one-pdf", "x.pdf"),
        ("t.csv", "--letter", "receipt", "--one-pdf", "x.pdf", "--out", "x"),
        ("t.csv", "--letter", "receipt", "--one-pdf", "x.docx"),
        ("t.csv", "--letter", "recept", "--one-pdf", "x.pdf"),
        ("gone.csv", "--letter", "receipt", "--one-pdf", "x.pdf"),
        ("t.csv", "--letter", "receipt", "--out", "x", "--two-up"),
        ("t.csv", "--letter", "receipt", "--out", "t.csv"),
        ("t.csv", "--letter", "receipt", "--one-pdf", "x.pdf", "--sort", "nonsense"),
        ("t.csv", "--letter", "receipt", "--one-pdf", "x.pdf", "--service", "nonsense"),
        ("t.csv", "--letter", "receipt", "--one-pdf", "x.pdf", "--ground", "11.1"),
        ("empty.csv", "--letter", "receipt", "--one-pdf", "x.pdf"),
        ("wrong.csv", "--letter", "receipt", "--one-pdf", "x.pdf"),
        ("--letter", "receipt", "--template", "x.doc"),
        ("--letter", "receipt", "--template", "nowhere/x.csv"),
        ("wrong.csv", "--letter", "receipt", "--out", "new/folder"),
        ("empty.csv", "--letter", "receipt", "--out", "new/folder"),
        ("t.csv", "--letter", "receipt", "--one-pdf", "t.csv/x.pdf"),
    ],
)
def test_a_call_that_makes_no_sense_is_one_sentence(
    clerk: Clerk, table: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    table("applicant", "Ким")
    table("applicant", "", name="empty.csv")
    table("applicannt;phone", "Ким;1", name="wrong.csv")

    said = clerk("letters-from", *line)

    assert (said.status, len([text for text in said.err.splitlines() if text])) == (2, 1), said.err
    assert not list(tmp_path.glob("x.*"))
    assert not (tmp_path / "new").exists(), "a call that was refused leaves no folder"


def test_the_folder_that_a_ready_table_cannot_be_put_into_is_named(clerk: Clerk, tmp_path: Path) -> None:
    said = clerk("letters-from", "--letter", "receipt", "--template", tmp_path / "nowhere" / "r.csv")

    assert f"The folder {tmp_path / 'nowhere'} is not there" in said.err


def test_sheets_are_counted_in_digits(clerk: Clerk, table: Callable[..., Path], tmp_path: Path) -> None:
    file = table("applicant;papers", "Ким;Куәлік | 2", "Ли;Куәлік | екі")

    said = clerk("letters-from", file, *RECEIPT, "--one-pdf", tmp_path / "out.pdf")

    assert said.status == 2
    assert "B «papers»" in said.out and "whole number" in said.out
    assert "Letters made: 1; rows not printed: 1" in said.out


# ---- templates and forms -----------------------------------------------------------------------------------


def docx_of(file: Path, text: str) -> Path:
    document = Document()
    document.styles["Normal"].font.name = "Tinos"
    document.add_paragraph(text)
    file.parent.mkdir(parents=True, exist_ok=True)
    document.save(str(file))
    return file


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", "қате: 1-абзац («{{ aplicant }}»): aplicant деген өріс жоқ: мүмкін, applicant"),
        ("ru", "ошибка: абзац 1 («{{ aplicant }}»): Поля aplicant нет: возможно, applicant"),
        ("en", "mistake: paragraph 1 («{{ aplicant }}»): There is no field aplicant: perhaps applicant"),
    ],
)
def test_a_mistake_of_a_template_is_told_in_the_clerks_language(
    clerk: Clerk, tmp_path: Path, language: str, words: str
) -> None:
    file = docx_of(tmp_path / "receipt" / "ru.docx", "{{ aplicant }}")

    said = clerk("template", "check", file, "--lang", language)

    assert said.status == 2
    assert words in said.out


def test_a_folder_of_templates_is_checked_whole_and_a_sound_one_is_done(clerk: Clerk, tmp_path: Path) -> None:
    docx_of(tmp_path / "own" / "receipt" / "ru.docx", "{{ applicant }}")
    assert clerk("template", "check", tmp_path / "own").status == 0
    docx_of(tmp_path / "own" / "notice" / "kk.docx", "{{ nonsense }}")
    assert clerk("template", "check", tmp_path / "own").status == 2


def test_letters_of_the_offices_own_are_listed_and_made(clerk: Clerk, tmp_path: Path) -> None:
    docx_of(tmp_path / "own" / "reminder" / "ru.docx", "Напоминаем: {{ applicant }}")
    toml = 'letter = "reminder"\nlanguages = ["ru"]\ntitle = {ru = "Напоминание"}\n'
    toml += '[fields]\napplicant = {kk = "Өтініш беруші", ru = "Заявитель"}\n'
    (tmp_path / "own" / "reminder" / "letter.toml").write_text(toml, encoding="utf-8")
    settings = tmp_path / "qujat.toml"
    settings.write_text('templates = "own"', encoding="utf-8")

    assert clerk("template", "check", tmp_path / "own" / "reminder" / "ru.docx").status == 0
    assert "reminder" in clerk("letters", "--settings", settings).out
    assert "reminder" not in clerk("letters").out
    file = tmp_path / "t.csv"
    file.write_text("applicant\nКим\n", encoding="utf-8")
    line = ("letters-from", file, "--letter", "reminder", "--one-pdf", tmp_path / "out.pdf", "--settings", settings)
    assert clerk(*line).status == 0
    assert "Напоминаем: Ким" in docx_text((tmp_path / "out-001.docx").read_bytes())


@pytest.mark.parametrize(
    "line",
    [
        ("template", "chek", "x.docx"),
        ("template", "check", "gone.docx"),
        ("template", "check", "empty"),
        ("template", "check", "ru.docx", "--letter", "nonsense"),
        ("template", "preview", "receipt"),
        ("template", "preview", "nonsense", "--out", "x.pdf"),
        ("template", "preview", "ru.docx", "--out", "x.pdf"),
        ("template", "preview", "receipt", "--out", "x.doc"),
        ("forms", "pak", "--service", "wheelchair", "--out", "x.pdf"),
        ("forms", "pack", "--out", "x.pdf"),
        ("forms", "pack", "--service", "wheelchair", "--out", "x.docx"),
        ("forms", "pack", "--service", "nonsense", "--out", "x.pdf"),
    ],
)
def test_a_call_about_templates_or_forms_that_makes_no_sense_is_one_sentence(
    clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    docx_of(tmp_path / "ru.docx", "x")
    (tmp_path / "empty").mkdir()

    said = clerk(*line)

    assert (said.status, len([text for text in said.err.splitlines() if text])) == (2, 1), said.err


def test_a_pack_without_libreoffice_is_the_machines_to_mend(clerk: Clerk, tmp_path: Path) -> None:
    said = clerk("forms", "pack", *OF_2013, "--out", tmp_path / "pack.pdf")

    assert (said.status, len(said.err.strip().splitlines())) == (4, 1), said.err
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize(
    ("number", "status"),
    [(errno.EACCES, 2), (errno.EROFS, 2), (errno.ENOSPC, 4)],
    ids=["locked", "read-only", "full"],
)
def test_a_place_that_takes_nothing_is_one_sentence(
    clerk: Clerk,
    table: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    status: int,
) -> None:
    def refuses(**_: object) -> None:
        raise OSError(number, "refused", str(tmp_path))

    monkeypatch.setattr("desk.letters_from.tempfile.TemporaryDirectory", refuses)

    said = clerk("letters-from", table("applicant", "Ким"), *RECEIPT, "--one-pdf", tmp_path / "out.pdf")

    assert (said.status, len(said.err.strip().splitlines())) == (status, 1), said.err
    assert not list(tmp_path.glob("out*"))
