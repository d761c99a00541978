"""Every form that the builder draws, by its folder's name and language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from templates.builder import (
    applications_2012,
    decisions,
    free_application,
    information_sheet,
    missing_papers,
    order_287,
    order_287_answers,
    receipt,
    separator,
)
from templates.builder.parts import Tongue
from templates.builder.sheet import Sheet

Draw = Callable[[], Sheet]


def _both(draw: Callable[[Tongue], Sheet]) -> dict[str, Draw]:
    return {"kk": partial(draw, "kk"), "ru": partial(draw, "ru")}


FORMS: Mapping[str, Mapping[str, Draw]] = {
    "application": _both(free_application.draw),
    "application_order_287": {"kk": order_287.draw_application},
    "application_prosthetics_almaty_2012": {"kk": applications_2012.draw_prosthetics},
    "application_wheelchair_almaty_2012": {"ru": applications_2012.draw_wheelchair},
    "information_sheet": _both(information_sheet.draw),
    "notice": _both(decisions.draw_notice),
    "notice_order_287": {"kk": order_287_answers.draw_notice},
    "notice_prosthetics_almaty_2012": {"kk": decisions.draw_prosthetics_notice},
    "receipt": _both(receipt.draw),
    "refusal": _both(decisions.draw_refusal),
    "refusal_order_287": _both(order_287_answers.draw_refusal),
    "refusal_prosthetics_almaty_2012": {"kk": decisions.draw_prosthetics_refusal},
    "refusal_to_accept_order_287": {"kk": order_287_answers.draw_refusal_to_accept},
    "missing_papers": _both(missing_papers.draw),
    "separator": _both(separator.draw),
}
