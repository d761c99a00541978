"""Digits looked at once more: which places, together with which, and whose characters they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.digits import Alphabet, shared_out, words_to_second_readings, words_to_zones
from intake.engines.tesseract import EngineWord, Symbol
from intake.read import with_seen_digits
from models.geometry import Box
from models.page import SecondReading

PAGE = Box(0, 0, 2000, 2000)


def line(*texts: str, number: int = 0, gap: int = 12) -> list[EngineWord]:
    """Words of one line, twenty dots a character."""
    words, x = [], 100
    for text in texts:
        box = Box(x, 100 + 60 * number, x + 20 * len(text), 140 + 60 * number)
        words.append(EngineWord(text, box, 95.0, number))
        x = box.right + gap
    return words


def symbols(text: str, left: int, confidence: float = 96.0) -> list[Symbol]:
    return [
        Symbol(character, Box(left + 20 * place, 100, left + 20 * place + 18, 140), confidence)
        for place, character in enumerate(text)
        if character != " "
    ]


def zones(words: list[EngineWord]) -> list[tuple[tuple[int, ...], Alphabet]]:
    return [(zone.words, zone.alphabet) for zone in words_to_zones(words)]


def test_a_number_split_by_spaces_is_looked_at_as_one() -> None:
    assert zones(line("ЖСН", "850123", "488283")) == [((1, 2), "digits")]


def test_numbers_far_apart_are_looked_at_apart() -> None:
    assert zones(line("21.06.1975", "20.06.1985", gap=300)) == [((0,), "digits"), ((1,), "digits")]


def test_words_and_single_digits_are_left_alone() -> None:
    assert zones(line("Алматы", "қаласы", "2")) == []


def test_a_lone_five_is_asked_about_and_only_a_three_counts() -> None:
    assert zones(line("үй", "5")) == [((1,), "digits")]
    for seen, told in (("3", {1: "3"}), ("6", {}), ("5", {})):
        seconds = words_to_second_readings(
            line("үй", "5"), look=lambda zone, alphabet, seen=seen: symbols(seen, 150), within=PAGE
        )
        assert {index: second.text for index, second in seconds.items()} == told


def test_a_house_number_is_read_with_the_word_joined_to_it() -> None:
    assert zones(line("5ВА-үй,", "69-пәтер")) == [((0,), "latin"), ((1,), "latin")]


@pytest.mark.parametrize(("again", "told"), [("860312433493", "860312433493"), ("86031", "8603512433493")])
def test_a_number_not_read_whole_is_cut_out_and_looked_at_again(again: str, told: str) -> None:
    seconds = words_to_second_readings(
        line("860512433493"),
        look=lambda zone, alphabet: symbols("8603512433493", 100),
        looks_again=[lambda zone, alphabet: symbols(again, 100)],
        within=PAGE,
    )

    assert seconds[0].text == told


@pytest.mark.parametrize(
    ("text", "seen", "better"),
    [("5ВА-үй", "58A-yi", "58А-үй"), ("12В-үй", "12B-yi", "12В-үй"), ("58-үй", "38-yi", "58-үй"), ("Вл", "8", "Вл")],
)
def test_letters_that_the_latin_model_saw_as_digits_become_digits(text: str, seen: str, better: str) -> None:
    assert with_seen_digits(text, SecondReading(text=seen, confidence=0.9, read_by="tesseract/eng")) == better
    assert with_seen_digits(text, None) == text


def test_digits_that_came_out_as_letters_are_still_a_number() -> None:
    assert zones(line("75О62І359458")) == [((0,), "digits")]


def test_an_account_number_is_read_with_all_latin_letters() -> None:
    assert zones(line("К2758562203101010101")) == [((0,), "latin")]
    assert zones(line("К275", "8562", "2031", "0101", "0101")) == [((0, 1, 2, 3, 4), "latin")]


def test_a_line_of_the_machine_readable_zone_has_its_own_alphabet() -> None:
    assert zones(line("10КА20342421008740902316043<<<")) == [((0,), "mrz")]


def test_what_was_seen_goes_to_the_word_where_it_stands() -> None:
    words = line("850123", "488283")

    seconds = words_to_second_readings(
        words, look=lambda zone, alphabet: symbols("850123", 100) + symbols("488283", 232, 71.0), within=PAGE
    )

    assert {index: second.text for index, second in seconds.items()} == {0: "850123", 1: "488283"}
    assert (seconds[0].confidence, seconds[1].confidence) == (0.96, 0.71)


def test_a_word_where_nothing_was_seen_has_no_second_reading() -> None:
    assert words_to_second_readings(line("850123"), look=lambda zone, alphabet: [], within=PAGE) == {}


@given(st.lists(st.integers(0, 1900), max_size=40))
def test_no_character_is_lost_and_none_doubled(lefts: list[int]) -> None:
    seen = [Symbol("7", Box(left, 0, left + 10, 20), 90.0) for left in lefts]

    shares = shared_out(seen, [Box(100, 0, 300, 20), Box(400, 0, 900, 20), Box(950, 0, 1200, 20)])

    assert sum(len(share) for share in shares) == len(seen)
