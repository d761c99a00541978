"""Square codes (QR) on a page, by zxing-cpp."""

from __future__ import annotations

import numpy as np
import zxingcpp
from numpy.typing import NDArray


def picture_to_codes(grey: NDArray[np.uint8]) -> tuple[str, ...]:
    """The texts of the codes on a grey picture, turned any way, each once; one not read whole is left out."""
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(np.ascontiguousarray(grey), formats=wanted, try_invert=False)
    return tuple(dict.fromkeys(code.text for code in found if code.valid))
