"""What several letters share: the office at the head, signatures, the cut line, dates, boxes for digits."""

from __future__ import annotations

from typing import Literal

from templates.builder.sheet import Block, Cell, Run, Sheet, caption, rule

Tongue = Literal["kk", "ru"]

ORIGINAL = "{{% if {row}.original %}} («{{{{ {row}.original }}}}»){{% endif %}}"
"""The act's own words behind our translation of them."""
DATED: dict[Tongue, str] = {
    "ru": "{{ registration_date|dated|blank(от «____» ______________ 20___\u00a0г.) }} № {{ number|line(10) }}",
    "kk": "{{ registration_date|dated|blank(20___\u00a0жылғы «____» ______________) }} № {{ number|line(10) }}",
}
"""Of an application, its day and number; written in by hand, the Kazakh month takes its own ending."""
REASON = "{{ ground.text }}{% if ground.clause %} ({{ ground.clause }}){% endif %}"
"""A ground of refusal in the act's words with its clause."""
TRANSLATION_NOTE = "{% if translation_note %} {{ translation_note }}{% endif %}"

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "office": "(наименование органа)",
        "signature": "(подпись)",
        "duplicate": "ДУБЛИКАТ",
        "year": "г.",
    },
    "kk": {
        "office": "(органның атауы)",
        "signature": "(қолы)",
        "duplicate": "ТЕЛНҰСҚА",
        "year": "ж.",
    },
}


def word(tongue: Tongue, name: str) -> str:
    """A short word that many letters print."""
    return _WORDS[tongue][name]


def office_head(sheet: Sheet, tongue: Tongue) -> None:
    """The office's name and address, centred; a ruled blank where the office is not known.

    Above it, on a reprint, ДУБЛИКАТ or ТЕЛНҰСҚА in the corner.
    """
    block = sheet.block()
    mark = Cell([Run(word(tongue, "duplicate"), bold=True)], width=3.5, align="center", boxed=True)
    block.when("duplicate", Cell("", width=sheet.width - 3.5), mark)
    block.line(Cell([Run("{{ office }}", bold=True, size=12)], align="center", ruled=True), height=0.8)
    block.when("not office", caption(word(tongue, "office")), height=0.3)
    block.when(
        "office_address or office_phones",
        Cell(
            "{{ office_address }}{% if office_address and office_phones %}, {% endif %}{{ office_phones }}",
            align="center",
            size=9,
            top=True,
        ),
        height=0.4,
    )


def duplicate_mark(sheet: Sheet, tongue: Tongue) -> None:
    """ДУБЛИКАТ or ТЕЛНҰСҚА in the corner of a reprint; nothing on any other paper.

    A point of white follows: two tables that touch are laid out as one.
    """
    mark = Cell([Run(word(tongue, "duplicate"), bold=True)], width=3.5, align="center", boxed=True)
    sheet.block().when("duplicate", Cell("", width=sheet.width - 3.5), mark)
    sheet.gap(1.2)


def signature_line(block: Block, who: str, name: str, under: str, tongue: Tongue) -> None:
    """Who signs | name, ruled | signature, ruled; small words under both rules."""
    block.line(Cell(who, width=4.5), rule(name), Cell("", width=0.5), rule(width=3.5), height=0.8)
    block.line(
        Cell("", width=4.5),
        caption(under),
        Cell("", width=0.5),
        caption(word(tongue, "signature"), width=3.5),
        height=0.4,
    )


def appendix_head(sheet: Sheet, *lines: str, indent: float = 8.0, gap: float = 8) -> None:
    """The appendix's heading in the corner, line by line as the act breaks it; `gap` points of white under it."""
    head = sheet.block(indent=indent)
    for line in lines:
        head.line(Cell(line, align="center", size=9, top=True), height=0.4)
    sheet.gap(gap)


def spread(value: str, *widths: int) -> list[str]:
    """A value over one blank more than there are widths: so many characters on each, the rest on the last."""
    lines: list[str] = []
    for width in widths:
        lines.append(f"{{{{ {value}|first_line({width}) }}}}")
        value = f"{value}|other_lines({width})"
    return [*lines, f"{{{{ {value} }}}}"]


def date_cells(
    field: str, tongue: Tongue, *, month: float = 3.0, quotes: str = "«»", year: str = ""
) -> tuple[Cell, ...]:
    """«04» марта 2013 г. as cells to fill in by hand or by the field's ISO day; `year`: the form's word for г."""
    word_of_year = year or word(tongue, "year")
    return (
        Cell(quotes[0], width=0.5, align="right"),
        rule(f"{{{{ {field}|day }}}}", 1.0, "center"),
        Cell(quotes[1], width=0.5),
        rule(f"{{{{ {field}|month }}}}", month, "center"),
        Cell(f"{{{{ {field}|century }}}}", width=0.75, align="right"),
        rule(f"{{{{ {field}|two_digit_year }}}}", 1.0, "center"),
        Cell(word_of_year, width=0.75 if len(word_of_year) < 3 else 1.25),
    )


def digit_boxes(field: str, count: int) -> tuple[Cell, ...]:
    """A box a digit, half a centimetre wide."""
    return tuple(
        Cell(f"{{{{ {field}|digit({place}) }}}}", width=0.5, align="center", boxed=True) for place in range(count)
    )


def cut_line(sheet: Sheet, words: str, *, before: float = 8) -> None:
    """Where the talon is torn or cut off, the act's own words under the line; `before` in points.

    Line and talon stay on one page: half a talon is none.
    """
    sheet.unbroken = True
    sheet.dashes(before=before)
    if words:
        sheet.text(words, align="center", size=9)


def ours(sheet: Sheet, words: str) -> None:
    """The mark on a letter that no act prints."""
    sheet.text([Run(words, italic=True, size=8.5)], before=8)
