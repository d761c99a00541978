"""`python -m generate.layouts [FORM…]`: measures the forms that come back filled in, for intake to find their blanks.

Needs LibreOffice; a minute for all. Written to `intake/layouts`: a file a form, language and version, and the list of
all letters. What earlier versions were printed with stays, for their prints are still in people's hands.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from generate.engines.libreoffice import docx_to_pdf
from generate.engines.pdf_places import pdf_to_places
from generate.form_layout import (
    fields_to_fill,
    pages_to_field_places,
    pages_to_row_places,
    pages_to_words,
    rows_to_fill,
)
from generate.gather.letter_fields import letter_to_fields
from generate.grammar.dates import LetterLanguage
from generate.letter_code import template_to_version
from generate.letter_type import LetterType, load_letter_types
from generate.render import fields_to_part, parts_to_docx
from generate.request import LetterRequest
from models.layout import FormLayout, PrintedForm

LAYOUTS = Path(__file__).resolve().parent.parent / "intake" / "layouts"
LETTERS = "letters.json"

_PRINTED_AS = {"officer": ("officer_position_and_name", "officer_name_and_position")}
"""Fields that templates print by names of what is put together of them."""
_KINDS = {
    "application": "application",
    "living_conditions_act": "survey_act",
    "medical_card": "medical_card",
}
"""Letters that come back as papers of a kind, filled in by the applicant or by others."""


def printed_forms() -> tuple[PrintedForm, ...]:
    """Every letter as intake meets it again."""
    return tuple(
        PrintedForm(
            form=known.form,
            letter=known.letter,
            kind=_KINDS.get(known.letter),
            pages=known.pages,
            serves=known.serves,
        )
        for known in load_letter_types()
    )


def forms_to_measure() -> tuple[tuple[LetterType, LetterLanguage], ...]:
    """The forms of acts that have blanks, and the free application, in each of their languages; where the blanks of
    other letters of our own wording lie hangs on their edition, so those are known by their codes alone."""
    forms = [
        known
        for known in load_letter_types()
        if (known.letter == "application" or known.serves) and _has_blanks(known)
    ]
    return tuple((known, language) for known in forms for language in known.languages)


def _has_blanks(known: LetterType) -> bool:
    return not known.of_edition and any(field.kind != "choice" for field in known.fields.values())


def layout_path(form: str, language: str, version: str) -> Path:
    """Where the layout of a version of a form lies."""
    return LAYOUTS / f"{form}.{language}.{version}.json"


def form_to_layout(letter_type: LetterType, language: LetterLanguage, work: Path) -> FormLayout:
    """The form measured: drawn blank and once a field. `work`: an empty folder."""
    template = letter_type.template(language)
    request = LetterRequest(letter=letter_type.letter, blank=True, out=work / "none.pdf")
    blank = letter_to_fields(request, letter_type, language).fields
    fill = fields_to_fill(letter_type.fields, template)
    rows = rows_to_fill(letter_type.fields)
    drawn = {"": blank} | {
        name: {**blank, **dict.fromkeys((name, *_PRINTED_AS.get(name, ())), value)}
        for name, value in (*fill.items(), *rows.items())
    }
    files = {name: work / f"{letter_type.form}-{language}-{place}.docx" for place, name in enumerate(drawn)}
    for name, fields in drawn.items():
        part = fields_to_part(template, fields, language)
        files[name].write_bytes(parts_to_docx([part], title=letter_type.form))
    made = docx_to_pdf(list(files.values()), work)
    pages = {name: pdf_to_places(made[file]) for name, file in files.items()}
    return FormLayout(
        form=letter_type.form,
        version=template_to_version(template),
        language=language,
        places=(
            *(place for name in fill for place in pages_to_field_places(name, pages[""], pages[name])),
            *(place for name in rows for place in pages_to_row_places(name, pages[""], pages[name])),
        ),
        tables=tuple(rows),
        words=pages_to_words(pages[""]),
    )


def main(names: Sequence[str]) -> None:
    """Measures the named forms, or all whose version is not measured yet; then writes the list of letters."""
    LAYOUTS.mkdir(exist_ok=True)
    for letter_type, language in forms_to_measure():
        path = layout_path(letter_type.form, language, template_to_version(letter_type.template(language)))
        if letter_type.form in names or (not names and not path.exists()):
            with tempfile.TemporaryDirectory(prefix="layout-") as work:
                layout = form_to_layout(letter_type, language, Path(work))
            path.write_text(layout.model_dump_json() + "\n", encoding="utf-8")
    listed = [form.model_dump(exclude_defaults=True) for form in printed_forms()]
    text = json.dumps(listed, ensure_ascii=False, indent=1)
    (LAYOUTS / LETTERS).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
