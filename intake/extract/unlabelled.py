"""Values that papers print without a label: the office in the letterhead, the day beside the signature, a bare IIN."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from intake.findings import Found
from intake.kind_sheets import KindSheet, sorting_wordings
from intake.flow import sheet_to_hits
from intake.rows import Row, Sheet
from intake.values.addresses import is_office_like, text_to_office
from intake.values.dates import text_to_dates
from intake.values.numbers import text_to_iin
from models.spelling import comparable
from models.values import iin_of

_LETTERHEAD = frozenset({"disability_certificate", "rehabilitation_programme", "address_certificate",
                         "sanatorium_card", "veteran_certificate", "employer_termination"})  # fmt: skip
_STATE = re.compile(r"(министерств|министрл|республика|респубик|казакстан республикасы|қазақстан республикасы)")


def sheet_to_unlabelled(kind: KindSheet, sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> dict[str, Found]:
    """Fields of the kind that `fields` lacks, where the paper has them without a label; all of weak place."""
    found: dict[str, Found] = {}
    if not sheets:
        return found
    wanted = [name for name in kind.fields if name not in fields]
    if "iin" in wanted:
        _add(found, "iin", _bare_iin(sheets, fields))
    if "application_date" in wanted:
        _add(found, "application_date", _last_date(sheets, fields))
    if "issued_by" in wanted and kind.kind in _LETTERHEAD:
        _add(found, "issued_by", _letterhead(sheets[0], kind))
    return found


def _add(found: dict[str, Found], name: str, field: Found | None) -> None:
    if field is not None:
        found[name] = field


def _row_field(sheet: Sheet, row: Row, value: str, *, start: int = 0, end: int | None = None, sure: bool) -> Found:
    offset, words = 0, []
    for word in row.words:
        if offset < (end if end is not None else len(row.text)) and offset + len(word.text) > start:
            words.append(word)
        offset += len(word.text) + 1
    box = words[0].box
    for word in words[1:]:
        box = box.union(word.box)
    raw = " ".join(word.text for word in words)
    hand = sum(word.handwritten for word in words) * 2 >= len(words)
    return Found(None if hand else value, raw, sheet.page, box, tuple(words), sure=sure, weak_place=True,
                 handwritten=hand)  # fmt: skip


def _bare_iin(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> Found | None:
    taken = {found.value for found in fields.values()}
    for sheet in sheets:
        for row in sheet.rows:
            number = text_to_iin(row.text, labelled=False)
            iin = iin_of(number.value) if number else None
            if number and iin and iin.checksum_holds and iin.birth_date and iin.digits not in taken:
                return _row_field(sheet, row, iin.digits, start=number.start, end=number.end, sure=True)
    return None


def _last_date(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> Found | None:
    """The last date of the paper that no other field took: beside the signature it has no label."""
    used = {(found.page, found.box.top // 8) for found in fields.values()}
    for sheet in reversed(sheets):
        for row in reversed(sheet.rows):
            dates = text_to_dates(row.text)
            if not dates or (sheet.page, row.box.top // 8) in used:
                continue
            if any(_overlaps(found, sheet, row) for found in fields.values()):
                continue
            one = dates[-1]
            return _row_field(sheet, row, one.iso, start=one.start, end=one.end, sure=one.sure)
    return None


def _overlaps(found: Found, sheet: Sheet, row: Row) -> bool:
    return found.page == sheet.page and found.box.overlap(row.box) > 0


def _letterhead(sheet: Sheet, kind: KindSheet) -> Found | None:
    """The last line above the title that names an office, the state's own lines apart."""
    titles = [hit.rows[0] for hit in sheet_to_hits(sheet, sorting_wordings()) if hit.name == f"title:{kind.kind}"]
    top = min(titles, default=0)
    offices = [row for row in sheet.rows[:top] if is_office_like(row.text)]
    named = [row for row in offices if not _STATE.search(comparable(row.text))] or offices[-1:]
    if not named:
        return None
    office = text_to_office(named[-1].text)
    return _row_field(sheet, named[-1], office, sure=True) if office else None
