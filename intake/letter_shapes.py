"""The shapes of letters in a picture, by their size alone: for the lean and the bend of lines."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

STUDY_DPI = 150
"""Resolution of the study copy: 0.1 degree is two dots across A4 there."""


def letter_boxes(grey: NDArray[np.uint8]) -> NDArray[np.int32]:
    """Left, top, width, height of every shape of a letter's size, in dots of the study copy."""
    light = cv2.blur(grey, (31, 31))
    ink = ((grey.astype(np.int16) < light.astype(np.int16) - 14) & (grey < 200)).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    width, height, area = stats[1:, 2], stats[1:, 3], stats[1:, 4]
    size = np.maximum(width, height)
    good = (size >= 6) & (size <= 45) & (np.minimum(width, height) >= 3) & (area >= 10)
    boxes = stats[1:][good][:, :4]
    return np.asarray(boxes, dtype=np.int32)
