"""The door to the decliner of Russian names; Kazakh names take their endings here."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pytrovich.enums import Case, Gender, NamePart
from pytrovich.maker import PetrovichDeclinationMaker

GrammarCase = Literal[
    "genitive", "dative", "accusative", "instrumental", "ablative", "kk_genitive", "kk_dative", "kk_accusative"
]

_PARTS = {"surname": NamePart.LASTNAME, "given_name": NamePart.FIRSTNAME, "patronymic": NamePart.MIDDLENAME}
_CASES = {
    "genitive": Case.GENITIVE,
    "dative": Case.DATIVE,
    "accusative": Case.ACCUSATIVE,
    "instrumental": Case.INSTRUMENTAL,
}


_AFTER_POSSESSIVE = {"kk_genitive": "ның", "kk_dative": "на", "kk_accusative": "н"}
_VOWELS = "аәеоөуұүыіиэяюё"
_VOICELESS = "бвгдкқпстфхһцчшщ"


@cache
def _maker() -> PetrovichDeclinationMaker:
    return PetrovichDeclinationMaker()


def declined_name(name: str, part: str, case: GrammarCase, *, feminine: bool) -> str:
    """A part of a name (`surname`, `given_name`, `patronymic`) in a Russian case; in the Kazakh ablative or another
    Kazakh case, `kk_…`."""
    if case == "ablative":
        return name + _ablative_ending(name)
    if case in _AFTER_POSSESSIVE:
        return name + _kazakh_ending(name, case)
    gender = Gender.FEMALE if feminine else Gender.MALE
    return str(_maker().make(_PARTS[part], gender, _CASES[case], name))


def _ablative_ending(name: str) -> str:
    """-нан/-нен after м н ң, -тан/-тен after voiceless, -дан/-ден else; by the last vowel's harmony.

    The ending -ұлы and -қызы are back (-нан by office usage after the possessive ы).
    """
    low = name.casefold()
    if low.endswith(("ұлы", "қызы")):
        return "нан"
    vowel = "е" if _is_front(low) else "а"
    if low[-1] in "мнң":
        return f"н{vowel}н"
    return f"{'т' if low[-1] in _VOICELESS else 'д'}{vowel}н"


def _is_front(low: str) -> bool:
    return next((letter in "әеіөүиэ" for letter in reversed(low) if letter in _VOWELS), False)


def _kazakh_ending(name: str, case: GrammarCase) -> str:
    """Ілік, барыс or табыс: by harmony and the last sound; behind -ұлы, -қызы as behind any possessive."""
    low = name.casefold()
    if low.endswith(("ұлы", "қызы")):
        return _AFTER_POSSESSIVE[case]
    front, last = _is_front(low), low[-1]
    if case == "kk_dative":
        hard = last in _VOICELESS
        return ("ке" if hard else "ге") if front else ("қа" if hard else "ға")
    nasal = last in _VOWELS or (last in "мнң" and case == "kk_genitive")
    first = "н" if nasal else "т" if last in _VOICELESS else "д"
    narrow = "і" if front else "ы"
    return f"{first}{narrow}ң" if case == "kk_genitive" else f"{first}{narrow}"
