"""The day of a paper by elimination: the only one on it that is nothing else's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from intake.findings import Found
from intake.rows import Row, Sheet
from intake.values.dates import DateReading, text_to_dates
from models.geometry import box_around
from models.page import Word
from models.spelling import comparable

_OTHERS_DAY = re.compile(
    r"(рожд|умерш|смерт|қайтыс|туған|туылған|туган|г\.?\s?р\.|ж\.?\s?т\.|жарамды|мерзім|срок|действ|дейін|дейiн|бастап|(?<![^\W_])(?:до|с|по)(?![^\W_])"
    r"|приказ|бұйры|закон|заң|постановлен|қаулы|регистр|тіркел|прописан|прибыт|увол|принят|жұмыстан|травм|несчаст"
    r"|жазатайым|оқиға|удостоверен|паспорт|куәлі|төлқұжат|договор|шарт|стационар|госпитал|период|диагноз|операц"
    r"|установлен|белгілен|путевк|путёвк|времени|жолдама|очередн|келесі|кезекті|ратиф|конвенц|назнач)"
)
"""Words beside which a day is not the one on which the paper was made."""
_AT_START, _LINE_END = 3, 14
"""Characters before a day that begins its row, and at the end of the row above that may say whose it is."""
_BEFORE, _BEHIND = 45, 16
"""Characters before and behind a day in which such a word tells."""


_LIKE_A_DAY = re.compile(r"(?<![0-9.])[0-9]{1,2}\s?[.,]\s?[0-9]{1,2}\s?[.,]\s?(?:19|20)[0-9]{2}(?![0-9])")


def only_day_left(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> Found | None:
    """The one day of the paper that no field took and no word gives to something else, later than every birth and
    earlier than the end of its validity; a person looks. None where there is none or several differ."""
    taken = {id(word) for found in fields.values() for word in found.words}
    born = max((one.value or "" for name, one in fields.items() if name.endswith("birth_date")), default="")
    until = fields.get("valid_until")
    days: dict[str, Found] = {}
    for sheet in sheets:
        for above, row in zip(("", *(row.text for row in sheet.rows)), sheet.rows, strict=False):
            for one in text_to_dates(row.text):
                words = _words_of(row, one)
                if not words or any(id(word) in taken for word in words) or _is_others(row.text, one):
                    continue
                if one.start < _AT_START and _OTHERS_DAY.search(comparable(above[-_LINE_END:])):
                    continue
                if one.iso > born and not (until and until.value and one.iso >= until.value):
                    days.setdefault(one.iso, _found(sheet, one, words))
    if len(days) == 1:
        return next(iter(days.values()))
    return _garbled(sheets, taken) if not days else None


def only_birthday_left(sheets: Sequence[Sheet], fields: Mapping[str, Found], *, before: str) -> Found | None:
    """The one day of the paper that no field took, earlier than the day (ISO) on which it was issued and not called
    anything but a birth; a person looks. None where there is none or several differ."""
    taken = {id(word) for found in fields.values() for word in found.words}
    days: dict[str, Found] = {}
    for sheet in sheets:
        for row in sheet.rows:
            for one in text_to_dates(row.text):
                words = _words_of(row, one)
                if words and not any(id(word) in taken for word in words) and one.iso < before:
                    days.setdefault(one.iso, _found(sheet, one, words))
                    if _is_others(row.text, one) and not _BORN.search(comparable(row.text)):
                        return None
    return next(iter(days.values())) if len(days) == 1 else None


_BORN = re.compile(r"рожд|туған|туылған|туган")


def _garbled(sheets: Sequence[Sheet], taken: set[int]) -> Found | None:
    """The last place of the paper that was a day and cannot be one as it is read: 46 .10.2013."""
    for sheet in reversed(sheets):
        for row in reversed(sheet.rows):
            for match in _LIKE_A_DAY.finditer(row.text):
                one = DateReading("", match.start(), match.end(), sure=False)
                words = _words_of(row, one)
                known = any(date.start < match.end() and date.end > match.start() for date in text_to_dates(row.text))
                if words and not known and not any(id(word) in taken for word in words):
                    return None if _is_others(row.text, one) else _found(sheet, one, words)._replace(value=None)
    return None


def _words_of(row: Row, one: DateReading) -> list[Word]:
    words, offset = [], 0
    for word in row.words:
        if offset < one.end and offset + len(word.text) > one.start:
            words.append(word)
        offset += len(word.text) + 1
    return words


def _is_others(text: str, one: DateReading) -> bool:
    around = text[max(one.start - _BEFORE, 0) : one.start] + " | " + text[one.end : one.end + _BEHIND]
    return bool(_OTHERS_DAY.search(comparable(around)))


def _found(sheet: Sheet, one: DateReading, words: Sequence[Word]) -> Found:
    raw = " ".join(word.text for word in words)
    hand = sum(word.handwritten for word in words) * 2 >= len(words)
    return Found(
        None if hand else one.iso, raw, sheet.page, box_around(word.box for word in words), tuple(words), sure=False,
        weak_place=True, handwritten=hand,
    )  # fmt: skip
