"""What a family states of itself for assistance by income: its members, their incomes, its plot and livestock."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import facts_of_person, signed
from samples.printed import printed_amount, printed_date
from samples.sheet import Sheet

_KIN = {
    "ru": (("супруг", "супруга"), ("сын", "дочь"), ("отец", "мать")),
    "kk": (("жұбайы", "жұбайы"), ("ұлы", "қызы"), ("әкесі", "анасы")),
}
_WORK = {
    "ru": ("не работает", "школа № 12", "пенсионер", "ТОО «Береке»"),
    "kk": ("жұмыс істемейді", "№ 12 мектеп", "зейнеткер", "«Береке» ЖШС"),
}


def family_facts(order: Order) -> dict[str, str]:
    """The applicant, two relatives with kinship and day of birth, incomes of a quarter and their sum.

    Extras: `@m1`, `@k1`, `@b1`, `@i1`, `@w1` of each relative, `@e0`… the incomes in tenge.
    """
    rng, spelling, language = order.rng, order.spelling, order.language
    facts = facts_of_person(order)
    relatives = [order.cast["spouse"], order.cast.get("child", order.cast["stranger"])]
    for number, one in enumerate(relatives, 1):
        facts |= {
            f"@m{number}": one.name(spelling).full,
            f"@k{number}": _KIN[language][number - 1][one.sex == "f"],
            f"@b{number}": printed_date(one.birth_date.isoformat(), "dots", language),
            f"@i{number}": one.iin,
            f"@w{number}": rng.choice(_WORK[language]),
        }
    earned = [rng.randrange(28, 160) * 1000 + rng.randrange(10) * 50, rng.randrange(9, 90) * 900, 0]
    facts |= {f"@e{number}": printed_amount(str(one), "spaced") for number, one in enumerate(earned)}
    facts |= {"amount": str(sum(earned)), "@quarter": str(rng.randrange(1, 5)), "@year": str(order.on.year)}
    return facts


for _kind in ("family_composition", "income_statement", "subsidiary_plot_statement"):
    facts_of(_kind)(family_facts)

_RU_HEAD = ("№ п/п", "Ф.И.О. членов семьи", "Родственное отношение к заявителю", "Дата рождения")


@layout("family_composition", "appendix-ru", ("ru",), names="ru", dates="quoted")
def composition_appendix(s: Sheet) -> None:
    """The appendix of the rules: captions under the rules, the members in a table."""
    s.page()
    s.write("Приложение 2\nк Правилам назначения и выплаты\nгосударственной адресной социальной помощи", size=9,
            align="right", gap=3)  # fmt: skip
    s.write("Регистрационный номер семьи 14-207", gap=4)
    s.bold("Сведения о составе семьи заявителя", size=13, gap=4)
    s.blank("", "{full_name}", caption="(Ф.И.О. заявителя)")
    s.blank("", "{address}", caption="(домашний адрес, тел.)", gap=3)
    s.grid(
        [_RU_HEAD, ("1", "{full_name}", "заявитель", "{birth_date:dots}"), ("2", "{@m1}", "{@k1}", "{@b1}"),
         ("3", "{@m2}", "{@k2}", "{@b2}")],
        (1, 6, 4, 3), head=True, size=10,
    )  # fmt: skip
    s.space(6)
    top = s.y
    s.write("Подпись заявителя ______________", gap=2)
    s.sign(70, top + 1)
    s.write("Дата {@card_day}", at=(140, top))
    s.write("Ф.И.О. должностного лица, уполномоченного заверять сведения о составе семьи  {@officer}", gap=6)
    s.stamp(60, s.y + 14, "КЕНСЕ * АППАРАТ АКИМА РАЙОНА *", "ДЛЯ\nСПРАВОК")


@layout("family_composition", "certificate-ru", ("ru",), names="ru", size=12)
def composition_certificate(s: Sheet) -> None:
    """A certificate in running text, the members in a list."""
    s.page(left=28)
    s.center("Аппарат акима Карасуского сельского округа", gap=8)
    s.bold("СПРАВКА", size=14, gap=1)
    s.center("о составе семьи", gap=5)
    s.write(
        "Дана гр. {full_name:dative}, {birth_date} года рождения, ИИН {iin}, проживающему(ей) по адресу: {address},"
        " в том, что он(а) имеет следующий состав семьи:",
        indent=10, gap=2,
    )  # fmt: skip
    s.write("1. {@k1} – {@m1}, {@b1} г.р.", gap=1)
    s.write("2. {@k2} – {@m2}, {@b2} г.р.", gap=4)
    s.write("Справка выдана по месту требования.", indent=10, gap=12)
    signed(s, "Аким округа", "АППАРАТ АКИМА КАРАСУСКОГО ОКРУГА *", "АКИМАТ")


@layout("family_composition", "table-kk", ("kk",), names="kk")
def composition_kk(s: Sheet) -> None:
    """The Kazakh form: the applicant in a block of labels, the members in a table with numbers."""
    s.page()
    s.write("Атаулы әлеуметтік көмек тағайындау\nқағидаларына 3-қосымша", size=9, align="right", gap=4)
    s.bold("ОТБАСЫНЫҢ ҚҰРАМЫ ТУРАЛЫ МӘЛІМЕТТЕР", size=13, gap=5)
    s.pairs(
        [("Өтініш берушінің тегі, аты, әкесінің аты:", "{full_name}"), ("ЖСН:", "{iin}"),
         ("Туған күні:", "{birth_date:kkdots}"), ("Тұрғылықты мекенжайы:", "{address}")],
        split=72, gap=2,
    )  # fmt: skip
    s.space(2)
    s.grid(
        [("Р/с №", "Отбасы мүшелерінің Т.А.Ә.", "Туыстық қатынасы", "Туған күні", "ЖСН"),
         ("1", "{@m1}", "{@k1}", "{@b1}", "{@i1}"), ("2", "{@m2}", "{@k2}", "{@b2}", "{@i2}")],
        (1, 5, 3, 3, 4), head=True, size=9.5,
    )  # fmt: skip
    s.space(8)
    top = s.y
    s.write("Өтініш берушінің қолы", gap=6)
    s.sign(85, top + 2)
    s.write("Күні {@card_day}", at=(140, top))
    s.write("Мәліметтерді куәландырған лауазымды адам {@officer}")


@layout("family_composition", "blanks-bilingual", ("kk", "ru"), names="own", reporting_only=True)
def composition_bilingual(s: Sheet) -> None:
    """A bilingual statement, the members in rows of a form."""
    s.page(left=22)
    s.bold("Отбасы құрамы туралы анықтама\nСправка о составе семьи", size=13, gap=5)
    s.blank("Берілді / Выдана", "{full_name}", caption="(тегі, аты, әкесінің аты / фамилия, имя, отчество)")
    s.blank("Туған күні / Дата рождения", "{birth_date}")
    s.blank("Мекенжайы / Адрес", "{address}", gap=4)
    s.write("Отбасы мүшелері / Члены семьи:", gap=2)
    for number in ("1", "2"):
        s.blank(f"{number})", f"{{@m{number}}}, {{@k{number}}}, {{@b{number}}}")
    s.space(8)
    signed(s, "Маман / Специалист", "ХАЛЫҚҚА ҚЫЗМЕТ КӨРСЕТУ ОРТАЛЫҒЫ * ЦОН *", "АЛМАТЫ")


@layout("income_statement", "appendix-ru", ("ru",), names="ru", dates="quoted")
def incomes_appendix(s: Sheet) -> None:
    """The appendix: incomes of each member by source in a wide table, the sum in its last row."""
    s.page(297, 210, left=15, right=12)
    s.write("Приложение 3 к Правилам назначения и выплаты государственной адресной социальной помощи", size=8.5,
            align="right", gap=3)  # fmt: skip
    s.bold("Сведения о доходах членов семьи заявителя", size=13, gap=0)
    s.center("{full_name}", gap=0)
    s.center("(Ф.И.О. заявителя)", size=8, gap=1)
    s.center("за {@quarter} квартал {@year} года", gap=3)
    s.grid(
        [("№", "Ф.И.О. членов семьи, в т.ч. заявителя", "Место работы, учебы", "От трудовой деятельности",
          "Пенсии, пособия", "Прочие доходы", "Всего"),
         ("1", "{full_name}", "{@firm}", "{@e0}", "-", "-", "{@e0}"),
         ("2", "{@m1}", "{@w1}", "-", "{@e1}", "-", "{@e1}"),
         ("3", "{@m2}", "{@w2}", "-", "-", "-", "-"),
         ("", "ИТОГО", "", "{@e0}", "{@e1}", "-", "{amount}")],
        (1, 6, 4, 3, 3, 3, 3), head=True, size=9.5,
    )  # fmt: skip
    s.space(6)
    top = s.y
    s.write("Подпись заявителя", gap=4)
    s.sign(70, top + 1)
    s.write("«___» __________ 20__ г.", at=(150, top))


@layout("income_statement", "declaration-ru", ("ru",), names="ru", size=11.5)
def incomes_declaration(s: Sheet) -> None:
    """A declaration of one's own incomes in running text with a list."""
    s.page(left=28)
    s.bold("ДЕКЛАРАЦИЯ", size=14, gap=0)
    s.center("о доходах семьи", gap=5)
    s.write(
        "Я, {full_name}, ИИН {iin}, {birth_date} года рождения, заявляю о доходах, полученных моей семьей за"
        " последние три месяца:",
        indent=10, gap=2,
    )  # fmt: skip
    s.write("1) заработная плата (работа в {@firm}) – {@e0} тенге;", gap=1)
    s.write("2) пенсии и пособия – {@e1} тенге;", gap=1)
    s.write("3) доход от личного подсобного хозяйства – не имеется.", gap=2)
    s.write("Общая сумма дохода семьи: {amount} тенге.", gap=4)
    s.write("Об ответственности за предоставление недостоверных сведений предупрежден(а).", indent=10, gap=8)
    top = s.y
    s.write("Заявитель", gap=0)
    s.sign(80, top + 2)
    s.write("{@card_day}", at=(140, top))


@layout("income_statement", "table-kk", ("kk",), names="kk")
def incomes_kk(s: Sheet) -> None:
    """The Kazakh statement: the applicant's labels over a table with a sum beneath."""
    s.page()
    s.write("Қағидаларға 4-қосымша", size=9, align="right", gap=3)
    s.bold("ОТБАСЫНЫҢ ТАБЫСТАРЫ ТУРАЛЫ МӘЛІМЕТТЕР", size=13, gap=1)
    s.center("(мәлімдеме сипатында)", size=9, gap=4)
    s.blank("Өтініш беруші", "{full_name}", caption="(тегі, аты, әкесінің аты)")
    s.blank("ЖСН", "{iin}", to=100, gap=3)
    s.grid(
        [("№", "Отбасы мүшесі", "Табыс түрі", "Сомасы, теңге"), ("1", "{full_name}", "еңбекақы", "{@e0}"),
         ("2", "{@m1}", "жәрдемақы", "{@e1}"), ("3", "{@m2}", "жоқ", "0"), ("", "Барлығы", "", "{amount}")],
        (1, 6, 4, 3), head=True, size=10,
    )  # fmt: skip
    s.space(8)
    top = s.y
    s.write("Өтініш берушінің қолы", gap=0)
    s.sign(85, top + 2)
    s.write("{@card_day}", at=(150, top))


@layout("income_statement", "bilingual-list", ("kk", "ru"), names="own", reporting_only=True)
def incomes_bilingual(s: Sheet) -> None:
    """A bilingual statement without a table."""
    s.page(left=24)
    s.bold("Алған табыстары туралы мәліметтер / Сведения о полученных доходах", size=12, gap=4)
    s.pairs(
        [("Тегі, аты, әкесінің аты / Фамилия, имя, отчество", "{full_name}"), ("ЖСН / ИИН", "{iin}"),
         ("Жұмыс орны / Место работы", "{@firm}"), ("Жалақы / Заработная плата", "{@e0}"),
         ("Жәрдемақы / Пособия", "{@e1}"), ("Жалпы сомасы / Общая сумма", "{amount} теңге")],
        split=82, gap=3,
    )  # fmt: skip
    s.space(10)
    s.write("Қолы / Подпись", gap=0)
    s.sign(80, s.y - 3)


_STOCK = {
    "ru": (("Земельный участок", "га", "0,12"), ("Корова", "голов", "2"), ("Овцы", "голов", "7"),
           ("Домашняя птица", "голов", "15")),
    "kk": (("Жер учаскесі", "га", "0,10"), ("Сиыр", "бас", "1"), ("Қой, ешкі", "бас", "5"), ("Құс", "бас", "20")),
}  # fmt: skip


@layout("subsidiary_plot_statement", "appendix-ru", ("ru",), names="ru")
def plot_appendix(s: Sheet) -> None:
    """The appendix with the plot and the livestock in a table."""
    s.page()
    s.write("Приложение 4\nк Правилам", size=9, align="right", gap=3)
    s.bold("Сведения о наличии личного подсобного хозяйства", size=13, gap=4)
    s.blank("Ф.И.О. заявителя", "{full_name}")
    s.blank("Адрес", "{address}", gap=3)
    s.grid(
        [("Наименование объекта личного подсобного хозяйства", "Единица измерения", "Количество"), *_STOCK["ru"]],
        (6, 3, 3), head=True, size=10,
    )  # fmt: skip
    s.space(8)
    top = s.y
    s.write("Подпись заявителя", gap=5)
    s.sign(70, top + 1)
    s.write("{@card_day}", at=(145, top))
    s.write("Ф.И.О., подпись секретаря акима сельского округа  {@officer}")
    s.stamp(120, s.y + 14, "СЕЛЬСКИЙ ОКРУГ * АППАРАТ АКИМА *", "АКИМ")


@layout("subsidiary_plot_statement", "certificate-kk", ("kk",), names="kk", size=12)
def plot_certificate(s: Sheet) -> None:
    """A certificate of the village in running text."""
    s.page(left=28)
    s.center("Қарасу ауылдық округі әкімінің аппараты", gap=8)
    s.bold("АНЫҚТАМА", size=14, gap=1)
    s.center("жеке қосалқы шаруашылықтың бар екендігі туралы", gap=5)
    s.write(
        "Осы анықтама {full_name:kkdative} берілді, ЖСН {iin}. {address} мекенжайы бойынша тұрады және жеке қосалқы"
        " шаруашылығы бар: 1 бас сиыр, 5 бас қой, 0,10 га жер учаскесі.",
        indent=10, gap=4,
    )  # fmt: skip
    s.write("Анықтама талап етілген жерге ұсыну үшін берілді.", indent=10, gap=12)
    signed(s, "Округ әкімі", "ҚАРАСУ АУЫЛДЫҚ ОКРУГІ *", "ӘКІМ")


@layout("subsidiary_plot_statement", "form-bilingual", ("kk", "ru"), names="own", reporting_only=True)
def plot_bilingual(s: Sheet) -> None:
    """A bilingual form: labels above, the table beneath."""
    s.page(left=22)
    s.bold("ЖЕКЕ ҚОСАЛҚЫ ШАРУАШЫЛЫҚ ТУРАЛЫ МӘЛІМЕТТЕР\nСВЕДЕНИЯ О ЛИЧНОМ ПОДСОБНОМ ХОЗЯЙСТВЕ", size=12, gap=4)
    s.above("Өтініш беруші / Заявитель", "{full_name}")
    s.above("Туған күні / Дата рождения", "{birth_date}")
    s.above("Мекенжайы / Адрес", "{address}", gap=4)
    s.grid([("Атауы / Наименование", "Өлшемі / Ед. изм.", "Саны / Количество"), *_STOCK["kk"]], (6, 3, 3), head=True)
    s.sign(60, s.y + 12)
