"""Where the blanks of a form lie: the form is drawn blank, then once for each field with that field alone filled in,
and what the field added shows its blanks.

A blank is the rule under the added letters, or the underscores whose room they took.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path

from generate.engines.pdf_places import Placed, PlacedPages, Rule, pdf_to_places
from generate.engines.word import template_parts
from generate.letter_type import LetterField
from models.layout import FieldPlace, LayoutWord

_DAY = "2013-11-28"
_NUMBER = "012345678901"
_BELOW = 4.0
"""Millimetres under the letters' feet in which the rule of their blank lies."""
_HIGHEST = 9.0
"""Millimetres of a blank's height at most: what is written there, loops and all."""
_RULE = 0.3
"""Millimetres over a rule that do not belong to the blank above it."""
_DESCENT = 0.8
"""Millimetres that letters reach below the box in which the PDF puts them."""
_LEVEL = 1.0
"""Millimetres by which the feet of cells of one line differ."""
_APART = 3.0
"""Millimetres between letters of two blanks."""


def fields_to_fill(fields: Mapping[str, LetterField], template: Path) -> dict[str, str]:
    """A value for each field that is written into blanks, as long as its blanks are many."""
    text = re.sub(r"<[^>]+>", "", template_parts(template.read_bytes())[0].decode())
    return {
        name: _DAY if field.kind == "date" else _value(name, text)
        for name, field in fields.items()
        if field.kind not in ("rows", "choice")
    }


def rows_to_fill(fields: Mapping[str, LetterField]) -> dict[str, list[dict[str, str]]]:
    """For each table, a letter in every cell of the lines that it is printed with."""
    return {
        name: [dict.fromkeys(field.columns, "а")] * max(field.rows_at_least, field.rows_when_blank, 1)
        for name, field in fields.items()
        if field.kind == "rows"
    }


def _value(name: str, template: str) -> str:
    """A word a blank: `first_line(20)` says how much the first of several holds."""
    if f"{name}|digit(" in template:
        return _NUMBER
    widths = max(
        (
            [int(width) for width in re.findall(r"(?:first_line|other_lines)\((\d+)\)", chain)]
            for chain in re.findall(rf"\{{\{{\s*{name}((?:\|\w+\(\d+\))*)\s*\}}\}}", template)
        ),
        key=len,
        default=[],
    )
    words = ["Ж" + "а" * (round(0.62 * width) - 1) for width in widths]
    return " ".join([*words, "Ж" + "а" * round(0.45 * widths[-1])]) if widths else "Жа"


def pages_to_words(blank: PlacedPages) -> tuple[LayoutWord, ...]:
    """The words that the blank form prints."""
    return tuple(
        LayoutWord(
            text=word.text, page=word.page, left=_tenth(word.left), top=_tenth(word.top),
            width=_tenth(word.right - word.left), height=_tenth(word.bottom - word.top),
        )
        for word in blank.words
        if any(letter.isalnum() for letter in word.text)
    )  # fmt: skip


def pages_to_field_places(name: str, blank: PlacedPages, filled: PlacedPages) -> tuple[FieldPlace, ...]:
    """The blanks of the field that one of two drawings of a form has filled."""
    places: dict[tuple[float, ...], FieldPlace] = {}
    for added, before in _added(blank, filled):
        zone = _zone_of_rule(added, filled, blank) or _zone_of_underscores(before, blank)
        if zone is not None and not _is_printed_on(zone, blank):
            place = _place(name, zone)
            places.setdefault((place.page, place.left, place.top), place)
    return tuple(places.values())


def pages_to_row_places(name: str, blank: PlacedPages, filled: PlacedPages) -> tuple[FieldPlace, ...]:
    """The lines of the table that one of two drawings of a form has filled, each over all its cells."""
    lines: list[Placed] = []
    for cell in sorted((_place_to_placed(one) for one in pages_to_field_places(name, blank, filled)), key=_by_height):
        last = lines[-1] if lines else None
        level = last is not None and last.page == cell.page and abs(last.bottom - cell.bottom) < _LEVEL
        whole = replace(last, left=min(last.left, cell.left), right=max(last.right, cell.right)) if last else cell
        if level and not _is_printed_on(whole, blank):
            lines[-1] = whole
        else:
            lines.append(cell)
    return tuple(_place(name, line) for line in lines)


def _place_to_placed(place: FieldPlace) -> Placed:
    return Placed("", place.page, place.left, place.top, place.left + place.width, place.top + place.height)


def _by_height(place: Placed) -> tuple[int, float, float]:
    return place.page, place.bottom, place.left


def _added(blank: PlacedPages, filled: PlacedPages) -> Iterator[tuple[list[Placed], int]]:
    """The letters that the filled form has and the blank one has not, a run of one line each; and how many letters of
    the blank form come before them."""
    before = [letter.text for letter in blank.letters if letter.text != "_"]
    after = [letter for letter in filled.letters if letter.text != "_"]
    matcher = SequenceMatcher(None, before, [letter.text for letter in after], autojunk=False)
    for what, before_them, _, start, end in matcher.get_opcodes():
        if what in ("insert", "replace"):
            run: list[Placed] = []
            for letter in after[start:end]:
                last = run[-1] if run else None
                if last and (abs(letter.bottom - last.bottom) > 1.0 or letter.left - last.right > _APART):
                    yield run, before_them
                    run = []
                run.append(letter)
            yield run, before_them


def _zone_of_rule(added: Sequence[Placed], filled: PlacedPages, blank: PlacedPages) -> Placed | None:
    first = added[0]
    middle = (first.left + first.right) / 2
    under = [
        rule
        for rule in filled.rules
        if rule.page == first.page
        and rule.left <= middle <= rule.right
        and -0.5 <= rule.height - first.bottom < _BELOW
    ]
    if not under:
        return None
    rule = min(under, key=lambda one: (round(one.height, 1), one.right - one.left))
    return _between_words(_over(rule, blank), added, blank)


def _between_words(zone: Placed, added: Sequence[Placed], blank: PlacedPages) -> Placed:
    """The part of a zone around the added letters: rules of neighbouring cells run on under the words between."""
    own = [
        letter
        for letter in blank.letters
        if letter.page == zone.page
        and zone.left < (letter.left + letter.right) / 2 < zone.right
        and zone.top < (letter.top + letter.bottom) / 2 < zone.bottom
    ]
    left = max([zone.left, *(one.right for one in own if one.right <= added[0].left)])
    right = min([zone.right, *(one.left for one in own if one.left >= added[-1].right)])
    return replace(zone, left=left, right=right)


def _over(rule: Rule, blank: PlacedPages) -> Placed:
    """The white above a rule: up to what the form prints there, or to the rule above."""
    foot = rule.height - _RULE
    above = [
        letter.bottom + _DESCENT
        for letter in blank.letters
        if letter.page == rule.page
        and letter.left < rule.right - 0.5
        and letter.right > rule.left + 0.5
        and letter.bottom < foot - 2.5
    ]
    above += [
        other.height
        for other in blank.rules
        if other.page == rule.page
        and other.left < rule.right - 0.5
        and other.right > rule.left + 0.5
        and other.height < foot - 1.5
    ]
    top = max([foot - _HIGHEST, *above])
    return Placed("", rule.page, rule.left, top, rule.right, foot)


def _zone_of_underscores(before: int, blank: PlacedPages) -> Placed | None:
    """The underscores behind so many letters of the form."""
    count = 0
    run: list[Placed] = []
    for is_blank, letters in groupby(blank.letters, key=lambda letter: letter.text == "_"):
        group = list(letters)
        if is_blank and count == before:
            run = [letter for letter in group if abs(letter.bottom - group[0].bottom) < 1.0]
            break
        count += 0 if is_blank else len(group)
    if not run:
        return None
    rule = Rule(run[0].page, run[0].left, run[-1].right, run[0].bottom)
    return _over(rule, blank)


def _is_printed_on(zone: Placed, blank: PlacedPages) -> bool:
    """Whether the form prints words of its own there: another wording stands in their stead, and no blank."""
    return any(
        letter.page == zone.page
        and letter.text != "_"
        and zone.left < (letter.left + letter.right) / 2 < zone.right
        and zone.top < (letter.top + letter.bottom) / 2 < zone.bottom
        for letter in blank.letters
    )


def _place(name: str, zone: Placed) -> FieldPlace:
    return FieldPlace(
        field=name, page=zone.page, left=_tenth(zone.left), top=_tenth(zone.top),
        width=_tenth(zone.right - zone.left), height=_tenth(zone.bottom - zone.top),
    )  # fmt: skip


def _tenth(length: float) -> float:
    return round(length, 1)


__all__ = [
    "fields_to_fill",
    "pages_to_field_places",
    "pages_to_row_places",
    "pages_to_words",
    "pdf_to_places",
    "rows_to_fill",
]
