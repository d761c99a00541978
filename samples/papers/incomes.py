"""Papers on what somebody was paid or has paid: certificates of income and of alimony, receipts of the tax."""

from __future__ import annotations

from generate.grammar.numbers import number_in_words
from samples.fonts import TYPEWRITER
from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import corner, facts_of_person, signed
from samples.printed import printed_amount
from samples.sheet import Sheet
from samples.spelled import MONTHS_KK

_MONTHS_RU = ("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
              "ноябрь", "декабрь")  # fmt: skip


def income_facts(order: Order) -> dict[str, str]:
    """Three months' pay and their sum, in figures and words. Extras: `@mon1`, `@pay1`, `@held1`, `@words`, `@bin`."""
    rng, language = order.rng, order.language
    facts = facts_of_person(order)
    month = rng.randrange(1, 10)
    names = MONTHS_KK if language == "kk" else _MONTHS_RU
    pays = [rng.randrange(38, 290) * 1000 + rng.choice((0, 250, 418)) for _ in range(3)]
    for number, pay in enumerate(pays, 1):
        facts |= {
            f"@mon{number}": f"{names[month + number - 2]} {order.on.year}",
            f"@pay{number}": printed_amount(str(pay), "spaced"),
            f"@held{number}": printed_amount(str(pay // 10), "spaced"),
        }
    total = sum(pays)
    words = number_in_words(total, "kk" if language == "kk" else "ru")
    return facts | {
        "amount": str(total),
        "issued_by": facts["@firm"],
        "@words": words,
        "@Words": words.capitalize(),
        "@bin": f"{rng.randrange(990100000000, 990999999999)}",
        "@year": str(order.on.year),
        "@child": order.cast.get("child", order.cast["stranger"]).name(order.spelling).full,
        "@payer": order.cast["spouse"].name(order.spelling).full,
    }


facts_of("income_certificate")(income_facts)


@layout("income_certificate", "running-ru", ("ru",), names="ru", size=12)
def certificate_running(s: Sheet) -> None:
    """An employer's certificate in running text, months in a table, the total in figures and words."""
    s.page(left=26)
    corner(s, "{issued_by}\nБИН {@bin}\nисх. № {document_number} от {issued_on} г.")
    s.bold("СПРАВКА", size=14, gap=0)
    s.center("о заработной плате", gap=5)
    s.write(
        "Дана {full_name:dative}, ИИН {iin}, в том, что он(а) действительно работает в {@firm} в должности {@post}, и"
        " его (ее) заработная плата составила:",
        indent=10, gap=3,
    )  # fmt: skip
    s.grid(
        [("Месяц", "Начислено, тенге", "Удержано, тенге"), *((f"{{@mon{n}}}", f"{{@pay{n}}}", f"{{@held{n}}}")
         for n in (1, 2, 3)), ("Итого", "{amount}", "")],
        (4, 3, 3), head=True,
    )  # fmt: skip
    s.write("Справка дана для предъявления по месту требования.", indent=10, gap=10)
    signed(s, "Директор", "ТОВАРИЩЕСТВО * АЛМАТЫ *", "ТОО")


@layout("income_certificate", "form-kk", ("kk",), names="kk")
def certificate_kk(s: Sheet) -> None:
    """A Kazakh form of labels, the sum beneath."""
    s.page()
    s.bold("ТАБЫС ТУРАЛЫ АНЫҚТАМА", size=14, gap=1)
    s.center("№ {document_number}   {issued_on:kkdots}", gap=5)
    s.pairs(
        [("Тегі, аты, әкесінің аты:", "{full_name}"), ("ЖСН:", "{iin}"), ("Туған күні:", "{birth_date}"),
         ("Жұмыс орны:", "{@firm}"), ("Лауазымы:", "{@post}"), ("{@mon1}:", "{@pay1} теңге"),
         ("{@mon2}:", "{@pay2} теңге"), ("{@mon3}:", "{@pay3} теңге"),
         ("Барлық табысы:", "{amount} ({@words}) теңге"),
         ("Анықтаманы берген ұйым:", "{issued_by}")],
        split=62, gap=2.4,
    )  # fmt: skip
    s.space(8)
    signed(s, "Бас есепші", "ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІК *", "ЖШС")


@layout("income_certificate", "blanks-ru", ("ru",), names="ru", fills=("pt-serif", *TYPEWRITER), dates="quoted")
def certificate_blanks(s: Sheet) -> None:
    """A printed form with blanks and captions, filled by typewriter."""
    s.page(left=24)
    s.blank("", "{issued_by}", caption="(наименование организации)", to=110)
    s.bold("СПРАВКА № {document_number}", size=13, gap=0)
    s.center("о доходах", gap=4)
    s.blank("Выдана гр.", "{full_name:dative}", caption="(фамилия, имя, отчество)")
    s.blank("работающему(ей) в должности", "{@post}")
    s.blank("в том, что его (ее) доход за период", "{@mon1} – {@mon3}")
    s.blank("составил", "{amount} ({@Words}) тенге", gap=4)
    s.write("Дата выдачи {issued_on}", gap=8)
    signed(s, "Руководитель", "ОРГАНИЗАЦИЯ * БУХГАЛТЕРИЯ *", "№ 1")


@layout("income_certificate", "bilingual-table", ("kk", "ru"), names="own", reporting_only=True)
def certificate_bilingual(s: Sheet) -> None:
    """Both languages, a table of pairs."""
    s.page()
    s.bold("ЖАЛАҚЫ ТУРАЛЫ АНЫҚТАМА / СПРАВКА О ЗАРАБОТНОЙ ПЛАТЕ", size=12, gap=4)
    s.grid(
        [("Анықтама № / Справка №", "{document_number}"), ("Берілген күні / Дата выдачи", "{issued_on}"),
         ("Қызметкердің Т.А.Ә. / Ф.И.О. работника", "{full_name}"), ("ЖСН / ИИН", "{iin}"),
         ("Кезең / Период", "{@mon1} – {@mon3}"), ("Табыстың жалпы сомасы / Общая сумма дохода", "{amount} тг."),
         ("Жұмыс беруші / Работодатель", "{issued_by}")],
        (5, 6),
    )  # fmt: skip
    signed(s, "Бас есепші / Гл. бухгалтер", "БУХГАЛТЕРИЯ * ЕСЕПШІЛІК *", "ЖШС")


_BAILIFFS = {
    "ru": ("Территориальный отдел судебных исполнителей Бостандыкского района г. Алматы",
           "Канцелярия частного судебного исполнителя Алматинского городского исполнительного округа"),
    "kk": ("Алматы қаласы Бостандық ауданы сот орындаушыларының аумақтық бөлімі",
           "Алматы қалалық атқарушылық округінің жеке сот орындаушысының кеңсесі"),
}  # fmt: skip


@facts_of("alimony_information")
def alimony_facts(order: Order) -> dict[str, str]:
    """The recipient; the debtor and the child are named beside."""
    facts = income_facts(order)
    amount = order.rng.randrange(18, 90) * 1000
    return facts | {"amount": str(amount), "issued_by": order.rng.choice(_BAILIFFS[order.spelling])}


@layout("alimony_information", "running-ru", ("ru",), names="ru", size=12)
def alimony_running(s: Sheet) -> None:
    """A bailiff's certificate in running text."""
    s.page(left=26)
    corner(s, "{issued_by}\n№ {document_number} от {issued_on} г.")
    s.bold("СПРАВКА", size=14, gap=0)
    s.center("о получении алиментов", gap=5)
    s.write(
        "Дана гр. {full_name:dative}, ИИН {iin}, в том, что ею за третий квартал {@year} года на содержание"
        " несовершеннолетнего ребенка {@child} получены алименты от должника {@payer} в сумме {amount} тенге.",
        indent=10, gap=10,
    )  # fmt: skip
    signed(s, "Судебный исполнитель", "СУДЕБНЫЕ ИСПОЛНИТЕЛИ * АЛМАТЫ *", "СИ")


@layout("alimony_information", "table-kk", ("kk",), names="kk")
def alimony_kk(s: Sheet) -> None:
    """A Kazakh statement as a table."""
    s.page()
    s.center("{issued_by}", gap=4)
    s.bold("АЛИМЕНТТЕР ТУРАЛЫ МӘЛІМЕТТЕР", size=13, gap=4)
    s.grid(
        [("Мәлімет нөмірі", "{document_number}"), ("Берілген күні", "{issued_on}"),
         ("Алимент алушының тегі, аты, әкесінің аты", "{full_name}"), ("Алимент алушының ЖСН", "{iin}"),
         ("Борышкер", "{@payer}"), ("Баланың аты-жөні", "{@child}"), ("Алименттің сомасы, теңге", "{amount}")],
        (5, 6),
    )  # fmt: skip
    signed(s, "Сот орындаушысы", "СОТ ОРЫНДАУШЫЛАРЫ БӨЛІМІ *", "АЛМАТЫ")


@layout("alimony_information", "blanks-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def alimony_blanks(s: Sheet) -> None:
    """A form with blanks."""
    s.page(left=24)
    s.center("{issued_by}", gap=4)
    s.bold("СВЕДЕНИЯ ОБ АЛИМЕНТАХ № {document_number}", size=13, gap=4)
    s.blank("Взыскатель", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("ИИН взыскателя", "{iin}", to=120)
    s.blank("Должник", "{@payer}")
    s.blank("Сумма алиментов", "{amount}", after="тенге", to=130)
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    signed(s, "Судебный исполнитель", "СУДЕБНЫЙ ИСПОЛНИТЕЛЬ *", "ЛИЦЕНЗИЯ")


facts_of("tax_prepayment_receipt")(income_facts)


@layout(
    "tax_prepayment_receipt", "slip-ru", ("ru",), names="ru", fonts=("pt-sans", "dejavu-sans", "pt-mono"), size=10
)
def receipt_slip(s: Sheet) -> None:
    """A bank's slip: labels with colons in one column."""
    s.page(148, 210, left=14, right=10)
    s.center("АО «Народный Банк Казахстана»", gap=2)
    s.bold("КВИТАНЦИЯ № {document_number}", size=12, gap=0)
    s.center("об уплате индивидуального подоходного налога", size=9, gap=3)
    s.pairs(
        [("Дата:", "{issued_on}"), ("Плательщик:", "{full_name}"), ("ИИН плательщика:", "{iin}"),
         ("Бенефициар:", "УГД по Бостандыкскому району"), ("КБК:", "101202"), ("КНП:", "911"),
         ("Назначение платежа:", "предварительный платеж по ИПН"), ("Сумма:", "{amount} тенге"),
         ("Комиссия:", "200 тенге"), ("Сумма прописью:", "{@Words} тенге")],
        split=46, gap=1.6,
    )  # fmt: skip
    s.sign(60, s.y + 8)
    s.stamp(100, s.y + 14, "НАРОДНЫЙ БАНК * ФИЛИАЛ *", "КАССА", radius=14)


@layout("tax_prepayment_receipt", "order-kk", ("kk",), names="kk", size=10.5)
def receipt_kk(s: Sheet) -> None:
    """A Kazakh receipt as a ruled table."""
    s.page(left=22)
    s.bold("ТҮБІРТЕК № {document_number}", size=13, gap=1)
    s.center("жеке табыс салығы бойынша алдын ала төлем", gap=4)
    s.grid(
        [("Төлеуші", "{full_name}"), ("ЖСН", "{iin}"), ("Төлем күні", "{issued_on}"),
         ("Төлемнің мақсаты", "ЖТС бойынша алдын ала төлем"), ("БСК", "101202"),
         ("Төлем сомасы", "{amount} теңге"), ("Сомасы жазумен", "{@words} теңге")],
        (4, 7),
    )  # fmt: skip
    s.write("Кассир", gap=0)
    s.sign(60, s.y - 2)


@layout("tax_prepayment_receipt", "notice-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def receipt_notice(s: Sheet) -> None:
    """An old receipt with blanks."""
    s.page(left=24)
    s.bold("КВИТАНЦИЯ об уплате предварительного платежа", size=12, gap=1)
    s.center("по индивидуальному подоходному налогу № {document_number}", gap=4)
    s.blank("Принято от", "{full_name:genitive}", caption="(фамилия, имя, отчество)")
    s.blank("ИИН", "{iin}", to=120)
    s.blank("Сумма", "{amount} ({@Words}) тенге")
    s.blank("Дата", "{issued_on}", to=110, gap=6)
    s.sign(80, s.y + 3)
