"""Sanatorium-resort cards that a polyclinic issues (form 072/у)."""

from __future__ import annotations

from samples.fonts import TYPEWRITER
from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer
from samples.sheet import Sheet

_CLINICS = {
    "ru": ("ГКП на ПХВ «Городская поликлиника № 5»", "ГККП «Городская поликлиника № 17» г. Алматы"),
    "kk": ("ШЖҚ МКК «№ 5 қалалық емхана»", "МҚКК «№ 17 қалалық емхана»"),
}


@facts_of("sanatorium_card")
def facts(order: Order) -> dict[str, str]:
    """The person, the polyclinic and the diagnosis."""
    rng, spelling = order.rng, order.spelling
    ru = spelling == "ru"
    return {
        **person_facts(order.about, spelling),
        "document_number": f"{rng.randrange(10, 4_900)}",
        "issued_on": days_before(order.on, 3, 50, rng).isoformat(),
        "issued_by": rng.choice(_CLINICS[spelling]),
        "@diagnosis": "Остеохондроз поясничного отдела, M42.1" if ru else "Бел омыртқаларының остеохондрозы, M42.1",
        "@resort": "санаторий «Мерке»" if ru else "«Меркі» шипажайы",
        "@doctor": officer(spelling, rng),
        "@officer": officer(spelling, rng),
        "@sex": (
            {"m": "мужской", "f": "женский"}[order.about.sex] if ru else {"m": "ер", "f": "әйел"}[order.about.sex]
        ),
    }


@layout(
    "sanatorium_card",
    "form-072-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif"),
    fills=("liberation-serif", *TYPEWRITER),
)
def form_072(s: Sheet) -> None:
    """The numbered medical form in Russian."""
    s.page()
    top = s.y
    with s.column(25, 100, top=top):
        s.write("Министерство здравоохранения Республики Казахстан", size=9, gap=0.5)
        s.write("{issued_by}", size=10)
    with s.column(125, 195, top=top):
        s.write("Медицинская документация\nФорма № 072/у\nУтверждена приказом Министра здравоохранения РК", size=8.5)
    s.space(12)
    s.bold("САНАТОРНО-КУРОРТНАЯ КАРТА № {document_number}", size=13)
    s.center("«Выдается при представлении путевки на санаторно-курортное лечение»", size=9, gap=4)
    s.blank("Дата заполнения", "{issued_on}", to=120)
    s.blank("1. Лечащий врач", "{@doctor}")
    s.blank("2. Фамилия, имя, отчество больного", "{full_name}")
    s.blank("3. Пол", "{@sex}", to=90)
    s.blank("4. Дата рождения", "{birth_date}", to=120)
    s.blank("5. Домашний адрес, телефон", "{address}, {phone}")
    s.blank("6. Место работы, учебы", "не работает")
    s.blank("7. Диагноз основного заболевания", "{@diagnosis}")
    s.blank("8. Сопутствующие заболевания", "нет")
    s.blank("9. Название санатория", "{@resort}")
    s.write(
        "Жалобы, длительность заболевания, анамнез: боли в пояснице, усиливающиеся при движении. Общее состояние"
        " удовлетворительное. АД 120/80.",
        gap=2,
    )
    s.write("Заключение: санаторно-курортное лечение показано. Срок действия карты 2 месяца.", gap=8)
    top = s.y
    s.write("Заведующий отделением", gap=0)
    s.sign(95, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(66, top + 14, "ГОРОДСКАЯ ПОЛИКЛИНИКА * г. АЛМАТЫ *", "ДЛЯ СПРАВОК\nИ РЕЦЕПТОВ")


@layout("sanatorium_card", "table-kk", ("kk",), names="kk", dates="kkdots")
def table_kk(s: Sheet) -> None:
    """As a table, in Kazakh."""
    s.page()
    s.write(
        "Қазақстан Республикасы Денсаулық сақтау министрлігі\n№ 072/е нысанды медициналық құжаттама",
        size=9,
        align="right",
        gap=3,
    )
    s.center("{issued_by}", gap=4)
    s.bold("САНАТОРИЙЛІК-КУРОРТТЫҚ КАРТА № {document_number}", size=13, gap=4)
    s.grid(
        [
            ("Толтырылған күні", "{issued_on}"),
            ("Науқастың тегі, аты, әкесінің аты", "{full_name}"),
            ("Жынысы", "{@sex}"),
            ("Туған күні", "{birth_date}"),
            ("ЖСН", "{iin}"),
            ("Үйінің мекенжайы", "{address}"),
            ("Диагнозы", "{@diagnosis}"),
            ("Шипажайдың атауы", "{@resort}"),
            ("Қорытынды", "санаторийлік-курорттық ем көрсетілген"),
        ],
        (4, 7),
    )
    top = s.y + 6
    s.write("Емдеуші дәрігер", at=(25, top))
    s.sign(80, top + 2)
    s.write("{@doctor}", at=(140, top))
    s.write("Бөлімше меңгерушісі", at=(25, top + 12))
    s.sign(80, top + 14)
    s.write("{@officer}", at=(140, top + 12))
    s.stamp(66, top + 22, "ҚАЛАЛЫҚ ЕМХАНА * АЛМАТЫ ҚАЛАСЫ *", "АНЫҚТАМА\nҮШІН")


@layout("sanatorium_card", "captions-bilingual", ("kk", "ru"), names="own", dates="quoted", upper=True)
def captions(s: Sheet) -> None:
    """Bilingual, captions under the rules."""
    s.page(left=22)
    s.center("{issued_by}", gap=4)
    s.bold("САНАТОРИЙЛІК-КУРОРТТЫҚ КАРТА\nСАНАТОРНО-КУРОРТНАЯ КАРТА", size=13)
    s.center("№ {document_number}", gap=5)
    s.blank(
        "", "{full_name}", caption="(науқастың тегі, аты, әкесінің аты / фамилия, имя, отчество больного)", gap=2.4
    )
    s.blank("", "{birth_date}", caption="(туған күні / дата рождения)", gap=2.4)
    s.blank("", "{iin}", caption="(ЖСН / ИИН)", gap=2.4)
    s.blank("", "{address}", caption="(мекенжайы / домашний адрес)", gap=2.4)
    s.blank("", "{@diagnosis}", caption="(диагнозы / диагноз)", gap=2.4)
    s.blank("", "{@resort}", caption="(ұсынылатын шипажай / рекомендуемый санаторий)", gap=2.4)
    s.blank("", "{issued_on}", caption="(берілген күні / дата выдачи)", gap=8)
    top = s.y
    s.write("Дәрігер / Врач", gap=0)
    s.sign(80, top + 2)
    s.write("{@doctor}", at=(140, top))
    s.stamp(68, top + 12, "ҚАЛАЛЫҚ ЕМХАНА * ГОРОДСКАЯ ПОЛИКЛИНИКА *", "АЛМАТЫ")


@layout(
    "sanatorium_card",
    "pairs-ru",
    ("ru",),
    names="ru",
    fonts=("noto-sans", "pt-sans"),
    dates="words",
    reporting_only=True,
)
def pairs_ru(s: Sheet) -> None:
    """Labels left without rules, for reporting."""
    s.page(left=28)
    s.bold("Санаторно-курортная карта", size=14)
    s.center("номер {document_number}, заполнена {issued_on}", gap=6)
    s.pairs(
        [
            ("Медицинская организация", "{issued_by}"),
            ("Пациент", "{full_name}"),
            ("Родился(ась)", "{birth_date}"),
            ("Проживает", "{address}"),
            ("ИИН", "{iin}"),
            ("Диагноз", "{@diagnosis}"),
            ("Направляется в", "{@resort}"),
        ],
        split=60,
        gap=2.4,
    )
    top = s.y + 10
    s.write("Врач", at=(28, top))
    s.sign(70, top + 2)
    s.write("{@doctor}", at=(130, top))
    s.stamp(80, top + 10, "ПОЛИКЛИНИКА № 17 *", "ВРАЧ")
