"""What a Kazakh word is by itself: a number (in figures, words, with endings) and the norm by which it is met."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from spacy.attrs import LIKE_NUM, NORM  # type: ignore[import-not-found]  # compiled, without hints

from intake.engines.kazakh.abbreviations import ABBREVIATIONS
from intake.engines.kazakh.endings import CASE_ENDING, ORDINAL_ENDING
from models.spelling import folded_letters

NUMBER_WORDS = frozenset({
    "нөл", "ноль", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он", "жиырма", "отыз",
    "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан", "жүз", "мың", "миллион", "миллиард", "триллион",
    "квадриллион", "жарты", "ширек",
})  # fmt: skip
ORDINAL_WORDS = frozenset({
    "нөлінші", "бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші",
    "тоғызыншы", "оныншы", "жиырмасыншы", "отызыншы", "қырқыншы", "елуінші", "алпысыншы", "жетпісінші",
    "сексенінші", "тоқсаныншы", "жүзінші", "мыңыншы", "миллионыншы", "миллиардыншы",
})  # fmt: skip
COLLECTIVE_WORDS = frozenset({
    "біреу", "екеу", "үшеу", "төртеу", "бесеу", "алтау", "жетеу",
})  # fmt: skip

_INFLECTED = (NUMBER_WORDS | COLLECTIVE_WORDS) - {"он", "бір", "ширек"}
"""онда, оны and бірге are other words; үшін is one too, so only cases are taken off, never the third person."""
_FIGURES = re.compile(rf"[+\-±~]?[0-9]+(?:[.,/:][0-9]+)*(?:-{ORDINAL_ENDING})?")


def like_num(text: str) -> bool:
    """Figures (12, 1/2, 3,5, 12-ші), number words, ordinals and collectives, those in a case too: беске, жүзден."""
    if _FIGURES.fullmatch(text):
        return True
    word = folded_letters(text).lower()
    if word in NUMBER_WORDS or word in ORDINAL_WORDS or word in COLLECTIVE_WORDS:
        return True
    return any(
        word.startswith(number) and re.fullmatch(CASE_ENDING, word[len(number) :])
        for number in (_INFLECTED | ORDINAL_WORDS)
    )


def norm(text: str) -> str:
    """Small letters, Latin look-alikes folded to Cyrillic (i, o, c in a Kazakh word), abbreviations as their word."""
    small = folded_letters(text).lower()
    return ABBREVIATIONS.get(small, small)


LEX_ATTRS: dict[int, Callable[[str], Any]] = {LIKE_NUM: like_num, NORM: norm}
