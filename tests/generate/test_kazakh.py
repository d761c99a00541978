"""Kazakh case endings: a table checked by hand, and rules that hold for every name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generate.grammar.kazakh import KazakhCase, in_case, is_possessed
from generate.grammar.kazakh_sounds import harmony_of

G, D, A, L, B, I = (  # noqa: E741 - the six cases by their initials
    KazakhCase.GENITIVE, KazakhCase.DATIVE, KazakhCase.ACCUSATIVE,
    KazakhCase.LOCATIVE, KazakhCase.ABLATIVE, KazakhCase.INSTRUMENTAL,
)  # fmt: skip

CHECKED = [
    ("Бостандық ауданы", G, "Бостандық ауданының"),
    ("Бостандық ауданы", D, "Бостандық ауданына"),
    ("Бостандық ауданы", A, "Бостандық ауданын"),
    ("Бостандық ауданы", L, "Бостандық ауданында"),
    ("Бостандық ауданы", B, "Бостандық ауданынан"),
    ("Бостандық ауданы", I, "Бостандық ауданымен"),
    ("Алматы қаласы", G, "Алматы қаласының"),
    ("Алматы қаласы", D, "Алматы қаласына"),
    ("Жетісу облысы", L, "Жетісу облысында"),
    ("Жандосов көшесі", D, "Жандосов көшесіне"),
    ("аудандық бөлімі", G, "аудандық бөлімінің"),
    ("аудандық бөлімі", D, "аудандық бөліміне"),
    ("қала әкімдігі", G, "қала әкімдігінің"),
    ("жұмыспен қамту басқармасы", G, "жұмыспен қамту басқармасының"),
    ("Еңбек министрі", G, "Еңбек министрінің"),
    ("Мемлекеттік корпорациясы", D, "Мемлекеттік корпорациясына"),
    ("Ахметов", D, "Ахметовқа"),
    ("Ахметов", I, "Ахметовпен"),
    ("Ахметова", D, "Ахметоваға"),
    ("Ахметова", G, "Ахметованың"),
    ("Мұқанов", D, "Мұқановқа"),
    ("Құнанбаев", G, "Құнанбаевтың"),
    ("Иманәлиев", D, "Иманәлиевке"),
    ("Қарин", I, "Қаринмен"),
    ("Бектенов", G, "Бектеновтің"),
    ("Мәсімов", D, "Мәсімовке"),
    ("Назарбаев", D, "Назарбаевқа"),
    ("Сейфуллин", D, "Сейфуллинге"),
    ("Айгүл", D, "Айгүлге"),
    ("Айгүл", G, "Айгүлдің"),
    ("Айгүл", A, "Айгүлді"),
    ("Айгүл", B, "Айгүлден"),
    ("Гүлнар", D, "Гүлнарға"),
    ("Гүлнар", G, "Гүлнардың"),
    ("Айнұр", D, "Айнұрға"),
    ("Нұрлан", G, "Нұрланның"),
    ("Нұрлан", A, "Нұрланды"),
    ("Нұрлан", B, "Нұрланнан"),
    ("Нұрлан", I, "Нұрланмен"),
    ("Ерлан", L, "Ерланда"),
    ("Қайрат", D, "Қайратқа"),
    ("Қайрат", G, "Қайраттың"),
    ("Зейнеп", D, "Зейнепке"),
    ("Зейнеп", A, "Зейнепті"),
    ("Ораз", I, "Оразбен"),
    ("Ораз", G, "Ораздың"),
    ("Динара", A, "Динараны"),
    ("Әсия", D, "Әсияға"),
    ("Мүнира", L, "Мүнирада"),
    ("Әли", D, "Әлиге"),
    ("Ғали", D, "Ғалиға"),
    ("Айару", G, "Айарудың"),
    ("Медеу", D, "Медеуге"),
    ("Алатау", L, "Алатауда"),
    ("Алматы", L, "Алматыда"),
    ("Алматы", D, "Алматыға"),
    ("Жаркент", D, "Жаркентке"),
    ("Тараз", B, "Тараздан"),
    ("Шымкент", G, "Шымкенттің"),
    ("Ахметов Нұрлан Серікұлы", D, "Ахметов Нұрлан Серікұлына"),
    ("Ахметов Нұрлан Серікұлы", G, "Ахметов Нұрлан Серікұлының"),
    ("Ахметова Айгүл Серікқызы", B, "Ахметова Айгүл Серікқызынан"),
    ("Сәбитова Әсел Сәбит қызы", D, "Сәбитова Әсел Сәбит қызына"),
    ("Иванов Иван Иванович", D, "Иванов Иван Ивановичке"),
    ("Ким Ирина Петровна", G, "Ким Ирина Петровнаның"),
    ("ҚР", G, "ҚР-ның"),
    ("ХҚКО", D, "ХҚКО-ға"),
    ("ХҚКО", G, "ХҚКО-ның"),
    ("ААЖ", B, "ААЖ-дан"),
    ("МӘМ", D, "МӘМ-ге"),
    ("ҚФБ", G, "ҚФБ-тің"),
    ("АОЖБ", L, "АОЖБ-да"),
    ("АОЖБ", G, "АОЖБ-ның"),
    ("ЭЦҚ", I, "ЭЦҚ-мен"),
    ("ӘРПК", G, "ӘРПК-нің"),
    ("ММ", G, "ММ-нің"),
    ("АТЖ", L, "АТЖ-да"),
    ("«Тілектестік»", G, "«Тілектестік»-тің"),
]


@pytest.mark.parametrize(("words", "case", "expected"), CHECKED)
def test_a_word_takes_the_ending_that_an_office_writes(words: str, case: KazakhCase, expected: str) -> None:
    assert in_case(words, case) == expected


letters = st.text(alphabet="абвгғдежзйкқлмнңопрстуұүхһшыіәө", min_size=1, max_size=12)


@given(letters, st.sampled_from(KazakhCase))
def test_the_word_itself_never_changes(word: str, case: KazakhCase) -> None:
    assert in_case(word, case).startswith(word)


@given(letters, st.sampled_from([G, D, L, B]))
def test_the_ending_agrees_with_the_words_harmony(word: str, case: KazakhCase) -> None:
    ending = in_case(word, case)[len(word) :].lstrip("-")
    thick = any(vowel in ending for vowel in "аы")

    assert thick == (harmony_of(word) == "thick")


@given(letters.filter(lambda word: not is_possessed(word)))
def test_a_voiceless_end_takes_a_voiceless_ending_and_no_other_does(word: str) -> None:
    voiceless = word[-1] in "бвгғдкқпстфхһцчшщ"

    assert (in_case(word, L)[len(word)] == "т") == voiceless


@pytest.mark.parametrize("case", list(KazakhCase))
def test_nothing_stays_nothing(case: KazakhCase) -> None:
    assert in_case("", case) == ""


def test_a_possessed_word_may_be_said_to_be_so() -> None:
    assert in_case("кітабы", D, possessed=True) == "кітабына"
    assert in_case("Ғалы", D, possessed=False) == "Ғалыға"
