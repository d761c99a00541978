"""Where applicants change in a pile without separators: sure, none, or a question; never a guess."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.borders import Paper, papers_to_borders
from models.batch import Border


def papers(*shown: str) -> list[Paper]:
    """`Aa`: the application of family a; `a`: another paper of it; `A`, `-`: the same with nobody read."""
    made = []
    for page, one in enumerate(shown, start=1):
        name = one.lstrip("A-").strip("!")
        made.append(
            Paper(
                first=page,
                begins=one.startswith("A"),
                unsure="!" in one,
                family=ord(name) if name else None,
                owner=name or None,
                opens_file=False,
            )
        )
    return made


def borders(*shown: str, split: tuple[int, ...] = (), joined: tuple[int, ...] = ()) -> dict[int, str]:
    found = papers_to_borders(papers(*shown), split=split, joined=joined)
    return {border.before: border.state for border in found}


def test_sets_that_begin_with_their_application_are_parted_surely() -> None:
    assert borders("Aa", "a", "Ab", "b", "-", "Ac", "c", "Ad") == {3: "border", 6: "border", 8: "border"}


def test_papers_before_their_own_application_go_with_it() -> None:
    assert borders("a", "Aa", "b", "b", "Ab", "b") == {3: "border"}


def test_one_applicant_has_no_border() -> None:
    assert borders("Aa", "a", "-", "a", "x", "a") == {}


def test_a_paper_of_somebody_else_at_the_end_is_a_question() -> None:
    assert borders("Aa", "a", "x") == {3: "asked"}


def test_what_follows_a_question_is_a_question_and_what_follows_that_is_not() -> None:
    assert borders("Aa", "x", "Ab", "b", "Ac") == {2: "asked", 3: "asked", 5: "border"}


def test_a_second_application_of_the_same_person_is_a_question() -> None:
    assert borders("Aa", "a", "Aa") == {3: "asked"}


def test_an_application_with_nobody_read_is_known_by_the_papers_around_it() -> None:
    assert borders("Aa", "a", "A", "b", "b") == {3: "border"}
    assert borders("Aa", "b", "A", "b") == {2: "border"}
    assert borders("a", "A", "b") == {2: "asked", 3: "asked"}


def test_a_paper_of_nobody_before_a_border_leaves_both_its_places_open() -> None:
    assert borders("a", "Aa", "-", "b", "Ab") == {3: "asked", 4: "asked"}


def test_an_application_of_unsure_kind_parts_nothing_by_itself() -> None:
    assert borders("Aa", "a", "Ab!", "b") == {3: "asked"}


def test_what_a_person_said_holds_and_settles_what_follows() -> None:
    assert borders("Aa", "x", "Ab", split=(2,)) == {2: "said", 3: "border"}
    assert borders("Aa", "x", "Ab", joined=(2,)) == {2: "said", 3: "border"}
    assert borders("Aa", "a", "a", split=(3,)) == {3: "said"}


@given(st.lists(st.sampled_from(["Aa", "a", "Ab", "b", "Ac", "c", "A", "-", "a!", "Ab!"]), min_size=1, max_size=14))
def test_saying_every_question_leaves_none(shown: list[str]) -> None:
    asked = True
    split: set[int] = set()
    while asked:
        found: list[Border] = papers_to_borders(papers(*shown), split=split, joined=())
        asked = any(border.state == "asked" for border in found)
        split |= {border.before for border in found if border.state == "asked"}
        assert len({border.before for border in found}) == len(found)
        assert all(2 <= border.before <= len(shown) for border in found)
