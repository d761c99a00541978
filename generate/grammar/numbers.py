"""Numbers in words and figures with endings: екі мың он үш, он үшінші, 5-ін, 4-ші; пятьсот, пятьсот первого.

Words come from num2words (its Kazakh has no ordinals: those are ours); Russian ones without ё, as the letters are.
"""

from __future__ import annotations

from typing import Literal

import num2words

from generate.grammar.dates import LetterLanguage
from generate.grammar.kazakh import KazakhCase, ending_after, in_case
from generate.grammar.kazakh_sounds import end_of, harmony_of, last_word_of_number

RussianGender = Literal["m", "f", "n"]

_RUSSIAN_BY_GENDER = {("один", "f"): "одна", ("один", "n"): "одно", ("два", "f"): "две"}
"""Put right here: the library bends every power of a thousand too (одна миллион одна)."""
_KAZAKH_ORDINALS = {"жиырма": "жиырмасыншы", "қырық": "қырқыншы"}


def number_in_words(number: int, language: LetterLanguage, *, gender: RussianGender = "m") -> str:
    """A whole number: екі мың он үш; две тысячи тринадцать. `gender` of the Russian noun: одна, одно."""
    if language == "kk":
        return str(num2words.num2words(number, lang="kz"))
    *before, last = str(num2words.num2words(number, lang="ru")).replace("ё", "е").split()
    return " ".join([*before, _RUSSIAN_BY_GENDER.get((last, gender), last)])


def russian_ordinal(number: int, *, gender: RussianGender = "m", genitive: bool = False) -> str:
    """четвертый, четвертое (число), две тысячи тринадцатого (года)."""
    words = num2words.num2words(number, lang="ru", to="ordinal", gender=gender, case="g" if genitive else "n")
    return str(words).replace("ё", "е")


def russian_prepositional(number: int) -> str:
    """After "на" with a masculine thing: (на) одном, четырех, двадцати одном."""
    words = num2words.num2words(number, lang="ru", case="p", gender="m", animate=False)
    return str(words).replace("ё", "е")


def kazakh_ordinal(number: int) -> str:
    """бірінші, екінші, жиырмасыншы, екі мың он үшінші."""
    *before, last = number_in_words(number, "kk").split()
    if last in _KAZAKH_ORDINALS:
        return " ".join([*before, _KAZAKH_ORDINALS[last]])
    thick = harmony_of(last) == "thick"
    joint = "" if end_of(last).sound == "vowel" else "ы" if thick else "і"
    return " ".join([*before, last + joint + ("ншы" if thick else "нші")])


def kazakh_ordinal_figure(number: int) -> str:
    """4-ші, 6-шы, 40-шы."""
    return f"{number}-{'шы' if harmony_of(last_word_of_number(str(number))) == 'thick' else 'ші'}"


def kazakh_figure_in(number: int, case: KazakhCase, *, possessed: bool = False) -> str:
    """A number in figures with the ending that its word would take: 5-ке, 40-қа; possessed (a day of a month, one of
    several) 5-ін, 20-сынан. In the nominative unpossessed it is the bare number."""
    word = last_word_of_number(str(number))
    if not possessed:
        ending = ending_after(end_of(word), case)
        return f"{number}-{ending}" if ending else str(number)
    third = ("сы", "сі") if end_of(word).sound == "vowel" else ("ы", "і")
    stem = f"{number}-{third[end_of(word).harmony == 'thin']}"
    return in_case(stem, case, possessed=True)


def kazakh_month_day(month: str, day: int, case: KazakhCase) -> str:
    """A day of a month by itself: наурыздың 5-ін, тамыздың 30-ынан."""
    return f"{in_case(month, KazakhCase.GENITIVE)} {kazakh_figure_in(day, case, possessed=True)}"
