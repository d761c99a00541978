"""Every form that the builder draws, by its folder's name and language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from templates.builder import missing_papers, receipt
from templates.builder.parts import Tongue
from templates.builder.sheet import Sheet

Draw = Callable[[], Sheet]


def _both(draw: Callable[[Tongue], Sheet]) -> dict[str, Draw]:
    return {"kk": partial(draw, "kk"), "ru": partial(draw, "ru")}


FORMS: Mapping[str, Mapping[str, Draw]] = {
    "receipt": _both(receipt.draw),
    "missing_papers": _both(missing_papers.draw),
}
