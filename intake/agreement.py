"""What the papers of a case say of one another: the same value twice is evidence, two values where one can be is
a doubt on both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from intake.doubt import Surroundings, field_type
from intake.engines.fuzzy import distance, likeness
from intake.findings import Draft, Found
from intake.kind_sheets import PREFIXES, unprefixed
from intake.persons import Mention, WhoIsWho
from intake.values.dates import text_to_date
from intake.values.known_names import is_russian_patronymic, is_same_name
from intake.values.numbers import repaired_iin, sex_of_patronymic, text_to_iin, text_to_paper_number, text_to_phone
from models.document import FieldValue, Reading
from models.kinds import OWN_LETTER, UNKNOWN
from models.spelling import comparable, language_of, name_skeleton
from models.values import iin_of

_OF_CARD = ("document_number", "issued_on", "issued_by")
"""Fields that an application repeats from its applicant's identity document."""
_CARD_DIGITS = 9
"""Digits of a card's number: a reading that has them is whole, and one that has more took the number sign for one."""
_READ_WELL = 0.9
"""Confidence of a birthday's worst word from which it stands as it was read, whatever the number says."""
_SPAN_SLACK = 4.0
"""Days by which the span of a card may differ from whole years."""
_SAME_ADDRESS = 0.9
"""Likeness from which two addresses count as one (CONTRACT: field names)."""
_VOWELS = re.compile("[аеиоуыэюя]")
_NO_PERSON = frozenset({"employer_termination", OWN_LETTER, UNKNOWN})
"""Kinds that tell nobody; what the office itself printed bears nothing out."""


def drafts_to_mentions(
    drafts: Mapping[str, Draft], corrected: Mapping[str, Mapping[str, FieldValue]]
) -> list[Mention]:
    """Everybody named on the papers; what a person corrected goes before what was read."""
    mentions = []
    for name, draft in drafts.items():
        values = {field: found.value for field, found in draft.fields.items()}
        values |= {field: value.value for field, value in corrected.get(name, {}).items()}
        for prefix in ("", *PREFIXES):
            mention = Mention(
                name,
                draft.kind,
                prefix,
                *(values.get(prefix + part) for part in ("surname", "given_name", "patronymic", "iin", "birth_date")),
            )
            applicant = draft.kind == "application" and not prefix  # somebody's, even where nobody could read whose
            if draft.kind not in _NO_PERSON and (applicant or mention.surname or mention.given_name or mention.iin):
                mentions.append(mention)
    return mentions


def with_repairs(drafts: Mapping[str, Draft]) -> dict[str, Draft]:
    """The drafts with broken IINs put right where a second reading, the machine-readable zone or another paper
    proves the one confused digit."""
    numbers = [
        found.value
        for draft in drafts.values()
        for field, found in draft.fields.items()
        if field_type(field) == "iin" and found.value
    ]
    repaired = {}
    for name, draft in drafts.items():
        fields = {
            field: _repaired(found, [*numbers, *_numbers_of_birth(field, found, draft.fields)])
            if field_type(field) == "iin"
            else _better_read(field, found, draft.kind)
            for field, found in draft.fields.items()
        }
        repaired[name] = draft._replace(fields=fields | dict(_days_by_number(fields)))
    return repaired


def _numbers_of_birth(field: str, found: Found, fields: Mapping[str, Found]) -> list[str]:
    """The number as it would be with its owner's birthday at its head, as the paper gives it."""
    born = fields.get(field.removesuffix("iin") + "birth_date")
    day = (born.value or "").replace("-", "") if born else ""
    return [day[2:] + found.value[6:]] if len(day) == 8 and found.value and len(found.value) == 12 else []


def _days_by_number(fields: Mapping[str, Found]) -> Iterator[tuple[str, Found]]:
    """Birthdays that were read badly and are one digit from the day in the person's own number, which holds: that
    day, for a person to look at."""
    for prefix in ("", *PREFIXES):
        born, number = fields.get(prefix + "birth_date"), fields.get(prefix + "iin")
        iin = iin_of(number.value) if number and number.value else None
        if born is None or not born.value or not iin or not iin.birth_date or not iin.checksum_holds:
            continue
        theirs = iin.birth_date.isoformat()
        slips = sum(ours != digit for ours, digit in zip(born.value, theirs, strict=True))
        unsure = not born.sure or min((word.confidence for word in born.words), default=0.0) < _READ_WELL
        if slips == 1 and unsure:
            was = Reading(value=born.value, raw=born.raw, read_by=born.read_by)
            yield prefix + "birth_date", born._replace(value=theirs, borrowed=True, witnesses=(*born.witnesses, was))


def _repaired(found: Found, numbers: list[str]) -> Found:
    iin = iin_of(found.value or "")
    if iin is None or iin.checksum_holds:
        return found
    for evidence in (*_second_numbers(found), *numbers):
        better = repaired_iin(iin.digits, evidence)
        if better:
            was = Reading(value=iin.digits, raw=found.raw, read_by=found.read_by)
            return found._replace(value=better, witnesses=(*found.witnesses, was))
    return found


def _is_read_better(found: Found) -> bool:
    """Whether the Latin model is the surer of the words in which it read other digits: of 150 such numbers and days
    on drawn pages it had 130 right."""
    differing = [word for word in found.words if word.second and _digits(word.second.text) != _digits(word.text)]
    return bool(differing) and all(word.second.confidence > word.confidence for word in differing if word.second)


def _three_read_twice(first: str, second: str) -> bool:
    """Whether the page's models read a 3 as 35 where the Latin model read 3 alone: they insert digits (OCR.md 0)."""
    ours, theirs = _digits(first), _digits(second)
    return any(
        ours[: place + 1] + ours[place + 2 :] == theirs for place in range(len(ours)) if ours[place:].startswith("35")
    )


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdigit())


def _is_card(number: str) -> bool:
    """Whether it is as numbers of identity cards are: nine digits, the first of them 0 (OCR.md 6.3)."""
    return len(number) == _CARD_DIGITS and number.startswith("0")


def _better_read(field: str, found: Found, kind: str) -> Found:
    """A number or a day as the Latin model read it, where the page's models lost a digit that it saw or were less
    sure of one; the field stays for review all the same."""
    if found.value is None or found.handwritten or not any(word.second for word in found.words):
        return found
    text = " ".join(word.second.text if word.second else word.text for word in found.words)
    more = sum(one.isdigit() for one in text) - sum(one.isdigit() for word in found.words for one in word.text)
    twice = _three_read_twice("".join(word.text for word in found.words), text)
    card = field == "document_number" and not _is_card(found.value) and _is_card(_digits(text))
    if (more < 0 and not twice) or (more == 0 and not card and not _is_read_better(found)):
        return found
    better: str | None = None
    if field_type(field) == "date":
        day = text_to_date(text)
        better = day.iso if day else None
    elif field.endswith("phone"):
        phone = text_to_phone(text)
        better = phone.value if phone and len(phone.value) == len(found.value) else None
    elif field.endswith("document_number") and not (kind == "identity_document" and len(found.value) == _CARD_DIGITS):
        number = text_to_paper_number(text)
        better = number.number if number and (twice or len(number.number) >= len(found.value)) else None
        better = None if better and _is_card(found.value) and not _is_card(better) else better
    if better is None or better == found.value:
        return found
    was = Reading(value=found.value, raw=found.raw, read_by=found.read_by)
    return found._replace(value=better, sure=False, witnesses=(*found.witnesses, was))


def _second_numbers(found: Found) -> Iterator[str]:
    yield from (one.value for one in found.witnesses if one.value)
    if any(word.second for word in found.words):
        text = " ".join(word.second.text if word.second else word.text for word in found.words)
        number = text_to_iin(text, labelled=True)
        if number:
            yield number.value


def draft_surroundings(name: str, field: str, drafts: Mapping[str, Draft], who: WhoIsWho) -> Surroundings:
    """What the other papers, and the other fields of this one, say of a field."""
    draft = drafts[name]
    found = draft.fields[field]
    prefix, bare = unprefixed(field)
    agreeing = differing = 0
    for other, their_prefix, theirs in _counterparts(name, bare, prefix, drafts, who):
        if found.value is None or theirs.value is None:
            continue
        if _is_same_value(bare, found.value, theirs.value):
            agreeing += 1
        elif _cannot_differ(bare, found.value, theirs.value, same_tongue=_same_tongue(found, theirs)):
            differing += 1
        elif field_type(bare) == "name" and _in_one_tongue(draft, prefix, drafts[other], their_prefix):
            # In one language on both, and differing by Kazakh letters alone: one of them was misread.
            differing += name_skeleton(found.value) == name_skeleton(theirs.value)
    return Surroundings(
        agreeing=agreeing,
        contradicted=(differing > 0 and agreeing < 2 * differing)
        or (field_type(bare) == "name" and _are_roles_crossed(draft)),
        expected_dates=_expected_dates(draft, prefix, bare),
        path=f"documents/{name}/fields/{field}",
        kind=draft.kind,
        others=_other_names(draft, prefix, bare),
        series="document_series" in draft.fields,
        kazakh_paper="kk" in draft.languages,
        birth_dates=frozenset(
            one.value for field, one in draft.fields.items() if field.endswith("birth_date") and one.value
        ),
        issued_on=draft.fields["issued_on"].value if "issued_on" in draft.fields else None,
        span_odd=_is_odd_span(draft),
        by_hand=draft.kind == "application"
        and not any(one.typed for one in draft.fields.values())
        and any(one.handwritten for one in draft.fields.values()),
    )


def _are_roles_crossed(draft: Draft) -> bool:
    """Whether a father bears a woman's patronymic or a mother a man's: then whose the names are is in doubt."""
    told = {"father_patronymic": "f", "mother_patronymic": "m"}
    return any(
        sex_of_patronymic(draft.fields[field].value or "") == sex
        for field, sex in told.items()
        if field in draft.fields
    )


def _is_odd_span(draft: Draft) -> bool:
    """Whether a card's days of issue and end are not about a whole number of years apart, the last day before it."""
    issued, until = draft.fields.get("issued_on"), draft.fields.get("valid_until")
    if not issued or not until or not issued.value or not until.value:
        return False
    days = (date.fromisoformat(until.value) - date.fromisoformat(issued.value)).days
    return days <= 0 or min(days % 365.25, 365.25 - days % 365.25) > _SPAN_SLACK


def _counterparts(
    name: str, bare: str, prefix: str, drafts: Mapping[str, Draft], who: WhoIsWho
) -> Iterator[tuple[str, str, Found]]:
    person = who.same.get((name, prefix))
    if person is None:
        return
    kind = drafts[name].kind
    for (other, other_prefix), other_person in who.same.items():
        if other_person != person or other == name:
            continue
        theirs = drafts[other].fields.get(other_prefix + bare)
        if theirs is None:
            continue
        if bare in _OF_CARD and {kind, drafts[other].kind} != {"application", "identity_document"}:
            continue
        if bare in {"document_series", "valid_until", "application_date"}:
            continue
        yield other, other_prefix, theirs


def _is_same_value(bare: str, first: str, second: str) -> bool:
    if bare == "address":
        return likeness(comparable(first), comparable(second)) >= _SAME_ADDRESS
    if field_type(bare) == "text":
        return comparable(first) == comparable(second)
    return comparable(first).replace(" ", "") == comparable(second).replace(" ", "")


def _same_tongue(first: Found, second: Found) -> bool:
    return language_of(first.value or "") == language_of(second.value or "")


def _cannot_differ(bare: str, first: str, second: str, *, same_tongue: bool) -> bool:
    kind = field_type(bare)
    if kind == "iin" or bare == "birth_date":
        return True
    if kind == "name":
        near = distance(name_skeleton(first), name_skeleton(second), limit=2) <= 2 or _is_cut(first, second)
        return near and not is_same_name(first, second) and (same_tongue or _is_slip(first, second))
    return False


_CUT = 3
"""Letters at least that stand of a name that was cut, and that were cut off."""


def _is_cut(first: str, second: str) -> bool:
    """Whether one of two names is the other's beginning: `Сүлеі` of Сүлейменова."""
    shorter, longer = sorted((name_skeleton(first), name_skeleton(second)), key=len)
    return len(shorter) > _CUT and len(longer) - len(shorter) >= _CUT and longer.startswith(shorter)


def _is_slip(first: str, second: str) -> bool:
    """Whether two spellings of a name differ as neither language makes them: by consonants; Russian spellings of
    Kazakh names take now one vowel and now another (Түсіп, Тусуп; Төлеген, Тулеген)."""
    one, other = name_skeleton(first), name_skeleton(second)
    return _VOWELS.sub("", one) != _VOWELS.sub("", other) and min(len(one), len(other)) >= 4


def _in_one_tongue(first: Draft, prefix: str, second: Draft, their_prefix: str) -> bool:
    """Whether a person's names stand on both papers in Kazakh spelling, or on both with a Russian patronymic."""
    return (_is_kazakh(first, prefix) and _is_kazakh(second, their_prefix)) or (
        _is_russian(first, prefix) and _is_russian(second, their_prefix)
    )


def _is_russian(draft: Draft, prefix: str) -> bool:
    """Whether the person's patronymic is a Russian one."""
    found = draft.fields.get(f"{prefix}patronymic")
    return bool(found and is_russian_patronymic(found.value or ""))


def _is_kazakh(draft: Draft, prefix: str) -> bool:
    """Whether a person's name stands on a paper in its Kazakh spelling: one part has a Kazakh letter."""
    found = (draft.fields.get(prefix + part) for part in ("surname", "given_name", "patronymic"))
    return any(language_of(one.value) == "kk" for one in found if one and one.value)


def _other_names(draft: Draft, prefix: str, bare: str) -> tuple[str, ...]:
    """The other parts of the same person's name on the paper; for an IIN its patronymic."""
    parts = ("patronymic",) if bare == "iin" else ("surname", "given_name", "patronymic")
    fields = (draft.fields.get(prefix + part) for part in parts if part != bare)
    return tuple(found.value for found in fields if found and found.value)


def _expected_dates(draft: Draft, prefix: str, bare: str) -> frozenset[str]:
    if bare == "iin":
        born = draft.fields.get(prefix + "birth_date")
        return frozenset({born.value}) if born and born.value else frozenset()
    if bare == "birth_date":
        number = draft.fields.get(prefix + "iin")
        iin = iin_of(number.value) if number and number.value else None
        return frozenset({iin.birth_date.isoformat()}) if iin and iin.birth_date else frozenset()
    return frozenset()
