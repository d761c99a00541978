"""Papers that say an employer has ceased: a legal person wound up, an individual entrepreneur struck off."""

from __future__ import annotations

from datetime import date

from models.values import iin_check_digit
from samples.layouts import Order, facts_of, layout
from samples.papers.offices import officer
from samples.sheet import Sheet

_JUSTICE = {
    "ru": ("Департамент юстиции г. Алматы", "Управление юстиции Алмалинского района г. Алматы"),
    "kk": ("Алматы қаласының Әділет департаменті", "Алматы қаласы Алмалы ауданының Әділет басқармасы"),
}
_TAX = {
    "ru": "Налоговое управление по Бостандыкскому району г. Алматы",
    "kk": "Алматы қаласының Бостандық ауданы бойынша Салық басқармасы",
}


@facts_of("employer_termination")
def facts(order: Order) -> dict[str, str]:
    """The paper's own details; the firm and its owner are no persons of the case."""
    rng, spelling = order.rng, order.spelling
    ended = date(order.on.year - rng.randrange(1, 4), rng.randrange(1, 13), rng.randrange(1, 28))
    owner = order.cast["stranger"]
    eleven = f"{rng.randrange(0, 10):02d}{rng.randrange(1, 13):02d}40{rng.randrange(100_000):05d}"
    entrepreneur = order.options.get("entrepreneur") == "yes"
    return {
        "document_number": f"{rng.randrange(100, 9_999)}",
        "issued_on": ended.isoformat(),
        "issued_by": _TAX[spelling] if entrepreneur else rng.choice(_JUSTICE[spelling]),
        "@firm": "ТОО «Алатау Курылыс»" if spelling == "ru" else "«Алатау Құрылыс» ЖШС",
        "@bin": f"{eleven}{iin_check_digit(eleven) or 0}",
        "@owner": owner.name(spelling).full,
        "@owner_iin": owner.iin,
        "@officer": officer(spelling, rng),
    }


@layout(
    "employer_termination",
    "order-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif"),
    dates="words",
    size=12,
)
def order_ru(s: Sheet) -> None:
    """An order of the justice department that registers the end of a legal person."""
    s.page(left=28)
    s.center("МИНИСТЕРСТВО ЮСТИЦИИ РЕСПУБЛИКИ КАЗАХСТАН", size=11, gap=1)
    s.center("{issued_by}", gap=6)
    s.bold("ПРИКАЗ № {document_number}", size=14)
    s.center("{issued_on}          г. Алматы", gap=6)
    s.write("О регистрации прекращения деятельности юридического лица", style="bold", gap=3)
    s.write(
        "В соответствии с Законом Республики Казахстан «О государственной регистрации юридических лиц и учетной"
        " регистрации филиалов и представительств» ПРИКАЗЫВАЮ:",
        indent=10,
    )
    s.write(
        "1. Зарегистрировать прекращение деятельности юридического лица {@firm}, БИН {@bin}, в связи с ликвидацией.",
        indent=10,
    )
    s.write(
        "2. Исключить указанное юридическое лицо из Национального реестра бизнес-идентификационных номеров.",
        indent=10,
        gap=12,
    )
    top = s.y
    s.write("Руководитель", gap=0)
    s.sign(85, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(66, top + 10, "ДЕПАРТАМЕНТ ЮСТИЦИИ * г. АЛМАТЫ *", "№ 2")


@layout("employer_termination", "certificate-kk", ("kk",), names="kk", dates="kkdots")
def certificate_kk(s: Sheet) -> None:
    """A certificate that a legal person was wound up, as a table in Kazakh."""
    s.page()
    s.center("Қазақстан Республикасы Әділет министрлігі", size=10)
    s.center("{issued_by}", gap=5)
    s.bold("ЗАҢДЫ ТҰЛҒАНЫҢ ТАРАТЫЛҒАНЫ ТУРАЛЫ\nАНЫҚТАМА", size=13)
    s.center("№ {document_number}", gap=4)
    s.grid(
        [
            ("Заңды тұлғаның атауы", "{@firm}"),
            ("БСН", "{@bin}"),
            ("Тіркеу әрекеті", "заңды тұлға қызметінің тоқтатылуын (таратылуын) тіркеу"),
            ("Берілген күні", "{issued_on}"),
        ],
        (4, 7),
    )
    top = s.y + 8
    s.write("Басшы", at=(25, top))
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(60, top + 12, "ӘДІЛЕТ ДЕПАРТАМЕНТІ * АЛМАТЫ ҚАЛАСЫ *", "ҚР")


@layout(
    "employer_termination", "entrepreneur-ru", ("ru",), names="ru", dates="quoted", options={"entrepreneur": "yes"}
)
def entrepreneur_ru(s: Sheet) -> None:
    """A tax office's certificate that an individual entrepreneur has ceased; the entrepreneur's name is on it."""
    s.optional += ["surname", "given_name", "patronymic", "iin"]
    s.page(left=26)
    s.write("{issued_by}", size=10.5, gap=8)
    s.bold("СПРАВКА\nо прекращении деятельности индивидуального предпринимателя", size=13, gap=5)
    s.blank("Регистрационный номер", "{document_number}", to=130)
    s.blank("Индивидуальный предприниматель", "{@owner}")
    s.blank("ИИН предпринимателя", "{@owner_iin}")
    s.blank("Основание", "решение о прекращении деятельности, снятие с учета")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    top = s.y
    s.write("Начальник управления", gap=0)
    s.sign(90, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(70, top + 10, "НАЛОГОВОЕ УПРАВЛЕНИЕ * АЛМАТЫ *", "НК МФ РК")


@layout("employer_termination", "bilingual-pairs", ("kk", "ru"), names="own", dates="dots", reporting_only=True)
def bilingual(s: Sheet) -> None:
    """Bilingual, labels left."""
    s.page(left=24)
    s.bold("АНЫҚТАМА / СПРАВКА", size=14)
    s.center("заңды тұлғаның таратылғаны туралы / о ликвидации юридического лица", gap=5)
    s.pairs(
        [
            ("Нөмірі / Номер", "{document_number}"),
            ("Атауы / Наименование", "{@firm}"),
            ("БСН / БИН", "{@bin}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"),
            ("Берген орган / Кем выдана", "{issued_by}"),
        ],
        split=64,
        gap=2.5,
    )
    s.stamp(120, s.y + 22, "ӘДІЛЕТ ДЕПАРТАМЕНТІ * ДЕПАРТАМЕНТ ЮСТИЦИИ *", "АЛМАТЫ")
    s.sign(70, s.y + 16)
