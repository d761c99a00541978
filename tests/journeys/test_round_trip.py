"""Forms printed blank, filled in, scanned and taken in again: few of those that `tests.bench.round_trip` measures."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from generate.journey import letter_types
from intake.page_codes import sheet_to_codes
from intake.straighten import picture_to_lean, straightened
from models.form_code import form_key, text_to_form_code
from samples.degrade import RUNGS, degraded
from samples.filled_forms import filled_pages
from tests.bench.round_trip import Print, prints_of, taken_in, trips_of
from tests.bench.trips import mark

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")

WHEELCHAIR = "application_wheelchair_almaty_2012"
FORMS = (WHEELCHAIR, "application_order_283")


@pytest.fixture(scope="module")
def prints(tmp_path_factory: pytest.TempPathFactory) -> list[Print]:
    forms = [form for form in letter_types() if form.form in FORMS]
    return list(prints_of(forms, tmp_path_factory.mktemp("prints"), 3))


def test_codes_outlive_every_scanner(prints: list[Print]) -> None:
    """Read on the straightened page; none of the words is needed."""
    for one in prints:
        page = filled_pages(one.blank, one.filled, "hand", 3)[0]
        for rung in ("copy", "poor"):
            scan = degraded(page.picture, RUNGS[rung], 5)
            grey = scan.picture if scan.picture.ndim == 2 else np.asarray(scan.picture.mean(axis=2), dtype=np.uint8)
            sheet = straightened(grey, picture_to_lean(grey, dpi=scan.dpi).skew)
            codes = [text_to_form_code(code.text) for code in sheet_to_codes(sheet, dpi=scan.dpi)]
            assert [(code.form, code.language) for code in codes if code] == [
                (form_key(one.form.form), one.language)
            ], rung


def test_a_form_comes_back_with_its_values(prints: list[Print], tmp_path: Path) -> None:
    one = next(one for one in prints if one.form.form == WHEELCHAIR)
    trip = next(trips_of(one, ("office",), ("typed",), 3, tmp_path))

    tally = mark(trip, *taken_in(tmp_path / f"{trip.name}.pdf", tmp_path / "case"))

    assert (tally.by_code, tally.known) == (1, 1)
    assert tally.typed["silent"] == 0
    assert tally.typed["right"] >= 8, tally.misses
