"""Closed vocabularies of offices and addresses: letters that the engine confuses are put right, guesses are known."""

from __future__ import annotations

import pytest

from intake.values.addresses import strange_words, text_to_address
from intake.values.known_words import is_mended, mended
from intake.values.offices import office_faults, text_to_office


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("Алматы каласы. Алмалы ауланы. Лостык ланғылы. 4-уй", "Алматы қаласы. Алмалы ауданы. Достық даңғылы. 4-үй"),
        ("г. Алматы, Медеуский пайон, ул. Абая, л. 5, кв. 7", "г. Алматы, Медеуский район, ул. Абая, д. 5, кв. 7"),
        ("г. Алматы, Алмалинский район, пр. Достык, д. 1", "г. Алматы, Алмалинский район, пр. Достык, д. 1"),
    ],
)  # fmt: skip
def test_words_of_addresses_are_spelt_as_they_are(read: str, right: str) -> None:
    assert mended(read, "address") == right


def test_a_russian_word_in_another_case_is_left_as_it_is() -> None:
    assert mended("в городской поликлинике", "office") == "в городской поликлинике"


def test_a_guessed_word_of_an_office_is_known_as_a_guess() -> None:
    raw = "№ 11 өнірлік мелипиналык-әлеуметтік сараптама бөлімі"
    office = text_to_office(raw) or ""
    assert office == "№ 11 өңірлік медициналық-әлеуметтік сараптама бөлімі"
    assert is_mended(raw, office)
    assert not is_mended("каласы бойынша", "қаласы бойынша")


def test_a_small_word_that_no_address_has_is_strange() -> None:
    assert strange_words("г. Алматы, Медеуский паион ул. Абая") == ("паион",)
    assert strange_words("Алматы қаласы, Бөгенбай батыр көшесі, 50а-үй, 4-пәтер") == ()


def test_an_address_goes_on_behind_a_quarter_that_is_a_number() -> None:
    address = text_to_address("Алматы қаласы, Әуезов ауданы, 8 шағынауданы, 27-үй, 63-пәтер")
    assert address is not None
    assert address.text.endswith("27-үй, 63-пәтер")


def test_an_address_ends_at_a_phone_whose_bracket_was_misread() -> None:
    address = text_to_address("г. Алматы, ул. Абая, д. 48 8 (705\\ 869- 44-60")
    assert address is not None
    assert address.text == "г. Алматы, ул. Абая, д. 48"


@pytest.mark.parametrize("office", ["№ 2 Департамента по контролю", "Форма № 2-МСЭ"])
def test_half_an_office_and_a_forms_name_are_no_whole_office(office: str) -> None:
    assert office_faults(office)
