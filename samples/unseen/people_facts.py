"""What the facts of several kinds are made of: people, addresses, days, numbers."""

from __future__ import annotations

import random
from datetime import date, timedelta

from models.values import iin_check_digit
from samples.layouts import Order, person_facts
from samples.people import Person, Sex, Spelling, broken_iin
from samples.unseen.invented import Wordings

Facts = dict[str, str]


def one_of(choices: Wordings, order: Order) -> str:
    """One of the wordings of the paper's language."""
    return order.rng.choice(choices[order.language])


def of_person(person: Person, spelling: Spelling, order: Order, *, prefix: str = "", own: bool = False) -> Facts:
    """The contract's fields of a person under a prefix, and the sex as `@…sex`; `own`: with the order's wish of a
    wrong number or none."""
    wish = order.options.get("iin", "") if own else ""
    iin = {"wrong": broken_iin(person.iin), "none": ""}.get(wish)
    return {**person_facts(person, spelling, prefix=prefix, iin=iin), f"@{prefix}sex": person.sex}


def initials_of(person: Person, spelling: Spelling) -> str:
    """Surname and initials."""
    name = person.name(spelling)
    dots = "".join(f"{part[0]}." for part in (name.given_name, name.patronymic) if part)
    return f"{name.surname} {dots}"


def address_parts(order: Order) -> Facts:
    """The applicant's address in the parts that forms ask for."""
    address = order.about.address
    places = {
        "region": address.region,
        "district": address.district,
        "village": address.village,
        "street": address.street,
    }
    parts = {f"address.{key}": getattr(place, order.spelling) if place else "" for key, place in places.items()}
    return parts | {"address.house": address.house, "address.flat": address.flat}


def weekday_before(order: Order, first: int, last: int) -> date:
    """A day from `first` to `last` days before the order's, moved off the weekend."""
    day = order.on - timedelta(days=order.rng.randrange(first, last + 1))
    return day - timedelta(days=max(day.weekday() - 4, 0))


def grown_up(order: Order, day: date) -> date:
    """The day, or one in the person's nineteenth year where it would be earlier."""
    return max(day, date(order.about.birth_date.year + 19, 2, 14))


def digits(rng: random.Random, count: int) -> str:
    """A number of so many digits, none of them leading zeros."""
    return str(rng.randrange(10 ** (count - 1), 10**count))


def company_number(rng: random.Random) -> str:
    """A business identification number whose check digit holds."""
    while True:
        eleven = f"{rng.randrange(94, 100):02d}{rng.randrange(1, 13):02d}40{rng.randrange(100_000):05d}"
        check = iin_check_digit(eleven)
        if check is not None:
            return f"{eleven}{check}"


def group_of(order: Order) -> str:
    """The disability group of the order, or one that fits the age."""
    child = order.on.year - order.about.birth_date.year < 18
    return order.options.get("group") or ("child" if child else order.rng.choice("123"))


def nation_of(order: Order, sex: Sex | None = None) -> str:
    """The nationality as the paper's language declines it."""
    kazakh = order.about.kk.patronymic != order.about.ru.patronymic
    if order.spelling == "kk":
        return "қазақ" if kazakh else "орыс"
    return {"m": ("русский", "казах"), "f": ("русская", "казашка")}[sex or order.about.sex][kazakh]
