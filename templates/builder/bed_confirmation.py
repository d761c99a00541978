"""Order No 283 of 30.06.2023, appendix 6 (Kazakh), word for word: the sanatorium confirms a bed that was ordered."""

from __future__ import annotations

from templates.builder.order_283 import rules_head_283
from templates.builder.sheet import NARROWEST, Cell, Sheet, rule

_LINE = 0.65
"""Centimetres."""


def draw_bed_confirmation() -> Sheet:
    """The notice, filled by the sanatorium."""
    sheet = Sheet(size=11, left=NARROWEST[0], right=NARROWEST[1], edge=1.2)
    rules_head_283(sheet, 6, form=True)
    sheet.gap(10)
    _title(sheet)
    _sums(sheet)
    _stay(sheet)
    _included(sheet)
    for words in (
        "Санаторийге орналасу үшін өзіңізбен міндетті түрде мынадай құжаттар болуы керек:",
        "1) жеке басты куәландыратын құжат;",
        "2) санаторийлік-курорттық карта;",
        "3) төсек-орынның болуын растау туралы хабарлама.",
        "Сіздің қалауыңызға сәйкес Сізге санаторийге дейін трансфер беріледі.",
        "Сіз бұл төсек-орынға тапсырыс беруден 3 күн бұрын бас тарта аласыз.",
    ):
        sheet.text(words, before=2, first=0 if words[0].isdigit() else 1.0)
    sheet.text(
        "Туындаған сұрақтар бойынша сіз байланыс нөмірі арқылы санаторийге қоңырау шала аласыз, нөмірі: "
        "{% if sanatorium_phone %}{{ sanatorium_phone }}{% else %}+ 7 (7_ _ ) _ _ _ _ _{% endif %}",
        align="both",
        before=2,
        first=1.0,
    )
    return sheet


def _title(sheet: Sheet) -> None:
    lines = sheet.block()
    lines.line(
        Cell("Төсек-орынның бар екенін растау туралы", 7.5),
        *_day("confirmed_on"),
        Cell("№", 0.75, align="center"),
        rule("{{ confirmation_number }}", 2.0, "center"),
        Cell("хабарлама"),
        height=_LINE,
    )
    lines.line(
        Cell("Құрметті", 1.75),
        rule("{{ full_name }}"),
        *_day("ordered_on"),
        Cell("№", 0.75, align="center"),
        rule("{{ order_number }}", 2.25, "center"),
        height=_LINE,
    )
    lines.line("тапсырыста сіз рәсімдеген төсек-орынның бар екенін растау туралы Сізге хабарлаймыз.", height=0.55)


def _sums(sheet: Sheet) -> None:
    sheet.gap(4)
    lines = sheet.block()
    lines.line(
        Cell("Сізге тапсырыс сомасы туралы хабарлаймыз:", 8.0),
        rule("{{ order_sum }}", 3.5, "center"),
        Cell("тг, Қазақстан Республикасы"),
        height=_LINE,
    )
    lines.line(
        Cell("Әлеуметтік кодексінің 168-бабының 4-тармағына сәйкес", 9.75),
        rule("{{ code_sum }}", 3.0, "center"),
        Cell("тг; қосымша ақы сомасы"),
        height=_LINE,
    )
    lines.line(rule("{{ extra_sum }}", 3.5, "center"), Cell("тг."), height=_LINE)
    sheet.text(
        "Қазақстан Республикасы Әлеуметтік кодексінің 168-бабының 3-тармағына сәйкес сәйкес санаторийге келген кезде "
        "қосымша ақы төлеу қажет.",
        align="both",
        before=2,
        first=1.0,
    )


def _stay(sheet: Sheet) -> None:
    lines = sheet.block()
    lines.line(
        Cell("Сіздің санаторийге келуіңізді", 5.5),
        *_day("arrives_on"),
        Cell("мына мекенжайы бойынша күтеміз:"),
        height=_LINE,
    )
    lines.line(rule("{{ sanatorium_address }}"), height=_LINE)
    lines.line(
        Cell("Шығу күні:", 2.25),
        *_day("leaves_on"),
        Cell("Сіздің санаторийде болу ұзақтығыңыз:", 7.0),
        rule("{{ days }}", 1.25, "center"),
        Cell("тәулікті"),
        height=_LINE,
    )
    lines.line("құрайды.", height=0.55)
    lines.line(
        Cell("Келу уақыты:", 2.5),
        rule("{{ arrival_hour }}", 2.25, "center"),
        Cell("сағ., шығу уақыты:", 3.5),
        rule("{{ departure_hour }}", 2.25, "center"),
        Cell("сағат"),
        height=_LINE,
    )


def _included(sheet: Sheet) -> None:
    sheet.text("Жолдама құнына мыналар кіреді:", before=4)
    lines = sheet.block()
    lines.line(Cell("1. Тамақтану:", 2.75), rule("{{ meals }}"), height=_LINE)
    lines.line("2. Диагностикалық, емдік және сауықтыру емшаралары:", height=_LINE)
    lines.line(Cell("Диагностика:", 2.75), rule("{{ diagnostics }}"), height=_LINE)
    lines.line(Cell("Емделу:", 2.75), rule("{{ treatment }}"), height=_LINE)
    lines.line("3. Тұру – санаторийге келгеннен кейін Сізді өзіңіз таңдаған төсек-орын күтеді:", height=_LINE)
    for words, wide, field, end in (
        ("- төсек-орын түрі:", 4.0, "place_kind", ""),
        ("- төсек түрі:", 4.0, "bed_kind", ""),
        ("- төсек өлшемдері: биіктігі:", 5.75, "bed_height", "см,"),
        ("- төсек-орын орналасқан қабат:", 6.25, "floor", ","),
        ("- төсек-орын орналасқан нөмірдің көлемі:", 8.0, "room_area", "ш.м.,"),
        ("- төсек-орын орналасқан нөмірдегі басқа төсектер саны:", 10.25, "other_beds", ","),
        ("- мүгедектігі бар адамдар үшін қолайлы жағдайлар бар:", 10.25, "conditions", ""),
    ):
        behind = (Cell(end),) if end else ()
        lines.line(Cell(words, wide), rule(f"{{{{ {field} }}}}", 4.0 if end else 0.0), *behind, height=_LINE)


def _day(field: str) -> tuple[Cell, ...]:
    """20__ ж. ______ as this form writes its dates: the day and the month on one blank."""
    written = f"{{{{ {field}|day }}}}{{% if {field} %}} {{% endif %}}{{{{ {field}|month }}}}"
    return (
        Cell(f"{{{{ {field}|century }}}}", 0.75, align="right"),
        rule(f"{{{{ {field}|two_digit_year }}}}", 0.75, "center"),
        Cell("ж.", 0.75),
        rule(written, 2.25, "center"),
    )
