"""A page of a file to a picture: grey where the scan has no colour, halved where it is finer than letters need."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.pdfium import UnreadablePageError, page_to_picture
from intake.engines.pictures import UnreadableFrameError, frame_to_pixels
from intake.options import IntakeOptions
from intake.papers import PageSource

A4_SHORT_INCHES = 8.27
_COLOUR_SPREAD = 24
"""Difference between the channels, of 255, above which a dot is coloured; JPEG noise on grey stays below."""
_COLOUR_SHARE = 0.0005
"""Share of coloured dots that makes a page a colour page: a stamp of 2 cm is 0.5 % of A4."""


class Picture(NamedTuple):
    """A page as pixels."""

    pixels: NDArray[np.uint8]
    """Rows, columns (grey) or rows, columns, 3 (blue, green, red)."""
    dpi: int
    has_text: bool = False
    """A born-digital page: its file may know the words."""


class PageBrokenError(Exception):
    """The page cannot be turned into a picture."""


def source_to_picture(source: PageSource, options: IntakeOptions) -> Picture:
    """The page's pixels at its scan's resolution; PageBrokenError when it cannot be decoded."""
    try:
        if source.medium == "pdf":
            drawn = page_to_picture(
                source.path, source.index, render_dpi=options.render_dpi, pixel_limit=options.pixel_limit
            )
            pixels, dpi, has_text = drawn
        else:
            frame = frame_to_pixels(source.path, source.index, dpi_limit=options.picture_dpi_limit)
            has_text = False
            pixels, dpi = frame.pixels, frame.dpi or likely_dpi(*frame.pixels.shape[:2])
    except (UnreadablePageError, UnreadableFrameError) as error:
        raise PageBrokenError from error
    if source.half or source.turn:
        # Of a part of a page, or of a page turned, the file's own words would stand elsewhere.
        pixels, has_text = side_of(pixels, source), False
    while dpi > options.picture_dpi_limit:
        pixels, dpi = _halved(pixels), dpi // 2
    return Picture(without_false_colour(pixels), dpi, has_text)


def side_of(pixels: NDArray[np.uint8], source: PageSource) -> NDArray[np.uint8]:
    """The half of a picture that is this page, cut across the longer side, and turned as it is known to lie."""
    if source.half:
        height, width = pixels.shape[:2]
        middle = max(height, width) // 2
        part = slice(None, middle) if source.half == "first" else slice(middle, None)
        pixels = pixels[part] if height >= width else pixels[:, part]
    return np.ascontiguousarray(np.rot90(pixels, source.turn // 90))


def likely_dpi(height: int, width: int) -> int:
    """Resolution of a picture that does not say it, as if it were an A4 sheet; within 75 and 600."""
    return int(min(max(round(min(height, width) / A4_SHORT_INCHES), 75), 600))


def without_false_colour(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Grey when a colour file holds a grey page (a tint of the whole sheet counts as grey), else as it was."""
    if pixels.ndim == 2:
        return pixels
    step = max(min(pixels.shape[:2]) // 300, 1)
    few = pixels[::step, ::step].astype(np.int16)
    tint = np.median(few.reshape(-1, 3), axis=0)
    spread = np.ptp(few - tint.astype(np.int16), axis=2)
    if float((spread > _COLOUR_SPREAD).mean()) >= _COLOUR_SHARE:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)


def _halved(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    halved = cv2.resize(pixels, (max(width // 2, 1), max(height // 2, 1)), interpolation=cv2.INTER_AREA)
    return np.asarray(halved, dtype=np.uint8)
