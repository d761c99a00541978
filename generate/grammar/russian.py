"""Russian cases of names and of offices: pytrovich for surnames and Russian names, pymorphy3 for titles.

Custom with Kazakh names is kept: patronymics on -улы, -кызы (-ұлы, -қызы) and women's names on a consonant or a
soft sign (Айгуль, Гульнар) do not change.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from pymorphy3 import MorphAnalyzer
from pytrovich.enums import Case, Gender, NamePart
from pytrovich.maker import PetrovichDeclinationMaker

RussianCase = Literal["genitive", "dative", "accusative", "instrumental", "prepositional"]
Sex = Literal["m", "f"]

_PYMORPHY = {
    "genitive": "gent",
    "dative": "datv",
    "accusative": "accs",
    "instrumental": "ablt",
    "prepositional": "loct",
}
_PYTROVICH = {
    "genitive": Case.GENITIVE,
    "dative": Case.DATIVE,
    "accusative": Case.ACCUSATIVE,
    "instrumental": Case.INSTRUMENTAL,
    "prepositional": Case.PREPOSITIONAL,
}
_KEPT_PATRONYMIC = re.compile("(?:улы|ұлы|кызы|қызы|оглы|кизи|гызы)$")
_ADJECTIVE_ENDINGS = ("ий", "ый", "ой", "ая", "яя", "ое", "ее")
_WOMANS_SOFT_NAMES = frozenset({"любовь", "нинель", "рахиль", "эсфирь", "юдифь", "руфь", "адель"})


def name_in_case(full_name: str, case: RussianCase, *, sex: Sex | None = None) -> str:
    """A full name, surname first, in a case: Ивановой Айгуль Серикқызы.

    `sex` None: by the patronymic, else by the ending of surname and given name; where nothing tells, the name
    stays as it is, for a wrong case is worse than none.
    """
    parts = full_name.split()
    sex = sex or sex_of(full_name)
    if not parts or sex is None:
        return full_name
    roles = ("surname", "given", "patronymic")
    cased = [_part_in_case(part, roles[min(index, 2)], case, sex) for index, part in enumerate(parts)]
    return " ".join(cased)


def sex_of(full_name: str) -> Sex | None:
    """Sex as the name tells it, surname first; None where it does not."""
    parts = [part.lower() for part in full_name.split()]
    for part in parts[2:]:
        if part.endswith(("ұлы", "улы", "оглы", "ич")):
            return "m"
        if part.endswith(("қызы", "кызы", "вна", "чна", "гызы")):
            return "f"
    surname = parts[0] if parts else ""
    if re.search("(?:ова|ева|ёва|ина|ская|цкая|ая)$", surname):
        return "f"
    return "m" if re.search("(?:ов|ев|ёв|ин|ский|цкий)$", surname) else None


def phrase_in_case(phrase: str, case: RussianCase) -> str:
    """A title or an office in a case: its first noun and the adjectives before it change, what hangs on them stays.

    Руководитель Бостандыкского районного отдела gives Руководителю Бостандыкского районного отдела;
    Бостандыкский районный отдел Управления занятости gives Бостандыкского районного отдела Управления занятости.
    """
    words = phrase.split(" ")
    cased: list[str] = []
    for index, word in enumerate(words):
        if word.startswith(("«", '"')) or (word.isupper() and len(word) > 1):
            return " ".join(cased + words[index:])  # an abbreviation (ГУ, РГП) or a name in quotation marks stays
        changed, is_noun = _word_in_case(word, case, _gender_of_phrase(phrase))
        cased.append(changed)
        if is_noun:
            return " ".join(cased + words[index + 1 :])
    # No noun at all: an adjective stands for one (Заведующая отделом), and only the first word changes.
    return " ".join(cased[:1] + words[1:])


def adjective_genitive(adjective: str) -> str:
    """A district's adjective, masculine: Бостандыкский gives Бостандыкского, Южный Южного."""
    if adjective.endswith(("щий", "ший", "жий", "чий", "ний")):
        return adjective[:-2] + "его"
    return adjective[:-2] + "ого" if adjective.endswith(("ий", "ый", "ой")) else adjective


def initials_of(full_name: str) -> str:
    """Surname and initials: Ахметов А. С.; a name of one word stays; both languages write it so."""
    parts = full_name.split()
    given = [part for part in parts[1:] if part.lower() not in {"ұлы", "қызы", "улы", "кызы", "оглы"}]
    return " ".join([*parts[:1], *(f"{part[0].upper()}." for part in given[:2])])


def _part_in_case(part: str, role: str, case: RussianCase, sex: Sex) -> str:
    lower = part.lower()
    if role == "patronymic" and (_KEPT_PATRONYMIC.search(lower) or not lower.endswith(("ич", "на"))):
        return part
    if "-" in part:
        return "-".join(_part_in_case(piece, role, case, sex) for piece in part.split("-"))
    if role == "given" and sex == "f" and lower[-1] not in "аяәе" and lower not in _WOMANS_SOFT_NAMES:
        return part
    if role == "surname" and sex == "f" and not lower.endswith(("а", "я", "ә")):
        return part
    kinds = {"surname": NamePart.LASTNAME, "given": NamePart.FIRSTNAME, "patronymic": NamePart.MIDDLENAME}
    gender = Gender.MALE if sex == "m" else Gender.FEMALE
    return str(_petrovich().make(kinds[role], gender, _PYTROVICH[case], part))


def _word_in_case(word: str, case: RussianCase, gender: str | None) -> tuple[str, bool]:
    """The word in the case, and whether it is the noun at which a phrase's change ends."""
    bare = word.strip('«»"(),.')
    readings = [
        reading
        for reading in _morphology().parse(bare)
        if "nomn" in reading.tag and ("NOUN" in reading.tag or "ADJF" in reading.tag or "PRTF" in reading.tag)
    ]
    if not bare or not readings:
        return word, False
    adjectives = [reading for reading in readings if "NOUN" not in reading.tag]
    if bare.endswith(_ADJECTIVE_ENDINGS) and adjectives:
        readings = adjectives  # Алмалинский is a surname too, but not before районный отдел
    reading = next((reading for reading in readings if gender and gender in reading.tag), readings[0])
    grammemes = {_PYMORPHY[case]}
    if "NOUN" not in reading.tag and reading.tag.gender:
        grammemes |= {str(reading.tag.gender)}
        if case == "accusative":
            grammemes |= {"inan"}
    inflected = reading.inflect(grammemes)
    if inflected is None:
        return word, "NOUN" in reading.tag
    return word.replace(bare, _same_capitals(str(inflected.word), bare)), "NOUN" in reading.tag


def _gender_of_phrase(phrase: str) -> str | None:
    """Gender of the first noun in the nominative, by which its adjectives are read."""
    for word in phrase.split(" "):
        if word.endswith(_ADJECTIVE_ENDINGS):
            continue
        for reading in _morphology().parse(word.strip('«»"(),.'))[:1]:
            if "NOUN" in reading.tag:
                return str(reading.tag.gender) if reading.tag.gender else None
    return None


def _same_capitals(word: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


@cache
def _morphology() -> MorphAnalyzer:
    return MorphAnalyzer(lang="ru")


@cache
def _petrovich() -> PetrovichDeclinationMaker:
    return PetrovichDeclinationMaker()
