"""Journals and ledgers of orders No 283 and No 287 (Kazakh), word for word, each on one sheet that lies across.

The orders print each as two tables, the second headed кестенің жалғасы; headings and column numbers are theirs, gaps
in the numbering included. A line of the first table goes on in the same line of the second.
"""

from __future__ import annotations

from collections.abc import Sequence

from templates.builder.order_283 import rules_head_283
from templates.builder.order_287 import rules_head
from templates.builder.sheet import Block, Cell, Run, Sheet, Words, caption, rule

_INDENT = 15.0
"""Centimetres left of the appendix's heading."""
_ROW = 0.75
"""Centimetres of a line to be written on by hand."""

Column = tuple[Words, str, float]
"""Heading, name of the row's value, width in centimetres; 0: what is left."""


def draw_sms_journal() -> Sheet:
    """Order No 287, appendix 7: journal of text messages; its first heading is not printed."""
    sheet = _sheet()
    rules_head(sheet, 7, indent=_INDENT)
    sheet.heading("Смс-хабарламалар журналы", size=13, before=2, after=2)
    _named(sheet, "{{ service }}", "(қызмет атауы)")
    _table(
        sheet,
        ("", "no", 1.25),
        ("Іс №", "file_number", 3.0),
        ("Тегі, аты, әкесінің аты (бар болса)", "full_name", 0.0),
        ("Туған күні", "birth_date", 3.5),
        ("Жеке сәйкестендіру нөмірі", "iin", 5.0),
        numbers=range(1, 6),
    )
    _goes_on(sheet)
    _table(
        sheet,
        ("Қызмет атау", "service", 0.0),
        ("Хабрламаның сипаты/ жауаптың коды", "message", 6.0),
        ("Смс-хабарлама жіберілген күні", "sent_on", 4.0),
        ("Телефон №", "phone", 4.0),
        ("Маман", "officer", 4.5),
        numbers=range(6, 11),
    )
    return sheet


def draw_prosthetics_ledger() -> Sheet:
    """Order No 287, appendix 14: ledger of prosthetics and orthopaedic shoes made at the budget's cost."""
    sheet = _sheet()
    rules_head(sheet, 14, form=False, indent=_INDENT)
    sheet.heading(
        "Мемлекеттік бюджет қаражаты есебінен дайындалған протездік-ортопедиялық құралдар мен протездік-ортопедиялық "
        "аяқ киімге арналған ведомость",
        size=12,
        before=2,
        after=0,
    )
    _named(sheet, "{{ supplier }}", "протездік-ортопедиялық көмек көрсететін ұйымның атауы")
    _table(
        sheet,
        ("№", "no", 1.0),
        ("Тапсырыс", "order", 2.75),
        ("ТАӘ (бар болса)", "full_name", 5.0),
        ("Тіркелген мекенжайы және телефоны", "address_and_phone", 0.0),
        ("Жеке басты куәландыратын және мүгедектікті белгілеу туралы құжаттар, АОЖБ", "papers", 4.5),
        ("Жеңілдіктер үшін негіздеме, бағыты", "benefit", 3.5),
        ("Шифр", "code", 1.75),
        ("Саны", "count", 1.5),
        numbers=range(1, 9),
        rows=0.7,
    )
    _goes_on(sheet)
    _table(
        sheet,
        ("Бұйымның толық бағасы", "price", 2.75),
        ("Мемлекеттік тапсырыс бойынша бағасының үлесі", "state_share", 3.25),
        ("Алушының қосымша төлемі", "extra_payment", 2.75),
        (["Протездік-ортопедиялық бұйымның алдыңғы дайындалған күні", Run("2", raised=True)], "made_before", 4.0),
        ("Протезделетін аяқ-қолды көрсете отырып, протездік-ортопедиялық бұйымның атауы", "product", 0.0),
        ("Ұсынылатын ауыстыру мерзімі", "replacement_term", 3.25),
        ("Ұсынылатын протездік-ортопедиялық бұйымның атауы", "recommended", 4.25),
        numbers=range(10, 17),
        rows=0.7,
    )
    _signed(sheet, "ПК көрсетуші")
    sheet.text(["Ескерту: ", Run("2", raised=True), " Жөндеу көрсетілмеген"], size=9, before=2)
    return sheet


def draw_hearing_ledger() -> Sheet:
    """Order No 287, appendix 15: ledger of hearing aids received and set."""
    sheet = _sheet()
    _head_with_supplier(sheet, 15, "сурдотехникалық құралды жеткізушінің атауы")
    sheet.heading(
        "Есту аппаратын алу және баптау (естуді протездеу) бойынша көрсетілген қызметтер ведомосы",
        size=12,
        before=2,
        after=2,
    )
    _table(
        sheet,
        *_applicants("Мүгедектігі бар адамның тегі, аты, әкесінің аты (бар болса)"),
        (
            "Есту аппаратын алуға және күйге келтіруге басқарманың жолдамасының берілген күні және нөмірі (естуді "
            "протездеу) Кіммен жіберілді",
            "referral",
            6.0,
        ),
        numbers=range(1, 8),
        rows=0.65,
    )
    _goes_on(sheet)
    _table(
        sheet,
        ("Есту аппаратын алу және баптау (естуді протездеу) күні", "served_on", 4.75),
        ("Есту аппараттарының моделі", "model", 0.0),
        ("Есту қабілетінің төмендеу дәрежесі көрсетілген оң немесе сол құлаққа есту аппараты", "ear", 6.5),
        ("Есту аппаратының құны", "price", 3.5),
        ("Мүгедектігі бар адамның (заңды өкілдің) қолы", "signature", 4.5),
        numbers=range(8, 13),
        rows=0.65,
    )
    _signed(sheet, "Сурдотехникалық құралды жеткізуші")
    return sheet


def draw_cochlear_ledger() -> Sheet:
    """Order No 287, appendix 16: ledger of speech processors of cochlear implants replaced and set."""
    sheet = _sheet()
    _head_with_supplier(sheet, 16, "сурдотехникалық құралды берушінің атауы")
    sheet.heading(
        "Кохлеарлық имплантқа сөйлеу процессорын ауыстыру және баптау бойынша көрсетілген қызметтердің ведомосы",
        size=12,
        before=2,
        after=2,
    )
    _table(
        sheet,
        *_applicants("Кохлеарлық импланты бар мүгедектігі бар адамның тегі, аты, әкесінің аты (бар болса)"),
        (
            "Сөйлеу процессорын ауыстыруға басқарманың жолдамасының берілген күні және нөмірі. Кіммен жіберілді",
            "referral",
            6.0,
        ),
        numbers=range(1, 8),
        rows=0.65,
    )
    _goes_on(sheet)
    _table(
        sheet,
        ("Сөйлеу процессорын ауыстыру және баптау бойынша қызметті алу күні", "served_on", 5.25),
        ("Сөйлеу процессорының түрі (моделі)", "model", 0.0),
        ("Оң немесе сол құлақтың сөйлеу процессоры", "ear", 5.5),
        ("Сөйлеу процессорының құны", "price", 4.0),
        ("Мүгедектігі бар адамның (заңды өкілінің) құны", "signature", 4.5),
        numbers=range(8, 13),
        rows=0.65,
    )
    _signed(sheet, "Сурдотехникалық құралды беруші")
    return sheet


def draw_voucher_journal() -> Sheet:
    """Order No 283, appendix 7: journal of vouchers given."""
    sheet = _sheet()
    rules_head_283(sheet, 7, form=True, indent=_INDENT)
    sheet.heading("Жолдама беру журналы", size=13, before=2, after=4)
    _table(
        sheet,
        ("Р/с №", "no", 1.25),
        ("Тегі, аты, әкесінің аты (болған жағдайда)", "full_name", 6.0),
        ("Мүгедектік санаты", "disability", 3.0),
        ("Мекенжайы және телефоны", "address_and_phone", 0.0),
        ("Өтінішті қабылдау күні", "accepted_on", 3.0),
        ("Жолдама берілген санаторийдің атауы", "sanatorium", 5.0),
        numbers=range(1, 7),
    )
    _goes_on(sheet)
    _table(
        sheet,
        ("Жолдама берілген кезең", "period", 4.5),
        ("Өтініш берушінің не жолдама алған адамның қолы", "signature", 5.0),
        ("Жолдаманы қайтару күні", "returned_on", 4.0),
        ("Билетті қайтару себептері", "reason", 0.0),
        ("Өтініш берушінің не жолдаманы тапсырған адамның қолы", "return_signature", 5.0),
        numbers=range(7, 12),
    )
    sheet.text("Ескертпе: Журнал өтініштердің келіп түсуіне қарай қатаң жүйелілікпен толтырылады.", size=10, before=4)
    return sheet


def draw_sanatorium_ledger() -> Sheet:
    """Order No 283, appendix 8: ledger of sanatorium treatment; the numbers of its last columns are not printed."""
    sheet = _sheet()
    rules_head_283(sheet, 8, form=False, indent=_INDENT)
    sheet.heading("Санаторийлік-курорттық емделуді ұсынудың ведомосы", size=13, before=6, after=0)
    _named(sheet, "{{ supplier }}", "санаторийлік-курорттық емделуді көрсететін ұйымның атауы")
    _table(
        sheet,
        ("№", "no", 1.0),
        ("Серия, жолдаманың нөмірі", "voucher", 3.5),
        ("Тегі, аты, әкесінің аты (болған жағдайда)", "full_name", 6.0),
        ("Тіркелген мекенжайы және телефоны", "address_and_phone", 0.0),
        ("Келу күні", "arrived_on", 2.75),
        ("Шығу күні", "left_on", 2.75),
        ("Санаторийлік-курорттық емделу тәулік саны", "days", 3.0),
        numbers=range(1, 8),
    )
    _goes_on(sheet)
    _table(
        sheet,
        ("Жалпы құны", "price", 0.0),
        ("Мемлекеттік сатып алу бойынша құнының үлесі", "state_share", 0.0),
        ("Алушының қосымша төлемі", "extra_payment", 0.0),
        numbers=(),
    )
    return sheet


def _sheet() -> Sheet:
    return Sheet(size=10, left=1.5, right=1.25, edge=1.0, across=True)


def _named(sheet: Sheet, value: str, under: str) -> None:
    """A centred blank with what belongs in it under it."""
    block = sheet.block(indent=5.0)
    block.line(rule(value, sheet.width - 10.0, "center"), Cell(""), height=0.6)
    block.line(caption(under, sheet.width - 10.0), Cell(""), height=0.4)
    sheet.gap(2)


def _head_with_supplier(sheet: Sheet, appendix: int, under: str) -> None:
    """The heading in the corner with the supplier's name under it, as appendices 15 and 16 have it."""
    rules_head(sheet, appendix, form=False, indent=_INDENT)
    corner = sheet.block(indent=_INDENT)
    corner.line(rule("{{ supplier }}", align="center"), height=0.6)
    corner.line(caption(under), height=0.35)
    corner.line(Cell("Нысан", size=9, align="right", top=True), height=0.35)


def _applicants(name: str) -> Sequence[Column]:
    """The first six columns of appendices 15 and 16."""
    return (
        ("Р/с №", "no", 1.25),
        ("Өтініш беру күні", "application_date", 2.75),
        (name, "full_name", 0.0),
        ("Туған күні", "birth_date", 2.5),
        ("Мүгедектік (санаты)", "disability", 2.75),
        ("Мекен-жайы және телефоны", "address_and_phone", 5.5),
    )


def _table(sheet: Sheet, *columns: Column, numbers: Sequence[int], rows: float = _ROW) -> None:
    """Headings, the printed numbers of the columns, and a line for each entry, at least `rows` centimetres high."""
    table: Block = sheet.block()
    table.line(
        *(Cell(heading, width, boxed=True, align="center", size=9) for heading, _, width in columns), repeat=True
    )
    if numbers:
        table.line(
            *(
                Cell(str(number), width, boxed=True, align="center", size=8)
                for number, (_, _, width) in zip(numbers, columns, strict=True)
            ),
            repeat=True,
            height=0.35,
        )
    table.each(
        "entry in entries",
        *(Cell(f"{{{{ entry.{name} }}}}", width, boxed=True, size=9) for _, name, width in columns),
        height=rows,
    )


def _goes_on(sheet: Sheet) -> None:
    sheet.text("кестенің жалғасы", size=9, before=3, after=2)


def _signed(sheet: Sheet, who: str) -> None:
    """Date, signature with the name written out, place of the seal."""
    end = sheet.block()
    wide = 3.0 if len(who) < 20 else 6.5
    end.line(
        Cell("Күні", 1.0),
        Cell("{{ signed_on|century }}", 0.75, align="right"),
        rule("{{ signed_on|two_digit_year }}", 0.75, "center"),
        Cell("ж. “", 0.75, align="right"),
        rule("{{ signed_on|day }}", 0.75, "center"),
        Cell("”", 0.25),
        rule("{{ signed_on|month }}", 2.5, "center"),
        Cell("", 0.5),
        Cell(who, wide),
        rule("", 4.0),
        Cell("/", 0.5, align="center"),
        rule("{{ supplier_name }}"),
        height=0.6,
    )
    end.line(
        Cell("", 7.25 + wide),
        caption("қолы /", 4.0),
        Cell("", 0.5),
        caption("қолының таратылып жазылуы"),
        height=0.35,
    )
    end.line(Cell("МО", 2.0), height=0.45)
