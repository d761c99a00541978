"""Bills for a dwelling: its upkeep, utilities, rent; tables of services among whose sums one is to pay."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer, sum_printed
from samples.sheet import Sheet

_MONTHS_KK = ("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан",
              "қараша", "желтоқсан")  # fmt: skip
_MONTHS_NOMINATIVE = ("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
                      "ноябрь", "декабрь")  # fmt: skip
_KEEPERS = {
    "ru": ("КСК «Алатау-2»", "ПКСК «Бірлік»", "КСК «Жетысу-Сервис»", "ОСИ «Достык 128»"),
    "kk": ("«Алатау-2» ПИК", "«Бірлік» ТПИК", "«Достық 128» МИБ"),
}


def _bill(order: Order, services: int, least: int, most: int) -> dict[str, str]:
    """What all bills have: the payer, the month, rows `@s1`, `@s2` … of sums, what they make, a debt beside it."""
    rng, spelling = order.rng, order.spelling
    day = days_before(order.on, 2, 25, rng)
    rows = [(rng.randrange(least, most), rng.randrange(100)) for _ in range(services)]
    cents = sum(tenge * 100 + tiyn for tenge, tiyn in rows)
    debt = rng.randrange(300, 9_000)
    facts = {f"@s{number}": sum_printed(*row) for number, row in enumerate(rows, start=1)}
    month = day.month - 2 if day.month > 1 else 11
    return {
        **facts,
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "amount": f"{cents // 100}.{cents % 100:02d}",
        "issued_on": day.isoformat(),
        "@month": (_MONTHS_KK if spelling == "kk" else _MONTHS_NOMINATIVE)[month],
        "@year": str(day.year if day.month > 1 else day.year - 1),
        "@pay_by": f"25.{day.month:02d}.{day.year}",
        "@account": f"{rng.randrange(10_000, 9_999_999)}",
        "@bin": f"{rng.randrange(10**11, 10**12)}",
        "@iik": f"KZ{rng.randrange(10, 99)}601A{rng.randrange(10**12, 10**13)}",
        "@debt": sum_printed(debt, rng.randrange(100)),
        "@paid": sum_printed(debt, 0),
        "@area": f"{rng.randrange(31, 98)},{rng.randrange(10)}",
        "@people": str(rng.randrange(1, 6)),
        "@meter": str(rng.randrange(1_000, 20_000)),
        "@meter_before": str(rng.randrange(500, 999)),
        "@phone": f"8 (727) {rng.randrange(220, 399)}-{rng.randrange(10, 99)}-{rng.randrange(10, 99)}",
        "@officer": officer(spelling, rng),
        "@keeper": rng.choice(_KEEPERS[spelling]),
    }


@facts_of("maintenance_bill")
def maintenance(order: Order) -> dict[str, str]:
    """Contributions to the upkeep of a house, by the square metre."""
    return _bill(order, 3, 400, 6_000)


@facts_of("utility_bill")
def utility(order: Order) -> dict[str, str]:
    """Heat, water, power and what else a supplier asks for."""
    return _bill(order, 5, 300, 5_500)


@facts_of("rent_bill")
def rent(order: Order) -> dict[str, str]:
    """The rent of a dwelling that the executive body rents out."""
    facts = _bill(order, 1, 12_000, 90_000)
    return {**facts, "@contract": f"{order.rng.randrange(12, 980)}"}


@layout("maintenance_bill", "receipt-ru", ("ru",), names="ru", fonts=("pt-sans", "dejavu-sans"), size=10)
def maintenance_ru(s: Sheet) -> None:
    """A bill of a cooperative of owners: a table of contributions, a total to pay."""
    s.page(left=22)
    s.write("{@keeper}   БИН {@bin}\nИИК {@iik} в АО «Народный Банк Казахстана»\nтел. {@phone}", size=9, gap=4)
    s.bold("СЧЕТ-ИЗВЕЩЕНИЕ\nна оплату взносов на содержание жилого дома", size=12, gap=2)
    s.center("за {@month} {@year} г.", gap=3)
    s.pairs(
        [
            ("Лицевой счет", "{@account}"),
            ("Плательщик", "{full_name}"),
            ("Адрес", "{address}"),
            ("Общая площадь, кв. м", "{@area}"),
            ("Дата выставления", "{issued_on}"),
        ],
        split=52,
    )
    s.grid(
        [
            ("Вид взноса", "Тариф", "Начислено, тенге"),
            ("Содержание общего имущества дома", "35,00", "{@s1}"),
            ("Накопления на капитальный ремонт", "20,00", "{@s2}"),
            ("Вывоз твердых бытовых отходов", "412,00", "{@s3}"),
            ("ИТОГО К ОПЛАТЕ", "", "{amount}"),
        ],
        (7, 2, 3),
        head=True,
    )
    s.write("Задолженность на начало месяца: {@debt}   Оплачено: {@paid}", size=9)
    s.write("Оплатить до {@pay_by}. Бухгалтер {@officer}", size=9, gap=6)
    s.stamp(160, s.y + 14, "КООПЕРАТИВ СОБСТВЕННИКОВ КВАРТИР * АЛМАТЫ *", "ДЛЯ\nСЧЕТОВ")


@layout("maintenance_bill", "letter-kk", ("kk",), names="kk", dates="words", size=11.5)
def maintenance_kk(s: Sheet) -> None:
    """A bill in running words, in Kazakh."""
    s.page(left=26)
    s.center("{@keeper}", size=12, style="bold", gap=1)
    s.center("БСН {@bin}, телефон {@phone}", size=9, gap=6)
    s.bold("ШОТ № {@account}", size=14, gap=1)
    s.center("тұрғын үйді күтіп-ұстауға арналған ай сайынғы жарналардың мөлшері туралы", gap=5)
    s.blank("Пәтер иесі", "{full_name}")
    s.blank("Мекенжайы", "{address}")
    s.write(
        "{@year} жылғы {@month} айы үшін тұрғын үйдің ортақ мүлкін күтіп-ұстау жарнасы {@s1} теңге, күрделі жөндеуге"
        " жинақ {@s2} теңге, тұрмыстық қалдықтарды шығару {@s3} теңге.",
        gap=3,
    )
    s.write("Барлығы төлеуге: {amount} теңге", style="bold", gap=4)
    s.write("Шот берілген күні: {issued_on}", gap=8)
    top = s.y
    s.write("Төраға", at=(26, top))
    s.sign(70, top + 2)
    s.write("{@officer}", at=(130, top))
    s.stamp(60, top + 12, "ПӘТЕР ИЕЛЕРІНІҢ КООПЕРАТИВІ * АЛМАТЫ *", "ПИК")


@layout("maintenance_bill", "slip-bilingual", ("kk", "ru"), names="own", reporting_only=True, size=10)
def maintenance_slip(s: Sheet) -> None:
    """A slip in two languages, what is to pay above the rows."""
    s.page(left=22)
    s.center("{@keeper}", style="bold", gap=2)
    s.bold("Тұрғын үйді күтіп-ұстау шоты / Счет на содержание жилья", size=12, gap=4)
    s.pairs(
        [
            ("Дербес шот / Лицевой счет", "{@account}"),
            ("Т.А.Ә. / Ф.И.О.", "{full_name}"),
            ("Мекенжайы / Адрес", "{address}"),
            ("Кезең / Период", "{@month} {@year}"),
            ("Күні / Дата", "{issued_on}"),
            ("Төлеуге / К оплате", "{amount}"),
        ],
        split=60,
    )
    s.space(3)
    s.grid(
        [
            ("Қызмет / Услуга", "Сома / Сумма"),
            ("Күтіп-ұстау / Содержание", "{@s1}"),
            ("Жөндеу / Ремонт", "{@s2}"),
            ("Лифт", "{@s3}"),
        ],
        (3, 2),
    )


_SERVICES = {
    "ru": ("Отопление", "Горячая вода", "Холодная вода", "Водоотведение", "Электроэнергия"),
    "kk": ("Жылу", "Ыстық су", "Суық су", "Су бұру", "Электр энергиясы"),
}


@layout("utility_bill", "single-ru", ("ru",), names="ru", fonts=("pt-sans", "dejavu-sans"), size=9.5)
def utility_ru(s: Sheet) -> None:
    """The single bill of a town: a row for each service, debts and payments in columns of their own."""
    s.page(left=15, right=12)
    s.write("ТОО «Алсеко», БИН {@bin}. Справочная служба: {@phone}", size=9, gap=2)
    s.bold("СЧЕТ-КВИТАНЦИЯ ЗА КОММУНАЛЬНЫЕ УСЛУГИ", size=13, gap=1)
    s.center("за {@month} {@year} года. Дата печати {issued_on}", gap=3)
    s.write("Лицевой счет № {@account}")
    s.write("Абонент: {full_name}")
    s.write("Адрес: {address}")
    s.write("Проживает: {@people} чел. Площадь: {@area} кв. м", gap=3)
    rows = [(name, "{@debt}" if number == 1 else "0,00", f"{{@s{number}}}", "0,00", f"{{@s{number}}}")
            for number, name in enumerate(_SERVICES["ru"], start=1)]  # fmt: skip
    s.grid(
        [
            ("Наименование услуги", "Долг на начало", "Начислено", "Перерасчет", "К оплате"),
            *rows,
            ("ИТОГО", "{@debt}", "", "0,00", "{amount}"),
        ],
        (6, 3, 3, 3, 3),
        head=True,
        size=9,
    )
    s.write("Срок оплаты до {@pay_by}. Пеня начисляется с первого дня просрочки.", size=8.5)


@layout("utility_bill", "meter-kk", ("kk",), names="kk", dates="kkdots", size=10.5)
def utility_kk(s: Sheet) -> None:
    """A bill by the meter, in Kazakh, pairs and a boxed total."""
    s.page(left=24)
    s.center("«АлматыЭнергоСбыт» ЖШС", style="bold", gap=1)
    s.center("БСН {@bin}, анықтама телефоны {@phone}", size=9, gap=4)
    s.bold("КОММУНАЛДЫҚ ҚЫЗМЕТТЕРДІ ТҰТЫНУ ШОТЫ", size=13, gap=4)
    s.pairs(
        [
            ("Абоненттің дербес шоты", "{@account}"),
            ("Тұтынушының аты-жөні", "{full_name}"),
            ("Тұтынушының мекенжайы", "{address}"),
            ("Есептік ай", "{@year} жылғы {@month}"),
            ("Есептеуіштің алдыңғы көрсеткіші", "{@meter_before}"),
            ("Есептеуіштің соңғы көрсеткіші", "{@meter}"),
            ("Ай басындағы қарыз, теңге", "{@debt}"),
            ("Төленгені, теңге", "{@paid}"),
            ("Шоттың күні", "{issued_on}"),
        ],
        split=70,
        gap=2,
    )
    s.frame(24, s.y + 2, 195, s.y + 12)
    s.space(5)
    s.write("   Төлеуге жататын сома:   {amount} теңге", style="bold", gap=10)
    s.write("Төлеу мерзімі: {@pay_by} дейін", size=9)


@layout(
    "utility_bill", "stub-ru", ("ru",), names="ru", reporting_only=True, size=10, fonts=("pt-mono", "dejavu-mono")
)
def utility_stub(s: Sheet) -> None:
    """A narrow slip of a supplier of gas, lines of text."""
    s.page(left=30, right=40)
    s.center("АО «КазТрансГаз Аймак»\nКВИТАНЦИЯ\nза потребление газа", gap=4)
    s.write("Л/счет {@account}\nФИО потребителя {full_name}\nАдрес потребителя: {address}", gap=2)
    s.write("Месяц: {@month} {@year}\nНачислено: {@s1}\nДолг: {@debt}\nВСЕГО К ОПЛАТЕ: {amount}", gap=3)
    s.write("Дата выписки счета {issued_on}")


@layout("rent_bill", "account-ru", ("ru",), names="ru", dates="words", size=11.5)
def rent_ru(s: Sheet) -> None:
    """A bill of the district's housing department for rent, in running text."""
    s.page(left=26)
    s.center("ГУ «Управление жилья города Алматы»", style="bold", gap=6)
    s.bold("СЧЕТ\nо размере арендной платы за пользование жилищем", size=13, gap=2)
    s.center("от {issued_on}", gap=5)
    s.write(
        "Нанимателю {full_name:dative}, занимающему жилище, арендованное местным исполнительным органом в частном"
        " жилищном фонде, расположенное по адресу: {address}, на основании договора найма № {@contract}",
        indent=10,
    )
    s.write(
        "предъявляется к оплате арендная плата за {@month} {@year} года в размере {amount} тенге. Оплату"
        " произвести до"
        " {@pay_by} на счет {@iik}.",
        gap=12,
    )
    top = s.y
    s.write("Руководитель управления", gap=0)
    s.sign(90, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(66, top + 10, "УПРАВЛЕНИЕ ЖИЛЬЯ ГОРОДА АЛМАТЫ *", "№ 1")


@layout("rent_bill", "table-kk", ("kk",), names="kk", dates="dots", size=11)
def rent_kk(s: Sheet) -> None:
    """A table in Kazakh."""
    s.page(left=24)
    s.center("Алматы қаласы Тұрғын үй басқармасы", gap=4)
    s.bold("ТҰРҒЫН ҮЙДІ ЖАЛДАУ АҚЫСЫНЫҢ МӨЛШЕРІ ТУРАЛЫ ШОТ", size=12.5, gap=4)
    s.grid(
        [
            ("Жалдаушының тегі, аты, әкесінің аты", "{full_name}"),
            ("Жалға алынған тұрғын үйдің мекенжайы", "{address}"),
            ("Жалдау шартының нөмірі", "{@contract}"),
            ("Төлем кезеңі", "{@year} жылғы {@month}"),
            ("Жалдау ақысының сомасы, теңге", "{amount}"),
            ("Шот берілген күн", "{issued_on}"),
        ],
        (5, 7),
    )
    top = s.y + 8
    s.write("Басқарма басшысы", at=(24, top))
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(62, top + 12, "ТҰРҒЫН ҮЙ БАСҚАРМАСЫ * АЛМАТЫ *", "ҚР")


@layout("rent_bill", "form-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def rent_form(s: Sheet) -> None:
    """A form with blanks."""
    s.page(left=24)
    s.bold("Счет за аренду жилья", size=14, gap=4)
    s.blank("Арендатор", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("Адрес арендуемого жилища", "{address}")
    s.blank("Размер арендной платы в месяц", "{amount}", after="тенге")
    s.blank("Дата счета", "{issued_on}", gap=8)
    s.sign(90, s.y)
    s.stamp(60, s.y + 10, "ОТДЕЛ ЖИЛИЩНОГО ФОНДА *", "АКИМАТ")
