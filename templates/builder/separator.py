"""Separator sheets: a cover that states how many they are, then one numbered sheet for each applicant.

Each bears its number in figures that are read across a room, and its code twice: a stamp, a fold or a staple spoils
one of them at most. Both languages stand on every sheet.
"""

from __future__ import annotations

from templates.builder.parts import Tongue
from templates.builder.sheet import Run, Sheet

_CODE = "{{{{ {name}|code(86) }}}}"

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "cover": "ТИТУЛЬНЫЙ ЛИСТ ПАЧКИ",
        "sheet": "РАЗДЕЛИТЕЛЬНЫЙ ЛИСТ",
        "count": "Разделителей в пачке",
        "put_cover": "Положите этот лист поверх всех бумаг пачки.",
        "put_sheet": "Положите этот лист перед документами одного заявителя, по порядку номеров.",
    },
    "kk": {
        "cover": "ТОПТАМАНЫҢ МҰҚАБА ПАРАҒЫ",
        "sheet": "БӨЛГІШ ПАРАҚ",
        "count": "Топтамадағы бөлгіштер саны",
        "put_cover": "Бұл парақты топтаманың барлық қағаздарының үстіне қойыңыз.",
        "put_sheet": "Бұл парақты бір өтініш берушінің құжаттарының алдына, нөмірлердің ретімен қойыңыз.",
    },
}


def draw(tongue: Tongue) -> Sheet:
    """The set with one language first and the other under it."""
    both = (_WORDS[tongue], _WORDS["ru" if tongue == "kk" else "kk"])
    sheet = Sheet(left=2.0, right=2.0)
    _head(sheet, [words["cover"] for words in both])
    sheet.text([Run(" / ".join(words["count"] for words in both), size=14)], align="center")
    _body(sheet, "{{ count|line(4) }}", "cover_code", [words["put_cover"] for words in both])
    sheet.text("{%p for sheet in sheets %}")
    _head(sheet, [words["sheet"] for words in both], new=True)
    _body(sheet, "{{ sheet.place }}", "sheet.code", [words["put_sheet"] for words in both])
    sheet.text("{%p endfor %}")
    return sheet


def _head(sheet: Sheet, titles: list[str], *, new: bool = False) -> None:
    """The head of a page: its title in both languages and the set's name; `new`: from a new page on."""
    for title in titles:
        sheet.heading(title, size=18, before=0, after=0)
    sheet.document.paragraphs[-len(titles)].paragraph_format.page_break_before = new
    sheet.text([Run("Топтама / Пачка {{ batch|line(12) }}", size=14)], align="center", before=2)


def _body(sheet: Sheet, figures: str, code: str, lines: list[str]) -> None:
    """The figures between the two codes, and what to do with the page, in both languages."""
    sheet.text(_CODE.format(name=code), align="center")
    sheet.text([Run(figures, bold=True, size=72)], align="center")
    for line in lines:
        sheet.text([Run(line, size=12)], align="center", before=3)
    sheet.text(_CODE.format(name=code), align="center", before=6)
