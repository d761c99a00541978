"""Applications: which printed form it is and which services it asks for."""

from __future__ import annotations

from collections.abc import Sequence

from intake.flow import sheet_to_hits
from intake.kind_sheets import form_wordings, kind_sheets
from intake.rows import Sheet
from models.layout import PrintedForm


def application_to_form(sheets: Sequence[Sheet]) -> tuple[str | None, tuple[str, ...]]:
    """(form, families asked for): a printed form decides by itself; a free one by its wording, the surest first."""
    weights: dict[str, float] = {}
    for sheet in sheets:
        for hit in sheet_to_hits(sheet, form_wordings(), overlapping=True):
            weights[hit.name] = max(weights.get(hit.name, 0.0), hit.weight)
    application = kind_sheets()["application"]
    forms = [(weights.get(f"form:{form.form}", 0.0), form) for form in application.forms]
    weight, form = max(forms, key=lambda one: one[0])
    if weight > 40:
        return form.form, form.services
    asked = sorted(
        (family for family in application.services if f"service:{family}" in weights),
        key=lambda family: -weights[f"service:{family}"],
    )
    return None, tuple(asked)


def print_to_form(printed: PrintedForm, worded: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """(form, families asked for) of a print of ours: an act's form by the name that the sheets give it, every other
    by its own name with the services that its words ask for."""
    families = {served.split("/", 1)[1] for served in printed.serves}
    forms = [form for form in kind_sheets()["application"].forms if printed.kind == "application"]
    for form in forms:
        if form.form in printed.serves or (families and families == set(form.services)):
            return form.form, form.services
    return printed.form, worded
