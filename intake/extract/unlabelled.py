"""Values that papers print without a label: the office in the letterhead, a day by the title or the signature."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from intake.extract.account import sheets_to_account
from intake.extract.bare import (
    bare_address,
    bare_name_fields,
    bare_phone,
    bare_sum,
    day_inside_iin,
    sheets_to_bare_names,
)
from intake.extract.card import card_to_fields
from intake.extract.group_in_sentence import group_in_sentence
from intake.extract.letterhead import letterhead, title_rows
from intake.extract.named_office import office_in_sentence
from intake.findings import Found
from intake.kind_sheets import KindSheet
from intake.rows import Row, Sheet
from intake.values.dates import text_to_dates
from intake.values.numbers import pure_series, text_to_iin
from intake.values.offices import office_faults, text_to_office
from models.spelling import comparable
from models.values import iin_of


def sheet_to_unlabelled(kind: KindSheet, sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> dict[str, Found]:
    """Fields of the kind that `fields` lacks, where the paper has them without a label; all of weak place."""
    found: dict[str, Found] = {}
    if not sheets:
        return found
    wanted = frozenset(name for name in kind.fields if name not in fields and name not in kind.only_labelled)
    if kind.person != "none":
        found |= _of_person(kind, sheets, fields, wanted)
    if kind.number_alone:
        card = card_to_fields(sheets, {**found, **fields})
        found |= {name: field for name, field in card.items() if name in wanted and name not in found}
    if "application_date" in wanted:
        _add(found, "application_date", _last_date(sheets, fields))
    if kind.kind == "birth_certificate":
        found |= _certificate_number(sheets, fields)
        if "issued_on" in wanted:
            _add(found, "issued_on", _only_later_date(sheets, fields))
    elif "issued_on" in wanted and kind.kind != "application":
        _add(found, "issued_on", _date_by_title(sheets[0], kind, fields) or _date_at_foot(sheets, kind, fields))
    if "issued_by" in wanted:
        _add(found, "issued_by", _issuer(kind, sheets))
    if {"issued_on", "valid_until"} <= wanted | found.keys() and "valid_until" in wanted:
        found |= _period_alone(sheets)
    return found


def _issuer(kind: KindSheet, sheets: Sequence[Sheet]) -> Found | None:
    """The issuer that a sentence, the letterhead or, where its label was not read, a line of its own names."""
    named = office_in_sentence(sheets, kind.issuers) if kind.issuers else None
    if named is None and kind.letterhead:
        named = letterhead(sheets[0], kind)
    return named or (_office_at_foot(sheets) if kind.letterhead or kind.kind not in _NO_LONE_OFFICE else None)


_NO_LONE_OFFICE = frozenset({"application", "identity_document", "birth_certificate"})
"""Kinds that name other offices on lines of their own, or their issuer in a closed list."""


def _of_person(
    kind: KindSheet, sheets: Sequence[Sheet], fields: Mapping[str, Found], wanted: frozenset[str]
) -> dict[str, Found]:
    found: dict[str, Found] = {}
    names = sheets_to_bare_names(sheets)
    if {"surname", "given_name"} <= wanted:
        found |= bare_name_fields(names, fields, "")
    if "representative_surname" in wanted and kind.kind == "power_of_attorney":
        found |= bare_name_fields(names, {**fields, **found}, "representative_")
    if "iin" in wanted:
        _add(found, "iin", _bare_iin(sheets, fields))
    if "birth_date" in wanted:
        _add(found, "birth_date", day_inside_iin(sheets, {**found, **fields}))
    if "iban" in wanted:
        _add(found, "iban", sheets_to_account(sheets))
    if "disability_group" in wanted:
        _add(found, "disability_group", group_in_sentence(sheets))
    if "amount" in wanted and "amount" in kind.always:
        _add(found, "amount", bare_sum(sheets))
    if "phone" in wanted:
        _add(found, "phone", bare_phone(sheets))
    if "address" in wanted and kind.address_alone:
        _add(found, "address", bare_address(sheets, kind))
    return found


def _add(found: dict[str, Found], name: str, field: Found | None) -> None:
    if field is not None:
        found[name] = field


def _row_field(sheet: Sheet, row: Row, value: str, *, start: int = 0, end: int | None = None, sure: bool) -> Found:
    offset, words = 0, []
    for word in row.words:
        if offset < (end if end is not None else len(row.text)) and offset + len(word.text) > start:
            words.append(word)
        offset += len(word.text) + 1
    box = words[0].box
    for word in words[1:]:
        box = box.union(word.box)
    raw = " ".join(word.text for word in words)
    hand = sum(word.handwritten for word in words) * 2 >= len(words)
    return Found(None if hand else value, raw, sheet.page, box, tuple(words), sure=sure, weak_place=True,
                 handwritten=hand)  # fmt: skip


def _bare_iin(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> Found | None:
    taken = {found.value for found in fields.values()}
    for sheet in sheets:
        for row in sheet.rows:
            number = text_to_iin(row.text, labelled=False)
            iin = iin_of(number.value) if number else None
            if number and iin and iin.checksum_holds and iin.birth_date and iin.digits not in taken:
                return _row_field(sheet, row, iin.digits, start=number.start, end=number.end, sure=True)
    return None


def _last_date(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> Found | None:
    """The last date of the paper that no other field took: beside the signature it has no label."""
    used = {(found.page, found.box.top // 8) for found in fields.values()}
    for sheet in reversed(sheets):
        for row in reversed(sheet.rows):
            dates = text_to_dates(row.text)
            if not dates or (sheet.page, row.box.top // 8) in used:
                continue
            if any(_overlaps(found, sheet, row) for found in fields.values()):
                continue
            one = dates[-1]
            return _row_field(sheet, row, one.iso, start=one.start, end=one.end, sure=one.sure)
    return None


_SERIES_NUMBER = re.compile(
    r"(?<![^\W_])(?P<series>[IVXLІХУ1lПШ]{1,5}\s?[-–—]\s?[А-ЯӘІҢҒҮҰҚӨҺ]{2})\s*№\s*(?P<number>[0-9]{6})(?![0-9])"
)


def _certificate_number(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> dict[str, Found]:
    """Series and number of a booklet, which no record's number is, where they stand without a label."""
    if "document_series" in fields:
        return {}
    for sheet in sheets:
        for row in sheet.rows:
            match = _SERIES_NUMBER.search(row.text)
            if match:
                number = _row_field(
                    sheet, row, match["number"], start=match.start("number"), end=match.end(), sure=True
                )
                series = _row_field(
                    sheet, row, pure_series(match["series"]), start=match.start(), end=match.end("series"), sure=True
                )
                return {"document_number": number, "document_series": series}
    return {}


def _only_later_date(sheets: Sequence[Sheet], fields: Mapping[str, Found]) -> Found | None:
    """The last date of a certificate of birth, where it is later than the birth; a person looks."""
    last = _last_date(sheets, fields)
    born = fields.get("birth_date")
    if last is None or born is None or not born.value or (last.value or "") <= born.value:
        return None
    return last._replace(sure=False)


_ACT = re.compile(r"(приказ|постановлен|утверждена|утвержденн|бұйры|қаулы|закон|заң|бекітілген)")
"""Words above or beside a day by which it is an act's: of the order that a form was approved by."""
_ORDER = re.compile(r"(?:(?:приказ|бұйрық|постановление|қаулы|шешім|решение)\W*)+")
"""A line that is the title of such an act itself: the day below it is the paper's own."""
_TOWN = re.compile(
    r"(?i)республик[аи] казахстан|қазақстан республикасы|(?:город[ае]?|г\.|область|село)\s*[А-ЯЁӘІҢҒҮҰҚӨҺ][\w-]+"
    r"|[А-ЯЁӘІҢҒҮҰҚӨҺ][\w-]+ (?:қаласы|облысы|область)"
)
"""Where a paper was made, beside the day."""
_BEFORE_DAY = 16
"""Characters at the end of a row that may say whose the day at the start of the next one is."""
_TITLE_REACH = 5
"""Rows above or below a title in which a day without a label is the paper's own."""


def _date_by_title(sheet: Sheet, kind: KindSheet, fields: Mapping[str, Found]) -> Found | None:
    """The day that stands under (or, with an approval, above) the title: of an order, an act, a power of attorney."""
    titles = title_rows(sheet, kind) or [min(2, len(sheet.rows) - 1)]
    first, last = min(titles), max(titles)
    near = [*range(last, last + _TITLE_REACH), *range(first - 1, first - 1 - _TITLE_REACH, -1)]
    unborn = lacks_birth(kind, fields)  # which may be the day found
    for number in near:
        if not 0 <= number < len(sheet.rows):
            continue
        row = sheet.rows[number]
        dates = text_to_dates(row.text)
        if not dates:
            continue
        one = dates[0]
        day = _row_field(sheet, row, one.iso, start=one.start, end=one.end, sure=one.sure and not unborn)
        if any(found.page == sheet.page and found.box.overlap(day.box) > 0 for found in fields.values()):
            continue
        rest = row.text[: one.start] + row.text[one.end :]
        above = sheet.rows[number - 1].text if number and number - 1 not in titles else ""
        above = "" if _ORDER.fullmatch(comparable(above)) else above
        if sum(letter.isalpha() for letter in _TOWN.sub("", rest)) > 24 or _ACT.search(comparable(f"{above} {rest}")):
            continue
        if _OTHER_DAY.search(comparable(f"{above[-_BEFORE_DAY:]} {rest}")) or _SINCE.search(
            comparable(row.text[: one.start])
        ):
            continue
        return day
    return None


def lacks_birth(kind: KindSheet, fields: Mapping[str, Found]) -> bool:
    """Whether papers of the kind bear a birthday and this one's was not found: any day without a label may be it."""
    born = fields.get("birth_date")
    return "birth_date" in kind.fields and (born is None or born.value is None)


def _period_alone(sheets: Sequence[Sheet]) -> dict[str, Found]:
    """From when to when a card holds, where two days joined by a dash are all that its last row of days says."""
    for sheet in reversed(sheets):
        for row in reversed(sheet.rows):
            dates = text_to_dates(row.text)
            if not dates:
                continue
            first, last = dates[0], dates[-1]
            between = row.text[first.end : last.start]
            if len(dates) != 2 or not _DASH.fullmatch(between) or first.iso >= last.iso:
                return {}
            return {
                name: _row_field(sheet, row, one.iso, start=one.start, end=one.end, sure=one.sure)
                for name, one in (("issued_on", first), ("valid_until", last))
            }
    return {}


_DASH = re.compile(r"\s*[-–—~]{1,2}\s*")


_FOOT = 12
"""Last rows of a paper among which signature, stamp and the day beside them stand."""
_FOOT_WORDS = 6
"""Words beside a day at the foot, at most: signature, initials, `М.П.`; more are a sentence."""
_OTHER_DAY = re.compile(
    r"(рожд|туған|туган|умерш|смерт|қайтыс|жарамды|мерзім|срок|действ|дейін|(?<![^\W_])до(?![^\W_])|приказ|бұйры|закон|заң|времени|бастап)"
)
"""Words on a row whose day is a birth, an expiry or an act's."""


_SINCE = re.compile(r"(?<![^\W_])(?:с|со|по)\s*$")
"""Before a day that something lasts from or to: a sentence's last words on a line of their own."""


def _date_at_foot(sheets: Sequence[Sheet], kind: KindSheet, fields: Mapping[str, Found]) -> Found | None:
    """The day beside the signature or the stamp: the last of the paper's last rows, nearly alone on its row, where no
    day of the paper but an expiry is later."""
    sheet = next((one for one in reversed(sheets) if one.rows), None)
    if sheet is None or kind.kind in _NO_FOOT:
        return None
    past = max((one.value or "" for name, one in fields.items() if name.endswith("birth_date")), default="")
    for row in reversed(sheet.rows[-_FOOT:]):
        dates = text_to_dates(row.text)
        if not dates or _OTHER_DAY.search(comparable(row.text)):
            continue
        if any(_overlaps(found, sheet, row) for found in fields.values()):
            continue
        one = dates[-1]
        if _SINCE.search(comparable(row.text[: one.start])):
            continue
        rest = (row.text[: one.start] + row.text[one.end :]).split()
        if len(rest) <= _FOOT_WORDS and one.iso > past:
            sure = one.sure and not lacks_birth(kind, fields)
            return _row_field(sheet, row, one.iso, start=one.start, end=one.end, sure=sure)
    return None


_NO_FOOT = frozenset({"identity_document", "birth_certificate"})
"""Kinds that label the day of issue."""


_MARKS = re.compile(r"\s*М\.\s?[ПО]\.?\s*(?:орны)?\s*$")


_SIGNED = re.compile(r"(?<![^\W_])[А-ЯЁӘІҢҒҮҰҚӨҺ]\.\s?(?:[А-ЯЁӘІҢҒҮҰҚӨҺ]\.\s?)?[А-ЯЁӘІҢҒҮҰҚӨҺ][^\W\d_]+$")
"""How the line of whoever signs ends: `Нотариус … Л. Ковалева`."""


def _office_at_foot(sheets: Sequence[Sheet]) -> Found | None:
    """A whole row under the middle of the last page that is the name of an office and nothing else; a person
    looks."""
    sheet = next((one for one in reversed(sheets) if one.rows), None)
    for row in reversed(sheet.rows[len(sheet.rows) // 2 :] if sheet else ()):
        text = _MARKS.sub("", row.text)
        if _SIGNED.search(text):
            continue
        office = text_to_office(text)
        if sheet and office and len(office.split()) > 2 and not office_faults(office) and not text_to_dates(text):
            return _row_field(sheet, row, office, end=len(text), sure=False)
    return None


def _overlaps(found: Found, sheet: Sheet, row: Row) -> bool:
    return found.page == sheet.page and found.box.overlap(row.box) > 0
