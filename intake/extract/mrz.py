"""The machine-readable zone of cards (TD1, three lines of 30) and passports (TD3, two of 44): ICAO 9303.

Read with the Latin model; its check digits make it the best second witness of numbers and dates (OCR.md 6.1).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from intake.rows import Row, Sheet
from intake.values.dates import iso_of
from models.geometry import Box

_TO_LATIN = str.maketrans("АВЕКМНОРСТУХІЅЈ«‹›»", "ABEKMHOPCTYXISJ<<<<")
_TO_DIGITS = str.maketrans("OQDIlLZSBGT", "00011125867")


class Zone(NamedTuple):
    """What a zone says, field by field: numbers and dates that its check digits prove, names in Latin letters."""

    fields: dict[str, str]
    box: Box
    page: int
    text: str


def check_digit(text: str) -> int:
    """Weights 7, 3, 1 over digits, letters as 10 to 35, `<` as 0, modulo 10."""
    values = (0 if character == "<" else int(character, 36) for character in text)
    return sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10


def sheet_to_mrz_rows(sheet: Sheet) -> list[int]:
    """Rows that look like lines of a machine-readable zone, top to bottom."""
    sure = [number for number, row in enumerate(sheet.rows) if any(map(_looks_like_mrz, row_readings(row)))]
    if not sure:
        return []
    near = (number for number in range(sure[0] - 2, sure[-1] + 3) if 0 <= number < len(sheet.rows))
    return [number for number in near if number in sure or any(map(_goes_with_mrz, row_readings(sheet.rows[number])))]


def row_readings(row: Row) -> tuple[str, str]:
    """A row as the Latin model read it, where it did, and as the page's models did."""
    return " ".join(word.second.text if word.second else word.text for word in row.words), row.text


def _looks_like_mrz(text: str) -> bool:
    compact = re.sub(r"\s", "", text)
    fillers = len(re.findall(r"[<«‹]", compact))
    return len(compact) >= 24 and (fillers >= 4 or bool(re.match(r"^(?:I|1|l|І)[DО]KAZ|^P<KAZ", compact)))


def _goes_with_mrz(text: str) -> bool:
    """Whether a line can stand beside a line of a zone: long, without the spaces and small letters of print."""
    compact = re.sub(r"\s", "", text)
    digits = sum(character.isdigit() for character in compact)
    return len(compact) >= 24 and len(text.split()) <= 3 and digits >= 12 and not re.search(r"[а-яa-z/:]{3}", compact)


def row_to_mrz_line(text: str) -> str:
    """A row's words as a line of the zone: capitals, digits and `<` only."""
    line = re.sub(r"\s", "", text).upper().translate(_TO_LATIN)
    return re.sub(r"[^A-Z0-9<]", "", line)


def lines_to_fields(lines: list[str]) -> dict[str, str]:
    """The fields of TD1 or TD3 lines that pass their check digits; empty where nothing does."""
    for start, line in enumerate(lines):
        if re.match(r"^[I1][D0O<]", line) and len(line) >= 28:
            return _td1(lines[start : start + 3])
        if re.match(r"^P[<A-Z]", line) and "<" in line and start + 1 < len(lines):
            return _td3(lines[start : start + 2])
    return {}


def _digits(text: str) -> str:
    return text.translate(_TO_DIGITS)


def _proved(value: str, check: str) -> bool:
    return check.isdigit() and re.fullmatch(r"[A-Z0-9<]+", value) is not None and check_digit(value) == int(check)


def _td1(lines: list[str]) -> dict[str, str]:
    first = lines[0].ljust(30, "<")
    fields: dict[str, str] = {}
    number, check = _digits(first[5:14]), _digits(first[14])
    if _proved(number, check) and number.isdigit():
        fields["document_number"] = number
    optional = _digits(first[15:30]).strip("<")
    if re.fullmatch(r"[0-9]{12}", optional[:12]):
        fields["iin"] = optional[:12]
    if len(lines) > 1:
        fields |= _dates(lines[1].ljust(30, "<"), birth=0, expiry=8)
    return fields | (_names(lines[2]) if len(lines) > 2 else {})


def _td3(lines: list[str]) -> dict[str, str]:
    second = lines[1].ljust(44, "<")
    fields: dict[str, str] = {}
    number, check = second[:9].strip("<"), _digits(second[9])
    if _proved(second[:9], check) and re.fullmatch(r"[A-Z]{1,2}[0-9]+", number):
        match = re.match(r"([A-Z]{1,2})([0-9]+)", number)
        if match:
            fields |= {"document_series": match[1], "document_number": match[2]}
    fields |= _dates(second, birth=13, expiry=21)
    optional = _digits(second[28:42]).strip("<")
    if re.fullmatch(r"[0-9]{12}", optional[:12]):
        fields["iin"] = optional[:12]
    return fields | _names(lines[0][5:])


def _names(line: str) -> dict[str, str]:
    """Surname and given name in Latin letters; no check digit covers them, so they can only bear others out."""
    match = re.match(r"^([A-Z]{2,})<<([A-Z]{2,})<<", line)
    return {"surname": match[1], "given_name": match[2]} if match else {}


def _dates(line: str, *, birth: int, expiry: int) -> dict[str, str]:
    found = {}
    for name, place in (("birth_date", birth), ("valid_until", expiry)):
        six, check = _digits(line[place : place + 6]), _digits(line[place + 6])
        if not re.fullmatch(r"[0-9]{6}", six) or not _proved(six, check):
            continue
        year = int(six[:2])
        century = 2000 if name == "valid_until" or year <= 30 else 1900
        iso = iso_of(century + year, int(six[2:4]), int(six[4:6]))
        if iso:
            found[name] = iso
    return found
