"""Certificates of exoneration of victims of political repression."""

from __future__ import annotations

from datetime import date

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import officer
from samples.sheet import Sheet

_OFFICES = {
    "ru": ("Прокуратура Алматинской области", "Прокуратура города Алматы", "Департамент внутренних дел г. Алматы"),
    "kk": ("Алматы облысының прокуратурасы", "Алматы қаласының прокуратурасы"),
}


@facts_of("exoneration_certificate")
def facts(order: Order) -> dict[str, str]:
    """Whom it exonerates, by whom."""
    rng, spelling = order.rng, order.spelling
    last = order.on.year - 1
    return {
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "document_number": f"{rng.randrange(100, 9_999)}",
        "issued_on": date(rng.randrange(1996, last), rng.randrange(1, 13), rng.randrange(1, 28)).isoformat(),
        "issued_by": rng.choice(_OFFICES[spelling]),
        "@officer": officer(spelling, rng),
        "@from": str(rng.randrange(1938, 1950)),
    }


@layout("exoneration_certificate", "running-ru", ("ru",), names="ru", fonts=("pt-serif", "noto-serif"),
        dates="quoted", size=12)  # fmt: skip
def running_ru(s: Sheet) -> None:
    """In running text with the office's letterhead."""
    s.page(left=28)
    s.center("{issued_by}", style="bold", gap=2)
    s.write("{issued_on}   № {document_number}", gap=8)
    s.bold("СПРАВКА\nо реабилитации", size=14, gap=5)
    s.write(
        "Выдана настоящая гражданину(ке) {full_name:dative}, {birth_date:dots} года рождения, в том, что он(а) в"
        " {@from} году вместе с родителями находился(лась) на спецпоселении по политическим мотивам и на основании"
        " статьи 2 Закона Республики Казахстан от 14 апреля 1993 года № 2143-XII «О реабилитации жертв массовых"
        " политических репрессий» признан(а) жертвой политических репрессий и реабилитирован(а).",
        indent=12,
        gap=14,
    )
    top = s.y
    s.write("Прокурор", gap=0)
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(66, top + 10, "ПРОКУРАТУРА РЕСПУБЛИКИ КАЗАХСТАН *", "№ 3")


@layout("exoneration_certificate", "table-kk", ("kk",), names="kk", dates="words")
def table_kk(s: Sheet) -> None:
    """A form in Kazakh with blanks."""
    s.page(left=25)
    s.center("{issued_by}", gap=6)
    s.bold("АҚТАУ ТУРАЛЫ АНЫҚТАМА", size=14, gap=1)
    s.center("№ {document_number}", gap=5)
    s.blank("Берілді", "{full_name}", caption="(тегі, аты, әкесінің аты)")
    s.blank("Туған күні", "{birth_date}")
    s.blank("ЖСН", "{iin}")
    s.write(
        "ол «Жаппай саяси қуғын-сүргіндер құрбандарын ақтау туралы» Қазақстан Республикасының 1993 жылғы 14 сәуірдегі"
        " № 2143-XII Заңының 2-бабына сәйкес саяси қуғын-сүргін құрбаны деп танылып, ақталды.",
        gap=4,
    )
    s.blank("Берілген күні", "{issued_on}", gap=8)
    top = s.y
    s.write("Прокурор", gap=0)
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(66, top + 10, "ПРОКУРАТУРА * ҚАЗАҚСТАН РЕСПУБЛИКАСЫ *", "№ 1")


@layout("exoneration_certificate", "bilingual", ("kk", "ru"), names="own", dates="dots", reporting_only=True)
def bilingual(s: Sheet) -> None:
    """Bilingual pairs."""
    s.page(left=24)
    s.center("{issued_by}", gap=4)
    s.bold("АҚТАЛҒАНЫ ТУРАЛЫ АНЫҚТАМА / СПРАВКА О РЕАБИЛИТАЦИИ", size=12, gap=4)
    s.pairs(
        [("Нөмірі / Номер", "{document_number}"), ("Т.А.Ә. / Ф.И.О.", "{full_name}"),
         ("Туған күні / Дата рождения", "{birth_date}"), ("Берілген күні / Дата выдачи", "{issued_on}")],
        split=60,
        gap=2.5,
    )  # fmt: skip
    s.write("саяси қуғын-сүргін құрбаны / жертва политических репрессий", gap=6)
    s.stamp(120, s.y + 18, "ПРОКУРАТУРА *", "ҚР")
