"""Papers of those who are no citizens: certificates of oralmans, residence permits, certificates of the stateless."""

from __future__ import annotations

from datetime import date, timedelta

from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import facts_of_person, signed
from samples.printed import printed_date
from samples.sheet import Sheet

_POLICE = {
    "ru": ("МВД РК", "ДВД г. Алматы", "УМП ДВД Алматинской области"),
    "kk": ("ҚР ІІМ", "Алматы қаласының ІІД", "Алматы облысы ІІД КҚПБ"),
}
_LABOUR = {
    "ru": ("Управление занятости и социальных программ г. Алматы", "Департамент Комитета по миграции по г. Алматы"),
    "kk": ("Алматы қаласының жұмыспен қамту және әлеуметтік бағдарламалар басқармасы",
           "Көші-қон комитетінің Алматы қаласы бойынша департаменті"),
}  # fmt: skip
_FROM = {"ru": ("Монголия", "КНР", "Республика Узбекистан"), "kk": ("Моңғолия", "ҚХР", "Өзбекстан Республикасы")}


def _dated(order: Order, years: int) -> dict[str, str]:
    """Issued within the last years, valid for some from then on; an expired one ended before the case."""
    rng = order.rng
    issued = order.on - timedelta(days=rng.randrange(40, 365 * min(years, 6) - 60))
    if order.options.get("expired") == "yes":
        issued = order.on - timedelta(days=365 * years + rng.randrange(40, 300))
    until = date(issued.year + years, issued.month, min(issued.day, 28)) - timedelta(days=1)
    return {"issued_on": issued.isoformat(), "valid_until": until.isoformat()}


@facts_of("oralman_certificate")
def oralman_facts(order: Order) -> dict[str, str]:
    """The holder, the country that he came from, a year's validity."""
    return {
        **facts_of_person(order),
        **_dated(order, 1),
        "document_series": order.rng.choice(("", "АЛ", "О")),
        "document_number": f"{order.rng.randrange(10_000, 999_999):06d}",
        "issued_by": order.rng.choice(_LABOUR[order.spelling]),
        "@from": order.rng.choice(_FROM[order.spelling]),
    }


@layout("oralman_certificate", "booklet-bilingual", ("kk", "ru"), names="own", dates="dots", size=10)
def oralman_booklet(s: Sheet) -> None:
    """The booklet opened: labels of both languages over the values."""
    s.page()
    s.frame(25, 20, 185, 128, tint=(238, 242, 246))
    s.shade(32, 52, 58, 86)
    with s.column(30, 180, top=25):
        s.bold("ОРАЛМАН КУӘЛІГІ / УДОСТОВЕРЕНИЕ ОРАЛМАНА", size=12, gap=1)
        s.center("{document_series} № {document_number}", gap=2)
    with s.column(66, 180, top=46):
        s.above("Тегі / Фамилия", "{surname}", label_size=7.5)
        s.above("Аты / Имя", "{given_name}", label_size=7.5)
        s.above("Әкесінің аты / Отчество", "{patronymic}", label_size=7.5)
        s.above("Туған күні / Дата рождения", "{birth_date}", label_size=7.5)
        s.above("Қайдан келді / Откуда прибыл", "{@from}", label_size=7.5)
        s.above("Берілген күні / Дата выдачи", "{issued_on}", label_size=7.5)
        s.above("Жарамды мерзімі / Срок действия", "{valid_until}", label_size=7.5)
    s.write("Берген орган / Кем выдано: {issued_by}", size=9, at=(25, 132))
    s.stamp(60, 112, "КӨШІ-ҚОН * МИГРАЦИЯ *", "АЛМАТЫ", radius=13)


@layout("oralman_certificate", "certificate-kk", ("kk",), names="kk", dates="kkdots", upper=True)
def oralman_kk(s: Sheet) -> None:
    """A Kazakh page with blanks and captions; since 2021 the holder is called kandas."""
    s.page(left=26)
    s.bold("ҚАНДАС КУӘЛІГІ", size=15, gap=1)
    s.center("№ {document_number}", gap=4)
    s.blank("Азамат (азаматша)", "{full_name}", caption="(тегі, аты, әкесінің аты (бар болса))")
    s.blank("ЖСН", "{iin}", to=110)
    s.blank("Туған күні", "{birth_date}", to=110)
    s.blank("Келген мемлекеті", "{@from}")
    s.blank("Куәлік берілген күн", "{issued_on}", to=130)
    s.blank("Куәлік", "{valid_until}", after="дейін жарамды", to=130)
    s.blank("Куәлікті берген орган", "{issued_by}", gap=8)
    signed(s, "Басқарма бастығы", "ЖҰМЫСПЕН ҚАМТУ БАСҚАРМАСЫ *", "АЛМАТЫ")


@layout("oralman_certificate", "captions-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def oralman_captions(s: Sheet) -> None:
    """A Russian page in running text."""
    s.page(left=28)
    s.center("{issued_by}", gap=3)
    s.bold("УДОСТОВЕРЕНИЕ ОРАЛМАНА № {document_number}", size=13, gap=4)
    s.write(
        "Настоящее удостоверение выдано {full_name:dative}, {birth_date:dots} года рождения, прибывшему(ей) из страны"
        " {@from}, и подтверждает статус оралмана.",
        indent=10, gap=3,
    )  # fmt: skip
    s.blank("Дата выдачи", "{issued_on}", to=110)
    s.blank("Действительно до", "{valid_until}", to=110, gap=8)
    signed(s, "Начальник управления", "УПРАВЛЕНИЕ ЗАНЯТОСТИ *", "АЛМАТЫ")


@facts_of("residence_permit")
@facts_of("stateless_certificate")
def permit_facts(order: Order) -> dict[str, str]:
    """A card of nine digits, ten years' validity; `@nation`."""
    return {
        **facts_of_person(order),
        **_dated(order, 10),
        "document_number": f"0{order.rng.randrange(10_000_000, 49_999_999):08d}",
        "issued_by": order.rng.choice(_POLICE[order.spelling]),
        "@nation": order.rng.choice(("РОССИЯ", "ӨЗБЕКСТАН", "ҚЫРҒЫЗСТАН")),
        "@birthday": printed_date(order.about.birth_date.isoformat(), "dots", order.language),
    }


def _card(s: Sheet, title: str, also: tuple[str, str]) -> None:
    """A card as copied on a page, both sides under each other."""
    s.page()
    s.frame(40, 25, 160, 98, tint=(240, 244, 236))
    s.shade(45, 46, 68, 76)
    with s.column(44, 157, top=29):
        s.center("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН", size=7.5, gap=0.6)
        s.bold(title, size=9.5, gap=1)
    with s.column(76, 157, top=44):
        for label, value in (("ТЕГІ / ФАМИЛИЯ", "{surname:upper}"), ("АТЫ / ИМЯ", "{given_name:upper}"),
                             ("ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО", "{patronymic:upper}"),
                             ("ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ", "{birth_date}"), ("ЖСН / ИИН", "{iin}")):  # fmt: skip
            s.above(label, value, label_size=6.5, gap=0.8)
    s.frame(40, 104, 160, 172, tint=(240, 244, 236))
    with s.column(44, 157, top=108):
        s.write("№ {document_number}", size=12, style="bold", gap=1.5)
        for label, value in (also, ("БЕРГЕН МЕКЕМЕ / ОРГАН ВЫДАЧИ", "{issued_by}"),
                             ("БЕРІЛГЕН КҮНІ / ДАТА ВЫДАЧИ", "{issued_on}"),
                             ("ҚОЛДАНЫЛУ МЕРЗІМІ / СРОК ДЕЙСТВИЯ", "{valid_until}")):  # fmt: skip
            s.above(label, value, label_size=6.5, gap=0.8)
    s.write("ҮЛГІ / ОБРАЗЕЦ", size=8, at=(90, 176))


@layout("residence_permit", "card", ("kk", "ru"), names="own", dates="dots", size=9.5)
def permit_card(s: Sheet) -> None:
    """The card of a foreigner, both sides on a page."""
    _card(s, "ШЕТЕЛДІКТІҢ ТҰРУҒА ЫҚТИЯРХАТЫ\nВИД НА ЖИТЕЛЬСТВО ИНОСТРАНЦА", ("АЗАМАТТЫҒЫ / ГРАЖДАНСТВО", "{@nation}"))


@layout("residence_permit", "page-ru", ("ru",), names="ru", dates="dots")
def permit_page(s: Sheet) -> None:
    """The page of the older booklet, Russian labels left of the values."""
    s.page(148, 105, left=14, right=10, top=9)
    s.bold("ВИД НА ЖИТЕЛЬСТВО\nиностранца в Республике Казахстан", size=11, gap=1)
    s.center("№ {document_number}", gap=2)
    s.pairs(
        [("Фамилия", "{surname}"), ("Имя", "{given_name}"), ("Отчество", "{patronymic}"),
         ("Дата рождения", "{birth_date}"), ("Гражданство", "{@nation}"), ("Кем выдан", "{issued_by}"),
         ("Дата выдачи", "{issued_on}"), ("Действителен до", "{valid_until}")],
        split=40, gap=1,
    )  # fmt: skip
    s.sign(80, s.y + 4)


@layout("residence_permit", "page-kk", ("kk",), names="kk", dates="kkdots", reporting_only=True)
def permit_kk(s: Sheet) -> None:
    """A Kazakh page of blanks."""
    s.page(left=26)
    s.bold("ТҰРУҒА ЫҚТИЯРХАТ", size=14, gap=1)
    s.center("№ {document_number}", gap=4)
    s.blank("Тегі", "{surname}")
    s.blank("Аты", "{given_name}")
    s.blank("Әкесінің аты", "{patronymic}")
    s.blank("Туған күні", "{birth_date}")
    s.blank("ЖСН", "{iin}")
    s.blank("Берген орган", "{issued_by}")
    s.blank("Берілген күні", "{issued_on}")
    s.blank("Жарамдылық мерзімі", "{valid_until}", gap=6)
    s.sign(100, s.y)


@layout("stateless_certificate", "card", ("kk", "ru"), names="own", dates="dots", size=9.5)
def stateless_card(s: Sheet) -> None:
    """The card of a stateless person, both sides on a page."""
    _card(s, "АЗАМАТТЫҒЫ ЖОҚ АДАМНЫҢ КУӘЛІГІ\nУДОСТОВЕРЕНИЕ ЛИЦА БЕЗ ГРАЖДАНСТВА",
          ("ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ", "ӨЗБЕКСТАН"))  # fmt: skip


@layout("stateless_certificate", "page-ru", ("ru",), names="ru", dates="quoted")
def stateless_page(s: Sheet) -> None:
    """The older page with blanks and the mark of registration."""
    s.page(left=26)
    s.bold("УДОСТОВЕРЕНИЕ\nЛИЦА БЕЗ ГРАЖДАНСТВА", size=14, gap=1)
    s.center("№ {document_number}", gap=4)
    s.blank("Фамилия, имя, отчество", "{full_name}")
    s.blank("Дата рождения", "{birth_date:dots}", to=120)
    s.blank("Кем выдано", "{issued_by}")
    s.blank("Дата выдачи", "{issued_on}", to=120)
    s.blank("Срок действия до", "{valid_until}", to=120, gap=4)
    s.write("Отметка о регистрации: зарегистрирован(а) постоянно, {@home}", size=10, gap=6)
    s.stamp(120, s.y + 12, "МИГРАЦИОННАЯ ПОЛИЦИЯ *", "АЛМАТЫ")


@layout("stateless_certificate", "table-kk", ("kk",), names="kk", dates="dots", reporting_only=True)
def stateless_kk(s: Sheet) -> None:
    """A Kazakh table."""
    s.page()
    s.bold("АЗАМАТТЫҒЫ ЖОҚ АДАМНЫҢ КУӘЛІГІ", size=14, gap=4)
    s.grid(
        [("Куәлік нөмірі", "{document_number}"), ("Тегі", "{surname}"), ("Аты", "{given_name}"),
         ("Әкесінің аты", "{patronymic}"), ("Туған күні", "{birth_date}"), ("ЖСН", "{iin}"),
         ("Кім берген", "{issued_by}"), ("Берілген күні", "{issued_on}"), ("Қолданылу мерзімі", "{valid_until}")],
        (4, 6),
    )  # fmt: skip
    s.stamp(120, s.y + 14, "ІШКІ ІСТЕР ДЕПАРТАМЕНТІ *", "АЛМАТЫ")
