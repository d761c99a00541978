"""Dates as papers write them, Kazakh and Russian, in figures and in words, to ISO."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from intake.engines.fuzzy import nearest
from models.spelling import comparable

_FOLD = str.maketrans("әғқңөұүһійщ", "агкноуухииш")

_MONTHS: tuple[tuple[str, ...], ...] = (
    ("қаңтар", "январь", "января", "янв"),
    ("ақпан", "февраль", "февраля", "фев"),
    ("наурыз", "март", "марта", "мар"),
    ("сәуір", "апрель", "апреля", "апр"),
    ("мамыр", "май", "мая"),
    ("маусым", "июнь", "июня", "июн"),
    ("шілде", "июль", "июля", "июл"),
    ("тамыз", "август", "августа", "авг"),
    ("қыркүйек", "сентябрь", "сентября", "сен", "сент"),
    ("қазан", "октябрь", "октября", "окт"),
    ("қараша", "ноябрь", "ноября", "ноя", "нояб"),
    ("желтоқсан", "декабрь", "декабря", "дек"),
)
_MONTH_SUFFIX = re.compile("(нын|нин|дын|дин|тын|тин|да|де|та|те|дан|ден|тан|тен|га|ге|ка|ке)$")

_KAZAKH_NUMBERS = {
    "бір": 1, "бірінші": 1, "екі": 2, "екінші": 2, "үш": 3, "үшінші": 3, "төрт": 4, "төртінші": 4,
    "бес": 5, "бесінші": 5, "алты": 6, "алтыншы": 6, "жеті": 7, "жетінші": 7, "сегіз": 8, "сегізінші": 8,
    "тоғыз": 9, "тоғызыншы": 9, "он": 10, "оныншы": 10, "жиырма": 20, "жиырмасыншы": 20, "отыз": 30,
    "отызыншы": 30, "қырық": 40, "қырқыншы": 40, "елу": 50, "елуінші": 50, "алпыс": 60, "алпысыншы": 60,
    "жетпіс": 70, "жетпісінші": 70, "сексен": 80, "сексенінші": 80, "тоқсан": 90, "тоқсаныншы": 90,
    "жүз": 100, "жүзінші": 100, "мың": 1000, "мыңыншы": 1000,
}  # fmt: skip
_RUSSIAN_STEMS = {
    "перв": 1, "втор": 2, "трет": 3, "четверт": 4, "пят": 5, "шест": 6, "седьм": 7, "восьм": 8, "девят": 9,
    "десят": 10, "одиннадцат": 11, "двенадцат": 12, "тринадцат": 13, "четырнадцат": 14, "пятнадцат": 15,
    "шестнадцат": 16, "семнадцат": 17, "восемнадцат": 18, "девятнадцат": 19, "двадцат": 20, "тридцат": 30,
    "сороков": 40, "пятидесят": 50, "шестидесят": 60, "семидесят": 70, "восьмидесят": 80, "девяност": 90,
    "двухтысячн": 2000, "тысяч": 1000, "девятьсот": 900, "восемьсот": 800,
}  # fmt: skip
_RUSSIAN_ENDINGS = ("ое", "ого", "ый", "ий", "ья", "ье", "ьего", "ь", "и", "а", "")
_RUSSIAN_CARDINALS = {"две": 2, "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60,
                      "семьдесят": 70, "восемьдесят": 80, "девяносто": 90, "одна": 1}  # fmt: skip


class DateReading(NamedTuple):
    """A date found in a text."""

    iso: str
    start: int
    """Offset in the text."""
    end: int
    sure: bool
    """False where a letter had to be taken for a digit, a month was only nearly spelt, or the year is short."""


def _folded(word: str) -> str:
    return comparable(word).translate(_FOLD)


@cache
def _month_words() -> dict[str, int]:
    return {_folded(name): number for number, names in enumerate(_MONTHS, start=1) for name in names}


@cache
def _number_words() -> dict[str, int]:
    words = {_folded(name): number for name, number in _KAZAKH_NUMBERS.items()}
    for stem, number in _RUSSIAN_STEMS.items():
        for ending in _RUSSIAN_ENDINGS:
            words.setdefault(_folded(stem + ending), number)
    words.update({_folded(name): number for name, number in _RUSSIAN_CARDINALS.items()})
    return words


def month_of(word: str) -> tuple[int, bool] | None:
    """The month (1 to 12) that a word names, in either language and any case, and whether it is spelt right."""
    key = re.sub("[^а-яь]", "", _folded(word))
    if len(key) < 3:
        return None
    words = _month_words()
    bare = _MONTH_SUFFIX.sub("", key)
    for form in (key, bare):
        if form in words:
            return words[form], True
    if len(key) < 5:
        return None
    close = nearest(key, words, allowed=1 if len(key) < 7 else 2)
    return (words[close], False) if close is not None else None


_DIGITS = str.maketrans("ОоOoӨөЗзIlІі|Бб", "000000331111166")
_D = r"[0-9ОоOoӨөЗзIlІі|Бб]"
_QUOTE = "[\"«»“”„'’<>*]*"
_MONTH_WORD = r"(?P<month>[^\W\d_]{3,12})"
_YEAR_END = r"(?:\s*(?:года?|г|жылғы|жылгы|жылы|жыл|ж)(?![^\W\d_])\.?)?"
_YEAR = (
    r"(?P<year>[0-9]{4}|(?:(?:19|20)[\s_]{1,3}[0-9]{2}|20[0-2][\s_]{1,3}[0-9]|0[0-2][0-9])"
    r"(?=[\s_]*(?:года?|г|жылғы|жылгы|жылдың|жылы|жыл|ж)(?![^\W\d_])))"
)
"""Four digits; or with the blank between those that the form prints and those filled in, `20 13 жылғы`, `201 3 г.`;
or the first one lost, `011 г`."""
_NUMERIC = re.compile(
    rf"(?<![0-9.,/])(?P<day>[0-3]\s[0-9]|{_D}{{1,2}})\s?[.,/\-]\s?(?P<month>{_D}{{1,2}})\s?[.,/\-]\s?(?P<year>{_D}{{4}}|[0-9]{{2}}(?=\s*(?:г|ж)\b))"
    rf"(?![0-9]){_YEAR_END}"
)
_ISO = re.compile(r"(?<![0-9])(?P<year>[12][0-9]{3})[-.](?P<month>[0-9]{2})[-.](?P<day>[0-9]{2})(?![0-9])")
_DAY_FIRST = re.compile(
    rf"(?<![0-9]){_QUOTE}\s?(?P<day>[0-3]\s[0-9]|{_D}{{1,2}})\s?{_QUOTE}\s*{_QUOTE}_*\s*{_MONTH_WORD}_*\s*,?\s*{_YEAR}{_YEAR_END}"
)
_YEAR_FIRST = re.compile(
    rf"(?<![0-9]){_YEAR}[\s_–-]*(?:жылғы|жылгы|жылы|жылдың|жыл|ж|года?|г)\.?\s*{_QUOTE}\s?_*(?P<day>{_D}{{1,2}})_*\s?{_QUOTE}\s*_*{_MONTH_WORD}",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<![0-9])(?P<day>[0-9]{2})\s(?P<month>[0-9]{2})\s(?P<year>(?:19|20)[0-9]{2})(?![0-9])")


_LOST_POINT = re.compile(
    r"(?<![0-9.])(?P<day>[0-3][0-9])(?:[.,]\s?(?P<month>[01][0-9])|(?P<run>[01][0-9])[.,]\s?)(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
)
"""A day whose one point was not seen: 18.112021."""


def text_to_dates(text: str) -> list[DateReading]:
    """Every date of a text in the order it stands there; overlapping readings are given once."""
    found: list[DateReading] = []
    for reader in (
        _numeric,
        _iso,
        _worded_month(_DAY_FIRST),
        _worded_month(_YEAR_FIRST),
        _spaced,
        _lost_point,
        _in_words,
    ):
        for reading in reader(text):
            if all(reading.end <= other.start or reading.start >= other.end for other in found):
                found.append(reading)
    return sorted(found, key=lambda reading: reading.start)


def text_to_date(text: str) -> DateReading | None:
    """The first date of a text; None where there is none."""
    dates = text_to_dates(text)
    return dates[0] if dates else None


def _reading(match: re.Match[str], month: int, *, sure: bool) -> DateReading | None:
    raw_day, raw_year = match["day"].replace(" ", ""), re.sub(r"[\s_]", "", match["year"])
    sure = sure and " " not in match["day"]  # a digit that stands apart may be something else's
    day, year = int(raw_day.translate(_DIGITS)), int(raw_year.translate(_DIGITS))
    if len(raw_year) == 3:
        year, sure = year + 2000, False  # `011 г.`: the first figure was lost
    if len(raw_year) == 2:
        year, sure = year + (2000 if year < 30 else 1900), False
    exact = (raw_day.replace("З", "3") + raw_year).isdigit()  # a lone З in a day's place is nothing else
    iso = iso_of(year, month, day)
    return DateReading(iso, match.start(), match.end(), sure and exact) if iso else None


def iso_of(year: int, month: int, day: int) -> str | None:
    """ISO for a day between 1900 and 2100 that exists; None for any other."""
    if not 1900 <= year <= 2100:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _numeric(text: str) -> Iterator[DateReading]:
    for match in _NUMERIC.finditer(text):
        month = match["month"]
        reading = _reading(match, int(month.translate(_DIGITS)), sure=month.isdigit())
        if reading:
            yield reading


def _iso(text: str) -> Iterator[DateReading]:
    for match in _ISO.finditer(text):
        reading = _reading(match, int(match["month"]), sure=True)
        if reading:
            yield reading


def _spaced(text: str) -> Iterator[DateReading]:
    for match in _SPACED.finditer(text):
        reading = _reading(match, int(match["month"]), sure=False)
        if reading:
            yield reading


def _lost_point(text: str) -> Iterator[DateReading]:
    for match in _LOST_POINT.finditer(text):
        reading = _reading(match, int(match["month"] or match["run"]), sure=False)
        if reading:
            yield reading


def _worded_month(pattern: re.Pattern[str]) -> Callable[[str], Iterator[DateReading]]:
    def read(text: str) -> Iterator[DateReading]:
        for match in pattern.finditer(text):
            month = month_of(match["month"])
            if month is None:
                continue
            reading = _reading(match, month[0], sure=month[1])
            if reading:
                yield reading

    return read


_WORD = re.compile(r"[^\W\d_]+")


def _in_words(text: str) -> Iterator[DateReading]:
    """`төртінші наурыз екі мың он үшінші жыл`, `четвёртое марта две тысячи тринадцатого года`."""
    words = [(match, _folded(match[0])) for match in _WORD.finditer(text)]
    numbers = _number_words()
    for index, (match, _) in enumerate(words):
        month = month_of(match[0])
        if month is None:
            continue
        before = _run(words, range(index - 1, -1, -1), numbers)[::-1]
        after = _run(words, range(index + 1, len(words)), numbers)
        day, start = _sum([numbers[words[place][1]] for place in before[-2:]]), before[-2:]
        year = _sum([numbers[words[place][1]] for place in after])
        if not start or not after or day > 31:
            year_first = _year_first(words, index, numbers)
            if year_first:
                iso = iso_of(year_first[0], month[0], year_first[1])
                if iso:
                    yield DateReading(iso, words[year_first[2]][0].start(), match.end(), month[1])
            continue
        iso = iso_of(year, month[0], day)
        if iso:
            yield DateReading(iso, words[start[0]][0].start(), words[after[-1]][0].end(), month[1])


def _year_first(
    words: list[tuple[re.Match[str], str]], month_at: int, numbers: dict[str, int]
) -> tuple[int, int, int] | None:
    """(year, day, index of the first word) of `екі мың он үшінші жылғы төртінші наурыз` that ends in a month."""
    days = _run(words, range(month_at - 1, -1, -1), numbers)[::-1]
    if not days or not days[0] or not words[days[0] - 1][1].startswith(("жыл", "год")):
        return None
    years = _run(words, range(days[0] - 2, -1, -1), numbers)[::-1]
    if not years:
        return None
    total = _sum([numbers[words[place][1]] for place in years])
    return total, _sum([numbers[words[place][1]] for place in days]), years[0]


def _run(words: list[tuple[re.Match[str], str]], places: range, numbers: dict[str, int]) -> list[int]:
    run = []
    for place in places:
        if words[place][1] not in numbers:
            break
        run.append(place)
    return run


def _sum(parts: list[int]) -> int:
    """Number words in a row to a number: 2, 1000, 10, 3 give 2013; 1000, 900, 85 likewise."""
    total, held = 0, 0
    for part in parts:
        if part in (100, 1000):
            total, held = total + max(held, 1) * part, 0
        else:
            held += part
    return total + held
