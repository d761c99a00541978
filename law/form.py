"""What a noun of the catalogue refuses in an entry, as mistakes with their places: every one, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import ValidationError

from law.nouns import Mistake, Origin
from law.places import mistake_at, near
from models.law import Noun

_SENTENCES = {
    "missing": "mistake-missing",
    "extra_forbidden": "mistake-extra",
    "string_type": "mistake-text",
    "int_type": "mistake-number",
    "int_parsing": "mistake-number",
    "int_from_float": "mistake-number",
    "float_type": "mistake-number",
    "float_parsing": "mistake-number",
    "greater_than_equal": "mistake-number-range",
    "less_than_equal": "mistake-number-range",
    "bool_type": "mistake-yes-no",
    "bool_parsing": "mistake-yes-no",
    "date_type": "mistake-day",
    "date_parsing": "mistake-day",
    "date_from_datetime_parsing": "mistake-day",
    "date_from_datetime_inexact": "mistake-day",
    "tuple_type": "mistake-list",
    "list_type": "mistake-list",
    "too_short": "mistake-list-length",
    "too_long": "mistake-list-length",
    "dict_type": "mistake-mapping",
    "model_type": "mistake-mapping",
    "literal_error": "mistake-one-of",
    "enum": "mistake-one-of",
}
"""Kinds of refusal of the validating library to codes of sentences; the rest is told in the library's words."""


def refusal_to_mistakes(error: ValidationError, origin: Origin) -> Iterator[Mistake]:
    """Every refusal of one entry."""
    for detail in error.errors():
        path = ".".join(str(part) for part in detail["loc"] if part != "[key]")
        context: dict[str, Any] = detail.get("ctx", {})
        code = _SENTENCES.get(detail["type"], "mistake-form")
        last = str(detail["loc"][-1]) if detail["loc"] else ""
        yield mistake_at(
            origin,
            path,
            code,
            key=last,
            given=_short(detail["input"]),
            known=str(context.get("expected", "")).replace("'", "").replace(" or ", ", "),
            least=context.get("ge", context.get("min_length", "")),
            most=context.get("le", context.get("max_length", "")),
            near=near(last, _keys()),
            reason=detail["msg"],
        )


@cache
def _keys() -> frozenset[str]:
    """Every key that some noun of the law has."""
    return frozenset(key for noun in Noun.__subclasses__() for key in noun.model_fields)


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:57]}…"
