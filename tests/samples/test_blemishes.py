"""A blemish changes the sheet, the same way for the same seed, and leaves the print on it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from samples.blemishes import BLEMISHES


@pytest.mark.parametrize("name", BLEMISHES)
def test_a_blemish_is_the_same_for_the_same_seed_and_spoils_the_sheet_a_little(name: str) -> None:
    page = np.full((1754, 1240, 3), 252, dtype=np.uint8)
    cv2.putText(page, "QUJAT", (400, 900), cv2.FONT_HERSHEY_SIMPLEX, 4.0, (20, 20, 20), 12)

    first, second, other = (BLEMISHES[name](page, np.random.default_rng(seed)) for seed in (4, 4, 5))

    assert np.array_equal(first, second)
    assert other.shape != first.shape or not np.array_equal(first, other)
    assert first.shape != page.shape or not np.array_equal(first, page)
    assert first.dtype == np.uint8
    ink, before = (int((sheet[200:-200, 200:-200].min(axis=2) < 60).sum()) for sheet in (first, page))
    assert 0.85 * before < ink < 1.5 * before, "the print is neither lost nor drowned"
