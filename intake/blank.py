"""Is there anything on the page but paper and dirt? A stamp or a signature alone is content."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

_STUDY_DPI = 100
_CONTRAST = 38
"""Levels of 255 by which ink is darker than the paper around it; show-through and stains are paler."""
_DIRT_DOTS = 9
"""Area of a speck at 100 dpi: a shape larger than 0.6 mm square may be ink."""
_ENOUGH_INK = 60
"""Dots of ink at 100 dpi, 4 square millimetres: less than one short word or the smallest signature."""
_RIM = 0.035
"""Share of the page at each side where scanners leave edges, staples and shadows."""
_DRUM = 0.3
"""Share of a column or row that is ink where a drum left a line; a table's ruling has text beside it."""


def is_blank(grey: NDArray[np.uint8], *, dpi: int) -> bool:
    """Whether the page holds nothing to read or to look at."""
    shrink = min(_STUDY_DPI / dpi, 1.0)
    study = cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    study = cv2.GaussianBlur(study, (0, 0), 0.8)
    paper = _paper(np.asarray(study, dtype=np.uint8))
    ink = (paper.astype(np.int16) - study.astype(np.int16) > _CONTRAST).astype(np.uint8)
    rows, columns = (max(int(side * _RIM), 1) for side in ink.shape)
    inner = np.ascontiguousarray(ink[rows:-rows, columns:-columns])
    # Lines right along the page are the drum's, not the paper's.
    inner[:, inner.mean(axis=0) > _DRUM] = 0
    inner[inner.mean(axis=1) > _DRUM] = 0
    _, _, stats, _ = cv2.connectedComponentsWithStats(inner, connectivity=8)
    area = stats[1:, 4]
    return int(area[area >= _DIRT_DOTS].sum()) < _ENOUGH_INK


def _paper(study: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The light of the paper around every dot: the median of a surround of 7 mm, taken on a quarter of the dots."""
    height, width = study.shape
    small = cv2.resize(study, (max(width // 4, 1), max(height // 4, 1)), interpolation=cv2.INTER_AREA)
    median = cv2.medianBlur(np.asarray(small, dtype=np.uint8), 7)
    return np.asarray(cv2.resize(median, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
