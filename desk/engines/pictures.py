"""Pictures for the case page, by Pillow: pages scaled down and places cut out, as data URIs."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

from models.geometry import Box

PAGE_WIDTH = 1000
"""Pixels across of a page on the case page: 120 dpi of an A4, readable and some 100 kB."""
_MANY_PAGES = 40
_NARROW_WIDTH = 600
"""With more pages than `_MANY_PAGES` a page is shown smaller, so that an archive's case still opens in a browser."""
_SNIPPET_WIDTH = 900
_PAGE_QUALITY = 60
_SNIPPET_QUALITY = 75

# The limit of intake, at the door, has refused what is too large; the library's own is one for the whole process, and
# a watch that has shown one case must still refuse the next file with our sentence.
Image.MAX_IMAGE_PIXELS = None


class PagePictures:
    """The page images of a case, one in memory at a time however many there are."""

    def __init__(self, files: Mapping[int, Path]) -> None:
        """`files`: page number to its image; a file that is gone counts as no picture."""
        self._files = files
        self._width = PAGE_WIDTH if len(files) <= _MANY_PAGES else _NARROW_WIDTH
        self._open: tuple[int, Image.Image] | None = None

    def scaled(self, page: int) -> str | None:
        """A page at reading size as a JPEG data URI; None where it has no picture."""
        image = self._image(page)
        return _data_uri(_at_most(image, self._width), _PAGE_QUALITY) if image else None

    def cut(self, page: int, box: Box) -> str | None:
        """The place of a box with a margin of half its height around, as a JPEG data URI; None without a picture."""
        image = self._image(page)
        return self._cut(image, box) if image else None

    def _image(self, page: int) -> Image.Image | None:
        if self._open is None or self._open[0] != page:
            file = self._files.get(page)
            if file is None or not file.is_file():
                return None
            with Image.open(file) as image:
                grey = image.mode in ("1", "L", "I", "I;16")
                self._open = (page, image.convert("L" if grey else "RGB"))
        return self._open[1]

    @staticmethod
    def _cut(image: Image.Image, box: Box) -> str:
        width, height = image.size
        margin = max(box.height // 2, 12)
        place = box.grown(margin, margin, Box(0, 0, width, height))
        if place.width <= 0 or place.height <= 0:
            place = Box(0, 0, width, height)
        return _data_uri(_at_most(image.crop(place), _SNIPPET_WIDTH), _SNIPPET_QUALITY)


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
