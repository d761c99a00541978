"""qujat services, service and letters: the catalogue on the screen."""

from __future__ import annotations

import json

import pytest
from rich.console import Console

from desk import edition_view, rooms
from desk.edition_view import show_edition
from desk.edition_words import condition_in_words, facts_of_condition
from desk.words import Words
from models.law import AllOf, AnyOf, Channel, ChannelIs, Choice, FactIs, Not
from models.wording import Language
from tests.desk.conftest import Clerk


def test_services_are_listed_for_people_and_for_programs(clerk: Clerk) -> None:
    rows = json.loads(clerk("services", "--json").out)
    wheelchair = next(row for row in rows if row["edition"] == "almaty-city-2012" and row["service"] == "wheelchair")
    assert wheelchair["in_force_from"] == "2013-01-18"
    assert wheelchair["documents"] == 5
    assert "wheelchair" in clerk("services").out


def test_one_edition_shows_papers_conditions_terms_and_clauses(clerk: Clerk) -> None:
    said = clerk("service", "wheelchair", "--territory", "almaty-city", "--on", "04.03.2013", "--lang", "ru")
    assert said.status == 0, said.err
    for shown in (
        "rehabilitation_programme",
        "work_injury + employer_ceased",
        "10 рабочих дней",
        "подпункт 1) пункта 5",
        "11.2",
    ):
        assert shown in said.out
    edition = json.loads(
        clerk("service", "wheelchair", "--on", "2013-03-04", "--territory", "almaty-city", "--json").out
    )
    assert edition["id"] == "almaty-city-2012"


def test_a_day_without_an_edition_says_which_there_are(clerk: Clerk) -> None:
    said = clerk("service", "sanatorium", "--territory", "almaty-city", "--on", "01.06.1999")
    assert said.status == 2
    assert "almaty-city" in said.err


def test_an_unknown_service_is_refused_with_near_ones(clerk: Clerk) -> None:
    assert "wheelchair" in clerk("service", "wheelchiar").err


def test_conditions_are_worded(clerk: Clerk) -> None:
    words = Words("ru", {})
    either = AnyOf(parts=(FactIs(fact="a"), AllOf(parts=(FactIs(fact="b"), Not(part=FactIs(fact="c"))))))
    assert condition_in_words(either, words) == "a или (b + (не: c))"
    assert condition_in_words(ChannelIs(channels=(Channel.PORTAL,)), words) == words.channel("portal")


def test_letters_are_listed_with_their_fields(clerk: Clerk) -> None:
    rows = json.loads(clerk("letters", "--json").out)
    lists = {"requirements", "medical_indications", "replacement_terms", "contraindications"}
    assert {row["letter"] for row in rows if not row["fields"]} == lists  # printed as the acts have them
    said = clerk("letters", "--service", "wheelchair", "--lang", "kk")
    assert said.status == 0
    assert clerk("letters", "--service", "weelchair").status == 2


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("width", [60, 80, 120])
def test_every_edition_is_shown_whole_at_any_width(
    language: Language, width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names that are to be typed stand in one piece, and nothing is cut or wider than the terminal."""
    monkeypatch.setattr(edition_view, "console", lambda: Console(width=width, highlight=False, markup=False))
    catalogue = rooms.catalogue()
    for edition in catalogue.editions:
        show_edition(Choice(edition=edition, chosen="territory"), catalogue, language)
        shown = capsys.readouterr().out
        lines = shown.splitlines()

        assert max(len(line.rstrip()) for line in lines) <= width
        for item in edition.required_documents:
            assert any(line.startswith(item.id) for line in lines), item.id
            assert item.kind in shown
            assert all(fact in shown for fact in facts_of_condition(item.condition))


def test_what_an_act_leaves_out_or_elsewhere_is_said(clerk: Clerk) -> None:
    housing = clerk("service", "housing-assistance", "--territory", "almaty-city", "--on", "2013-03-04")
    oblast = clerk("service", "wheelchair", "--territory", "almaty-oblast", "--on", "2013-03-04")

    assert "25     the text says nothing of this day" in housing.out
    assert "26–31  from the first of the next month" in housing.out
    assert "The text prints another list too" in housing.out
    assert "The list is in another act" in oblast.out
    assert "№ 394" in oblast.out


def test_an_act_without_number_and_date_is_cited_by_what_it_has(clerk: Clerk) -> None:
    said = clerk("service", "tree-felling-permit", "--territory", "panfilov-district", "--lang", "kk")

    assert said.status == 0
    assert "None" not in said.out


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (1, "1 рабочий день"),
        (3, "3 рабочих дня"),
        (10, "10 рабочих дней"),
        (12, "12 рабочих дней"),
        (21, "21 рабочий день"),
    ],
)
def test_terms_have_their_unit_in_the_right_number(amount: int, words: str) -> None:
    assert Words("ru", {}).count(amount, "working_day") == words
    assert Words("en", {}).count(1, "month") == "1 month"


def test_the_list_of_services_fits_a_terminal_of_80_columns(clerk: Clerk) -> None:
    for language in ("kk", "ru", "en"):
        out = clerk("services", "--lang", language).out
        rows = [line for line in out.splitlines() if line.startswith("  ")]

        assert len(rows) == len(rooms.catalogue().editions)
        assert max(map(len, rows)) <= 80
