"""Birth certificates: the old booklets in Russian and in two languages, and the new bilingual blank."""

from __future__ import annotations

from datetime import timedelta

from samples.fonts import SERIF
from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import BIRTHPLACES, NATIONALITIES, officer
from samples.sheet import Sheet

_REGISTRARS = {
    "ru": (
        "Отдел РАГС Управления юстиции Бостандыкского района г. Алматы",
        "Отдел ЗАГС Ауэзовского района г. Алматы",
    ),
    "kk": (
        "Алматы қаласы Бостандық ауданы Әділет басқармасының АХАТ бөлімі",
        "Алматы қаласы Әуезов ауданының АХАТ бөлімі",
    ),
}


@facts_of("birth_certificate")
def facts(order: Order) -> dict[str, str]:
    """The child and both parents; the registration follows the birth within weeks."""
    rng, spelling, child = order.rng, order.spelling, order.about
    parents = [order.cast[key] for key in ("applicant", "other_parent")]
    father, mother = sorted(parents, key=lambda parent: parent.sex, reverse=True)
    issued = min(child.birth_date + timedelta(days=rng.randrange(6, 40)), order.on - timedelta(days=20))
    old = order.options.get("old") == "yes"
    registrar = rng.choice(_REGISTRARS[spelling])
    nation = NATIONALITIES[spelling][2 * (child.kk.patronymic == child.ru.patronymic)].capitalize()
    return {
        **person_facts(child, spelling),
        **person_facts(father, spelling, prefix="father_"),
        **person_facts(mother, spelling, prefix="mother_"),
        "document_series": rng.choice(("I-ЖЗ", "II-ЖЗ", "I-АЛ", "III-ЖЗ")) if old else "",
        "document_number": (
            f"{rng.randrange(100_000, 999_999)}" if old else f"{rng.randrange(1_000_000, 99_999_999):08d}"
        ),
        "issued_on": issued.isoformat(),
        "issued_by": registrar,
        "@birthplace": rng.choice(BIRTHPLACES[spelling]),
        "@nation": nation,
        "@record": str(rng.randrange(20, 3400)),
        "@record_year": str(issued.year),
        "@officer": officer(spelling, rng),
    }


@layout(
    "birth_certificate",
    "old-booklet-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif"),
    dates="words",
    options={"old": "yes"},
)
def old_booklet(s: Sheet) -> None:
    """The old booklet in Russian: values over rules with captions under them."""
    s.page(left=30, right=28)
    s.center("РЕСПУБЛИКА КАЗАХСТАН", size=11, gap=5)
    s.bold("СВИДЕТЕЛЬСТВО О РОЖДЕНИИ", size=16, gap=6)
    s.blank("Гражданин(ка)", "{surname}", caption="(фамилия)")
    s.blank("", "{given_name} {patronymic}", caption="(имя, отчество)")
    s.blank("родился(лась)", "{birth_date:dots}", caption="(число, месяц, год цифрами)")
    s.blank("", "{birth_date:spelled}", caption="(и прописью)")
    s.blank("Место рождения:", "{@birthplace}", caption="(город, селение, район, область)")
    s.write("о чем в книге регистрации актов о рождении {@record_year} года произведена запись за № {@record}", gap=3)
    s.center("РОДИТЕЛИ", style="bold")
    s.blank("Отец", "{father_full_name}", caption="(фамилия, имя, отчество)")
    s.blank("Мать", "{mother_full_name}", caption="(фамилия, имя, отчество)")
    s.blank("Место регистрации", "{issued_by}", caption="(наименование органа ЗАГС)")
    s.write("Дата выдачи {issued_on:quoted}", gap=8)
    top = s.y
    s.write("М.П.   Заведующий отделом", gap=0)
    s.sign(100, top + 2)
    s.write("{@officer}", at=(148, top))
    s.stamp(52, top + 8, "ОТДЕЛ ЗАПИСИ АКТОВ ГРАЖДАНСКОГО СОСТОЯНИЯ *", "РАГС")
    s.y = top + 30
    s.center("{document_series} № {document_number}", size=15)


@layout(
    "birth_certificate",
    "old-bilingual",
    ("kk", "ru"),
    names="own",
    fonts=SERIF,
    dates="quoted",
    upper=True,
    options={"old": "yes"},
)
def old_bilingual(s: Sheet) -> None:
    """The bilingual blank of the nineties: both labels left of the value."""
    s.page(left=22)
    s.bold("ТУУ ТУРАЛЫ КУӘЛІК\nСВИДЕТЕЛЬСТВО О РОЖДЕНИИ", size=14, gap=5)
    for label, value in (
        ("Тегі / Фамилия", "{surname}"),
        ("Аты / Имя", "{given_name}"),
        ("Әкесінің аты / Отчество", "{patronymic}"),
        ("Туған күні / Дата рождения", "{birth_date}"),
        ("Туған жері / Место рождения", "{@birthplace}"),
        ("Туу туралы акт жазбасының № / Запись акта о рождении №", "{@record}"),
    ):
        s.blank(label, value, gap=2.4)
    s.bold("Ата-анасы / Родители", size=11)
    s.blank("Әкесі / Отец", "{father_full_name}", gap=2.4)
    s.blank("Ұлты / Национальность", "{@nation}", gap=2.4)
    s.blank("Анасы / Мать", "{mother_full_name}", gap=2.4)
    s.blank("Ұлты / Национальность", "{@nation}", gap=2.4)
    s.blank("Тіркелген жері / Место регистрации", "{issued_by}", gap=2.4)
    s.blank("Берілген күні / Дата выдачи", "{issued_on}", gap=8)
    top = s.y
    s.write("Бастық / Начальник", gap=0)
    s.sign(90, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(60, top + 12, "АХАТ БӨЛІМІ * ОТДЕЛ РАГС *", "АХАТ\nРАГС")
    s.y = top + 32
    s.center("{document_series} № {document_number}", size=15)


@layout("birth_certificate", "new-blank", ("kk", "ru"), names="own", dates="dots", size=10.5)
def new_blank(s: Sheet) -> None:
    """The new blank: small labels in two languages above the values, a box for the number."""
    s.page(left=28, right=28)
    s.frame(20, 14, 190, 240)
    s.center("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН", size=9, gap=3)
    s.bold("ТУУ ТУРАЛЫ КУӘЛІК / СВИДЕТЕЛЬСТВО О РОЖДЕНИИ", size=13)
    s.center("№ {document_number}", size=12, gap=5)
    for label, value in (
        ("Баланың тегі, аты, әкесінің аты / Фамилия, имя, отчество ребенка", "{full_name}"),
        ("ЖСН / ИИН", "{iin}"),
        ("Туған күні, айы, жылы / Число, месяц, год рождения", "{birth_date}"),
        ("Туған жері / Место рождения", "{@birthplace}"),
        ("Әкесінің тегі, аты, әкесінің аты / Фамилия, имя, отчество отца", "{father_full_name}"),
        ("Анасының тегі, аты, әкесінің аты / Фамилия, имя, отчество матери", "{mother_full_name}"),
        ("Акт жазбасының нөмірі / Номер актовой записи", "{@record}"),
        ("Тіркеуші органның атауы / Наименование регистрирующего органа", "{issued_by}"),
        ("Куәлік берілген күн / Дата выдачи свидетельства", "{issued_on}"),
    ):
        s.above(label, value, gap=3.2, label_size=8)
    top = s.y + 6
    s.write("Лауазымды адам / Должностное лицо", at=(28, top))
    s.sign(110, top + 2)
    s.write("{@officer}", at=(150, top))
    s.stamp(70, top + 10, "ӘДІЛЕТ БАСҚАРМАСЫ * УПРАВЛЕНИЕ ЮСТИЦИИ *", "АХАТ\nРАГС")


@layout("birth_certificate", "certificate-table-kk", ("kk",), names="kk", dates="words", reporting_only=True)
def table_kk(s: Sheet) -> None:
    """A repeated certificate as a table, in Kazakh."""
    s.page(left=26)
    s.bold("ТУУ ТУРАЛЫ КУӘЛІК", size=15)
    s.center("(қайталама) № {document_number}", gap=4)
    s.grid(
        [
            ("Тегі", "{surname:upper}"),
            ("Аты", "{given_name:upper}"),
            ("Әкесінің аты", "{patronymic:upper}"),
            ("Туған күні", "{birth_date}"),
            ("Жеке сәйкестендіру нөмірі", "{iin}"),
            ("Әкесі", "{father_full_name}"),
            ("Анасы", "{mother_full_name}"),
            ("Тіркеу орны", "{issued_by}"),
            ("Берілген күні", "{issued_on}"),
        ],
        (3, 6),
    )
    top = s.y + 8
    s.write("Бөлім бастығы", at=(26, top))
    s.sign(90, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(65, top + 10, "АЗАМАТТЫҚ ХАЛ АКТІЛЕРІН ТІРКЕУ БӨЛІМІ *", "АХАТ")
