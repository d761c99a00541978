"""Offices, officers and places that papers name; the people among them are invented."""

from __future__ import annotations

import random
from datetime import date, timedelta

from samples.people import Spelling

MSE = {
    "ru": (
        "Отдел медико-социальной экспертизы № 3 г. Алматы",
        "Отдел медико-социальной экспертизы № 7 г. Алматы",
        "Департамент по контролю и социальной защите по г. Алматы",
    ),
    "kk": (
        "Алматы қаласы бойынша № 3 медициналық-әлеуметтік сараптама бөлімі",
        "Алматы қаласы бойынша № 5 медициналық-әлеуметтік сараптама бөлімі",
        "Алматы қаласы бойынша бақылау және әлеуметтік қорғау департаменті",
    ),
}
CAUSES = {
    "ru": ("общее заболевание", "инвалид с детства", "трудовое увечье"),
    "kk": ("жалпы ауру", "бала жастан мүгедек", "еңбек жарақаты"),
}
BIRTHPLACES = {
    "ru": ("Алматинская область", "г. Алматы", "Жамбылская область", "Восточно-Казахстанская область"),
    "kk": ("Алматы облысы", "Алматы қаласы", "Жамбыл облысы", "Шығыс Қазақстан облысы"),
}
OFFICERS = {
    "ru": ("Д. Ахметова", "С. Ибраева", "Л. Ковалёва", "М. Турсынов", "А. Жакупов", "Г. Назарова"),
    "kk": ("Д. Ахметова", "С. Ыбыраева", "Ғ. Мұсабаев", "М. Тұрсынов", "А. Жақыпов", "Г. Назарова"),
}
NATIONALITIES = {"ru": ("КАЗАХ", "КАЗАШКА", "РУССКИЙ", "РУССКАЯ"), "kk": ("ҚАЗАҚ", "ҚАЗАҚ", "ОРЫС", "ОРЫС")}


def officer(spelling: Spelling, rng: random.Random) -> str:
    """An officer's initials and surname."""
    return rng.choice(OFFICERS[spelling])


def days_before(on: date, first: int, last: int, rng: random.Random) -> date:
    """A working day between `last` and `first` days before the day, no weekend."""
    day = on - timedelta(days=rng.randrange(first, last + 1))
    return day - timedelta(days=max(day.weekday() - 4, 0))


def sum_printed(tenge: int, tiyn: int | None = None) -> str:
    """A sum as offices print it: thousands apart, tiyn behind a comma."""
    whole = f"{tenge:,}".replace(",", " ")
    return whole if tiyn is None else f"{whole},{tiyn:02d}"
