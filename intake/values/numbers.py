"""Numbers: IIN, document numbers and series, phones, disability groups, sums, IBAN; formats of OCR.md 6."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from models.spelling import comparable
from models.values import iin_of, phone_digits

_AS_DIGITS = str.maketrans("ОоOoQЗзIlІі|!БбBВSЅ", "0000033111111668855"[:19])
_IIN = re.compile(r"(?<![0-9])(?:[0-9][ ]?){11}[0-9](?![0-9])")
_LOOSE_IIN = re.compile(
    r"(?<![0-9A-Za-zА-Яа-яІі])(?:[0-9ОоOoЗзIlІі|!БбBВSЅ]\s?){11}[0-9ОоOoЗзIlІі|!БбBВSЅ](?![0-9A-Za-zА-Яа-яІі])"
)


class NumberReading(NamedTuple):
    """A number found in a text."""

    value: str
    start: int
    """Offset in the text."""
    end: int
    sure: bool
    """False where a letter had to be taken for a digit or digits stand apart."""


def text_to_iin(text: str, *, labelled: bool) -> NumberReading | None:
    """The first run of twelve digits; with a label before it, letters that look like digits are let through."""
    match = _IIN.search(text)
    if match:
        return NumberReading(re.sub(r"\s", "", match[0]), match.start(), match.end(), sure=True)
    if not labelled:
        return None
    match = _LOOSE_IIN.search(text)
    if match and sum(character.isdigit() for character in match[0]) >= 8:
        return NumberReading(
            re.sub(r"\s", "", match[0]).translate(_AS_DIGITS), match.start(), match.end(), sure=False
        )
    return None


def repaired_iin(digits: str, evidence: str | None) -> str | None:
    """The number with one confused digit put right, where `evidence` (a second reading of the same number) has
    exactly that repair and the checksum proves it; None otherwise."""
    candidate = iin_of(evidence or "")
    if candidate is None or len(digits) != 12 or not candidate.checksum_holds:
        return None
    differing = [(ours, theirs) for ours, theirs in zip(digits, candidate.digits, strict=True) if ours != theirs]
    pairs = {frozenset("35"), frozenset("86"), frozenset("17"), frozenset("38"), frozenset("56"), frozenset("09")}
    broken = iin_of(digits)
    if len(differing) == 1 and frozenset(differing[0]) in pairs and broken and not broken.checksum_holds:
        return candidate.digits
    return None


_ROMAN = r"[IVXLІХУ1lПШ]{1,5}"
_BIRTH_NUMBER = re.compile(
    rf"(?P<series>{_ROMAN}\s?[-–—]?\s?[А-ЯЁӘІҢҒҮҰҚӨҺA-Z]{{2}})\s*(?:№|N[o°ºe]?|Nº)?\.?\s*(?P<number>[0-9]{{5,10}})(?![0-9])"
)
_PASSPORT = re.compile(r"(?<![A-Za-zА-Яа-я0-9])(?P<series>[NNPРСC]{1,2})\s?(?:№\s?)?(?P<number>[0-9]{7,8})(?![0-9])")
_LETTERED = re.compile(
    r"(?<![^\W\d_])(?P<series>[А-ЯЁӘІҢҒҮҰҚӨҺA-Z]{1,5}(?:-[А-ЯӘІҢҒҮҰҚӨҺA-Z]{1,3})?)\s?[-–]?\s*(?:№|N[o°ºe]?|Nº)\s*(?P<number>[0-9]{3,12})(?![0-9])"
)
_CARD_NUMBER = re.compile(r"^\W*(?P<series>[A-ZА-ЯІ]{2})\s?(?P<number>[0-9]{6,8})(?![0-9])")
"""Series and number of a card of registration with no sign between: `AB 01234567`."""
_IN_TWO = re.compile(r"^\W*(?P<series>[0-9]{2})\s+(?:№\s*)?(?P<number>[0-9]{6,8})(?![0-9])")
"""A series of two digits before a number, as taxpayers' certificates have them."""
_NUMBER = re.compile(
    r"(?<![0-9.,])(?:№|N[o°ºe]|Nº)?\s*(?P<number>[0-9]{1,12}(?:[-/][0-9A-Za-zА-Яа-яІі]{1,6}){0,3})(?![0-9])"
)
_DATE_LIKE = re.compile(r"[0-9]{1,2}[./,-][0-9]{1,2}[./,-][0-9]{2,4}")


class PaperNumber(NamedTuple):
    """A paper's number and, where printed, its series."""

    series: str | None
    number: str
    start: int
    end: int


def text_to_paper_number(text: str, *, shortest: int = 3) -> PaperNumber | None:
    """The first document number of a text: with a series (`I-ЖЗ № 123456`, `N 12345678`) or alone.

    Dates are no numbers; `shortest` is the least count of digits.
    """
    bare = _DATE_LIKE.sub(lambda match: " " * len(match[0]), text)
    for pattern in (_BIRTH_NUMBER, _PASSPORT, _LETTERED, _CARD_NUMBER, _IN_TWO):
        match = pattern.search(bare)
        if match:
            series = pure_series(match["series"])
            return PaperNumber(series, match["number"], match.start(), match.end())
    for match in _NUMBER.finditer(bare):
        number = match["number"]
        if sum(character.isdigit() for character in number) >= shortest:
            return PaperNumber(None, number, match.start("number"), match.end())
    return None


_ROMAN_LETTERS = str.maketrans({"І": "I", "Х": "X", "У": "V", "1": "I", "l": "I", "П": "II", "Ш": "III"})
_CYRILLIC_LETTERS = str.maketrans("ABCEHIKMOPTXY", "АВСЕНІКМОРТХУ")


_LETTERED_SERIES = frozenset({"МӘС", "МСЭ", "МСЭК", "ВОВ", "ҰОС"})
"""Series of three letters and more that papers have; a letter misread in one leaves none of them."""


def is_usual_series(series: str) -> bool:
    """Whether a series is short, has a Roman numeral, or is one that papers are known to have."""
    return len(series) < 3 or "-" in series or series in _LETTERED_SERIES


_ROMAN_BEHIND = r"[IVXLІХУ1lПШТ]{1,5}"
"""A Roman numeral behind letters, as it is read: IV comes as ТУ."""


_STROKES = re.compile(r"^[IІ1l|][TТIІ1l|]{0,2}(?=-[^\W\d_]{2}$)")
"""One to three strokes before letters, as a bold face runs them together: `ІТІ-ТЛ` for III-ТЛ, `|-БЛ` for I-БЛ."""


def pure_series(series: str) -> str:
    """A series in its pure letters: the Roman numeral Latin, the letters after it Cyrillic, a hyphen between."""
    compact = _STROKES.sub(lambda match: "I" * len(match[0]), re.sub(r"[\s–—-]+", "-", series.strip()))
    match = re.fullmatch(rf"({_ROMAN})-?([^\W\d_]{{2}})", compact)
    if match:
        return f"{match[1].translate(_ROMAN_LETTERS)}-{match[2].translate(_CYRILLIC_LETTERS)}"
    match = re.fullmatch(rf"([^\W\d_]{{2}})-({_ROMAN_BEHIND})", compact)
    if match:  # of labour books: АТ-IV
        return f"{match[1].translate(_CYRILLIC_LETTERS)}-{match[2].translate(_ROMAN_LETTERS).replace('Т', 'I')}"
    return compact.replace("Н", "N") if compact in {"N", "Н"} else compact


def has_guessed_numeral(series: str) -> bool:
    """Whether the Roman numeral behind a series' letters was read in letters that no numeral has: АТ-ТУ for АТ-IV."""
    if re.match(r"[IІ1l|]*[|TТ][IІ1l|TТ]*[-–]", series.strip()):
        return True
    match = re.fullmatch(rf"[^\W\d_]{{2}}\s?[-–]\s?({_ROMAN_BEHIND})", series.strip())
    if match is None or re.match(_ROMAN + r"\s?[-–]", series):
        return False
    return bool(set(match[1]) & set("1lПШТ"))


_PHONE = re.compile(r"(?:\+?\s?[78]\s?)?[\s(-]*[0-9]{3}[\s)\\\]}/|-]*[0-9]{3}[\s-]*[0-9]{2}[\s-]*[0-9]{2}(?![0-9])")
_LANDLINE = re.compile(
    r"(?:\+?\s?[78]\s?)?\(?(?P<area>7[0-9]{2,4})\)?[\s-]*(?P<local>[0-9](?:[\s-]?[0-9]){4,6})(?![0-9])"
)
_LOCAL = re.compile(r"(?<![0-9])[0-9]{2,3}[\s-][0-9]{2}[\s-][0-9]{2}(?![0-9])")


def text_to_phone(text: str) -> NumberReading | None:
    """The first phone of a text as printed, spaces made single; a local number of six or seven digits counts."""
    for pattern in (_PHONE, _LANDLINE):
        for match in pattern.finditer(text):
            if phone_digits(match[0]):
                return NumberReading(phone_digits(match[0]) or "", match.start(), match.end(), sure=True)
    local = _LOCAL.search(text)
    return NumberReading(re.sub(r"\D", "", local[0]), local.start(), local.end(), sure=False) if local else None


_GROUP_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("child", ("ребенок-инвалид", "ребенка-инвалида", "ребенок инвалид", "ребенка инвалида", "ребенку-инвалиду",
               "ребенок с инвалидностью", "ребенка с инвалидностью", "мүгедек бала", "мугедек бала",
               "мүгедектігі бар бала", "мугедектигі бар бала", "бала мүгедек", "бала")),
    ("1", ("бірінші", "первая", "первой", "первую", "перв")),
    ("2", ("екінші", "вторая", "второй", "вторую")),
    ("3", ("үшінші", "третья", "третьей", "третью")),
)  # fmt: skip
_ROMAN_GROUP = re.compile(
    r"(?<![0-9A-Za-zА-Яа-яІі])(?<![0-9][.,/-])(?P<group>[IІl1|!]{1,3}|[Шш][IІl1]?|[IІl1]?П|[IІl1ТT][ТT]|И[!1|IІ]|[123])"
    r"(?![0-9A-Za-zА-Яа-яІі]|[.,/-][0-9])"  # the month of a date is no group
)


_LEGEND = re.compile(r"(?<![^\W_])[IІ1]\s?[,/|]\s?(?:[IІ]{2}|П|2)(?![^\W_])")
"""The choice that a form prints, `I, II, III`: no value."""


_LONE_TWO = frozenset({"И", "Н", "П", "ІІ", "II", "П.", "||"})
"""What a lone II is read as."""


def _group_value(read: str) -> tuple[str, bool]:
    """The group of a Roman or Arabic figure as the engine reads it: II comes as П or 11, III as Ш."""
    if read in {"2", "3"}:
        return read, True
    odd = bool(re.search("[ТTИ]", read))
    strokes = len(re.sub("[Шш]", "III", re.sub("П", "II", read)))
    return str(min(strokes, 3)), strokes <= 3 and not odd


def text_to_group(text: str) -> NumberReading | None:
    """The disability group of a label's value: "1", "2", "3" or "child"."""
    lowered = comparable(text).replace("инвалил", "инвалид")  # slanted д is read as л
    if _LEGEND.search(text):
        return None
    if text.strip(" .,:;«»") in _LONE_TWO:
        return NumberReading("2", 0, len(text), sure=False)
    figure = _ROMAN_GROUP.search(text)
    for group, words in _GROUP_WORDS:
        for word in words:
            match = re.search(rf"(?<![^\W_]){re.escape(comparable(word))}(?![^\W_])", lowered)
            place = match.start() if match else -1
            if place >= 0 and (figure is None or group == "child" or place < figure.start()):
                if group == "child" and figure is not None and figure.start() < place:
                    continue
                return NumberReading(group, place, place + len(word), sure=True)
    if figure:
        value, sure = _group_value(figure["group"])
        return NumberReading(value, figure.start(), figure.end(), sure)
    return None


_CODE = re.compile(r"(?<![^\W_])[^\W_]{1,4}(?:[\s-]?[^\W_])*?(?:[\s-]?[0-9]){8,14}(?![^\W_])")
_CODE_LENGTH = range(10, 21)


def text_to_code(text: str) -> NumberReading | None:
    """The first code of ten to twenty digits, a few letters among them, whose groups may stand apart: a social
    individual code has sixteen places (OCR.md 6.2: of no known structure)."""
    for match in _CODE.finditer(text):
        code = re.sub(r"[\s-]", "", match[0]).upper()
        if len(code) in _CODE_LENGTH:
            return NumberReading(code, match.start(), match.end(), sure=True)
    return None


def sex_of_patronymic(patronymic: str) -> Literal["m", "f"] | None:
    """The sex that a patronymic's ending tells; None where it tells none."""
    lowered = comparable(patronymic)
    if lowered.endswith(("ұлы", "улы", "ович", "евич", "ич", "оглы")):
        return "m"
    return "f" if lowered.endswith(("қызы", "кызы", "овна", "евна", "ична", "кизы")) else None
