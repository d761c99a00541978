"""Machine-readable lines of the unseen cards and passports (ICAO Doc 9303 parts 4 and 5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from samples.papers.mrz import check_digit, latin


def _yymmdd(iso: str) -> str:
    return f"{date.fromisoformat(iso):%y%m%d}"


def _named(facts: Mapping[str, str], length: int) -> str:
    return f"{latin(facts['surname'])}<<{latin(facts['given_name'])}".ljust(length, "<")[:length]


def card_zone(facts: Mapping[str, str]) -> str:
    """Three lines of thirty, the identification number at the end of the first."""
    number, born, ends = facts["document_number"], _yymmdd(facts["birth_date"]), _yymmdd(facts["valid_until"])
    first = f"IDKAZ{number}{check_digit(number)}{facts['iin']}".ljust(30, "<")
    second = f"{born}{check_digit(born)}{facts['@sex'].upper()}{ends}{check_digit(ends)}KAZ".ljust(29, "<")
    second += check_digit(first[5:] + second[:7] + second[8:15] + second[18:29])
    return "\n".join((first, second, _named(facts, 30)))


def passport_zone(facts: Mapping[str, str]) -> str:
    """Two lines of forty-four, the identification number in the optional part of the second."""
    number = f"{facts['document_series']}{facts['document_number']}".ljust(9, "<")[:9]
    born, ends = _yymmdd(facts["birth_date"]), _yymmdd(facts["valid_until"])
    optional = facts["iin"].ljust(14, "<")
    second = (
        f"{number}{check_digit(number)}KAZ{born}{check_digit(born)}{facts['@sex'].upper()}{ends}{check_digit(ends)}"
    )
    second += optional + check_digit(optional)
    second += check_digit(second[:10] + second[13:20] + second[21:43])
    return f"P<KAZ{_named(facts, 39)}\n{second}"
