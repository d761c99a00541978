"""Sums of money: how papers print them, and which of a bill's many is the one to pay."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from intake.doubt import Surroundings, review_reasons
from intake.findings import Found
from intake.values.amounts import text_to_amount
from models.document import Document
from models.geometry import Box
from models.page import Word
from models.person import Person

Read = Callable[..., tuple[tuple[Document, ...], tuple[Person, ...]]]


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


BILL = [
    (700, "СЧЕТ-КВИТАНЦИЯ ЗА КОММУНАЛЬНЫЕ УСЛУГИ"),
    "Абонент: Ахметов Серик Маратович",
    "Адрес: г. Алматы, Алмалинский район, ул. Гоголя, д. 5, кв. 7",
    [(300, "Услуга"), (900, "Долг"), (1300, "Начислено"), (1800, "К оплате")],
    [(300, "Отопление"), (900, "500,00"), (1300, "3 200,00"), (1800, "3 200,00")],
    [(300, "Электроэнергия"), (900, "0,00"), (1300, "1 050,50"), (1800, "1 050,50")],
    [(300, "ИТОГО"), (900, "500,00"), (1300, ""), (1800, "4 250,50")],
    "Задолженность: 500,00   Дата выставления счета 05.03.2013",
]


def test_of_a_bills_many_sums_the_one_to_pay_is_taken(read: Read) -> None:
    (bill,), _ = read(BILL)

    assert bill.kind == "utility_bill"
    assert bill.fields["amount"].value == "4250.50"
    assert bill.fields["issued_on"].value == "2013-03-05"


def test_a_sum_whose_thousands_stand_on_the_next_line_is_whole(read: Read) -> None:
    lines = [
        (600, "СЧЕТ О РАЗМЕРЕ АРЕНДНОЙ ПЛАТЫ"),
        "Нанимателю Ахметову Серику Маратовичу за пользование жилищем по адресу: г. Алматы, ул. Гоголя,",
        "д. 5, кв. 7 предъявляется к оплате арендная плата за март 2013 года в размере 51",
        "494,96 тенге.",
    ]
    (bill,), _ = read(lines)

    assert bill.kind == "rent_bill"
    assert bill.fields["amount"].value == "51494.96"


def test_a_sum_that_begins_with_a_nought_has_lost_a_digit_and_is_looked_at() -> None:
    box = Box(0, 0, 10, 10)
    word = Word(text="015,90", box=box, confidence=0.99, line=0)
    found = Found("015.90", "015,90", 1, box, (word,))
    assert "format" in review_reasons("amount", found, Surroundings())
    assert "format" not in review_reasons("amount", found._replace(value="4015.90"), Surroundings())


def test_the_day_since_when_somebody_works_is_not_the_papers(read: Read) -> None:
    lines = [
        "ТОО «Курылыс-Монтаж 2004»", "№ 2849", "СПРАВКА С МЕСТА РАБОТЫ",
        "Настоящая справка подтверждает, что Сулейменова Зейнеп Бериковна", "работает в должности машиниста",
        "с 03.01.2011",
    ]  # fmt: skip
    (document,), _ = read(lines)
    day = document.fields.get("issued_on")
    assert day is None or day.value is None or day.needs_review
