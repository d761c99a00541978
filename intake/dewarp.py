"""A photographed sheet on a dark ground to the sheet alone, as a scanner would have seen it.

Only where the ground shows all around: a copier's dark edge on one side is no photograph.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

STUDY_DOTS = 900
"""Longest side of the copy on which the sheet is looked for."""
_DARK_RING = 0.5
"""Share of the picture's rim that must be ground."""
_SMALLEST, _LARGEST = 0.15, 0.985
"""Share of the picture that a sheet on a ground covers."""
_A4 = 297 / 210
_A4_SHORT_INCHES = 8.27

Corners = NDArray[np.float32]
"""Four points, clockwise from the top left, in dots."""


class Flat(NamedTuple):
    """The sheet, seen from straight above."""

    pixels: NDArray[np.uint8]
    dpi: int


def picture_to_sheet(pixels: NDArray[np.uint8], dpi: int) -> Flat | None:
    """The sheet cut out and flattened; None where the picture is no photograph of a sheet on a dark ground.

    The resolution follows from the sheet's width where it has the shape of A4, and stays as it was elsewhere.
    """
    shrink = min(STUDY_DOTS / max(pixels.shape[:2]), 1.0)
    study = cv2.resize(pixels, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    corners = _sheet_corners(np.asarray(study if study.ndim == 2 else study.max(axis=2), dtype=np.uint8))
    if corners is None:
        return None
    # The study's dots have their middles at halves.
    corners = (corners + 0.5) / shrink - 0.5
    width, height = _sides(corners)
    short, long = min(width, height), max(width, height)
    is_a4 = abs(long / short / _A4 - 1) < 0.07
    if is_a4:
        long = short * _A4
        width, height = (short, long) if width < height else (long, short)
        dpi = int(min(max(round(short / _A4_SHORT_INCHES), 75), 600))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    size = (round(width), round(height))
    flat = cv2.warpPerspective(pixels, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return Flat(np.asarray(flat, dtype=np.uint8), dpi)


def _sheet_corners(light: NDArray[np.uint8]) -> Corners | None:
    """Corners of the one bright sheet; None where there is no ground around it."""
    smooth = cv2.GaussianBlur(light, (0, 0), 2)
    level, bright = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    rim = np.concatenate([bright[0], bright[-1], bright[:, 0], bright[:, -1]])
    if level > 200 or float((rim == 0).mean()) < _DARK_RING:
        return None
    closed = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((21, 21), np.uint8))
    contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    sheet = max(contours, key=cv2.contourArea, default=None)
    if sheet is None:
        return None
    hull = cv2.convexHull(sheet)
    area = float(cv2.contourArea(hull))
    if not _SMALLEST < area / light.size < _LARGEST or float(cv2.contourArea(sheet)) < 0.9 * area:
        return None
    outline = cv2.approxPolyDP(hull, 0.03 * float(cv2.arcLength(hull, closed=True)), closed=True)
    if len(outline) != 4:
        return None
    rough = _clockwise(outline.reshape(4, 2).astype(np.float32))
    return _sharpened(rough, hull_points=sheet.reshape(-1, 2).astype(np.float32))


def _clockwise(corners: Corners) -> Corners:
    """The corners in order, the one nearest to the top left first."""
    middle = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    ordered = corners[np.argsort(angles)]
    return np.asarray(np.roll(ordered, -int(ordered.sum(axis=1).argmin()), axis=0), dtype=np.float32)


def _sharpened(rough: Corners, *, hull_points: NDArray[np.float32]) -> Corners | None:
    """The corners where straight lines through the middles of the sides meet."""
    lines: list[tuple[NDArray[np.float64], NDArray[np.float64]]] = []
    for start, end in zip(rough, np.roll(rough, -1, axis=0), strict=True):
        side = end - start
        length = float(np.hypot(*side))
        if length < 20:
            return None
        along = (hull_points - start) @ side / length**2
        across = side[0] * (hull_points[:, 1] - start[1]) - side[1] * (hull_points[:, 0] - start[0])
        off = np.abs(across) / length
        near = hull_points[(along > 0.08) & (along < 0.92) & (off < 0.02 * length + 4)]
        if len(near) < 10:
            return None
        vx, vy, x, y = (float(value) for value in cv2.fitLine(near, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel())
        lines.append((np.array([x, y]), np.array([vx, vy])))
    met = [_meeting(lines[number - 1], lines[number]) for number in range(4)]
    if any(point is None for point in met):
        return None
    return np.array(met, dtype=np.float32)


def _meeting(
    first: tuple[NDArray[np.float64], NDArray[np.float64]], second: tuple[NDArray[np.float64], NDArray[np.float64]]
) -> NDArray[np.float64] | None:
    directions = np.stack([first[1], -second[1]], axis=1)
    if abs(float(np.linalg.det(directions))) < 0.1:
        return None
    steps = np.linalg.solve(directions, second[0] - first[0])
    return np.asarray(first[0] + steps[0] * first[1])


def _sides(corners: Corners) -> tuple[float, float]:
    """Mean width and height of the sheet, in dots."""
    lengths = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    return float(lengths[0] + lengths[2]) / 2, float(lengths[1] + lengths[3]) / 2
