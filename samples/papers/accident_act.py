"""Acts of an accident at work (form Н-1)."""

from __future__ import annotations

from datetime import date, timedelta

from samples.fonts import TYPEWRITER
from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import officer
from samples.sheet import Sheet

_FIRMS = {
    "ru": ("ТОО «Алатау Курылыс»", "АО «Завод тяжелого машиностроения»", "ИП «Жетысу-Транс»"),
    "kk": ("«Алатау Құрылыс» ЖШС", "«Ауыр машина жасау зауыты» АҚ", "«Жетісу-Транс» ЖК"),
}


@facts_of("accident_act")
def facts(order: Order) -> dict[str, str]:
    """The injured person, the employer and the day; the act follows the accident within ten days."""
    rng, spelling = order.rng, order.spelling
    happened = date(order.on.year - rng.randrange(1, 5), rng.randrange(1, 13), rng.randrange(1, 28))
    ru = spelling == "ru"
    return {
        **person_facts(order.about, spelling),
        "document_number": str(rng.randrange(1, 60)),
        "issued_on": (happened + timedelta(days=rng.randrange(3, 11))).isoformat(),
        "issued_by": rng.choice(_FIRMS[spelling]),
        "@happened": f"{happened:%d.%m.%Y}",
        "@hour": f"{rng.randrange(8, 18)}",
        "@job": rng.choice(
            ("электромонтер", "слесарь", "водитель") if ru else ("электромонтер", "слесарь", "жүргізуші")
        ),
        "@officer": officer(spelling, rng),
        "@second": officer(spelling, rng),
        "@third": officer(spelling, rng),
    }


@layout(
    "accident_act",
    "form-n1-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif"),
    fills=("liberation-serif", *TYPEWRITER),
    dates="quoted",
)
def form_n1(s: Sheet) -> None:
    """The numbered form on two pages; the second begins without a title."""
    s.page()
    s.write("Форма Н-1", size=9, align="right", gap=1)
    with s.column(120, 195):
        s.write("УТВЕРЖДАЮ\nРуководитель организации", size=10, gap=1)
        s.blank("", "{@officer}")
        s.write("{issued_on}", gap=4)
    s.bold("АКТ № {document_number}\nо несчастном случае на производстве", size=13, gap=4)
    s.blank("1. Дата и время несчастного случая:", "{@happened}, {@hour} часов")
    s.blank("2. Наименование организации, где произошел несчастный случай:", "{issued_by}")
    s.write("3. Сведения о пострадавшем:", gap=1)
    s.blank("фамилия, имя, отчество", "{full_name}")
    s.blank("дата рождения", "{birth_date:dots}")
    s.blank("профессия (должность)", "{@job}")
    s.blank("стаж работы, при выполнении которой произошел несчастный случай", "4 года")
    s.write("4. Вводный инструктаж и инструктаж на рабочем месте проведены в установленном порядке.", gap=1.5)
    s.write(
        "5. Обстоятельства несчастного случая: при выполнении работ на высоте пострадавший упал с лестницы и получил "
        "травму нижней конечности.",
    )
    s.page()
    s.write("6. Причины несчастного случая: неудовлетворительная организация производства работ.", gap=1.5)
    s.write("7. Лица, допустившие нарушения требований безопасности и охраны труда: мастер участка.", gap=1.5)
    s.write("8. Степень вины работодателя 100 %, работника 0 %.", gap=6)
    for label, who in (("Председатель комиссии", "{@officer}"), ("Члены комиссии", "{@second}"), ("", "{@third}")):
        top = s.y
        s.write(label or " ", gap=7)
        s.sign(85, top + 2)
        s.write(who, at=(140, top))
    s.stamp(60, s.y, "ТОВАРИЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ *", "АЛМАТЫ")


@layout("accident_act", "table-kk", ("kk",), names="kk", dates="words")
def table_kk(s: Sheet) -> None:
    """As a table, in Kazakh."""
    s.page()
    s.write("Н-1 нысаны", size=9, align="right")
    s.bold("Өндірістегі жазатайым оқиға туралы\nАКТ № {document_number}", size=13, gap=4)
    s.grid(
        [
            ("Акт жасалған күн", "{issued_on}"),
            ("Ұйымның атауы", "{issued_by}"),
            ("Зардап шегушінің тегі, аты, әкесінің аты", "{full_name}"),
            ("Туған күні", "{birth_date:dots}"),
            ("ЖСН", "{iin}"),
            ("Кәсібі (лауазымы)", "{@job}"),
            ("Оқиға болған күн мен уақыт", "{@happened}, сағат {@hour}"),
            ("Жазатайым оқиғаның мән-жайы", "Биіктікте жұмыс істеу кезінде баспалдақтан құлап, аяғын жарақаттаған."),
            ("Себептері", "Жұмыстың қанағаттанарлықсыз ұйымдастырылуы."),
            ("Жұмыс берушінің кінә дәрежесі", "100 %"),
        ],
        (4, 7),
    )
    for label, who in (("Комиссия төрағасы", "{@officer}"), ("Комиссия мүшесі", "{@second}")):
        top = s.y + 4
        s.write(label, at=(25, top))
        s.sign(85, top + 2)
        s.write(who, at=(140, top))
        s.y = top + 8
    s.stamp(66, s.y, "ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІК *", "АЛМАТЫ")


@layout("accident_act", "running-ru", ("ru",), names="ru", dates="words", reporting_only=True, size=12)
def running_ru(s: Sheet) -> None:
    """In running text."""
    s.page(left=28)
    s.bold("АКТ о несчастном случае, связанном с трудовой деятельностью", size=13)
    s.center("№ {document_number} от {issued_on}", gap=5)
    s.write("Организация: {issued_by}.", indent=10)
    s.write("Пострадавший: {full_name}, {birth_date} рождения, {@job}.", indent=10)
    s.write(
        "Несчастный случай произошел {@happened} в {@hour} часов на территории организации вследствие падения груза.",
        indent=10,
    )
    s.write("Комиссия установила: вина работодателя составляет 100 процентов.", indent=10, gap=10)
    top = s.y
    s.write("Председатель комиссии", gap=0)
    s.sign(90, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(70, top + 10, "АКЦИОНЕРНОЕ ОБЩЕСТВО *", "ОТДЕЛ\nКАДРОВ")
