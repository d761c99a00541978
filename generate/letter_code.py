"""What the codes of a letter say: form, version of its template, case or number; never anything of a person."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from generate.engines.stamp import PartCode
from generate.engines.word import left_margin, prints_codes, template_parts
from generate.grammar.dates import LetterLanguage
from generate.letter_type import LetterType
from generate.request import LetterRequest
from models.form_code import FormCode, case_reference, form_key, number_reference, template_version

_BARRED = re.compile(r"[\x20-\x7e]{1,24}")
"""Registration numbers that bars can say and that the margin holds."""


def request_to_code(
    request: LetterRequest, letter_type: LetterType, template: Path, language: LetterLanguage
) -> PartCode | None:
    """The code of a letter's pages in one language; None for a letter that prints codes of its own."""
    made = _of_template(template, template.stat().st_mtime_ns)
    if made.prints_codes:
        return None
    number = "" if request.blank else registration_number(request)
    reference = number_reference(number)
    if request.case is not None and not request.blank:
        reference = case_reference(request.case.id) or reference
    code = FormCode(
        form=form_key(letter_type.form), version=made.version, language=language, page=1, reference=reference
    )
    return PartCode(code=code, number=number if _BARRED.fullmatch(number) else "", margin=made.margin)


def registration_number(request: LetterRequest) -> str:
    """The number under which the case was registered, as far as the request knows it; else nothing."""
    known = request.number or (request.case.number if request.case is not None else None)
    said = (request.data or {}).get("number") if request.letter in _REGISTERED else None
    return known or (said if isinstance(said, str) else "") or ""


_REGISTERED = ("receipt", "application")
"""Letters whose field `number` is the registration number of the case; a notice has a number of its own."""


class _Template(NamedTuple):
    """What the codes need to know of a template."""

    version: str
    margin: float
    """Millimetres at its left."""
    prints_codes: bool


@cache
def _of_template(template: Path, changed: int) -> _Template:
    """The template as it was changed at that moment."""
    content = template.read_bytes()
    return _Template(template_version(*template_parts(content)), left_margin(content), prints_codes(content))


def template_to_version(template: Path) -> str:
    """The version of a template that its letters' codes tell."""
    return _of_template(template, template.stat().st_mtime_ns).version
