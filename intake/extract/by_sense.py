"""Labels that no sheet words, understood by what they say: `ОЖБ-ны әзірлеген бөлім:`, `разработана 15.02.2013`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from intake.flow import Hit
from intake.kind_sheets import KindSheet
from intake.rows import Sheet, Token
from intake.values.dates import text_to_dates
from intake.values.offices import is_office_like
from models.geometry import box_around

_WHO_MADE = re.compile(
    r"(разработ|составл|составил|выдав|выдал|выдан|оформи|заполни|сформиров|провод|жаса|азирл|курасты|берген|беруш|берил|толтыр"
    r"|расимд|калыптас|куалан)"
)
"""Stems of verbs by which a label asks who made a paper, in the letters of tokens."""
_ORGAN = re.compile(
    r"^(орган|учрежден|организац|отдел|бюро|поликлин|больниц|центр|кем$|бөлім|болим|мекеме|уйым|емхана|орталы|ким$)"
)
_MADE = re.compile(
    r"^(разработан|составлен|сформирован|оформлен|заполнен|азирлен|жасал|курастырыл|толтырыл|расимдел|калыптастырыл)"
)
"""Verbs that say of the paper itself that it was made; `выдан` is said of other papers as often."""
_LONGEST = 9
"""Tokens of such a label, at most."""
_WEIGHT = 12.0
"""What such a label counts beside worded ones: as much as one of a dozen letters."""


def sheet_to_sensed_hits(sheet: Sheet, kind: KindSheet, hits: Sequence[Hit]) -> list[Hit]:
    """Labels of the issuer and the day of issue by their sense, for those of the two that no worded label names."""
    named = {hit.field for hit in hits if hit.what in {"label", "after"}}
    taken = {index for hit in hits for index in hit.tokens}
    sensed: list[Hit] = []
    if "issued_by" in kind.fields and not named & {"issued_by", "issue"}:
        sensed += _issuers(sheet, taken)
    if "issued_on" in kind.fields and not named & {"issued_on", "issue", "validity"} and kind.kind != "application":
        sensed += _days(sheet, taken)
    return sensed


_BORN = re.compile(r"[гж]\.\s?[рт]\.?", re.IGNORECASE)


def with_births(hits: Sequence[Hit], sheet: Sheet) -> list[Hit]:
    """The hits, `г.р.` behind a day for what it is (in the letters of tokens it is `гр.`, a citizen), and `рождения`
    that follows a day."""
    known = [hit._replace(name="after:birth_date") if _is_birth(hit, sheet) else hit for hit in hits]
    taken = {index for hit in known for index in hit.tokens}
    born = [index for index in range(len(sheet.tokens)) if index not in taken and _is_of_birth(index, sheet)]
    return [*known, *(_hit("after:birth_date", [index], sheet) for index in born)]


def _is_of_birth(index: int, sheet: Sheet) -> bool:
    """Whether `рождения` follows a day at once: `Ахметову Серику, 11.04.1966 рождения`; on the next line where a
    comma ends it."""
    token = sheet.tokens[index]
    if token.key != "рождения":
        return False
    broken = token.place == 0 and token.row > 0 and token.word.text[token.end :].startswith(",")
    row = sheet.rows[token.row - 1 if broken else token.row]
    before = row.text if broken else " ".join(word.text for word in row.words[: token.place])
    dates = text_to_dates(before)
    return bool(dates) and len(before) - dates[-1].end <= 3


def _is_birth(hit: Hit, sheet: Sheet) -> bool:
    if len(hit.tokens) != 1 or hit.what != "label":
        return False
    token = sheet.tokens[hit.tokens[0]]
    before = " ".join(word.text for word in sheet.rows[token.row].words[: token.place])
    dates = text_to_dates(before)
    return bool(_BORN.fullmatch(_text(token))) and bool(dates) and len(before) - dates[-1].end <= 3


def _rows(sheet: Sheet) -> Iterator[list[int]]:
    for _, indices in groupby(range(len(sheet.tokens)), key=lambda index: sheet.tokens[index].row):
        yield list(indices)


def _hit(name: str, indices: Sequence[int], sheet: Sheet) -> Hit:
    tokens = tuple(indices)
    rows = tuple(sorted({sheet.tokens[index].row for index in tokens}))
    return Hit(name, tokens, box_around(sheet.tokens[index].box for index in tokens), rows, _WEIGHT, 0)


def _issuers(sheet: Sheet, taken: set[int]) -> Iterator[Hit]:
    """The words up to a colon that ask which organ made the paper, where an office stands behind it."""
    for indices, following in pairwise([*_rows(sheet), []]):
        end = next((place for place, index in enumerate(indices) if _ends_with_colon(sheet, index)), None)
        if end is None or end >= _LONGEST or taken & set(indices[: end + 1]):
            continue
        keys = [sheet.tokens[index].key for index in indices[: end + 1]]
        made = any(_WHO_MADE.match(key) for key in keys)
        if not made or not any(_ORGAN.match(key) for key in keys) or any(key.isdigit() for key in keys):
            continue
        behind = " ".join(_text(sheet.tokens[index]) for index in (*indices[end + 1 :], *following))
        if len(indices) > end + 1 and is_office_like(behind):
            yield _hit("label:issued_by", indices[: end + 1], sheet)


def _days(sheet: Sheet, taken: set[int]) -> Iterator[Hit]:
    """A verb of making right before a day (`разработана 15.02.2013`) or right behind it."""
    for indices in _rows(sheet):
        for place, index in enumerate(indices):
            if index in taken or not _MADE.match(sheet.tokens[index].key):
                continue
            word = sheet.tokens[index]
            row = sheet.rows[word.row]
            behind = " ".join(one.text for one in row.words[word.place + 1 :])
            before = " ".join(one.text for one in row.words[: word.place])
            dates = text_to_dates(behind)
            if dates and dates[0].start <= 4:
                yield _hit("label:issued_on", indices[place : place + 1], sheet)
            elif (dates := text_to_dates(before)) and len(before) - dates[-1].end <= 6:
                yield _hit("after:issued_on", indices[place : place + 1], sheet)


def _text(token: Token) -> str:
    return token.word.text[token.start : token.end]


def _ends_with_colon(sheet: Sheet, index: int) -> bool:
    token = sheet.tokens[index]
    following = sheet.tokens[index + 1] if index + 1 < len(sheet.tokens) else None
    stop = following.start if following and following.word is token.word else len(token.word.text)
    return ":" in token.word.text[token.end : stop]
