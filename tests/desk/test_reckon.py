"""Separators reckoned up against the cover: nothing that is missing passes in silence, and who knows may go on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.batches.reckon import require_all_separators
from models.errors import InputError
from models.separator import Separator


def pile(*numbers: int | None, count: int = 0, cover: bool = True, batch: str = "B") -> dict[int, Separator]:
    """The sheets of a pile of a cover, then for each number its separator and two pages; None: two pages more."""
    count = count or max(number for number in numbers if number)
    sheets = {1: Separator(batch=batch, number=0, count=count)} if cover else {}
    page = 1 + cover
    for number in numbers:
        if number:
            sheets[page] = Separator(batch=batch, number=number, count=count)
            page += 1
        page += 2
    return sheets


def refused(found: dict[int, Separator], **said: object) -> InputError:
    with pytest.raises(InputError) as error:
        reckoned(found, **said)
    return error.value


def reckoned(found: dict[int, Separator], *, pages: int = 30, **said: object) -> None:
    call = {"expect": None, "split": frozenset(), "language": "en", **said}
    require_all_separators(found, pages=pages, **call)  # type: ignore[arg-type]


@given(count=st.integers(1, 40), cover=st.booleans())
def test_all_there_is_silence(count: int, cover: bool) -> None:
    reckoned(pile(*range(1, count + 1), cover=cover), pages=200)


def test_a_missing_number_is_named_with_the_pages_between_which_it_should_stand() -> None:
    error = refused(pile(1, 2, None, 4, 5))
    assert error.code == "batch-separators-differ"
    assert "Of 5 separators 4 were found" in str(error)
    assert "number 3 should stand between pages 5 and 10" in str(error)
    assert "--expect 4" in str(error)


def test_numbers_missing_at_the_end_are_one_run() -> None:
    assert "number 3–6 should stand after page 5, before the end at page 9" in str(
        refused(pile(1, 2, count=6), pages=9)
    )


def test_the_first_missing_stands_after_the_cover() -> None:
    assert "number 1 should stand between pages 1 and 4" in str(refused(pile(None, 2)))


def test_a_cover_alone_misses_them_all() -> None:
    found = {1: Separator(batch="B", number=0, count=3)}
    assert "number 1–3 should stand after page 1" in str(refused(found))


def test_a_number_that_stands_twice_is_named_with_its_pages() -> None:
    assert "number 2 stands twice or more, on pages 5, 8" in str(refused(pile(1, 2, 2, 3)))


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_it_is_one_sentence_in_the_staffs_language(language: str) -> None:
    sentence = refused(pile(1, None, 3, 3), language=language).worded(language)  # type: ignore[arg-type]
    assert sentence.count(".") == 1
    assert "--split-before" in sentence and "\n" not in sentence


@given(count=st.integers(2, 12), data=st.data())
def test_whatever_is_lost_or_doubled_stops_the_batch_and_the_true_count_lets_it_go_on(
    count: int, data: st.DataObject
) -> None:
    numbers: list[int | None] = list(range(1, count + 1))
    place = data.draw(st.integers(0, count - 1))
    if data.draw(st.booleans()):
        numbers[place] = None
    else:
        numbers.insert(place, numbers[place])
    found = pile(*numbers, count=count)
    if all(sheet.is_cover for sheet in found.values()):
        return
    refused(found, pages=200)
    borders = sum(not sheet.is_cover for sheet in found.values())
    reckoned(found, pages=200, expect=borders)
    assert refused(found, pages=200, expect=borders + 1).code == "batch-expect-differs"


def test_who_shows_where_the_missing_one_belongs_goes_on() -> None:
    reckoned(pile(1, 2, None, 4), split={7})
    assert refused(pile(1, None, None, 4), split={7}).code == "batch-separators-differ"


def test_an_order_that_is_not_rising_is_no_fault() -> None:
    reckoned(pile(2, 1, 3))


def test_a_pile_scanned_from_its_end_is_told_so() -> None:
    forwards = pile(1, 2, 3)
    backwards = {31 - page: sheet for page, sheet in forwards.items()}
    assert refused(backwards).code == "batch-backwards"


def test_two_sets_in_one_pile_are_reckoned_each_by_itself() -> None:
    second = {page + 12: sheet for page, sheet in pile(1, 2, batch="C").items()}
    reckoned(pile(1, 2, 3) | second)
    assert "2 should stand" in str(refused(pile(1, None, 3) | second))


def test_without_separators_only_the_said_borders_are_counted() -> None:
    reckoned({}, expect=3)
    reckoned({}, expect=3, split={4, 9})
    assert refused({}, expect=3, split={4}).code == "batch-expect-differs"
