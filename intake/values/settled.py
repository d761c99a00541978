"""Words of figures that two models read otherwise, where one of the two readings proves itself."""

from __future__ import annotations

import re

from intake.values.dates import text_to_dates
from models.page import Word
from models.values import iin_of

_DAY = re.compile(r"[0-9]{1,2}[.,:;/]?[0-9]{2}[.,:;/]?(?:19|20)[0-9]{2}")
"""A day in figures, its points read as something else or passed over: `25.11:1973`, `23101973`."""
_POINTED = re.compile(r"[0-9]{2}\.[0-9]{2}\.(?:19|20)[0-9]{2}")
_DISPUTED = 0.25
"""Confidence of a day of which one reading is none: under what is let through with any witness, so that it is
looked at."""
_SIGN = 10
"""Digits of a card's number of nine before which the number sign was read as one more."""


def settled(word: Word) -> Word:
    """A word of figures as the better proved of its two readings has it; itself where neither is."""
    if word.second is None or not any(character.isdigit() for character in word.text):
        return word
    return _without_fives(_number_proved(_day_proved(_without_sign(word))))


def _without_fives(word: Word) -> Word:
    """A word with its 5s read as 3s where the Latin model saw 3s and all else alike.

    The page's models take 3 for 5 in some faces, at high confidence and always that way round; the Latin model
    hardly ever errs there (OCR.md 0, 1.3). Any other difference is left for the judgement of doubts.
    """
    places = [place for place, character in enumerate(word.text) if character.isdigit() or character == "З"]
    seen = [character for character in (word.second.text if word.second else "") if character.isdigit()]
    if len(places) != len(seen) or not seen:
        return word
    letters = list(word.text)
    for place, theirs in zip(places, seen, strict=True):
        if letters[place] != theirs and not (letters[place] in "5З" and theirs == "3"):
            return word
        letters[place] = theirs
    return word.model_copy(update={"text": "".join(letters)})


def _without_sign(word: Word) -> Word:
    """A number of nine digits with the figure left out that the Latin model read the sign before it as:
    `№ 031792426`, seen as 2031792426."""
    ours, theirs = _digits(word.text), _digits(word.second.text if word.second else "")
    if word.second is None or len(theirs) != _SIGN or len(ours) != _SIGN - 1:
        return word
    if not _alike(ours, theirs[1:]):
        return word
    return word.model_copy(update={"second": word.second.model_copy(update={"text": theirs[1:]})})


def _number_proved(word: Word) -> Word:
    """An identification number that the page's models read with a digit too many (3 as 35), as the Latin model saw
    it where the check digit and the day of birth hold."""
    ours, theirs = _digits(word.text), _digits(word.second.text if word.second else "")
    iin = iin_of(theirs) if len(ours) == len(theirs) + 1 else None
    if iin is None or not iin.checksum_holds or iin.birth_date is None:
        return word
    if not any(_alike(ours[:place] + ours[place + 1 :], theirs) for place in range(len(ours))):
        return word
    text = re.sub(r"[0-9](?:.*[0-9])?", theirs, word.text, count=1)
    return word.model_copy(update={"text": text})


def _day_proved(word: Word) -> Word:
    """A day whose points were misread, or that no month has, as the Latin model saw it."""
    bare = word.text.strip("«»\"'|_ ")
    match = _DAY.match(bare)
    seen = _POINTED.search(word.second.text if word.second else "")
    if match is None or seen is None or text_to_dates(bare) or not text_to_dates(seen[0]):
        return word
    changed: dict[str, object] = {"text": seen[0] + bare[match.end() :]}
    if _digits(match[0]) != _digits(seen[0]):
        changed["confidence"] = min(word.confidence, _DISPUTED)
    return word.model_copy(update=changed)


def _alike(ours: str, theirs: str) -> bool:
    """Whether digits are one reading but for 5s that the Latin model saw as 3s."""
    return all(one == other or (one, other) == ("5", "3") for one, other in zip(ours, theirs, strict=True))


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())
