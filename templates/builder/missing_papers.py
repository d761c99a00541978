"""The list of missing papers, each with its clause: for acts that print no receipt of refusal to accept."""

from __future__ import annotations

from templates.builder.parts import (
    ORIGINAL,
    TRANSLATION_NOTE,
    Tongue,
    office_head,
    ours,
    signature_line,
)
from templates.builder.sheet import Cell, Run, Sheet, rule

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "title": "Перечень недостающих документов",
        "number": "к заявлению № {{ number|line(8) }} от {{ registration_date|date|line(12) }}",
        "applicant": "Заявитель",
        "service": "Государственная услуга",
        "lead": "При проверке комплекта документов установлено, что не представлены или не могут быть приняты "
        "следующие документы:",
        "paper": "Документ",
        "clause": "Пункт",
        "remark": "Замечание",
        "procedure": "Порядок по регламенту:",
        "officer": "Перечень выдал(а)",
        "officer_under": "(должность, фамилия, имя, отчество)",
        "applicant_sign": "Получил(а)",
        "applicant_under": "(фамилия, инициалы заявителя)",
        "basis": "Основание:",
        "ours": "Форма перечня регламентом не утверждена.",
    },
    "kk": {
        "title": "Жетіспейтін құжаттардың тізбесі",
        "number": "{{ registration_date|date|line(12) }} № {{ number|line(8) }} өтінішке",
        "applicant": "Өтініш беруші",
        "service": "Мемлекеттік қызмет",
        "lead": "Құжаттар топтамасын тексеру кезінде мынадай құжаттардың ұсынылмағаны немесе оларды қабылдауға "
        "болмайтыны анықталды:",
        "paper": "Құжат",
        "clause": "Тармақ",
        "remark": "Ескертпе",
        "procedure": "Регламент бойынша тәртіп:",
        "officer": "Тізбені берген",
        "officer_under": "(лауазымы, тегі, аты, әкесінің аты)",
        "applicant_sign": "Алдым",
        "applicant_under": "(өтініш берушінің тегі, аты-жөні)",
        "basis": "Негіздеме:",
        "ours": "Тізбенің нысаны регламентпен бекітілмеген.",
    },
}


def draw(tongue: Tongue) -> Sheet:
    """The list in one language."""
    words = _WORDS[tongue]
    sheet = Sheet()
    office_head(sheet, tongue)
    sheet.heading(words["title"], before=14, after=0)
    sheet.text(words["number"], align="center", after=8)
    facts = sheet.block()
    facts.line(Cell(words["applicant"], width=5.0), rule("{{ applicant }}"), height=0.7)
    facts.line(Cell(words["service"], width=5.0), rule("{{ service }}"), height=0.7)
    sheet.text(words["lead"], align="both", first=1.0, before=10, after=6)
    papers = sheet.block()
    heads = [("№", 1.0), (words["paper"], 0.0), (words["clause"], 3.25), (words["remark"], 4.0)]
    papers.line(
        *(Cell([Run(head, bold=True, size=10)], width, boxed=True, align="center") for head, width in heads),
        repeat=True,
    )
    papers.each(
        "paper in missing",
        Cell("{{ paper.no }}", 1.0, boxed=True, align="center"),
        Cell(["{{ paper.text }}", Run(ORIGINAL.format(row="paper"), italic=True, size=9)], boxed=True),
        Cell("{{ paper.clause }}", 3.25, boxed=True, align="center", size=10),
        Cell("{{ paper.remark }}", 4.0, boxed=True, size=10),
        height=0.8,
    )
    sheet.text(
        ["{% if procedure %}", Run(words["procedure"], bold=True), " {{ procedure }}{% endif %}"],
        align="both",
        before=8,
    )
    sheet.gap(16)
    signatures = sheet.block()
    signature_line(signatures, words["officer"], "{{ officer_position_and_name }}", words["officer_under"], tongue)
    signature_line(signatures, words["applicant_sign"], "{{ applicant|initials }}", words["applicant_under"], tongue)
    sheet.text(
        [Run("{% if basis %}" + words["basis"] + " {{ basis }}.{% endif %}", italic=True, size=8.5)], before=10
    )
    ours(sheet, words["ours"] + TRANSLATION_NOTE)
    return sheet
