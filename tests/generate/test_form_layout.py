"""Blanks of forms are measured by what a filled drawing has and the blank one has not. No LibreOffice."""

from __future__ import annotations

from generate.engines.pdf_places import Placed, PlacedPages, Rule
from generate.form_layout import pages_to_field_places, pages_to_row_places, rows_to_fill
from generate.letter_type import LetterField

RULES = tuple(
    Rule(1, left, right, height)
    for height in (40.0, 48.0, 56.0)
    for left, right in ((20.0, 60.0), (60.0, 120.0), (120.0, 190.0))
)
"""A table of two lines and three columns."""
HEAD = tuple(Placed(text, 1, left, 34.0, left + 3, 38.0) for text, left in (("№", 25.0), ("А", 70.0), ("Б", 130.0)))


def letters(*feet: float) -> tuple[Placed, ...]:
    return tuple(Placed("а", 1, left, foot - 4, left + 2, foot) for foot in feet for left in (25.0, 65.0, 125.0))


def test_a_line_of_a_table_is_one_place_over_all_its_cells() -> None:
    blank = PlacedPages(HEAD, HEAD, RULES)
    filled = PlacedPages((*HEAD, *letters(46.0, 54.0)), (*HEAD, *letters(46.0, 54.0)), RULES)

    places = pages_to_row_places("entries", blank, filled)

    assert [(place.left, place.width, place.top + place.height) for place in places] == [
        (20.0, 170.0, 47.7),
        (20.0, 170.0, 55.7),
    ]
    assert len(pages_to_field_places("entries", blank, filled)) == 6


def test_tables_are_filled_in_all_their_printed_lines() -> None:
    table = LetterField(kk="к", ru="р", kind="rows", columns=("no", "name"), rows_at_least=2, rows_when_blank=3)
    text = LetterField(kk="к", ru="р")

    assert rows_to_fill({"entries": table, "name": text}) == {"entries": [{"no": "а", "name": "а"}] * 3}
