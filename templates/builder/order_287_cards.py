"""Order No 287 of 30.06.2023 (Kazakh), word for word: cards that a provider of aids keeps, appendices 8, 9, 12."""

from __future__ import annotations

from collections.abc import Sequence

from templates.builder.order_287 import rules_head
from templates.builder.parts import digit_boxes
from templates.builder.sheet import NARROWEST, Block, Cell, Sheet, caption, rule

_PROVIDER = "(протездік-ортопедиялық көмек берушінің атауы)"
_LOW = 0.6
"""Centimetres of a line."""


def draw_prosthetics_card() -> Sheet:
    """Appendix 8: card of prosthetics, with the table of orders at its foot."""
    sheet = Sheet(size=10, left=NARROWEST[0], right=NARROWEST[1], edge=1.0)
    rules_head(sheet, 8)
    sheet.heading("Протездік-ортопедиялық бұйымдарға протездеу картасы", size=12, before=4, after=2)
    lines = sheet.block()
    lines.line(Cell("1. Тегі, Аты, Әкесінің аты (бар болса)", 6.75), rule("{{ full_name }}"), height=_LOW)
    lines.line(Cell("2. Туған жылы", 2.5), rule("{{ birth_date|year }}", 3.0), Cell(""), height=_LOW)
    _numbered(
        lines,
        ("3. Мекенжайы, телефон", 4.0, _ADDRESS),
        ("4. Жеке куәлігінің №, кім берген", 5.5, _PAPER),
        ("5. Мүгедектік тобы (себебі)", 4.75, "{{ disability }}"),
        ("6. Мамандығы", 2.5, "{{ occupation }}"),
        ("7. Жұмыс орны", 2.75, "{{ work_place }}"),
        ("8. Тіркеуші", 2.25, "{{ officer }}"),
        ("9. Диагнозы", 2.25, "{{ diagnosis }}"),
        ("10. Мүгедектігі бар адамның шағымдары", 6.75, "{{ complaints }}"),
    )
    sheet.text(
        "11. Анамнез: (болған күндерін көрсете отырып жарақаттың, кеселдің пайда болуын емделуін, қандай және қай "
        "жеріне шұғыл түрдегі араласушылық болды, протездік-ортопедиялық бұйымдарды қолданды ма, қандайы)",
        before=2,
    )
    more = sheet.block()
    more.line(rule("{{ anamnesis|first_line(100) }}"), height=_LOW)
    more.line(rule("{{ anamnesis|other_lines(100) }}"), height=_LOW)
    _numbered(
        more,
        ("12. Объективті мәліметтер", 4.75, "{{ findings }}"),
        ("13. Тұқыл ұзындығы", 3.5, "{{ stump_length }}"),
    )
    _stump(sheet)
    _doctor(sheet)
    _orders(
        sheet,
        "Тапсырыс №",
        "Дәрігерді тағайындау, протездік-ортопедиялық бұйымдарды өлшеу немесе беру",
    )
    return sheet


def draw_history_extract() -> Sheet:
    """Appendix 9: extract of the history of prosthetics."""
    sheet = Sheet(size=12)
    head_with_provider(sheet, 9)
    sheet.gap(4)
    title = sheet.block()
    title.line(Cell("", 2.0), *cards_day("extract_date", "жылғы “"), Cell("протездеу тарихынан үзінді"), height=1.4)
    title.line(rule("{{ provider }}", align="center"), height=0.8)
    title.line(caption(_PROVIDER), height=0.4)
    lines = sheet.block()
    lines.line(Cell("1. Тегі, Аты, Әкесінің аты (бар болса)", 8.0), rule("{{ full_name }}"), height=0.8)
    lines.line(Cell("жеке сәйкестендіру нөмірі", 6.0), *digit_boxes("iin", 12), Cell(""), height=0.8)
    lines.line(Cell("2. Туған жылы", 3.25), rule("{{ birth_date|year }}", 3.0), Cell(""), height=0.8)
    lines.line(Cell("3. Тіркеу мекенжайы", 4.5), rule("{{ address|first_line(50) }}"), height=0.8)
    lines.line(rule("{{ address|other_lines(50) }}"), height=0.8)
    lines.line(
        Cell("4.", 0.5),
        *cards_day("admitted_on", month=2.0),
        Cell("қабылданды.", 2.5),
        *cards_day("discharged_on", month=2.0),
        Cell("шығарылды"),
        height=0.8,
    )
    lines.line("5. Қайта протездеуге жіберу кезінде бастапқы, қайталама (астын сызу) протездеу:", height=0.8)
    lines.line(Cell("бастапқы", 2.25), *cards_day("first_on", month=3.0), Cell(""), height=0.8)
    lines.line(Cell("алдыңғы протездеу күні", 5.25), *cards_day("before_on", month=3.0), Cell(""), height=0.8)
    lines.line(Cell("протезді жөндеу", 3.75), *cards_day("repaired_on", month=3.0), Cell(""), height=0.8)
    lines.line(caption("(осы протездік-ортопедиялық бұйымға жөндеу жүргізу кезінде)", 10.0), Cell(""), height=0.4)
    _numbered(
        lines,
        ("6. Диагноз", 2.5, "{{ diagnosis }}"),
        ("6.1. Протездеуді қиындататын қатар жүретін аурулар мен бұзылулар", 13.5, ""),
        height=0.8,
    )
    lines.line(rule("{{ other_illnesses }}"), height=0.8)
    _numbered(
        lines,
        ("7. Ауруханаға жатқызу мақсаты", 6.75, "{{ purpose }}"),
        ("8. Протездік-ортопедиялық бұйымның атауы", 9.25, "{{ product }}"),
        height=0.8,
    )
    lines.line(rule("{{ doctor }}"), height=1.2)
    lines.line(caption("Тегі, Аты, Әкесінің аты (бар болса), дәрігердің қолы"), height=0.4)
    lines.line(*cards_day("signed_on", month=3.0), Cell(""), height=0.9)
    return sheet


def draw_medico_social_card() -> Sheet:
    """Appendix 12: medico-social card of hearing aids, with the table of orders at its foot."""
    sheet = Sheet(size=11, left=NARROWEST[0], right=NARROWEST[1], edge=1.2)
    head_with_provider(sheet, 12)
    sheet.heading("Медициналық-әлеуметтік карта", size=13, before=8, after=4)
    lines = sheet.block()
    lines.line(Cell("1. Тегі, аты, әкесінің аты (бар болса)", 7.0), rule("{{ full_name }}"), height=0.7)
    lines.line(Cell("2. Туған жылы", 2.75), rule("{{ birth_date|year }}", 3.0), Cell(""), height=0.7)
    _numbered(
        lines,
        ("3. Мекенжайы, телефоны", 4.75, _ADDRESS),
        ("4. Жеке куәлігінің №, кіммен берілді", 6.75, _PAPER),
        ("5. Мүгедектіктің тобы (себебі)", 5.75, "{{ disability }}"),
        ("6. Тіркеуші", 2.5, "{{ officer }}"),
        ("7. Диагнозы", 2.5, "{{ diagnosis }}"),
        ("8. Мүгедектігі бар адамның шағымы", 6.75, "{{ complaints }}"),
        height=0.7,
    )
    sheet.text(
        "9. Аурудың анамнезі: (қысқаша сипаттау, күнін, аурудың пайда болуын, емдеуді, хирургиялық араласуды, "
        "қандай, қайда, есту аппараттарын қолданды ма, қандай)",
        before=4,
    )
    more = sheet.block()
    more.line(rule("{{ anamnesis|first_line(90) }}"), height=0.7)
    more.line(rule("{{ anamnesis|other_lines(90) }}"), height=0.7)
    more.line(Cell("10. Объективті деректер", 4.75), rule("{{ findings|first_line(60) }}"), height=0.7)
    more.line(rule("{{ findings|other_lines(60) }}"), height=0.7)
    more.line(
        Cell("Дәрігердің қолы", 3.25),
        rule("", 4.5),
        Cell("", 0.5),
        *cards_day("signed_on", "ж. «", "»", month=3.0),
        Cell(""),
        height=0.9,
    )
    sheet.gap(10)
    _orders(
        sheet,
        "Тапсырыстың №",
        "Дәрігерді тағайындау, есту аппаратын беру, есту аппаратын жөндеу.",
    )
    return sheet


_ADDRESS = "{{ address }}{% if address and phone %}, {% endif %}{{ phone }}"
_PAPER = "{{ document_number }}{% if document_number and issued_by %}, {% endif %}{{ issued_by }}"


def _numbered(lines: Block, *items: tuple[str, float, str], height: float = _LOW) -> None:
    """A line for each item: its words, their width in centimetres, its value; no blank where that is empty."""
    for words, wide, value in items:
        lines.line(*((Cell(words, wide), rule(value)) if value else (Cell(words),)), height=height)


def _stump(sheet: Sheet) -> None:
    """What is underlined by hand about the stump."""
    sheet.text(
        "14. Тұқыл пішіні: цилиндрлік, күрзі тәрізді, орта-конусты, өткір-конустық, артық ұлпа, сему (атрофия) "
        "(қажеттісін сызыңыз).",
        before=4,
    )
    moves = sheet.block()
    moves.line(
        Cell("15. Тұқылдың қозғалғыштығы: норма, қозғалысы шектеулі, контрактура (қандай)", 13.0),
        rule("{{ contracture }}"),
        height=_LOW,
    )
    for words in (
        "16. Тыртық сызықты, жұлдызды, орталықтанған, алдыңғы, артқы, шеткі, қозғалмалы, жабысып қалған, ауырсынады, "
        "ауырсынбайды, келлоидты.",
        "17. Тұқылдың тері қабаты мен жұмсақ ұлпаларының жай-күйі,: норма, синюшті, ісіп кеткен, ысылған, сызаттар, "
        "ойық жара, сүйек тесілген невромдар.",
        "18. Сүйектің кесілген жері: ауырсынады, ауырсынбайды, біркелкі емес, жайпақ, сүйек өскен.",
        "19. Сүйектің тірелімдігі: иә, жоқ",
    ):
        sheet.text(words, before=2)


def _doctor(sheet: Sheet) -> None:
    end = sheet.block()
    end.line(
        Cell("Дәрігердің қолы", 3.0),
        rule("", 4.5),
        Cell("", 0.5),
        *cards_day("signed_on", "жылғы “", month=3.0),
        Cell(""),
        height=0.7,
    )
    sheet.gap(6)


def _orders(sheet: Sheet, number: str, prescribed: str) -> None:
    """The table of orders, prescriptions and examinations."""
    table = sheet.block()
    wide = (2.5, 3.0, 6.0, 0.0)
    heads: Sequence[str] = ("Күні", number, prescribed, "Арнайы зерттеулер деректері")
    table.line(
        *(Cell(head, width, boxed=True, align="center", size=9) for head, width in zip(heads, wide, strict=True)),
        repeat=True,
    )
    names = ("date", "order", "prescribed", "examined")
    table.each(
        "entry in orders",
        *(
            Cell(f"{{{{ entry.{name} }}}}", width, boxed=True, size=9)
            for name, width in zip(names, wide, strict=True)
        ),
        height=0.75,
    )


def head_with_provider(sheet: Sheet, appendix: int) -> None:
    """The heading in the corner with the provider's name under it, as appendices 9, 10 and 12 have it."""
    rules_head(sheet, appendix, form=False)
    corner = sheet.block(indent=9.0)
    corner.line(rule("{{ provider }}", align="center"), height=0.6)
    corner.line(caption(_PROVIDER), height=0.4)
    corner.line(Cell("Нысан", size=9, align="right", top=True), height=0.35)


def cards_day(field: str, year: str = "ж. “", close: str = "”", *, month: float = 2.25) -> tuple[Cell, ...]:
    """20__ ж. “__” ______ as the cards write their dates."""
    return (
        Cell(f"{{{{ {field}|century }}}}", 0.75, align="right"),
        rule(f"{{{{ {field}|two_digit_year }}}}", 0.75, "center"),
        Cell(year, 1.1 if year.startswith("ж.") else 2.0, align="right"),
        rule(f"{{{{ {field}|day }}}}", 0.75, "center"),
        Cell(close, 0.25),
        rule(f"{{{{ {field}|month }}}}", month, "center"),
    )
