"""Names and days as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.names import day_of, facts_of, known_name, near_names
from models.errors import InputError


@given(st.dates())
def test_both_ways_of_writing_a_day_are_read(day: date) -> None:
    assert day_of(day.isoformat()) == day
    assert day_of(f"{day.day:02}.{day.month:02}.{day.year:04}") == day


@given(st.text(max_size=12))
def test_any_text_is_a_day_or_one_clear_refusal(text: str) -> None:
    try:
        day_of(text)
    except InputError as error:
        assert error.code == "date-is-none"


@given(st.lists(st.text(min_size=1), min_size=1, unique=True), st.text())
def test_a_known_name_is_itself_and_another_is_refused_with_known_ones(names: list[str], name: str) -> None:
    if name in names:
        assert known_name(name, names, code="mark-unknown") == name
    else:
        with pytest.raises(InputError) as refused:
            known_name(name, names, code="mark-unknown")
        assert refused.value.values["near"]


def test_near_names_are_the_few_that_look_alike_or_the_first_dozen() -> None:
    names = [f"service-{number:02}" for number in range(20)] + ["wheelchair"]
    assert near_names("wheelchiar", names) == "wheelchair"
    assert near_names("zzz", names).endswith("…")
    assert near_names("zzz", names).count(",") == 12


def test_facts_are_said_in_three_languages() -> None:
    said = facts_of(["a=true", "b=жоқ", "c=да", "a = no"], known=["a", "b", "c"])
    assert said == {"a": False, "b": False, "c": True}
    for wrong in ("a", "a=perhaps", "=true", "d=true"):
        with pytest.raises(InputError):
            facts_of([wrong], known=["a", "b", "c"])
