"""Cover and inventory of a case: papers with their day, number and sheets, counted in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generate.gather.archive import archive_fields
from generate.journey import LetterRequest, make_letters
from law.journey import load_catalogue
from models.case import Case
from models.document import FieldValue
from models.law import Edition, Office

pytestmark = pytest.mark.usefixtures("without_libreoffice")
MakeCase = Callable[..., Case]
WordsOf = Callable[[Path], str]
KINDS = load_catalogue().kinds


def test_sheets_are_numbered_through_the_case_and_blank_backs_do_not_count(make_case: MakeCase) -> None:
    fields = archive_fields(make_case(), KINDS, "ru")

    assert [row["sheets"] for row in fields["inventory"]] == ["1", "2", "3–4"]  # type: ignore[index]
    assert (fields["papers_count"], fields["sheets_count"]) == ("3", "4")


def test_the_application_bears_its_own_number_not_that_of_the_card_it_names(make_case: MakeCase) -> None:
    rows = archive_fields(make_case(), KINDS, "ru")["inventory"]

    assert rows[0]["number"] == "15"  # type: ignore[index]
    assert rows[1] == {
        "no": "2",
        "date": "17.05.2010",
        "number": "012345678",
        "title": "Документ, удостоверяющий личность",
        "sheets": "2",
        "note": "",
    }  # type: ignore[index]


def test_a_doubtful_number_is_left_to_the_hand(make_case: MakeCase) -> None:
    doubtful = FieldValue(value="012345678", confidence=0.4, page=2, needs_review=True)

    rows = archive_fields(make_case({"document_number": doubtful}), KINDS, "ru")["inventory"]

    assert rows[1]["number"] == ""  # type: ignore[index]


def test_cover_and_inventory_say_how_many_in_words(
    make_case: MakeCase, make_edition: Callable[..., Edition], office: Office, tmp_path: Path, words_of: WordsOf
) -> None:
    requests = [
        LetterRequest(
            letter=letter,
            case=make_case(),
            edition=make_edition(),
            office=office,
            kinds=KINDS,
            language="kk+ru",
            out=tmp_path / f"{letter}.docx",
        )
        for letter in ("case_cover", "inventory")
    ]

    for letter in make_letters(requests).letters:
        words = words_of(letter.path)
        for said in ("3 (үш)", "4 (төрт)", "3 (три)", "4 (четыре)", "Иванова Айгуль Серикқызы"):
            assert said in words
        assert "file_number" in letter.blanks


def test_a_register_counts_its_packages_and_an_empty_one_does_not(
    make_case: MakeCase, make_edition: Callable[..., Edition], tmp_path: Path, words_of: WordsOf
) -> None:
    data = {"entries": [{"number": "1"}, {"number": "2"}, {"number": ""}]}
    filled, blank = (tmp_path / "f.docx", tmp_path / "b.docx")

    make_letters(
        [
            LetterRequest(letter="package_register", data=data, edition=make_edition(), language="ru", out=filled),
            LetterRequest(letter="package_register", blank=True, edition=make_edition(), language="ru", out=blank),
        ]
    )

    assert "Всего пакетов документов: 2 (два)" in words_of(filled)
    assert "(" not in words_of(blank).split("Всего пакетов документов:")[1].split("Сдал")[0]


def test_a_case_puts_its_line_into_the_journal_of_incoming_papers(
    make_case: MakeCase, make_edition: Callable[..., Edition], tmp_path: Path, words_of: WordsOf
) -> None:
    out = tmp_path / "j.docx"

    make_letters([LetterRequest(letter="journal_incoming", case=make_case(), edition=make_edition(), out=out)])

    assert "04.03.2013 15 Иванова Айгуль Серикқызы, г. Алматы, ул. Абая, 2, +7 701 123 45 67" in words_of(out)
