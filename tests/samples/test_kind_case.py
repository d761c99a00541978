"""Cases of chosen kinds: every kind comes up as often as the others, nothing is said of what is missing."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from samples.kind_case import FIRST_KINDS, Half, drawn_kinds, kind_cases
from samples.recipes import fitting_layouts
from tests.bench.tables import report

SOME = sorted(FIRST_KINDS)


@given(
    st.integers(0, 5000), st.sampled_from(["seen", "unseen"]), st.sets(st.sampled_from(SOME), min_size=1, max_size=8)
)
def test_papers_of_the_kinds_alone_that_can_all_be_drawn_that_year(
    seed: int, layouts: Literal["seen", "unseen"], kinds: set[str]
) -> None:
    cases = kind_cases(seed, 4, "office", kinds, layouts)
    assert cases == kind_cases(seed, 4, "office", kinds, layouts)
    for case in cases:
        assert case.on.weekday() < 5
        assert 1 <= len(case.papers) <= 6
        assert {paper.kind for paper in case.papers} <= kinds
        assert not case.service and not case.expected.checked
        for paper in case.papers:
            assert fitting_layouts(paper.kind, case.on.year, layouts)
            assert paper.about != "child" or case.with_child


def test_the_deck_is_dealt_out_before_a_kind_comes_again() -> None:
    seen = Counter(paper.kind for case in kind_cases(3, 40, "office", SOME) for paper in case.papers)
    assert set(seen) == set(SOME)
    assert max(seen.values()) - min(seen.values()) <= 3


def test_the_rung_changes_nothing_but_the_degradation() -> None:
    office, poor = (kind_cases(9, 3, rung, SOME, "typeset") for rung in ("office", "poor"))
    assert [case.papers for case in office] == [case.papers for case in poor]


def test_services_take_turns_where_they_are_named() -> None:
    cases = kind_cases(1, 3, "office", SOME, services=("wheelchair", "sanatorium"))
    assert [case.service for case in cases] == ["wheelchair", "sanatorium", "wheelchair"]


def test_kinds_without_a_layout_are_left_out() -> None:
    assert kind_cases(1, 2, "office", {"no-such-kind"}) == []
    assert drawn_kinds("seen") >= FIRST_KINDS and drawn_kinds("typeset") >= FIRST_KINDS


def test_tables_bear_no_cases_at_all() -> None:
    assert "papers missed" in report([], source="nothing")


def test_the_halves_of_the_second_maker_share_no_layout() -> None:
    kinds = drawn_kinds("typeset") - {"unknown"}
    names: tuple[Half, Half] = ("open", "kept")
    halves = [
        {
            (paper.kind, paper.layout)
            for case in kind_cases(5, 40, "office", kinds, "typeset", half=half)
            for paper in case.papers
        }
        for half in names
    ]
    assert not halves[0] & halves[1]
    assert all({kind for kind, _ in half} == kinds for half in halves)
