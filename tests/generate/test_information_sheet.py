"""The sheet of the information stand says what the edition says, and when each paper is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generate.engines.word import docx_text
from generate.gather.information import condition_in_questions
from generate.gather.receipt_rows import receipt_rows
from generate.journey import LetterRequest, edition_information, letter_types, make_letters
from law.journey import choose_edition, load_catalogue
from models.errors import InputError
from models.law import AllOf, Always, AnyOf, Channel, ChannelIs, Edition, FactIs, GrantStart, Not

CATALOGUE = load_catalogue()


def edition_of_2013(service: str) -> Edition:
    choice = choose_edition(CATALOGUE, service=service, territory="almaty-city", on=date(2013, 3, 4))
    assert choice is not None
    return choice.edition


def test_papers_are_told_apart_by_when_they_are_asked_for() -> None:
    fields = edition_information(edition_of_2013("prosthetics"), CATALOGUE, "ru")

    always = [row["no"] for row in fields["always"] if isinstance(row, dict)]
    sometimes = {row["no"]: row["when"] for row in fields["sometimes"] if isinstance(row, dict)}
    assert always == ["1", "5"]
    assert sometimes["4"].startswith("Если ответ «да»: Заявитель — участник, инвалид Великой Отечественной войны")


def test_a_paper_that_systems_hold_in_some_cases_only_stands_with_both() -> None:
    """Who was born before the registers must not read that nothing need be brought."""
    fields = edition_information(edition_of_2013("child-allowance"), CATALOGUE, "ru")

    when = {
        group: next(row["when"] for row in fields[group] if isinstance(row, dict) and row["no"] == "2")
        for group in ("sometimes", "systems")
    }
    assert when["sometimes"].startswith("Если ответ «нет»: Рождение ребёнка зарегистрировано")
    assert when["systems"].startswith("Если ответ «да»: Рождение ребёнка зарегистрировано")


def test_a_condition_is_worded_by_the_questions_that_settle_it() -> None:
    child, injury = FactIs(fact="disabled_child"), FactIs(fact="work_injury")
    portal = ChannelIs(channels=(Channel.PORTAL,))

    assert condition_in_questions(Always(), CATALOGUE, "ru") == ""
    assert condition_in_questions(Not(part=child), CATALOGUE, "kk").startswith("жауап «жоқ» болса: Қызмет")
    both = condition_in_questions(AllOf(parts=(child, AnyOf(parts=(injury, portal)))), CATALOGUE, "ru")
    assert "?; и (если ответ «да»" in both
    assert both.endswith("; или при обращении через портал «электронного правительства»)")


def test_days_of_the_month_that_the_text_leaves_out_are_said_to_be() -> None:
    starts = (
        GrantStart(from_day=1, to_day=24, months_later=0, clause="12.1"),
        GrantStart(from_day=26, to_day=31, months_later=1, clause="12.1"),
    )
    edition = edition_of_2013("wheelchair").model_copy(update={"grant_starts": starts})

    rows = edition_information(edition, CATALOGUE, "ru")["grant_starts"]

    assert [row["text"] for row in rows if isinstance(row, dict)][-1].endswith("молчит: 25")


@pytest.mark.usefixtures("without_libreoffice")
@pytest.mark.parametrize("edition", CATALOGUE.editions, ids=lambda e: f"{e.family}-{e.variant}-{e.id}")
def test_every_edition_has_its_sheet_in_both_languages_with_every_paper_and_ground(
    edition: Edition, tmp_path: Path
) -> None:
    request = LetterRequest(
        letter="information_sheet", edition=edition, catalogue=CATALOGUE, language="kk+ru", out=tmp_path / "s.docx"
    )

    made = make_letters([request])

    assert made.problems == ()
    words = "".join(docx_text(made.letters[0].path.read_bytes()).split())
    texts = [item.text for item in edition.required_documents]
    texts += [ground.text for ground in edition.grounds]
    for text in texts:
        for language in ("kk", "ru"):
            wording = text.get(language) or next(iter(text.values()))  # type: ignore[call-overload]
            assert "".join(wording.split()).rstrip(";,.") in words


def test_a_sheet_without_a_service_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="information_sheet"):
        make_letters([LetterRequest(letter="information_sheet", blank=True, out=tmp_path / "s.docx")])


def test_a_receipt_has_words_for_whatever_a_clause_of_the_catalogue_demands() -> None:
    labels = next(letter_type.labels for letter_type in letter_types() if letter_type.letter == "receipt")

    for edition in CATALOGUE.editions:
        for rule in edition.receipts:
            assert receipt_rows({}, rule, labels, "kk"), edition.family
