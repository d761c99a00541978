"""The rows of a receipt: what every receipt says, and what the edition's clause demands besides."""

from __future__ import annotations

from collections.abc import Mapping

from generate.gather.fields import Fields, Rows
from generate.grammar.dates import LetterLanguage, short_date
from models.errors import QujatError
from models.law import ReceiptRule, Wording

_ALWAYS = ("registration_number", "registration_date", "applicant", "service_title", "result_date")
_ELSEWHERE = frozenset({"papers", "compared_mark", "officer", "officer_position", "office", "signature"})
"""Printed in the receipt's head, table and signature lines."""
_SAME_AS = {
    "request_number": "registration_number",
    "request_date": "registration_date",
    "acceptance_date": "registration_date",
    "service_type": "service_title",
    "documents": "papers",
    "issue_time_and_place": "result_time_and_place",
    "officer_full_name": "officer",
}
"""What acts call by another name and every receipt of ours has."""
_NO_PAPER = frozenset({"status_in_cabinet"})
"""What a channel without paper shows on a screen."""
_ACCEPTED: dict[LetterLanguage, str] = {"kk": "құжаттар қабылданды", "ru": "документы приняты"}
_HOUR = "_" * 10
"""Where the hour is written by hand."""
_VALUES = {
    "registration_number": "number",
    "service_title": "service",
    "result_place": "office",
    "contact_phones": "phone",
}
"""Contents whose field has another name."""


def receipt_rows(
    fields: Fields, rule: ReceiptRule | None, labels: Mapping[str, Wording], language: LetterLanguage
) -> Rows:
    """Label and value of every line, those that every receipt has first; an unknown value is an empty string.

    QujatError where a clause demands what this receipt has no words for.
    """
    codes = (*_ALWAYS, *(code for code in _demanded(rule) if code not in _ALWAYS))
    for code in codes:
        if code not in labels:
            raise QujatError("receipt-content-unknown", content=code)
    return [{"label": labels[code][language], "value": _value(code, fields, language)} for code in codes]


def _demanded(rule: ReceiptRule | None) -> tuple[str, ...]:
    codes = [_SAME_AS.get(code, code) for code in (rule.contents if rule else ())]
    return tuple(dict.fromkeys(code for code in codes if code not in _ELSEWHERE | _NO_PAPER))


def _value(code: str, fields: Fields, language: LetterLanguage) -> str:
    if code == "acceptance_mark":
        return _ACCEPTED[language]
    value = fields.get(_VALUES.get(code, code), "")
    if code == "result_time_and_place" and not value:
        return _when_and_where(fields)
    if not isinstance(value, str) or not value:
        return ""
    return short_date(value) if code.endswith("_date") else value


def _when_and_where(fields: Fields) -> str:
    """Day of the result, hours and place of the office: a blank for hours not known, nothing without a day."""
    day, office = fields.get("result_date"), fields.get("office")
    if not isinstance(day, str) or not day or not office:
        return ""
    parts = (short_date(day), fields.get("office_hours") or _HOUR, office, fields.get("office_address"))
    return ", ".join(part for part in parts if isinstance(part, str) and part)
