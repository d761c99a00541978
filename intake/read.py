"""What the engine saw on a cleaned copy, as words on the page picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intake.engines.tesseract import EngineWord
from models.geometry import Box
from models.page import SecondReading, Word
from models.spelling import folded_letters


def engine_words_to_words(
    found: Sequence[EngineWord], seconds: Mapping[int, SecondReading], *, scale: float, within: Box
) -> tuple[Word, ...]:
    """Words on the page picture: letters folded, boxes in its dots, confidence from 0 to 1; `seconds` holds what the
    Latin model saw, by a word's place."""
    return tuple(
        Word(
            text=folded_letters(word.text),
            box=on_page(word.box, scale=scale, within=within),
            confidence=round(min(max(word.confidence / 100, 0.0), 1.0), 4),
            line=word.line,
            second=seconds.get(index),
        )
        for index, word in enumerate(found)
    )


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
