"""What further editions ask for: the acts as the samples' makers read them, held against the catalogue."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date

import pytest

from law.journey import check_papers, choose_edition, load_catalogue
from models.case import Checklist, ItemStatus
from models.document import Document, FieldValue
from models.law import Channel
from models.person import Person, Role
from samples.edition_needs import EDITIONS, kinds_of_edition
from samples.random_case import SERVICES, random_case
from samples.recipes import Paper, Recipe, layout_of

SEEDS = range(25)
APPLICANT = Person(
    id="p1",
    roles=(Role.APPLICANT,),
    surname="Сәбитов",
    given_name="Қайрат",
    iin="700101300017",
    birth_date="1970-01-01",
)
CHILD = Person(id="p2", roles=(Role.CHILD,), surname="Сәбитов", given_name="Әлихан", birth_date="2004-05-06")
STRANGER = Person(id="p9", roles=(Role.STRANGER,), surname="Петренко", given_name="Ольга", birth_date="1961-11-12")
WHO = {"applicant": APPLICANT, "child": CHILD, "stranger": STRANGER}


def as_read(paper: Paper, number: int, on: date) -> Document:
    """The paper as a perfect reader hands it over."""
    person = WHO[paper.about]
    printed = {"surname": person.surname, "given_name": person.given_name, "birth_date": person.birth_date}
    if paper.options.get("expired") == "yes":
        printed["valid_until"] = date(on.year - 1, 2, 3).isoformat()
    fields = {
        name: FieldValue(value=value, raw=value, confidence=1.0, page=1, needs_review=False)
        for name, value in printed.items()
        if value
    }
    return Document(id=f"d{number}", kind=paper.kind, confidence=1.0, pages=(1,), person=person.id, fields=fields)


def checked(recipe: Recipe) -> Checklist:
    choice = choose_edition(load_catalogue(), service=recipe.service, territory=recipe.territory, on=recipe.on)
    assert choice is not None, (recipe.service, recipe.on)
    assert choice.edition.territory == recipe.territory
    people = tuple(WHO[who] for who in {paper.about for paper in recipe.papers} | {"applicant"})
    return check_papers(
        choice,
        documents=[as_read(paper, number, recipe.on) for number, paper in enumerate(recipe.papers)],
        persons=people,
        on=recipe.on,
        channel=Channel(recipe.channel),
        given={name: value == "true" for name, value in (fact.split("=") for fact in recipe.facts)},
        marks={},
        catalogue=load_catalogue(),
    )


@pytest.mark.parametrize("name", sorted(EDITIONS))
def test_what_is_missing_by_the_catalogue_is_missing_by_the_act(name: str) -> None:
    for seed in SEEDS:
        recipe = random_case(seed, "office", name)
        checklist = checked(recipe)
        missing = Counter(item.kind for item in checklist.items if item.status is ItemStatus.MISSING)
        assert set(missing) == set(recipe.expected.missing), (seed, recipe.facts, [p.kind for p in recipe.papers])


@pytest.mark.parametrize("name", sorted(EDITIONS))
def test_nothing_is_asked_where_every_fact_is_said(name: str) -> None:
    for seed in SEEDS:
        recipe = random_case(seed, "office", name)
        assert [question.fact for question in checked(recipe).questions] == [], (seed, recipe.facts)


@pytest.mark.parametrize("name", sorted(EDITIONS))
def test_every_condition_of_an_edition_comes_up(name: str) -> None:
    said = {fact for seed in range(60) for fact in random_case(seed, "office", name).facts}
    for when in EDITIONS[name].when:
        assert when.chance == 0 or f"{when.fact}=true" in said


def test_further_editions_bear_names_of_their_own() -> None:
    assert not set(SERVICES) & set(EDITIONS)
    assert len(EDITIONS) >= 20


def test_editions_ask_for_kinds_of_the_catalogue_alone() -> None:
    known = set(load_catalogue().kinds)
    assert all(kinds_of_edition(name) <= known for name in EDITIONS)
    assert kinds_of_edition("wheelchair") == frozenset()


@pytest.mark.parametrize("name", sorted(EDITIONS))
def test_every_paper_of_an_edition_can_be_drawn(name: str) -> None:
    """Also a taxpayer's certificate brought in the year after they were last given."""
    for seed in SEEDS:
        recipe = random_case(seed, "office", name)
        for paper in recipe.papers:
            chosen = layout_of(paper, recipe, random.Random(seed))
            assert chosen.kind == paper.kind
            assert paper.kind != "application" or chosen.form in {EDITIONS[name].form, "plain"}
