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


@layout("unknown", "school-certificate-kk", ("kk",), names="kk", size=12)
def school(s: Sheet) -> None:
    """A school's certificate of attendance."""
    s.page(left=28)
    s.center("Алматы қаласы Білім басқармасы\n№ 28 жалпы білім беретін мектеп", gap=6)
    s.bold("МЕКТЕП АНЫҚТАМАСЫ", size=13, gap=4)
    s.write(
        "Осы анықтама {@name} шынымен де № 28 мектептің 7 «Б» сыныбында оқитындығын растау үшін берілді.", indent=10
    )
    s.write("Оқушы сабаққа үнемі қатысады, үлгерімі жақсы. {@date}", indent=10, gap=10)
    s.write("Мектеп директоры                               {@officer}")
    s.stamp(80, s.y + 8, "ЖАЛПЫ БІЛІМ БЕРЕТІН МЕКТЕП * № 28 *", "МЕКТЕП")


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
