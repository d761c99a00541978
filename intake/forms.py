"""Applications: which printed form it is and which services it asks for."""

from __future__ import annotations

from collections.abc import Sequence

from intake.flow import sheet_to_hits
from intake.kind_sheets import form_wordings, kind_sheets
from intake.rows import Sheet


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
