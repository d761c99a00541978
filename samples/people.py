"""Invented people of Kazakhstan: names in both spellings, numbers that hold, addresses, papers' numbers."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from models.values import iin_check_digit
from samples.names import MEN, SLAVIC, SLAVIC_MEN, SLAVIC_WOMEN, SURNAMES, WOMEN
from samples.places import Address, address_of

Spelling = Literal["kk", "ru"]
Sex = Literal["m", "f"]


@dataclass(frozen=True)
class Name:
    """A name in one spelling, title case; `patronymic` is empty where the person has none."""

    surname: str
    given_name: str
    patronymic: str

    @property
    def full(self) -> str:
        """Surname, given name, patronymic."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


@dataclass(frozen=True)
class CardNumbers:
    """What a person's identity card says besides the person."""

    number: str
    """Nine digits."""
    issued_on: date
    valid_until: date


@dataclass(frozen=True)
class Person:
    """One invented person."""

    key: str
    """The name of the part that the person plays in a bundle: `applicant`, `child`, `parent`, `stranger`, …"""
    sex: Sex
    birth_date: date
    iin: str
    kk: Name
    ru: Name
    registered: Spelling
    """The spelling that the person's own identity papers have."""
    address: Address
    phone: str
    """The national ten digits."""
    card: CardNumbers

    def name(self, spelling: Spelling) -> Name:
        """The name in a spelling."""
        return self.kk if spelling == "kk" else self.ru


def iin_of(birth_date: date, sex: Sex, rng: random.Random) -> str:
    """A number whose date, century, sex and check digit hold."""
    century = {18: 1, 19: 3, 20: 5}[birth_date.year // 100] + (sex == "f")
    while True:
        eleven = f"{birth_date:%y%m%d}{century}{rng.randrange(10_000):04d}"
        check = iin_check_digit(eleven)
        if check is not None:
            return f"{eleven}{check}"


def broken_iin(iin: str) -> str:
    """The same number with a wrong check digit, as a slip of the typist leaves it."""
    return iin[:11] + str((int(iin[11]) + 4) % 10)


def _feminine(surname: str) -> str:
    return surname + "а" if surname.endswith(("ов", "ев", "ёв", "ин")) else surname


@dataclass(frozen=True)
class Family:
    """What relatives share: the surname, the father's name, the address."""

    surname: str
    father: str
    kazakh: bool
    address: Address


def _kazakh_names(sex: Sex, family: Family, given_name: str, rng: random.Random) -> tuple[Name, Name]:
    given = (given_name or rng.choice(MEN if sex == "m" else WOMEN)).split("/")
    father_kk, _, son_of = family.father.split("/")
    surname_kk, surname_ru = family.surname.split("/")
    if sex == "m":
        return (
            Name(surname_kk, given[0], f"{father_kk}ұлы"),
            Name(surname_ru, given[1], son_of),
        )
    return (
        Name(_feminine(surname_kk), given[0], f"{father_kk}қызы"),
        Name(_feminine(surname_ru), given[1], son_of.removesuffix("ич") + "на"),
    )


def _daughter_of(patronymic: str) -> str:
    """Петрович -> Петровна, Юрьевич -> Юрьевна."""
    return patronymic.removesuffix("ич") + "на"


def _slavic_names(sex: Sex, family: Family, given_name: str, rng: random.Random) -> tuple[Name, Name]:
    son_of = family.father.split("/")[1]
    given = (given_name or rng.choice(SLAVIC_MEN if sex == "m" else SLAVIC_WOMEN)).split("/")[0]
    if sex == "m":
        name = Name(family.surname, given, son_of)
    else:
        name = Name(_feminine(family.surname), given, _daughter_of(son_of))
    return name, name


def _day(rng: random.Random, first: date, last: date) -> date:
    return first + timedelta(days=rng.randrange((last - first).days + 1))


def _card(birth_date: date, on: date, rng: random.Random) -> CardNumbers:
    """A card of ten years that holds on the day, first given at sixteen; from 2016 on a card of the new kind."""
    earliest = max(date(birth_date.year + 16, 1, 20), on - timedelta(days=365 * 9), date(2004, 1, 5))
    if on.year >= 2016:
        earliest = max(earliest, date(2015, 1, 12))
    issued = _day(rng, min(earliest, on - timedelta(days=60)), on - timedelta(days=30))
    until = date(issued.year + 10, issued.month, min(issued.day, 28)) - timedelta(days=1)
    return CardNumbers(f"0{rng.randrange(10_000_000, 49_999_999):08d}", issued, until)


def _phone(rng: random.Random) -> str:
    return rng.choice(("701", "702", "705", "707", "747", "775", "777", "778")) + f"{rng.randrange(10_000_000):07d}"


def family_of(rng: random.Random, *, place: str = "any") -> Family:
    """A new family; `place`: `almaty`, `elsewhere` or `any`."""
    kazakh = rng.random() < 0.7
    surname = rng.choice(SURNAMES) if kazakh else rng.choice(SLAVIC)
    father = rng.choice(MEN) if kazakh else rng.choice(SLAVIC_MEN)
    return Family(surname, father, kazakh, address_of(rng, place))


def person_of(
    key: str,
    family: Family,
    rng: random.Random,
    *,
    on: date,
    ages: tuple[int, int],
    sex: Sex | None = None,
    given_name: str = "",
) -> Person:
    """A new member of a family, of an age on the day within `ages` in years, both included; `given_name` is an entry
    of the name pools where it must be a certain one."""
    drawn: Sex = rng.choice(("m", "f"))
    sex = sex or drawn
    born = _day(rng, date(on.year - ages[1], 1, 1), date(on.year - ages[0] - 1, 12, 28))
    names = _kazakh_names if family.kazakh else _slavic_names
    kk, ru = names(sex, family, given_name, rng)
    registered: Spelling = rng.choice(("kk", "ru")) if family.kazakh else "ru"
    return Person(
        key, sex, born, iin_of(born, sex, rng), kk, ru, registered, family.address, _phone(rng), _card(born, on, rng)
    )


def cast_of(rng: random.Random, *, on: date, with_child: bool, place: str = "any") -> dict[str, Person]:
    """The people of one case, by the part they play: `applicant` (the parent where there is a child), `child`,
    `other_parent`, `spouse` (the other parent where there is a child), `representative` and `stranger` of families of
    their own."""
    family = family_of(rng, place=place)
    applicant = person_of("applicant", family, rng, on=on, ages=(26, 42) if with_child else (21, 74))
    people = {"applicant": applicant}
    if with_child:
        men = MEN if family.kazakh else SLAVIC_MEN
        father = _entry_of(applicant, men) if applicant.sex == "m" else rng.choice(men)
        people["child"] = person_of("child", replace(family, father=father), rng, on=on, ages=(3, 14))
        other = replace(family, father=rng.choice(men))
        sex: Sex = "f" if applicant.sex == "m" else "m"
        given = father if sex == "m" else ""
        people["other_parent"] = person_of(
            "other_parent", other, rng, on=on, ages=(27, 45), sex=sex, given_name=given
        )
        people["spouse"] = replace(people["other_parent"], key="spouse")
    else:
        people["spouse"] = _spouse_of(applicant, family, on)
    people["representative"] = person_of("representative", family_of(rng, place=place), rng, on=on, ages=(23, 60))
    people["stranger"] = person_of("stranger", family_of(rng), rng, on=on, ages=(30, 70))
    return people


def _spouse_of(applicant: Person, family: Family, on: date) -> Person:
    """Husband or wife under the family's surname, drawn apart so that the rest of the cast stays as it is."""
    rng = random.Random(f"spouse/{applicant.iin}")
    own = replace(family, father=rng.choice(MEN if family.kazakh else SLAVIC_MEN))
    age = on.year - applicant.birth_date.year
    return person_of(
        "spouse", own, rng, on=on, ages=(max(age - 7, 20), age + 5), sex="f" if applicant.sex == "m" else "m"
    )


def _entry_of(man: Person, pool: tuple[str, ...]) -> str:
    """The pool entry of a man's given name: his children bear its patronymic."""
    return next(entry for entry in pool if entry.split("/")[0] == man.kk.given_name)
