"""Bills of telecom operators and contracts of service: the subscriber's phone beside the operator's own."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer, sum_printed
from samples.sheet import Sheet


@facts_of("telecom_bill")
def facts(order: Order) -> dict[str, str]:
    """The subscriber, the subscriber's number, what a month costs."""
    rng, spelling = order.rng, order.spelling
    rows = [rng.randrange(400, 3_500) for _ in range(3)]
    return {
        **person_facts(order.about, spelling),
        "phone": f"727{rng.randrange(2_200_000, 3_999_999)}",
        "amount": f"{sum(rows)}.00",
        "issued_on": days_before(order.on, 2, 28, rng).isoformat(),
        "@s1": sum_printed(rows[0], 0),
        "@s2": sum_printed(rows[1], 0),
        "@s3": sum_printed(rows[2], 0),
        "@debt": sum_printed(rng.randrange(200, 4_000), 0),
        "@account": f"{rng.randrange(10**8, 10**9)}",
        "@bin": f"{rng.randrange(10**11, 10**12)}",
        "@contract": f"{rng.randrange(10_000, 99_999)}",
        "@officer": officer(spelling, rng),
    }


@layout("telecom_bill", "operator-ru", ("ru",), names="ru", fonts=("pt-sans", "dejavu-sans"), size=10)
def operator_ru(s: Sheet) -> None:
    """The operator's monthly bill with a table of services."""
    s.page(left=20)
    s.write("АО «Казахтелеком», филиал «Алматытелеком»\nБИН {@bin}   Справочная служба: 160, факс 8 (727) 258-41-07",
            size=9, gap=4)  # fmt: skip
    s.bold("СЧЕТ ЗА УСЛУГИ ТЕЛЕКОММУНИКАЦИЙ", size=13, gap=3)
    s.pairs(
        [
            ("Лицевой счет", "{@account}"),
            ("Абонент", "{full_name}"),
            ("Номер телефона", "{phone}"),
            ("Адрес установки телефона", "{address}"),
            ("Дата выставления счета", "{issued_on}"),
        ],
        split=58,
    )
    s.space(3)
    s.grid(
        [
            ("№", "Наименование услуг", "Сумма, тенге"),
            ("1", "Абонентская плата", "{@s1}"),
            ("2", "Междугородние соединения", "{@s2}"),
            ("3", "Доступ к сети Интернет", "{@s3}"),
            ("", "Итого начислено к оплате", "{amount}"),
        ],
        (1, 7, 3),
        head=True,
    )
    s.write("Задолженность предыдущих периодов: {@debt}", size=9)
    s.stamp(160, s.y + 16, "АЛМАТЫТЕЛЕКОМ * КАЗАХТЕЛЕКОМ *", "№ 12")


@layout("telecom_bill", "notice-kk", ("kk",), names="kk", dates="words", size=11)
def notice_kk(s: Sheet) -> None:
    """A receipt-bill in Kazakh."""
    s.page(left=24)
    s.center("«Қазақтелеком» АҚ Алматы телекоммуникация орталығы", gap=5)
    s.bold("ТЕЛЕКОММУНИКАЦИЯ ҚЫЗМЕТТЕРІ ҮШІН\nТҮБІРТЕК-ШОТ", size=13, gap=4)
    s.blank("Абонент", "{full_name}", caption="(тегі, аты, әкесінің аты)")
    s.blank("Мекенжайы", "{address}")
    s.blank("Абоненттің телефоны", "{phone:dash}")
    s.blank("Абоненттік төлем", "{@s1}", after="теңге", to=150)
    s.blank("Қалааралық байланыс", "{@s2}", after="теңге", to=150)
    s.blank("Интернет", "{@s3}", after="теңге", to=150)
    s.blank("Барлығы төлеуге", "{amount}", after="теңге", to=150, gap=4)
    s.write("Шот қалыптастырылған күні: {issued_on}", gap=6)
    s.write("Сұрақтар бойынша байланыс орталығы: 8 (727) 300-21-60, факс 8 (727) 258-41-08", size=9)


@layout("telecom_bill", "contract-ru", ("ru",), names="ru", dates="quoted", reporting_only=True, size=11)
def contract_ru(s: Sheet) -> None:
    """A contract for services of communication."""
    s.page(left=25)
    s.bold("ДОГОВОР № {@contract}\nна оказание услуг связи", size=13, gap=3)
    s.write("г. Алматы                                        {issued_on}", gap=3)
    s.write(
        "АО «Казахтелеком», именуемое «Оператор», с одной стороны, и {full_name}, именуемый(ая) «Абонент», с другой"
        " стороны, заключили настоящий договор об оказании услуг телефонной связи по адресу: {address}, абонентский"
        " номер {phone}.",
        indent=10,
    )
    s.write("Ежемесячная абонентская плата составляет {amount} тенге.", indent=10, gap=10)
    s.write("Оператор ________________            Абонент ________________")
    s.sign(45, s.y - 4)
    s.sign(130, s.y - 4)
