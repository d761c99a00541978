"""Appendix 1 of order No 287 of 30.06.2023 (Kazakh), word for word; what its other forms share."""

from __future__ import annotations

from collections.abc import Sequence

from templates.builder.parts import cut_line, digit_boxes
from templates.builder.sheet import NARROWEST, Block, Cell, Sheet, caption, chosen, label, rule

_RULES = (
    "Мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес, мүгедектігі бар адамдарды "
    "протездік-ортопедиялық көмекпен, техникалық көмекші (компенсаторлық) құралдармен, арнаулы жүріп-тұру "
    "құралдарымен, оларды ауыстыру мерзімдерін қоса алғанда, қамтамасыз ету қағидаларына {appendix}-қосымша"
)
_LOW = 0.55
"""Centimetres of a line in the densest form."""


def draw_application() -> Sheet:
    """Appendix 1: application for aids, with the part that is cut off."""
    sheet = Sheet(size=10, left=NARROWEST[0], right=NARROWEST[1], edge=0.9)
    rules_head(sheet, 1, size=7.5)
    to = sheet.block(indent=7.0)
    to.line("Жергілікті атқарушы органының басшысы", height=_LOW)
    to.line(rule("{{ office }}"), height=_LOW)
    sheet.heading(
        "Техникалық көмекші (компенсаторлық) құралдарын, арнаулы жүріп-тұру құралдарын ұсынуға өтініш",
        size=10.5,
        before=4,
        after=2,
    )
    _person(sheet)
    _wishes(sheet)
    _attached(sheet)
    sheet.text(
        "«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының Заңына сәйкес менің дербес "
        "деректерімді жинауға "
        "және өңдеуге, мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес "
        "оңалту құралдары мен қызметтерін ұсыну үшін құжаттарды рәсімдеу үшін қажетті ақпараттық жүйелердегі заңмен "
        "қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісім беремін.",
        align="both",
        before=2,
        size=9,
    )
    end = sheet.block()
    end.line(*order_date("application_date"), Cell("", 0.5), rule("{{ applicant }}"), height=_LOW)
    end.line(
        Cell("", 7.75),
        caption("(Өтініш берушінің (заңды өкілінің) тегі, аты, әкесінің аты (бар болса) қолы)"),
        height=0.35,
    )
    end.line(*order_date("accepted_on"), Cell("", 0.5), rule("{{ officer_name_and_position }}"), height=_LOW)
    end.line(
        Cell("", 7.75),
        caption("(Өтінішті қабылдаған адамның тегі, аты, әкесінің аты (бар болса), лауазымы және қолы)"),
        height=0.35,
    )
    cut_line(sheet, "(қию сызығы)", before=2)
    talon = sheet.block()
    talon.line(Cell("Азамат", 1.5), rule("{{ applicant|genitive }}"), Cell("өтініші қабылданды.", 3.5), height=_LOW)
    talon.line(Cell("Өтініш қабылданған күн", 4.0), *order_date("accepted_on"), Cell(""), height=_LOW)
    talon.line(rule("{{ officer_name_and_position }}"), height=_LOW)
    talon.line(
        caption("(Өтінішті қабылдаған адамның тегі, аты, әкесінің аты (бар болса), лауазымы және қолы)"), height=0.35
    )
    return sheet


def rules_head(sheet: Sheet, appendix: int, *, form: bool = True, size: float = 9, indent: float = 0) -> None:
    """The appendix's heading in the corner, `indent` centimetres from the left; `form`: with the word Нысан under it,
    as the order prints it."""
    head = sheet.block(indent=indent or (9.0 if size > 8 else 7.0))
    head.line(Cell(_RULES.format(appendix=appendix), size=size, top=True), height=0.4)
    if form:
        head.line(Cell("Нысан", size=size, align="right", top=True), height=0.35)


def _person(sheet: Sheet) -> None:
    """Who asks, by the act's lines."""
    lines = sheet.block()
    lines.line(Cell("Тегі", 1.0), rule("{{ surname }}"), Cell("Аты", 1.0), rule("{{ given_name }}"), height=_LOW)
    lines.line(Cell("Әкесінің аты (бар болса)", 4.25), rule("{{ patronymic }}"), height=_LOW)
    lines.line(
        Cell("Туған күні", 2.0),
        rule("{{ birth_date|date }}", 4.0),
        Cell("", 0.5),
        Cell("Мүгедектігі", 2.0),
        rule("{{ disability }}"),
        height=_LOW,
    )
    lines.line(Cell("Жеке басты куәландыратын құжат түрі", 6.25), rule("{{ document_type }}"), height=_LOW)
    lines.line(
        Cell("Құжаттың нөмірі:", 3.0),
        rule("{{ document_number }}", 4.5),
        Cell("кім берген:", 2.0),
        rule("{{ issued_by }}"),
        height=_LOW,
    )
    lines.line(
        label("Берілген күні: “", size=10),
        rule("{{ issued_on|day }}", 1.0, "center"),
        Cell("”", 0.25),
        rule("{{ issued_on|month }}", 3.0, "center"),
        rule("{{ issued_on|year }}", 1.5, "center"),
        Cell("жылы"),
        height=_LOW,
    )
    lines.line(Cell("Жеке сәйкестендіру нөмірі:", 5.0), *digit_boxes("iin", 12), Cell(""), height=_LOW)
    _address(lines, city="қала (аудан)", street="көше (шағын аудан)", height=_LOW)
    lines.line(Cell("Телефон", 1.5), rule("{{ phone }}"), height=_LOW)


def _address(lines: Block, *, city: str, street: str, height: float) -> None:
    lines.line("Тұрақты тұратын (тіркелген) жерінің мекенжайы:", height=height)
    lines.when("address_line", rule("{{ address_line }}"), height=height)
    lines.line(Cell("Облыс", 1.25), rule("{{ region }}"), height=height)
    lines.line(Cell(city, 2.5), rule("{{ city }}"), Cell("ауыл:", 1.25), rule("{{ village }}", 4.5), height=height)
    lines.line(
        Cell(street, 3.75),
        rule("{{ street }}"),
        Cell("үй", 0.75),
        rule("{{ house }}", 1.5, "center"),
        Cell("пәтер", 1.25),
        rule("{{ flat }}", 1.5, "center"),
        height=height,
    )


def _wishes(sheet: Sheet) -> None:
    """What is asked for, and the measures that some aids need."""
    lines = sheet.block()
    lines.line(Cell("Мынадай:", 1.75), rule("{{ measures }}"), height=_LOW)
    lines.line(
        caption(
            "мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасындағы іс-шаралар түрін көрсету"
        ),
        height=0.35,
    )
    sheet.text("қызметтер ұсыну үшін:")
    sheet.text(chosen("way", "portal", "Әлеуметтік көрсетілетін қызметтер порталы"))
    sheet.text(
        [
            *chosen("way", "procurement", "Мемлекеттік сатып алу арқылы"),
            " құжаттар қабылдауды сұраймын (керегінің астын сызу).",
        ]
    )
    sheet.text(
        "Міндетті гигиеналық құралдармен, кресло-арбалармен, санитариялық жабдықталған кресло-орындықпен қамтамасыз "
        "етуге өтініш беру кезінде:",
        before=2,
    )
    sizes = sheet.block()
    sizes.line(
        *_measure("салмағы", "weight", "кг,", 1.6, 0.8),
        *_measure("бойы", "height", "см,", 1.1, 0.8),
        *_measure("жамбас көлемін", "hips", "см,", 2.7, 0.8),
        *_measure("белінің көлемі", "waist", "см көрсету;", 2.5, 2.0),
        height=_LOW,
    )
    sizes.line(
        Cell("кеуде қуысының протезімен (протездерімен): кеуде айналымы", 10.5),
        rule("{{ chest }}", 2.0, "center"),
        Cell("см.,"),
        height=_LOW,
    )
    sizes.line(
        Cell("тостағанның өлшемі", 3.5), rule("{{ cup }}", 2.0, "center"), Cell("(A – G) көрсету;"), height=_LOW
    )
    sheet.text(
        [
            "ортопедиялық аяқ киіммен, ортопедиялық аппараттарға (протездерге) арналған аяқ киіммен: ",
            *chosen("season", "summer", "жазғы"),
            " және/немесе ",
            *chosen("season", "winter", "қысқы"),
            " және мөлшері{% if shoe_size %} {{ shoe_size }}{% endif %} көрсетілуі қамтамасыз етілсін.",
        ],
        align="both",
    )


def _measure(label: str, field: str, unit: str, wide: float, unit_wide: float) -> Sequence[Cell]:
    return Cell(label, wide), rule(f"{{{{ {field} }}}}", 1.0, "center"), Cell(unit, unit_wide)


def _attached(sheet: Sheet) -> None:
    sheet.text("Өтінішке қоса берілген құжаттардың тізбесі:", before=2, after=2)
    table = sheet.block()
    heads = [("№", 1.0), ("Құжаттың атауы", 0.0), ("Құжаттағы парақтардың саны", 4.5), ("Ескертпе", 4.5)]
    table.line(
        *(Cell(head, width, boxed=True, align="center", size=9) for head, width in heads), repeat=True, height=0.4
    )
    table.each(
        "paper in attached",
        Cell("{{ paper.no }}", 1.0, boxed=True, align="center", size=9.5),
        Cell("{{ paper.title }}", boxed=True, size=9.5),
        Cell("{{ paper.sheets }}", 4.5, boxed=True, align="center", size=9.5),
        Cell("{{ paper.mark }}", 4.5, boxed=True, size=9),
        height=0.45,
    )


def order_date(field: str) -> tuple[Cell, ...]:
    """20__ жылғы «__» ______ as the order writes its dates."""
    return (
        Cell(f"{{{{ {field}|century }}}}", 0.75, align="right"),
        rule(f"{{{{ {field}|two_digit_year }}}}", 0.75, "center"),
        Cell("жылғы «", 2.0, align="right"),
        rule(f"{{{{ {field}|day }}}}", 0.75, "center"),
        Cell("»", 0.25),
        rule(f"{{{{ {field}|month }}}}", 2.75, "center"),
    )
