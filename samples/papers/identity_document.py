"""Identity documents: the order and wording of their texts only. No emblem, no portrait, no protection: a grey
patch stands for the photograph, and every one is marked as a specimen."""

from __future__ import annotations

from datetime import date

from samples.fonts import SANS
from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.mrz import mrz_td1
from samples.papers.offices import BIRTHPLACES, NATIONALITIES
from samples.people import broken_iin
from samples.sheet import Sheet


@facts_of("identity_document")
def facts(order: Order) -> dict[str, str]:
    """Card or passport of the person: expired, without a number of identification or with a wrong one by option."""
    person, wish = order.about, order.options
    card, spelling = person.card, order.spelling
    iin = {"wrong": broken_iin(person.iin), "none": ""}.get(wish.get("iin", ""), person.iin)
    issued, until = card.issued_on, card.valid_until
    if wish.get("expired") == "yes":
        until = date(order.on.year - 1, 3, 18)
        issued = date(until.year - 10, 3, 19)
    old = issued.year < 2011
    issuer = {"ru": "МЮ РК" if old else "МВД РК", "kk": "ҚР ӘМ" if old else "ҚР ІІМ"}[spelling]
    nation = NATIONALITIES[spelling][2 * (person.kk.patronymic == person.ru.patronymic) + (person.sex == "f")]
    passport = wish.get("passport") == "yes"
    return {
        **person_facts(person, spelling, iin=iin),
        "document_number": card.number[1:] if passport else card.number,
        "document_series": "N" if passport else "",
        "issued_on": issued.isoformat(),
        "valid_until": until.isoformat(),
        "issued_by": issuer,
        "@birthplace": order.rng.choice(BIRTHPLACES[spelling]).upper(),
        "@nation": nation,
        "@sex": {"m": "Е/М", "f": "Ә/Ж"}[person.sex],
        "@mrz": mrz_td1(person, iin, card.number, until),
    }


def _specimen(s: Sheet, x: float, y: float) -> None:
    s.write("ҮЛГІ / ОБРАЗЕЦ", size=6, at=(x, y))


def _front_2012(s: Sheet, x: float, y: float, *, iin: bool = True) -> None:
    s.frame(x, y, x + 107, y + 68, tint=(236, 243, 246))
    s.shade(x + 4, y + 20, x + 31, y + 56)
    with s.column(x + 2, x + 105, top=y + 3):
        s.center("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ   РЕСПУБЛИКА КАЗАХСТАН", size=8, style="bold", gap=0.4)
        s.center("ЖЕКЕ КУӘЛІК   УДОСТОВЕРЕНИЕ ЛИЧНОСТИ", size=8.5, style="bold", gap=0)
    with s.column(x + 35, x + 105, top=y + 17):
        for label, value in (
            ("Тегі/Фамилия", "{surname}"),
            ("Аты/Имя", "{given_name}"),
            ("Әкесінің аты/Отчество", "{patronymic}"),
            ("Туған күні/Дата рождения", "{birth_date}"),
        ):
            s.above(label, value, gap=1.6, label_size=6.2)
    if iin:
        s.write("ЖСН/ИИН  {iin}", size=9, at=(x + 4, y + 60))
    _specimen(s, x + 84, y + 63.5)


def _back_2012(s: Sheet, x: float, y: float) -> None:
    s.frame(x, y, x + 107, y + 68, tint=(236, 243, 246))
    s.write("№ {document_number}", size=11, style="bold", at=(x + 62, y + 4))
    with s.column(x + 5, x + 102, top=y + 12):
        s.above("Туған жері/Место рождения", "{@birthplace}", gap=1.8, label_size=6.2)
        s.above("Ұлты/Национальность", "{@nation}", gap=1.8, label_size=6.2)
        s.above("Берген мекеме/Орган выдачи", "{issued_by}", gap=1.8, label_size=6.2)
        s.above(
            "Берілген күні - Қолданылу мерзімі / Дата выдачи - Срок действия",
            "{issued_on} - {valid_until}",
            label_size=6.2,
        )
    _specimen(s, x + 84, y + 63.5)


@layout(
    "identity_document", "card-2012-one-page", ("kk", "ru"), names="own", fonts=SANS, until=2015, size=9.5, upper=True
)
def card_2012(s: Sheet) -> None:
    """Both sides of the card before 2014 on one copied page, labels above the values."""
    s.page()
    _front_2012(s, 48, 30)
    _back_2012(s, 48, 118)


@layout(
    "identity_document",
    "card-2012-dark-two-pages",
    ("kk", "ru"),
    names="own",
    fonts=SANS,
    until=2015,
    options={"dark": "yes", "iin": "none"},
    size=9.5,
    upper=True,
)
def card_2012_dark(s: Sheet) -> None:
    """A dark copy of a card without the identification number, its sides on two pages."""
    s.page()
    _front_2012(s, 50, 40, iin=False)
    s.page()
    _back_2012(s, 50, 40)


def _front_2014(s: Sheet, x: float, y: float) -> None:
    s.frame(x, y, x + 107, y + 68, tint=(232, 244, 247))
    s.shade(x + 4, y + 15, x + 34, y + 54)
    with s.column(x + 2, x + 105, top=y + 2.5):
        s.center("ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ / IDENTITY CARD", size=7, style="bold", gap=0)
        s.center("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ", size=6.5)
    with s.column(x + 38, x + 105, top=y + 12):
        for label, value in (
            ("ТЕГІ / ФАМИЛИЯ", "{surname}"),
            ("АТЫ / ИМЯ", "{given_name}"),
            ("ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО", "{patronymic}"),
            ("ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ", "{birth_date}"),
        ):
            s.above(label, value, gap=1.8, label_size=5.6)
    with s.column(x + 4, x + 60, top=y + 57):
        s.above("ЖСН / ИИН", "{iin}", label_size=5.6)
    _specimen(s, x + 84, y + 63.5)


def _back_2014(s: Sheet, x: float, y: float) -> None:
    s.frame(x, y, x + 107, y + 68, tint=(232, 244, 247))
    with s.column(x + 5, x + 60, top=y + 4):
        s.above("ҚҰЖАТ НӨМІРІ / НОМЕР ДОКУМЕНТА", "{document_number}", label_size=5.6, gap=1.4)
        s.above("ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ", "{@birthplace}", label_size=5.6, gap=1.4)
        s.above("ҰЛТЫ / НАЦИОНАЛЬНОСТЬ", "{@nation}", label_size=5.6, gap=1.4)
    with s.column(x + 62, x + 105, top=y + 4):
        s.above("БЕРГЕН ОРГАН / ОРГАН ВЫДАЧИ", "{issued_by}", label_size=5.6, gap=1.4)
        s.above("БЕРІЛГЕН КҮНІ / ДАТА ВЫДАЧИ", "{issued_on}", label_size=5.6, gap=1.4)
        s.above("ҚОЛДАНЫЛУ МЕРЗІМІ / СРОК ДЕЙСТВИЯ", "{valid_until}", label_size=5.6, gap=1.4)
    with s.column(x + 4, x + 106, top=y + 44), s.face("dejavu-mono"):
        s.write(s.facts["@mrz"], size=11.8, gap=0)
    _specimen(s, x + 84, y + 39)


@layout(
    "identity_document",
    "card-2014-one-page",
    ("kk", "ru"),
    names="own",
    fonts=SANS,
    since=2016,
    size=9,
    upper=True,
)
def card_2014(s: Sheet) -> None:
    """Both sides of the card since 2014 on one copied page, the machine-readable zone on the back."""
    s.page()
    _front_2014(s, 45, 34)
    _back_2014(s, 45, 120)


@layout(
    "identity_document",
    "card-2014-two-pages",
    ("kk", "ru"),
    names="own",
    fonts=SANS,
    since=2016,
    size=9,
    upper=True,
)
def card_2014_two(s: Sheet) -> None:
    """The same card, a side a page."""
    s.page()
    _front_2014(s, 52, 50)
    s.page()
    _back_2014(s, 52, 50)


@layout(
    "identity_document",
    "card-2012-side-by-side",
    ("kk", "ru"),
    names="own",
    fonts=("noto-sans", "dejavu-serif"),
    until=2015,
    size=9,
    upper=True,
    reporting_only=True,
)
def card_side_by_side(s: Sheet) -> None:
    """Labels left of the values, both sides beside each other on a page in landscape."""
    s.page(297, 210)
    s.frame(25, 50, 138, 122, tint=(238, 240, 244))
    s.shade(29, 72, 56, 106)
    with s.column(27, 136, top=53):
        s.center("РЕСПУБЛИКА КАЗАХСТАН / ҚАЗАҚСТАН РЕСПУБЛИКАСЫ", size=8)
        s.center("УДОСТОВЕРЕНИЕ ЛИЧНОСТИ / ЖЕКЕ КУӘЛІК", size=8.5, style="bold")
    with s.column(60, 136, top=72):
        s.pairs(
            [
                ("Фамилия/Тегі", "{surname}"),
                ("Имя/Аты", "{given_name}"),
                ("Отчество/Әкесінің аты", "{patronymic}"),
                ("Дата рождения/Туған күні", "{birth_date}"),
                ("ИИН/ЖСН", "{iin}"),
            ],
            split=34,
        )
    _specimen(s, 112, 117)
    s.frame(152, 50, 265, 122, tint=(238, 240, 244))
    with s.column(157, 262, top=60):
        s.pairs(
            [
                ("Номер/Нөмірі", "{document_number}"),
                ("Место рождения/Туған жері", "{@birthplace}"),
                ("Орган выдачи/Берген орган", "{issued_by}"),
                ("Дата выдачи/Берілген күні", "{issued_on}"),
                ("Срок действия/Қолданылу мерзімі", "{valid_until}"),
            ],
            split=44,
        )
    _specimen(s, 240, 117)


@layout(
    "identity_document",
    "passport-page",
    ("kk", "ru"),
    names="own",
    fonts=SANS,
    size=9.5,
    upper=True,
    options={"passport": "yes"},
    often=0.3,
)
def passport(s: Sheet) -> None:
    """The page of particulars of a passport, labels in three languages above the values."""
    s.page()
    s.frame(42, 36, 170, 128, tint=(240, 240, 232))
    s.shade(48, 58, 80, 102)
    with s.column(46, 168, top=39):
        s.center("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН / REPUBLIC OF KAZAKHSTAN", size=7)
        s.center("ПАСПОРТ / PASSPORT", size=9, style="bold")
    with s.column(86, 130, top=54):
        s.above("Тегі / Фамилия / Surname", "{surname}", label_size=5.8)
        s.above("Аты / Имя / Given names", "{given_name}", label_size=5.8)
        s.above("Әкесінің аты / Отчество", "{patronymic}", label_size=5.8)
        s.above("Туған күні / Дата рождения / Date of birth", "{birth_date}", label_size=5.8)
        s.above("ЖСН / ИИН / Personal No", "{iin}", label_size=5.8)
        s.above("Жынысы / Пол / Sex", "{@sex}", label_size=5.8)
    with s.column(132, 168, top=54):
        s.above("Паспорт № / Passport No", "{document_series}{document_number}", label_size=5.8)
        s.above("Берілген күні / Дата выдачи", "{issued_on}", label_size=5.8)
        s.above("Қолданылу мерзімі / Срок действия", "{valid_until}", label_size=5.8)
        s.above("Берген орган / Орган выдачи", "{issued_by}", label_size=5.8)
    _specimen(s, 142, 123)
