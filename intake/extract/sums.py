"""Where the sum of a label stands in a table: in the last cell of its row however far off, under the heading of the
column to pay, at the foot of its own column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from intake.extract.pieces import Piece, Region, box_of
from intake.extract.runs import LabelledSheet
from intake.flow import Hit
from intake.values.amounts import text_to_amount
from models.geometry import Box
from models.page import Word

_CELL_GAP = 0.85
"""Heights of white between two cells, at least; thousands stand closer."""
_WIDER, _WIDE_GAP = 1.5, 1.3
"""How much wider than the row's narrowest space it is where letters stand wide apart, and heights of white that part
cells in any face."""
_SPACE = 1.1
"""Heights of white before three figures that go on a sum, at most: the spaces of wide faces."""
_HEAD, _THOUSANDS = re.compile(r"[0-9]{1,3}"), re.compile(r"[0-9]{3}(?:[.,][0-9]{2})?")
_NEXT_CELL = 3.5
"""Heights of white between two cells of one column, at most."""


def hit_to_sum(hit: Hit, area: LabelledSheet) -> Region | None:
    """The cell with the sum that a label names: on its row the one under a heading of sums (`К оплате`), else the
    last; where its row has none, the lowest of the column under it. None where there is no sum."""
    cells = _cells(_words_behind(hit, area), area.sheet.letter)
    if cells:
        return Region("right", _with_next_line(_under_heading(cells, hit, area) or cells[-1], hit, area), 0.0)
    column = _column_under(hit, area)
    return Region("below", column[-1], 0.5) if column else None


def contradicts_column(region: Region, area: LabelledSheet) -> bool:
    """Whether a sum stands at the foot of a column of sums and is none of theirs: a rule read as a 1, a figure
    lost."""
    row = next((row for row in area.sheet.rows if any(word is region.pieces[0].word for word in row.words)), None)
    total = _hundredths(region.pieces)
    if row is None or total is None:
        return False
    letter, top, box = area.sheet.letter, row.box.top, box_of(region.pieces)
    sums: list[int] = []
    for above in reversed([one for one in area.sheet.rows if one.box.bottom <= row.box.top + 0.5 * letter]):
        if top - above.box.bottom > _NEXT_CELL * letter:
            break
        found = [amount for cell in _cells(above.words, letter) if _share(box_of(cell), box)
                 and (amount := _hundredths(cell)) is not None]  # fmt: skip
        sums += found
        top = above.box.top if found else top
    borne_out = any(sum(sums[:count]) == total for count in range(1, len(sums) + 1))
    return len(sums) > 1 and not borne_out


def _hundredths(pieces: Sequence[Piece]) -> int | None:
    reading = text_to_amount(" ".join(piece.text for piece in pieces))
    return round(float(reading.value) * 100) if reading else None


def _with_next_line(cell: tuple[Piece, ...], hit: Hit, area: LabelledSheet) -> tuple[Piece, ...]:
    """A sum of running text whose thousands stand on the next line: `в размере 51 / 494,96 тенге`."""
    row = hit.rows[-1]
    last = area.sheet.rows[row].words[-1]
    if cell[-1].word is not last or not re.fullmatch(r"[0-9]{1,3}", last.text) or row + 1 >= len(area.sheet.rows):
        return cell
    more = [
        word for word in area.sheet.rows[row + 1].words[:2] if re.fullmatch(r"[0-9]{3}(?:[.,][0-9]{2})?", word.text)
    ]
    return (*cell, *(Piece(word, 0, len(word.text)) for word in more))


def _words_behind(hit: Hit, area: LabelledSheet) -> list[Word]:
    """Words right of a hit on its last row, up to the next hit."""
    row = hit.rows[-1]
    right = max(
        area.sheet.tokens[index].word.box.right for index in hit.tokens if area.sheet.tokens[index].row == row
    )
    stops = [
        other.box.left for other in area.hits if other is not hit and row in other.rows and other.box.left >= right
    ]
    stop = min(stops, default=float("inf"))
    return [word for word in area.sheet.rows[row].words if right <= word.box.left + 2 and word.box.left < stop]


def _cells(words: Sequence[Word], letter: float) -> list[tuple[Piece, ...]]:
    """The words cut at gaps, those stretches that hold a sum; of each the words from the sum on."""
    least = min((word.box.left - before.box.right for before, word in pairwise(words)), default=0)
    widest = min(max(_CELL_GAP * letter, _WIDER * least), _WIDE_GAP * letter)
    stretches: list[list[Word]] = []
    for word in words:
        gap = word.box.left - stretches[-1][-1].box.right if stretches else 0
        thousands = bool(stretches) and _THOUSANDS.fullmatch(word.text) and _HEAD.fullmatch(stretches[-1][-1].text)
        if not stretches or gap > (max(widest, _SPACE * letter) if thousands else widest):
            stretches.append([])
        stretches[-1].append(word)
    return [cell for stretch in stretches if (cell := _cell(stretch))]


def _cell(stretch: Sequence[Word]) -> tuple[Piece, ...]:
    region = Region("right", tuple(Piece(word, 0, len(word.text)) for word in stretch), 0.0)
    reading = text_to_amount(region.text)
    return region.pieces_of(reading.start, len(region.text)) if reading else ()


def _under_heading(cells: Sequence[tuple[Piece, ...]], hit: Hit, area: LabelledSheet) -> tuple[Piece, ...] | None:
    """The cell that stands under another label of the same field, the nearest above."""
    above = [
        other for other in area.hits if other is not hit and other.field == hit.field and other.rows[-1] < hit.rows[0]
    ]
    for heading in reversed(above):
        for cell in cells:
            if _share(box_of(cell), heading.box) and len(cells) > 1:
                return cell
    return None


def _column_under(hit: Hit, area: LabelledSheet) -> list[tuple[Piece, ...]]:
    """The cells with sums in the column under a heading, top to bottom, as long as they follow closely."""
    found: list[tuple[Piece, ...]] = []
    letter, last = area.sheet.letter, hit.box.bottom
    for row in area.sheet.rows[hit.rows[-1] + 1 :]:
        if row.box.top - last > _NEXT_CELL * letter:
            break
        for cell in _cells(row.words, letter):
            if _share(box_of(cell), hit.box):
                found.append(cell)
                last = row.box.bottom
    return found


def _share(cell: Box, heading: Box) -> bool:
    """Whether a cell stands under a heading: they share most of the narrower one's breadth."""
    shared = min(cell.right, heading.right) - max(cell.left, heading.left)
    return shared > 0.4 * min(cell.width, heading.width)
