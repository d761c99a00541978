"""Whose and of what day the identity paper is that a text cites: `удостоверение личности № 012345678 от 12.03.2010,
МВД РК`, `№ 012345678 жеке куәлік, ҚР ІІМ 2007 жылғы 30 қараша берген`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from intake.findings import Found
from intake.rows import Sheet
from intake.values.dates import text_to_date
from intake.values.issuers import text_to_issuer
from models.geometry import box_around
from models.page import Word
from models.spelling import comparable

_WORDS_BEHIND = 12
"""Words behind the number among which day and issuer stand: `выдано МВД РК 30 ноября 2007 года` has seven."""
_ROWS_BEHIND = 2
"""Rows below the number among which they stand: one in a cell, two in a narrow block."""
_SIGNED = re.compile(r"(?<![^\W_])(?:қолы|қолтаңба|подпись|дата|күні)")
"""Words of a row whose day is that of the signature."""


def number_to_issue(sheets: Sequence[Sheet], fields: dict[str, Found]) -> dict[str, Found]:
    """`issued_on` and `issued_by` right behind the number of the paper cited, where no label gave them; never sure:
    another paper of the case may prove them."""
    number = fields.get("document_number")
    if number is None or number.value is None or {"issued_on", "issued_by"} <= fields.keys():
        return {}
    behind = _words_behind(sheets, number)
    found: dict[str, Found] = {}
    day = _first_day(behind)
    if day and "issued_on" not in fields:
        found["issued_on"] = day._replace(page=number.page)
    issuer = _first_issuer(behind)
    if issuer and "issued_by" not in fields:
        found["issued_by"] = issuer._replace(page=number.page)
    return found


def _words_behind(sheets: Sequence[Sheet], number: Found) -> tuple[Word, ...]:
    rows = [row for sheet in sheets if sheet.page == number.page for row in sheet.rows]
    at = next((place for place, row in enumerate(rows) if number.words and number.words[-1] in row.words), None)
    if at is None:
        return ()
    words = list(rows[at].words)[rows[at].words.index(number.words[-1]) + 1 :]
    for row in rows[at + 1 : at + 1 + _ROWS_BEHIND]:
        if _SIGNED.search(comparable(row.text)):
            break
        words += row.words
    return tuple(words[:_WORDS_BEHIND])


def _first_day(words: Sequence[Word]) -> Found | None:
    """The first date, of the fewest words that give one."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + 6, len(words)) + 1):
            reading = text_to_date(" ".join(word.text for word in words[start:end]))
            if reading:
                return _found(reading.iso, words[start:end])
    return None


def _first_issuer(words: Sequence[Word]) -> Found | None:
    """The first issuer of the closed list: two words, which the engine may have joined (`МВДРК`)."""
    for place, word in enumerate(words):
        for run in ((word,), words[place : place + 2]):
            issuer = text_to_issuer(" ".join(one.text for one in run))
            if issuer:
                return _found(issuer.value, run)
    return None


def _found(value: str, words: Sequence[Word]) -> Found:
    raw = " ".join(word.text for word in words)
    box = box_around(word.box for word in words)
    return Found(value, raw, 0, box, tuple(words), sure=False, weak_place=True)
