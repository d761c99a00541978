"""qujat services, service and letters: the catalogue on the screen."""

from __future__ import annotations

import json

from desk.catalogue_view import condition_in_words
from desk.words import Words
from models.law import AllOf, AnyOf, Channel, ChannelIs, FactIs, Not
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
    for shown in ("rehabilitation_programme", "work_injury + employer_ceased", "10 рабочих дней", "5.1", "11.2"):
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
    assert all(row["fields"] for row in rows)
    said = clerk("letters", "--service", "wheelchair", "--lang", "kk")
    assert said.status == 0
    assert clerk("letters", "--service", "weelchair").status == 2
