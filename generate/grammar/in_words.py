"""Sums and days in words, as receipts, notices and powers of attorney write them."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from generate.grammar.dates import LetterLanguage, month_of
from generate.grammar.numbers import kazakh_ordinal, number_in_words, russian_ordinal

_TIYN = Decimal("0.01")
_RUSSIAN_TIYN = ("тиын", "тиына", "тиынов")


def sum_of(amount: Decimal) -> tuple[int, int]:
    """Whole tenge and tiyn, a half tiyn rounded up; ValueError below nought, for no paper owes less."""
    if amount < 0:
        raise ValueError(f"a sum below nought: {amount}")
    rounded = amount.quantize(_TIYN, rounding=ROUND_HALF_UP)
    return int(rounded), int(rounded * 100 % 100)


def sum_in_figures(amount: Decimal, language: LetterLanguage) -> str:
    """25 040 тенге 50 тиынов; 25 040 теңге 50 тиын: thousands apart, no tiyn where there are none."""
    tenge, tiyn = sum_of(amount)
    return f"{_apart(tenge)} {_tenge(language)}{_tiyn_in_figures(tiyn, language) if tiyn else ''}"


def sum_in_words(amount: Decimal, language: LetterLanguage) -> str:
    """25 040 (двадцать пять тысяч сорок) тенге 50 тиынов; 25 040 (жиырма бес мың қырық) теңге 50 тиын.

    Nought tiyn are written too (00), so that nothing can be added behind the sum.
    """
    tenge, tiyn = sum_of(amount)
    words = number_in_words(tenge, language)
    return f"{_apart(tenge)} ({words}) {_tenge(language)}{_tiyn_in_figures(tiyn, language)}"


def count_in_words(number: int, language: LetterLanguage) -> str:
    """A count that nobody can alter: 3 (три), 25 (жиырма бес)."""
    return f"{number} ({number_in_words(number, language)})"


def date_in_words(iso: str, language: LetterLanguage) -> str:
    """четвертое марта две тысячи тринадцатого года; екі мың он үшінші жылғы төртінші наурыз."""
    day = date.fromisoformat(iso)
    month = month_of(iso, language)
    if language == "kk":
        return f"{kazakh_ordinal(day.year)} жылғы {kazakh_ordinal(day.day)} {month}"
    year = russian_ordinal(day.year, genitive=True)
    return f"{russian_ordinal(day.day, gender='n')} {month} {year} года"


def _apart(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def _tenge(language: LetterLanguage) -> str:
    return "теңге" if language == "kk" else "тенге"


def _tiyn_in_figures(tiyn: int, language: LetterLanguage) -> str:
    if language == "kk" or (tiyn % 10 == 1 and tiyn != 11):
        return f" {tiyn:02d} тиын"
    few = tiyn % 10 in (2, 3, 4) and tiyn not in (12, 13, 14)
    return f" {tiyn:02d} {_RUSSIAN_TIYN[1 if few else 2]}"
