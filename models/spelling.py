"""Letters: Kazakh and Russian Cyrillic, Latin look-alikes, and comparing names across the two spellings.

Official texts mix Latin i with Cyrillic і, and the engine's models know letters of neither language
(OCR.md 1.3, 4.1); so both sides of every comparison are folded here, and what we print is pure.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

KAZAKH_LETTERS = "әғқңөұүһі"
ALPHABET = frozenset("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")

_LATIN_LOOKALIKES = str.maketrans("aceiopxyABCEHIKMOPTXY", "асеіорхуАВСЕНІКМОРТХУ")
_FOREIGN_LETTERS = str.maketrans("əƏӛӚҡҠҙҘ", "әӘәӘқҚзЗ")
_DASHES = str.maketrans("‐‑‒–—―−", "-" * 7)
_QUOTES = str.maketrans("“”„‟«»″", '"' * 7)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_TOKEN = re.compile(r"\S+")


def folded_letters(text: str) -> str:
    """NFC, without invisible characters, Latin look-alikes turned Cyrillic in every token that has Cyrillic.

    The letters that the engine's Kazakh model confuses (ə, Ӛ, ҡ) become Kazakh ones. Case, digits, spaces and
    purely Latin tokens stay.
    """
    clean = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).replace("\u00a0", " ")
    clean = clean.translate(_FOREIGN_LETTERS)
    return _TOKEN.sub(
        lambda token: token[0].translate(_LATIN_LOOKALIKES) if _CYRILLIC.search(token[0]) else token[0], clean
    )


def comparable(text: str) -> str:
    """For comparing text: letters folded (a wholly Latin look-alike token too), lower case, ё as е, plain dashes
    and quotes, single spaces."""
    clean = folded_letters(text).translate(_DASHES).translate(_QUOTES).translate(_LATIN_LOOKALIKES)
    return " ".join(clean.casefold().replace("ё", "е").split())


_RUSSIAN_SPELLING = str.maketrans("әғқңөұүһі", "агкноууки")
"""Custom of Russian spellings of Kazakh names: Әсел Асель, Ғалым Галым, Қайрат Кайрат, Ұлан Улан, һ as х or г."""


def searchable(text: str) -> str:
    """For finding text typed without Kazakh letters: comparable, the letters as Russian spellings have them."""
    return comparable(text).translate(_RUSSIAN_SPELLING)


def name_skeleton(name: str) -> str:
    """A spelling-blind key of one name part: Қайрат and Кайрат, Серікұлы and Серикович give the same.

    Kazakh letters go to their Russian stand-ins, patronymic endings of both languages fall away, soft signs
    and doubled letters too. Keys are for comparing only, and close ones are to be compared by distance.
    """
    key = comparable(name).replace("h", "х").replace("һ", "х").translate(_RUSSIAN_SPELLING)
    key = re.sub("[^а-я]", "", key)
    key = re.sub("(улы|кызы|ович|евич|овна|евна|ичична|инична|ич|ична)$", "", key)
    key = key.translate(str.maketrans("йыэяющ", "ииеауш", "ьъ"))
    return re.sub(r"(.)\1+", r"\1", key)


def language_of(text: str) -> Literal["kk", "ru"] | None:
    """The language of a line by its letters (OCR.md 4.3: the letter rule beats detectors on short text).

    Any of ә ғ қ ң ө ұ ү һ і means Kazakh; Cyrillic without them Russian; no Cyrillic at all None.
    """
    letters = folded_letters(text).casefold()
    if any(letter in letters for letter in KAZAKH_LETTERS):
        return "kk"
    return "ru" if _CYRILLIC.search(letters) else None


def title_case(name: str) -> str:
    """A name in title case, part by part over hyphens; the suffixes ұлы and қызы of a patronymic written apart stay
    small: `СӘБИТ ҚЫЗЫ` gives `Сәбит қызы`."""
    parts = [part for part in name.split() if part]
    titled = [
        part.lower()
        if index and part.casefold() in {"ұлы", "қызы", "улы", "кызы", "оглы", "кызи"}
        else "-".join(piece[:1].upper() + piece[1:].lower() for piece in part.split("-"))
        for index, part in enumerate(parts)
    ]
    return " ".join(titled)
