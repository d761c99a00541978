"""The square code that each of our letters bears: which form it is, of which making, and which page.

Written by `generate`, found by `intake`. Twenty letters of the set that a code holds most tightly fit the second size
of square codes with the strongest correction: half a millimetre a square, which a poor photocopy still shows. So the
form stands in it by a key made of its name, and never anything of a person.
"""

from __future__ import annotations

import hashlib
import re
from typing import Literal

from pydantic import BaseModel, ConfigDict

CODE_SIDE = 12.5
"""Millimetres of the square code's side, its white surround left out."""
CODE_LEFT = 5.5
"""Millimetres from the paper's left edge: in the margin for binding, clear of what printers cannot print."""
CODE_FOOT = 52.0
"""Millimetres from the paper's lower edge to the code's foot: between the holes of a punch, and far enough from the
corner for a sheet drawn in askew to keep it."""
BARS_GAP = 4.5
"""Millimetres of white between the square code and the bars of the registration number above it."""
BARS_WIDE = 8.0
"""Millimetres that the bars reach across the margin."""
_BAR, _WIDEST_BAR, _BARS_LONG = 0.25, 0.35, 38.0
"""Millimetres: the narrowest bar that scanners held in the hand read without effort, the widest that is of use, and
the length up to which bars grow."""

FURTHER_PAGE = 0
"""The page of a code that all pages after the first share: in a Word file they have one header."""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_KEY, _VERSION, _CASE = 4, 3, 9
_HEX_OF_CASE = 11
"""Hexadecimal digits of a case's id that nine letters hold."""
_MOST_PAGES = len(_DIGITS) - 1
_CODE = re.compile(r"QJ([0-9A-Z]{4})([0-9A-Z]{3})([KR])([0-9A-Z])([0-9A-Z]{9}|-[0-9A-Z./ -]{1,20}|)")
_LANGUAGES: dict[str, Literal["kk", "ru"]] = {"K": "kk", "R": "ru"}


class FormCode(BaseModel):
    """What the square code of one page says."""

    model_config = ConfigDict(frozen=True)

    form: str
    """Key of the form: `form_key` of the name of its folder."""
    version: str
    """Of its template: other words or another layout, another version."""
    language: Literal["kk", "ru"]
    page: int
    """Of the form, from 1; the last that a code can tell is 35. `FURTHER_PAGE`: after the first, and not told."""
    reference: str = ""
    """`case_reference` of a case, or a hyphen and the registration number; empty on a blank form."""

    @property
    def text(self) -> str:
        """What the code holds."""
        page = _DIGITS[min(self.page, _MOST_PAGES)]
        return f"QJ{self.form}{self.version}{self.language[0].upper()}{page}{self.reference}"


def text_to_form_code(text: str) -> FormCode | None:
    """The page whose code it is; None for every other code that a paper may bear."""
    found = _CODE.fullmatch(text)
    if found is None:
        return None
    key, version, language, page, reference = found.groups()
    return FormCode(
        form=key, version=version, language=_LANGUAGES[language], page=_DIGITS.index(page), reference=reference
    )


def form_key(form: str) -> str:
    """Four letters for the name of a form's folder; a test holds those of our forms apart."""
    return _short(form.encode(), _KEY)


def template_version(*parts: bytes) -> str:
    """Three letters for what a template says and how it is laid out."""
    return _short(b"\0".join(parts), _VERSION)


def case_reference(case_id: str) -> str:
    """Nine letters for a case: the first digits of its id in another base; empty where the id is no such number."""
    head = case_id[:_HEX_OF_CASE]
    return _based(int(head, 16), _CASE) if re.fullmatch(r"[0-9a-f]{11}", head) else ""


def number_reference(number: str) -> str:
    """A hyphen and a registration number, where a code can hold it tightly; else nothing."""
    reference = f"-{number.upper()}"
    return reference if re.fullmatch(r"-[0-9A-Z./ -]{1,20}", reference) else ""


def bar_width(modules: int) -> float:
    """Millimetres of the narrowest of so many modules of bars."""
    return min(max(_BARS_LONG / modules, _BAR), _WIDEST_BAR)


def _short(content: bytes, length: int) -> str:
    return _based(int.from_bytes(hashlib.sha256(content).digest()), length)


def _based(number: int, length: int) -> str:
    """The last `length` digits of a number in base 36."""
    digits = ""
    for _ in range(length):
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits
