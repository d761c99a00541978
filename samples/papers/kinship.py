"""Papers of kinship: certificates of marriage and of divorce, papers of guardianship, consents.

On a certificate of marriage the paper's person is the husband, `spouse_` the wife: it names no applicant, and he
stands first on it. On a paper of guardianship the person is the guardian and `child_` the ward.
"""

from __future__ import annotations

from datetime import date

from samples.fonts import SERIF, TYPEWRITER
from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.of_person import corner, facts_of_person, signed
from samples.printed import printed_date
from samples.sheet import Sheet

_REGISTRARS = {
    "ru": ("Отдел РАГС Управления юстиции Медеуского района г. Алматы", "Отдел ЗАГС Карасайского района"),
    "kk": ("Алматы қаласы Медеу ауданы Әділет басқармасының АХАТ бөлімі", "Қарасай ауданының АХАЖ бөлімі"),
}


@facts_of("marriage_certificate")
def marriage_facts(order: Order) -> dict[str, str]:
    """Husband and wife; `@day`, `@record` of the entry, `@before` the wife's surname before."""
    rng, spelling = order.rng, order.spelling
    couple = (order.about, order.cast["spouse" if order.about.key != "spouse" else "applicant"])
    husband, wife = sorted(couple, key=lambda one: one.sex, reverse=True)
    issued = date(order.on.year - rng.randrange(1, 9), rng.randrange(1, 13), rng.randrange(1, 28))
    return {
        **facts_of_person(order),
        **person_facts(husband, spelling),
        **person_facts(wife, spelling, prefix="spouse_"),
        "@gender": "m",
        "@spouse_gender": "f",
        "document_series": rng.choice(("I-ЖБ", "II-ЖБ", "I-АЛ")) if order.options.get("old") == "yes" else "",
        "document_number": f"{rng.randrange(100_000, 999_999)}",
        "issued_on": issued.isoformat(),
        "issued_by": rng.choice(_REGISTRARS[spelling]),
        "@day": printed_date(issued.isoformat(), "dots", order.language),
        "@record": str(rng.randrange(20, 3400)),
        "@record_year": str(issued.year),
        "@wifeborn": printed_date(wife.birth_date.isoformat(), "dots", order.language),
        "@before": order.cast["stranger"].name(spelling).surname,
    }


@layout("marriage_certificate", "old-ru", ("ru",), names="ru", fonts=SERIF, dates="words", options={"old": "yes"})
def marriage_old(s: Sheet) -> None:
    """The old booklet: running blanks, series and number at the foot."""
    s.page(left=30, right=26)
    s.bold("СВИДЕТЕЛЬСТВО О БРАКЕ", size=16, gap=5)
    s.blank("Гражданин", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("родившийся", "{birth_date:dots}", gap=2)
    s.blank("и гражданка", "{spouse_full_name}", caption="(фамилия, имя, отчество)")
    s.blank("родившаяся", "{@wifeborn}", gap=2)
    s.blank("заключили брак", "{@day}", caption="(число, месяц, год цифрами и прописью)")
    s.write("о чем в книге регистрации актов о заключении брака {@record_year} года произведена запись за №"
            " {@record}", gap=2)  # fmt: skip
    s.write("После заключения брака присвоены фамилии:", gap=1)
    s.blank("мужу", "{surname}")
    s.blank("жене", "{spouse_surname}")
    s.blank("Место регистрации", "{issued_by}")
    s.write("Дата выдачи {issued_on:quoted}", gap=8)
    signed(s, "Заведующий отделом РАГС", "ЗАПИСЬ АКТОВ ГРАЖДАНСКОГО СОСТОЯНИЯ *", "РАГС")
    s.center("{document_series} № {document_number}", size=14)


@layout("marriage_certificate", "blank-bilingual", ("kk", "ru"), names="own", dates="dots", size=10.5)
def marriage_bilingual(s: Sheet) -> None:
    """The new blank: labels of both languages above the values, a part each for him and her."""
    s.page(left=26, right=22)
    s.frame(18, 12, 194, 262)
    s.bold("НЕКЕ ҚИЮ ТУРАЛЫ КУӘЛІК / СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА", size=12, gap=1)
    s.center("№ {document_number}", gap=4)
    s.bold("Күйеуі / Муж", size=11)
    s.above("Тегі / Фамилия", "{surname}", label_size=8)
    s.above("Аты / Имя", "{given_name}", label_size=8)
    s.above("Әкесінің аты / Отчество", "{patronymic}", label_size=8)
    s.above("Туған күні / Дата рождения", "{birth_date}", label_size=8)
    s.bold("Әйелі / Жена", size=11)
    s.above("Тегі / Фамилия", "{spouse_surname}", label_size=8)
    s.above("Аты / Имя", "{spouse_given_name}", label_size=8)
    s.above("Әкесінің аты / Отчество", "{spouse_patronymic}", label_size=8)
    s.above("Туған күні / Дата рождения", "{@wifeborn}", label_size=8)
    s.above("Неке қиылған күні / Дата заключения брака", "{@day}", label_size=8)
    s.above("Акт жазбасының нөмірі / Номер актовой записи", "{@record}", label_size=8)
    s.above("Тіркеуші орган / Регистрирующий орган", "{issued_by}", label_size=8)
    s.above("Куәлік берілген күн / Дата выдачи свидетельства", "{issued_on}", label_size=8, gap=5)
    signed(s, "Бастық / Начальник", "ӘДІЛЕТ БАСҚАРМАСЫ *", "АХАТ")


@layout("marriage_certificate", "divorce-kk", ("kk",), names="kk", dates="kkdots")
def divorce_kk(s: Sheet) -> None:
    """A certificate of divorce as a table, in Kazakh."""
    s.page()
    s.bold("НЕКЕНІ БҰЗУ ТУРАЛЫ КУӘЛІК", size=14, gap=1)
    s.center("№ {document_number}", gap=4)
    s.grid(
        [("Күйеуінің тегі, аты, әкесінің аты", "{full_name}"), ("Туған күні", "{birth_date}"),
         ("Әйелінің тегі, аты, әкесінің аты", "{spouse_full_name}"), ("Некенің бұзылған күні", "{@day}"),
         ("Акт жазбасының №", "{@record}"), ("Тіркеу орны", "{issued_by}"), ("Берілген күні", "{issued_on}")],
        (5, 7),
    )  # fmt: skip
    signed(s, "Бөлім бастығы", "АЗАМАТТЫҚ ХАЛ АКТІЛЕРІ *", "АХАТ")


@layout("marriage_certificate", "table-ru", ("ru",), names="ru", upper=True, reporting_only=True)
def marriage_table(s: Sheet) -> None:
    """Two columns, him and her side by side."""
    s.page()
    s.bold("СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА", size=14, gap=1)
    s.center("№ {document_number}", gap=4)
    s.grid(
        [("", "Супруг", "Супруга"), ("Фамилия", "{surname}", "{spouse_surname}"),
         ("Имя", "{given_name}", "{spouse_given_name}"), ("Отчество", "{patronymic}", "{spouse_patronymic}")],
        (3, 5, 5), head=True,
    )  # fmt: skip
    s.blank("Дата регистрации брака", "{@day}")
    s.blank("Орган регистрации", "{issued_by}")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    signed(s, "Начальник отдела", "ОТДЕЛ РЕГИСТРАЦИИ АКТОВ *", "РАГС")


_GUARDS = {
    "ru": ("Управление образования Бостандыкского района г. Алматы", "Отдел образования Карасайского района"),
    "kk": ("Алматы қаласы Бостандық ауданының білім басқармасы", "Қарасай ауданының білім бөлімі"),
}


@facts_of("guardianship")
def guardianship_facts(order: Order) -> dict[str, str]:
    """The guardian and the ward."""
    ward = order.cast.get("child", order.cast["stranger"])
    return {
        **facts_of_person(order, days=(40, 900)),
        **person_facts(ward, order.spelling, prefix="child_"),
        "@child_gender": ward.sex,
        "issued_by": order.rng.choice(_GUARDS[order.spelling]),
    }


@layout("guardianship", "order-ru", ("ru",), names="ru", size=11.5)
def guardianship_order(s: Sheet) -> None:
    """An order that establishes guardianship: names declined in running text."""
    s.page(left=28)
    s.center("{issued_by}", gap=4)
    s.bold("ПРИКАЗ", size=14, gap=1)
    s.center("{issued_on} г.                                     № {document_number}", gap=3)
    s.center("Об установлении опеки", gap=4)
    s.write("На основании статьи 119 Кодекса Республики Казахстан «О браке (супружестве) и семье» ПРИКАЗЫВАЮ:",
            indent=10, gap=2)  # fmt: skip
    s.write(
        "1. Установить опеку над несовершеннолетним ребенком {child_full_name:instrumental}, {child_birth_date} года"
        " рождения, оставшимся без попечения родителей.",
        indent=10, gap=1,
    )  # fmt: skip
    s.write("2. Назначить опекуном {full_name:genitive}.", indent=10, gap=8)
    signed(s, "Начальник управления", "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ *", "АЛМАТЫ")


@layout("guardianship", "certificate-ru", ("ru",), names="ru", dates="quoted", fills=("pt-serif", *TYPEWRITER))
def guardianship_certificate(s: Sheet) -> None:
    """A guardian's certificate of blanks."""
    s.page(left=26)
    s.center("{issued_by}", gap=3)
    s.bold("УДОСТОВЕРЕНИЕ ОПЕКУНА № {document_number}", size=13, gap=4)
    s.blank("Опекун", "{full_name}", caption="(фамилия, имя, отчество опекуна)")
    s.blank("Подопечный", "{child_full_name}", caption="(фамилия, имя, отчество подопечного)")
    s.blank("Дата рождения подопечного", "{child_birth_date:dots}")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    signed(s, "Начальник", "ОТДЕЛ ОБРАЗОВАНИЯ *", "ОПЕКА")


@layout("guardianship", "certificate-kk", ("kk",), names="kk")
def guardianship_kk(s: Sheet) -> None:
    """A Kazakh certificate in running text on the head's paper."""
    s.page(left=26)
    corner(s, "{issued_by}\n№ {document_number}\n{issued_on:kkdots}")
    s.bold("АНЫҚТАМА", size=14, gap=0)
    s.center("қорғаншылық және қамқоршылық белгілеу туралы", gap=5)
    s.write(
        "Осы анықтама {full_name:kkdative} ата-анасының қамқорлығынсыз қалған {child_birth_date} жылы туған кәмелетке"
        " толмаған {child_full_name:kkdative} қорғаншы болып тағайындалғанын растау үшін берілді.",
        indent=10, gap=10,
    )  # fmt: skip
    signed(s, "Басқарма бастығы", "БІЛІМ БАСҚАРМАСЫ *", "АЛМАТЫ")


@layout("guardianship", "table-bilingual", ("kk", "ru"), names="own", reporting_only=True)
def guardianship_table(s: Sheet) -> None:
    """Both languages in a table."""
    s.page()
    s.bold("Қамқоршылықты белгілеу туралы анықтама\nСправка об установлении опеки (попечительства)", size=12, gap=4)
    s.grid(
        [("Нөмірі / Номер", "{document_number}"), ("Күні / Дата", "{issued_on}"),
         ("Қамқоршы / Опекун", "{full_name}"), ("Қамқорлықтағы бала / Подопечный", "{child_full_name}"),
         ("Баланың ЖСН / ИИН ребенка", "{child_iin}"), ("Берген орган / Кем выдана", "{issued_by}")],
        (5, 6),
    )  # fmt: skip
    signed(s, "Басшы / Руководитель", "БІЛІМ БӨЛІМІ *", "АЛМАТЫ")


@facts_of("consent")
def consent_facts(order: Order) -> dict[str, str]:
    """Who consents, and a legal representative where a layout has one."""
    representative = order.cast["representative"]
    return {
        **facts_of_person(order, days=(0, 8)),
        **person_facts(representative, order.spelling, prefix="representative_"),
        "@representative_gender": representative.sex,
    }


_DATA = (
    "даю согласие на сбор и обработку моих персональных данных, необходимых для оказания государственной услуги, а"
    " также на их передачу третьим лицам в порядке, установленном законодательством Республики Казахстан."
)


@layout("consent", "running-ru", ("ru",), names="ru", size=12)
def consent_running(s: Sheet) -> None:
    """A consent to the handling of data in running text."""
    s.page(left=28)
    s.bold("СОГЛАСИЕ\nна обработку персональных данных", size=13, gap=5)
    s.write("Я, {full_name}, ИИН {iin}, удостоверение личности № {@card} от {@card_day} г., " + _DATA, indent=10,
            gap=3)  # fmt: skip
    s.write("Согласие действует до его отзыва в письменной форме.", indent=10, gap=8)
    top = s.y
    s.write("{issued_on} г.", gap=0)
    s.sign(110, top + 2)
    s.write("(подпись)", size=8, at=(118, top + 8))


@layout("consent", "form-kk", ("kk",), names="kk")
def consent_kk(s: Sheet) -> None:
    """A Kazakh form of blanks."""
    s.page()
    s.bold("ДЕРБЕС ДЕРЕКТЕРДІ ЖИНАУҒА ЖӘНЕ ӨҢДЕУГЕ КЕЛІСІМ", size=12, gap=4)
    s.blank("Мен,", "{full_name}", caption="(тегі, аты, әкесінің аты)")
    s.blank("ЖСН", "{iin}", to=110)
    s.blank("Туған күні", "{birth_date}", to=110)
    s.write(
        "мемлекеттік қызмет көрсету үшін қажетті дербес деректерімді жинауға және өңдеуге келісім беремін.", gap=6
    )
    top = s.y
    s.write("Күні {issued_on}", gap=0)
    s.sign(120, top + 2)
    s.write("(қолы)", size=8, at=(130, top + 8))


@layout("consent", "representative-ru", ("ru",), names="ru", dates="quoted")
def consent_representative(s: Sheet) -> None:
    """A consent given by a legal representative."""
    s.page(left=24)
    s.bold("СОГЛАСИЕ", size=14, gap=1)
    s.center("на приведение сведений в соответствие с документами", gap=4)
    s.blank("Фамилия, имя, отчество", "{full_name}")
    s.blank("ИИН", "{iin}", to=110)
    s.blank("Законный представитель", "{representative_full_name}", caption="(фамилия, имя, отчество)")
    s.blank("ИИН представителя", "{representative_iin}", to=120, gap=3)
    s.write("Согласен (согласна) на приведение сведений в информационных системах в соответствие.", gap=4)
    s.blank("Дата", "{issued_on}", to=100, gap=3)
    s.write("Подпись", gap=0)
    s.sign(60, s.y - 2)


@layout("consent", "bilingual", ("kk", "ru"), names="own", reporting_only=True)
def consent_bilingual(s: Sheet) -> None:
    """Both languages, paragraph by paragraph."""
    s.page(left=24)
    s.bold("КЕЛІСІМ / СОГЛАСИЕ", size=14, gap=4)
    s.pairs([("Тегі, аты, әкесінің аты / Ф.И.О.", "{full_name}"), ("ЖСН / ИИН", "{iin}")], split=70, gap=2)
    s.write("Дербес деректерімді жинауға және өңдеуге келісемін.", gap=1)
    s.write("Согласен(на) на сбор и обработку персональных данных.", gap=5)
    s.write("Күні / Дата {issued_on}", gap=2)
    s.write("Қолы / Подпись", gap=0)
    s.sign(75, s.y - 2)
