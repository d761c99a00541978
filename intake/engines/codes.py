"""Codes on a page, square ones (QR) and bars (Code 128), by zxing-cpp."""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from models.geometry import Box

_SHAPES: dict[object, Literal["square", "bars"]] = {
    zxingcpp.BarcodeFormat.QRCode: "square",
    zxingcpp.BarcodeFormat.Code128: "bars",
}


class FoundCode(NamedTuple):
    """A code that was read whole."""

    text: str
    shape: Literal["square", "bars"]
    box: Box
    """In dots of the picture that was looked at."""


def picture_to_codes(grey: NDArray[np.uint8]) -> tuple[str, ...]:
    """The texts of the square codes on a grey picture, turned any way, each once; one not read whole is left out."""
    found = _read(grey, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return tuple(dict.fromkeys(code.text for code in found))


def picture_to_found_codes(grey: NDArray[np.uint8]) -> tuple[FoundCode, ...]:
    """The square codes and the bars on a grey picture, with their places."""
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128])
    found = [code for code in _read(grey, formats) if code.format in _SHAPES]
    return tuple(FoundCode(code.text, _SHAPES[code.format], _box(code)) for code in found)


def _read(grey: NDArray[np.uint8], formats: zxingcpp.BarcodeFormats) -> list[zxingcpp.Barcode]:
    found = zxingcpp.read_barcodes(np.ascontiguousarray(grey), formats=formats, try_invert=False)
    return [code for code in found if code.valid]


def _box(code: zxingcpp.Barcode) -> Box:
    corners = (
        code.position.top_left,
        code.position.top_right,
        code.position.bottom_left,
        code.position.bottom_right,
    )
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    return Box(min(across), min(down), max(across), max(down))
