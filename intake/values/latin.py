"""Names in Latin letters, as machine-readable zones write them, compared with their Cyrillic spelling."""

from __future__ import annotations

import re

from models.spelling import comparable

_LATIN = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "kh", "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_CUSTOMS = (("ie", "e"), ("iy", "y"), ("ii", "i"), ("ks", "x"), ("shch", "sh"), ("zh", "j"), ("kh", "h"), ("gh", "g"),
            ("ts", "c"), ("yu", "u"), ("iu", "u"), ("ya", "a"), ("ia", "a"), ("q", "k"), ("y", "i"))  # fmt: skip
"""Schemes of several years write one Cyrillic letter differently; what they differ in falls away."""


def latin_key(name: str) -> str:
    """A key of a name that is the same for its Cyrillic spelling, Kazakh or Russian, and for a Latin one.

    For comparing only: it does not tell Сәуле from Сауле, nor ы from и.
    """
    small = name.casefold()
    latin = small if re.fullmatch("[a-z<-]+", small) else "".join(_LATIN.get(one, "") for one in comparable(small))
    latin = re.sub("[^a-z]", "", latin)
    for custom, plain in _CUSTOMS:
        latin = latin.replace(custom, plain)
    return re.sub(r"(.)\1+", r"\1", latin)


_ALIKE = str.maketrans("АВЕКМНОРСТХУІ", "ABEKMHOPCTXYI")
_UNSURE = frozenset("YIK")
"""Letters that V, U, L, J and R are read as."""


def latin_series(series: str) -> tuple[str, bool]:
    """A series that is printed in Latin letters, out of what the engine read, and whether each letter is surely it:
    `АУ` may be AY as well as AV."""
    latin = series.upper().translate(_ALIKE)
    return latin, re.fullmatch("[A-Z]+", latin) is not None and not _UNSURE & set(latin)
