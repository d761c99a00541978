"""Stamps on a page: round seals by their ring, coloured ones also by their colour and outline.

A ring is told from print by contrast: nearly all of a circle is ink, and little of the circle just outside it. So it
is found on grey copies too, over text and under signatures.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box
from models.ink import Stamp

_STUDY_DPI = 150
_RADIUS = (10.5, 27.0)
"""Millimetres: round seals have a diameter of 22 to 50."""
_ANGLES = 180
_COVERED, _CONTRAST = 0.6, 0.3
"""Least share of a ring that is ink, and by how much it exceeds the circles just outside."""
_SURELY = 0.85
"""Share of a ring from which it is no chance."""
_LIKELY = 0.3
"""Share of a first guess's circle that is ink, below which it is not looked at closer."""
_GUESSES = 12
"""First guesses that are looked at closer, those covered best."""
_CHROMA = 34
"""Levels by which a dot's channels differ, from which it is ink of a colour; paper yellowed by age stays below."""
_SMALLEST, _LARGEST = 13.0, 75.0
"""Millimetres of a coloured stamp's sides."""
_OUTLINE = 0.55
"""Share of a coloured shape's outline that is ink: a frame; a signature in blue has none."""
_FULL = 0.045
"""Share of a ring's inside that is ink, at least: letters."""

Mask = NDArray[np.uint8]


class _Ring(NamedTuple):
    x: float
    y: float
    radius: float
    covered: float
    contrast: float


def sheet_to_stamps(sheet: NDArray[np.uint8], ink: Mask, loose: Mask, *, dpi: int) -> tuple[Stamp, ...]:
    """The stamps of an upright page, grey or colour; `ink` and `loose` (the ink that is no printed word) are masks of
    1 and 0 at 150 dpi."""
    scale = dpi / _STUDY_DPI
    found = [
        Stamp(box=_scaled(_ring_box(ring), scale), shape="round", confidence=_confidence(ring))
        for ring in _rings(ink, loose)
    ]
    if sheet.ndim == 3:
        for box, shape, outline in _coloured(sheet, scale):
            here = _scaled(box, scale)
            if not any(stamp.box.overlap(here) > 0.3 * here.width * here.height for stamp in found):
                found.append(Stamp(box=here, shape=shape, confidence=round(min(0.5 + outline / 2, 0.97), 4)))
    return tuple(sorted(found, key=lambda stamp: (stamp.box.top, stamp.box.left)))


def _dots(millimetres: float) -> float:
    return millimetres * _STUDY_DPI / 25.4


def _scaled(box: Box, scale: float) -> Box:
    return Box(*(max(round(side * scale), 0) for side in box))


def _ring_box(ring: _Ring) -> Box:
    x, y, radius = ring.x, ring.y, ring.radius
    return Box(round(x - radius), round(y - radius), round(x + radius) + 1, round(y + radius) + 1)


def _confidence(ring: _Ring) -> float:
    sure = min(ring.covered / _SURELY, 1.0) * min(0.55 + ring.contrast, 1.0)
    return round(min(sure, 0.99), 4)


def _rings(ink: Mask, loose: Mask) -> Iterator[_Ring]:
    """The rings, the best first, none inside another."""
    half = cv2.resize(loose * np.uint8(255), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    least, most = (round(_dots(radius) / 2) for radius in _RADIUS)
    circles = cv2.HoughCircles(
        half, cv2.HOUGH_GRADIENT, dp=1, minDist=8, param1=120, param2=24, minRadius=least, maxRadius=most
    )
    if circles is None:
        return
    thick = np.asarray(cv2.dilate(ink, np.ones((3, 3), np.uint8)), dtype=np.uint8)
    guesses = [(2 * float(x), 2 * float(y), 2 * float(radius)) for x, y, radius in circles[0][:60]]
    covered = sorted(((_covered(thick, *guess), guess) for guess in guesses), reverse=True)
    likely = [guess for share, guess in covered[:_GUESSES] if share > _LIKELY]
    rings = [_widest(thick, _refined(thick, *guess)) for guess in likely]
    rings = [
        ring for ring in rings if ring.covered >= _COVERED and ring.contrast >= _CONTRAST and _is_full(ink, ring)
    ]
    kept: list[_Ring] = []
    for ring in sorted(rings, key=lambda ring: -(ring.covered * ring.contrast * ring.radius)):
        if all(np.hypot(ring.x - other.x, ring.y - other.y) > max(ring.radius, other.radius) for other in kept):
            kept.append(ring)
            yield ring


def _widest(ink: Mask, ring: _Ring) -> _Ring:
    """The outer ring of a seal that has several: the largest about the same middle that is covered as a ring is."""
    most = min(1.75 * ring.radius, _dots(_RADIUS[1]))
    wider = [
        _Ring(ring.x, ring.y, radius, covered, _contrast(ink, ring.x, ring.y, radius, covered))
        for radius in np.arange(1.12 * ring.radius, most, 1.0)
        if (covered := _covered(ink, ring.x, ring.y, float(radius))) >= _COVERED
    ]
    sharp = [one for one in wider if one.contrast >= _CONTRAST]
    return max(sharp, key=lambda one: one.radius) if sharp else ring


def _contrast(ink: Mask, x: float, y: float, radius: float, covered: float) -> float:
    """By how much a ring is fuller than the circles just outside it."""
    return covered - float(np.mean([_covered(ink, x, y, radius + _dots(beyond)) for beyond in (0.8, 1.2, 1.7)]))


_TURNS = np.linspace(0, 2 * np.pi, _ANGLES, endpoint=False)
_COS, _SIN = np.cos(_TURNS), np.sin(_TURNS)


def _covered(ink: Mask, x: float, y: float, radius: float) -> float:
    columns = np.rint(x + radius * _COS).astype(np.int32)
    rows = np.rint(y + radius * _SIN).astype(np.int32)
    inside = (columns >= 0) & (columns < ink.shape[1]) & (rows >= 0) & (rows < ink.shape[0])
    return float(ink[rows[inside], columns[inside]].sum()) / _ANGLES


def _refined(ink: Mask, x: float, y: float, radius: float) -> _Ring:
    """The ring near a first guess that is covered best, in two passes of finer steps."""
    best = (_covered(ink, x, y, radius), x, y, radius)
    for step in (3.0, 1.0):
        _, here_x, here_y, here_radius = best
        for dx in (-2 * step, -step, 0.0, step, 2 * step):
            for dy in (-2 * step, -step, 0.0, step, 2 * step):
                for dr in (-2 * step, -step, 0.0, step, 2 * step):
                    near = (here_x + dx, here_y + dy, here_radius + dr)
                    best = max(best, (_covered(ink, *near), *near))
    covered, x, y, radius = best
    return _Ring(x, y, radius, covered, _contrast(ink, x, y, radius, covered))


def _is_full(ink: Mask, ring: _Ring) -> bool:
    """Whether something stands inside: a seal has letters, an O of a poster has none."""
    box = _ring_box(ring._replace(radius=0.72 * ring.radius))
    inside = ink[max(box.top, 0) : box.bottom, max(box.left, 0) : box.right]
    return inside.size > 0 and float(inside.mean()) >= _FULL


def _coloured(
    sheet: NDArray[np.uint8], scale: float
) -> Iterator[tuple[Box, Literal["round", "triangular", "rectangular"], float]]:
    """Shapes of one coloured ink with an outline of their own."""
    study = cv2.resize(sheet, None, fx=1 / scale, fy=1 / scale, interpolation=cv2.INTER_AREA)
    study = cv2.blur(study, (3, 3))
    tint = [np.int16(np.median(study[::8, ::8, channel])) for channel in range(3)]
    channels = [study[:, :, channel].astype(np.int16) - tint[channel] for channel in range(3)]
    chroma = np.maximum.reduce(channels) - np.minimum.reduce(channels)
    mask = ((chroma > _CHROMA) & (np.minimum.reduce(channels) < -40)).astype(np.uint8)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((13, 13), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(np.asarray(joined, dtype=np.uint8), connectivity=8)
    for label in range(1, count):
        left, top, width, height, _ = (int(value) for value in stats[label])
        if not _dots(_SMALLEST) <= max(width, height) <= _dots(_LARGEST) or min(width, height) < _dots(8):
            continue
        place = np.s_[top : top + height, left : left + width]
        own = mask[place] * (labels[place] == label).astype(np.uint8)
        told = _outlined(np.asarray(own, dtype=np.uint8))
        if told is not None:
            yield Box(left, top, left + width, top + height), *told


def _outlined(ink: Mask) -> tuple[Literal["round", "triangular", "rectangular"], float] | None:
    """The shape whose outline the ink has, and how much of the outline is ink; None where it has none."""
    points = cv2.findNonZero(ink)
    if points is None or len(points) < 40:
        return None
    hull = cv2.convexHull(points)
    area = max(cv2.contourArea(hull), 1.0)
    _, radius = cv2.minEnclosingCircle(hull)
    (_, (wide, high), _) = cv2.minAreaRect(hull)
    triangle, _ = cv2.minEnclosingTriangle(hull)
    rectangular = area / max(wide * high, 1.0)
    shapes: list[tuple[float, Literal["round", "triangular", "rectangular"]]] = [
        (area / (np.pi * radius**2), "round"),
        (area / max(triangle, 1.0), "triangular"),
        (rectangular, "rectangular"),
    ]
    fit, shape = max(shapes)
    edge = np.zeros_like(ink)
    cv2.drawContours(edge, [hull], -1, (1,), 1)
    near = cv2.dilate(ink, np.ones((7, 7), np.uint8))
    outline = float(near[edge > 0].mean())
    return (shape, outline) if fit >= 0.84 and outline >= _OUTLINE else None
