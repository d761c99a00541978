"""Tables and lists of a family: rows that name its other members. What stands there is theirs, except the sums, and
the row of the person whom the paper is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from intake.extract.others import sheet_without_rows
from intake.findings import Found
from intake.flow import sheet_to_hits
from intake.kind_sheets import KindSheet, others_wordings
from intake.rows import Row, Sheet, label_key
from intake.values.dates import text_to_dates
from intake.values.numbers import text_to_iin
from models.geometry import box_around
from models.page import Word
from models.spelling import comparable
from models.values import iin_of

_FOOT = re.compile(
    r"\W*(?:подпис|қолы|колы|дата|күн|справк|анықтама|аныктама|м\.?\s?[по]\.?(?:\W|$)|достовер|об ответ|руковод"
    r"|директор|аким|әкім|специалист|маман|начальн|бастық|инспектор|секретар|хатшы|заявител|өтініш|ф\.?\s?и\.?\s?о|итого|всего"
    r"|барлығы|жиыны|общ|жалпы|адрес|мекен|проверил|принял|қабылда|осы|настоящ|дана |выдан|берілді)"
)
"""What begins the row below such a table: it is over there."""
_APART = 3.0
"""Heights of white between two rows of such a table, at most: cells have room above and below."""
_ROWS_OF_HEADING, _CLOSE = 3, 0.8
"""Rows that a heading goes on for, and the white between them in heights of letters."""
_BORN = re.compile("(рожд|туған|туылған|туган)")


def member_rows(sheet: Sheet, kind: KindSheet) -> set[int]:
    """The rows of the sheet that hold members, with the heading that says so."""
    if not kind.members:
        return set()
    rows: set[int] = set()
    for hit in sheet_to_hits(sheet, others_wordings(kind.kind)):
        if hit.what != "members" or rows & set(hit.rows):
            continue
        token = sheet.tokens[hit.tokens[0]]
        running = token.word.text[token.start].islower()  # `…, имеет следующий состав семьи:` ends a sentence
        rows.update(range(hit.rows[-1] + 1 if running else hit.rows[0], _end(sheet, hit.rows[-1])))
    return rows


def _end(sheet: Sheet, heading: int) -> int:
    """The first row below a heading that is no member's."""
    for number in range(heading + 1, len(sheet.rows)):
        above, row = sheet.rows[number - 1], sheet.rows[number]
        gap = row.box.top - above.box.bottom
        heading_goes_on = number - heading <= _ROWS_OF_HEADING and gap < _CLOSE * sheet.letter
        if gap > _APART * sheet.letter or (_FOOT.match(comparable(row.text)) and not heading_goes_on):
            return number
    return len(sheet.rows)


def without_members(sheets: Iterable[Sheet], kind: KindSheet) -> list[Sheet]:
    """The sheets as if no member stood on them."""
    return [sheet_without_rows(sheet, member_rows(sheet, kind)) for sheet in sheets]


def own_row_fields(sheets: Sequence[Sheet], kind: KindSheet, fields: Mapping[str, Found]) -> dict[str, Found]:
    """Day of birth and number of the paper's person, where the table of members has a row with that name."""
    names = [fields[name].value for name in ("surname", "given_name") if name in fields]
    keys = [label_key(name) for name in names if name]
    if len(keys) < 2:
        return {}
    found: dict[str, Found] = {}
    for sheet in sheets:
        rows = sorted(member_rows(sheet, kind))
        born = bool(rows) and bool(_BORN.search(comparable(" ".join(sheet.rows[row].text for row in rows[:4]))))
        for row in _rows_named(sheet, rows, keys):
            for name, one in _of_row(sheet, row, born=born):
                if name in kind.fields and name not in fields:
                    found.setdefault(name, one)
    return found


def _rows_named(sheet: Sheet, rows: Sequence[int], keys: Sequence[str]) -> Iterator[Row]:
    """The rows where a name stands, on one or going on in the next."""
    for first, second in pairwise([*rows, -1]):
        on = [{token.key for token in sheet.tokens if token.row == row} for row in (first, second)]
        if keys[0] in on[0] and keys[1] in on[0] | on[1]:
            yield sheet.rows[first]


def _of_row(sheet: Sheet, row: Row, *, born: bool) -> Iterator[tuple[str, Found]]:
    days = text_to_dates(row.text)
    if born and len(days) == 1:
        yield "birth_date", _found(sheet, row, days[0].iso, days[0].start, days[0].end, sure=days[0].sure)
    number = text_to_iin(row.text, labelled=False)
    iin = iin_of(number.value) if number else None
    if number and iin and iin.checksum_holds:
        yield "iin", _found(sheet, row, iin.digits, number.start, number.end, sure=True)


def _found(sheet: Sheet, row: Row, value: str, start: int, end: int, *, sure: bool) -> Found:
    words: list[Word] = []
    offset = 0
    for word in row.words:
        if offset < end and offset + len(word.text) > start:
            words.append(word)
        offset += len(word.text) + 1
    hand = sum(word.handwritten for word in words) * 2 >= len(words)
    raw = " ".join(word.text for word in words)
    box = box_around(word.box for word in words)
    return Found(None if hand else value, raw, sheet.page, box, tuple(words), sure=sure, handwritten=hand)
