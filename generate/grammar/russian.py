"""Russian cases of names and of offices: pytrovich for surnames and Russian names, pymorphy3 for titles.

Custom with Kazakh names is kept: patronymics on -улы, -кызы (-ұлы, -қызы) and women's names on a consonant or a
soft sign (Айгуль, Гульнар) do not change.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from pymorphy3 import MorphAnalyzer
from pymorphy3.analyzer import Parse
from pytrovich.enums import Case, Gender, NamePart
from pytrovich.maker import PetrovichDeclinationMaker

RussianCase = Literal["genitive", "dative", "accusative", "instrumental", "prepositional"]
Sex = Literal["m", "f"]

_PYMORPHY = {
    "nominative": "nomn",
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
_RUSSIAN_SURNAME = re.compile("(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ой|ая)|ый|ий|ая|яя)$")
_LIFELESS = frozenset({"маслихат", "акимат", "хоспис"})
_LIVING = frozenset({"услугодатель", "услугополучатель"})
"""Both guessed wrong by the dictionary."""
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


def is_accusative(noun: str) -> bool:
    """Whether a word is a feminine noun that tells its accusative: копию, справку."""
    return any({"NOUN", "femn", "sing", "accs"} in reading.tag for reading in _morphology().parse(noun))


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
    end, noun = _head_of(words)
    # Without a noun an adjective stands for one (Исполняющий обязанности, Заведующая отделом): it is a person.
    gender, plural, alive = _agreement(noun) if noun else (None, False, True)
    cased = [_adjective_in_case(word, case, gender, plural=plural, alive=alive) for word in words[:end]]
    if noun:
        cased.append(_inflected(noun, words[end], {_PYMORPHY[_case_of_noun(words[end], case)]}))
    return " ".join(cased + words[len(cased) :])


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
    if _KEPT_PATRONYMIC.search(lower) or (role == "patronymic" and not lower.endswith(("ич", "на"))):
        return part
    if "-" in part:
        *before, last = part.split("-")
        kept = [_first_piece_in_case(piece, role, case, sex) for piece in before]
        return "-".join([*kept, _part_in_case(last, role, case, sex)])
    if role == "given" and sex == "f" and lower[-1] not in "аяәе" and lower not in _WOMANS_SOFT_NAMES:
        return part
    if role == "surname" and sex == "f" and not _is_womans_surname_that_changes(lower):
        return part
    if role != "patronymic" and case == "prepositional" and lower.endswith("ия"):
        case = "dative"  # о Жакие, об Алие: one form for both, as the stress on the last syllable asks
    kinds = {"surname": NamePart.LASTNAME, "given": NamePart.FIRSTNAME, "patronymic": NamePart.MIDDLENAME}
    gender = Gender.MALE if sex == "m" else Gender.FEMALE
    return _printed_like(str(_petrovich().make(kinds[role], gender, _PYTROVICH[case], part.capitalize())), part)


def _first_piece_in_case(piece: str, role: str, case: RussianCase, sex: Sex) -> str:
    """A part before a hyphen: Петрова-Водкина, Анны-Марии; but Касым-Жомарта, Бонч-Бруевича."""
    changes = _RUSSIAN_SURNAME.search(piece.lower()) if role == "surname" else piece.lower().endswith(("а", "я"))
    return _part_in_case(piece, role, case, sex) if changes else piece


def _is_womans_surname_that_changes(lower: str) -> bool:
    """With a Russian ending, or a Russian word of the feminine; Муса, Сейткали and Абай are kept on a woman."""
    if _RUSSIAN_SURNAME.search(lower):
        return True
    readings = _morphology().parse(lower) if _morphology().word_is_known(lower) else []
    nouns = [reading.tag for reading in readings if "nomn" in reading.tag and "NOUN" in reading.tag]
    return any("femn" in tag for tag in nouns) and not any("Name" in tag for tag in nouns)


def _head_of(words: list[str]) -> tuple[int, Parse | None]:
    """Where the noun stands at which a phrase's change ends, and how it is read; without one the place after the
    first adjective, or 0 where an abbreviation (ГУ, РГП), a name in quotation marks or a short form comes first."""
    before: list[list[Parse]] = []
    for index, word in enumerate(words):
        if word.startswith(("«", '"')) or (word.isupper() and len(word) > 1) or "." in word:
            break
        readings = _nominatives(word)
        adjectives = [reading for reading in readings if "NOUN" not in reading.tag]
        if adjectives and word.endswith((*_ADJECTIVE_ENDINGS, "ые", "ие")):
            before.append(adjectives)  # Алмалинский is a surname too, but not before районный отдел
            continue
        noun = next((one for one in readings if "NOUN" in one.tag and _agrees(one, before)), None)
        if noun:
            return index, noun
        if not _leads_on(word):
            break
        before.append([])
    first = next((index for index, adjectives in enumerate(before) if adjectives), -1)
    return first + 1, None


def _nominatives(word: str) -> list[Parse]:
    kinds = ("NOUN", "ADJF", "PRTF")
    found = _morphology().parse(word.strip('«»"(),'))
    return [one for one in found if "nomn" in one.tag and any(kind in one.tag for kind in kinds)]


def _leads_on(word: str) -> bool:
    """и between two adjectives, временно before one."""
    return word == "и" or "ADVB" in _morphology().parse(word)[0].tag


def _agrees(noun: Parse, before: list[list[Parse]]) -> bool:
    """Whether the adjectives before it may be the noun's: not исполняющий and обязанности."""
    gender, plural, _ = _agreement(noun)
    return all(
        not readings
        or any(plural == ("plur" in one.tag) and (plural or one.tag.gender == gender) for one in readings)
        for readings in before
    )


def _agreement(noun: Parse) -> tuple[str | None, bool, bool]:
    """Gender, whether it is plural, whether it is alive."""
    alive = ("anim" in noun.tag and noun.normal_form not in _LIFELESS) or noun.normal_form in _LIVING
    return (str(noun.tag.gender) if noun.tag.gender else None), "plur" in noun.tag, alive


def _case_of_noun(word: str, case: RussianCase) -> RussianCase | Literal["nominative"]:
    """The accusative of what the dictionary guesses wrong: маслихат as it is, услугодателя as the genitive."""
    if case == "accusative" and word.lower() in _LIFELESS:
        return "nominative"
    return "genitive" if case == "accusative" and word.lower() in _LIVING else case


def _adjective_in_case(word: str, case: RussianCase, gender: str | None, *, plural: bool, alive: bool) -> str:
    readings = [one for one in _nominatives(word) if "NOUN" not in one.tag]
    fitting = [
        one for one in readings if plural == ("plur" in one.tag) and (plural or gender in (None, one.tag.gender))
    ]
    if not fitting:
        return word
    grammemes = {_PYMORPHY[case]}
    masculine = fitting[0].tag.gender in (None, "masc")
    if case == "accusative" and (plural or masculine):
        grammemes.add("anim" if alive else "inan")
    return _inflected(fitting[0], word, grammemes)


def _inflected(reading: Parse, word: str, grammemes: set[str]) -> str:
    bare = word.strip('«»"(),')
    inflected = reading.inflect(grammemes)
    return word if inflected is None else word.replace(bare, _printed_like(str(inflected.word), bare))


def _printed_like(word: str, like: str) -> str:
    """In the capitals of the word that it comes from, hyphen by hyphen, and with ё only where that has it."""
    if "ё" not in like.lower():
        word = word.replace("ё", "е")
    if like.isupper() and len(like) > 1:
        return word.upper()
    pieces, models = word.split("-"), like.split("-")
    if len(pieces) != len(models):
        models = [like] * len(pieces)
    return "-".join(
        piece[:1].upper() + piece[1:] if model[:1].isupper() else piece
        for piece, model in zip(pieces, models, strict=True)
    )


@cache
def _morphology() -> MorphAnalyzer:
    return MorphAnalyzer(lang="ru")


@cache
def _petrovich() -> PetrovichDeclinationMaker:
    return PetrovichDeclinationMaker()
