"""Papers as a list names them: acts say in the accusative what is handed in, «копию», where a list says «копия»."""

from __future__ import annotations

import re

from generate.grammar.dates import LetterLanguage
from generate.grammar.russian import is_accusative

_RUSSIAN = re.compile(r"(^|[–—-] |\(|\bили )((?:\w+(?:ую|юю) )*)(\w+)(?=[ ;,.)]|$)")
"""Where a paper's name begins, head, dash, bracket or «или» before it: its adjectives and its noun."""
_ADJECTIVES = {"ую": "ая", "юю": "яя"}
_NOUNS = {"у": "а", "ю": "я"}
_KAZAKH_POSSESSED = re.compile(r"(?<=с[ыі])н$")
"""көшірмесін, бағдарламасын."""
_KAZAKH_DOUBLED = re.compile(r"(?<=т)т[ыі]$")
"""құжатты; a single т may belong to the word: шарты, хаты."""


def as_listed(words: str, language: LetterLanguage) -> str:
    """The name of a paper in the nominative; words of any other build stay as the act has them."""
    if language == "ru":
        return _RUSSIAN.sub(_nominative, words)
    return _KAZAKH_DOUBLED.sub("", _KAZAKH_POSSESSED.sub("", words))


def _nominative(found: re.Match[str]) -> str:
    before, adjectives, noun = found.groups()
    if not is_accusative(noun) or noun[-1] not in _NOUNS:
        return found[0]
    turned = "".join(f"{word[:-2]}{_ADJECTIVES[word[-2:]]} " for word in adjectives.split())
    return f"{before}{turned}{noun[:-1]}{_NOUNS[noun[-1]]}"
