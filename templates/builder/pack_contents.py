"""The first page of a pack of blank forms: what is in it, and on which page."""

from __future__ import annotations

from templates.builder.parts import Tongue
from templates.builder.sheet import Cell, Run, Sheet, rule

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "title": "Бланки государственной услуги",
        "service": "Услуга",
        "act": "Акт",
        "form": "Бланк",
        "source": "Откуда форма",
        "pages": "Стр.",
        "from": "С листа PDF",
        "note": "Каждый бланк начинается с лицевой стороны листа; пустые обороты вложены для двусторонней печати.",
    },
    "kk": {
        "title": "Мемлекеттік қызметтің бланкілері",
        "service": "Қызмет",
        "act": "Акт",
        "form": "Бланк",
        "source": "Нысан қайдан алынды",
        "pages": "Бет",
        "from": "PDF беті",
        "note": "Әр бланк парақтың беткі жағынан басталады; екі жақты басып шығаруға бос сырт беттер салынған.",
    },
}


def draw(tongue: Tongue) -> Sheet:
    """The contents in one language."""
    words = _WORDS[tongue]
    sheet = Sheet()
    sheet.heading(words["title"], before=4, after=10)
    facts = sheet.block()
    facts.line(Cell(words["service"], width=2.5), rule("{{ service }}"), height=0.7)
    facts.line(Cell(words["act"], width=2.5), rule("{{ act }}"), height=0.7)
    sheet.gap(12)
    forms = sheet.block()
    heads = [("№", 1.0), (words["form"], 0.0), (words["source"], 5.5), (words["pages"], 1.5), (words["from"], 2.4)]
    forms.line(
        *(Cell([Run(head, bold=True, size=10)], width, boxed=True, align="center") for head, width in heads),
        repeat=True,
    )
    forms.each(
        "form in forms",
        Cell("{{ form.no }}", 1.0, boxed=True, align="center"),
        Cell("{{ form.title }}", boxed=True),
        Cell("{{ form.source }}", 5.5, boxed=True, size=9.5),
        Cell("{{ form.pages }}", 1.5, boxed=True, align="center"),
        Cell("{{ form.from }}", 2.4, boxed=True, align="center"),
        height=0.7,
    )
    sheet.text([Run(words["note"], italic=True, size=9)], before=10)
    return sheet
