"""Names common in the country, in Kazakh and in Russian spelling: whether a reading lost its Kazakh letters.

The list makes no value. It raises a doubt where a reading is neither spelling of a name that it nearly is, or is the
Russian one on a paper that writes the person in Kazakh.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from intake.engines.sheets import yaml_to_data
from models.spelling import KAZAKH_LETTERS, comparable

_FLAT = str.maketrans("әғқңөұүһіэё", "агкноуухиае")
_KAZAKH_SUFFIX = re.compile("(ұлы|улы|қызы|кызы)$")
_RUSSIAN_SUFFIX = re.compile("(?:ович|евич|ич|овна|евна|ична)$")
_SURNAME_ENDING = re.compile("(?<=..)(?:ов|ова|ев|ева)$")
_CONFUSED = ("дл", "рос", "оес", "ипнй", "шщ", "зв", "гт", "бв", "ьыъ", "цин", "ую", "ма", "хк", "жк")
"""Letters that the engine takes for one another in slanted or worn print, each group among themselves."""
_LONG_ENOUGH = 5
"""Letters of a name from which another that differs in one of them is no accident."""
_LOSING = frozenset("кгноухи")
"""Letters that a Kazakh letter is misread as (ә as а is as common, but а stands in nearly every name)."""


class _Names(BaseModel):
    """The list as written."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    given_names: str
    surname_stems: str


class _Spellings(NamedTuple):
    kazakh: frozenset[str]
    russian: frozenset[str]
    flat: frozenset[str]


@cache
def _spellings() -> _Spellings:
    names = _Names.model_validate(yaml_to_data(Path(__file__).with_name("known_names.yaml")))
    pairs = [comparable(entry).split("/") for entry in (names.given_names + " " + names.surname_stems).split()]
    kazakh = frozenset(pair[0] for pair in pairs)
    return _Spellings(
        kazakh, frozenset(pair[-1] for pair in pairs), frozenset(one.translate(_FLAT) for one in kazakh)
    )


def is_written_in_kazakh(parts: tuple[str, ...]) -> bool:
    """Whether a person's name is in Kazakh spelling: a Kazakh letter in one part, or a suffix that only it has."""
    words = [comparable(part) for part in parts]
    return any(set(word) & set(KAZAKH_LETTERS) or _KAZAKH_SUFFIX.search(word) for word in words)


def has_lost_letters(name: str, *, kazakh: bool) -> bool:
    """Whether a part of a name is likely to lack Kazakh letters that are on the paper.

    `kazakh` says that other parts of the person's name, or this one, are in Kazakh spelling.
    """
    word = comparable(name).replace(" ", "")
    suffix = _KAZAKH_SUFFIX.search(word)
    if suffix and suffix[1] in {"улы", "кызы"} and kazakh:
        return True
    if kazakh and word.startswith("э"):
        return True
    return any(_is_misspelt(stem, kazakh=kazakh) for stem in _stems(word))


def is_russian_patronymic(name: str) -> bool:
    """Whether a part of a name ends as Russian patronymics do (Тимурович), not as Kazakh ones (Тимурұлы)."""
    return _RUSSIAN_SUFFIX.search(comparable(name).strip()) is not None


def _stems(word: str) -> list[str]:
    bare = _KAZAKH_SUFFIX.sub("", word)
    if _RUSSIAN_SUFFIX.search(bare):
        return []  # Russian patronymics change the stem: Куанышевич, Ильясовна
    stem = _SURNAME_ENDING.sub("", bare)
    return [stem] if len(stem) >= 3 else []


def _is_misspelt(stem: str, *, kazakh: bool) -> bool:
    known = _spellings()
    if stem.translate(_FLAT) not in known.flat or stem in known.kazakh:
        return False
    return kazakh or stem not in known.russian


def is_known(name: str) -> bool:
    """Whether a part of a name is spelt as a name of the list is, in either language."""
    known = _spellings()
    word = comparable(name).replace(" ", "")
    return any(stem in known.kazakh or stem in known.russian for stem in (word, *_stems(word)))


@cache
def _pairs() -> dict[str, frozenset[str]]:
    """Every spelling of the list with the others of its name."""
    names = _Names.model_validate(yaml_to_data(Path(__file__).with_name("known_names.yaml")))
    pairs: dict[str, set[str]] = {}
    for entry in (names.given_names + " " + names.surname_stems).split():
        spellings = comparable(entry).split("/")
        for one in spellings:
            pairs.setdefault(one, set()).update(spellings)
    return {one: frozenset(others) for one, others in pairs.items()}


def is_same_name(one: str, other: str) -> bool:
    """Whether two spellings are one name of the list in its two languages: Түсіпбекова and Тусупбекова."""
    first, second = ((comparable(name).replace(" ", ""), _stems(comparable(name))) for name in (one, other))
    if first[0][-2:] != second[0][-2:] and (first[1] != [first[0]] or second[1] != [second[0]]):
        return False
    pairs = _pairs()
    return any(theirs in pairs.get(ours, ()) for ours in (first[0], *first[1]) for theirs in (second[0], *second[1]))


def may_lose_letters(name: str) -> bool:
    """Whether a name that the list does not know has letters that a Kazakh one may have been misread as."""
    return not is_known(name) and bool(_LOSING & set(comparable(name)))


def with_schwa(word: str) -> str:
    """A name that only its Э keeps from being one of the list, with Ә for it: Сэуле, Лэззат."""
    spelt = word.translate(_SCHWA)
    known = _spellings()
    return spelt if spelt != word and any(one in known.kazakh for one in _and_stems(spelt)) else word


_SCHWA = str.maketrans("эЭ", "әӘ")


def _and_stems(name: str) -> list[str]:
    word = comparable(name).replace(" ", "")
    return [word, *_stems(word)]


@cache
def _likenesses() -> dict[str, str]:
    return {
        letter: "".join(sorted({other for group in _CONFUSED if letter in group for other in group} - {letter}))
        for letter in set("".join(_CONFUSED))
    }


def is_misread_of_known(name: str) -> bool:
    """Whether a name that the list does not know becomes one it knows when one letter is put right that the engine
    takes for another: `Жуллыз`, `Алилетовна`. Papers of one printer repeat such a misreading, so that their agreement
    proves nothing."""
    if is_known(name):
        return False
    word = comparable(name).replace(" ", "")
    patronymic = _RUSSIAN_SUFFIX.sub("", word)
    stems = [patronymic, patronymic + "й", patronymic + "ь"] if patronymic != word else [word, *_stems(word)]
    known = _spellings()
    if any(stem in known.russian or stem in known.kazakh for stem in stems):
        return False
    return any(
        near in known.russian or near in known.kazakh
        for stem in stems
        if len(stem) >= _LONG_ENOUGH
        for near in _one_letter_right(stem)
    )


def _one_letter_right(word: str) -> Iterator[str]:
    for place, letter in enumerate(word):
        for other in _likenesses().get(letter, ""):
            yield word[:place] + other + word[place + 1 :]
