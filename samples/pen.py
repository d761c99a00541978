"""Marks that a hand makes on a form: lines under words, ticks, crosses, rings, strokes through words.

Masks are as large as what they mark needs; `samples.ink.pressed` puts them on a page. Lengths in pixels.
"""

from __future__ import annotations

import math
import random
from typing import Literal

from PIL import Image, ImageDraw

from models.geometry import Box
from samples.ink import Colour, pressed

Manner = Literal["underlined", "ticked", "circled", "struck_out"]
MANNERS: tuple[Manner, ...] = ("underlined", "ticked", "circled", "struck_out")
_EDGE = 12
"""Pixels of room around a mask's strokes."""


def line(width: int, thick: int, rng: random.Random) -> Image.Image:
    """A line that a hand drew from left to right: leaning a little, bent a little."""
    lean, bend, phase = rng.uniform(-0.012, 0.012), rng.uniform(0.6, 2.4), rng.uniform(0, 6.28)
    mask = Image.new("L", (width + 2 * _EDGE, 2 * _EDGE + round(abs(lean) * width) + 8), 0)
    middle = mask.height / 2
    points = [
        (_EDGE + x, middle + lean * (x - width / 2) + bend * math.sin(phase + 5.0 * x / max(width, 1)))
        for x in range(0, width + 1, 6)
    ]
    ImageDraw.Draw(mask).line(points, fill=255, width=thick, joint="curve")
    return mask


def tick(size: int, thick: int, rng: random.Random) -> Image.Image:
    """A tick or a cross, `size` high."""
    mask = Image.new("L", (size + 2 * _EDGE, size + 2 * _EDGE), 0)
    draw = ImageDraw.Draw(mask)

    def at(x: float, y: float) -> tuple[float, float]:
        shake = 0.06 * size
        return _EDGE + x * size + rng.uniform(-shake, shake), _EDGE + y * size + rng.uniform(-shake, shake)

    if rng.random() < 0.5:
        draw.line([at(0.08, 0.55), at(0.36, 0.92), at(0.95, 0.05)], fill=255, width=thick, joint="curve")
    else:
        draw.line([at(0.1, 0.1), at(0.9, 0.9)], fill=255, width=thick)
        draw.line([at(0.9, 0.1), at(0.1, 0.9)], fill=255, width=thick)
    return mask


def ring(width: int, height: int, thick: int, rng: random.Random) -> Image.Image:
    """A ring around words, not quite closed upon itself."""
    mask = Image.new("L", (width + 2 * _EDGE, height + 2 * _EDGE), 0)
    start, over = rng.uniform(0, 6.28), rng.uniform(0.05, 0.4)
    wobble = rng.uniform(0.01, 0.04)
    points = []
    for step in range(97):
        turn = start + (6.28 + over) * step / 96
        radius = 1 + wobble * math.sin(3 * turn)
        points.append(
            (
                mask.width / 2 + radius * math.cos(turn) * width / 2,
                mask.height / 2 + radius * math.sin(turn) * height / 2,
            )
        )
    ImageDraw.Draw(mask).line(points, fill=255, width=thick, joint="curve")
    return mask


def mark_words(page: Image.Image, words: Box, manner: Manner, colour: Colour, rng: random.Random) -> None:
    """Marks words by hand; `words` is the box of their letters, tails included."""
    high, thick = words.height, max(words.height // 11, 3)
    if manner == "underlined":
        mask = line(round(words.width * rng.uniform(0.94, 1.04)), thick, rng)
        _press(page, mask, (words.left - _EDGE, words.bottom + round(rng.uniform(-0.08, 0.1) * high)), colour)
    elif manner == "struck_out":
        mask = line(round(words.width * rng.uniform(1.0, 1.06)), thick, rng)
        _press(page, mask, (words.left - _EDGE, round(words.center[1] - 0.02 * high)), colour)
    elif manner == "circled":
        mask = ring(words.width + round(1.1 * high), round(1.9 * high), thick, rng)
        corner = (round(words.center[0] - mask.width / 2), round(words.center[1]))
        _press(page, mask, corner, colour)
    else:
        mask = tick(round(high * rng.uniform(0.8, 1.1)), thick, rng)
        _press(page, mask, (words.left - mask.width - high // 6, round(words.center[1])), colour)


def mark_box(page: Image.Image, box: Box, colour: Colour, rng: random.Random) -> None:
    """A tick or a cross in a box of a form, running a little over its frame."""
    size = min(box.width, box.height)
    mask = tick(round(size * rng.uniform(0.62, 1.02)), max(size // 12, 3), rng)
    _press(page, mask, (round(box.center[0] - mask.width / 2), round(box.center[1])), colour)


def _press(page: Image.Image, mask: Image.Image, corner: tuple[int, int], colour: Colour) -> None:
    """Presses a mask whose middle stands at the corner's y; cut to the page."""
    left, top = max(corner[0], 0), max(corner[1] - mask.height // 2, 0)
    fits = mask.crop((0, 0, min(mask.width, page.width - left), min(mask.height, page.height - top)))
    pressed(page, fits, (left, top), colour)
