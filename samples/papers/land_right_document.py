"""Acts of rights to land, and contracts by which plots are bought."""

from __future__ import annotations

from datetime import date

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import officer, sum_printed
from samples.sheet import Sheet

_ISSUERS = {
    "ru": ("Управление земельных отношений города Алматы", "Отдел земельных отношений Талгарского района"),
    "kk": ("Алматы қаласының Жер қатынастары басқармасы", "Талғар ауданының Жер қатынастары бөлімі"),
}


@facts_of("land_right_document")
def facts(order: Order) -> dict[str, str]:
    """The owner, the plot; neighbours and heads of departments are others."""
    rng, spelling = order.rng, order.spelling
    return {
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "document_number": f"0{rng.randrange(100_000, 999_999)}",
        "issued_on": (
            date(order.on.year - rng.randrange(1, 12), rng.randrange(1, 13), rng.randrange(1, 28)).isoformat()
        ),
        "issued_by": rng.choice(_ISSUERS[spelling]),
        "@cadastre": f"20-31{rng.randrange(1, 9)}-0{rng.randrange(10, 99)}-{rng.randrange(100, 999)}",
        "@hectares": f"0,0{rng.randrange(400, 999)}",
        "@decision": str(rng.randrange(2, 990)),
        "@price": sum_printed(rng.randrange(300, 9_000) * 1_000),
        "@seller": order.cast["stranger"].name(spelling).full,
        "@officer": officer(spelling, rng),
    }


@layout("land_right_document", "act-ru", ("ru",), names="ru", dates="quoted", fonts=("pt-serif", "noto-serif"))
def act_ru(s: Sheet) -> None:
    """A state act in Russian with ruled lines."""
    s.page(left=26)
    s.center("РЕСПУБЛИКА КАЗАХСТАН", style="bold", gap=4)
    s.bold("АКТ\nна право частной собственности на земельный участок", size=14, gap=1)
    s.center("№ {document_number}", gap=5)
    s.blank("Кадастровый номер земельного участка", "{@cadastre}")
    s.blank("Собственник", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("Площадь земельного участка, га", "{@hectares}")
    s.blank("Адрес земельного участка", "{address}")
    s.blank("Категория земель", "земли населенных пунктов")
    s.blank("Целевое назначение", "для обслуживания жилого дома")
    s.blank("Делимость земельного участка", "делимый")
    s.blank("Акт выдан", "{issued_by}")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    top = s.y
    s.write("Начальник управления", gap=0)
    s.sign(85, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(68, top + 10, "УПРАВЛЕНИЕ ЗЕМЕЛЬНЫХ ОТНОШЕНИЙ *", "АЛМАТЫ")


@layout("land_right_document", "act-kk", ("kk",), names="kk", dates="words")
def act_kk(s: Sheet) -> None:
    """A state act in Kazakh, a table."""
    s.page(left=24)
    s.center("{issued_by}", gap=4)
    s.bold("ЖЕР УЧАСКЕСІНЕ ЖЕКЕ МЕНШІК ҚҰҚЫҒЫН БЕРЕТІН АКТ", size=13, gap=1)
    s.center("№ {document_number}", gap=4)
    s.grid(
        [
            ("Жер учаскесінің кадастрлық нөмірі", "{@cadastre}"),
            ("Меншік иесі", "{full_name}"),
            ("Жер учаскесінің орналасқан жері", "{address}"),
            ("Жер учаскесінің алаңы, га", "{@hectares}"),
            ("Жер учаскесінің нысаналы мақсаты", "жеке тұрғын үй салу үшін"),
            ("Актінің берілген күні", "{issued_on}"),
        ],
        (5, 7),
    )
    top = s.y + 8
    s.write("Басшы", at=(24, top))
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(62, top + 12, "ЖЕР ҚАТЫНАСТАРЫ БАСҚАРМАСЫ *", "ҚР")


@layout("land_right_document", "rent-ru", ("ru",), names="ru", dates="dots", reporting_only=True)
def rent_ru(s: Sheet) -> None:
    """An act of temporary use of land, pairs."""
    s.page(left=25)
    s.bold("АКТ НА ПРАВО ВРЕМЕННОГО ВОЗМЕЗДНОГО ЗЕМЛЕПОЛЬЗОВАНИЯ", size=12, gap=4)
    s.pairs(
        [("Номер акта", "{document_number}"), ("Землепользователь", "{full_name}"),
         ("Местоположение участка", "{address}"), ("Кадастровый номер", "{@cadastre}"),
         ("Основание", "решение акима № {@decision}"), ("Дата выдачи акта", "{issued_on}"),
         ("Орган, выдавший акт", "{issued_by}")],
        split=58, gap=2,
    )  # fmt: skip
