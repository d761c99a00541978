"""Lists that orders No 283 and No 287 print as appendices (Kazakh): requirements, indications, terms, word for word.

They have no blanks; their words stand in `lists/`, a file each.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from templates.builder.order_283 import rules_head_283
from templates.builder.order_287 import rules_head
from templates.builder.sheet import NARROWEST, Cell, Run, Sheet

_LISTS = Path(__file__).parent / "lists"
_BREAK = "\n"
"""A new line inside a cell."""


def draw(name: str) -> Sheet:
    """The list of that file; KeyError where the file lacks a key."""
    words = tomllib.loads((_LISTS / f"{name}.toml").read_text(encoding="utf-8"))
    sheet = Sheet(size=10, left=NARROWEST[0], right=NARROWEST[1], edge=1.25)
    if words["act"] == "287":
        rules_head(sheet, words["appendix"], form=False)
    else:
        rules_head_283(sheet, words["appendix"], form=False)
    sheet.heading(words["title"], size=11.5, before=10, after=8)
    widths: list[float] = words["widths"]
    table = sheet.block()
    if words["columns"]:
        heads = zip(words["columns"], widths, strict=True)
        table.line(
            *(Cell([Run(head, bold=True)], width, boxed=True, align="center") for head, width in heads), repeat=True
        )
    for row in words["rows"]:
        if "heading" in row:
            table.line(Cell([Run(row["heading"], bold=True)], boxed=True))
            continue
        cells = zip(row["cells"], widths, strict=True)
        table.line(*(Cell(_BREAK.join(paragraphs), width, boxed=True, top=True) for paragraphs, width in cells))
    if "note" in words:
        sheet.text([Run(words["note"], italic=True, size=8.5)], before=6)
    return sheet
