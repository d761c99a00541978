"""What must hold for every word: harmony is never mixed, forms tell words and cases apart, numbers come back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generate.grammar.in_words import date_in_words, sum_in_figures, sum_in_words
from generate.grammar.kazakh import KazakhCase, in_case, is_possessed
from generate.grammar.kazakh_forms import Owner, owned_by, plural_of
from generate.grammar.kazakh_sounds import last_word_of_number
from generate.grammar.numbers import (
    kazakh_figure_in,
    kazakh_ordinal,
    kazakh_ordinal_figure,
    number_in_words,
    russian_ordinal,
)
from generate.grammar.russian import RussianCase, name_in_case, phrase_in_case
from generate.render import _filters

THICK, THIN = set("аоұы"), set("әөүіе")

syllable = st.sampled_from(
    [
        "қа",
        "ла",
        "бе",
        "ті",
        "ры",
        "нұр",
        "гүл",
        "дос",
        "көк",
        "ай",
        "сер",
        "жан",
        "бек",
        "мұ",
        "лы",
        "ән",
        "тау",
        "ет",
    ]
)
words = st.lists(syllable, min_size=1, max_size=4).map("".join).map(str.title)
bare_words = words.filter(lambda word: not is_possessed(word))
cases = st.sampled_from(KazakhCase)
endings = st.sampled_from([case for case in KazakhCase if case is not KazakhCase.INSTRUMENTAL])
owners: st.SearchStrategy[Owner] = st.sampled_from(["me", "you", "you_polite", "third", "us"])
counts = st.integers(min_value=0, max_value=10**12)


def vowel_classes(ending: str) -> set[str]:
    """The classes of an ending's vowels."""
    return {"thick" for letter in ending if letter in THICK} | {"thin" for letter in ending if letter in THIN}


@given(words, owners, endings)
def test_harmony_is_never_mixed_through_plural_owner_and_case(word: str, owner: Owner, case: KazakhCase) -> None:
    """мен, бен, пен stand apart: the instrumental has one vowel for all."""
    plural = plural_of(word)

    assert len(vowel_classes(plural[len(word) :])) == 1
    assert vowel_classes(owned_by(plural, owner, case)[len(word) :]) == vowel_classes(plural[len(word) :])


@given(words, endings, owners)
def test_an_owned_word_keeps_the_harmony_of_the_word(word: str, case: KazakhCase, owner: Owner) -> None:
    owned = owned_by(word, owner, case)
    plural = plural_of(word)[len(word) :]

    assert vowel_classes(owned[len(word) :]) <= vowel_classes(plural)


@given(bare_words)
def test_the_seven_cases_of_a_word_are_seven_words(word: str) -> None:
    assert len({in_case(word, case) for case in KazakhCase}) == 7
    assert in_case(word, KazakhCase.NOMINATIVE) == word


@given(bare_words, bare_words, cases)
def test_two_words_never_share_a_case_form(one: str, other: str, case: KazakhCase) -> None:
    assert (in_case(one, case) == in_case(other, case)) == (one == other)


@given(bare_words, bare_words)
def test_two_words_never_share_a_plural(one: str, other: str) -> None:
    assert (plural_of(one) == plural_of(other)) == (one == other)


@given(words, owners)
def test_owners_are_told_apart(word: str, owner: Owner) -> None:
    others: set[Owner] = {"me", "you", "you_polite", "third", "us"} - {owner}

    assert owned_by(word, owner) not in {owned_by(word, other) for other in others}


@given(st.lists(words, min_size=2, max_size=3).map(" ".join), cases)
def test_a_name_in_capitals_takes_the_same_endings_in_capitals(name: str, case: KazakhCase) -> None:
    if len(name) > 12:  # two short words in capitals may be abbreviations
        assert in_case(name.upper(), case) in (in_case(name, case).upper(), in_case(name.upper(), case))
    assert in_case(f"АХМЕТОВА {name}".upper(), case) == in_case(f"Ахметова {name}", case).upper()


KAZAKH_UNITS = {
    "нөл": 0, "бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "сегіз": 8, "тоғыз": 9,
    "он": 10, "жиырма": 20, "отыз": 30, "қырық": 40, "елу": 50, "алпыс": 60, "жетпіс": 70, "сексен": 80, "тоқсан": 90,
}  # fmt: skip
KAZAKH_POWERS = {"мың": 10**3, "миллион": 10**6, "миллиард": 10**9, "триллион": 10**12}
RUSSIAN_UNITS = {
    "ноль": 0, "один": 1, "одна": 1, "одно": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6,
    "семь": 7, "восемь": 8, "девять": 9, "десять": 10, "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13,
    "четырнадцать": 14, "пятнадцать": 15, "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19,
    "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70,
    "восемьдесят": 80, "девяносто": 90, "сто": 100, "двести": 200, "триста": 300, "четыреста": 400, "пятьсот": 500,
    "шестьсот": 600, "семьсот": 700, "восемьсот": 800, "девятьсот": 900,
}  # fmt: skip
RUSSIAN_POWERS = {"тысяч": 10**3, "миллион": 10**6, "миллиард": 10**9, "триллион": 10**12}


def kazakh_number(text: str) -> int:
    """A number read back from its words, independently of what wrote them."""
    total = group = 0
    for word in text.split():
        if word == "жүз":
            group = (group or 1) * 100
        elif word in KAZAKH_POWERS:
            total, group = total + group * KAZAKH_POWERS[word], 0
        else:
            group += KAZAKH_UNITS[word]
    return total + group


def russian_number(text: str) -> int:
    """A number read back from its words, independently of what wrote them."""
    total = group = 0
    for word in text.split():
        power = next((value for stem, value in RUSSIAN_POWERS.items() if word.startswith(stem)), None)
        if power:
            total, group = total + group * power, 0
        else:
            group += RUSSIAN_UNITS[word]
    return total + group


@given(counts)
def test_kazakh_numbers_come_back(number: int) -> None:
    assert kazakh_number(number_in_words(number, "kk")) == number


@given(counts, st.sampled_from(["m", "f", "n"]))
def test_russian_numbers_come_back_in_every_gender(number: int, gender: str) -> None:
    assert russian_number(number_in_words(number, "ru", gender=gender)) == number  # type: ignore[arg-type]


@given(counts)
def test_the_last_word_of_figures_is_the_last_word_of_the_number(number: int) -> None:
    assert last_word_of_number(str(number)) == number_in_words(number, "kk").split()[-1]


@given(counts)
def test_kazakh_ordinals_are_the_number_and_an_ending_of_its_harmony(number: int) -> None:
    ordinal = kazakh_ordinal(number)

    assert ordinal.endswith(("ншы", "нші"))
    assert ordinal[-1] == kazakh_ordinal_figure(number)[-1]
    assert ordinal.split()[:-1] == number_in_words(number, "kk").split()[:-1]


@given(counts, cases)
def test_figures_take_the_ending_of_their_words(number: int, case: KazakhCase) -> None:
    spoken = number_in_words(number, "kk")

    assert kazakh_figure_in(number, case).partition("-")[2] == in_case(spoken, case, possessed=False)[len(spoken) :]
    assert (
        in_case(f"№ {number}", case).removeprefix(f"№ {number}").lstrip("-")
        == (kazakh_figure_in(number, case).partition("-")[2])
    )


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.sampled_from(["kk", "ru"]))
def test_a_sum_says_in_words_what_it_says_in_figures(amount: Decimal, language: str) -> None:
    written = sum_in_words(amount, language)  # type: ignore[arg-type]
    figures, _, rest = written.partition(" (")
    words, _, tiyn = rest.partition(") ")
    read = kazakh_number(words) if language == "kk" else russian_number(words)

    assert read == int(figures.replace(" ", "")) == int(amount)
    assert int(tiyn.split()[1]) == amount * 100 % 100


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_tiyn_are_left_out_of_figures_where_there_are_none(language: str) -> None:
    assert "тиын" not in sum_in_figures(Decimal(700), language)  # type: ignore[arg-type]


def test_no_sum_is_below_nought() -> None:
    with pytest.raises(ValueError, match="below nought"):
        sum_in_words(Decimal(-1), "ru")


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_days_in_words_are_words_alone(day: date) -> None:
    kazakh, russian = (date_in_words(day.isoformat(), language) for language in ("kk", "ru"))

    assert not any(character.isdigit() for character in kazakh + russian)
    assert "ё" not in russian
    assert russian.startswith(russian_ordinal(day.day, gender="n"))


surnames = st.sampled_from(["Ахметов", "Сериков", "Цой", "Абай", "Петров-Водкин", "Ли", "Черных", "Жандосов"])
given_names = st.sampled_from(["Нурлан", "Лев", "Павел", "Касым-Жомарт", "Игорь", "Муса", "Али", "Дәурен"])
patronymics = st.sampled_from(["Болатович", "Ильич", "Серікұлы", "Гасан оглы", ""])
russian_cases: st.SearchStrategy[RussianCase] = st.sampled_from(
    ["genitive", "dative", "accusative", "instrumental", "prepositional"]
)


@given(surnames, given_names, patronymics, russian_cases)
def test_capitals_change_nothing_of_a_russian_name_in_its_case(
    surname: str, given_name: str, patronymic: str, case: RussianCase
) -> None:
    name = f"{surname} {given_name} {patronymic}".strip()

    assert name_in_case(name.upper(), case, sex="m") == name_in_case(name, case, sex="m").upper()


@given(st.sampled_from(["главный специалист", "отдел занятости", "Вице-министр", "судья", "комиссия"]), russian_cases)
def test_no_letter_comes_into_a_title_that_was_not_written(title: str, case: RussianCase) -> None:
    assert "ё" not in phrase_in_case(title, case)


@pytest.mark.parametrize(
    ("language", "name", "value", "printed"),
    [
        ("ru", "sum_in_words", "25 040,50", "25 040 (двадцать пять тысяч сорок) тенге 50 тиынов"),
        ("kk", "sum", "25040", "25 040 теңге"),
        ("kk", "count_in_words", "3", "3 (үш)"),
        ("kk", "ordinal", "20", "жиырмасыншы"),
        ("kk", "plural", "құжат", "құжаттар"),
        ("ru", "date_in_words", "2013-03-04", "четвертое марта две тысячи тринадцатого года"),
        ("ru", "sum_in_words", "сколько есть", "сколько есть"),
        ("ru", "sum_in_words", "-5", "-5"),
        ("ru", "sum_in_words", "", ""),
        ("ru", "date_in_words", "", ""),
    ],
)
def test_templates_may_ask_for_words(language: str, name: str, value: str, printed: str) -> None:
    """What is no number stays as it is written, and an empty value empty."""
    assert _filters(language)[name](value) == printed  # type: ignore[arg-type]
