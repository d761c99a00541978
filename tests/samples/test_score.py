"""What the score is asked and what it takes: kinds, services, halves; without any reading."""

from __future__ import annotations

import pytest

from law.journey import load_catalogue
from samples.edition_needs import EDITIONS
from samples.kind_case import FIRST_KINDS
from tests.bench.score import arguments, recipes_of


def test_all_kinds_of_the_catalogue_are_drawn_by_both_makers() -> None:
    for layouts in ("seen", "typeset"):
        recipes = recipes_of(
            arguments(["--papers", "all", "--layouts", layouts, "--rungs", "office", "--cases", "40"])
        )
        assert {paper.kind for recipe in recipes for paper in recipe.papers} == set(load_catalogue().kinds)


def test_new_are_the_kinds_beside_the_first() -> None:
    recipes = recipes_of(arguments(["--papers", "new", "--layouts", "seen", "--rungs", "office", "--cases", "30"]))
    kinds = {paper.kind for recipe in recipes for paper in recipe.papers}
    assert kinds == set(load_catalogue().kinds) - FIRST_KINDS


def test_a_kind_that_is_none_is_named_and_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    recipes = recipes_of(arguments(["--papers", "consent,nonsense", "--layouts", "seen", "--rungs", "office"]))
    assert {paper.kind for recipe in recipes for paper in recipe.papers} == {"consent"}
    assert "nonsense" in capsys.readouterr().out


def test_papers_of_chosen_kinds_may_come_with_a_service() -> None:
    wish = arguments(["--papers", "consent", "--services", "wheelchair", "--layouts", "seen", "--rungs", "office"])
    assert {recipe.service for recipe in recipes_of(wish)} == {"wheelchair"}


def test_further_services_are_all_but_the_first_four() -> None:
    wish = arguments(
        ["--services", "further", "--rungs", "office", "--cases", str(len(EDITIONS)), "--layouts", "seen"]
    )
    assert {recipe.service for recipe in recipes_of(wish)} == {needs.service for needs in EDITIONS.values()}


def test_every_rung_has_the_same_cases() -> None:
    wish = arguments(["--papers", "new", "--rungs", "office,poor", "--cases", "3", "--layouts", "typeset"])
    recipes = recipes_of(wish)
    assert [recipe.papers for recipe in recipes[:3]] == [recipe.papers for recipe in recipes[3:]]
