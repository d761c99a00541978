"""Wordings on a sheet: the order in which a page is read column by column, and what is found in it."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import NamedTuple

from intake.engines.labels import Finding, Wordings, best_findings
from intake.rows import Row, Sheet, Token
from models.geometry import Box, box_around

_COLUMN_GAP = 2.2
"""Letters' heights of white that part two columns of a row; justified lines and filled-in blanks stay below."""


_ALIGNED = 0.35
"""Letters' heights within which words of several rows count as standing one below another."""
_LEAST_GAP = 0.45
"""Letters' heights between two words that may be two columns' where other rows show a column there."""


_FEWEST_GAPS, _WIDER = 3, 1.5
"""Gaps between the words of a row from which they tell the usual one, and how much wider a column's must be."""


class Hit(NamedTuple):
    """A wording found on a sheet."""

    name: str
    tokens: tuple[int, ...]
    """Indices in `Sheet.tokens`, in the order read."""
    box: Box
    rows: tuple[int, ...]
    """Indices of the rows it stands on, top to bottom."""
    weight: float
    missed: int

    @property
    def what(self) -> str:
        """`label`, `after`, `barrier`, `role`, `title`, …"""
        return self.name.partition(":")[0]

    @property
    def field(self) -> str:
        """What comes after the colon: the field, role or kind."""
        return self.name.partition(":")[2]


def sheet_to_columns(sheet: Sheet) -> list[tuple[float, int, int]]:
    """Where columns begin: (left edge, first row, last row) of word starts that stand one below another after a
    wide gap in two rows at least; a table whose label column is full in some rows keeps its edge there."""
    starts: list[tuple[int, int]] = []
    for number, row in enumerate(sheet.rows):
        for before, word in pairwise(row.words):
            if word.box.left - before.box.right > _COLUMN_GAP * sheet.letter:
                starts.append((word.box.left, number))
    columns: list[tuple[float, int, int]] = []
    for left, number in starts:
        near = [
            row for other, row in starts if abs(other - left) <= _ALIGNED * sheet.letter and abs(row - number) <= 8
        ]
        if len(near) >= 2:
            columns.append((left, min(near) - 3, max(near) + 3))
    return columns


def sheet_to_segments(sheet: Sheet) -> list[list[int]]:
    """Token indices of each stretch of a row between column gaps, in reading order."""
    columns = sheet_to_columns(sheet)
    usual = [_usual_gap(row) for row in sheet.rows]
    segments: list[list[int]] = []
    before: Token | None = None
    for index, token in enumerate(sheet.tokens):
        if before is None or _is_apart(before, token, columns, sheet, usual[token.row]):
            segments.append([])
        segments[-1].append(index)
        before = token
    return segments


def _usual_gap(row: Row) -> float:
    """White between the words of a row in the middle of all its gaps; 0 where it has too few to tell."""
    gaps = [word.box.left - before.box.right for before, word in pairwise(row.words)]
    return median(gaps) if len(gaps) >= _FEWEST_GAPS else 0.0


def _is_apart(before: Token, token: Token, columns: list[tuple[float, int, int]], sheet: Sheet, usual: float) -> bool:
    if token.row != before.row:
        return True
    left, letter = token.word.box.left, sheet.letter
    last = sheet.rows[token.row].words[token.place - 1] if token.place else before.word
    gap = left - last.box.right
    if gap > _COLUMN_GAP * letter:
        return True
    if (before.key == "№" and token.key.isdigit()) or last.text.strip() == "/":
        return False
    return gap > max(_LEAST_GAP * letter, _WIDER * usual) and any(
        first <= token.row <= last_row and abs(left - edge) <= _ALIGNED * letter for edge, first, last_row in columns
    )


def sheet_to_flow(sheet: Sheet) -> list[int | None]:
    """Token indices in the order of columns, so that a label over two lines is one run; None parts columns."""
    segments = sheet_to_segments(sheet)
    boxes = [box_around(sheet.tokens[index].word.box for index in segment) for segment in segments]
    left: set[int] = set(range(len(segments)))
    flow: list[int | None] = []
    for start in range(len(segments)):
        here: int | None = start if start in left else None
        while here is not None:
            left.discard(here)
            flow.extend(segments[here])
            here = _beneath(here, boxes, left, sheet.letter)
        if flow and flow[-1] is not None:
            flow.append(None)
    return flow


def _beneath(here: int, boxes: list[Box], left: set[int], letter: float) -> int | None:
    box = boxes[here]
    for candidate in range(here + 1, min(here + 14, len(boxes))):
        other = boxes[candidate]
        if candidate not in left or other.top < box.bottom - 0.6 * letter:
            continue
        if other.top - box.bottom > 1.6 * letter:
            break
        shared = min(box.right, other.right) - max(box.left, other.left)
        if shared > 0.5 * min(box.width, other.width):
            return candidate
    return None


def sheet_to_hits(
    sheet: Sheet, wordings: Wordings, *, overlapping: bool = False, skipped: frozenset[int] = frozenset()
) -> list[Hit]:
    """What of the wordings stands on the sheet; unless `overlapping`, no two share a token, in reading order. Tokens
    `skipped` are read over."""
    flow = [index for index in sheet_to_flow(sheet) if index not in skipped]
    keys = ["¶" if index is None else sheet.tokens[index].key for index in flow]
    findings = wordings.find(keys)
    spans = {(finding.start, finding.end) for finding in findings}
    kept = [finding for finding in findings if not _is_stack(finding, spans, flow, sheet)]
    chosen = kept if overlapping else best_findings(kept)
    hits = [_to_hit(finding, flow, sheet) for finding in chosen]
    return sorted(hits, key=lambda hit: hit.tokens[0])


def _is_stack(finding: Finding, spans: set[tuple[int, int]], flow: list[int | None], sheet: Sheet) -> bool:
    """Whether a finding over several rows is really labels one under another, each whole on its own row."""
    last = flow[finding.end - 1]
    if finding.name.startswith(("barrier:", "title:")) or (last is not None and sheet.tokens[last].key == "№"):
        return False  # a title over two lines is whole; the sign under a title is the number of what the title names
    parts: list[tuple[int, int]] = []
    for place in range(finding.start, finding.end):
        index = flow[place]
        row = sheet.tokens[index].row if index is not None else -1
        if parts and row == _row_at(parts[-1][0], flow, sheet):
            parts[-1] = (parts[-1][0], place + 1)
        else:
            parts.append((place, place + 1))
    return len(parts) > 1 and all(part in spans for part in parts)


def _row_at(place: int, flow: list[int | None], sheet: Sheet) -> int:
    index = flow[place]
    return sheet.tokens[index].row if index is not None else -1


def _to_hit(finding: Finding, flow: list[int | None], sheet: Sheet) -> Hit:
    tokens = tuple(index for index in flow[finding.start : finding.end] if index is not None)
    box = box_around(sheet.tokens[index].box for index in tokens)
    rows = tuple(sorted({sheet.tokens[index].row for index in tokens}))
    return Hit(finding.name, tokens, box, rows, finding.weight, finding.missed)
