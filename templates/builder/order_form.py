"""Order No 287 of 30.06.2023, appendix 10 (Kazakh), word for word: a product ordered, its issue and the fares."""

from __future__ import annotations

from templates.builder.order_287_cards import cards_day, head_with_provider
from templates.builder.sheet import NARROWEST, Block, Cell, Run, Sheet, caption, chosen, rule

_LINE = 0.62
"""Centimetres."""


def draw_order_form() -> Sheet:
    """Appendix 10: one form a product."""
    sheet = Sheet(size=10.5, left=NARROWEST[0], right=NARROWEST[1], edge=1.0)
    head_with_provider(sheet, 10)
    sheet.heading("Протездік-ортопедиялық бұйымдарға тапсырыс бланкісі", size=12, before=4, after=2)
    lines = sheet.block()
    lines.line(
        Cell("1. Тапсырыс №", 2.75), rule("{{ order_number }}", 4.0), Cell("(бір бұйымға толтырылады)"), height=_LINE
    )
    lines.line(Cell("2. Толтыру күні", 3.0), *cards_day("filled_on", "жылғы “"), Cell(""), height=_LINE)
    for words, wide, value in (
        ("3. Тегі, Аты, Әкесінің аты (бар болса)", 7.0, "{{ full_name }}"),
        ("4. Туған жылы", 2.75, "{{ birth_date|year }}"),
        ("5. Жұмыс орны және лауазымы", 5.75, "{{ work_place }}"),
        ("6. Мекенжайы, телефон", 4.25, "{{ address }}{% if address and phone %}, {% endif %}{{ phone }}"),
        ("7. Диагноз", 2.25, "{{ diagnosis }}"),
        ("8. Белгіленді: шифр", 3.75, "{{ code }}"),
        ("9. Ерекшеліктер", 3.0, "{{ features }}"),
    ):
        lines.line(Cell(words, wide), rule(value), height=_LINE)
    lines.line(
        Cell("10. Протезделушінің салмағы", 5.0),
        rule("{{ weight }}", 2.5, "center"),
        Cell("бойы", 1.25),
        rule("{{ height }}", 2.5, "center"),
        Cell(""),
        height=_LINE,
    )
    lines.line("Негатив (құйма)", height=_LINE)
    _signatures(lines)
    lines.line(
        Cell("Тапсырыспен келісемін", 4.0),
        rule("", 4.5),
        *cards_day("agreed_on", "жылғы «", "»"),
        Cell(""),
        height=_LINE,
    )
    lines.line(Cell("", 4.0), caption("(мүгедектігі бар адамның қолы)", 4.5), Cell(""), height=0.35)
    _issue(sheet)
    _fares(sheet)
    return sheet


def _signatures(lines: Block) -> None:
    lines.line(
        Cell("Дәрігер", 1.75),
        rule("{{ doctor }}", 5.25),
        Cell("", 0.5),
        Cell("техник-протезист", 3.25),
        rule("{{ technician }}"),
        height=_LINE,
    )
    lines.line(Cell("", 1.75), caption("(қолы)", 5.25), Cell("", 3.75), caption("(қолы)"), height=0.35)


def _issue(sheet: Sheet) -> None:
    sheet.heading("Дайын бұйымды беру", size=11, before=3, after=0)
    lines = sheet.block()
    lines.line(
        Cell("Дайын бұйымды беруге", 4.0),
        *cards_day("allowed_on", "жылғы «", "»"),
        Cell("рұқсат берілді"),
        height=_LINE,
    )
    _signatures(lines)
    lines.line(Cell("Берілген бұйымның атауы", 4.75), rule("{{ product }}"), height=_LINE)
    lines.line(
        Cell("№", 0.75),
        rule("{{ product_number }}", 4.0),
        Cell("қап саны", 2.0),
        rule("{{ sleeves }}", 3.0),
        Cell(""),
    )
    lines.line("Ауыстыру кезінде ұсынылатын протездік-ортопедиялық бұйымның атауы", height=_LINE)
    lines.line(rule("{{ recommended }}"), height=_LINE)


def _fares(sheet: Sheet) -> None:
    """What was paid for the way to the workshop and back."""
    sheet.heading(["Жол жүру төлемі туралы белгілер", Run("1", raised=True)], size=11, before=3, after=0)
    sheet.text(
        ["Бірінші сапарға ", *chosen("first_trip", "both", "екі жаққа да"), " берілді (керегінің астын сызу керек)"]
    )
    lines = sheet.block()
    _sum_line(lines, "first_trip_on", "first_trip_sum")
    sheet.text(
        [
            *chosen("second_trip", "one", "Бір жаққа"),
            " екінші сапарға берілді, ",
            *chosen("second_trip", "both", "екі жаққа да"),
            " (қажеттісінің астын сызу керек)",
        ],
        before=2,
    )
    more = sheet.block()
    _sum_line(more, "second_trip_on", "second_trip_sum")
    more.line(*cards_day("made_on", "ж. «", "»"), Cell("өнім шығарылды"), height=_LINE)
    more.line(*cards_day("received_on", "ж. «", "»"), Cell("өнім алды", 2.0), rule("{{ receiver }}"), height=_LINE)
    more.line(Cell("", 7.75), caption("(Тегі, Аты, Әкесінің аты (бар болса), қолы)"), height=0.35)
    sheet.text(
        [
            "Ескерту: ",
            Run("1", raised=True),
            " Бір мезгілде екі және одан да көп дайындау кезінде жол жүру төлемі туралы белгі тек бір тапсырыста "
            "жасалады. Қалған тапсырыстарда төлем туралы белгі жасалған тапсырыс нөміріне сілтеме жасалады.",
        ],
        align="both",
        size=9,
        before=4,
    )


def _sum_line(lines: Block, day: str, paid: str) -> None:
    lines.line(
        *cards_day(day, "ж. «", "»"),
        Cell("", 0.25),
        rule(f"{{{{ {paid} }}}}", 4.0, "center"),
        Cell("теңге"),
        height=_LINE,
    )
