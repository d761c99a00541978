"""Certificates of registration of individual entrepreneurs and firms; notices of the beginning of a business."""

from __future__ import annotations

from datetime import date

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import officer
from samples.sheet import Sheet

_TAX = {
    "ru": ("Налоговое управление по Бостандыкскому району г. Алматы",
           "Управление государственных доходов по Медеускому району г. Алматы"),
    "kk": ("Алматы қаласы Бостандық ауданы бойынша Салық басқармасы",
           "Алматы қаласы Медеу ауданы бойынша Мемлекеттік кірістер басқармасы"),
}  # fmt: skip


@facts_of("business_registration")
def facts(order: Order) -> dict[str, str]:
    """The entrepreneur."""
    rng, spelling = order.rng, order.spelling
    return {
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "document_number": f"00{rng.randrange(10_000, 99_999)}",
        "issued_on": (
            date(order.on.year - rng.randrange(1, 6), rng.randrange(1, 13), rng.randrange(1, 28)).isoformat()
        ),
        "issued_by": rng.choice(_TAX[spelling]),
        "@business": f"ИП «{order.about.name(spelling).surname}»" if spelling == "ru" else
                     f"«{order.about.name(spelling).surname}» ЖК",
        "@officer": officer(spelling, rng),
    }  # fmt: skip


@layout(
    "business_registration", "certificate-ru", ("ru",), names="ru", dates="quoted", fonts=("pt-serif", "noto-serif")
)
def certificate_ru(s: Sheet) -> None:
    """A certificate of registration in a frame."""
    s.page(left=28, right=22)
    s.frame(20, 14, 196, 150)
    s.center("НАЛОГОВЫЙ КОМИТЕТ МИНИСТЕРСТВА ФИНАНСОВ РЕСПУБЛИКИ КАЗАХСТАН", size=9.5, gap=5)
    s.bold("СВИДЕТЕЛЬСТВО\nо государственной регистрации\nиндивидуального предпринимателя", size=13, gap=2)
    s.center("№ {document_number}", gap=4)
    s.blank("Выдано", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("ИИН", "{iin}")
    s.blank("Наименование", "{@business}")
    s.blank("Вид предпринимательства", "личное")
    s.blank("Выдано", "{issued_by}", caption="(наименование налогового органа)")
    s.blank("Дата выдачи", "{issued_on}", gap=6)
    top = s.y
    s.write("Руководитель", gap=0)
    s.sign(85, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(70, top + 10, "НАЛОГОВОЕ УПРАВЛЕНИЕ *", "РК")


@layout("business_registration", "talon-kk", ("kk",), names="kk", dates="dots")
def talon_kk(s: Sheet) -> None:
    """A certificate in Kazakh as pairs."""
    s.page(left=24)
    s.center("{issued_by}", gap=4)
    s.bold("ДАРА КӘСІПКЕРДІ МЕМЛЕКЕТТІК ТІРКЕУ ТУРАЛЫ\nКУӘЛІК", size=13, gap=1)
    s.center("№ {document_number}", gap=4)
    s.pairs(
        [
            ("Дара кәсіпкердің тегі, аты, әкесінің аты", "{full_name}"),
            ("ЖСН", "{iin}"),
            ("Атауы", "{@business}"),
            ("Қызмет түрі", "бөлшек сауда"),
            ("Берілген күні", "{issued_on}"),
        ],
        split=70,
        gap=2.5,
    )
    top = s.y + 8
    s.write("Басшы", at=(24, top))
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(62, top + 12, "САЛЫҚ БАСҚАРМАСЫ *", "ҚР")


@layout("business_registration", "reference-ru", ("ru",), names="ru", dates="dots", reporting_only=True)
def reference_ru(s: Sheet) -> None:
    """A reference on registration in running text."""
    s.page(left=26)
    s.center("{issued_by}", gap=4)
    s.bold(
        "СПРАВКА № {document_number}\nо государственной регистрации индивидуального предпринимателя", size=12, gap=4
    )
    s.write(
        "Настоящая справка выдана {full_name:dative}, ИИН {iin}, в том, что он(а) зарегистрирован(а) в качестве"
        " индивидуального предпринимателя.",
        indent=10, gap=5,
    )  # fmt: skip
    s.write("Дата выдачи: {issued_on}")
    s.stamp(120, s.y + 10, "УПРАВЛЕНИЕ ГОСУДАРСТВЕННЫХ ДОХОДОВ *", "РК")
