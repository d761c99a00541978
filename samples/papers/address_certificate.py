"""Certificates of registration at a permanent address (адресная справка, мекенжай анықтамасы)."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer
from samples.people import broken_iin
from samples.sheet import Sheet

_OFFICES = {
    "ru": (
        "Центр обслуживания населения Бостандыкского района г. Алматы",
        "РГП «Центр обслуживания населения» по г. Алматы",
        "Управление миграционной полиции ДВД г. Алматы",
    ),
    "kk": (
        "Алматы қаласы Бостандық ауданының Халыққа қызмет көрсету орталығы",
        "Алматы қаласы ІІД Көші-қон полициясы басқармасы",
    ),
}


@facts_of("address_certificate")
def facts(order: Order) -> dict[str, str]:
    """Where the person is registered, since when, and who says so."""
    rng = order.rng
    iin = broken_iin(order.about.iin) if order.options.get("iin") == "wrong" else None
    return {
        **person_facts(order.about, order.spelling, iin=iin),
        "document_number": f"{rng.randrange(10_000, 9_999_999)}",
        "issued_on": days_before(order.on, 1, 25, rng).isoformat(),
        "issued_by": rng.choice(_OFFICES[order.spelling]),
        "@since": str(rng.randrange(1996, order.on.year)),
        "@officer": officer(order.spelling, rng),
    }


@layout(
    "address_certificate",
    "running-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif", "noto-serif"),
    dates="dots",
    size=12,
)
def running_ru(s: Sheet) -> None:
    """In running text, with a corner stamp of the office."""
    s.page(left=28)
    with s.column(28, 105):
        s.write("{issued_by}", size=10.5, gap=1)
        s.write("№ {document_number} от {issued_on} г.", size=10.5, gap=12)
    s.bold("АДРЕСНАЯ СПРАВКА", size=14, gap=5)
    s.write("Дана гр. {full_name}, {birth_date} года рождения, ИИН {iin},", indent=12, gap=0)
    s.write(
        "в том, что он(а) действительно зарегистрирован(а) по постоянному месту жительства по адресу: {address}.",
        gap=2,
    )
    s.write(
        "Зарегистрирован(а) с {@since} года. Справка дана для предъявления по месту требования.", indent=12, gap=14
    )
    top = s.y
    s.write("Специалист", gap=0)
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(62, top + 10, "ЦЕНТР ОБСЛУЖИВАНИЯ НАСЕЛЕНИЯ * АЛМАТЫ *", "ДЛЯ\nСПРАВОК")


@layout("address_certificate", "table-kk", ("kk",), names="kk", dates="kkdots")
def table_kk(s: Sheet) -> None:
    """As a table, in Kazakh."""
    s.page()
    s.center("{issued_by}", gap=6)
    s.bold("МЕКЕНЖАЙ АНЫҚТАМАСЫ", size=14)
    s.center("тұрақты тұрғылықты жері бойынша тіркелгенін растайды", size=10.5, gap=4)
    s.grid(
        [
            ("Тегі", "{surname}"),
            ("Аты", "{given_name}"),
            ("Әкесінің аты", "{patronymic}"),
            ("ЖСН", "{iin}"),
            ("Туған күні", "{birth_date}"),
            ("Тіркелген мекенжайы", "{address}"),
            ("Анықтама нөмірі", "{document_number}"),
            ("Берілген күні", "{issued_on}"),
        ],
        (4, 7),
    )
    top = s.y + 8
    s.write("Жауапты маман", at=(25, top))
    s.sign(80, top + 2)
    s.write("{@officer}", at=(135, top))
    s.stamp(62, top + 12, "ХАЛЫҚҚА ҚЫЗМЕТ КӨРСЕТУ ОРТАЛЫҒЫ * АЛМАТЫ *", "ХҚКО")


@layout("address_certificate", "pairs-bilingual", ("kk", "ru"), names="own", dates="dots", size=10.5, upper=True)
def pairs_bilingual(s: Sheet) -> None:
    """Bilingual labels in a left column, as the electronic certificates print them."""
    s.page(left=22)
    s.center("Тұрақты тұрғылықты жері бойынша тіркелгенін растайтын", size=10.5, gap=0)
    s.bold("АНЫҚТАМА / СПРАВКА", size=14, gap=0)
    s.center("о регистрации по постоянному месту жительства", size=10.5, gap=6)
    s.pairs(
        [
            ("Анықтама № / Справка №", "{document_number}"),
            ("ЖСН / ИИН", "{iin}"),
            ("Тегі / Фамилия", "{surname}"),
            ("Аты / Имя", "{given_name}"),
            ("Әкесінің аты / Отчество", "{patronymic}"),
            ("Туған күні / Дата рождения", "{birth_date}"),
            ("Тұрақты мекенжайы / Адрес постоянной регистрации", "{address}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"),
            ("Берген орган / Кем выдана", "{issued_by}"),
        ],
        split=72,
        gap=3,
    )
    s.space(10)
    s.write(
        "Бұл анықтама талап етілген жерге ұсыну үшін берілді. Настоящая справка дана для предъявления по месту"
        " требования.",
        size=9,
    )
    s.stamp(150, s.y + 18, "ХАЛЫҚҚА ҚЫЗМЕТ КӨРСЕТУ ОРТАЛЫҒЫ * ЦОН *", "АЛМАТЫ")
    s.sign(90, s.y + 16)


@layout(
    "address_certificate",
    "captions-ru",
    ("ru",),
    names="ru",
    fonts=("dejavu-sans", "noto-serif"),
    dates="quoted",
    reporting_only=True,
)
def captions_ru(s: Sheet) -> None:
    """A ruled form with captions under the values."""
    s.page(left=24)
    s.bold("Справка о регистрации по месту жительства", size=13)
    s.center("№ {document_number}", gap=6)
    s.blank("Выдана", "{full_name}", caption="(фамилия, имя, отчество)", gap=2)
    s.blank("", "{birth_date}", caption="(дата рождения)", gap=2)
    s.blank("проживающему(ей)", "{address}", caption="(адрес)", gap=2)
    s.blank("Выдана", "{issued_by}", caption="(наименование органа)", gap=3)
    s.write("{issued_on}", gap=6)
    top = s.y
    s.write("Инспектор", gap=0)
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(70, top + 8, "УПРАВЛЕНИЕ МИГРАЦИОННОЙ ПОЛИЦИИ *", "№ 4")
