"""Kazakh case endings by vowel harmony and the final sound; no library inflects Kazakh names.

What decides: the last vowel (thick or thin), the last sound (vowel, sonorant, voiced, voiceless) and whether the
word already carries the ending of the third person (аудан-ы, бөлім-і, Серік-ұлы), which takes н before the case.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Literal

Harmony = Literal["thick", "thin"]
Sound = Literal["vowel", "nasal", "liquid", "buzz", "voiceless"]


class KazakhCase(Enum):
    """The six cases with an ending of their own."""

    GENITIVE = "ілік"
    DATIVE = "барыс"
    ACCUSATIVE = "табыс"
    LOCATIVE = "жатыс"
    ABLATIVE = "шығыс"
    INSTRUMENTAL = "көмектес"


_THICK = frozenset("аоұыяёю")
_THIN = frozenset("әөүіеэ")
_NEUTRAL = frozenset("иу")
"""и and у follow the vowel before them: Ғали Ғалиға, Әли Әлиге; Медеу Медеуге, Алатау Алатауға."""
_VOWELS_THAT_END = frozenset("аәеёоөұүыіэя")
_NASAL = frozenset("мнң")
_LIQUID = frozenset("рлйуию")
_BUZZ = frozenset("зж")

# Endings by the class of the last sound; the first is thick, the second thin.
_ENDINGS: dict[KazakhCase, dict[Sound, tuple[str, str]]] = {
    KazakhCase.GENITIVE: {
        "vowel": ("ның", "нің"),
        "nasal": ("ның", "нің"),
        "liquid": ("дың", "дің"),
        "buzz": ("дың", "дің"),
        "voiceless": ("тың", "тің"),
    },
    KazakhCase.DATIVE: {
        "vowel": ("ға", "ге"),
        "nasal": ("ға", "ге"),
        "liquid": ("ға", "ге"),
        "buzz": ("ға", "ге"),
        "voiceless": ("қа", "ке"),
    },
    KazakhCase.ACCUSATIVE: {
        "vowel": ("ны", "ні"),
        "nasal": ("ды", "ді"),
        "liquid": ("ды", "ді"),
        "buzz": ("ды", "ді"),
        "voiceless": ("ты", "ті"),
    },
    KazakhCase.LOCATIVE: {
        "vowel": ("да", "де"),
        "nasal": ("да", "де"),
        "liquid": ("да", "де"),
        "buzz": ("да", "де"),
        "voiceless": ("та", "те"),
    },
    KazakhCase.ABLATIVE: {
        "vowel": ("дан", "ден"),
        "nasal": ("нан", "нен"),
        "liquid": ("дан", "ден"),
        "buzz": ("дан", "ден"),
        "voiceless": ("тан", "тен"),
    },
    KazakhCase.INSTRUMENTAL: {
        "vowel": ("мен", "мен"),
        "nasal": ("мен", "мен"),
        "liquid": ("мен", "мен"),
        "buzz": ("бен", "бен"),
        "voiceless": ("пен", "пен"),
    },
}
_AFTER_POSSESSIVE: dict[KazakhCase, tuple[str, str]] = {
    KazakhCase.GENITIVE: ("ның", "нің"),
    KazakhCase.DATIVE: ("на", "не"),
    KazakhCase.ACCUSATIVE: ("н", "н"),
    KazakhCase.LOCATIVE: ("нда", "нде"),
    KazakhCase.ABLATIVE: ("нан", "нен"),
    KazakhCase.INSTRUMENTAL: ("мен", "мен"),
}

_POSSESSED = re.compile(
    "(?:аудан|қала|облыс|ауыл|көше|басқарма|бөлім|бөлімше|әкім|әкімдіг|әкімият|министр|министрліг|орталығ|басшы|"
    "бастығ|корпорация|комитет|департамент|филиал|үй|округ|республика|төраға|орынбасар|мекеме|агенттіг|органы?|"
    "даңғыл|шағынаудан|құрылтай|кеңес|қызмет|қызметкер|маман|инспектор|ұйым|өкіл|директор|ғимарат)"
    "(?:с?[ыі])$"
    "|^(?:.*[^ -])?(?:ұлы|қызы|улы|кызы)$"
)
"""Words of offices and patronymics with the ending of the third person. Алматы and Ғалы end in ы without it."""

_RUSSIAN_SURNAME = re.compile("^(.+)(?:ов|ев|ёв)$")

_ABBREVIATIONS: dict[str, tuple[Harmony, Sound]] = {
    # As official Kazakh texts write them: ААЖ-дан, МӘМ-ге, ҚФБ-тің, ХҚКО-ның, АОЖБ-да, ЭЦҚ-мен, ММ-нің, ҚР-ның.
    "ҚР": ("thick", "vowel"),
    "ААЖ": ("thick", "vowel"),
    "АТЖ": ("thick", "vowel"),
    "МӘМ": ("thin", "nasal"),
    "ҚФБ": ("thin", "voiceless"),
    "ТМД": ("thick", "vowel"),
    "ХҚКО": ("thick", "vowel"),
    "ЦОН": ("thick", "nasal"),
    "АХАТ": ("thick", "voiceless"),
    "АҚШ": ("thick", "voiceless"),
    "ҰОС": ("thick", "voiceless"),
}
_LETTERS_NAMED_WITH_E = {"Л": "liquid", "Р": "liquid", "М": "nasal", "Н": "nasal", "С": "voiceless", "Ф": "voiceless"}


def in_case(words: str, case: KazakhCase, *, possessed: bool | None = None) -> str:
    """The words with the ending of a case on the last of them, as Kazakh puts it on a whole name or title.

    `possessed` says whether the last word carries the ending of the third person; None: known by the word
    itself (ауданы, бөлімі, Серікұлы do; Алматы, Ғалы do not). Quotation marks and brackets at the end stay
    outside the ending's view: «Тілектестік» gives «Тілектестік»-тің. Empty words stay empty.
    """
    last = _last_word(words)
    if not last:
        return words
    hyphen = "" if words.rstrip()[-1:].isalpha() else "-"
    if _is_abbreviation(last):
        harmony, sound = _abbreviation_reading(last)
        return words.rstrip() + "-" + _ENDINGS[case][sound][harmony == "thin"]
    harmony = harmony_of(last)
    if is_possessed(last) if possessed is None else possessed:
        return words.rstrip() + hyphen + _AFTER_POSSESSIVE[case][harmony == "thin"]
    return words.rstrip() + hyphen + _ENDINGS[case][last_sound_of(last)][harmony == "thin"]


def is_possessed(word: str) -> bool:
    """Whether a word is one of an office's nouns or a patronymic with the ending of the third person."""
    return _POSSESSED.search(word.lower()) is not None


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
    if lower.endswith(("ин", "ич", "ий")):
        return "thin"  # Сейфуллинге, Ивановичке, Дмитрийге: the last и is a front vowel of Russian
    for vowel in reversed(_vowels(lower)):
        if vowel not in _NEUTRAL:
            return _harmony_of_vowel(vowel)
    return "thin"


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


def _vowels(word: str) -> list[str]:
    return [letter for letter in word if letter in _THICK or letter in _THIN or letter in _NEUTRAL]


def _harmony_of_vowel(vowel: str) -> Harmony:
    return "thick" if vowel in _THICK else "thin"


def _last_word(words: str) -> str:
    found = re.findall(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+", words)
    return found[-1] if found else ""


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _abbreviation_reading(word: str) -> tuple[Harmony, Sound]:
    """How an abbreviation is read: letter by letter, where most letters' names end in a vowel (АОЖБ-ның, ӘРПК-нің).

    Қ and Ғ at the end are thick (ЭЦҚ-ны); else the last vowel letter decides, and without one it is thin (ММ-нің).
    """
    if word in _ABBREVIATIONS:
        return _ABBREVIATIONS[word]
    last = word[-1]
    sound: Sound = "vowel"
    if last in _LETTERS_NAMED_WITH_E:
        sound = last_sound_of(last.lower())
        return "thin", sound
    if last in "ҚҒ":
        return "thick", sound
    if last in "АОҰЫУ":
        return "thick", sound
    vowels = _vowels(word.lower())
    return (_harmony_of_vowel(vowels[-1]) if vowels and vowels[-1] not in _NEUTRAL else "thin"), sound
