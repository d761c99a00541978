"""When a person must look: every threshold of review in one place.

Confidence is the engine's own, 0 to 1. It says little by itself (OCR.md 3.6: digits are misread confidently, names
look unsure even when right), so evidence is added up: the checksum, a second model, the machine-readable zone, the
same value on another paper.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from intake.calibration import Evidence, evidence_to_confidence
from intake.findings import Found
from intake.kind_sheets import is_wording
from intake.values.addresses import names_place, names_street, strange_words
from intake.values.issuers import LISTED
from intake.values.known_names import (
    has_lost_letters,
    is_misread_of_known,
    is_written_in_kazakh,
    may_lose_letters,
)
from intake.values.known_words import is_mended
from intake.values.latin import latin_key
from intake.values.names import ends_like_surname, has_foreign_letters, has_mixed_case, is_patronymic
from intake.values.numbers import sex_of_patronymic
from intake.values.offices import office_faults
from models.document import FieldValue, Reading
from models.kinds import OWN_LETTER
from models.page import SecondReading, Word
from models.problem import Problem
from models.spelling import comparable, language_of
from models.values import iin_of, rnn_holds

INK_OF_WRITING = 0.06
"""Share of dark dots in the empty place after a label from which something is written there; a printed rule and
specks stay below."""
TOO_COARSE = 17
"""Dots of a letter's height under which a hand cannot be told from print: on a form filled in, values read there are
looked at unless another paper bears them out."""
NAME_CONFIDENCE = 0.82
"""Least confidence of the worst word of a name that stands alone, without another paper that spells it so."""
KAZAKH_NAME_CONFIDENCE = 0.93
"""The same for a name without a Kazakh letter beside names that have some: қ is read as к at high confidence."""
CONFIRMED_NAME_CONFIDENCE = 0.4
DATE_CONFIDENCE = 0.85
CONFIRMED_DATE_CONFIDENCE = 0.3
NUMBER_CONFIDENCE = 0.88
TEXT_CONFIDENCE = 0.6
"""Mean over the words of an address or an office; one bad word in ten leaves it nine tenths alike."""
WORST_TEXT_WORD = 0.3
OFFICE_CONFIDENCE = 0.8
"""Least confidence of the worst word of an office's name or a series: one letter wrong makes them wrong."""
LABEL_MISSED = 3
"""Letters of a label read otherwise than it is worded, from which the label itself is doubtful."""
DOCUMENT_CONFIDENCE = 0.6
"""Confidence of a kind under which a person looks."""
_NAMES = ("surname", "given_name", "patronymic")
_DIGITS = ("iin", "document_number", "phone", "rnn", "sic", "iban", "amount")


class Surroundings(NamedTuple):
    """What the rest of the case says of one field."""

    agreeing: int = 0
    """Other papers of the same person that give the same value."""
    contradicted: bool = False
    """Other papers of the same person give another value for what cannot differ, and fewer than twice as many
    agree."""
    expected_dates: frozenset[str] = frozenset()
    """Birth dates of the same person on this paper, ISO, for an IIN; dates inside the IIN for a birth date."""
    path: str = ""
    """Of the field in case.json."""
    kind: str = ""
    """Of the paper."""
    others: tuple[str, ...] = ()
    """Values of the other name fields of the same person on this paper."""
    second: SecondReading | None = None
    """The place read once more on purpose."""
    series: bool = False
    """The paper's number has a series before it."""
    kazakh_paper: bool = True
    """The paper has lines in Kazakh."""
    birth_dates: frozenset[str] = frozenset()
    """Every birth date on this paper, ISO: no day on which a paper was issued or ends."""
    issued_on: str | None = None
    """The paper's own day, ISO, as found."""
    span_odd: bool = False
    """The paper's two days lie apart otherwise than a card's or a passport's: not whole years."""
    by_hand: bool = False
    """The paper is a form filled in by hand: another of its fields is hand-written."""


def field_type(name: str) -> str:
    """The sort of a contract field, for judging: `name`, `iin`, `date`, `number`, `group` or `text`."""
    bare = re.sub("^(child|father|mother|representative|spouse)_", "", name)
    if bare in _NAMES:
        return "name"
    if bare == "iin":
        return "iin"
    if bare.endswith("_date") or bare in {"issued_on", "valid_until"}:
        return "date"
    if bare in _DIGITS:
        return "number"
    return "group" if bare == "disability_group" else "text"


def found_to_field(name: str, found: Found, around: Surroundings) -> FieldValue:
    """The field with its judgement; the snippet is cut by the journey for what needs review."""
    readings = tuple(dict.fromkeys((*found.witnesses, *_second_readings(found, around))))
    reasons = review_reasons(name, found, around)
    confidence = evidence_to_confidence(_evidence(name, found, around, reasons)) if found.value is not None else 0.0
    problems = _iin_problems(name, found, around)
    return FieldValue(
        value=found.value,
        raw=found.raw or None,
        confidence=round(confidence, 4),
        page=found.page,
        box=found.box,
        needs_review=bool(reasons),
        handwritten=found.handwritten,
        read_by=found.read_by,
        readings=readings,
        problems=problems,
    )


def review_reasons(name: str, found: Found, around: Surroundings) -> tuple[str, ...]:
    """Why a person must look at a field; empty when nobody needs to."""
    if found.handwritten:
        return ("handwritten",)
    if found.value is None:
        return ("unread",)
    reasons: list[str] = ["filled-by-hand"] if around.by_hand else []
    proved = _is_proved(name, found, around)
    if found.borrowed:
        reasons.append("borrowed")
    if around.contradicted:
        reasons.append("contradicted")
    if found.rivals and not proved:
        reasons.append("two-values")
    if not found.sure and not proved:
        reasons.append("guessed")
    if found.label_missed >= LABEL_MISSED and not proved:
        reasons.append("label")
    if _zone_differs(found):
        reasons.append("mrz-differs")
    kind = field_type(name)
    judge = {"name": _name_doubts, "iin": _iin_doubts, "date": _date_doubts, "number": _number_doubts}
    reasons += judge.get(kind, _text_doubts)(name, found, around)
    return tuple(reasons)


def _evidence(name: str, found: Found, around: Surroundings, reasons: tuple[str, ...]) -> Evidence:
    proved = _is_proved(name, found, around)
    return Evidence(
        field_type(name), _read_confidence(name, found), proved, second_vote(name, found, around), reasons
    )


def _read_confidence(name: str, found: Found) -> float:
    """The engine's own: of the worst word, of texts the mean; the zone's check digits stand for its words."""
    if found.value is None or not found.words:
        return 0.99 if found.read_by == "mrz" else 0.0
    values = [word.confidence for word in found.words]
    return sum(values) / len(values) if field_type(name) == "text" else min(values)


def _is_proved(name: str, found: Found, around: Surroundings) -> bool:
    """Whether somebody else says the same: the machine-readable zone or another paper."""
    return around.agreeing > 0 or any(
        reading.read_by == "mrz" and reading.value == found.value for reading in found.witnesses
    )


def _second_readings(found: Found, around: Surroundings) -> list[Reading]:
    seconds = [word.second for word in found.words if word.second]
    readings = []
    if seconds and any(word.second and re.search(r"\d", word.text) for word in found.words):
        text = " ".join(word.second.text if word.second else word.text for word in found.words)
        confidence = min(second.confidence for second in seconds)
        readings.append(Reading(value=None, raw=text, confidence=confidence, read_by=seconds[0].read_by))
    if around.second:
        again = around.second
        readings.append(Reading(value=None, raw=again.text, confidence=again.confidence, read_by=again.read_by))
    return readings


def second_vote(name: str, found: Found, around: Surroundings) -> bool | None:
    """Whether the second readings of the digits agree; None where there is none."""
    if found.value is None:
        return None
    read = _digits(" ".join(word.text for word in found.words))
    value = _digits(found.value)
    as_read = field_type(name) == "date" or value == read
    votes = []
    whole = field_type(name) == "date" or (name == "document_number" and len(value) in _CARD_DIGITS)
    if any(word.second for word in found.words):
        text = " ".join(word.second.text if word.second else word.text for word in found.words)
        if not (whole and found.sure and _has_lost_an_end(_digits(text), read)):
            votes.append(_digits(text) == read if as_read else value in _digits(text))
    if around.second:
        votes.append(_digits(around.second.text) == read if as_read else value in _digits(around.second.text))
    return None if not votes else any(votes)


_LOST = 2
"""Digits at an end that the Latin model loses of a number, at most: a nought before it, a figure by a full stop."""


def _has_lost_an_end(theirs: str, read: str) -> bool:
    """Whether a second reading is the first without its beginning or its end, of a number whose length is known: it
    says nothing then."""
    short = 0 < len(read) - len(theirs) <= _LOST
    return short and (read.startswith(theirs) or read.endswith(theirs))


def _digits(text: str) -> str:
    return re.sub(r"[^0-9]", "", text)


def _iin_doubts(name: str, found: Found, around: Surroundings) -> list[str]:
    iin = iin_of(found.value or "")
    if iin is None:
        return ["format"]
    proved = _is_proved(name, found, around)
    vote = second_vote(name, found, around)
    doubts = []
    if not iin.checksum_holds:
        doubts.append("checksum")
    if vote is False and not proved:
        doubts.append("second-differs")
    if vote is None and not proved:
        doubts.append("one-reading")
    return doubts


def _zone_differs(found: Found) -> bool:
    """Whether print and machine-readable zone say different things, whichever of them was taken."""
    said = {one.value for one in found.witnesses if one.read_by == "mrz"}
    return bool(said) and any(not _says_the_same(one.value, found.value) for one in found.witnesses)


def _says_the_same(one: str | None, other: str | None) -> bool:
    """Whether two values are one to a machine-readable zone, whose Latin letters know no Kazakh ones."""
    if one == other or one is None or other is None:
        return one == other
    return not any(letter.isdigit() for letter in one) and latin_key(one) == latin_key(other)


def _iin_problems(name: str, found: Found, around: Surroundings) -> tuple[Problem, ...]:
    iin = iin_of(found.value or "") if field_type(name) == "iin" else None
    if iin is None:
        return ()
    problems = []
    if not iin.checksum_holds:
        problems.append(Problem.of("iin-checksum", path=around.path, page=found.page))
    born = iin.birth_date
    if born and around.expected_dates and born.isoformat() not in around.expected_dates:
        problems.append(Problem.of("iin-birth-date", path=around.path, page=found.page))
    told = {sex for other in around.others if (sex := sex_of_patronymic(other.split()[-1]))}
    if iin.sex and told and iin.sex not in told:
        problems.append(Problem.of("iin-sex", path=around.path, page=found.page))
    return tuple(problems)


_VOWELS = re.compile("о[оуы]|[уы]о")
"""Vowels that hardly a name has side by side: р is read as о in slanted print (Тимуоович)."""


def _name_doubts(name: str, found: Found, around: Surroundings) -> list[str]:
    value = found.value or ""
    proved = _is_proved(name, found, around)
    doubts = []
    worst = min((word.confidence for word in found.words), default=1.0)
    kazakh = is_written_in_kazakh((value, *around.others))
    unsure = kazakh and language_of(value) != "kk" and may_lose_letters(value)
    least = KAZAKH_NAME_CONFIDENCE if unsure else NAME_CONFIDENCE
    if worst < (CONFIRMED_NAME_CONFIDENCE if proved else least):
        doubts.append("confidence")
    if has_lost_letters(value, kazakh=kazakh and around.kazakh_paper):
        doubts.append("kazakh-letters")
    if is_misread_of_known(value) and not any(one.read_by == "mrz" and one.value == value for one in found.witnesses):
        doubts.append("near-known")
    doubts += _letter_doubts(value, found.raw, proved=proved)
    if name.endswith("patronymic") and not is_patronymic(value.split()[-1]) and not proved:
        doubts.append("ending")
    if any(has_mixed_case(word) for word in found.raw.split()) and not proved:
        doubts.append("case")
    if name.endswith("given_name") and ends_like_surname(value) and not proved:
        doubts.append("ending")
    if value in around.others or (name.endswith(("surname", "given_name")) and is_patronymic(value.split()[-1])):
        doubts.append("same-as-another")
    if is_wording(value):
        doubts.append("label-word")
    return doubts


def _letter_doubts(value: str, raw: str, *, proved: bool) -> list[str]:
    """What the letters of a name say against it."""
    doubts = []
    strange = not proved and _VOWELS.search(comparable(value)) is not None
    if strange or has_foreign_letters(value) or any(character.isdigit() for character in raw):
        doubts.append("letters")
    if not 2 <= len(value) <= 30 or not re.search("[аәеёиоөуұүыіэюя]", comparable(value)):
        doubts.append("format")
    return doubts


def _date_doubts(name: str, found: Found, around: Surroundings) -> list[str]:
    proved = _is_proved(name, found, around) or (found.value or "") in around.expected_dates
    vote = second_vote(name, found, around)
    worst = min((word.confidence for word in found.words), default=1.0)
    doubts = []
    if vote is False and not proved:
        doubts.append("second-differs")
    least = CONFIRMED_DATE_CONFIDENCE if proved or vote else DATE_CONFIDENCE
    if worst < least:
        doubts.append("confidence")
    if around.expected_dates and not proved:
        doubts.append("iin-differs")
    if name in _PAPERS_DAYS and found.value in around.birth_dates:
        doubts.append("birth-date")
    if name == "valid_until" and around.issued_on and (found.value or "") <= around.issued_on:
        doubts.append("order")
    if around.kind == "identity_document" and name in {"issued_on", "valid_until"} and around.span_odd:
        doubts.append("span")
    return doubts


_PAPERS_DAYS = ("issued_on", "valid_until", "application_date")


_FORM_NUMBER = re.compile(r"0?\d{2,3}/[уеey]", re.IGNORECASE)
"""The number of the blank form itself, as medical papers bear it (072/у, 072/е): no number of the paper."""
_LOST_DIGIT = re.compile(r"0[0-9]")
"""How a sum begins that lost its first digit: nobody prints a nought before one."""
_CARD_DIGITS = frozenset({9})
_PASSPORT_DIGITS = frozenset({7, 8})
"""Digits of the number of a card, and of a passport, whose number has a series before it (OCR.md 6.3)."""
_NAMES_CARD = frozenset({"application", OWN_LETTER})
"""Kinds of paper whose number of a document is that of a card or passport."""


_LEAST_SUM = 4
"""Digits of a sum under which the rest of it may have been lost: `71` of 71 026."""


def _number_doubts(name: str, found: Found, around: Surroundings) -> list[str]:
    proved = _is_proved(name, found, around)
    vote = second_vote(name, found, around)
    worst = min((word.confidence for word in found.words), default=1.0)
    doubts = []
    if vote is False and not proved:
        doubts.append("second-differs")
    if worst < (CONFIRMED_DATE_CONFIDENCE if proved or vote else NUMBER_CONFIDENCE):
        doubts.append("confidence")
    digits = _PASSPORT_DIGITS if around.series else _CARD_DIGITS
    if around.kind == "identity_document" and len(_digits(found.value or "")) not in digits:
        doubts.append("format")
    if around.kind in _NAMES_CARD and name == "document_number" and not proved:
        number = _digits(found.value or "")
        lost = len(number) not in digits or (not around.series and not number.startswith("0"))
        doubts += ["format"] if lost else []
    if name == "amount" and len(_digits(found.value or "")) < _LEAST_SUM:
        doubts.append("format")
    if name == "rnn" and not rnn_holds(found.value or ""):
        doubts.append("checksum")
    if _FORM_NUMBER.fullmatch(found.value or ""):
        doubts.append("form-number")
    if name == "amount" and _LOST_DIGIT.match(found.value or ""):
        doubts.append("format")
    if name.endswith("phone") and len(re.sub(r"\D", "", found.value or "")) != 10:
        doubts.append("format")
    return doubts


_KNOWN_OFFICES = frozenset(comparable(name) for name in LISTED)
"""Issuers of identity papers: a closed list, which no misreading of another word falls into."""


_COLUMN_GAP = 5.0
"""Heights of letters of white between two words of a line from which they stand in two columns; justified lines stay
below three."""


def _spans_columns(words: Sequence[Word]) -> bool:
    """Whether words that stand on one line and far apart were taken for one text."""
    return any(
        right.box.left - left.box.right > _COLUMN_GAP * max(left.box.height, right.box.height)
        and min(left.box.bottom, right.box.bottom) > max(left.box.top, right.box.top)
        for left, right in pairwise(words)
    )


def _is_series_seen(name: str, found: Found) -> bool:
    """Whether the Latin model saw the series of a passport before its number: `N23675242`, read as М23675242."""
    seconds = [word.second for word in found.words if word.second]
    return (
        name == "document_series"
        and found.value == "N"
        and any(one.text.startswith("N") and one.confidence >= _SEEN_WELL for one in seconds)
    )


_SEEN_WELL = 0.7
"""Confidence of the Latin model from which its reading of a lone figure counts against the page's: of such figures it
is the worse judge (95 of 129 right against 125), but for a 3 that was read as 5."""


def _lone_figure_differs(found: Found, second: SecondReading | None) -> bool:
    """Whether the figure in an office's name (`поликлиника № 5`) was seen as another one on the second look."""
    lone = next((_digits(word.text) for word in found.words if not word.second and _digits(word.text)), "")
    theirs = _digits(second.text) if second else ""
    if not lone or not theirs or lone == theirs or second is None:
        return False
    return len(lone) > 1 or (lone, theirs) == ("5", "3") or second.confidence >= _SEEN_WELL


def _text_doubts(name: str, found: Found, around: Surroundings) -> list[str]:
    values = [word.confidence for word in found.words]
    if not values or around.agreeing:
        return []
    if comparable(found.value or "") in _KNOWN_OFFICES:
        return []
    if not name.endswith("address"):
        doubts = ["confidence"] if min(values) < OFFICE_CONFIDENCE and not _is_series_seen(name, found) else []
        doubts += ["columns"] if _spans_columns(found.words) else []
        if around.kind == "birth_certificate" and not names_place(found.value or ""):
            doubts.append("format")  # registries are named after their district: the line with it was lost
        doubts += office_faults(found.value or "") if name.endswith("issued_by") else ()
        if name != "disability_group" and is_mended(found.raw, found.value or ""):
            doubts.append("mended")
        if _lone_figure_differs(found, around.second):
            doubts.append("second-differs")
        return doubts
    if not re.search(r"\d", found.value or "") or not names_street(found.value or ""):
        return ["format"]  # a house has a number and a street: some of the address was lost
    if strange_words(found.value or ""):
        return ["words"]
    mean = sum(values) / len(values)
    return ["confidence"] if mean < TEXT_CONFIDENCE or min(values) < WORST_TEXT_WORD else []
