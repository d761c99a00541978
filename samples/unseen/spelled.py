"""Dates spelled out in words, as civil registries and notaries write them."""

from __future__ import annotations

from datetime import date

from samples.printed import MONTHS_KK, MONTHS_RU

_ORDINAL_RU = (
    "- первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого "
    "двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого"
).split()
_TENS_RU = "- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split()
_TENTH_RU = "- десятого двадцатого тридцатого сорокового пятидесятого шестидесятого семидесятого восьмидесятого девяностого".split()
_UNITS_KK = "- бір екі үш төрт бес алты жеті сегіз тоғыз".split()
_TENS_KK = "- он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан".split()
_ORDINAL_KK = "- бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы".split()
_TENTH_KK = "- оныншы жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы".split()


def date_in_words(iso: str, language: str) -> str:
    """The twelfth of May two thousand and five, in Kazakh or in the Russian genitive."""
    day = date.fromisoformat(iso)
    if language == "kk":
        return f"{_year_kk(day.year)} жылғы {_below_hundred_kk(day.day)} {MONTHS_KK[day.month - 1]}"
    return f"{_below_hundred_ru(day.day)} {MONTHS_RU[day.month - 1]} {_year_ru(day.year)} года"


def _below_hundred_ru(number: int) -> str:
    if number < 20:
        return _ORDINAL_RU[number]
    tens, unit = divmod(number, 10)
    return f"{_TENS_RU[tens]} {_ORDINAL_RU[unit]}" if unit else _TENTH_RU[tens]


def _year_ru(year: int) -> str:
    if year == 2000:
        return "двухтысячного"
    return ("тысяча девятьсот " if year < 2000 else "две тысячи ") + _below_hundred_ru(year % 100)


def _below_hundred_kk(number: int) -> str:
    tens, unit = divmod(number, 10)
    if not unit:
        return _TENTH_KK[tens]
    return f"{_TENS_KK[tens]} {_ORDINAL_KK[unit]}" if tens else _ORDINAL_KK[unit]


def _year_kk(year: int) -> str:
    if year == 2000:
        return "екі мыңыншы"
    return ("бір мың тоғыз жүз " if year < 2000 else "екі мың ") + _below_hundred_kk(year % 100)
