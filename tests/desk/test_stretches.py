"""The pile cut into stretches: every page in one of them but separators and their backs, and no doubtful one made."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.batches.stretches import Stretch, pile_to_stretches
from models.batch import Border
from models.separator import Separator


def sheet(number: int, batch: str = "B") -> Separator:
    return Separator(batch=batch, number=number, count=9)


def border(before: int, state: str) -> Border:
    return Border(before=before, score=0.5, because="border-said", state=state)  # type: ignore[arg-type]


def cut(count: int, separators: dict[int, Separator] | None = None, **more: object) -> list[Stretch]:
    call = {"separators": separators or {}, "empty": (), "split": (), **more}
    return pile_to_stretches(count, **call)  # type: ignore[arg-type]


def test_a_separator_begins_a_stretch_of_its_number() -> None:
    stretches = cut(8, {1: sheet(0), 2: sheet(1), 5: sheet(2)})
    assert [(one.name, one.pages) for one in stretches] == [("001", (3, 4)), ("002", (6, 7, 8))]
    assert not any(one.asked for one in stretches)


def test_the_blank_back_of_a_separator_is_in_no_case_and_another_blank_page_is() -> None:
    stretches = cut(8, {1: sheet(0), 3: sheet(1)}, empty={2, 4, 7})
    assert [one.pages for one in stretches] == [(5, 6, 7, 8)]


def test_pages_before_the_first_separator_are_nobodys_until_somebody_says() -> None:
    found = {3: sheet(1)}
    assert [(one.name, one.asked) for one in cut(5, found)] == [("p0001", True), ("001", False)]
    assert [(one.name, one.asked) for one in cut(5, found, split={1})] == [("p0001", False), ("001", False)]
    assert [one.name for one in cut(5, found, empty={1, 2})] == ["001"]


def test_a_separator_with_nothing_behind_it_is_told() -> None:
    assert [one.pages for one in cut(3, {1: sheet(1), 2: sheet(2)})] == [(), (3,)]


def test_two_sets_in_a_pile_and_a_number_twice_have_names_of_their_own() -> None:
    found = {1: sheet(1), 3: sheet(1, "C"), 5: sheet(1, "C")}
    assert [one.name for one in cut(6, found)] == ["B-001", "C-001", "C-001-p0006"]


def test_a_border_that_is_asked_leaves_its_whole_stretch_without_a_case() -> None:
    borders = [border(4, "border"), border(6, "asked"), border(9, "border")]
    assert [(one.pages[0], one.asked) for one in cut(10, borders=borders)] == [(1, False), (4, True), (9, False)]


def test_a_border_that_somebody_settled_leaves_none() -> None:
    borders = [border(4, "border"), border(6, "said"), border(9, "border")]
    assert [one.pages[0] for one in cut(10, split={6}, borders=borders)] == [1, 4, 6, 9]
    assert not any(one.asked for one in cut(10, split={6}, borders=borders))


@given(data=st.data(), count=st.integers(1, 30))
def test_every_page_is_in_one_stretch_or_a_sheet_or_the_back_of_one(data: st.DataObject, count: int) -> None:
    pages = st.sets(st.integers(1, count))
    numbers = sorted(data.draw(pages))
    found = {page: sheet(place) for place, page in enumerate(numbers, start=data.draw(st.integers(0, 1)))}
    empty, split = data.draw(pages), data.draw(pages)
    stretches = cut(count, found, empty=empty, split=split)
    held = [page for one in stretches for page in one.pages]
    assert held == sorted(set(held))
    assert all(page in found or page in empty for page in set(range(1, count + 1)) - set(held))
    assert len({one.name for one in stretches}) == len(stretches)
