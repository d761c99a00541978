"""Disability certificates (справка, анықтама) and extracts of them (выписка, үзінді)."""

from __future__ import annotations

from datetime import date, timedelta

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import CAUSES, MSE, days_before, officer
from samples.people import broken_iin
from samples.sheet import Sheet


@facts_of("disability_certificate")
def facts(order: Order) -> dict[str, str]:
    """Group, cause and term; an open term leaves `valid_until` out."""
    rng, spelling = order.rng, order.spelling
    child = order.on.year - order.about.birth_date.year < 18
    group = order.options.get("group", "child" if child else rng.choice("123"))
    examined = days_before(order.on, 30, 700, rng)
    until = (
        "" if rng.random() < 0.35 else (examined.replace(day=1) + timedelta(days=366 * 2)).replace(day=1).isoformat()
    )
    if order.options.get("expired") == "yes":
        until = date(order.on.year - 1, 11, 1).isoformat()
        examined = date(order.on.year - 2, 10, 12)
    iin = {"wrong": broken_iin(order.about.iin)}.get(order.options.get("iin", ""))
    return {
        **person_facts(order.about, spelling, iin=iin),
        "disability_group": group,
        "document_series": rng.choice(("МСЭ", "МӘС")) if spelling == "ru" else "МӘС",
        "document_number": f"{rng.randrange(100_000, 999_999)}",
        "issued_on": examined.isoformat(),
        "issued_by": rng.choice(MSE[spelling]),
        "valid_until": until,
        "@until": "" if until else ("бессрочно" if spelling == "ru" else "мерзімсіз"),
        "@cause": rng.choice(CAUSES[spelling]),
        "@act": str(rng.randrange(100, 2400)),
        "@officer": officer(spelling, rng),
        "@loss": str(rng.choice((40, 50, 60, 70, 80))),
    }


@layout(
    "disability_certificate",
    "extract-form-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif", "noto-serif"),
)
def extract_form_ru(s: Sheet) -> None:
    """An extract on a ruled form: label left, value over the rule."""
    s.page()
    s.center("Министерство труда и социальной защиты населения Республики Казахстан", size=10)
    s.center("{issued_by}", gap=6)
    s.bold("ВЫПИСКА ИЗ СПРАВКИ ОБ ИНВАЛИДНОСТИ", size=13)
    s.center("серия {document_series} № {document_number}", gap=6)
    s.blank("Фамилия, имя, отчество", "{full_name}")
    s.blank("Дата рождения", "{birth_date}")
    s.blank("ИИН", "{iin}")
    s.blank("Адрес места жительства", "{address}")
    s.blank("Группа инвалидности", "{disability_group:words}")
    s.blank("Причина инвалидности", "{@cause}")
    s.blank("Инвалидность установлена на срок до", "{valid_until}{@until}")
    s.blank("Дата освидетельствования", "{issued_on}")
    s.blank("Основание: акт освидетельствования №", "{@act}")
    s.space(8)
    top = s.y
    s.write("Руководитель отдела МСЭ", gap=0)
    s.write("{@officer}", at=(150, top))
    s.sign(98, top + 2)
    s.write("М.П.", at=(40, top + 14))
    s.stamp(62, top + 16, "ОТДЕЛ МЕДИКО-СОЦИАЛЬНОЙ ЭКСПЕРТИЗЫ * г. АЛМАТЫ *", "МСЭ\n№ 3")


@layout("disability_certificate", "certificate-table-kk", ("kk",), names="kk", dates="kkdots")
def certificate_table_kk(s: Sheet) -> None:
    """A certificate as a table, in Kazakh."""
    s.page(top=24)
    s.center("Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрлігі", size=10)
    s.center("{issued_by}", gap=5)
    s.bold("МҮГЕДЕКТІГІ ТУРАЛЫ АНЫҚТАМА", size=14)
    s.center("Сериясы {document_series} № {document_number}", gap=5)
    s.grid(
        [
            ("Тегі", "{surname}"),
            ("Аты", "{given_name}"),
            ("Әкесінің аты", "{patronymic}"),
            ("Туған күні", "{birth_date}"),
            ("Жеке сәйкестендіру нөмірі", "{iin}"),
            ("Тұрғылықты мекенжайы", "{address}"),
            ("Мүгедектік тобы", "{disability_group:words}"),
            ("Мүгедектік себебі", "{@cause}"),
            ("Мүгедектік мерзімі", "{valid_until}{@until}"),
            ("Куәландыру күні", "{issued_on}"),
        ],
        (4, 6),
    )
    s.write("Негізі: № {@act} куәландыру актісі. Анықтама талап етілген жерге ұсыну үшін берілді.", gap=10)
    top = s.y
    s.write("Бөлім басшысы", gap=0)
    s.sign(80, top + 2)
    s.write("{@officer}", at=(130, top))
    s.stamp(60, top + 16, "МЕДИЦИНАЛЫҚ-ӘЛЕУМЕТТІК САРАПТАМА БӨЛІМІ * АЛМАТЫ *", "МӘС")
    s.write("М.О.", at=(40, top + 16))


@layout(
    "disability_certificate", "certificate-captions-bilingual", ("kk", "ru"), names="own", dates="quoted", upper=True
)
def certificate_captions(s: Sheet) -> None:
    """A certificate with captions under the rules, in both languages."""
    kk = s.look.language == "kk"
    s.page(left=22)
    s.center(
        "ҚР Еңбек және халықты әлеуметтік қорғау министрлігі\nМинистерство труда и социальной защиты населения РК",
        size=9.5,
        gap=3,
    )
    s.bold("АНЫҚТАМА / СПРАВКА", size=14, gap=0.5)
    s.center("мүгедектігі туралы / об инвалидности", size=11)
    s.center("Сериясы/серия {document_series} № {document_number}", gap=5)
    s.blank("", "{full_name}", caption="(тегі, аты, әкесінің аты / фамилия, имя, отчество)", gap=2)
    s.blank("", "{birth_date}", caption="(туған күні / дата рождения)", gap=2)
    s.blank("", "{iin}", caption="(ЖСН / ИИН)", gap=2)
    s.blank("", "{disability_group:roman}", caption="(мүгедектік тобы / группа инвалидности)", gap=2)
    s.blank("", "{@cause}", caption="(мүгедектік себебі / причина инвалидности)", gap=2)
    s.blank(
        "",
        "{valid_until}{@until}",
        caption="(мүгедектік белгіленген мерзім / срок, на который установлена инвалидность)",
        gap=2,
    )
    s.blank("", "{issued_on}", caption="(берілген күні / дата выдачи)", gap=2)
    s.blank("", "{issued_by}", caption="(берген мекеме / кем выдана)", gap=8)
    top = s.y
    s.write("Бастығы / Начальник" if kk else "Начальник / Бастығы", gap=0)
    s.sign(85, top + 3)
    s.write("{@officer}", at=(140, top))
    s.stamp(58, top + 10, "МӘС БӨЛІМІ * ОТДЕЛ МСЭ * АЛМАТЫ *", "МӘС\nМСЭ")


@layout("disability_certificate", "extract-running-kk", ("kk",), names="kk", dates="words")
def extract_running_kk(s: Sheet) -> None:
    """An extract in running text, in Kazakh."""
    s.page(left=28)
    s.write("{issued_by}", size=10, gap=8)
    s.bold("МҮГЕДЕКТІГІ ТУРАЛЫ АНЫҚТАМАДАН\nҮЗІНДІ КӨШІРМЕ", size=13)
    s.center("№ {document_number}", gap=6)
    s.write("Азамат(ша): {full_name}", indent=10)
    s.write("Туған күні: {birth_date}", indent=10)
    s.write("ЖСН: {iin}", indent=10)
    s.write("Мекенжайы: {address}", indent=10)
    s.write(
        (
            "Азаматты медициналық-әлеуметтік сараптама бөлімі куәландырды және оған {disability_group:words} топтағы"
            " мүгедектік белгіленді."
            if s.facts["disability_group"] != "child"
            else (
                "Баланы медициналық-әлеуметтік сараптама бөлімі куәландырды және оған «{disability_group}» санаты"
                " белгіленді."
            )
        ),
        indent=10,
    )
    s.write("Мүгедектік себебі: {@cause}.", indent=10)
    s.write("Мүгедектік мерзімі: {valid_until}{@until}", indent=10)
    s.write("Берілген күні: {issued_on}", indent=10, gap=10)
    top = s.y
    s.write("Бөлім басшысының м.а.", gap=0)
    s.sign(88, top + 2)
    s.write("{@officer}", at=(135, top))
    s.stamp(75, top + 14, "МЕДИЦИНАЛЫҚ-ӘЛЕУМЕТТІК САРАПТАМА БӨЛІМІ *", "АЛМАТЫ")


@layout(
    "disability_certificate",
    "extract-columns-ru",
    ("ru",),
    names="ru",
    fonts=("pt-sans", "noto-sans"),
    dates="quoted",
    reporting_only=True,
    upper=True,
)
def extract_columns_ru(s: Sheet) -> None:
    """An extract with labels in a left column and without rules."""
    s.page(left=30)
    s.write("{issued_by}", align="right", size=10, gap=7)
    s.bold("Выписка из справки об инвалидности", size=13, gap=1)
    s.center("№ {document_number} от {issued_on}", gap=6)
    s.pairs(
        [
            ("Фамилия", "{surname}"),
            ("Имя", "{given_name}"),
            ("Отчество", "{patronymic}"),
            ("Год, месяц, день рождения", "{birth_date}"),
            ("Домашний адрес", "{address}"),
            ("Установлена группа инвалидности", "{disability_group:roman}"),
            ("Причина", "{@cause}"),
            ("Срок инвалидности", "{valid_until}{@until}"),
            ("Степень утраты трудоспособности", "{@loss} %"),
        ],
        split=70,
        gap=2.2,
    )
    s.space(10)
    top = s.y
    s.write("Начальник отдела МСЭ", gap=0)
    s.sign(90, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(80, top + 8, "РЕСПУБЛИКА КАЗАХСТАН * ОТДЕЛ МСЭ *", "ДЛЯ\nСПРАВОК")
