"""Parts of a paper that are not its applicant's: whoever took it signs and dates at its foot, and relatives have
phones and birthdays of their own. Nothing is read there for the applicant."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from intake.flow import sheet_to_hits
from intake.kind_sheets import KindSheet, field_wordings, others_wordings
from intake.rows import Sheet

_FOOT = 0.45
"""Share of a paper's rows above which nobody signs for having taken it: a stamp of receipt may stand at the top."""
_MOST = 4
"""Rows that the blank about relatives takes up, at most."""


def sheets_of_applicant(sheets: Sequence[Sheet], kind: KindSheet) -> list[Sheet]:
    """The sheets without what is somebody else's; the same sheets where the kind has no such parts."""
    if not kind.takers and not kind.relatives:
        return list(sheets)
    rows = sum(len(sheet.rows) for sheet in sheets)
    left: list[Sheet] = []
    before = 0
    for sheet in sheets:
        start = _taken_from(sheet, kind, least=_FOOT * rows - before)
        dropped = {*_relatives(sheet, kind), *(range(start, len(sheet.rows)) if start is not None else ())}
        left.append(sheet_without_rows(sheet, dropped))
        before += len(sheet.rows)
        if start is not None:
            break
    return left


def _taken_from(sheet: Sheet, kind: KindSheet, *, least: float) -> int | None:
    """The first row of the part in which whoever took the paper signs; None where the sheet has none."""
    hits = [hit for hit in sheet_to_hits(sheet, others_wordings(kind.kind)) if hit.what in {"taker", "cut"}]
    starts = []
    for hit in hits:
        row = hit.rows[0]
        if row < least:
            continue
        # Small words in brackets stand under the blank that they explain.
        caption = hit.what == "taker" and sheet.rows[row].text.lstrip().startswith("(")
        starts.append(row - 1 if caption and row else row)
    return min(starts, default=None)


def _relatives(sheet: Sheet, kind: KindSheet) -> set[int]:
    """The rows of blanks about relatives: from their label to the next label."""
    others = [hit for hit in sheet_to_hits(sheet, others_wordings(kind.kind)) if hit.what == "relatives"]
    if not others:
        return set()
    known = sheet_to_hits(sheet, field_wordings(kind.kind))
    own = {hit.rows[0]: hit for hit in reversed(known) if hit.what in {"label", "barrier", "role"}}
    dropped: set[int] = set()
    for hit in others:
        first = hit.rows[-1]
        dropped |= set(hit.rows)
        for row in range(first + 1, min(first + _MOST, len(sheet.rows))):
            caption = sheet.rows[row].text.lstrip().startswith("(")
            begins = row in own and own[row].tokens[0] == _first_token(sheet, row)
            if begins and not caption:
                break
            dropped.add(row)
            if caption:
                break
    return dropped


def _first_token(sheet: Sheet, row: int) -> int:
    return next((index for index, token in enumerate(sheet.tokens) if token.row == row), -1)


def sheet_without_rows(sheet: Sheet, rows: Collection[int]) -> Sheet:
    """The sheet as if those rows were not printed on it."""
    if not rows:
        return sheet
    kept = [number for number in range(len(sheet.rows)) if number not in rows]
    renumbered = {old: new for new, old in enumerate(kept)}
    tokens = tuple(token._replace(row=renumbered[token.row]) for token in sheet.tokens if token.row in renumbered)
    return sheet._replace(rows=tuple(sheet.rows[number] for number in kept), tokens=tokens)
