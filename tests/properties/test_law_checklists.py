"""The checklist of every edition: knowing more never turns a sure answer around, and answers end the questions."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from law.conditions import facts_of
from law.journey import check_papers, load_catalogue
from models.case import Checklist
from models.law import Choice, Edition
from tests.law.bundle import worked_papers

CATALOGUE = load_catalogue()
TURNABLE = ("undetermined", "present", "unusable")
"""Not known yet; or a paper is there, whether or not it turns out to be asked for."""


def _facts(edition: Edition) -> list[str]:
    names = [
        name
        for item in edition.required_documents
        for name in (*facts_of(item.condition), *facts_of(item.system_when))
    ]
    return list(dict.fromkeys(names))


def _check(edition: Edition, known: dict[str, bool], channel: int, kinds: tuple[str, ...] = ()) -> Checklist:
    papers, people = worked_papers(kinds)
    return check_papers(
        Choice(edition=edition, chosen="territory"),
        documents=papers,
        persons=people,
        on=edition.in_force.start,
        channel=edition.channels[channel % len(edition.channels)],
        given=known,
        marks={},
        catalogue=CATALOGUE,
    )


@st.composite
def _cases(draw: st.DrawFn) -> tuple[Edition, dict[str, bool], dict[str, bool], int, tuple[str, ...]]:
    """An edition, what is known of its facts, the same and more, a channel, some papers."""
    edition = draw(st.sampled_from(CATALOGUE.editions))
    answers: dict[str, bool] = {}
    for name in _facts(edition):
        # Cases that exclude one another cannot both be said.
        excluded = any(answers.get(other) for other in CATALOGUE.facts[name].excludes)
        answers[name] = not excluded and draw(st.booleans())
    # What is assumed is no sure answer: those facts are given from the start.
    assumed = {name for name in answers if CATALOGUE.facts[name].otherwise == "assume_false"}
    some = {name for name in answers if name in assumed or draw(st.booleans())}
    kinds = draw(st.lists(st.sampled_from([item.kind for item in edition.required_documents] or ["application"])))
    return edition, {name: answers[name] for name in some}, answers, draw(st.integers(0, 9)), tuple(kinds)


@settings(max_examples=150, deadline=None)
@given(_cases())
def test_knowing_more_never_turns_a_sure_answer(
    case: tuple[Edition, dict[str, bool], dict[str, bool], int, tuple[str, ...]],
) -> None:
    edition, known, more, channel, _ = case
    before, after = _check(edition, known, channel), _check(edition, more, channel)

    for early, late in zip(before.items, after.items, strict=True):
        assert early.status in TURNABLE or late.status is early.status, early.item


@settings(max_examples=150, deadline=None)
@given(_cases())
def test_when_every_fact_is_given_nothing_is_asked(
    case: tuple[Edition, dict[str, bool], dict[str, bool], int, tuple[str, ...]],
) -> None:
    edition, _, everything, channel, kinds = case
    checklist = _check(edition, everything, channel, kinds)

    assert checklist.questions == ()
    assert checklist.status != "undetermined"
    assert {item.status for item in checklist.items}.isdisjoint({"undetermined"})


@settings(max_examples=150, deadline=None)
@given(_cases())
def test_one_paper_more_never_makes_another_lack(
    case: tuple[Edition, dict[str, bool], dict[str, bool], int, tuple[str, ...]],
) -> None:
    """With every fact given, so that no paper can speak for one."""
    edition, _, everything, channel, kinds = case
    without, whole = _check(edition, everything, channel, kinds[1:]), _check(edition, everything, channel, kinds)
    lacking = {item.item for item in whole.items if item.status == "missing"}

    assert lacking <= {item.item for item in without.items if item.status == "missing"}


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(CATALOGUE.editions), st.dates(date(2008, 1, 1), date(2030, 12, 31)))
def test_answering_the_question_that_is_asked_ends_the_questions(edition: Edition, on: date) -> None:
    """A clerk who says no to each question in turn is never asked the same again, and comes to an end."""
    given_so_far: dict[str, bool] = {}
    for _ in range(len(_facts(edition)) + 1):
        questions = _check(edition, given_so_far, 0).questions
        if not questions:
            return
        assert questions[0].fact not in given_so_far
        given_so_far[questions[0].fact] = on.day % 2 == 0
    raise AssertionError("the questions come to no end")
