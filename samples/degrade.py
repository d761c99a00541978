"""The ladder: what scanners, copiers, phones and faxes do to a clean page. Seeded; a page in, a page out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from samples.drawn import DPI

Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Rung:
    """One rung of the ladder. Lengths in pixels of the output, levels of 255, angles in degrees."""

    name: str
    dpi: int
    skew: float
    """Largest angle, either way."""
    blur: float
    noise: float
    jpeg: int
    faded: int = 0
    uneven: float = 0.0
    """Share of the light lost at the darkest place."""
    specks: int = 0
    edge: bool = False
    """A dark edge and the line of a dirty drum."""
    colour: bool = False
    phone: bool = False
    bitonal: bool = False


RUNGS: dict[str, Rung] = {
    rung.name: rung
    for rung in (
        Rung("clean", 300, 0.0, 0.0, 0.0, 95, colour=True),
        Rung("scanner", 300, 0.5, 0.4, 3, 90, colour=True),
        Rung("office", 200, 1.5, 0.6, 7, 80, faded=15, uneven=0.10, specks=40),
        Rung("copy", 200, 2.5, 0.9, 10, 65, faded=45, edge=True, specks=60, uneven=0.06),
        Rung("poor", 150, 3.5, 0.9, 12, 50, faded=50, uneven=0.42, specks=30),
        Rung("phone", 180, 2.0, 0.7, 5, 75, faded=10, uneven=0.30, colour=True, phone=True),
        Rung("fax", 200, 1.0, 0.5, 6, 0, bitonal=True, specks=120),
    )
}


class Degraded(NamedTuple):
    """A page as the device delivers it."""

    picture: Picture
    """Grey (h, w), colour RGB (h, w, 3), or 0 and 255 only for bitonal."""
    dpi: int
    rotation: int
    """Degrees clockwise that turn it upright again."""
    skew: float
    """Degrees clockwise by which the page lies askew, before the turn."""


def degraded(page: Picture, rung: Rung, seed: int, *, rotation: int = 0, dark: bool = False) -> Degraded:
    """A clean RGB page at 300 dpi through a rung; `rotation` degrees clockwise (0, 90, 180, 270) set it right again;
    `dark` is the copy of a dark original."""
    rng = np.random.default_rng(seed)
    skew = float(rng.uniform(0.35, 1.0) * rung.skew * rng.choice((-1, 1)))
    work = page if rung.colour else np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    work = _scaled(work, rung.dpi)
    if dark:
        work = _as_dark_copy(work, rng)
    work = _photographed(work, skew, rng) if rung.phone else _skewed(work, skew)
    light = _fading(work.astype(np.float32), rung)
    light = _lit(light, rung, rng)
    if rung.blur:
        light = np.asarray(cv2.GaussianBlur(light, (0, 0), rung.blur), dtype=np.float32)
    if rung.specks:
        _speckle(light, rung.specks, rng)
    if rung.edge:
        _drum(light, rng)
    if rung.noise:
        light += rng.standard_normal(light.shape, dtype=np.float32) * np.float32(rung.noise)
    picture = np.clip(light, 0, 255).astype(np.uint8)
    if rung.bitonal:
        picture = np.where(picture < 150, 0, 255).astype(np.uint8)
    turned = np.ascontiguousarray(np.rot90(picture, rotation // 90))
    return Degraded(turned, rung.dpi, rotation, round(skew, 3))


def _scaled(page: Picture, dpi: int) -> Picture:
    if dpi == DPI:
        return page
    size = (round(page.shape[1] * dpi / DPI), round(page.shape[0] * dpi / DPI))
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _skewed(page: Picture, skew: float) -> Picture:
    if not skew:
        return page
    height, width = page.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -skew, 1.0)
    paper = (250, 250, 250)
    return np.asarray(
        cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=paper), dtype=np.uint8
    )


def _photographed(page: Picture, skew: float, rng: np.random.Generator) -> Picture:
    """The page on a dark table, seen aslant."""
    height, width = page.shape[:2]
    margin = int(width * 0.07)
    canvas = (width + 2 * margin, height + 2 * margin)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    moved = corners + margin + rng.uniform(-0.035, 0.035, (4, 2)).astype(np.float32) * width
    turn = cv2.getRotationMatrix2D((canvas[0] / 2, canvas[1] / 2), -skew, 1.0)
    moved = (moved @ turn[:, :2].T + turn[:, 2]).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners, moved)
    table = tuple(float(level) for level in rng.uniform(38, 70, 3))
    seen = cv2.warpPerspective(page, matrix, canvas, flags=cv2.INTER_LINEAR, borderValue=table)
    return np.asarray(seen, dtype=np.uint8)


def _fading(light: NDArray[np.float32], rung: Rung) -> NDArray[np.float32]:
    """Ink lighter by `faded` levels; paper stays."""
    return light + (255 - light) * np.float32(rung.faded / 255) if rung.faded else light


def _lit(light: NDArray[np.float32], rung: Rung, rng: np.random.Generator) -> NDArray[np.float32]:
    """Uneven light: a slope from a side, and a soft shadow where the rung is strong."""
    if not rung.uneven:
        return light
    height, width = light.shape[:2]
    ys, xs = np.mgrid[0:1:64j, 0:1:64j].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    slope = np.clip((xs - 0.5) * np.cos(angle) + (ys - 0.5) * np.sin(angle) + 0.5, 0, 1)
    if rung.uneven > 0.2:
        cx, cy = rng.uniform(0.2, 0.8, 2)
        slope = np.maximum(slope * 0.7, np.exp(-((xs - cx) ** 2 + (ys - cy) ** 2) / 0.12))
    dim = (1 - rung.uneven * slope).astype(np.float32)
    shade: NDArray[np.float32] = np.asarray(
        cv2.resize(dim, (width, height), interpolation=cv2.INTER_CUBIC), np.float32
    )
    return light * (shade[:, :, None] if light.ndim == 3 else shade)


def _speckle(light: NDArray[np.float32], count: int, rng: np.random.Generator) -> None:
    height, width = light.shape[:2]
    for _ in range(count):
        center = (int(rng.integers(0, width)), int(rng.integers(0, height)))
        level = float(rng.uniform(60, 190))
        cv2.circle(light, center, int(rng.integers(0, 2)), (level, level, level), -1)


def _drum(light: NDArray[np.float32], rng: np.random.Generator) -> None:
    """A copier's dark edge on one side and a thin vertical line that its drum leaves."""
    width = light.shape[1]
    wide = int(width * rng.uniform(0.012, 0.03))
    edge = np.linspace(0.15, 1.0, wide, dtype=np.float32)
    if rng.random() < 0.5:
        light[:, :wide] *= edge
    else:
        light[:, width - wide :] *= edge[::-1]
    x = int(width * rng.uniform(0.2, 0.95))
    light[:, x : x + 2] -= float(rng.uniform(25, 60))


def _as_dark_copy(page: Picture, rng: np.random.Generator) -> Picture:
    """A copy of a tinted plastic card: a grey ground that comes near the ink."""
    ground = float(rng.uniform(150, 185))
    light = page.astype(np.float32)
    tinted = light < 248
    return np.where(tinted, light * (ground / 240), light).astype(np.uint8)


def blank_back(rung: Rung, seed: int) -> Picture:
    """The empty back of a sheet at 300 dpi, before the rung: nothing, or a faint show-through."""
    rng = np.random.default_rng(seed)
    page = np.full((3508, 2480, 3), 255, dtype=np.uint8)
    if rng.random() < 0.3 and rung.name != "clean":
        for row in range(400, 2600, int(rng.integers(60, 90))):
            cv2.line(page, (300, row), (int(rng.integers(1200, 2200)), row), (249, 249, 249), 14)
    return page
