"""Ink that no font prints: hand-written-looking words, signatures, round stamps."""

from __future__ import annotations

import math
import random

import cv2
import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFont

from samples.fonts import Style, font_of

BLUE_INK = ((24, 44, 128), (20, 30, 96), (38, 58, 150), (30, 30, 60))
STAMP_INK = ((58, 70, 170), (86, 60, 160), (70, 80, 190))

Colour = tuple[int, int, int]


def _glyph(char: str, font: ImageFont.FreeTypeFont, slant: float, turn: float) -> tuple[Image.Image, float]:
    """One character as a mask on a square of two ems, slanted and turned, with its advance in pixels."""
    em = int(font.size)
    mask = Image.new("L", (em * 2, em * 2), 0)
    ImageDraw.Draw(mask).text((em // 2, em * 1.4), char, font=font, fill=255, anchor="ls")
    base = em * 1.4
    cos, sin = math.cos(turn), math.sin(turn)
    # inverse mapping around the pen position on the baseline
    a, b = cos, sin + slant
    d, e = -sin, cos
    px, py = em * 0.5, base
    mask = mask.transform(
        mask.size,
        Image.Transform.AFFINE,
        (a, b, px - a * px - b * py, d, e, py - d * px - e * py),
        Image.Resampling.BICUBIC,
    )
    return mask, font.getlength(char)


def handwritten(
    word: str, pixels: int, rng: random.Random, family: str, *, style: Style = "italic", unrest: float = 1.0
) -> tuple[Image.Image, int, int]:
    """A word in a hand: its mask, its advance, and the row of its baseline in the mask, in pixels.

    An italic face, or an upright one for block letters, every letter of its own size, slant, turn and height, the
    whole bent by a smooth random field; `unrest` is how much of all that, against a common hand.
    """
    faces = [font_of(family, style, round(pixels * (1 + unrest * scale))) for scale in (-0.06, 0.0, 0.06)]
    glyphs = [
        _glyph(char, rng.choice(faces), unrest * rng.uniform(-0.05, 0.16), unrest * rng.uniform(-0.07, 0.07))
        for char in word
    ]
    width = int(sum(advance for _, advance in glyphs) * 1.06) + pixels * 2
    mask = Image.new("L", (width, pixels * 3), 0)
    x, drift = float(pixels // 2), rng.uniform(-0.02, 0.02)
    for glyph, advance in glyphs:
        em = glyph.width // 2
        at = (round(x - em / 2), round(pixels * 1.9 - em * 1.4 + rng.gauss(0, pixels * 0.035 * unrest) + drift * x))
        region = (*at, at[0] + glyph.width, at[1] + glyph.height)
        mask.paste(ImageChops.lighter(mask.crop(region), glyph), at)
        x += advance * rng.uniform(0.9, 1.03)
    return Image.fromarray(_bent(np.asarray(mask), pixels, unrest, rng)), round(x - pixels // 2), round(pixels * 1.9)


def _bent(mask: np.ndarray, pixels: int, unrest: float, rng: random.Random) -> np.ndarray:
    noise = np.random.default_rng(rng.randrange(2**32))
    height, width = mask.shape
    field = []
    for _ in range(2):
        wild = noise.normal(0, 1, (height, width)).astype(np.float32)
        smooth = cv2.GaussianBlur(wild, (0, 0), pixels * 0.35)
        field.append(smooth / (np.abs(smooth).max() + 1e-6) * pixels * 0.06 * unrest)
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    return np.asarray(cv2.remap(mask, xs + field[0], ys + field[1], cv2.INTER_LINEAR))


def signature(width: int, rng: random.Random) -> Image.Image:
    """A signature's mask, `width` pixels across: loops of one pen stroke."""
    height = width // 2
    mask = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(mask)
    loops = rng.randrange(4, 8)
    phase, wild = rng.uniform(0, 6), rng.uniform(0.5, 0.9)
    points = []
    for step in range(160):
        t = step / 159
        swing = (1 - t) ** 0.7 * height * 0.38
        x = width * (0.06 + 0.86 * t) + math.cos(phase + t * loops * 6.28) * width * 0.05
        y = height * 0.5 + math.sin(phase + t * loops * 6.28) * swing * (wild + 0.4 * math.sin(t * 9 + phase))
        points.append((x, y))
    draw.line(points, fill=255, width=max(3, width // 90), joint="curve")
    draw.line([points[-1], (width * 0.55, height * 0.72)], fill=255, width=max(2, width // 110))
    return mask


def round_stamp(radius: int, ring: str, middle: str, rng: random.Random) -> Image.Image:
    """A round stamp's mask: two circles, a text around, a few words in the middle; ink that took unevenly."""
    size = radius * 2 + 8
    mask = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(mask)
    for r, thick in ((radius, 5), (round(radius * 0.68), 3)):
        draw.ellipse((size / 2 - r, size / 2 - r, size / 2 + r, size / 2 + r), outline=255, width=thick)
    _text_around(mask, ring, radius, size)
    font = font_of("pt-narrow", "bold", max(12, radius // 6))
    draw.multiline_text((size / 2, size / 2), middle, font=font, fill=255, anchor="mm", align="center")
    patchy = (
        np.random.default_rng(rng.randrange(2**32)).normal(0, 1, (size // 8 + 1, size // 8 + 1)).astype(np.float32)
    )
    wear = cv2.resize(cv2.GaussianBlur(patchy, (0, 0), 3), (size, size))
    worn = np.asarray(mask) * np.clip(0.72 + wear * 0.9, 0.25, 0.95)
    return Image.fromarray(worn.astype(np.uint8)).rotate(rng.uniform(-40, 40), Image.Resampling.BICUBIC)


def _text_around(mask: Image.Image, text: str, radius: int, size: int) -> None:
    font = font_of("pt-narrow", "bold", max(12, round(radius * 0.17)))
    step = 360 / max(len(text), 1)
    for index, char in enumerate(text):
        tile = Image.new("L", (size, size), 0)
        ImageDraw.Draw(tile).text((size / 2, size / 2 - radius * 0.84), char, font=font, fill=255, anchor="mm")
        turned = tile.rotate(-index * step - 90, Image.Resampling.BILINEAR)
        mask.paste(ImageChops.lighter(mask, turned))


def pressed(page: Image.Image, mask: Image.Image, at: tuple[int, int], colour: Colour) -> None:
    """Presses a mask's ink onto the page at the top left corner `at`, darkening what lies under it."""
    region = (at[0], at[1], at[0] + mask.width, at[1] + mask.height)
    under = page.crop(region)
    ink = Image.composite(Image.new("RGB", mask.size, colour), Image.new("RGB", mask.size, "white"), mask)
    page.paste(ImageChops.multiply(under, ink), at)
