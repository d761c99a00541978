"""Values of a person that a paper gives without any label: a full name alone on its line or in a sentence, the day
inside the person's IIN, a phone, an address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from intake.extract.pieces import Piece, box_of
from intake.findings import Found
from intake.kind_sheets import KindSheet, resembles_wording
from intake.rows import Sheet
from intake.values.addresses import is_address_like, text_to_address
from intake.values.amounts import text_to_amount
from intake.values.dates import text_to_dates
from intake.values.names import NameReading, is_patronymic, text_to_full_name
from intake.values.numbers import text_to_phone
from models.spelling import comparable
from models.values import iin_of

_OFFICIALS = re.compile(
    r"(руководител|директор|начальник|председател|врач|специалист|нотариус|секретар|завед|член|инспектор|регистратор"
    r"|главн|принял|оператор|исполнител|министр|аким|утвержда|басшы|бастыг|бастық|дәрігер|маман|төраға|хатшы|меңгеруші|мүше"
    r"|тіркеуші|қабылда|әкім|бекіт|лауазым|должност|уполномоч)"
)
"""Words beside which a name is an official's."""
_NAME_WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})*")
_LEAST_ADDRESS_WORDS = 3


class BareName(NamedTuple):
    """A full name with a patronymic, met without a label."""

    name: NameReading
    pieces: tuple[Piece, ...]
    page: int


def sheets_to_bare_names(sheets: Sequence[Sheet]) -> list[BareName]:
    """Full names of three parts that a patronymic proves, no official's, in reading order; each name once."""
    found: list[BareName] = []
    for sheet in sheets:
        words = [word for row in sheet.rows for word in row.words]
        rows = [number for number, row in enumerate(sheet.rows) for _ in row.words]
        place = 0
        while place < len(words):
            name, length = _name_at([word.text for word in words[place : place + 4]])
            if name and not _is_official(sheet, rows[place]):
                pieces = tuple(Piece(word, 0, len(word.text)) for word in words[place : place + length])
                if all(name.parts != one.name.parts for one in found):
                    found.append(BareName(name, pieces, sheet.page))
                place += length
            else:
                place += 1
    return found


def _name_at(words: Sequence[str]) -> tuple[NameReading | None, int]:
    """The name that the next words are, and how many of them; the last is a patronymic or its suffix."""
    for length in (4, 3):
        run = [word.strip(',.;:()«»"') for word in words[:length]]
        if len(run) < length or not all(_NAME_WORD.fullmatch(word) for word in run):
            continue
        if any(word[-1] in ",;.:" for word in words[: length - 1]):
            continue
        if not all(word[0].isupper() for word in run[:3]) or not is_patronymic(run[-1]):
            continue
        if length == 4 and run[3].casefold() not in {"ұлы", "қызы", "улы", "кызы"}:
            continue
        if any(resembles_wording(word) for word in run):
            continue
        name = text_to_full_name(" ".join(run), declined=True)
        if name and name.surname and name.given_name and name.patronymic:
            return name, length
    return None, 0


def _is_official(sheet: Sheet, row: int) -> bool:
    return bool(_OFFICIALS.search(comparable(sheet.rows[row].text)))


def bare_name_fields(names: Sequence[BareName], fields: Mapping[str, Found], prefix: str) -> dict[str, Found]:
    """The first of the names as fields, one that no field has yet; unsure where there are several."""
    taken = {
        found.value for field, found in fields.items() if field.endswith(("surname", "given_name", "patronymic"))
    }
    free = [one for one in names if not {one.name.given_name, one.name.patronymic} & taken]
    if not free:
        return {}
    first = free[0]
    words = tuple(piece.word for piece in first.pieces)
    hand = sum(word.handwritten for word in words) * 2 >= len(words)
    raw = " ".join(piece.text for piece in first.pieces)
    return {
        prefix + part: Found(
            value=None if hand else value, raw=raw, page=first.page, box=box_of(first.pieces), words=words,
            sure=first.name.sure and len(free) == 1, weak_place=True, handwritten=hand,
        )
        for part, value in first.name.parts.items()
    }  # fmt: skip


def _row_found(sheet: Sheet, number: int, value: str, start: int, end: int, *, sure: bool) -> Found:
    offset, pieces = 0, []
    for word in sheet.rows[number].words:
        if offset < end and offset + len(word.text) > start:
            pieces.append(Piece(word, max(start - offset, 0), min(end - offset, len(word.text))))
        offset += len(word.text) + 1
    words = tuple(piece.word for piece in pieces)
    hand = sum(word.handwritten for word in words) * 2 >= len(words)
    raw = " ".join(piece.text for piece in pieces)
    return Found(None if hand else value, raw, sheet.page, box_of(pieces), words, sure=sure, weak_place=True,
                 handwritten=hand)  # fmt: skip


def _rows(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, int, str]]:
    for sheet in sheets:
        for number, row in enumerate(sheet.rows):
            yield sheet, number, row.text


def day_inside_iin(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> Found | None:
    """The date on the paper that is the birth date inside the person's IIN."""
    number = fields.get("iin")
    iin = iin_of(number.value) if number and number.value else None
    if iin is None or iin.birth_date is None:
        return None
    for sheet, row, text in _rows(sheets):
        for one in text_to_dates(text):
            if one.iso == iin.birth_date.isoformat():
                return _row_found(sheet, row, one.iso, one.start, one.end, sure=True)
    return None


def bare_phone(sheets: Sequence[Sheet]) -> Found | None:
    """The only full phone number of the paper, where it has one only and no office's."""
    found = []
    for sheet, row, text in _rows(sheets):
        phone = text_to_phone(text)
        if phone and phone.sure and not _OFFICIALS.search(comparable(text)):
            found.append(_row_found(sheet, row, phone.value, phone.start, phone.end, sure=True))
    return found[0] if len(found) == 1 else None


_TENGE = re.compile(r"\W*(?:\([^)]{3,120}\)\s*)?(?:тенге|теңге|тг|₸)", re.IGNORECASE)


def bare_sum(sheets: Sequence[Sheet]) -> Found | None:
    """The only sum in tenge on the paper, for a person to look at."""
    found: dict[str, Found] = {}
    for sheet, row, text in _rows(sheets):
        start = 0
        while amount := text_to_amount(text[start:]):
            first, end = start + amount.start, start + amount.end
            if _TENGE.match(text[end:]):
                found.setdefault(amount.value, _row_found(sheet, row, amount.value, first, end, sure=False))
            start = end
    return next(iter(found.values())) if len(found) == 1 else None


def bare_address(sheets: Sequence[Sheet], kind: KindSheet) -> Found | None:
    """The first line of the paper that is an address with a house, on papers that are about one."""
    for sheet, row, text in _rows(sheets):
        reading = text_to_address(text)
        if reading is None or not re.search(r"\d", reading.text) or reading.start > 3:
            continue
        pieces = [part for part in re.split(r"[,;]", reading.text) if is_address_like(part)]
        if len(pieces) >= _LEAST_ADDRESS_WORDS and not _OFFICIALS.search(comparable(text)):
            return _row_found(sheet, row, reading.text, reading.start, reading.end, sure=kind.kind == "application")
    return None
