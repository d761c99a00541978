"""Texts with values: pieces, manners, declined names, and the inks by which values are found again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples.engines.declined import GrammarCase, declined_name
from samples.engines.marks import Marks
from samples.engines.pieces import Piece
from samples.unseen.values import Manners, pieces_of, shown_of

FACTS = {
    "surname": "Ахметова",
    "given_name": "Айгуль",
    "patronymic": "Сериковна",
    "@sex": "f",
    "birth_date": "1985-01-03",
    "address.street": "ул. Абая",
    "@officer": "Т. Ли",
}


def texts(text: str, **changes: str) -> list[tuple[str, str | None]]:
    return [(piece.text, piece.field) for piece in pieces_of(text, {**FACTS, **changes}, Manners("ru"))]


def test_values_are_pieces_of_their_own() -> None:
    assert texts("ИИН {iin}: {surname}, {@officer}", iin="850103400000") == [
        ("ИИН ", None), ("850103400000", "iin"), (": ", None), ("Ахметова", "surname"), (", ", None), ("Т. Ли", None),
    ]  # fmt: skip


def test_a_value_that_the_facts_do_not_hold_prints_nothing() -> None:
    assert texts("тел. {phone}") == [("тел. ", None)]


def test_a_person_without_a_patronymic_has_two_names() -> None:
    assert [text for text, _ in texts("{full_name}", patronymic="")] == ["Ахметова", " ", "Айгуль"]


def test_a_declined_name_keeps_its_nominative_as_truth() -> None:
    first = next(pieces_of("{full_name:genitive}", FACTS, Manners("ru")))
    assert (first.text, first.truth, first.declined) == ("Ахметовой", "Ахметова", True)


def test_styles_switch_on_and_off() -> None:
    one, two = pieces_of("<u>да</u> нет", {}, Manners("ru"))
    assert one.underlined and not two.underlined


@pytest.mark.parametrize(
    ("manner", "language", "shown"),
    [
        ("dots", "ru", "03.01.1985"),
        ("yearfirst", "kk", "1985 жылғы «03» қаңтар"),
        ("tail", "ru", "03.01.1985г."),
        ("kk_words", "ru", "1985 жылғы 3 қаңтар"),
    ],
)
def test_a_date_is_printed_in_the_manner_asked(manner: str, language: str, shown: str) -> None:
    assert shown_of("birth_date", "1985-01-03", manner, Manners(language)) == shown


@pytest.mark.parametrize(
    ("name", "part", "case", "feminine", "declined"),
    [
        ("Садвакасов", "surname", "genitive", False, "Садвакасова"),
        ("Шарипова", "surname", "dative", True, "Шариповой"),
        ("Гордиенко", "surname", "genitive", False, "Гордиенко"),
        ("Айгүл", "given_name", "ablative", True, "Айгүлден"),
        ("Марат", "given_name", "ablative", False, "Мараттан"),
        ("Ержан", "given_name", "ablative", False, "Ержаннан"),
        ("Серікұлы", "patronymic", "ablative", False, "Серікұлынан"),
        ("Серікқызы", "patronymic", "ablative", True, "Серікқызынан"),
    ],
)
def test_names_take_their_case(name: str, part: str, case: GrammarCase, feminine: bool, declined: str) -> None:
    assert declined_name(name, part, case, feminine=feminine) == declined


@given(st.integers(min_value=1, max_value=300))
def test_every_value_is_found_again_by_its_ink(count: int) -> None:
    marks = Marks()
    inks = [marks.ink_of(Piece("x", field="iin")) for _ in range(count)]
    assert [marks.number_of(ink) for ink in inks] == list(range(count))
    assert all(max(ink) < 24 for ink in inks), "an ink that the eye would tell from black"
    assert marks.number_of(marks.ink_of(Piece("own words"))) is None


@pytest.mark.parametrize(
    ("name", "part", "case", "feminine", "declined"),
    [
        ("Ахметов", "surname", "accusative", False, "Ахметова"),
        ("Ахметова", "surname", "instrumental", True, "Ахметовой"),
        ("Марат", "given_name", "kk_dative", False, "Маратқа"),
        ("Айгүл", "given_name", "kk_dative", True, "Айгүлге"),
        ("Серікұлы", "patronymic", "kk_dative", False, "Серікұлына"),
        ("Серікқызы", "patronymic", "kk_genitive", True, "Серікқызының"),
        ("Сериковна", "patronymic", "kk_dative", True, "Сериковнаға"),
        ("Ержан", "given_name", "kk_genitive", False, "Ержанның"),
        ("Ержан", "given_name", "kk_accusative", False, "Ержанды"),
        ("Сәуле", "given_name", "kk_accusative", True, "Сәулені"),
    ],
)
def test_names_take_further_cases(name: str, part: str, case: GrammarCase, feminine: bool, declined: str) -> None:
    assert declined_name(name, part, case, feminine=feminine) == declined
