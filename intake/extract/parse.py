"""The words of a region to the values that its field can hold."""

from __future__ import annotations

import re
from typing import NamedTuple

from intake.extract.account import region_to_account
from intake.extract.pieces import Region
from intake.kind_sheets import FieldWords, resembles_wording
from intake.values.addresses import text_to_address
from intake.values.amounts import text_to_amount
from intake.values.dates import DateReading, text_to_dates
from intake.values.issuers import text_to_issuer
from intake.values.names import (
    NameReading,
    is_patronymic,
    text_to_full_name,
    text_to_name_part,
    with_capital,
)
from intake.values.numbers import (
    is_usual_series,
    text_to_code,
    text_to_group,
    text_to_iin,
    text_to_paper_number,
    text_to_phone,
)
from intake.values.offices import is_office_like, text_to_office


class Part(NamedTuple):
    """A value for one field, with the characters of the region that it was made of."""

    field: str
    """Without prefix."""
    value: str
    start: int
    end: int
    sure: bool
    quality: float
    """0 to 1: how much the text looks like what the field holds."""


_LEAD = 28
"""Characters that may stand between the start of a region and a value in it: `№`, `серия`, a bracketed hint."""
_SERIES = re.compile(
    r"^\W*([0-9]{1,4}(?=\s*(?:№|$))|[IVXLІХУ]{1,5}\s?-?\s?[^\W\d_]{2}|[^\W\d_]{1,6}(?:-[^\W\d_]{1,3})?)(?=[\s,.]|$)"
)


def region_to_parts(name: str, words: FieldWords, region: Region, *, running: bool) -> list[Part]:
    """What a region gives for a field of the sheets (`name` without prefix); empty where nothing fits.

    `running` says that the label stands in a sentence, where names are declined.
    """
    if words.compound:
        return _compound(words.compound, region, running=running)
    return _single(name, words.type or "text", region)


_CLAUSE = re.compile(r"^[^:0-9]{4,90}:\s*(?=\S)")


def without_clause(region: Region) -> Region:
    """The region without the rest of a label that goes on in small letters up to a colon: `, где произошел
    несчастный случай:`."""
    match = _CLAUSE.match(region.text) if region.how in {"right", "flow"} else None
    if match is None or any(word[:1].isupper() for word in match[0].split()):
        return region
    return region._replace(pieces=region.pieces_of(match.end(), len(region.text)))


def _single(name: str, kind: str, region: Region) -> list[Part]:
    text = region.text
    if kind == "name":
        return _name_part(name, text)
    if kind == "date":
        return _dates(name, region)
    if kind in {"iin", "phone", "group", "amount", "code"}:
        return _number_like(name, kind, region)
    if kind == "iban":
        return _account(name, region)
    if kind == "number":
        return _paper_number(text)
    if kind == "series":
        match = _SERIES.match(text)
        if match is None:
            return []
        return [Part(name, match[1], match.start(1), match.end(1), sure=is_usual_series(match[1]), quality=0.8)]
    if kind == "address":
        return _address(name, text)
    return _issuer(name, text) or _office(name, text)


def _office(name: str, text: str) -> list[Part]:
    """The name of an office, and the day of issue that follows it."""
    office = text_to_office(text)
    known = name != "issued_by" or bool(office and is_office_like(office))
    if not known and _INITIALS.match(text):
        return []
    found = [Part(name, office, 0, max(len(office), 1), sure=known, quality=0.8 if known else 0.36)] if office else []
    dates = [one for one in text_to_dates(text) if one.start > 0]
    near = dates and sum(letter.isalpha() for letter in text[len(office or "") : dates[0].start]) <= _BESIDE_OFFICE
    if found and near and name == "issued_by":
        found.append(Part("issued_on", dates[0].iso, dates[0].start, dates[0].end, dates[0].sure, 0.7))
    return found


def _account(name: str, region: Region) -> list[Part]:
    account = region_to_account(region)
    if account is None:
        return []
    before, own = (" ".join(piece.text for piece in region.pieces[:end]) for end in (account.first, account.end))
    return [Part(name, account.iban, len(before), len(own), account.sure, 1.0)]


def _issuer(name: str, text: str) -> list[Part]:
    """An issuer of the closed list, the shortest run of words that is one: at the start of a text, or behind words of
    another column among which no office is (`АЛМАТЫ ОБЛЫСЫ ҚР ІШКІ ІСТЕР МИНИСТРЛІГІ`)."""
    words = text.split()
    for first in range(len(words) if name == "issued_by" else 0):
        before = " ".join(words[:first])
        if first and is_office_like(before):
            break
        for length in range(1, min(_LONGEST_ISSUER, len(words) - first) + 1):
            run = " ".join(words[first : first + length])
            issuer = text_to_issuer(run)
            if issuer and (not first or length > 1):
                start = len(before) + 1 if first else 0
                return [Part(name, issuer.value, start, start + len(run), issuer.sure, 0.9 if not first else 0.85)]
    return []


_LONGEST_ISSUER = 4
"""Words of an issuer of the closed list, at most."""


_BESIDE_OFFICE = 12
"""Letters between an office's name and the day on which it issued the paper, at most: `берілген күні`; more are a
sentence, `в должности водителя с`."""
_INITIALS = re.compile(r"\W*[А-ЯЁӘІҢҒҮҰҚӨҺ]\.\s?(?:[А-ЯЁӘІҢҒҮҰҚӨҺ]\.\s?)?[А-ЯЁӘІҢҒҮҰҚӨҺ]")
"""Whoever signs: `Г. Назарова` is no office."""


def _address(name: str, text: str) -> list[Part]:
    address = text_to_address(text)
    if address is None:
        return []
    parts = [Part(name, address.text, address.start, address.end, sure=True, quality=0.9)]
    phone = text_to_phone(text[address.end :])
    if phone and phone.sure:
        offset = address.end
        parts.append(Part("phone", phone.value, offset + phone.start, offset + phone.end, sure=True, quality=0.9))
    return parts


def _number_like(name: str, kind: str, region: Region) -> list[Part]:
    whole = region.text
    text = " ".join(whole.split()[-3:]) if kind == "group" and region.how == "before" else whole
    reading = {
        "iin": lambda: text_to_iin(text, labelled=True),
        "phone": lambda: text_to_phone(text),
        "group": lambda: text_to_group(text),
        "code": lambda: text_to_code(text),
        "amount": lambda: text_to_amount(text),
    }[kind]()
    if reading is None or (region.how != "before" and reading.start > _LEAD):
        return []
    if kind == "group" and region.how == "before" and len(text) - reading.end > 12:
        return []
    offset = len(whole) - len(text)
    return [Part(name, reading.value, offset + reading.start, offset + reading.end, reading.sure, 1.0)]


def _dates(name: str, region: Region) -> list[Part]:
    dates = text_to_dates(region.text)
    if not dates:
        return []
    if region.how == "before":
        chosen = dates[-1]
        if len(region.text) - chosen.end > 14:
            return []
    else:
        chosen = dates[0]
        lead = region.text[: chosen.start].split()
        if chosen.start > _LEAD or any(is_patronymic(word.strip(",.;")) for word in lead):
            return []  # a day behind somebody's name is the person's: `Справка выдана Ахметову Серику Маратовичу, …`
        if name == "valid_until" and len(dates) > 1 and dates[1].start - chosen.end < 12:
            chosen = dates[1]
    return [Part(name, chosen.iso, chosen.start, chosen.end, chosen.sure, 1.0)]


_BETWEEN = 6
"""Letters between a number and its day, at most: `от`, `жылғы`; more are another paper's, `выдано МЮ РК от`."""


def _paper_number(text: str) -> list[Part]:
    days = text_to_dates(text)
    bare = text
    for day in days:
        bare = bare[: day.start] + " " * (day.end - day.start) + bare[day.end :]  # `2015 жылғы 13 ақпан` is no number
    number = text_to_paper_number(bare, shortest=1)
    if number is None or number.start > _LEAD:
        return []
    digits = sum(character.isdigit() for character in number.number)
    parts = [
        Part(
            "document_number", number.number, number.start, number.end, sure=True, quality=0.9 if digits >= 4 else 0.6
        )
    ]
    if number.series:
        usual = is_usual_series(number.series)
        parts.append(Part("document_series", number.series, number.start, number.start + 1, sure=usual, quality=0.8))
    dates = [one for one in days if one.start >= number.end]
    if dates and sum(letter.isalpha() for letter in text[number.end : dates[0].start]) <= _BETWEEN:
        parts.append(Part("issued_on", dates[0].iso, dates[0].start, dates[0].end, dates[0].sure, 0.7))
    return parts


def _name_part(name: str, text: str) -> list[Part]:
    lead, start = _capitalised_run(text)
    value = text_to_name_part(lead, name)
    if value and resembles_wording(value):
        return []
    if value:
        return [Part(name, value, start, start + len(lead), sure=True, quality=0.85)]
    whole = text_to_full_name(lead)
    if whole and (name == "surname" or whole.patronymic):
        return _name_parts(whole, start, start + len(lead))
    return []


def _compound(kind: str, region: Region, *, running: bool) -> list[Part]:
    text = region.text
    if kind in {"name", "named"}:
        lead, start = _capitalised_run(text)
        if _QUOTED.search(text[start : start + len(lead)]):
            return []  # `КГУ «Гимназия № 5»`
        parts = _name_parts(text_to_full_name(lead, declined=running or kind == "named"), start, start + len(lead))
        if _INITIALS_BEHIND.match(text[start + len(lead) :]):  # `Өтініш беруші Гу Ахметов С.М.`: a signature
            parts = [part._replace(quality=_SIGNED) for part in parts]
        return parts or (_issuer_named(text) if kind == "named" and region.how == "right" else [])
    if kind == "given":
        return _given(text)
    if kind in {"validity", "period"}:
        return _validity(text_to_dates(text), both=kind == "validity")
    if kind == "issue":
        return _issue(text)
    return []


_FIRST_WORDS = 5


def _issuer_named(text: str) -> list[Part]:
    """The office where a person's name may stand: `Выдана: Отдел занятости Талгарского района`."""
    begins = text[:1].isupper() or text[:1] in '«"“'
    office = text_to_office(text) if begins and is_office_like(" ".join(text.split()[:_FIRST_WORDS])) else None
    return [Part("issued_by", office, 0, len(office), sure=True, quality=0.7)] if office else []


_QUOTED = re.compile(r"\s[«\"“]")


def _name_parts(name: NameReading | None, start: int, end: int) -> list[Part]:
    if name is None or any(resembles_wording(value) for value in name.parts.values()):
        return []
    quality = 1.0 if name.patronymic and name.surname and name.given_name else 0.8
    return [Part(field, value, start, end, name.sure, quality) for field, value in name.parts.items()]


def _given(text: str) -> list[Part]:
    lead, start = _capitalised_run(text)
    words = lead.split()
    if not words:
        return []
    whole = text_to_full_name(lead)
    if whole and whole.surname and whole.patronymic:  # the label lost its first word: фамилия, имя, отчество
        return _name_parts(whole, start, start + len(lead))
    given = text_to_name_part(words[0], "given_name")
    parts = [Part("given_name", given, start, start + len(words[0]), sure=True, quality=0.85)] if given else []
    patronymic = text_to_name_part(" ".join(words[1:]), "patronymic") if len(words) > 1 else None
    if patronymic and parts:
        parts.append(
            Part("patronymic", patronymic, start + len(words[0]) + 1, start + len(lead), sure=True, quality=0.85)
        )
    return parts


def _validity(dates: list[DateReading], *, both: bool) -> list[Part]:
    if len(dates) < 2 or dates[0].start > _LEAD:
        return []
    first, last = dates[0], dates[1]
    until = Part("valid_until", last.iso, last.start, last.end, last.sure, 1.0)
    return [Part("issued_on", first.iso, first.start, first.end, first.sure, 1.0), until] if both else [until]


def _issue(text: str) -> list[Part]:
    dates = text_to_dates(text)
    parts = [Part("issued_on", one.iso, one.start, one.end, one.sure, 0.9) for one in dates[:1]]
    if dates and dates[0].start <= 3:
        offset = dates[0].end
        rest = re.sub(r"^[\s,.;]*(?:года?|г|жылғы|жылы|ж)\.?(?![^\W_])[\s,.;]*", "", text[offset:])
        offset = len(text) - len(rest)
    else:
        offset, rest = 0, text[: dates[0].start] if dates else text
    listed = _issuer("issued_by", rest)
    if listed:
        return [*parts, *(one._replace(start=offset + one.start, end=offset + one.end) for one in listed)]
    office = text_to_office(rest)
    if office and is_office_like(office):
        parts.append(Part("issued_by", office, offset, offset + len(rest), sure=True, quality=0.85))
    return parts


_INITIALS_BEHIND = re.compile(r"\s*[А-ЯЁӘІҢҒҮҰҚӨҺ]\.\s?(?:[А-ЯЁӘІҢҒҮҰҚӨҺ]\.)?")
_SIGNED = 0.5
"""Quality of words beside a label that end in initials."""
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[-’'‐–][^\W\d_]+)*")
_NO_NAMES = frozenset(
    {
        "республики",
        "республика",
        "казахстан",
        "казахстана",
        "рк",
        "қр",
        "қазақстан",
        "республикасы",
        "республикасының",
        "гр",
        "гражданин",
        "гражданка",
        "гражданину",
        "гражданке",
        "азамат",
        "азаматы",
        "азаматша",
    }
)
"""Words with a capital that stand before names and are none."""
_SUFFIXES = {"ұлы", "қызы", "улы", "кызы", "оглы"}


def _capitalised_run(text: str) -> tuple[str, int]:
    """The first words of a text that can be a name, and where they start: up to two small words may stand before
    (`гр.`, `от`), and a digit, a comma or a small word ends them."""
    text = with_capital(text)
    start: int | None = None
    end = skipped = 0
    for match in re.finditer(r"\S+", text):
        word = match[0].strip('_.:;,()"«»„“”|*•=-–—/\\[]{}')
        if not word:
            continue
        if word.casefold() in _NO_NAMES:
            if start is not None:
                break
            continue
        bare = _NAME_WORD.fullmatch(word)
        if bare and (word[0].isupper() or (start is not None and word.casefold() in _SUFFIXES)) and len(word) > 1:
            start = match.start() if start is None else start
            end = match.end()
            if match[0][-1] in ",;)" or (match[0][-1] == "." and len(word) > 3):
                break
        elif start is not None or skipped >= 2 or any(character.isdigit() for character in word):
            if start is None or (len(word) == 1 and word.isupper()):
                return "", 0
            break
        else:
            skipped += 1
    return (text[start:end], start) if start is not None else ("", 0)
