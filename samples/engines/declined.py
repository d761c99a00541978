"""The door to the decliner of Russian names; Kazakh names take their ablative ending here."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pytrovich.enums import Case, Gender, NamePart
from pytrovich.maker import PetrovichDeclinationMaker

GrammarCase = Literal["genitive", "dative", "instrumental", "ablative"]

_PARTS = {"surname": NamePart.LASTNAME, "given_name": NamePart.FIRSTNAME, "patronymic": NamePart.MIDDLENAME}
_CASES = {"genitive": Case.GENITIVE, "dative": Case.DATIVE, "instrumental": Case.INSTRUMENTAL}


@cache
def _maker() -> PetrovichDeclinationMaker:
    return PetrovichDeclinationMaker()


def declined_name(name: str, part: str, case: GrammarCase, *, feminine: bool) -> str:
    """A part of a name (`surname`, `given_name`, `patronymic`) in a Russian case, or in the Kazakh ablative."""
    if case == "ablative":
        return name + _ablative_ending(name)
    gender = Gender.FEMALE if feminine else Gender.MALE
    return str(_maker().make(_PARTS[part], gender, _CASES[case], name))


def _ablative_ending(name: str) -> str:
    """-нан/-нен after м н ң, -тан/-тен after voiceless, -дан/-ден else; by the last vowel's harmony.

    The ending -ұлы and -қызы are back (-нан by office usage after the possessive ы).
    """
    low = name.casefold()
    if low.endswith(("ұлы", "қызы")):
        return "нан"
    front = next((letter in "әеіөүиэ" for letter in reversed(low) if letter in "аәеоөуұүыіиэяюё"), False)
    vowel = "е" if front else "а"
    if low[-1] in "мнң":
        return f"н{vowel}н"
    return f"{'т' if low[-1] in 'бвгдкқпстфхһцчшщ' else 'д'}{vowel}н"
