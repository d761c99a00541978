"""Are two files of equal length the fronts and the backs of one pile? Told by pages that go on with another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise
from typing import Literal

from intake.page_sort import PageSort

_ENOUGH = 2
"""Pages that must go on with the page before them in the better order, more than in the order given."""


def passes_to_order(first: Sequence[PageSort], second: Sequence[PageSort]) -> Literal["reversed", "same"] | None:
    """The order in which the second pass lies, where it clearly fits better than one file after the other; else None.

    A point of a list after the point before it, the back of a card after its front, a page that calls itself a
    further one and has the words of the paper before it, the middle of a sentence.
    """
    given = _continued([*first, *second])
    orders: dict[Literal["reversed", "same"], int] = {
        "reversed": _continued(list(chain.from_iterable(zip(first, reversed(second), strict=True)))),
        "same": _continued(list(chain.from_iterable(zip(first, second, strict=True)))),
    }
    best = max(orders, key=lambda order: orders[order])
    other = min(orders.values())
    return best if orders[best] >= given + _ENOUGH and orders[best] > other else None


def _continued(pages: Sequence[PageSort]) -> int:
    return sum(_goes_on(page, after) for page, after in pairwise(pages))


def _goes_on(page: PageSort, after: PageSort) -> bool:
    last, first = page.points_of_list[1], after.points_of_list[0]
    if last is not None and first is not None and first == last + 1:
        return True
    if (page.side, after.side) == ("front", "back"):
        return True
    kind = page.headed or page.best[0]
    if after.headed is not None and after.headed != kind:
        return False
    return (after.further or after.goes_on) and (kind in after.more or after.points.get(kind, 0.0) > 0)
