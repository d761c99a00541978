"""Books of registration of citizens (house books): the owner, the address, a table of those who live there."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import officer
from samples.sheet import Sheet


@facts_of("citizens_register")
def facts(order: Order) -> dict[str, str]:
    """The house's owner and others who are registered there."""
    rng, spelling = order.rng, order.spelling
    lodgers = [order.cast["stranger"], order.cast["representative"]]
    return {
        **person_facts(order.about, spelling),
        "@first": lodgers[0].name(spelling).full,
        "@second": lodgers[1].name(spelling).full,
        "@born_first": f"{lodgers[0].birth_date:%d.%m.%Y}",
        "@born_second": f"{lodgers[1].birth_date:%d.%m.%Y}",
        "@born": f"{order.about.birth_date:%d.%m.%Y}",
        "@since": f"{rng.randrange(1, 28):02d}.{rng.randrange(1, 13):02d}.{order.on.year - rng.randrange(3, 14)}",
        "@officer": officer(spelling, rng),
    }


@layout("citizens_register", "book-ru", ("ru",), names="ru", size=10.5)
def book_ru(s: Sheet) -> None:
    """The first opening of a house book with its table."""
    s.page(297, 210, left=22, right=18)
    s.bold("КНИГА РЕГИСТРАЦИИ ГРАЖДАН", size=14, gap=1)
    s.center("(домовая книга)", gap=4)
    s.blank("Адрес жилого дома", "{address}")
    s.blank("Владелец дома", "{full_name}", caption="(фамилия, имя, отчество)", gap=4)
    s.grid(
        [
            ("№", "Фамилия, имя, отчество", "Дата рождения", "Откуда прибыл", "Дата регистрации"),
            ("1", "{full_name}", "{@born}", "по рождению", "{@since}"),
            ("2", "{@first}", "{@born_first}", "г. Талгар", "{@since}"),
            ("3", "{@second}", "{@born_second}", "г. Тараз", "{@since}"),
        ],
        (1, 7, 3, 4, 3),
        head=True,
        size=10,
    )
    s.write("Отметка органа регистрации: зарегистрированы постоянно. Паспортист {@officer}", size=9.5)
    s.stamp(220, s.y + 14, "ОТДЕЛ МИГРАЦИОННОЙ ПОЛИЦИИ *", "№ 2")


@layout("citizens_register", "copy-kk", ("kk",), names="kk", size=11)
def copy_kk(s: Sheet) -> None:
    """A copy in Kazakh."""
    s.page(left=24)
    s.bold("АЗАМАТТАРДЫ ТІРКЕУ КІТАБЫ", size=14, gap=1)
    s.center("(көшірме)", gap=4)
    s.pairs(
        [("Үйдің мекенжайы", "{address}"), ("Үй иесі", "{full_name}"), ("Кітап басталған күн", "{@since}")],
        split=55,
        gap=2,
    )
    s.space(3)
    s.write("Тіркелген азаматтар:", style="bold")
    s.grid(
        [
            ("Р/с", "Тегі, аты, әкесінің аты", "Туған күні", "Тіркелген күні"),
            ("1", "{full_name}", "{@born}", "{@since}"),
            ("2", "{@first}", "{@born_first}", "{@since}"),
        ],
        (1, 7, 3, 3),
        head=True,
        size=10,
    )
    s.stamp(150, s.y + 16, "КӨШІ-ҚОН ПОЛИЦИЯСЫ БӨЛІМІ *", "ҚР")


@layout("citizens_register", "cover-ru", ("ru",), names="ru", reporting_only=True)
def cover_ru(s: Sheet) -> None:
    """The cover alone."""
    s.page(left=30, top=60)
    s.bold("ДОМОВАЯ КНИГА", size=20, gap=1)
    s.center("для регистрации граждан, проживающих в доме", gap=8)
    s.blank("по адресу", "{address}")
    s.blank("принадлежащем", "{full_name}")
    s.write("Начата {@since}", gap=6)
