"""One paper: its sheets to fields."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from intake.extract.address_parts import sheet_to_broken_address
from intake.extract.behind_number import number_to_issue
from intake.extract.by_sense import sheet_to_sensed_hits, with_births
from intake.extract.candidates import Candidate, Group, group_to_candidates, hits_to_groups
from intake.extract.card import card_number_again, without_captions
from intake.extract.choose import candidates_to_fields
from intake.extract.columns import columns_to_candidates, second_of_pair
from intake.extract.day_left import only_birthday_left, only_day_left
from intake.extract.members import own_row_fields, without_members
from intake.extract.mrz import Zone, lines_to_fields, row_readings, row_to_mrz_line, sheet_to_mrz_rows
from intake.extract.others import sheet_without_rows, sheets_of_applicant
from intake.extract.places import Neighbourhood
from intake.extract.roles import governing_prefix, hits_to_headings
from intake.extract.spoken import is_spoken
from intake.extract.unlabelled import lacks_birth, sheet_to_unlabelled
from intake.extract.unread import groups_to_unread
from intake.extract.zone_witness import with_zone
from intake.findings import Found
from intake.flow import Hit, sheet_to_hits
from intake.kind_sheets import KindSheet, common_sheet, field_wordings, kind_sheets
from intake.rows import Sheet, Token, label_key, sheet_to_halves
from intake.values.dates import month_of
from intake.values.offices import office_faults
from intake.zones import ZoneReader
from models.geometry import box_around
from models.values import iin_of

_READ_WELL = 4
"""Values of a machine-readable zone under which its lines are read once more, one by one."""


_OTHERS_DAYS = frozenset({"application", "identity_document"})
"""Kinds whose days are their applicant's card's, or in an order of their own."""


_CLEAR = 0.6
"""Weight of a reading from which a birthday is one: a label right before or behind it."""


def paper_to_fields(kind: str, sheets: Sequence[Sheet], zones: ZoneReader) -> dict[str, Found]:
    """The fields of a paper of a known kind over all its pages, as found; judging them is for `doubt`."""
    kind_sheet = kind_sheets()[kind]
    if kind_sheet.spreads:
        sheets = [half for sheet in sheets for half in sheet_to_halves(sheet)]
    sheets = sheets_of_applicant(sheets, kind_sheet)
    family, sheets = sheets, without_members(sheets, kind_sheet)
    candidates = _sums_of_family(family, kind_sheet, zones)
    unread: dict[str, Found] = {}
    zone: Zone | None = None
    for sheet in sheets:
        rows = sheet_to_mrz_rows(sheet) if kind_sheet.mrz else []
        zone = zone or (_rows_to_zone(sheet, rows, zones) if rows else None)
        bare = sheet_without_rows(sheet, rows)  # whose letters are nobody's labels
        found, missing = _sheet_to_candidates(bare, kind_sheet, zones)
        candidates += found
        for name, field in missing.items():
            unread.setdefault(name, field)
    candidates = without_captions(candidates) if kind_sheet.number_alone else candidates
    fields = without_birthday_taken_twice(candidates_to_fields(without_birthdays(candidates)))
    if kind_sheet.latin_series:
        fields = with_latin_series(fields, zones)
    if kind_sheet.number_alone:
        fields |= card_number_again(sheets, fields)
    fields = with_zone(fields, zone, kind_sheet) | own_row_fields(family, kind_sheet, fields)
    if kind == "application":
        fields = without_days_of_issue({**fields, **number_to_issue(sheets, fields)})
    fields = with_unlabelled(fields, kind_sheet, sheets)
    broken = [one for sheet in sheets if (one := sheet_to_broken_address(sheet, kind_sheet))]
    if broken:
        fields["address"] = broken[0]
    for name, field in unread.items():
        fields.setdefault(name, field)
    fields = with_birth(with_day(with_zone(fields, zone, kind_sheet), kind_sheet, sheets), kind_sheet, sheets)
    return with_unfound(fields, kind_sheet, sheets)


def _sums_of_family(sheets: Sequence[Sheet], kind: KindSheet, zones: ZoneReader) -> list[Candidate]:
    """Readings of the labels of sums, which stand in tables of members too."""
    if not kind.members or "amount" not in kind.fields:
        return []
    candidates = [one for sheet in sheets for one in _sheet_to_candidates(sheet, kind, zones)[0]]
    return [one for one in candidates if one.group.field == "amount"]


def without_birthdays(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without days of issue that are somebody's birthday on the paper, by its label or in an IIN."""
    values = [value for candidate in candidates if candidate.score >= _CLEAR for value in candidate.values]
    births = {value.value for value in values if value.field.endswith("birth_date")}
    numbers = (iin_of(value.value) for value in values if value.field.endswith("iin"))
    births |= {iin.birth_date.isoformat() for iin in numbers if iin and iin.birth_date and iin.checksum_holds}
    return [
        candidate
        for candidate in candidates
        if not any(value.field == "issued_on" and value.value in births for value in candidate.values)
    ]


def without_birthday_taken_twice(fields: dict[str, Found]) -> dict[str, Found]:
    """The fields without a day of issue that was taken from the very words of the birthday."""
    issued, born = fields.get("issued_on"), fields.get("birth_date")
    if issued is None or born is None or issued.page != born.page or not issued.box.overlap(born.box):
        return fields
    return {name: found for name, found in fields.items() if name != "issued_on" or found.value != born.value}


_LATIN_SERIES = re.compile(r"[A-Z]{1,4}")


def with_latin_series(fields: Mapping[str, Found], zones: ZoneReader) -> dict[str, Found]:
    """The fields with a series that is printed in Latin letters as the Latin model reads it, if it sees as many."""
    series = fields.get("document_series")
    seen = zones.read_zone(series.page, series.box, "latin") if series and series.value else None
    text = re.sub(r"[^\w]", "", seen.text) if seen else ""
    if series is None or seen is None or not _LATIN_SERIES.fullmatch(text) or len(text) != len(series.value or ""):
        return dict(fields)
    return {**fields, "document_series": series._replace(value=text, sure=seen.confidence >= _SEEN_WELL)}


_SEEN_WELL = 0.9
"""Confidence of the Latin model from which a series in Latin letters is as it reads it."""


def with_unlabelled(fields: Mapping[str, Found], kind: KindSheet, sheets: Sequence[Sheet]) -> dict[str, Found]:
    """The fields and what the paper has without a label."""
    done = dict(fields)
    for name, field in sheet_to_unlabelled(kind, sheets, without_no_office(fields, kind)).items():
        better = (name == "document_number" and kind.kind == "birth_certificate") or (
            name == "issued_by" and field.sure
        )
        if name not in fields or better:
            done[name] = field
    return done


def without_no_office(fields: Mapping[str, Found], kind: KindSheet) -> Mapping[str, Found]:
    """The fields without an issuer beside a label that no office can be (`Страховщик: 001 Т. Ли`, a signature), where
    papers of the kind bear their issuer at their head."""
    issuer = fields.get("issued_by")
    if not kind.letterhead or issuer is None or issuer.value is None:
        return fields
    if "no-office" not in office_faults(issuer.value):
        return fields
    return {name: field for name, field in fields.items() if name != "issued_by"}


def without_days_of_issue(fields: dict[str, Found]) -> dict[str, Found]:
    """The fields without days that are the identity paper's: the blank of another day stood empty below it."""
    issued = fields.get("issued_on")
    if issued is None or issued.value is None:
        return fields
    return {
        name: found
        for name, found in fields.items()
        if not (name.endswith("_date") and found.value == issued.value and found.box.overlap(issued.box))
    }


def with_day(fields: dict[str, Found], kind: KindSheet, sheets: Sequence[Sheet]) -> dict[str, Found]:
    """The fields and, where nothing else gave the paper's day, the only day on it that is nothing else's."""
    if "issued_on" not in kind.fields or "issued_on" in fields or "issued_on" in kind.only_labelled:
        return fields
    if kind.kind in _OTHERS_DAYS:
        return fields
    day = only_day_left(sheets, fields)
    if day is not None and lacks_birth(kind, fields):
        day = day._replace(sure=False)
    return {**fields, "issued_on": day} if day else fields


def with_birth(fields: dict[str, Found], kind: KindSheet, sheets: Sequence[Sheet]) -> dict[str, Found]:
    """The fields and, where its label was not read, the birthday: the only day left that is earlier than the
    paper's; a person looks."""
    issued = fields.get("issued_on")
    if kind.person == "none" or kind.kind in _OTHERS_DAYS or not lacks_birth(kind, fields):
        return fields
    if issued is None or not issued.value:
        return fields
    day = only_birthday_left(sheets, fields, before=issued.value)
    return {**fields, "birth_date": day} if day else fields


def with_unfound(fields: dict[str, Found], kind: KindSheet, sheets: Sequence[Sheet]) -> dict[str, Found]:
    """The fields and, as unread somewhere on the first page with words, those that such a paper cannot lack."""
    sheet = next((sheet for sheet in sheets if sheet.rows), None)
    if sheet is None:
        return fields
    lacking = {name: Found(None, "", sheet.page, sheet.box, (), sure=False) for name in kind.always}
    return {**lacking, **fields}


def _sheet_to_candidates(
    sheet: Sheet, kind: KindSheet, zones: ZoneReader
) -> tuple[list[Candidate], dict[str, Found]]:
    fillers = frozenset(label_key(word) for word in common_sheet().fillers)
    hits = with_births(sheet_to_hits(sheet, field_wordings(kind.kind)), sheet)
    area = Neighbourhood(sheet, hits, fillers)
    hits = [hit for hit in hits if not _is_of_an_office(hit, sheet) and not is_spoken(hit, area)]
    hits = [hit for hit in hits if not (hit.what == "barrier" and hit.missed and _is_department(hit, sheet))]
    hits = [*hits, *sheet_to_sensed_hits(sheet, kind, hits)]
    area = Neighbourhood(sheet, hits, fillers)
    headings = hits_to_headings(hits, kind, area)
    candidates: list[Candidate] = []
    served: list[tuple[Group, str]] = []
    groups = hits_to_groups(hits, area)
    for group in groups:
        prefix = governing_prefix(group.hits[0], headings)
        if not prefix and second_of_pair(group, groups, kind):
            prefix = "spouse_"
        candidates += group_to_candidates(group, prefix, kind, area)
        served.append((group, prefix))
    if kind.sections:
        candidates += columns_to_candidates(groups, headings, kind, area)
    return candidates, groups_to_unread(served, kind, area, zones)


_YEAR_WORDS = frozenset({"года", "жылы", "жылгы", "жылдын"})
"""Words, in the letters of tokens, that end a day: the number behind it is the paper's."""


def _is_of_an_office(hit: Hit, sheet: Sheet) -> bool:
    """Whether a bare `№` belongs to a name such as `поликлиника № 17`, `«№ 5 қалалық емхана»`: a small number after a
    word, in quotation marks, or before a word in small letters."""
    first = hit.tokens[0]
    if len(hit.tokens) > 1 or sheet.tokens[first].key != "№" or first + 1 >= len(sheet.tokens):
        return False
    sign, before, after = (sheet.tokens[place] for place in (first, first - 1, first + 1))
    figure = after.key.replace("з", "3")  # how a 3 in a bold face comes
    broken = after.row == sign.row + 1 and after.place == 0 and sign.word is sheet.rows[sign.row].words[-1]
    if not (after.row == sign.row or broken) or not figure.isdigit() or len(figure) > 3:
        return False
    if any(quote in sign.word.text[: sign.start] for quote in '«“"') or after.word.text.endswith(("»", "”")):
        return True
    if first + 2 < len(sheet.tokens) and _goes_on_small(after, sheet.tokens[first + 2]):
        return True
    word = before.word.text[before.start : before.end]
    near = sign.word.box.left - before.word.box.right < 1.5 * sheet.letter
    named = len(word) > 3 and not word.isupper() and before.key not in _YEAR_WORDS and month_of(word) is None
    return first > 0 and before.row == sign.row and near and named


def _is_department(hit: Hit, sheet: Sheet) -> bool:
    """Whether a wording that was nearly met is a department's: `бөлімі` for `білімі`."""
    return any(sheet.tokens[index].key.startswith("болим") for index in hit.tokens)


def _goes_on_small(number: Token, following: Token) -> bool:
    """Whether a word in small letters, no month and no `от`, stands right behind a number: `№ 5 қалалық емхана`."""
    word = following.word.text[following.start : following.end]
    level = number.row == following.row and following.place - number.place <= 1
    small = word.islower() or (word.istitle() and len(number.key) <= 2)
    return level and small and len(word) >= 6 and month_of(word) is None and "жыл" not in word


def _rows_to_zone(sheet: Sheet, rows: Sequence[int], zones: ZoneReader) -> Zone | None:
    box = box_around(sheet.rows[number].box for number in rows)
    readings = [row_readings(sheet.rows[number]) for number in rows]
    seconds = [second for second, _ in readings]
    best: dict[str, str] = {}
    for lines in (seconds, [first for _, first in readings]):
        fields = lines_to_fields([row_to_mrz_line(line) for line in lines])
        best = fields if len(fields) > len(best) else best
    if len(best) < _READ_WELL:
        singly = [zones.read_zone(sheet.page, sheet.rows[number].box, "mrz") for number in rows]
        again = [reading.text if reading else second for reading, second in zip(singly, seconds, strict=True)]
        fields = lines_to_fields([row_to_mrz_line(line) for line in again])
        best = {**best, **fields} if len(fields) > len(best) else {**fields, **best}
    return Zone(best, box, sheet.page, " ".join(seconds)) if best else None
