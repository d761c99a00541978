"""Invented addresses in Almaty and elsewhere, in both languages. Streets and districts exist, the flats do not."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A name in both languages."""

    kk: str
    ru: str

    def named(self, language: str) -> str:
        """The name in a language."""
        return self.kk if language == "kk" else self.ru


@dataclass(frozen=True)
class Address:
    """Where somebody lives, in the parts that forms ask for; `flat` is empty for a house of one's own."""

    region: Place
    district: Place
    village: Place | None
    street: Place
    house: str
    flat: str

    def text(self, language: str) -> str:
        """The whole address on one line, as office papers of that language write it."""
        parts = [self.region, self.district, self.village, self.street]
        if language == "kk":
            tail = [f"{self.house}-үй"] + ([f"{self.flat}-пәтер"] if self.flat else [])
            return ", ".join([part.kk for part in parts if part] + tail)
        tail = [f"д. {self.house}"] + ([f"кв. {self.flat}"] if self.flat else [])
        return ", ".join([part.ru for part in parts if part] + tail)


ALMATY = Place("Алматы қаласы", "г. Алматы")
_ALMATY_DISTRICTS = tuple(
    Place(*pair)
    for pair in (
        ("Бостандық ауданы", "Бостандыкский район"),
        ("Алмалы ауданы", "Алмалинский район"),
        ("Әуезов ауданы", "Ауэзовский район"),
        ("Медеу ауданы", "Медеуский район"),
        ("Жетісу ауданы", "Жетысуский район"),
        ("Түрксіб ауданы", "Турксибский район"),
        ("Алатау ауданы", "Алатауский район"),
    )
)
_ALMATY_STREETS = tuple(
    Place(*pair)
    for pair in (
        ("Абай даңғылы", "пр. Абая"),
        ("Достық даңғылы", "пр. Достык"),
        ("Төле би көшесі", "ул. Толе би"),
        ("Жандосов көшесі", "ул. Жандосова"),
        ("Шевченко көшесі", "ул. Шевченко"),
        ("Гоголь көшесі", "ул. Гоголя"),
        ("Бөгенбай батыр көшесі", "ул. Богенбай батыра"),
        ("Сәтбаев көшесі", "ул. Сатпаева"),
        ("Розыбакиев көшесі", "ул. Розыбакиева"),
        ("Ақсай-4 шағынауданы", "мкр. Аксай-4"),
        ("Қабдолов көшесі", "ул. Кабдолова"),
    )
)
_ELSEWHERE = (
    (
        ("Алматы облысы", "Алматинская область"),
        ("Талғар ауданы", "Талгарский район"),
        ("Бесағаш ауылы", "с. Бесагаш"),
    ),
    (
        ("Алматы облысы", "Алматинская область"),
        ("Қарасай ауданы", "Карасайский район"),
        ("Шамалған ауылы", "с. Шамалган"),
    ),
    (("Жамбыл облысы", "Жамбылская область"), ("Қордай ауданы", "Кордайский район"), ("Масанчи ауылы", "с. Масанчи")),
    (
        ("Алматы облысы", "Алматинская область"),
        ("Панфилов ауданы", "Панфиловский район"),
        ("Үлкен Шыған ауылы", "с. Улькен-Шыган"),
    ),
    (("Қарағанды облысы", "Карагандинская область"), ("Қарағанды қаласы", "г. Караганда"), None),
    (("Павлодар облысы", "Павлодарская область"), ("Екібастұз қаласы", "г. Экибастуз"), None),
)
_COUNTRY_STREETS = tuple(
    Place(*pair)
    for pair in (
        ("Жібек жолы көшесі", "ул. Жибек жолы"),
        ("Жамбыл көшесі", "ул. Жамбыла"),
        ("Қонаев көшесі", "ул. Кунаева"),
        ("Мұхтар Әуезов көшесі", "ул. Мухтара Ауэзова"),
        ("Бейбітшілік көшесі", "ул. Бейбитшилик"),
        ("Райымбек батыр көшесі", "ул. Раимбек батыра"),
        ("Желтоқсан көшесі", "ул. Желтоксан"),
    )
)


def address_of(rng: random.Random, place: str = "any") -> Address:
    """A new address; `place`: `almaty`, `elsewhere` or `any` (mostly Almaty)."""
    house = f"{rng.randrange(1, 180)}" + rng.choice(("", "", "", "А", "/2"))
    if place == "almaty" or (place == "any" and rng.random() < 0.6):
        flat = str(rng.randrange(1, 120)) if rng.random() < 0.85 else ""
        return Address(ALMATY, rng.choice(_ALMATY_DISTRICTS), None, rng.choice(_ALMATY_STREETS), house, flat)
    region, district, village = rng.choice(_ELSEWHERE)
    flat = str(rng.randrange(1, 80)) if village is None else ""
    return Address(
        Place(*region),
        Place(*district),
        Place(*village) if village else None,
        rng.choice(_COUNTRY_STREETS),
        house,
        flat,
    )
