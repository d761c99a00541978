"""Booklets of pensioners and of those liable to service."""

from __future__ import annotations

from datetime import date

from samples.fonts import SERIF
from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import facts_of_person, signed
from samples.sheet import Sheet

_PENSION = {
    "ru": ("Департамент труда и социальной защиты населения г. Алматы", "Бостандыкский районный отдел ГЦВП"),
    "kk": ("Алматы қаласының еңбек және халықты әлеуметтік қорғау департаменті", "ЗТМО Бостандық аудандық бөлімі"),
}
_DEFENCE = {
    "ru": ("Управление по делам обороны Бостандыкского района г. Алматы", "Карасайский районный военный комиссариат"),
    "kk": ("Алматы қаласы Бостандық ауданының Қорғаныс істері жөніндегі басқармасы",
           "Қарасай ауданының қорғаныс істері жөніндегі бөлімі"),
}  # fmt: skip


@facts_of("pension_certificate")
def pension_facts(order: Order) -> dict[str, str]:
    """The pensioner and the number of the certificate or of the pension's case."""
    rng = order.rng
    issued = date(order.on.year - rng.randrange(1, 9), rng.randrange(1, 13), rng.randrange(1, 28))
    return {
        **facts_of_person(order),
        "document_series": rng.choice(("", "", "А", "ЗК")),
        "document_number": f"{rng.randrange(10_000, 9_999_999)}",
        "issued_on": issued.isoformat(),
        "issued_by": rng.choice(_PENSION[order.spelling]),
    }


@layout("pension_certificate", "booklet-ru", ("ru",), names="ru", fonts=SERIF, size=10.5, dates="quoted")
def pension_booklet(s: Sheet) -> None:
    """The small booklet opened, in Russian."""
    s.page()
    s.frame(30, 22, 180, 96, tint=(243, 240, 232))
    s.shade(36, 52, 60, 84)
    with s.column(34, 176, top=26):
        s.bold("ПЕНСИОННОЕ УДОСТОВЕРЕНИЕ", size=13, gap=1)
        s.center("{document_series} № {document_number}", gap=2)
    with s.column(66, 176, top=44):
        s.blank("Фамилия", "{surname}")
        s.blank("Имя", "{given_name}")
        s.blank("Отчество", "{patronymic}")
        s.write("Пенсия назначена: по возрасту, пожизненно", size=9.5, gap=1)
        s.blank("Дата выдачи", "{issued_on}")
        s.blank("Выдано", "{issued_by}")
    s.stamp(62, 86, "СОЦИАЛЬНАЯ ЗАЩИТА *", "АЛМАТЫ", radius=12)


@layout("pension_certificate", "card-bilingual", ("kk", "ru"), names="own", dates="dots", size=10)
def pension_card(s: Sheet) -> None:
    """A plastic card: labels in both languages above the values."""
    s.page()
    s.frame(40, 30, 160, 100, tint=(236, 242, 246))
    with s.column(44, 156, top=34):
        s.bold("ЗЕЙНЕТКЕР КУӘЛІГІ / ПЕНСИОННОЕ УДОСТОВЕРЕНИЕ", size=9.5, gap=2)
        for label, value in (
            ("Т.А.Ә. / Ф.И.О.", "{full_name}"), ("Туған күні / Дата рождения", "{birth_date}"),
            ("ЖСН / ИИН", "{iin}"),
            ("Куәлік № / Удостоверение №", "{document_number}"), ("Берілген күні / Дата выдачи", "{issued_on}"),
        ):  # fmt: skip
            s.above(label, value, label_size=7, gap=1.4)


@layout("pension_certificate", "page-kk", ("kk",), names="kk", dates="kkdots")
def pension_kk(s: Sheet) -> None:
    """A Kazakh page with the mark of the right to privileges."""
    s.page(left=26)
    s.center("{issued_by}", gap=4)
    s.bold("ЗЕЙНЕТАҚЫ КУӘЛІГІ", size=14, gap=1)
    s.center("№ {document_number}", gap=4)
    s.blank("Тегі", "{surname}")
    s.blank("Аты", "{given_name}")
    s.blank("Әкесінің аты", "{patronymic}")
    s.blank("Туған жылы", "{birth_date}")
    s.write("Зейнетақы жасына байланысты тағайындалды. Жеңілдіктерге құқығы бар.", gap=3)
    s.blank("Берілген күні", "{issued_on}", gap=8)
    signed(s, "Бастық", "ХАЛЫҚТЫ ӘЛЕУМЕТТІК ҚОРҒАУ *", "АЛМАТЫ")


@layout("pension_certificate", "captions-ru", ("ru",), names="ru", reporting_only=True)
def pension_captions(s: Sheet) -> None:
    """Captions under the values."""
    s.page(left=28)
    s.bold("УДОСТОВЕРЕНИЕ ПЕНСИОНЕРА", size=14, gap=1)
    s.center("№ {document_number}", gap=4)
    s.blank("", "{full_name}", caption="(фамилия, имя, отчество)", gap=2.5)
    s.blank("", "{birth_date}", caption="(дата рождения)", gap=2.5)
    s.blank("", "{issued_by}", caption="(наименование органа, выдавшего удостоверение)", gap=2.5)
    s.blank("", "{issued_on}", caption="(дата выдачи)", gap=6)
    s.sign(110, s.y)


@facts_of("military_card")
def military_facts(order: Order) -> dict[str, str]:
    """The holder, two letters and a number; `@rank`."""
    rng = order.rng
    issued = date(
        min(order.about.birth_date.year + rng.randrange(18, 24), order.on.year - 1), rng.randrange(1, 13), 14
    )
    return {
        **facts_of_person(order),
        "document_series": rng.choice(("АА", "АБ", "НУ", "АК")),
        "document_number": f"{rng.randrange(100_000, 9_999_999):07d}",
        "issued_on": issued.isoformat(),
        "issued_by": rng.choice(_DEFENCE[order.spelling]),
    }


@layout("military_card", "booklet-ru", ("ru",), names="ru", fonts=SERIF, size=10.5, dates="quoted")
def military_booklet(s: Sheet) -> None:
    """The first pages of the book with numbered points."""
    s.page(148, 210, left=14, right=10, top=12)
    s.bold("ВОЕННЫЙ БИЛЕТ", size=15, gap=1)
    s.center("{document_series} № {document_number}", size=12, gap=4)
    s.blank("1. Фамилия", "{surname}")
    s.blank("Имя", "{given_name}")
    s.blank("Отчество", "{patronymic}")
    s.blank("2. Дата рождения", "{birth_date:dots}")
    s.blank("3. Место рождения", "Алматинская область")
    s.blank("4. Образование", "среднее")
    s.blank("5. Воинское звание", "рядовой")
    s.blank("6. Адрес места жительства", "{address}")
    s.blank("Билет выдан", "{issued_by}", caption="(наименование местного органа военного управления)")
    s.blank("Дата выдачи", "{issued_on}", gap=6)
    s.sign(70, s.y + 2)
    s.stamp(40, s.y + 12, "УПРАВЛЕНИЕ ПО ДЕЛАМ ОБОРОНЫ *", "АЛМАТЫ", radius=15)


@layout("military_card", "page-kk", ("kk",), names="kk", dates="kkdots", upper=True)
def military_kk(s: Sheet) -> None:
    """A Kazakh page, labels above the values."""
    s.page(148, 210, left=16, right=12, top=14)
    s.bold("ӘСКЕРИ БИЛЕТ", size=15, gap=1)
    s.center("{document_series} № {document_number}", gap=4)
    s.above("Тегі", "{surname}", label_size=8)
    s.above("Аты", "{given_name}", label_size=8)
    s.above("Әкесінің аты", "{patronymic}", label_size=8)
    s.above("Туған күні", "{birth_date}", label_size=8)
    s.above("ЖСН", "{iin}", label_size=8)
    s.above("Әскери атағы", "қатардағы жауынгер", label_size=8)
    s.above("Билетті берген орган", "{issued_by}", label_size=8)
    s.above("Берілген күні", "{issued_on}", label_size=8, gap=6)
    s.stamp(60, s.y + 10, "ҚОРҒАНЫС ІСТЕРІ ЖӨНІНДЕГІ БӨЛІМ *", "АЛМАТЫ", radius=15)


@layout("military_card", "table-bilingual", ("kk", "ru"), names="own", reporting_only=True)
def military_table(s: Sheet) -> None:
    """A certificate of registration in place of the book, both languages."""
    s.page()
    s.bold("ӘСКЕРИ БИЛЕТ / ВОЕННЫЙ БИЛЕТ", size=13, gap=3)
    s.grid(
        [("Сериясы, нөмірі / Серия, номер", "{document_series} № {document_number}"),
         ("Тегі / Фамилия", "{surname}"), ("Аты / Имя", "{given_name}"), ("Әкесінің аты / Отчество", "{patronymic}"),
         ("Туған күні / Дата рождения", "{birth_date}"), ("Мекенжайы / Адрес", "{address}"),
         ("Кім берген / Кем выдан", "{issued_by}"), ("Берілген күні / Дата выдачи", "{issued_on}")],
        (5, 7),
    )  # fmt: skip
    s.stamp(120, s.y + 14, "ҚОРҒАНЫС ІСТЕРІ *", "АЛМАТЫ")
