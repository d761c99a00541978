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
from tests.bench.round_trip import Tally, expected_of, mark, prints_of, scanned, taken_in

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")

WHEELCHAIR = "application_wheelchair_almaty_2012"
FORMS = (WHEELCHAIR, "application_order_283")


@pytest.fixture(scope="module")
def prints(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, Path, Path, object]]:
    forms = [form for form in letter_types() if form.form in FORMS]
    return list(prints_of(forms, tmp_path_factory.mktemp("prints"), 3, fill=True))


def test_codes_outlive_every_scanner(prints: list[tuple[str, str, Path, Path, object]]) -> None:
    """Read on the straightened page; none of the words is needed."""
    for form, language, blank, filled, _ in prints:
        page = filled_pages(blank, filled, "hand", 3)[0]
        for rung in ("copy", "poor"):
            scan = degraded(page.picture, RUNGS[rung], 5)
            grey = scan.picture if scan.picture.ndim == 2 else np.asarray(scan.picture.mean(axis=2), dtype=np.uint8)
            sheet = straightened(grey, picture_to_lean(grey, dpi=scan.dpi).skew)
            codes = [text_to_form_code(code.text) for code in sheet_to_codes(sheet, dpi=scan.dpi)]
            assert [(code.form, code.language) for code in codes if code] == [(form_key(form), language)], rung


def test_a_form_comes_back_with_its_values(prints: list[tuple[str, str, Path, Path, object]], tmp_path: Path) -> None:
    form, _, blank, filled, filling = next(one for one in prints if one[0] == WHEELCHAIR)
    pages = filled_pages(blank, filled, "typed", 3)
    scans = scanned(pages, "office", 3, tmp_path / "scan.pdf")

    documents, coded = taken_in(tmp_path / "scan.pdf", tmp_path / "case")

    tally = Tally()
    expected = expected_of(form)
    mark(tally, form, "typed", pages, scans, filling, documents, coded, where=form, expected=expected)  # type: ignore[arg-type]
    assert (tally.by_code, tally.known) == (1, 1)
    assert tally.typed["silent"] == 0
    assert tally.typed["right"] >= 8, tally.misses
