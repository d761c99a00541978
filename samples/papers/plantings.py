"""Papers for the felling of trees and planting in return: expertise, inventory, plan, guarantee letter, contract."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer, sum_printed
from samples.sheet import Sheet

_EXPERTS = {
    "ru": ("РГП «Госэкспертиза» по г. Алматы", "ТОО «Экспертиза-Строй»", "Департамент экологии по г. Алматы"),
    "kk": ("«Мемсараптама» РМК Алматы қаласы бойынша филиалы", "«Сараптама-Құрылыс» ЖШС"),
}
_FORESTERS = {
    "ru": ("ТОО «Зеленстрой»", "КГП «Горзеленхоз» акимата города Алматы", "ТОО «Лесопатолог»"),
    "kk": ("«Зеленстрой» ЖШС", "«Қала көгалы» КМК"),
}


def _facts(order: Order, issued_by: str = "") -> dict[str, str]:
    rng, spelling = order.rng, order.spelling
    day = days_before(order.on, 3, 90, rng)
    facts = {
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "document_number": f"{rng.randrange(10, 9_999)}",
        "issued_on": day.isoformat(),
        "@trees": str(rng.randrange(3, 40)),
        "@seedlings": str(rng.randrange(50, 400)),
        "@until": f"30.10.{day.year if day.month < 8 else day.year + 1}",
        "@firm": rng.choice(_FORESTERS[spelling]),
        "@firm_address": order.cast["stranger"].address.text(spelling),
        "@director": order.cast["stranger"].name(spelling).full,
        "@price": sum_printed(rng.randrange(200, 900) * 1_000),
        "@officer": officer(spelling, rng),
        "@two": officer(spelling, rng),
    }
    return {**facts, "issued_by": issued_by} if issued_by else facts


@facts_of("expertise_conclusion")
def expertise(order: Order) -> dict[str, str]:
    """What experts say of the object."""
    return _facts(order, order.rng.choice(_EXPERTS[order.spelling]))


@facts_of("plantings_inventory")
def inventory(order: Order) -> dict[str, str]:
    """Trees counted on the object's ground."""
    return _facts(order, order.rng.choice(_FORESTERS[order.spelling]))


@facts_of("planting_plan")
def plan(order: Order) -> dict[str, str]:
    """What the applicant will plant."""
    return _facts(order)


@facts_of("guarantee_letter")
def letter(order: Order) -> dict[str, str]:
    """The applicant's promise."""
    return _facts(order)


@facts_of("planting_contract")
def contract(order: Order) -> dict[str, str]:
    """The applicant and a firm that plants."""
    return _facts(order)


@layout("expertise_conclusion", "conclusion-ru", ("ru",), names="ru", dates="dots", size=11.5)
def conclusion_ru(s: Sheet) -> None:
    """A conclusion with points."""
    s.page(left=26)
    s.center("{issued_by}", style="bold", gap=5)
    s.bold("ЗАКЛЮЧЕНИЕ № {document_number} от {issued_on} г.", size=13, gap=1)
    s.center("комплексной вневедомственной экспертизы по рабочему проекту", gap=1)
    s.center("«Строительство индивидуального жилого дома»", gap=4)
    s.blank("Адрес объекта", "{address}")
    s.write("1. Наименование объекта: индивидуальный жилой дом с благоустройством территории.")
    s.write("2. Заказчик: {@director}. 3. Генеральный проектировщик: ТОО «Проект-А».", gap=2)
    s.write(
        "4. Выводы: рабочий проект соответствует государственным нормативам и рекомендуется для утверждения с общей"
        " сметной стоимостью {@price} тенге.",
        gap=10,
    )
    top = s.y
    s.write("Эксперт", gap=0)
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(66, top + 10, "ГОСЭКСПЕРТИЗА *", "№ 2")


@layout("expertise_conclusion", "table-kk", ("kk",), names="kk", dates="words")
def conclusion_kk(s: Sheet) -> None:
    """A table in Kazakh."""
    s.page(left=24)
    s.bold("МЕМЛЕКЕТТІК ЭКОЛОГИЯЛЫҚ САРАПТАМАНЫҢ ҚОРЫТЫНДЫСЫ", size=13, gap=1)
    s.center("№ {document_number}", gap=4)
    s.grid(
        [
            ("Сараптама ұйымы", "{issued_by}"),
            ("Объектінің атауы", "тұрғын үй"),
            ("Объектінің мекенжайы", "{address}"),
            ("Қорытынды берілген күн", "{issued_on}"),
            ("Қорытынды", "келісілді"),
        ],
        (4, 7),
    )
    top = s.y + 8
    s.write("Сарапшы", at=(24, top))
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(62, top + 12, "ЭКОЛОГИЯ ДЕПАРТАМЕНТІ *", "ҚР")


@layout("expertise_conclusion", "pairs-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def conclusion_pairs(s: Sheet) -> None:
    """Pairs."""
    s.page(left=25)
    s.bold("Заключение государственной экологической экспертизы", size=13, gap=4)
    s.pairs(
        [("Номер заключения", "{document_number}"), ("Дата", "{issued_on}"), ("Кем выдано", "{issued_by}"),
         ("Местонахождение объекта", "{address}"), ("Результат", "согласовано")],
        split=55, gap=2,
    )  # fmt: skip


@layout("plantings_inventory", "table-ru", ("ru",), names="ru", dates="dots", size=10.5)
def inventory_ru(s: Sheet) -> None:
    """A table of trees with a head."""
    s.page(left=24)
    s.center("{issued_by}", gap=4)
    s.bold("МАТЕРИАЛЫ ИНВЕНТАРИЗАЦИИ И ЛЕСОПАТОЛОГИЧЕСКОГО\nОБСЛЕДОВАНИЯ ЗЕЛЕНЫХ НАСАЖДЕНИЙ", size=12, gap=1)
    s.center("№ {document_number} от {issued_on}", gap=4)
    s.write("Адрес территории: {address}", gap=3)
    s.grid(
        [
            ("№", "Порода", "Кол-во, шт.", "Диаметр, см", "Высота, м", "Состояние"),
            ("1", "Вяз мелколистный", "{@trees}", "24", "9", "удовлетворительное"),
            ("2", "Карагач", "4", "31", "12", "аварийное"),
            ("3", "Яблоня", "2", "12", "4", "сухостой"),
        ],
        (1, 5, 3, 3, 3, 5),
        head=True,
        size=10,
    )
    s.write("Рекомендации: санитарная вырубка аварийных деревьев.", gap=8)
    top = s.y
    s.write("Инженер-лесопатолог", gap=0)
    s.sign(85, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(66, top + 10, "ТОВАРИЩЕСТВО * АЛМАТЫ *", "ТОО")


@layout("plantings_inventory", "running-kk", ("kk",), names="kk", dates="words", size=11.5)
def inventory_kk(s: Sheet) -> None:
    """In running words in Kazakh."""
    s.page(left=26)
    s.bold("ЖАСЫЛ ЕКПЕЛЕРДІ ТҮГЕНДЕУ ЖӘНЕ ОРМАН-ПАТОЛОГИЯЛЫҚ\nЗЕРТТЕУ МАТЕРИАЛДАРЫ", size=12.5, gap=4)
    s.blank("Нөмірі", "{document_number}", to=100)
    s.blank("Жасалған күні", "{issued_on}", to=130)
    s.blank("Зерттеу жүргізген ұйым", "{issued_by}")
    s.blank("Аумақтың мекенжайы", "{address}", gap=3)
    s.write(
        "Аумақта {@trees} түп қарағаш, 6 түп терек, 2 түп алма ағашы бар. Ағаштардың жай-күйі: 4 түп авариялық,"
        " қалғаны"
        " қанағаттанарлық.",
        gap=10,
    )
    s.write("Маман")
    s.sign(60, s.y - 4)
    s.write("{@officer}", at=(140, s.y - 5))


@layout("plantings_inventory", "short-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def inventory_short(s: Sheet) -> None:
    """A short act."""
    s.page(left=25)
    s.bold("Инвентаризация деревьев № {document_number}", size=13, gap=4)
    s.pairs(
        [("Объект", "{address}"), ("Обследование провело", "{issued_by}"), ("Дата обследования", "{issued_on}"),
         ("Всего деревьев", "{@trees}")],
        split=55, gap=2,
    )  # fmt: skip


@layout("planting_plan", "plan-ru", ("ru",), names="ru", dates="dots", size=11)
def plan_ru(s: Sheet) -> None:
    """A plan with a table of months."""
    s.page(left=25)
    s.bold("ПЛАН\nкомпенсационной посадки деревьев", size=14, gap=4)
    s.blank("Заявитель", "{full_name}")
    s.blank("Место посадки", "{address}", gap=3)
    s.grid(
        [
            ("№", "Порода", "Количество саженцев", "Срок посадки"),
            ("1", "Дуб черешчатый", "{@seedlings}", "до {@until}"),
            ("2", "Клен остролистный", "20", "до {@until}"),
        ],
        (1, 5, 4, 4),
        head=True,
    )
    s.write("Уход за саженцами заявитель обязуется вести в течение двух лет.", gap=6)
    s.write("Дата составления: {issued_on}", gap=4)
    s.write("Подпись заявителя ________________")
    s.sign(65, s.y - 4)


@layout("planting_plan", "plan-kk", ("kk",), names="kk", dates="words", size=11.5)
def plan_kk(s: Sheet) -> None:
    """In Kazakh."""
    s.page(left=26)
    s.bold("ӨТЕМДІК АҒАШТАРДЫ ОТЫРҒЫЗУ ЖОСПАРЫ", size=13, gap=5)
    s.pairs(
        [
            ("Өтініш беруші", "{full_name}"),
            ("Отырғызу орны", "{address}"),
            ("Көшеттер саны", "{@seedlings} түп емен, 20 түп үйеңкі"),
            ("Отырғызу мерзімі", "{@until} дейін"),
            ("Жоспар жасалған күн", "{issued_on}"),
        ],
        split=58,
        gap=2.5,
    )
    s.write("Өтініш берушінің қолы ________________")
    s.sign(75, s.y - 4)


@layout("planting_plan", "letter-ru", ("ru",), names="ru", dates="words", reporting_only=True)
def plan_letter(s: Sheet) -> None:
    """A plan in words."""
    s.page(left=26)
    s.bold("План посадки саженцев", size=14, gap=4)
    s.write(
        "Я, {full_name}, планирую посадить {@seedlings} саженцев по адресу: {address}, в срок до {@until}.", gap=5
    )
    s.write("{issued_on}                      Подпись")


@layout("guarantee_letter", "letter-ru", ("ru",), names="ru", dates="dots", size=12)
def letter_ru(s: Sheet) -> None:
    """A letter to the department of nature."""
    s.page(left=28)
    with s.column(105, 195):
        s.write("Руководителю Управления природных ресурсов города Алматы\nот {full_name:genitive}\nадрес: {address}",
                gap=8)  # fmt: skip
    s.write("исх. № {document_number} от {issued_on}", gap=5)
    s.bold("ГАРАНТИЙНОЕ ПИСЬМО", size=14, gap=5)
    s.write(
        "Настоящим гарантирую проведение компенсационной посадки саженцев деревьев лиственных пород в количестве"
        " {@seedlings} штук взамен вырубаемых {@trees} деревьев. Срок завершения посадки – до {@until}. Обязуюсь"
        " обеспечить уход за саженцами в течение двух лет.",
        indent=12,
        gap=12,
    )
    s.write("Заявитель ________________ {full_name}")
    s.sign(55, s.y - 4)


@layout("guarantee_letter", "letter-kk", ("kk",), names="kk", dates="words", size=12)
def letter_kk(s: Sheet) -> None:
    """In Kazakh."""
    s.page(left=28)
    s.bold("КЕПІЛДІК ХАТ", size=14, gap=1)
    s.center("№ {document_number}", gap=5)
    s.write(
        "Мен, {full_name}, мына мекенжайда тұратын: {address}, кесілетін {@trees} түп ағаштың орнына {@seedlings} түп"
        " көшет отырғызуға кепілдік беремін. Көшеттерді отырғызуды аяқтау мерзімі – {@until}.",
        indent=12,
        gap=8,
    )
    s.write("Күні: {issued_on}", gap=4)
    s.write("Қолы ________________")
    s.sign(45, s.y - 4)


@layout("guarantee_letter", "form-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def letter_form(s: Sheet) -> None:
    """A form."""
    s.page(left=25)
    s.bold("Гарантийное письмо о компенсационной посадке", size=13, gap=4)
    s.blank("Регистрационный №", "{document_number}", to=110)
    s.blank("Дата", "{issued_on}", to=110)
    s.blank("Ф.И.О. заявителя", "{full_name}")
    s.blank("Адрес заявителя", "{address}")
    s.blank("Количество саженцев", "{@seedlings}")
    s.blank("Срок посадки до", "{@until}")


@layout("planting_contract", "contract-ru", ("ru",), names="ru", dates="quoted", size=11.5)
def contract_ru(s: Sheet) -> None:
    """A contract in running text; the firm's director is no party."""
    s.page(left=28)
    s.bold("ДОГОВОР № {document_number}\nна проведение компенсационного озеленения", size=13, gap=3)
    s.write("г. Алматы                                                  {issued_on}", gap=4)
    s.write(
        "{@firm}, именуемое в дальнейшем «Исполнитель», в лице директора {@officer}, действующего на основании"
        " Устава,"
        " с одной стороны, и {full_name}, именуемый(ая) в дальнейшем «Заказчик», с другой стороны, заключили"
        " настоящий"
        " договор о нижеследующем:",
        indent=12,
    )
    s.write(
        "1. Исполнитель обязуется произвести посадку {@seedlings} саженцев по адресу: {address}, в срок до {@until}.",
        indent=12,
    )
    s.write("2. Стоимость работ составляет {@price} тенге.", indent=12)
    s.write("3. Исполнитель осуществляет уход за саженцами в течение двух лет.", indent=12, gap=8)
    with s.column(28, 108, top=s.y):
        s.write("Исполнитель:\n{@firm}\n{@firm_address}\n____________ {@officer}")
        s.sign(35, s.y - 5)
    s.stamp(70, s.y + 2, "ТОВАРИЩЕСТВО * АЛМАТЫ *", "ТОО")


@layout("planting_contract", "contract-kk", ("kk",), names="kk", dates="words", size=11)
def contract_kk(s: Sheet) -> None:
    """In Kazakh."""
    s.page(left=26)
    s.bold("ӨТЕМДІК КӨГАЛДАНДЫРУ ЖҮРГІЗУГЕ\nШАРТ № {document_number}", size=13, gap=3)
    s.write("Алматы қаласы                                              {issued_on}", gap=4)
    s.pairs(
        [
            ("Орындаушы", "{@firm}, директоры {@officer}"),
            ("Тапсырыс беруші", "{full_name}"),
            ("Көгалдандыру орнының мекенжайы", "{address}"),
            ("Көшеттер саны", "{@seedlings}"),
            ("Жұмыс құны", "{@price} теңге"),
            ("Орындау мерзімі", "{@until} дейін"),
        ],
        split=62,
        gap=2.5,
    )
    s.space(4)
    s.write("Орындаушы ____________            Тапсырыс беруші ____________")
    s.sign(50, s.y - 4)
    s.sign(140, s.y - 4)
    s.stamp(60, s.y + 10, "СЕРІКТЕСТІК * АЛМАТЫ *", "ЖШС")


@layout("planting_contract", "short-ru", ("ru",), names="ru", dates="dots", reporting_only=True)
def contract_short(s: Sheet) -> None:
    """A table."""
    s.page(left=25)
    s.bold("Договор озеленения", size=14, gap=4)
    s.grid(
        [("Номер договора", "{document_number}"), ("Дата договора", "{issued_on}"), ("Заказчик", "{full_name}"),
         ("Исполнитель", "{@firm}"), ("Место посадки", "{address}"), ("Стоимость", "{@price} тенге")],
        (4, 7),
    )  # fmt: skip
