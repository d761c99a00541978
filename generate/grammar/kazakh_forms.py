"""Kazakh plural and possession: құжат, құжаттар; мектеп, мектебі; орын, орныңыз; with the cases after them."""

from __future__ import annotations

import re
from typing import Literal

from generate.grammar.kazakh import KazakhCase, ending_after, in_case
from generate.grammar.kazakh_sounds import End, Sound, end_of

Owner = Literal["me", "you", "you_polite", "third", "us"]

_PLURAL: dict[Sound, tuple[str, str]] = {
    "vowel": ("лар", "лер"),
    "nasal": ("дар", "дер"),
    "liquid": ("лар", "лер"),
    "buzz": ("дар", "дер"),
    "voiceless": ("тар", "тер"),
}
_AFTER_VOWEL: dict[Owner, tuple[str, str]] = {
    "me": ("м", "м"),
    "you": ("ң", "ң"),
    "you_polite": ("ңыз", "ңіз"),
    "third": ("сы", "сі"),
    "us": ("мыз", "міз"),
}
_AFTER_CONSONANT: dict[Owner, tuple[str, str]] = {
    "me": ("ым", "ім"),
    "you": ("ың", "ің"),
    "you_polite": ("ыңыз", "іңіз"),
    "third": ("ы", "і"),
    "us": ("ымыз", "іміз"),
}
_VOICED = {"п": "б", "к": "г", "қ": "ғ"}
"""Before the vowel of the ending: мектебі, бөлігі, тармағы; only after a vowel (банкі, паркі)."""
_UNVOICED = re.compile("(?:тип|микроскоп|цех|тарих)$")
_NARROWED = {
    "орын": "орн", "мұрын": "мұрн", "мойын": "мойн", "қарын": "қарн", "ерін": "ерн", "қойын": "қойн",
    "халық": "халқ", "ауыз": "ауз", "дауыс": "даус", "әріп": "әрп", "ерік": "ерк", "көрік": "көрк", "парық": "парқ",
    "бұйрық": "бұйрығ", "қырық": "қырқ",
}  # fmt: skip
"""Words that lose their last narrow vowel before the ending: орны, халқы, аузы."""
_L_IN_THE_PLURAL_IS_D = re.compile("л$", re.IGNORECASE)


def plural_of(words: str) -> str:
    """The plural on the last word: балалар, үйлер, құжаттар, заңдар, ауылдар, ХҚКО-лар."""
    last = _last_letters(words)
    if not last:
        return words
    end = end_of(last)
    sound: Sound = "nasal" if _L_IN_THE_PLURAL_IS_D.search(last) and words[-1].isalpha() else end.sound
    return _joined(words, last, _PLURAL[sound][end.harmony == "thin"])


def owned_by(words: str, owner: Owner, case: KazakhCase = KazakhCase.NOMINATIVE) -> str:
    """The last word as somebody's, in a case: отбасыңыз, өтінішіңізге, мекенжайы, құжаттарымызды, атыма."""
    last = _last_letters(words)
    if not last:
        return words
    owned = _owned(words, last, owner)
    if case is KazakhCase.NOMINATIVE:
        return owned
    if owner == "third":
        return in_case(owned, case, possessed=True)
    if owner in {"me", "you"} and case is KazakhCase.DATIVE:
        return owned + ("е" if end_of(last).harmony == "thin" else "а")
    return owned + ending_after(End(end_of(last).harmony, "buzz" if owner in {"us", "you_polite"} else "nasal"), case)


def _owned(words: str, last: str, owner: Owner) -> str:
    end = end_of(last)
    thin = end.harmony == "thin"
    if end.sound == "vowel":
        return _joined(words, last, _AFTER_VOWEL[owner][thin])
    ending = _AFTER_CONSONANT[owner][thin]
    if not words[-1].isalpha() or last.isupper():
        return _joined(words, last, ending)
    for whole, narrowed in _NARROWED.items():
        if last.lower().endswith(whole):
            return words[: -len(whole)] + narrowed + ending
    if last[-1] in _VOICED and last[-2:-1] in set("аәеиоөуүұыіэюя") and not _UNVOICED.search(last):
        return words[:-1] + _VOICED[last[-1]] + ending
    return words + ending


def _joined(words: str, last: str, ending: str) -> str:
    return words + ("" if words[-1].isalpha() and not (last.isupper() and len(last) > 1) else "-") + ending


def _last_letters(words: str) -> str:
    found = re.findall(r"[^\W\d_]+", words)
    return found[-1] if found else ""
