"""Which letters fill no more than the upper half of an A4, so that two of them share a sheet (`--two-up`).

Measured on the example and the blank of each, as they are printed, by `python -m desk.gallery.halves`; it holds for
the version of the template that was measured. Rows of a table may be longer: each letter is looked at when made.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from generate.bulk import requests_to_portions
from generate.examples import letter_to_examples
from generate.impose import HALF_PAGE
from generate.letter_code import template_to_version
from generate.letter_type import TEMPLATES, LetterType
from models.catalogue import Catalogue

MEASURED = TEMPLATES / "halves.json"
"""For each form and language the version of its template and the millimetres that it reaches down; no millimetres
where it is not one page of an upright A4."""

Heights = Mapping[str, Mapping[str, tuple[str, float | None]]]


def half_page_languages(letter_type: LetterType) -> tuple[str, ...]:
    """The languages in which the form, as its template is now, is known to fit half a page."""
    known = _measured().get(letter_type.form, {})
    return tuple(
        language
        for language in letter_type.languages
        if language in known
        and (known[language][1] or math.inf) <= HALF_PAGE
        and known[language][0] == template_to_version(letter_type.template(language))
    )


def measure_heights(types: Sequence[LetterType], catalogue: Catalogue, *, work: Path) -> Heights:
    """How far down each form reaches, filled or blank; `work`: an empty folder. Needs LibreOffice."""
    asked = [
        (known, request)
        for known in types
        for request in letter_to_examples(known, catalogue, folder=work)
        if known.pages == 1
    ]
    reached: dict[tuple[str, str], float] = {}
    for portion in requests_to_portions([request for _, request in asked], types, work=work, halves=True):
        for letter in portion.letters:
            known, request = asked[letter.place]
            place = known.form, str(request.language)
            reached[place] = max(reached.get(place, 0.0), letter.bottom or math.inf)
    return {
        known.form: {
            language: (template_to_version(known.template(language)), _told(reached.get((known.form, language))))
            for language in known.languages
        }
        for known in types
    }


def keep_heights(heights: Heights) -> None:
    """Writes what was measured beside the templates."""
    lines = [f"{json.dumps(form)}: {json.dumps(of)}" for form, of in heights.items()]
    MEASURED.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    _measured.cache_clear()


def _told(millimetres: float | None) -> float | None:
    return None if millimetres is None or math.isinf(millimetres) else round(millimetres, 1)


@cache
def _measured() -> Heights:
    found: Heights = json.loads(MEASURED.read_text(encoding="utf-8")) if MEASURED.is_file() else {}
    return found
