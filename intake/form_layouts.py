"""The forms and letters that the product prints, by what their codes say: names, kinds of paper, places of blanks.

The files of `layouts` are measured on our own prints (`python -m generate.layouts`); one a form, language and
version, those of earlier versions too.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from models.form_code import FormCode, form_key
from models.kinds import OWN_LETTER
from models.layout import FormLayout, PrintedForm

_LAYOUTS = Path(__file__).resolve().parent / "layouts"
_LETTERS = TypeAdapter(tuple[PrintedForm, ...])


def code_to_form(code: FormCode | None) -> PrintedForm | None:
    """The form whose code it is; None for one that only some office prints, and without a code."""
    return _forms().get(code.form) if code is not None else None


def kind_of_form(form: PrintedForm) -> str:
    """The kind of paper that a page of the form is."""
    return form.kind or OWN_LETTER


@cache
def form_to_layout(form: str, language: str, version: str) -> FormLayout | None:
    """Where the blanks of a version of a form lie; None where it was never measured."""
    file = _LAYOUTS / f"{form}.{language}.{version}.json"
    return FormLayout.model_validate_json(file.read_bytes()) if file.is_file() else None


@cache
def _forms() -> dict[str, PrintedForm]:
    listed = _LETTERS.validate_json((_LAYOUTS / "letters.json").read_bytes())
    return {form_key(form.form): form for form in listed}
