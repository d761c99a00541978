"""Dates in words, as notaries and registrars write them."""

from __future__ import annotations

from datetime import date

MONTHS_RU = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)
MONTHS_KK = (
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
)

_UNITS_RU = (
    "-",
    "первого",
    "второго",
    "третьего",
    "четвертого",
    "пятого",
    "шестого",
    "седьмого",
    "восьмого",
    "девятого",
    "десятого",
    "одиннадцатого",
    "двенадцатого",
    "тринадцатого",
    "четырнадцатого",
    "пятнадцатого",
    "шестнадцатого",
    "семнадцатого",
    "восемнадцатого",
    "девятнадцатого",
)
_TENS_RU = (
    "-",
    "-",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
)
_ROUND_RU = (
    "-",
    "десятого",
    "двадцатого",
    "тридцатого",
    "сорокового",
    "пятидесятого",
    "шестидесятого",
    "семидесятого",
    "восьмидесятого",
    "девяностого",
)
_UNITS_KK = (
    "-",
    "бірінші",
    "екінші",
    "үшінші",
    "төртінші",
    "бесінші",
    "алтыншы",
    "жетінші",
    "сегізінші",
    "тоғызыншы",
)
_TENS_KK = ("-", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
_ROUND_KK = (
    "-",
    "оныншы",
    "жиырмасыншы",
    "отызыншы",
    "қырқыншы",
    "елуінші",
    "алпысыншы",
    "жетпісінші",
    "сексенінші",
    "тоқсаныншы",
)


def _below_hundred_ru(number: int) -> str:
    if number < 20:
        return _UNITS_RU[number]
    tens, units = divmod(number, 10)
    return f"{_TENS_RU[tens]} {_UNITS_RU[units]}" if units else _ROUND_RU[tens]


def _below_hundred_kk(number: int) -> str:
    tens, units = divmod(number, 10)
    if not units:
        return _ROUND_KK[tens]
    return f"{_TENS_KK[tens]} {_UNITS_KK[units]}" if tens else _UNITS_KK[units]


def spelled_date(day: date, language: str) -> str:
    """A date from 1901 on in words: «четвертого марта две тысячи тринадцатого года», «екі мың он үшінші жылғы
    төртінші наурыз»."""
    century, rest = divmod(day.year, 100)
    if language == "kk":
        if rest:
            year = ("екі мың " if century == 20 else "мың тоғыз жүз ") + _below_hundred_kk(rest)
        else:
            year = "екі мыңыншы"
        return f"{year} жылғы {_below_hundred_kk(day.day)} {MONTHS_KK[day.month - 1]}"
    if rest:
        year = ("две тысячи " if century == 20 else "тысяча девятьсот ") + _below_hundred_ru(rest)
    else:
        year = "двухтысячного"
    return f"{_below_hundred_ru(day.day)} {MONTHS_RU[day.month - 1]} {year} года"
