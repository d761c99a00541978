"""What staff read, in Kazakh, Russian and English: one sentence a code, kept in `models/messages/*.toml`.

A file a room. Each entry is a table named by its code with the keys `en`, `ru`, `kk`; `{name}` in a
sentence is filled from the values given. A test proves that every code used in the house exists in all
three languages with the same names in braces.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

Language = Literal["kk", "ru", "en"]
LANGUAGES: tuple[Language, ...] = ("kk", "ru", "en")

_MESSAGES = Path(__file__).parent / "messages"


@cache
def messages() -> dict[str, dict[str, str]]:
    """All sentences: code to language to sentence."""
    sentences: dict[str, dict[str, str]] = {}
    for file in sorted(_MESSAGES.glob("*.toml")):
        sentences.update(tomllib.loads(file.read_text(encoding="utf-8")))
    return sentences


def say(code: str, language: Language, **values: str) -> str:
    """The sentence of a code in a language, its names filled; KeyError where code or name is unknown."""
    return messages()[code][language].format_map(values)
