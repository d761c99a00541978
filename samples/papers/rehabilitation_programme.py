"""Individual rehabilitation programmes (ИПР, ЖОБ, АОЖБ): a first page with the person, then pages of measures that
carry no title."""

from __future__ import annotations

from datetime import timedelta

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import CAUSES, MSE, days_before, officer
from samples.people import broken_iin
from samples.sheet import Sheet

_AIDS = {
    "ru": {
        "wheelchair": "Кресло-коляска прогулочная",
        "prosthetics": "Протез голени модульный",
        "sanatorium": "Санаторно-курортное лечение",
    },
    "kk": {
        "wheelchair": "Серуендеуге арналған кресло-арба",
        "prosthetics": "Балтырдың модульдік протезі",
        "sanatorium": "Санаторийлік-курорттық емдеу",
    },
}


@facts_of("rehabilitation_programme")
def facts(order: Order) -> dict[str, str]:
    """The programme's own number, days and measures, for the aid that the case is about."""
    rng, spelling = order.rng, order.spelling
    made = days_before(order.on, 20, 500, rng)
    iin = broken_iin(order.about.iin) if order.options.get("iin") == "wrong" else None
    child = order.on.year - order.about.birth_date.year < 18
    return {
        **person_facts(order.about, spelling, iin=iin),
        "disability_group": order.options.get("group", "child" if child else rng.choice("123")),
        "document_number": f"{rng.randrange(100, 9_999)}",
        "issued_on": made.isoformat(),
        "issued_by": rng.choice(MSE[spelling]),
        "valid_until": (made + timedelta(days=730)).isoformat(),
        "@cause": rng.choice(CAUSES[spelling]),
        "@aid": _AIDS[spelling][order.options.get("aid", "wheelchair")],
        "@officer": officer(spelling, rng),
        "@doctor": officer(spelling, rng),
        "@act": str(rng.randrange(100, 2400)),
    }


def _signed_ru(s: Sheet) -> None:
    s.space(6)
    top = s.y
    s.write("Руководитель отдела МСЭ", gap=0)
    s.sign(90, top + 2)
    s.write("{@officer}", at=(145, top))
    s.y = top + 9
    s.write("С программой согласен(на), экземпляр получил(а)")
    s.sign(130, s.y - 3)
    s.stamp(70, top + 12, "ОТДЕЛ МЕДИКО-СОЦИАЛЬНОЙ ЭКСПЕРТИЗЫ * АЛМАТЫ *", "МСЭ")


def _social_ru(s: Sheet) -> None:
    s.write("Мероприятия социальной реабилитации", style="bold")
    s.grid(
        [
            ("№", "Мероприятия", "Исполнитель", "Срок исполнения", "Отметка о выполнении"),
            ("1", "{@aid}", "Управление занятости и социальных программ", "2 года", ""),
            ("2", "Гигиенические средства", "Управление занятости и социальных программ", "ежемесячно", ""),
            ("3", "Социальная помощь на дому", "не нуждается", "", ""),
            ("4", "Адаптация жилого помещения", "не нуждается", "", ""),
        ],
        (1, 5, 5, 3, 3),
        head=True,
        size=9.5,
    )


def _medical_ru(s: Sheet) -> None:
    s.write("Мероприятия медицинской реабилитации", style="bold")
    s.grid(
        [
            ("№", "Мероприятия", "Исполнитель", "Срок исполнения"),
            ("1", "Медикаментозное лечение", "Поликлиника по месту жительства", "постоянно"),
            ("2", "Лечебная физкультура, массаж", "Поликлиника по месту жительства", "два курса в год"),
            ("3", "Диспансерное наблюдение", "Участковый врач", "в течение года"),
        ],
        (1, 6, 6, 4),
        head=True,
        size=9.5,
    )


@layout(
    "rehabilitation_programme",
    "form-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif", "noto-serif"),
    until=2022,
)
def form_ru(s: Sheet) -> None:
    """The card of the programme on a ruled form of two pages; the second has no title."""
    s.page()
    s.center("{issued_by}", size=10, gap=5)
    s.bold("ИНДИВИДУАЛЬНАЯ ПРОГРАММА РЕАБИЛИТАЦИИ ИНВАЛИДА", size=13)
    s.center("Карта № {document_number} к акту освидетельствования № {@act}", gap=5)
    s.blank("1. Фамилия, имя, отчество", "{full_name}")
    s.blank("2. Дата рождения", "{birth_date}")
    s.blank("3. Место жительства", "{address}")
    s.blank("4. Телефон", "{phone}")
    s.blank("5. Группа инвалидности", "{disability_group:roman}")
    s.blank("6. Причина инвалидности", "{@cause}")
    s.blank("7. Дата разработки программы", "{issued_on}")
    s.blank("8. Срок действия программы до", "{valid_until}")
    s.space(3)
    s.write(
        "Реабилитационный прогноз: благоприятный. Цель реабилитации: восстановление способности к самообслуживанию и"
        " передвижению.",
        gap=4,
    )
    _medical_ru(s)
    s.page()
    _social_ru(s)
    s.write("Мероприятия профессиональной реабилитации: не нуждается.", gap=4)
    _signed_ru(s)


@layout("rehabilitation_programme", "table-kk", ("kk",), names="kk", until=2022, dates="kkdots")
def table_kk(s: Sheet) -> None:
    """The programme as tables, in Kazakh, on three pages of which only the first has a title."""
    s.page()
    s.center("Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрлігі", size=10)
    s.center("{issued_by}", gap=5)
    s.bold("МҮГЕДЕКТІ ОҢАЛТУДЫҢ ЖЕКЕ БАҒДАРЛАМАСЫ", size=13)
    s.center("№ {document_number}", gap=4)
    s.write("Жалпы мәліметтер", style="bold")
    s.grid(
        [
            ("Тегі, аты, әкесінің аты", "{full_name}"),
            ("Туған күні", "{birth_date}"),
            ("ЖСН", "{iin}"),
            ("Мекенжайы", "{address}"),
            ("Мүгедектік тобы", "{disability_group:words}"),
            ("Мүгедектік себебі", "{@cause}"),
            ("Бағдарлама әзірленген күн", "{issued_on}"),
        ],
        (4, 6),
    )
    s.write("Оңалту болжамы: қолайлы. Оңалту мүмкіндігі: орташа.")
    s.page()
    _measures_kk(
        s,
        "Медициналық оңалту шаралары",
        (
            ("Дәрі-дәрмекпен емдеу", "Емхана", "тұрақты"),
            ("Емдік дене шынықтыру, уқалау", "Емхана", "жылына екі курс"),
            ("Диспансерлік бақылау", "Учаскелік дәрігер", "жыл бойы"),
        ),
    )
    s.page()
    _measures_kk(
        s,
        "Әлеуметтік оңалту шаралары",
        (
            ("{@aid}", "Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы", "2 жыл"),
            ("Гигиеналық құралдар", "Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы", "ай сайын"),
            ("Үйде әлеуметтік көмек көрсету", "мұқтаж емес", ""),
        ),
    )
    s.space(5)
    top = s.y
    s.write("МӘС бөлімінің басшысы", gap=0)
    s.sign(90, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(70, top + 12, "МЕДИЦИНАЛЫҚ-ӘЛЕУМЕТТІК САРАПТАМА БӨЛІМІ *", "АЛМАТЫ")


def _measures_kk(s: Sheet, title: str, rows: tuple[tuple[str, str, str], ...]) -> None:
    s.write(title, style="bold")
    numbered = [(str(number), *row) for number, row in enumerate(rows, 1)]
    s.grid([("№", "Іс-шаралар", "Орындаушы", "Мерзімі"), *numbered], (1, 6, 6, 4), head=True, size=9.5)


@layout("rehabilitation_programme", "abilitation-kk", ("kk",), names="kk", since=2022, dates="words")
def abilitation_kk(s: Sheet) -> None:
    """The programme in the wording since 2022 (АОЖБ), labels left, on two pages."""
    s.page()
    s.center("{issued_by}", size=10, gap=4)
    s.bold("МҮГЕДЕКТІГІ БАР АДАМДЫ АБИЛИТАЦИЯЛАУДЫҢ ЖӘНЕ ОҢАЛТУДЫҢ\nЖЕКЕ БАҒДАРЛАМАСЫ", size=12.5)
    s.center("№ {document_number}", gap=5)
    s.pairs(
        [
            ("Тегі, аты, әкесінің аты", "{full_name}"),
            ("Жеке сәйкестендіру нөмірі", "{iin}"),
            ("Туған күні", "{birth_date}"),
            ("Тұрғылықты мекенжайы", "{address}"),
            ("Мүгедектік тобы", "{disability_group:new}"),
            ("Әзірленген күні", "{issued_on}"),
            ("Қолданылу мерзімі", "{valid_until}"),
        ],
        split=68,
        gap=2.2,
    )
    s.space(4)
    s.write("Абилитациялау және оңалту мақсаты: өзіне-өзі қызмет көрсету қабілетін қалпына келтіру.")
    s.page()
    _measures_kk(
        s,
        "Әлеуметтік оңалту бөлігі",
        (("{@aid}", "Жұмыспен қамту бөлімі", "4 жыл"), ("Жеке көмекшінің қызметі", "мұқтаж емес", "")),
    )
    s.space(5)
    top = s.y
    s.write("Бөлім басшысы", gap=0)
    s.sign(90, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(70, top + 12, "МЕДИЦИНАЛЫҚ-ӘЛЕУМЕТТІК САРАПТАМА БӨЛІМІ *", "АЛМАТЫ")


@layout("rehabilitation_programme", "extract-ru", ("ru",), names="ru", dates="quoted", upper=True)
def extract_ru(s: Sheet) -> None:
    """An extract of one page, captions under the rules."""
    s.page(left=22)
    s.center("{issued_by}", size=10, gap=5)
    s.bold("ВЫПИСКА\nиз индивидуальной программы реабилитации инвалида", size=13)
    s.center("№ {document_number}", gap=5)
    s.blank("", "{full_name}", caption="(фамилия, имя, отчество)", gap=2.4)
    s.blank("", "{birth_date}", caption="(дата рождения)", gap=2.4)
    s.blank("", "{address}", caption="(место жительства)", gap=2.4)
    s.blank("", "{disability_group:words}", caption="(группа инвалидности)", gap=2.4)
    s.blank("Рекомендовано:", "{@aid}", gap=2.4)
    s.blank("", "{issued_on}", caption="(дата выдачи)", gap=2.4)
    s.blank("", "{valid_until}", caption="(срок действия)", gap=2.4)
    _signed_ru(s)


@layout(
    "rehabilitation_programme",
    "table-ru",
    ("ru",),
    names="ru",
    fonts=("noto-sans", "dejavu-serif"),
    reporting_only=True,
    dates="words",
)
def table_ru(s: Sheet) -> None:
    """As a table, in Russian, on two pages."""
    s.page()
    s.bold("Индивидуальная программа реабилитации инвалида (ИПР)", size=13)
    s.center("карта № {document_number}", gap=4)
    s.grid(
        [
            ("Ф.И.О.", "{full_name}"),
            ("Дата рождения", "{birth_date}"),
            ("ИИН", "{iin}"),
            ("Адрес", "{address}"),
            ("Группа инвалидности", "{disability_group:roman}"),
            ("Дата составления", "{issued_on}"),
            ("Кем составлена", "{issued_by}"),
        ],
        (4, 7),
    )
    _medical_ru(s)
    s.page()
    _social_ru(s)
    _signed_ru(s)
