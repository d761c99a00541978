"""Certificates of health: of a disease that matters socially, form 028/е for foreigners, medical insurance."""

from __future__ import annotations

from datetime import timedelta

from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import CLINICS, corner, facts_of_person, signed
from samples.printed import printed_date
from samples.sheet import Sheet

_DISPENSARIES = {
    "ru": ("КГП «Городской противотуберкулёзный диспансер»", "ГКП «Центр психического здоровья» г. Алматы",
           "КГП «Онкологический диспансер»"),
    "kk": ("«Қалалық туберкулезге қарсы диспансер» КМК", "«Психикалық денсаулық орталығы» МКК",
           "«Онкологиялық диспансер» КМК"),
}  # fmt: skip
_INSURERS = {
    "ru": ("АО «Страховая компания «Номад Лайф»", "АО «Страховая компания «Амир»"),
    "kk": ("«Номад Лайф» сақтандыру компаниясы» АҚ", "«Әмір» сақтандыру компаниясы» АҚ"),
}


@facts_of("disease_certificate")
def disease_facts(order: Order) -> dict[str, str]:
    """A dispensary's word."""
    facts = facts_of_person(order, numbers=(10, 4_900))
    return {**facts, "issued_by": order.rng.choice(_DISPENSARIES[order.spelling])}


@facts_of("health_certificate")
def health_facts(order: Order) -> dict[str, str]:
    """A clinic's word on a foreigner's health."""
    facts = facts_of_person(order, numbers=(10, 9_900), days=(5, 300))
    return {**facts, "issued_by": order.rng.choice(CLINICS[order.spelling])}


@facts_of("medical_insurance")
def insurance_facts(order: Order) -> dict[str, str]:
    """A policy for a year."""
    rng = order.rng
    begun = order.on - timedelta(days=rng.randrange(3, 250))
    return {
        **facts_of_person(order),
        "document_series": rng.choice(("МС", "ДМС", "АВ")),
        "document_number": f"{rng.randrange(10_000, 9_999_999):07d}",
        "issued_on": begun.isoformat(),
        "@begun": printed_date(begun.isoformat(), "dots", order.language),
        "issued_by": rng.choice(_INSURERS[order.spelling]),
        "valid_until": (begun + timedelta(days=364)).isoformat(),
    }


@layout("disease_certificate", "running-ru", ("ru",), names="ru", dates="dots", size=12)
def disease_ru(s: Sheet) -> None:
    """A sentence with the name declined."""
    s.page(left=28)
    corner(s, "{issued_by}\nг. Алматы, ул. Каблукова, 117\nИсх. № {document_number} от {issued_on} г.")
    s.bold("СПРАВКА\nо наличии социально значимого заболевания", size=13, gap=4)
    s.write(
        "Выдана {full_name:dative}, {birth_date} года рождения, ИИН {iin}, в том, что он(а) состоит на диспансерном"
        " учете с диагнозом: {@diagnosis}.",
        indent=12,
    )
    s.write("Справка выдана для предъявления в отдел занятости и социальных программ.", indent=12, gap=12)
    signed(s, "Главный врач", "ДИСПАНСЕР * АЛМАТЫ *", who="{@doctor}")


@layout("disease_certificate", "table-kk", ("kk",), names="kk", dates="kkdots")
def disease_kk(s: Sheet) -> None:
    """A table in Kazakh."""
    s.page()
    s.center("{issued_by}", gap=5)
    s.bold("ӘЛЕУМЕТТІК МӘНІ БАР АУРУДЫҢ БАР-ЖОҒЫ ТУРАЛЫ\nАНЫҚТАМА", size=13, gap=4)
    s.grid(
        [
            ("Анықтама №", "{document_number}"),
            ("Науқастың аты-жөні", "{full_name}"),
            ("Туған күні", "{birth_date}"),
            ("ЖСН", "{iin}"),
            ("Диагнозы", "{@diagnosis}"),
            ("Диспансерлік есепте", "{@since} жылдан бері тұрады"),
            ("Берілген күні", "{issued_on}"),
        ],
        (5, 6),
    )
    s.space(8)
    signed(s, "Бас дәрігер", "ДИСПАНСЕР * АЛМАТЫ ҚАЛАСЫ *", who="{@doctor}")


@layout("disease_certificate", "form-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def disease_form(s: Sheet) -> None:
    """A ruled form."""
    s.page(left=24)
    s.bold("Справка о заболевании № {document_number}", size=13, gap=4)
    s.blank("Больной", "{full_name}")
    s.blank("Дата рождения", "{birth_date}")
    s.blank("Диагноз", "{@diagnosis}")
    s.blank("Медицинская организация", "{issued_by}")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    signed(s, "Врач", "ДИСПАНСЕР * АЛМАТЫ *", who="{@doctor}")


@layout("health_certificate", "form-028-ru", ("ru",), names="ru", dates="dots", size=11)
def health_ru(s: Sheet) -> None:
    """Form 028/е with the head of a medical form."""
    s.page(left=22)
    top = s.y
    with s.column(22, 100, top=top):
        s.write("Наименование организации: {issued_by}", size=10)
    with s.column(122, 195, top=top):
        s.write("Медицинская документация\nФорма № 028/е\nУтверждена приказом Министра здравоохранения РК", size=8.5)
    s.space(6)
    s.bold("МЕДИЦИНСКАЯ СПРАВКА № {document_number}", size=13, gap=1)
    s.center("о состоянии здоровья иностранца и лица без гражданства", size=10.5, gap=4)
    s.blank("1. Ф.И.О.", "{full_name}")
    s.blank("2. Дата рождения", "{birth_date}", to=120)
    s.blank("3. ИИН", "{iin}", to=120)
    s.blank("4. Место жительства", "{@home}")
    s.blank("5. Флюорография", "без патологии")
    s.blank("6. Кровь на ВИЧ, RW", "отрицательно")
    s.blank("7. Заключение терапевта", "{@officer}, здоров(а)")
    s.blank("8. Заключение", "заболеваний, препятствующих въезду и трудовой деятельности, нет")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    signed(s, "Врач", "ГОРОДСКАЯ ПОЛИКЛИНИКА * АЛМАТЫ *", who="{@doctor}")


@layout("health_certificate", "running-kk", ("kk",), names="kk", dates="words", size=11.5)
def health_kk(s: Sheet) -> None:
    """The Kazakh text in lines."""
    s.page(left=26)
    s.write("Нысан № 028/е", align="right", size=9.5, gap=2)
    s.center("{issued_by}", gap=4)
    s.bold("ДЕНСАУЛЫҚ ЖАҒДАЙЫ ТУРАЛЫ МЕДИЦИНАЛЫҚ ҚОРЫТЫНДЫ\n№ {document_number}", size=13, gap=5)
    s.write("Тегі, аты, әкесінің аты: {full_name}")
    s.write("Туған күні: {birth_date:dots}")
    s.write("Жеке сәйкестендіру нөмірі: {iin}", gap=2)
    s.write("Мамандар қорытындысы: терапевт, психиатр, нарколог, дерматолог – дені сау.")
    s.write("Рентген-флюорография: патологиясыз. АИТВ-ға тексеру: теріс.", gap=2)
    s.write("Берілген күні: {issued_on}", gap=10)
    signed(s, "Бас дәрігер", "ҚАЛАЛЫҚ ЕМХАНА * АЛМАТЫ *", who="{@doctor}")


@layout("health_certificate", "table-ru", ("ru",), names="ru", reporting_only=True)
def health_table(s: Sheet) -> None:
    """A table."""
    s.page()
    s.center("{issued_by}", gap=4)
    s.bold("Медицинское заключение о состоянии здоровья", size=13, gap=1)
    s.center("(форма 028/у) № {document_number} от {issued_on}", gap=4)
    s.grid(
        [
            ("Фамилия, имя, отчество", "{full_name}"),
            ("Дата рождения", "{birth_date}"),
            ("ИИН", "{iin}"),
            ("Терапевт", "здоров"),
            ("Нарколог", "на учете не состоит"),
        ],
        (4, 7),
    )
    s.space(6)
    signed(s, "Врач", "ПОЛИКЛИНИКА * АЛМАТЫ *", who="{@doctor}")


@layout("medical_insurance", "policy-ru", ("ru",), names="ru", dates="dots", size=11)
def policy_ru(s: Sheet) -> None:
    """A policy as a table, the sum insured in tenge."""
    s.page(left=22)
    s.center("{issued_by}", size=13, style="bold", gap=4)
    s.bold("СТРАХОВОЙ ПОЛИС\nдобровольного медицинского страхования", size=14, gap=1)
    s.center("Серия {document_series} № {document_number}", gap=5)
    s.grid(
        [
            ("Застрахованный", "{full_name}"),
            ("Дата рождения", "{birth_date}"),
            ("ИИН", "{iin}"),
            ("Страховая сумма", "{@sum} тенге"),
            ("Программа страхования", "первичная медико-санитарная и экстренная стационарная помощь"),
            ("Дата выдачи", "{issued_on}"),
            ("Срок действия полиса", "до {valid_until}"),
        ],
        (4, 7),
    )
    s.space(8)
    signed(s, "Страховщик", "СТРАХОВАЯ КОМПАНИЯ * АЛМАТЫ *")


@layout("medical_insurance", "contract-kk", ("kk",), names="kk", dates="kkdots", size=11)
def insurance_kk(s: Sheet) -> None:
    """A contract in Kazakh sentences."""
    s.page(left=26)
    s.bold("МЕДИЦИНАЛЫҚ САҚТАНДЫРУ ШАРТЫ", size=14, gap=1)
    s.center("{document_series} № {document_number}", gap=3)
    s.write("Алматы қаласы                                        {issued_on}", gap=4)
    s.write("Сақтандырушы: {issued_by}")
    s.write("Сақтанушы (сақтандырылған): {full_name}")
    s.write("Туған күні: {birth_date}       ЖСН: {iin}", gap=3)
    s.write("1. Сақтандыру сомасы {@sum} теңге, сақтандыру сыйлықақысы толық төленді.")
    s.write("2. Алғашқы медициналық-санитариялық және шұғыл стационарлық көмек қамтылады.")
    s.write("3. Шарттың қолданылу мерзімі: {valid_until} дейін.", gap=12)
    signed(s, "Сақтандырушы", "САҚТАНДЫРУ КОМПАНИЯСЫ * АЛМАТЫ *")


@layout("medical_insurance", "period-bilingual", ("kk", "ru"), names="own", reporting_only=True)
def insurance_pairs(s: Sheet) -> None:
    """Labels in two languages, the period from day to day."""
    s.page(left=22)
    s.bold("МЕДИЦИНАЛЫҚ САҚТАНДЫРУ ПОЛИСІ\nПОЛИС МЕДИЦИНСКОГО СТРАХОВАНИЯ", size=13, gap=2)
    s.center("№ {document_number}", gap=5)
    s.pairs(
        [
            ("Сақтандырушы / Страховщик", "{issued_by}"),
            ("Сақтандырылған / Застрахованный", "{full_name}"),
            ("ЖСН / ИИН", "{iin}"),
            ("Сақтандыру кезеңі / Период страхования", "{@begun} - {valid_until}"),
        ],
        split=72,
        gap=2.5,
    )
    s.space(6)
    signed(s, "Басшы / Руководитель", "САҚТАНДЫРУ * СТРАХОВАНИЕ *")
