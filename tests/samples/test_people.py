"""Invented people hang together: numbers, names, families."""

from __future__ import annotations

import random
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from models.spelling import ALPHABET, comparable, name_skeleton
from models.values import Iin
from samples.papers.mrz import check_digit, mrz_td1
from samples.people import broken_iin, cast_of
from samples.spelled import spelled_date

ON = date(2013, 3, 4)
seeds = st.integers(0, 10_000)


@given(seeds, st.booleans())
def test_an_iin_holds_and_says_the_birth_date_and_the_sex(seed: int, with_child: bool) -> None:
    for person in cast_of(random.Random(seed), on=ON, with_child=with_child).values():
        iin = Iin(person.iin)
        assert iin.checksum_holds
        assert iin.birth_date == person.birth_date
        assert iin.sex == person.sex
        assert not Iin(broken_iin(person.iin)).checksum_holds


@given(seeds)
def test_names_are_pure_cyrillic_in_both_spellings(seed: int) -> None:
    for person in cast_of(random.Random(seed), on=ON, with_child=True).values():
        for name in (person.kk, person.ru):
            assert set(name.full.casefold()) - {" ", "-"} <= ALPHABET
            assert name.full == name.full.strip()


@given(seeds)
def test_a_child_bears_the_fathers_patronymic_and_surname(seed: int) -> None:
    people = cast_of(random.Random(seed), on=ON, with_child=True)
    parents = (people["applicant"], people["other_parent"])
    father = next(parent for parent in parents if parent.sex == "m")
    child = people["child"]
    assert comparable(child.ru.patronymic)[:2] == comparable(father.ru.given_name)[:2]
    assert name_skeleton(child.kk.surname).rstrip("а") == name_skeleton(father.kk.surname)


@given(seeds)
def test_a_card_holds_on_the_day_and_was_given_for_ten_years(seed: int) -> None:
    for person in cast_of(random.Random(seed), on=ON, with_child=False).values():
        assert person.card.issued_on < ON <= person.card.valid_until
        assert person.card.valid_until.year - person.card.issued_on.year in {9, 10}
        assert len(person.card.number) == 9


def test_check_digits_of_the_machine_readable_zone_are_those_of_the_icao_specimen() -> None:
    assert check_digit("D23145890") == "7"
    assert check_digit("740812") == "2"
    assert check_digit("120415") == "9"


def test_the_machine_readable_zone_is_three_lines_of_thirty_latin_characters() -> None:
    person = cast_of(random.Random(3), on=ON, with_child=False)["applicant"]
    lines = mrz_td1(person, person.iin, person.card.number, person.card.valid_until).split("\n")
    assert [len(line) for line in lines] == [30, 30, 30]
    assert person.iin in lines[0]
    assert all(line.isascii() for line in lines)


def test_dates_in_words_are_as_notaries_write_them() -> None:
    assert spelled_date(date(2013, 3, 4), "ru") == "четвертого марта две тысячи тринадцатого года"
    assert spelled_date(date(1985, 5, 23), "ru") == "двадцать третьего мая тысяча девятьсот восемьдесят пятого года"
    assert spelled_date(date(2000, 10, 30), "ru") == "тридцатого октября двухтысячного года"
    assert spelled_date(date(2013, 3, 4), "kk") == "екі мың он үшінші жылғы төртінші наурыз"
    assert spelled_date(date(1990, 11, 20), "kk") == "мың тоғыз жүз тоқсаныншы жылғы жиырмасыншы қараша"
