"""Two persons side by side: a table with a column each, under `Супруг` and `Супруга`, and one label for both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from intake.extract.candidates import Candidate, Group, parts_to_values
from intake.extract.parse import region_to_parts
from intake.extract.pieces import Piece, Region
from intake.extract.places import Neighbourhood
from intake.extract.roles import Heading
from intake.kind_sheets import KindSheet, unprefixed, words_of_field

_OF_PERSON = frozenset({"surname", "given_name", "patronymic", "iin", "birth_date"})
_SURE = 1.3
"""Weight of a cell under its person's heading: above what stands right of a label."""
_SLACK = 1.5
"""Heights of letters by which a cell's words may begin left of its column's heading."""
_ROWS = 12
"""Rows below such headings that the table goes on for, at most."""


def columns_to_candidates(
    groups: Sequence[Group], headings: Sequence[Heading], kind: KindSheet, area: Neighbourhood
) -> Iterator[Candidate]:
    """Readings of labels left of a table whose columns are headed by persons, one for each column."""
    for heads in _rows_of_heads(headings, area):
        top = heads[0].hit.rows[0]
        for group in groups:
            row = group.hits[-1].rows[-1]
            name = group.field
            if name not in _OF_PERSON or not top < row <= top + _ROWS or group.box.left >= heads[0].hit.box.left:
                continue
            for head, cell in zip(heads, _cells(row, group, heads, area), strict=True):
                if cell:
                    yield from _candidate(name, group, head.prefix, Region("right", tuple(cell), 0.0), kind, area)


def second_of_pair(group: Group, groups: Sequence[Group], kind: KindSheet) -> bool:
    """Whether a label is the second of two alike on a row, over columns of husband and wife that no heading names."""
    if "spouse_surname" not in kind.fields or group.field not in _OF_PERSON:
        return False
    row = group.hits[0].rows[0]
    return any(
        other.field == group.field and other.hits[0].rows[0] == row and other.box.right < group.box.left
        for other in groups
    )


def _rows_of_heads(headings: Sequence[Heading], area: Neighbourhood) -> Iterator[list[Heading]]:
    """Headings of two or more persons on one row, left to right, each over a column of its own."""
    by_row: dict[int, list[Heading]] = {}
    for heading in headings:
        by_row.setdefault(heading.hit.rows[0], []).append(heading)
    for row, heads in by_row.items():
        heads.sort(key=lambda one: one.hit.box.left)
        apart = all(
            second.hit.box.left - first.hit.box.right > _SLACK * area.sheet.letter
            for first, second in pairwise(heads)
        )
        letters = sum(len(token.key) for token in area.sheet.tokens if token.row == row)
        own = sum(len(area.sheet.tokens[index].key) for head in heads for index in head.hit.tokens)
        if len({head.prefix for head in heads}) >= 2 and apart and own >= 0.8 * letters:
            yield heads


def _cells(row: int, group: Group, heads: Sequence[Heading], area: Neighbourhood) -> list[list[Piece]]:
    """The words right of a label by the column that they stand in."""
    cells: list[list[Piece]] = [[] for _ in heads]
    for word in area.sheet.rows[row].words:
        if word.box.left < group.box.right:
            continue
        under = [
            place
            for place, head in enumerate(heads)
            if head.hit.box.left - _SLACK * area.sheet.letter <= word.box.left
        ]
        if under:
            cells[under[-1]].append(Piece(word, 0, len(word.text)))
    return cells


def _candidate(
    name: str, group: Group, prefix: str, region: Region, kind: KindSheet, area: Neighbourhood
) -> Iterator[Candidate]:
    parts = region_to_parts(unprefixed(name)[1], words_of_field(name), region, running=False)
    values = tuple(parts_to_values(parts, prefix, kind, region, area.sheet))
    if values:
        own = Group(group.field, group.after, group.hits, group.box)  # every column's reading serves the label anew
        yield Candidate(own, "right", values, _SURE, sum(hit.missed for hit in group.hits))
