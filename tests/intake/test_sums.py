"""Sums of money: how papers print them, and which of a bill's many is the one to pay."""

from __future__ import annotations

import pytest

from intake.values.amounts import text_to_amount


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("12 345,67", "12345.67"),
        ("12345.67 тг", "12345.67"),
        ("1.234,50", "1234.50"),
        ("500-00", "500.00"),
        ("7 490 тенге", "7490"),
        ("12 345 (двенадцать тысяч триста сорок пять) тенге 50 тиын", "12345.50"),
        ("за март 2013 г.: 4 250,00", "4250.00"),
        ("120 кВт 15,40", "15.40"),
        ("15.03.2013 300", "300"),
        ("2013 жылғы наурыз айына 3 180 теңге", "3180"),
    ],
)
def test_a_sum_is_read_as_offices_print_it(printed: str, value: str) -> None:
    reading = text_to_amount(printed)
    assert reading is not None
    assert reading.value == value


@pytest.mark.parametrize("printed", ["15.03.2013", "№ 4512", "20 %", "2013 жылғы наурыз", "250 кВт"])
def test_what_is_no_sum_is_none(printed: str) -> None:
    assert text_to_amount(printed) is None
