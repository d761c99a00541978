"""Closed vocabularies of offices and addresses: words that papers must have meant, put right where the engine
confused letters. Names of persons are never touched by it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from intake.engines.fuzzy import nearest
from intake.engines.sheets import yaml_to_data
from models.spelling import comparable

Vocabulary = Literal["office", "address"]

_FOLD = str.maketrans("әғқңөұүһійэл", "агкноууһииад".replace("һ", "х"))
"""Letters that the engine confuses, as one: Kazakh ones and their Russian looks, and л for д in slanted print."""
_SURELY_KAZAKH = frozenset({"қаласы", "облысы", "ауданы", "ауылы", "көшесі", "даңғылы", "шағынауданы", "пәтер"})
_ONE, _TWO = 7, 11
"""Letters of a word from which one, and from which two may be misread otherwise than the confusable ones."""
_ONE_SMALL = 5
"""The same for a word in small letters, which is no name of a place."""
_HOUSE = re.compile(r"(?<=[,.;] )[лпд][.,]?\s(?=[0-9])")
_FLAT = re.compile(r"(?<=[0-9])([^\W\d_]?\s?-?\s?)(уй|үи|ун|п[аәэ]т[ес][рo0о])(?![^\W_])", re.IGNORECASE)


def folded(word: str) -> str:
    """A word in letters among which confusable ones are one."""
    return comparable(word).translate(_FOLD)


class _Lists(BaseModel):
    """The lists as written."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kazakh_offices: str
    russian_offices: str
    kazakh_places: str
    russian_places: str


class _Words(NamedTuple):
    kazakh: dict[str, str]
    russian: dict[str, str]
    spelt: frozenset[str]
    """All of them as they are spelt."""


@cache
def _words(vocabulary: Vocabulary) -> _Words:
    listed = _Lists.model_validate(yaml_to_data(Path(__file__).with_name("known_words.yaml")))
    office = vocabulary == "office"
    kazakh = listed.kazakh_offices if office else listed.kazakh_places
    russian = listed.russian_offices if office else listed.russian_places
    return _Words(
        {folded(word): word for word in kazakh.split()},
        {folded(word): word for word in russian.split()},
        frozenset(kazakh.split() + russian.split()),
    )


def mended(text: str, vocabulary: Vocabulary) -> str:
    """The text with its words of the vocabulary spelt as they are; words that it does not know stay as read."""
    words = text.split(" ")
    kazakh = _is_kazakh(words, vocabulary)
    text = " ".join(_mended_word(word, vocabulary, kazakh=kazakh) for word in words)
    if vocabulary == "office":
        return text
    return _FLAT.sub(_flat, text) if kazakh else _HOUSE.sub("д. ", text)


def _flat(match: re.Match[str]) -> str:
    return match[1] + ("пәтер" if match[2][:1].casefold() == "п" else "үй")


def _is_kazakh(words: list[str], vocabulary: Vocabulary) -> bool:
    if vocabulary == "office":
        return any(letter in "әғқңөұүһіӘҒҚҢӨҰҮҺІ" for word in words for letter in word) or any(
            folded(part) in _words("office").kazakh and folded(part) not in _words("office").russian
            for word in words
            for part in _parts(word)
        )
    return any(_known(part, _words("address").kazakh) in _SURELY_KAZAKH for word in words for part in _parts(word))


def _parts(word: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", word)


def _known(part: str, words: dict[str, str]) -> str | None:
    key = folded(part)
    if key in words or len(part) < (_ONE if part[:1].isupper() else _ONE_SMALL):
        return words.get(key)
    near = nearest(key, words, allowed=1 if len(part) < _TWO else 2)
    same = (
        near and (near[:1] == key[:1] or part.islower()) and near[-2:] == key[-2:]
    )  # another ending is another case of the word
    return words[near] if near and same else None


def _mended_word(word: str, vocabulary: Vocabulary, *, kazakh: bool) -> str:
    known = _words(vocabulary)
    words = known.kazakh if kazakh else known.russian

    def right(match: re.Match[str]) -> str:
        part = match[0]
        if len(part) < 4 or comparable(part) in known.spelt:
            return part
        whole = _known(part, words)
        if whole is None:
            return part
        return whole.upper() if part.isupper() else whole.capitalize() if part[:1].isupper() else whole

    return re.sub(r"[^\W\d_]+", right, word)


def is_mended(raw: str, value: str) -> bool:
    """Whether a value has a word that its print has in no confusable spelling: a guess, if a good one."""
    read = {folded(part) for part in _parts(raw)}
    return any(len(part) >= 5 and folded(part) not in read for part in _parts(value))
