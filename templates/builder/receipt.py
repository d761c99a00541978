"""The receipt: what an edition's clause demands of the paper that confirms intake, as rows of data."""

from __future__ import annotations

from templates.builder.parts import Tongue, office_head, signature_line
from templates.builder.sheet import Cell, Run, Sheet, rule

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "about": "о приеме документов",
        "papers": "Принятые документы",
        "paper": "Наименование документа",
        "sheets": "Листов",
        "form": "Вид",
        "mark": "Отметка",
        "total": "Всего:",
        "officer": "Документы принял(а)",
        "officer_under": "(должность, фамилия, имя, отчество)",
        "applicant": "Получил(а)",
        "applicant_under": "(фамилия, инициалы заявителя)",
        "basis": "Основание:",
    },
    "kk": {
        "about": "құжаттардың қабылданғаны туралы",
        "papers": "Қабылданған құжаттар",
        "paper": "Құжаттың атауы",
        "sheets": "Парақ саны",
        "form": "Түрі",
        "mark": "Белгі",
        "total": "Барлығы:",
        "officer": "Құжаттарды қабылдаған",
        "officer_under": "(лауазымы, тегі, аты, әкесінің аты)",
        "applicant": "Алдым",
        "applicant_under": "(өтініш берушінің тегі, аты-жөні)",
        "basis": "Негіздеме:",
    },
}


def draw(tongue: Tongue) -> Sheet:
    """The receipt in one language."""
    words = _WORDS[tongue]
    sheet = Sheet()
    office_head(sheet, tongue)
    sheet.heading("{{ title|upper }} № {{ number|line(12) }}", before=14, after=0)
    sheet.text("{% if ' ' not in title %}" + words["about"] + "{% endif %}", align="center", after=8)
    facts = sheet.block()
    facts.each("row in rows", Cell("{{ row.label }}", width=6.5), rule("{{ row.value }}"), height=0.7)
    sheet.text([Run(words["papers"], bold=True)], before=12, after=4)
    papers = sheet.block()
    heads = [("№", 1.0), (words["paper"], 0.0), (words["sheets"], 1.75), (words["form"], 2.5), (words["mark"], 3.25)]
    papers.line(
        *(Cell([Run(head, bold=True, size=10)], width, boxed=True, align="center") for head, width in heads),
        repeat=True,
    )
    papers.each(
        "paper in papers",
        Cell("{{ paper.no }}", 1.0, boxed=True, align="center"),
        Cell("{{ paper.title }}", boxed=True),
        Cell("{{ paper.sheets }}", 1.75, boxed=True, align="center"),
        Cell("{{ paper.form }}", 2.5, boxed=True, align="center", size=9.5),
        Cell("{{ paper.mark }}", 3.25, boxed=True, align="center", size=9.5),
        height=0.7,
    )
    sheet.gap(4)
    total = sheet.block()
    total.line(Cell([Run(words["total"], bold=True)], width=2.0), rule("{{ papers_total }}"))
    sheet.gap(14)
    signatures = sheet.block()
    signature_line(signatures, words["officer"], "{{ officer_position_and_name }}", words["officer_under"], tongue)
    signature_line(signatures, words["applicant"], "{{ applicant|initials }}", words["applicant_under"], tongue)
    sheet.text(
        [Run("{% if basis %}" + words["basis"] + " {{ basis }}.{% endif %}", italic=True, size=8.5)], before=10
    )
    return sheet
