"""Labels that no sheet words, days by elimination, what continues and what ends a value."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from intake.extract.by_sense import sheet_to_sensed_hits
from intake.kind_sheets import kind_sheets
from intake.rows import text_to_sheet
from intake.values.dates import text_to_dates
from intake.values.names import text_to_full_name
from models.document import Document
from models.page import PageText
from tests.intake.conftest import paper  # type: ignore[import-not-found]

Read = Callable[..., tuple[tuple[Document, ...], object]]
PROGRAMME = ["ВЫПИСКА", "из индивидуальной программы реабилитации инвалида", "Ф.И.О.: Ахметов Ерлан Серикович"]


def fields(read: Read, lines: list[object], **how: object) -> dict[str, object]:
    (document, *_), _people = read(lines, **how)
    return {name: field.value for name, field in document.fields.items()}


def test_a_label_that_asks_who_made_the_paper_is_understood_by_its_words() -> None:
    sheet = text_to_sheet(paper(1, ["Программаны құрастырып берген комиссия органы: № 3 қалалық емхана"]))
    hits = sheet_to_sensed_hits(sheet, kind_sheets()["rehabilitation_programme"], [])
    assert [hit.field for hit in hits] == ["issued_by"]


def test_the_day_behind_a_verb_of_making_is_the_papers(read: Read) -> None:
    found = fields(read, [*PROGRAMME, "ИПР разработана 15.02.2013, действует до 01.02.2015"])
    assert (found["issued_on"], found["valid_until"]) == ("2013-02-15", "2015-02-01")


def test_the_only_day_left_is_taken_and_looked_at(read: Read) -> None:
    (document, *_), _people = read(
        [
            *PROGRAMME,
            "Дата рождения 01.08.1980",
            "Представленные документы комиссия рассмотрела 12.07.2012 и признала их полными",
        ]
    )
    assert document.fields["issued_on"].value == "2012-07-12"
    assert document.fields["issued_on"].needs_review


def test_a_table_s_first_line_is_no_number_of_the_paper(read: Read) -> None:
    assert "document_number" not in fields(read, [*PROGRAMME, "№ Мероприятия", "1 Протез бедра модульный"])


def test_an_office_ends_before_a_line_with_a_label_of_its_own(read: Read) -> None:
    found = fields(
        read,
        [*PROGRAMME, "ОЖБ-ны әзірлеген бөлім: Алматы қаласының сараптама бөлімі", "Іске асыру мерзімі: 01.05.2015"],
    )
    assert found["issued_by"] == "Алматы қаласының сараптама бөлімі"


@pytest.mark.parametrize(
    ("text", "iso"),
    [("до 2 5.03.2017", "2017-03-25"), ("18.112021", "2021-11-18"), ("2023 жылғы « 08 » желтоқсан", "2023-12-08")],
)
def test_days_with_a_lost_point_or_a_digit_apart(text: str, iso: str) -> None:
    assert [one.iso for one in text_to_dates(text)] == [iso]


def test_a_russian_name_with_a_kazakh_ending_comes_back_to_itself() -> None:
    name = text_to_full_name("Гордиенко Евгений Викторовичтен", declined=True)
    assert name is not None
    assert name.parts == {"surname": "Гордиенко", "given_name": "Евгений", "patronymic": "Викторович"}


def test_a_sheet_without_words_asks_nobody() -> None:
    kind = kind_sheets()["disability_certificate"]
    assert sheet_to_sensed_hits(text_to_sheet(PageText(page=1, words=())), kind, []) == []
