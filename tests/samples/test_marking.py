"""The score marks by the contract's rule of what is right."""

from __future__ import annotations

import pytest

from models.geometry import Box
from samples.truth import FieldTruth
from tests.bench.marking import is_right


def truth(value: str, *accept: str) -> FieldTruth:
    return FieldTruth(value=value, shown=value, page=1, box=Box(0, 0, 1, 1), accept=accept)


@pytest.mark.parametrize(
    ("field", "value", "true"),
    [
        ("iin", "850123488283", "850123488283"),
        ("phone", "+7 701 123 45 67", "7011234567"),
        ("surname", "ФЁДОРОВ", "Федоров"),
        ("child_given_name", "Асель", "Aсель"),
        ("address", "г Алматы, ул. Абая, д. 52 кв 14", "г. Алматы, ул. Абая, д. 52, кв. 14"),
        ("issued_on", "2013-03-04", "2013-03-04"),
        ("issued_by", "мвд  рк", "МВД РК"),
    ],
)
def test_right(field: str, value: str, true: str) -> None:
    assert is_right(field, value, truth(true))


@pytest.mark.parametrize(
    ("field", "value", "true"),
    [
        ("iin", "850123488285", "850123488283"),
        ("surname", "Кайрат", "Қайрат"),
        ("address", "г. Алматы, ул. Гоголя, д. 7", "г. Алматы, ул. Абая, д. 52, кв. 14"),
        ("issued_on", "2013-04-03", "2013-03-04"),
        ("document_number", "12345678", "012345678"),
    ],
)
def test_wrong(field: str, value: str, true: str) -> None:
    assert not is_right(field, value, truth(true))


def test_unread_is_never_right_and_a_second_printing_counts() -> None:
    assert not is_right("surname", None, truth("Серіков"))
    assert is_right("address", "Абай даңғылы, 5-үй", truth("Абай даңғылы, 5", "Абай даңғылы, 5-үй"))
