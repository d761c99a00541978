"""The line that a case adds to a journal or a ledger."""

from __future__ import annotations

import re

from generate.gather.fields import Fields, Rows
from generate.grammar.dates import short_date
from generate.letter_type import LetterType

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def entry_rows(fields: Fields, letter_type: LetterType) -> Rows:
    """One line with what the case knows of the journal's columns, days as 04.03.2024; none where it knows nothing.

    A column has the name of a field of the case, or joins some: `address_and_phone`. The rest is written by hand.
    """
    journal = letter_type.fields.get("entries")
    if journal is None:
        return []
    known = {
        **fields,
        "address_and_phone": _joined(fields, "address", "phone"),
        "sender": _joined(fields, "applicant", "address", "phone"),
        "subject": fields.get("service", ""),
        "received_on": fields.get("accepted_on", ""),
    }
    row = {column: _shown(known.get(column)) for column in journal.columns if column != "no"}
    return [{"no": "1", **row}] if any(row.values()) else []


def _shown(value: object) -> str:
    if not isinstance(value, str):
        return ""
    return short_date(value) if _DAY.fullmatch(value) else value


def _joined(fields: Fields, *names: str) -> str:
    return ", ".join(value for value in (fields.get(name) for name in names) if isinstance(value, str) and value)
