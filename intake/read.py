"""What the engine saw on a cleaned copy, as words on the page picture."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from intake.engines.tesseract import EngineWord
from models.geometry import Box
from models.page import SecondReading, Word
from models.spelling import folded_letters

_NUMBER_HEAD = re.compile("[0-9][0-9ОЗБВІ]+")
_DIGITS_HEAD = re.compile("[0-9]+")


def engine_words_to_words(
    found: Sequence[EngineWord], seconds: Mapping[int, SecondReading], *, scale: float, within: Box
) -> tuple[Word, ...]:
    """Words on the page picture: letters folded, boxes in its dots, confidence from 0 to 1; `seconds` holds what the
    Latin model saw, by a word's place."""
    return tuple(
        Word(
            text=with_seen_digits(folded_letters(word.text), seconds.get(index)),
            box=on_page(word.box, scale=scale, within=within),
            confidence=round(min(max(word.confidence / 100, 0.0), 1.0), 4),
            line=word.line,
            second=seconds.get(index),
        )
        for index, word in enumerate(found)
    )


def with_seen_digits(text: str, second: SecondReading | None) -> str:
    """`5ВА-үй` as `58А-үй` where the Latin model saw 58: letters at a number's end that it read as digits."""
    head = _NUMBER_HEAD.match(text)
    seen = _DIGITS_HEAD.match(second.text) if second else None
    if head is None or seen is None or len(head[0]) != len(seen[0]):
        return text
    digits = "".join(letter if letter.isdigit() else digit for letter, digit in zip(head[0], seen[0], strict=True))
    return digits + text[head.end() :]


def on_page(box: Box, *, scale: float, within: Box) -> Box:
    """A box of the copy in dots of the page picture, never empty and never outside."""
    left = min(max(round(box.left / scale), within.left), within.right - 1)
    top = min(max(round(box.top / scale), within.top), within.bottom - 1)
    return Box(
        left,
        top,
        min(max(round(box.right / scale), left + 1), within.right),
        min(max(round(box.bottom / scale), top + 1), within.bottom),
    )


def quality_of(words: Sequence[Word]) -> float | None:
    """Mean confidence of the words, weighed by their length; None where there are none."""
    letters = sum(len(word.text) for word in words)
    if not letters:
        return None
    return round(sum(word.confidence * len(word.text) for word in words) / letters, 4)
