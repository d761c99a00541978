"""Kazakh for spaCy, which has no class of its own for it: tokeniser, stop words, numbers, norms.

`spacy.blank("qujat_kk")` works once this package is imported; pipelines trained on it carry that name.
"""

from __future__ import annotations

from functools import cache

from spacy.language import BaseDefaults, Language
from spacy.util import registry

from intake.engines.kazakh.abbreviations import TOKENIZER_EXCEPTIONS
from intake.engines.kazakh.lex_attrs import LEX_ATTRS
from intake.engines.kazakh.punctuation import TOKENIZER_INFIXES, TOKENIZER_PREFIXES, TOKENIZER_SUFFIXES
from intake.engines.kazakh.stop_words import STOP_WORDS

NAME = "qujat_kk"
"""Ours, so that a `kk` that spaCy may bring some day never stands in its place."""


class KazakhDefaults(BaseDefaults):
    """What makes the language: everything else is spaCy's."""

    tokenizer_exceptions = TOKENIZER_EXCEPTIONS
    prefixes = TOKENIZER_PREFIXES
    suffixes = TOKENIZER_SUFFIXES
    infixes = TOKENIZER_INFIXES
    lex_attr_getters = LEX_ATTRS
    stop_words = STOP_WORDS


@registry.languages(NAME)
class Kazakh(Language):  # type: ignore[no-untyped-call]  # spaCy leaves its hook for subclasses unhinted
    """Kazakh in Cyrillic letters, as offices write it."""

    lang = NAME
    Defaults = KazakhDefaults


@cache
def kazakh() -> Kazakh:
    """The language without a pipeline, made once: its tokeniser and its vocabulary."""
    return Kazakh()
