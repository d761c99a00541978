"""Papers that no service asks for: they must be kept as unknown and taken for nothing else."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout
from samples.papers.offices import days_before, officer
from samples.printed import printed_date
from samples.sheet import Sheet


@facts_of("unknown")
def facts(order: Order) -> dict[str, str]:
    """Extras only: an unknown paper has no field of the contract."""
    rng, spelling = order.rng, order.spelling
    return {
        "@name": order.about.name(spelling).full,
        "@date": printed_date(days_before(order.on, 3, 90, rng).isoformat(), "dots", order.language),
        "@number": str(rng.randrange(100, 9000)),
        "@sum": f"{rng.randrange(2, 90)} {rng.randrange(100, 999)}",
        "@address": order.about.address.text(spelling),
        "@officer": officer(spelling, rng),
    }


@layout("unknown", "utility-letter-ru", ("ru",), names="ru", size=12)
def utility_letter(s: Sheet) -> None:
    """A letter of a heating company about repairs."""
    s.page(left=28)
    s.write("ТОО «Алматинские тепловые сети»\nисх. № {@number} от {@date}", gap=8)
    s.bold("УВЕДОМЛЕНИЕ", gap=4)
    s.write(
        "Уважаемые жильцы! Сообщаем, что в связи с плановым ремонтом теплотрассы подача горячей воды в вашем доме"
        " будет прекращена на две недели.",
        indent=10,
    )
    s.write(
        "Приносим извинения за временные неудобства. По всем вопросам обращайтесь в диспетчерскую службу по телефону"
        " 8 (727) 341-07-70.",
        indent=10,
        gap=10,
    )
    s.write("Главный инженер                               {@officer}")
    s.sign(90, s.y - 4)


@layout("unknown", "announcement-kk", ("kk",), names="kk", size=12)
def announcement(s: Sheet) -> None:
    """A notice of a meeting of a house's dwellers, in Kazakh."""
    s.page(left=28)
    s.bold("ХАБАРЛАНДЫРУ", size=15, gap=5)
    s.write(
        "Құрметті тұрғындар! {@date} күні сағат 19:00-де аула алаңында үй тұрғындарының жиналысы өтеді.", indent=10
    )
    s.write("Күн тәртібінде: ауланы көгалдандыру, балалар алаңын жөндеу, жаңа төрағаны сайлау.", indent=10)
    s.write("Жиналысқа {@name} шақырылады. Анықтама телефоны: 8 (727) 292-14-60.", indent=10, gap=10)
    s.write("Үй кеңесінің төрағасы                               {@officer}")
    s.sign(95, s.y - 4)


@layout("unknown", "menu-ru", ("ru",), names="ru", size=12)
def menu(s: Sheet) -> None:
    """The menu of a canteen, with prices and a telephone."""
    s.page(left=40, right=40)
    s.bold("МЕНЮ", size=16, gap=1)
    s.center("столовая «Береке», {@date}", gap=5)
    s.grid(
        [
            ("Блюдо", "Выход, г", "Цена, тенге"),
            ("Суп лапша домашняя", "300", "350"),
            ("Плов", "250", "650"),
            ("Компот", "200", "90"),
            ("Комплексный обед", "", "{@sum}"),
        ],
        (6, 2, 3),
        head=True,
    )
    s.write("Заказ обедов по телефону 8 (727) 341-20-15. Приятного аппетита!")


@layout("unknown", "shop-receipt-ru", ("ru",), names="ru", fonts=("pt-mono", "dejavu-mono"), size=10)
def shop_receipt(s: Sheet) -> None:
    """A sales slip of a shop."""
    s.page(left=60, right=60)
    s.center("МАГАЗИН «ДАСТАРХАН»\nтоварный чек № {@number}", gap=3)
    s.grid(
        [
            ("Наименование", "Кол.", "Цена"),
            ("Чайник электрический", "1", "7 490"),
            ("Лампа настольная", "2", "3 150"),
        ],
        (6, 2, 3),
        size=9,
    )
    s.write("ИТОГО: {@sum} тенге\nДата: {@date}\nСпасибо за покупку!")


@layout("unknown", "thanks-ru", ("ru",), names="ru", reporting_only=True, size=12)
def thanks(s: Sheet) -> None:
    """A letter of thanks from a workplace."""
    s.page(left=30)
    s.bold("БЛАГОДАРСТВЕННОЕ ПИСЬМО", size=15, gap=6)
    s.write(
        "Администрация автобусного парка № 3 выражает благодарность: {@name} за многолетний добросовестный труд и"
        " активное участие в общественной жизни коллектива.",
        indent=10,
        gap=10,
    )
    s.write("Директор парка                               {@officer}\n{@date}")
