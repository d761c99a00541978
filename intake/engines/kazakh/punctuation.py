"""Where a Kazakh word ends: endings after hyphens, abbreviations against figures, pairs of words left whole.

Endings are tokens of their own after figures, capitals and quotation marks (ХҚКО -ға, 5 -ін, » -тің), so that the
word before them is met by its own spelling; ordinals (12-ші) and pairs (Қасым-Жомарт, ата-ана) are one token.
"""

from __future__ import annotations

from spacy.lang.char_classes import ALPHA_LOWER, ALPHA_UPPER, CONCAT_QUOTES, LIST_ELLIPSES, LIST_ICONS
from spacy.lang.punctuation import TOKENIZER_PREFIXES as BASE_PREFIXES
from spacy.lang.punctuation import TOKENIZER_SUFFIXES as BASE_SUFFIXES

from intake.engines.kazakh.abbreviations import AFTER_FIGURES
from intake.engines.kazakh.endings import ENDING, ORDINAL_ENDING

_SMALL = ALPHA_LOWER + "әғқңөұүһі"
_CAPITAL = ALPHA_UPPER + "ӘҒҚҢӨҰҮҺІ"
_LETTER = _SMALL + _CAPITAL
"""spaCy's own classes have neither ғ nor қ nor ұ: they would count as no letters."""
_SHORT = "|".join(short.replace(".", r"\.") for short in AFTER_FIGURES)

TOKENIZER_PREFIXES = [*BASE_PREFIXES, r"N(?=[0-9])", r"_+"]
"""N for № stands against its number in typed papers; a ruled blank before a word is no part of it."""
TOKENIZER_SUFFIXES = [
    rf"(?<=[0-9{_CAPITAL}»\"”])-{ENDING}",
    rf"(?<=[0-9])(?:{_SHORT})",
    *BASE_SUFFIXES,
    rf"(?<=[{_SMALL}])\.",
    rf"(?<=[{_CAPITAL}][{_CAPITAL}])\.",
    r"_+",
]
TOKENIZER_INFIXES = [
    *LIST_ELLIPSES,
    *LIST_ICONS,
    r"(?<=[0-9])[+\-\*^](?=[0-9-])",
    rf"(?<=[0-9])-(?!{ORDINAL_ENDING}(?![{_LETTER}]))(?=[{_LETTER}]{{2,}})",  # 10-тармақ; but 4-ші, 41-а
    rf"(?<=[{_CAPITAL}]\.)(?=[{_CAPITAL}][{_SMALL}])",  # Н.Б.Ахметов
    rf"(?<=[{_SMALL}{CONCAT_QUOTES}])\.(?=[{_CAPITAL}{CONCAT_QUOTES}])",
    rf"(?<=[{_LETTER}])[,;!?()]+(?=[{_LETTER}])",
    rf"(?<=[{_LETTER}])(?:–|—|--+|~)(?=[{_LETTER}])",
    rf"(?<=[{_LETTER}0-9])[:<>=/](?=[{_LETTER}])",
    rf"(?<=[{_LETTER}])_+(?=[{_LETTER}0-9])",
]
