"""Certificates of registration of vehicles: the card of the road police, older booklets, electronic references."""

from __future__ import annotations

from datetime import date

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import officer
from samples.sheet import Sheet

_ISSUERS = {
    "ru": ("УДП ДВД г. Алматы", "РЭО УАП ДВД Алматинской области", "СпецЦОН г. Алматы"),
    "kk": ("Алматы қаласы ІІД ӘПБ", "Алматы қаласының мамандандырылған ХҚКО"),
}


@facts_of("vehicle_ownership")
def facts(order: Order) -> dict[str, str]:
    """The owner; number plate, body number and years are the car's."""
    rng, spelling = order.rng, order.spelling
    letters = "ABCDEFHKLMNPRSTXZ"
    return {
        **person_facts(order.about, spelling),
        "document_series": rng.choice(("AB", "AC", "BA", "CM")),
        "document_number": f"{rng.randrange(10_000_000, 99_999_999):08d}",
        "issued_on": (
            date(order.on.year - rng.randrange(1, 7), rng.randrange(1, 13), rng.randrange(1, 28)).isoformat()
        ),
        "issued_by": rng.choice(_ISSUERS[spelling]),
        "@address": order.about.address.text(spelling),
        "@plate": f"A {rng.randrange(100, 999)} {rng.choice(letters)}{rng.choice(letters)}N",
        "@vin": "XTA" + "".join(rng.choice(letters + "123456789") for _ in range(14)),
        "@made": str(rng.randrange(1996, order.on.year - 6)),
        "@weight": f"{rng.randrange(900, 1600)}",
        "@officer": officer(spelling, rng),
    }


@layout("vehicle_ownership", "card-bilingual", ("kk", "ru"), names="own", dates="dots", size=9.5, upper=True)
def card_bilingual(s: Sheet) -> None:
    """The card, both sides copied on a page."""
    s.page()
    s.frame(40, 30, 170, 112, tint=(240, 236, 246))
    with s.column(44, 166, top=34):
        s.bold("КӨЛІК ҚҰРАЛЫН ТІРКЕУ ТУРАЛЫ КУӘЛІК\nСВИДЕТЕЛЬСТВО О РЕГИСТРАЦИИ ТРАНСПОРТНОГО СРЕДСТВА", size=9.5,
               gap=1)  # fmt: skip
        s.center("{document_series} № {document_number}", gap=2)
        s.pairs(
            [
                ("Тіркеу нөмірі / Регистрационный номер ТС", "{@plate}"),
                ("Маркасы, үлгісі / Марка, модель", "ВАЗ 21099"),
                ("Шығарылған жылы / Год выпуска", "{@made}"),
                ("Шанақ № / Кузов №", "{@vin}"),
                ("Массасы / Масса, кг", "{@weight}"),
            ],
            split=64,
        )
    s.frame(40, 120, 170, 196, tint=(240, 236, 246))
    with s.column(44, 166, top=125):
        s.pairs(
            [
                ("Тегі / Фамилия", "{surname}"),
                ("Аты / Имя", "{given_name}"),
                ("Әкесінің аты / Отчество", "{patronymic}"),
                ("ЖСН / ИИН", "{iin}"),
                ("Берілген күні / Дата выдачи", "{issued_on}"),
                ("Берген орган / Кем выдан", "{issued_by}"),
            ],
            split=64,
            gap=2,
        )


@layout("vehicle_ownership", "passport-ru", ("ru",), names="ru", dates="dots", size=10.5)
def passport_ru(s: Sheet) -> None:
    """An older technical passport, a form with blanks."""
    s.page(left=30, right=30)
    s.bold("ТЕХНИЧЕСКИЙ ПАСПОРТ", size=14, gap=0)
    s.center("транспортного средства", gap=1)
    s.center("{document_series} № {document_number}", gap=3)
    s.blank("Владелец", "{full_name}")
    s.blank("Адрес владельца", "{@address}")
    s.blank("Марка, модель", "ГАЗ 3110")
    s.blank("Номерной знак", "{@plate}")
    s.blank("Год выпуска", "{@made}")
    s.blank("Двигатель №", "{@vin}")
    s.blank("Выдан", "{issued_by}")
    s.blank("Дата выдачи", "{issued_on}", gap=6)
    s.write("Подпись должностного лица              {@officer}")
    s.sign(100, s.y - 4)
    s.stamp(70, s.y + 10, "УПРАВЛЕНИЕ ДОРОЖНОЙ ПОЛИЦИИ *", "№ 5")


@layout("vehicle_ownership", "reference-kk", ("kk",), names="kk", dates="kkdots")
def reference_kk(s: Sheet) -> None:
    """A reference on a registered vehicle, in Kazakh."""
    s.page(left=24)
    s.center("{issued_by}", gap=4)
    s.bold("КӨЛІК ҚҰРАЛЫНА МЕНШІК ҚҰҚЫҒЫН РАСТАЙТЫН\nАНЫҚТАМА", size=13, gap=2)
    s.center("№ {document_number}", gap=4)
    s.grid(
        [
            ("Көлік құралының иесі", "{full_name}"),
            ("ЖСН", "{iin}"),
            ("Көлік құралының маркасы", "TOYOTA CAMRY"),
            ("Мемлекеттік тіркеу нөмірі", "{@plate}"),
            ("Шығарылған жылы", "{@made}"),
            ("Берілген күні", "{issued_on}"),
        ],
        (5, 7),
    )
    s.sign(80, s.y + 6)
    s.stamp(60, s.y + 14, "ӘКІМШІЛІК ПОЛИЦИЯ БАСҚАРМАСЫ *", "ІІД")


@layout("vehicle_ownership", "pairs-ru", ("ru",), names="ru", dates="words", reporting_only=True)
def pairs_ru(s: Sheet) -> None:
    """A registration certificate as pairs."""
    s.page(left=26)
    s.bold("СВИДЕТЕЛЬСТВО О РЕГИСТРАЦИИ\nТРАНСПОРТНОГО СРЕДСТВА", size=13, gap=4)
    s.pairs(
        [("Серия, номер", "{document_series} {document_number}"), ("Собственник", "{full_name}"), ("ИИН", "{iin}"),
         ("Гос. номер", "{@plate}"), ("VIN", "{@vin}"), ("Дата выдачи", "{issued_on}"),
         ("Орган выдачи", "{issued_by}")],
        split=50, gap=2,
    )  # fmt: skip
