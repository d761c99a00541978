"""Certificates of veterans and of those equated to them: small booklets copied on a page."""

from __future__ import annotations

from datetime import date

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import officer
from samples.sheet import Sheet

_ISSUERS = {
    "ru": ("Управление по делам обороны Бостандыкского района г. Алматы", "Департамент по делам обороны г. Алматы"),
    "kk": (
        "Алматы қаласы Бостандық ауданының Қорғаныс істері жөніндегі басқармасы",
        "Алматы қаласының Қорғаныс істері жөніндегі департаменті",
    ),
}


@facts_of("veteran_certificate")
def facts(order: Order) -> dict[str, str]:
    """The holder and the booklet's number."""
    rng, spelling = order.rng, order.spelling
    return {
        **person_facts(order.about, spelling),
        "document_series": rng.choice("АБВ"),
        "document_number": f"{rng.randrange(100_000, 999_999)}",
        "issued_on": (
            date(order.on.year - rng.randrange(1, 9), rng.randrange(1, 13), rng.randrange(1, 28)).isoformat()
        ),
        "issued_by": rng.choice(_ISSUERS[spelling]),
        "@officer": officer(spelling, rng),
    }


@layout(
    "veteran_certificate",
    "booklet-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif"),
    size=10.5,
    dates="quoted",
)
def booklet_ru(s: Sheet) -> None:
    """The open booklet, in Russian: left the holder, right the rights."""
    s.page(297, 210, left=30)
    s.frame(30, 40, 145, 125, tint=(244, 240, 232))
    s.frame(147, 40, 262, 125, tint=(244, 240, 232))
    with s.column(35, 140, top=44):
        s.bold("УДОСТОВЕРЕНИЕ\nинвалида Отечественной войны", size=12)
        s.center("Серия {document_series} № {document_number}", gap=4)
        s.blank("Фамилия", "{surname}")
        s.blank("Имя", "{given_name}")
        s.blank("Отчество", "{patronymic}")
        s.shade(36, s.y + 2, 58, s.y + 30)
        s.sign(85, s.y + 16)
        s.write("Личная подпись", size=8, at=(90, s.y + 26))
    with s.column(152, 257, top=46):
        s.write(
            "Предъявитель настоящего удостоверения имеет право на льготы, установленные законодательством Республики"
            " Казахстан для инвалидов Отечественной войны.",
            gap=3,
        )
        s.write("Удостоверение бессрочное и действительно на всей территории Республики Казахстан.", gap=4)
        s.blank("Дата выдачи", "{issued_on}")
        s.blank("Выдано", "{issued_by}", gap=5)
        s.write("Начальник                 {@officer}")
        s.stamp(200, 116, "УПРАВЛЕНИЕ ПО ДЕЛАМ ОБОРОНЫ *", "АЛМАТЫ", radius=14)


@layout("veteran_certificate", "booklet-kk", ("kk",), names="kk", size=10.5, dates="kkdots", upper=True)
def booklet_kk(s: Sheet) -> None:
    """In Kazakh, labels above the values."""
    s.page()
    s.frame(40, 30, 170, 120, tint=(240, 243, 236))
    s.shade(46, 58, 72, 92)
    with s.column(44, 166, top=35):
        s.bold("ҰЛЫ ОТАН СОҒЫСЫ АРДАГЕРІНІҢ\nКУӘЛІГІ", size=12)
        s.center("{document_series} № {document_number}", gap=3)
    with s.column(78, 166, top=58):
        s.above("Тегі", "{surname}", label_size=8)
        s.above("Аты", "{given_name}", label_size=8)
        s.above("Әкесінің аты", "{patronymic}", label_size=8)
        s.above("Берілген күні", "{issued_on}", label_size=8)
    with s.column(46, 166, top=106):
        s.write("Берген: {issued_by}", size=9)
    s.write(
        "Куәлік иесі Қазақстан Республикасының заңнамасында белгіленген жеңілдіктерге құқылы. Куәлік мерзімсіз.",
        size=9.5,
        at=(40, 124),
    )
    s.stamp(62, 96, "ҚОРҒАНЫС ІСТЕРІ ЖӨНІНДЕГІ БАСҚАРМА *", "АЛМАТЫ", radius=13)


@layout("veteran_certificate", "certificate-bilingual", ("kk", "ru"), names="own", dates="dots")
def certificate_bilingual(s: Sheet) -> None:
    """A bilingual certificate on a whole page."""
    s.page(left=24)
    s.bold("КУӘЛІК / УДОСТОВЕРЕНИЕ", size=14, gap=1)
    s.center(
        "Ұлы Отан соғысының қатысушыларына теңестірілген адамның\nлица, приравненного к участникам Великой"
        " Отечественной войны",
        size=10.5,
        gap=2,
    )
    s.center("сериясы / серия {document_series} № {document_number}", gap=5)
    s.blank("Тегі, аты, әкесінің аты / Фамилия, имя, отчество", "{full_name}")
    s.blank("Туған күні / Дата рождения", "{birth_date}")
    s.blank("Берілген күні / Дата выдачи", "{issued_on}")
    s.blank("Берген орган / Кем выдано", "{issued_by}", gap=8)
    top = s.y
    s.write("Бастық / Начальник", gap=0)
    s.sign(90, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(68, top + 10, "ҚОРҒАНЫС ІСТЕРІ ЖӨНІНДЕГІ ДЕПАРТАМЕНТ *", "АЛМАТЫ")


@layout("veteran_certificate", "captions-ru", ("ru",), names="ru", dates="words", reporting_only=True)
def captions_ru(s: Sheet) -> None:
    """A page with captions under the values."""
    s.page(left=28)
    s.center("{issued_by}", gap=4)
    s.bold("УДОСТОВЕРЕНИЕ ВЕТЕРАНА ВЕЛИКОЙ ОТЕЧЕСТВЕННОЙ ВОЙНЫ", size=12)
    s.center("№ {document_number}", gap=5)
    s.blank("", "{full_name}", caption="(фамилия, имя, отчество)", gap=2.5)
    s.blank("", "{issued_on}", caption="(дата выдачи)", gap=6)
    s.sign(110, s.y + 4)
    s.stamp(80, s.y + 12, "ДЕПАРТАМЕНТ ПО ДЕЛАМ ОБОРОНЫ *", "АЛМАТЫ")
