"""The cover of a case and the inventory of its papers, for the archive; filled from the case."""

from __future__ import annotations

from templates.builder.parts import Tongue, office_head, signature_line
from templates.builder.sheet import Cell, Run, Sheet, caption, rule

_COVER: dict[Tongue, dict[str, str]] = {
    "ru": {
        "fund": "Фонд №",
        "inventory": "Опись №",
        "unit": "Дело №",
        "title": "ДЕЛО № {{ file_number|line(14) }}",
        "service": "(государственная услуга)",
        "applicant": "Заявитель",
        "iin": "ИИН",
        "address": "Адрес",
        "subject": "Услуга оказывается",
        "number": "Заявление №",
        "of": "от",
        "act": "Основание",
        "begun": "Начато",
        "ended": "Окончено",
        "sheets": "Количество листов",
        "papers": "Количество документов",
        "keep": "Срок хранения",
        "officer": "Дело сформировал(а)",
        "officer_under": "(должность, фамилия, инициалы)",
    },
    "kk": {
        "fund": "Қор №",
        "inventory": "Тізімдеме №",
        "unit": "Іс №",
        "title": "ІС № {{ file_number|line(14) }}",
        "service": "(мемлекеттік қызмет)",
        "applicant": "Өтініш беруші",
        "iin": "ЖСН",
        "address": "Мекенжайы",
        "subject": "Қызметті алушы",
        "number": "Өтініш №",
        "of": "күні",
        "act": "Негіздеме",
        "begun": "Басталған күні",
        "ended": "Аяқталған күні",
        "sheets": "Парақ саны",
        "papers": "Құжат саны",
        "keep": "Сақтау мерзімі",
        "officer": "Істі қалыптастырған",
        "officer_under": "(лауазымы, тегі, аты-жөні)",
    },
}

_INVENTORY: dict[Tongue, dict[str, str]] = {
    "ru": {
        "title": "Внутренняя опись",
        "about": "документов дела № {{ file_number|line(14) }}",
        "applicant": "Заявитель",
        "service": "Государственная услуга",
        "no": "№ п/п",
        "date": "Дата документа",
        "number": "Номер документа",
        "paper": "Наименование документа",
        "sheets": "Номера листов",
        "note": "Примечание",
        "total": "Итого документов:",
        "total_sheets": "листов:",
        "officer": "Опись составил(а)",
        "officer_under": "(должность, фамилия, инициалы)",
        "day": "Дата",
    },
    "kk": {
        "title": "Ішкі тізімдеме",
        "about": "№ {{ file_number|line(14) }} істің құжаттары",
        "applicant": "Өтініш беруші",
        "service": "Мемлекеттік қызмет",
        "no": "Р/с №",
        "date": "Құжаттың күні",
        "number": "Құжаттың нөмірі",
        "paper": "Құжаттың атауы",
        "sheets": "Парақ нөмірлері",
        "note": "Ескертпе",
        "total": "Жиыны, құжат саны:",
        "total_sheets": "парақ саны:",
        "officer": "Тізімдемені жасаған",
        "officer_under": "(лауазымы, тегі, аты-жөні)",
        "day": "Күні",
    },
}


def draw_case_cover(tongue: Tongue) -> Sheet:
    """The cover: office, number, whose case, from when to when, how many sheets, how long it is kept."""
    words = _COVER[tongue]
    sheet = Sheet(size=12)
    shelf = sheet.block(indent=10.0, height=0.8)
    for name, field in (("fund", "fund_number"), ("inventory", "inventory_number"), ("unit", "unit_number")):
        shelf.line(Cell(words[name], 3.5), rule(f"{{{{ {field} }}}}"))
    sheet.gap(40)
    office_head(sheet, tongue)
    sheet.heading(words["title"], size=22, before=60, after=18)
    service = sheet.block()
    service.line(rule([Run("{{ service }}", bold=True, size=13)], align="center"), height=1.0)
    service.line(caption(words["service"]), height=0.4)
    sheet.gap(20)
    person = sheet.block(height=0.9)
    person.line(Cell(words["applicant"], 5.0), rule([Run("{{ applicant }}", bold=True)]))
    person.when("full_name and full_name != applicant", Cell(words["subject"], 5.0), rule("{{ full_name }}"))
    person.line(Cell(words["iin"], 5.0), rule("{{ iin }}"))
    person.line(Cell(words["address"], 5.0), rule("{{ address }}"))
    person.line(
        Cell(words["number"], 5.0),
        rule("{{ number }}", 4.0, "center"),
        Cell(words["of"], 1.5, align="center"),
        rule("{{ registration_date|written_date }}"),
    )
    person.line(Cell(words["act"], 5.0), rule("{{ act }}"))
    sheet.gap(30)
    days = sheet.block(indent=7.0, height=0.9)
    days.line(Cell(words["begun"], 5.5), rule("{{ begun_on|quoted_date }}"))
    days.line(Cell(words["ended"], 5.5), rule("{{ ended_on|quoted_date }}"))
    days.line(Cell(words["papers"], 5.5), rule("{{ papers_count|count_in_words }}"))
    days.line(Cell(words["sheets"], 5.5), rule("{{ sheets_count|count_in_words }}"))
    days.line(Cell(words["keep"], 5.5), rule("{{ keeping }}"))
    sheet.gap(30)
    officer = words["officer"], "{{ officer_position_and_name }}", words["officer_under"]
    signature_line(sheet.block(), *officer, tongue)
    return sheet


def draw_inventory(tongue: Tongue) -> Sheet:
    """The inventory inside the case: each paper with its day, number and sheets, the totals in words."""
    words = _INVENTORY[tongue]
    sheet = Sheet()
    office_head(sheet, tongue)
    sheet.heading(words["title"], before=14, after=0)
    sheet.text(words["about"], align="center", after=8)
    facts = sheet.block(height=0.7)
    facts.line(Cell(words["applicant"], 5.0), rule("{{ applicant }}"))
    facts.line(Cell(words["service"], 5.0), rule("{{ service }}"))
    sheet.gap(10)
    papers = sheet.block()
    widths = {"no": 1.25, "date": 2.5, "number": 3.25, "paper": 0.0, "sheets": 2.25, "note": 2.75}
    papers.line(
        *(
            Cell([Run(words[name], bold=True, size=9.5)], width, boxed=True, align="center")
            for name, width in widths.items()
        ),
        repeat=True,
    )
    papers.each(
        "paper in inventory",
        Cell("{{ paper.no }}", widths["no"], boxed=True, align="center"),
        Cell("{{ paper.date }}", widths["date"], boxed=True, align="center", size=10),
        Cell("{{ paper.number }}", widths["number"], boxed=True, align="center", size=10),
        Cell("{{ paper.title }}", boxed=True),
        Cell("{{ paper.sheets }}", widths["sheets"], boxed=True, align="center"),
        Cell("{{ paper.note }}", widths["note"], boxed=True, size=9.5),
        height=0.8,
    )
    sheet.gap(8)
    sheet.unbroken = True
    total = sheet.block(height=0.8)
    total.line(
        Cell([Run(words["total"], bold=True)], 4.25),
        rule("{{ papers_count|count_in_words }}"),
        Cell([Run(words["total_sheets"], bold=True)], 2.75, align="right"),
        rule("{{ sheets_count|count_in_words }}"),
    )
    sheet.gap(14)
    end = sheet.block()
    signature_line(end, words["officer"], "{{ officer_position_and_name }}", words["officer_under"], tongue)
    end.line(Cell(words["day"], 4.5), rule("{{ inventory_date|quoted_date }}", 5.0), Cell(""), height=0.8)
    return sheet
