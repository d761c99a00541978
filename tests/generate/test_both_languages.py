"""Letters that we word ourselves say the same in Kazakh and in Russian."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from generate.engines.word import docx_text
from generate.examples import letter_to_examples
from generate.filled import gist_to_filled, request_to_gist
from generate.journey import LetterType, letter_types
from generate.letter_type import TEMPLATES
from law.journey import load_catalogue

FORMS = letter_types()
IN_BOTH = [form for form in FORMS if len(form.languages) > 1]
TAGS = re.compile(r"\{[{%][tr]?[pr]?\s*(.+?)\s*[%}]\}")
NAMES = re.compile(r"\b[a-z_]+(?:\.[a-z_]+)?\b")
WORDS_OF_JINJA = {"if", "else", "elif", "endif", "for", "endfor", "in", "not", "and", "or", "loop.last"}


def names_in(file: Path) -> set[str]:
    """Fields and columns that a template names, without the filters and the words in quotation marks."""
    names: set[str] = set()
    for tag in TAGS.findall(docx_text(file.read_bytes())):
        bare = re.sub(r"\|\s*[a-z_]+(\([^)]*\))?|'[^']*'|\"[^\"]*\"|==", " ", tag)
        names |= {name for name in NAMES.findall(bare) if name not in WORDS_OF_JINJA}
    return names


@pytest.mark.parametrize("form", IN_BOTH, ids=lambda form: form.form)
def test_both_templates_name_the_same_fields(form: LetterType) -> None:
    kazakh, russian = (names_in(TEMPLATES / form.form / f"{language}.docx") for language in ("kk", "ru"))

    assert kazakh == russian
    assert kazakh


@pytest.mark.parametrize("form", IN_BOTH, ids=lambda form: form.form)
def test_both_letters_carry_the_same_numbers_days_and_sums(form: LetterType, tmp_path: Path) -> None:
    """Grammar bends words; figures it leaves alone, so they must be the same on both papers."""
    requests = letter_to_examples(form, load_catalogue(), folder=tmp_path)
    filled = {
        request.language: gist_to_filled(request_to_gist(request, FORMS)) for request in requests if not request.blank
    }

    kazakh, russian = (Counter(re.findall(r"\d+", " ".join(filled[language].printed))) for language in ("kk", "ru"))

    assert kazakh == russian
    assert kazakh or form.form.startswith("refusal_to_accept")


def test_every_letter_that_no_act_prints_is_there_in_both_languages() -> None:
    ours = [form for form in FORMS if not form.act]

    assert [form.form for form in ours if len(form.languages) < 2] == []
    assert len(ours) >= 18
