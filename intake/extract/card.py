"""What a card or passport says by the order of its print alone, where labels were lost: names one under another
above the day of birth, the day of issue and the last day ten years apart, an issuer of the closed list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from intake.doubt import field_type
from intake.extract.candidates import Candidate, Value
from intake.findings import Found
from intake.kind_sheets import resembles_wording
from intake.rows import Row, Sheet
from intake.values.dates import text_to_dates
from intake.values.issuers import text_to_issuer
from intake.values.names import ends_like_surname, has_foreign_letters, is_patronymic, text_to_name_part
from models.geometry import box_around
from models.page import Word

_NAMES = ("surname", "given_name", "patronymic")
_ALIGNED = 1.5
"""Letters' heights within which values of a card stand in one column."""
_YEARS = 10
"""Years for which a card or passport is valid; its last day is the day before."""
_CARD_NUMBER = re.compile(r"(?<![0-9])(?:[0-9] ?){8}[0-9](?![0-9])")
_PASSPORT_NUMBER = re.compile(r"N ?([0-9]{7,8})")


def card_to_fields(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> dict[str, Found]:
    """Fields that the labels did not give, each for a person to look at unless something proves it."""
    found: dict[str, Found] = {}
    for sheet in sheets:
        for name, field in (
            *_numbers(sheet),
            *_names_in_column(sheet, fields),
            *_days(sheet, fields),
            *_issuer(sheet),
        ):
            found.setdefault(name, field)
    return found


def without_captions(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without captions taken for names (`Ѕигпате`, the passport's `Surname`): names of a card that
    prints others in capitals stand in capitals, and in letters of our two languages."""
    capitals = {
        value.field
        for candidate in candidates
        if candidate.score >= _LIKELY
        for value in candidate.values
        if field_type(value.field) == "name" and value.raw.isupper() and len(value.raw) > _SHORT
    }

    def is_caption(value: Value) -> bool:
        if field_type(value.field) != "name":
            return False
        return has_foreign_letters(value.value) or (value.field in capitals and not value.raw.isupper())

    return [one for one in candidates if not any(is_caption(value) for value in one.values)]


_LIKELY = 0.4
"""Weight of a reading in capitals from which a card's names stand in capitals."""
_SHORT = 2
"""Letters that specks and the ends of rules are read as, at most."""


def card_number_again(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> dict[str, Found]:
    """Number and series once more where the labels gave a number of too many or too few digits, or no series."""
    number = fields.get("document_number")
    digits = re.sub(r"[^0-9]", "", (number.value if number else None) or "")
    if number is None or len(digits) == 9 or (len(digits) in (7, 8) and "document_series" in fields):
        return {}
    again = dict(one for sheet in reversed(sheets) for one in _numbers(sheet))
    return again if number.value and again.get("document_number") else {}


def _found(sheet: Sheet, value: str, words: Sequence[Word], *, sure: bool = False) -> Found:
    hand = sum(word.handwritten for word in words) * 2 >= len(words)
    return Found(
        None if hand else value, " ".join(word.text for word in words), sheet.page, box_around(w.box for w in words),
        tuple(words), sure=sure, weak_place=True, handwritten=hand,
    )  # fmt: skip


def _numbers(sheet: Sheet) -> Iterator[tuple[str, Found]]:
    """A passport's series and number as the Latin model read them; a card's nine digits, if there are no others."""
    for row in sheet.rows:
        for word in row.words:
            match = _PASSPORT_NUMBER.fullmatch(word.second.text if word.second else word.text)
            if match:
                yield "document_series", _found(sheet, "N", [word], sure=word.second is not None)
                yield "document_number", _found(sheet, match[1], [word], sure=match[1] in word.text)
                return
    matches = [(row, match) for row in sheet.rows for match in _CARD_NUMBER.finditer(row.text)]
    if len({match[0].replace(" ", "") for _, match in matches}) == 1:
        row, match = matches[0]
        words = _words_at(row, match.start(), match.end())
        yield "document_number", _found(sheet, match[0].replace(" ", ""), words, sure=" " not in match[0])


def _words_at(row: Row, start: int, end: int) -> list[Word]:
    words, offset = [], 0
    for word in row.words:
        if offset < end and offset + len(word.text) > start:
            words.append(word)
        offset += len(word.text) + 1
    return words


def _names_in_column(sheet: Sheet, fields: Mapping[str, Found]) -> Iterator[tuple[str, Found]]:
    """Surname, given name and patronymic by their order, those that are missing; nothing where the known ones are
    not in their places."""
    missing = [name for name in _NAMES if name not in fields]
    anchor = next((one for name in (*_NAMES, "birth_date") if (one := fields.get(name)) and one.words), None)
    if not missing or anchor is None or anchor.page != sheet.page:
        return
    born = fields.get("birth_date")
    bottom = born.box.top if born and born.page == sheet.page and born.words else anchor.box.top + 12 * sheet.letter
    cells = [
        cell for cell in _cells(sheet) if _is_in_column(cell[0], anchor.words[0], sheet) and cell[0].box.top < bottom
    ]
    cells = cells[-3:]
    order = _order(cells)
    known = [(place, fields[name]) for place, name in enumerate(order) if name in fields]
    elsewhere = {id(word) for name, one in fields.items() if name in _NAMES for word in one.words}
    if len(cells) < 2 or any(cells[place][0] not in one.words for place, one in known):
        return
    if any(id(cell[0]) in elsewhere for name, cell in zip(order, cells, strict=True) if name in missing):
        return  # the one between them was not read: the surname is no given name
    for name, cell in zip(order, cells, strict=True):
        value = text_to_name_part(" ".join(word.text for word in cell), name)
        if value and name in missing:
            yield name, _found(sheet, value, cell)


def _order(cells: Sequence[Sequence[Word]]) -> tuple[str, ...]:
    """Which parts of a name two or three values in a column are: a patronymic is the last one."""
    if len(cells) == 3:
        return _NAMES
    if not cells or not is_patronymic(cells[-1][-1].text):
        return _NAMES[:2]
    return ("surname", "patronymic") if ends_like_surname(cells[0][0].text) else _NAMES[1:]


def _is_in_column(word: Word, other: Word, sheet: Sheet) -> bool:
    return abs(word.box.left - other.box.left) <= _ALIGNED * sheet.letter


def _cells(sheet: Sheet) -> Iterator[list[Word]]:
    """Words that can be a name and stand by themselves, with a patronymic's suffix written apart; top to bottom."""
    for row in sheet.rows:
        for place, word in enumerate(row.words):
            after = row.words[place + 1] if place + 1 < len(row.words) else None
            suffix = after is not None and after.text.casefold() in {"ұлы", "қызы", "улы", "кызы"}
            cell = [word, after] if suffix and after else [word]
            if not word.text[:1].isupper() or not text_to_name_part(word.text, "surname"):
                continue
            if resembles_wording(word.text) or any(letter in "/«»(),:;" for letter in word.text):
                continue
            if after and not suffix and _letters(after) > 1 and after.box.left - word.box.right < sheet.letter:
                continue
            yield cell


def _letters(word: Word) -> int:
    return sum(letter.isalpha() for letter in word.text)


def _days(sheet: Sheet, fields: Mapping[str, Found]) -> Iterator[tuple[str, Found]]:
    """Issue and last day out of the days that are no other field's: sure when ten years lie between them."""
    if "issued_on" in fields and "valid_until" in fields:
        return
    born = fields.get("birth_date")
    days = [
        (one, _words_at(row, one.start, one.end)) for row in sheet.rows for one in text_to_dates(row.text)
        if born is None or one.iso != born.value
    ]  # fmt: skip
    days.sort(key=lambda day: day[0].iso)
    for (first, words), (last, others) in pairwise(days):
        apart = _last_day(date.fromisoformat(first.iso)) - date.fromisoformat(last.iso)
        if abs(apart) <= timedelta(days=5):
            exact = abs(apart) <= timedelta(days=1) and first.sure and last.sure
            yield "issued_on", _found(sheet, first.iso, words, sure=exact)
            yield "valid_until", _found(sheet, last.iso, others, sure=exact)
            return


def _last_day(issued: date) -> date:
    try:
        return issued.replace(year=issued.year + _YEARS) - timedelta(days=1)
    except ValueError:
        return date(issued.year + _YEARS, 2, 28)


def _issuer(sheet: Sheet) -> Iterator[tuple[str, Found]]:
    for row in sheet.rows:
        for place in range(len(row.words)):
            for length in (4, 2, 1):
                words = row.words[place : place + length]
                issuer = text_to_issuer(" ".join(word.text for word in words)) if len(words) == length else None
                if issuer:
                    yield "issued_by", _found(sheet, issuer.value, words, sure=issuer.sure)
                    return
