"""Letters that a model lacks or that were cut off, asked of another model: щ and ъ, Й, and Kazakh patronymics.

The engine tries its models in turn and keeps the first acceptable word, so `настоящей` comes from the Kazakh model as
`настояшей`, and surely so. Words of lines without a Kazakh letter that have ш, or ь before a vowel, are looked at by
the Russian model alone; only where all else is the same, its щ and ъ are taken. On 34 drawn pages it changed 6 words
of 44 asked, all rightly, for 0.01 s a page.

In words of capitals Й comes as И where the line was cut too low for its breve; cut out with more above it, the word
reads right (`ЮРИЙ` in 15 sizes and surrounds of 15 at office quality, in 3 of 15 on a faded scan).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from intake.engines.fuzzy import distance
from intake.engines.tesseract import EngineWord
from models.geometry import Box
from models.spelling import KAZAKH_LETTERS, folded_letters

_MARGIN = 6
"""Dots of surround."""
_ABOVE = 8
"""The same for capitals, whose breves stand above them."""
_BREVELESS = re.compile("[АӘЕИОӨУҰҮЫІЭЮЯ]И")
_PATRONYMIC = re.compile("^(?P<name>.{3,})(?:[УҮ]ЛЫ|[КҚ]Ы[ЗЭ]Ы)$")
_KAZAKH_PATRONYMIC = re.compile("^(?P<name>.{3,})(?:ҰЛЫ|ҚЫЗЫ)$")
_ASKED = re.compile("[шШ]|[бвдзклмнпрстф]ь[еёюя]", re.IGNORECASE)
_FEWEST = 4
"""Letters of a word that the model can tell by itself."""
LookAtWord = Callable[[Box], str]
"""A model on a place of the copy."""


def words_to_russian(words: Sequence[EngineWord], *, look: LookAtWord, within: Box) -> list[EngineWord]:
    """The words, щ and ъ put right; boxes are in dots of the copy, whose whole is `within`."""
    kazakh = {word.line for word in words if set(folded_letters(word.text).casefold()) & set(KAZAKH_LETTERS)}
    return [word if word.line in kazakh or not _is_asked(word.text) else _asked(word, look, within) for word in words]


def _is_asked(text: str) -> bool:
    return sum(letter.isalpha() for letter in text) >= _FEWEST and _ASKED.search(folded_letters(text)) is not None


def _asked(word: EngineWord, look: LookAtWord, within: Box) -> EngineWord:
    text = folded_letters(word.text)
    seen = folded_letters(look(word.box.grown(_MARGIN, _MARGIN, within)))
    return word._replace(text=_with_twins(text, seen, _RUSSIAN_TWINS)) if text != seen else word


def words_with_breves(words: Sequence[EngineWord], *, look: LookAtWord, within: Box) -> list[EngineWord]:
    """The words, Й put right in those of capitals."""
    found = list(words)
    for place, word in enumerate(words):
        text = folded_letters(word.text)
        if text.isupper() and len(text) >= _FEWEST and _BREVELESS.search(text):
            seen = folded_letters(look(word.box.grown(_ABOVE, _ABOVE, within)))
            found[place] = word._replace(text=_with_twins(text, seen, _BREVE_TWINS)) if text != seen else word
    return found


def words_with_patronymics(words: Sequence[EngineWord], *, look: LookAtWord, within: Box) -> list[EngineWord]:
    """The words, Kazakh patronymics in capitals put right where they came in Russian letters: `look` is the Kazakh
    model, which sees `ӘДІЛЕТҰЛЫ` in what the others read as `ЭДЛЕТУЛЫ`, and believe surer."""
    found = list(words)
    for place, word in enumerate(words):
        text = folded_letters(word.text)
        read = _PATRONYMIC.match(text) if text.isupper() else None
        if read is None or text.endswith("ҚЫЗЫ"):
            continue
        seen = _KAZAKH_PATRONYMIC.match(folded_letters(look(word.box.grown(_ABOVE, _ABOVE, within))))
        if seen and abs(len(seen["name"]) - len(read["name"])) <= 1 and _is_near(seen["name"], read["name"]):
            found[place] = word._replace(text=seen[0])
    return found


def _is_near(kazakh: str, name: str) -> bool:
    """Whether two readings of a name differ by a letter, Kazakh letters and what they are misread as being alike."""
    first, second = (text.casefold().translate(_MISREAD) for text in (kazakh, name))
    return distance(first, second, limit=1) <= 1


_MISREAD = str.maketrans("әғқңөұүһіэ", "агкноуухиа")
_RUSSIAN_TWINS: Mapping[str, str] = {"ш": "щ", "Ш": "Щ", "ь": "ъ", "Ь": "Ъ"}
_BREVE_TWINS: Mapping[str, str] = {"И": "Й"}


def _with_twins(text: str, seen: str, twins: Mapping[str, str]) -> str:
    """The text with those of its letters that were seen as their twins, its case kept; the text itself where
    anything else differs."""
    plain = {ord(twin): letter for letter, twin in twins.items()}
    if len(seen) != len(text) or seen.translate(plain).casefold() != text.translate(plain).casefold():
        return text
    return "".join(
        twins[letter] if letter in twins and other.casefold() == twins[letter].casefold() else letter
        for letter, other in zip(text, seen, strict=True)
    )
