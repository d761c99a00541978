"""Pictures for the case page, by Pillow: pages scaled down and places cut out, as data URIs."""

from __future__ import annotations

import base64
import io
from pathlib import Path

from PIL import Image

from models.geometry import Box

PAGE_WIDTH = 1000
"""Pixels across of a page on the case page: 120 dpi of an A4, readable and some 100 kB."""
_SNIPPET_WIDTH = 900
_PAGE_QUALITY = 60
_SNIPPET_QUALITY = 75

# A page of 600 dpi A3 has 70 million pixels; the limit of intake has refused what is larger.
Image.MAX_IMAGE_PIXELS = 400_000_000


class PagePicture:
    """One page image, opened once for its scaled view and the places cut out of it."""

    def __init__(self, file: Path) -> None:
        with Image.open(file) as image:
            self._image = image.convert("L") if image.mode in ("1", "L", "I", "I;16") else image.convert("RGB")

    def scaled(self) -> str:
        """The page, `PAGE_WIDTH` pixels wide at most, as a JPEG data URI."""
        return _data_uri(_at_most(self._image, PAGE_WIDTH), _PAGE_QUALITY)

    def cut(self, box: Box) -> str:
        """The place of a box with a margin of half its height around, as a JPEG data URI."""
        width, height = self._image.size
        margin = max(box.height // 2, 12)
        place = box.grown(margin, margin, Box(0, 0, width, height))
        if place.width <= 0 or place.height <= 0:
            place = Box(0, 0, width, height)
        return _data_uri(_at_most(self._image.crop(place), _SNIPPET_WIDTH), _SNIPPET_QUALITY)


def picture_to_uri(file: Path) -> str:
    """A snippet's own file as a JPEG data URI; OSError where it cannot be read."""
    with Image.open(file) as image:
        return _data_uri(_at_most(image.convert("RGB"), _SNIPPET_WIDTH), _SNIPPET_QUALITY)


def _at_most(image: Image.Image, width: int) -> Image.Image:
    """Scaled down to a width in pixels; never up."""
    if image.width <= width:
        return image
    height = max(1, round(image.height * width / image.width))
    return image.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=2.0)


def _data_uri(image: Image.Image, quality: int) -> str:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")
