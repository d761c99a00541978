"""Envelopes: DL (22 x 11 cm) and C5 (22.9 x 16.2 cm), printed with the letter's addressee and the office."""

from __future__ import annotations

from typing import Literal

from templates.builder.parts import Tongue
from templates.builder.sheet import Cell, Run, Sheet, rule

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "from": "От кого",
        "office": "{{ office|title_genitive }}",
        "from_where": "Откуда",
        "to": "Кому",
        "to_where": "Куда",
        "code": "Индекс",
    },
    "kk": {
        "from": "Кімнен",
        "office": "{{ office|ablative }}",
        "from_where": "Қайдан",
        "to": "Кімге",
        "to_where": "Қайда",
        "code": "Индекс",
    },
}
_PAPERS = {"dl": (11.0, 22.0, 9.0), "c5": (16.2, 22.9, 32.0)}
"""Width and height as it stands upright, centimetres; white between sender and addressee, points."""


def draw(tongue: Tongue, paper: Literal["dl", "c5"]) -> Sheet:
    """Sender at the top left, addressee at the bottom right, as the post reads them."""
    words = _WORDS[tongue]
    wide, long, gap = _PAPERS[paper]
    sheet = Sheet(size=11, left=1.5, right=1.5, edge=1.0, across=True, paper=(wide, long))
    middle = round(sheet.width * 0.45 / 0.25) * 0.25
    sender = sheet.block(height=0.7)
    after = Cell("", sheet.width - middle)
    sender.line(Cell(words["from"], 2.0), rule([Run(words["office"], size=10)], middle - 2.0), after)
    sender.line(Cell(words["from_where"], 2.0), rule([Run("{{ office_address }}", size=10)], middle - 2.0), after)
    sender.line(Cell(words["code"], 2.0), rule("{{ office_postal_code }}", middle - 2.0), after)
    sheet.gap(gap)
    to = sheet.block(indent=middle, height=0.85)
    to.line(Cell(words["to"], 1.75), rule([Run("{{ applicant|dative }}", bold=True, size=12)]))
    to.line(Cell(words["to_where"], 1.75), rule("{{ address|first_line(38) }}"))
    to.line(rule("{{ address|other_lines(38) }}"))
    to.line(Cell(words["code"], 1.75), rule("{{ postal_code }}"))
    return sheet
