"""How a Kazakh word sounds at its end, by which endings are chosen: thick or thin, and its last sound.

Rules of the orthography (Қазақ тілінің орфографиялық сөздігі, §§ 35, 36, 54, 73): names on -ов, -ев follow their
stem; рк, нк, кт, лк, ск, г at the end are thin (паркке, педагогтер); б, в, г, д at the end count as voiceless
(клубқа, активке); abbreviations follow the way they are said (ТМД-ға, ІІМ-ге, ЖШС-ның).
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Harmony = Literal["thick", "thin"]
Sound = Literal["vowel", "nasal", "liquid", "buzz", "voiceless"]


class End(NamedTuple):
    """The end of a word as it is said."""

    harmony: Harmony
    sound: Sound


_THICK = frozenset("аоұыя")
_THIN = frozenset("әөүіеэё")
_NEUTRAL = frozenset("иую")
"""They follow the vowel before them: Ғали Ғалиға, Әли Әлиге; Медеу Медеуге, Алатау Алатауға."""
_VOWELS_THAT_END = frozenset("аәеёоөұүыіэя")
_NASAL = frozenset("мнң")
_LIQUID = frozenset("рлйуию")
_BUZZ = frozenset("зж")

_RUSSIAN_SURNAME = re.compile("^(.+)(?:ов|ев|ёв)$")
_THIN_AT_THE_END = re.compile("(?:рк|рг|нк|нг|кс|кт|ск|лк|г|кль|брь|бль|гул|ин|ич|ий)$")
"""Сейфуллинге, Ивановичке, Дмитрийге too: the last и is a front vowel of Russian."""
_SOFT_END = re.compile("[^аыұя][^аәеёоөұүыіэяиую]+ь$")
"""Айгульге, Игорьге, рубльге; after а the end stays thick: Жамальға."""
_CLOSED_I = re.compile("и[^аәеёоөұүыіэяиуюйх]+$")
"""активке, тарифке, Владимирге, Ибраһимге; a word with қ, ғ, ұ or ы is thick in spite of it: Сағитқа, Мұхитқа."""
_CLOSED_U = re.compile("[^аәеёоөұүыіэяиую][ую][^аәеёоөұүыіэяиуюь]+$")
"""институтқа, ресурсқа, Тимурға; but Мәншукке."""
_CLOSED_AE = re.compile("[аәеоөұүыіиу].*ә[^аәеёоөұүыіэяиую]+$")
"""Күләшқа, Біләлға (§ 54): a last ә before a consonant is thick in names."""

_SAID: dict[str, End] = {
    # Abbreviations whose letters do not tell it, as official texts and § 73 have them.
    "ҚР": End("thick", "vowel"),
    "МӘМ": End("thin", "nasal"),
    "ҚФБ": End("thin", "voiceless"),
    "ТМД": End("thick", "vowel"),
    "ЖШС": End("thick", "vowel"),
    "АЕК": End("thin", "voiceless"),
    "БАҚ": End("thick", "voiceless"),
    "ЦОН": End("thick", "nasal"),
    "АХАТ": End("thick", "voiceless"),
    "АҚШ": End("thick", "voiceless"),
    "ҰОС": End("thick", "voiceless"),
    "ЮНИСЕФ": End("thin", "voiceless"),
    "ЮНЕСКО": End("thick", "vowel"),
    "МАГАТЭ": End("thin", "vowel"),
    "ИНТЕРПОЛ": End("thick", "liquid"),
}
_LETTERS_NAMED_WITH_E = {"Л": "liquid", "Р": "liquid", "М": "nasal", "Н": "nasal", "С": "voiceless", "Ф": "voiceless"}
_LONGEST_ABBREVIATION = 5
"""Letters; a longer word in capitals is a name or a title printed so: АХМЕТОВ, РЕСПУБЛИКАСЫ."""

_LAST_WORDS = {1: "бір", 2: "екі", 3: "үш", 4: "төрт", 5: "бес", 6: "алты", 7: "жеті", 8: "сегіз", 9: "тоғыз"}
_LAST_TENS = {
    1: "он",
    2: "жиырма",
    3: "отыз",
    4: "қырық",
    5: "елу",
    6: "алпыс",
    7: "жетпіс",
    8: "сексен",
    9: "тоқсан",
}
_LAST_POWERS = ((12, "триллион"), (9, "миллиард"), (6, "миллион"), (3, "мың"), (2, "жүз"))


def end_of(word: str, *, in_capitals: bool = False) -> End:
    """The end of a word or an abbreviation; `in_capitals`: a word that is printed so, no abbreviation."""
    if is_abbreviation(word) and not in_capitals:
        return _end_of_abbreviation(word)
    return End(harmony_of(word), last_sound_of(word))


def harmony_of(word: str) -> Harmony:
    """Thick (жуан) or thin (жіңішке) by the last vowel that decides; a word without vowels is thin.

    Surnames on -ов, -ев follow their stem: Мұқановқа, Құнанбаевтың, Иманәлиевке (so in official texts); е and и
    of a stem decide only when nothing else does: Ахметовқа, Бектеновке.
    """
    lower = word.lower()
    surname = _RUSSIAN_SURNAME.match(lower)
    if surname and _vowels(surname[1]):
        strong = [vowel for vowel in _vowels(surname[1]) if vowel not in "еэиую"]
        return _harmony_of_vowel(strong[-1]) if strong else "thin"
    if _THIN_AT_THE_END.search(lower) or _SOFT_END.search(lower):
        return "thin"
    if _CLOSED_I.search(lower) and not re.search("[қғұы]", lower):
        return "thin"
    if (_CLOSED_U.search(lower) and not re.search("[әөүі]", lower)) or _CLOSED_AE.search(lower):
        return "thick"
    vowels = _vowels(lower)
    deciding = [vowel for vowel in vowels if vowel not in _NEUTRAL]
    if deciding:
        return _harmony_of_vowel(deciding[-1])
    return "thick" if vowels and vowels[-1] in "ую" else "thin"  # суға, туға; Лиге, Кимге


def last_sound_of(word: str) -> Sound:
    """The class of the last sound; a soft or hard sign is passed over, б в г ғ д sound voiceless at the end."""
    letters = word.lower().rstrip("ьъ")
    last = letters[-1:]
    if last in _VOWELS_THAT_END:
        return "vowel"
    if last in _NASAL:
        return "nasal"
    if last in _LIQUID:
        return "liquid"
    return "buzz" if last in _BUZZ else "voiceless"


def is_abbreviation(word: str) -> bool:
    """Capitals only, as long as abbreviations are, or a known one; ҚазҰУ too."""
    if word in _SAID:
        return True
    if word.isupper():
        return 1 < len(word) <= _LONGEST_ABBREVIATION
    return word[1:].lower() != word[1:]


def last_word_of_number(digits: str) -> str:
    """The word with which a number in figures ends when it is said: 2013 үш, 40 қырық, 100 000 мың, 00 нөл."""
    number = re.sub(r"\D", "", digits)
    if not number.strip("0"):
        return "нөл"
    zeros = len(number) - len(number.rstrip("0"))
    if zeros == 0:
        return _LAST_WORDS[int(number[-1])]
    if zeros == 1:
        return _LAST_TENS[int(number[-2])]
    return next(word for power, word in _LAST_POWERS if zeros >= power)


def _vowels(word: str) -> list[str]:
    return [letter for letter in word if letter in _THICK or letter in _THIN or letter in _NEUTRAL]


def _harmony_of_vowel(vowel: str) -> Harmony:
    return "thick" if vowel in _THICK else "thin"


def _end_of_abbreviation(word: str) -> End:
    """How an abbreviation is said: letter by letter, where most letters' names end in a vowel (АОЖБ-ның, ӘРПК-нің).

    Қ, Ғ and Ж at the end are thick (ЭЦҚ-ны, ААЖ-дан); else the last vowel letter decides, and without one it is
    thin (ММ-нің).
    """
    if word in _SAID:
        return _SAID[word]
    last = word[-1]
    if not word.isupper():
        return End(harmony_of(word), last_sound_of(word))  # ҚазҰУ-ға, ҚазҰУ-дың
    if last in _LETTERS_NAMED_WITH_E:
        return End("thin", last_sound_of(last))
    if last in "ҚҒЖ" or last in "АОҰЫУ":
        return End("thick", "vowel")
    deciding = [vowel for vowel in _vowels(word.lower()) if vowel not in _NEUTRAL]
    return End(_harmony_of_vowel(deciding[-1]) if deciding else "thin", "vowel")
