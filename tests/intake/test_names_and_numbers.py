"""Names, numbers, groups, phones and addresses out of the text of a paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.values.addresses import text_to_address
from intake.values.names import text_to_full_name, text_to_name_part
from intake.values.numbers import repaired_iin, text_to_group, text_to_iin, text_to_paper_number, text_to_phone
from models.values import iin_check_digit


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("АХМЕТОВ СЕРИК МАРАТОВИЧ", ("Ахметов", "Серик", "Маратович")),
        ("Сейтқали Айгүл Серік қызы", ("Сейтқали", "Айгүл", "Серік қызы")),
        ("ОМАРОВ ҚАЙРАТ СЕРІКҰЛЫ", ("Омаров", "Қайрат", "Серікұлы")),
        ("Айгуль Сериковна Ахметова", ("Ахметова", "Айгуль", "Сериковна")),
        ("Ким Виктория", ("Ким", "Виктория", None)),
    ],
)
def test_a_full_name_is_parted(text: str, parts: tuple[str, str, str | None]) -> None:
    name = text_to_full_name(text)
    assert name is not None and name[:3] == parts


@pytest.mark.parametrize(
    ("text", "nominative"),
    [
        ("Ахметовой Айгуль Сериковне", ("Ахметова", "Айгуль", "Сериковна")),
        ("Ахметова Серика Маратовича", ("Ахметов", "Серик", "Маратович")),
        ("Ивановой Анны Петровны", ("Иванова", "Анна", "Петровна")),
        ("Ахметова Айгүл Серікқызына", ("Ахметова", "Айгүл", "Серікқызы")),
    ],
)
def test_a_declined_name_comes_back_to_the_nominative(text: str, nominative: tuple[str, str, str]) -> None:
    name = text_to_full_name(text, declined=True)
    assert name is not None and name[:3] == nominative


def test_a_declined_name_that_may_be_two_names_is_unsure() -> None:
    name = text_to_full_name("Ивановой Оле Петровне", declined=True)
    assert name is not None and not name.sure


@pytest.mark.parametrize("text", ["Ахметов С.М.", "С.М. Ахметов", "12.03.1970", "", "нет"])
def test_initials_and_no_names_are_no_names(text: str) -> None:
    assert text_to_full_name(text) is None


def test_a_patronymic_of_two_words_is_one_part() -> None:
    assert text_to_name_part("СӘБИТ ҚЫЗЫ", "patronymic") == "Сәбит қызы"


@given(st.from_regex(r"[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[3-6][0-9]{4}", fullmatch=True))
def test_an_iin_of_twelve_digits_is_found_and_given_whole(eleven: str) -> None:
    check = iin_check_digit(eleven[:11])
    if check is None:
        return
    number = f"{eleven[:11]}{check}"
    found = text_to_iin(f"ЖСН/ИИН {number[:6]} {number[6:]}", labelled=True)
    assert found is not None and found.value == number


@given(
    st.from_regex(r"[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[3-6][0-9]{4}", fullmatch=True), st.integers(0, 9)
)
def test_a_broken_iin_is_mended_only_where_another_reading_proves_it(eleven: str, place: int) -> None:
    check = iin_check_digit(eleven[:11])
    swap = {"3": "5", "5": "3", "8": "6", "6": "8", "1": "7", "7": "1"}
    if check is None or eleven[place] not in swap:
        return
    right = f"{eleven[:11]}{check}"
    broken = right[:place] + swap[right[place]] + right[place + 1 :]
    assert repaired_iin(broken, None) is None
    assert repaired_iin(broken, right) in {right, None}
    if iin_check_digit(broken[:11]) != check:
        assert repaired_iin(broken, right) == right


@pytest.mark.parametrize(
    ("text", "series", "number"),
    [
        ("I-ЖЗ № 123456", "I-ЖЗ", "123456"),
        ("ІІ-АЛ № 0586123", "II-АЛ", "0586123"),
        ("N12345678", "N", "12345678"),
        ("МСЭ № 123456", "МСЭ", "123456"),
        ("№ 012345678 от 12.03.2012", None, "012345678"),
    ],
)
def test_a_number_is_told_from_its_series(text: str, series: str | None, number: str) -> None:
    found = text_to_paper_number(text)
    assert found is not None and (found.series, found.number) == (series, number)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("екінші топ", "2"), ("II группа", "2"), ("ІІІ", "3"), ("первая", "1"), ("2 топ", "2"),
        ("ребенок-инвалид", "child"), ("мүгедектігі бар бала", "child"), ("бала", "child"),
    ],
)  # fmt: skip
def test_a_disability_group_is_read_in_both_languages(text: str, group: str) -> None:
    found = text_to_group(text)
    assert found is not None and found.value == group


@pytest.mark.parametrize("text", ["8 (701) 123-45-67", "+7 701 123 45 67", "87011234567", "тел. 8-701-123-45-67"])
def test_a_phone_is_its_last_ten_digits(text: str) -> None:
    found = text_to_phone(text)
    assert found is not None and found.value == "7011234567"


def test_an_address_ends_where_the_sentence_goes_on() -> None:
    found = text_to_address("Алматы қаласы, Абай даңғылы, 20А-үй, 5-пәтер, менің атымнан құжат тапсыруға")
    assert found is not None and found.text == "Алматы қаласы, Абай даңғылы, 20А-үй, 5-пәтер"


def test_an_address_ends_before_a_phone() -> None:
    found = text_to_address("г. Алматы, ул. Гоголя, д. 9/2, кв. 44, 8 (747) 811-80-82")
    assert found is not None and found.text == "г. Алматы, ул. Гоголя, д. 9/2, кв. 44"


def test_the_month_of_a_date_is_no_disability_group() -> None:
    assert text_to_group("02.11.2028") is None
    assert text_to_group("до 01.3.2015") is None
    found = text_to_group("III, срок до 02.11.2028")
    assert found is not None and found.value == "3"
