"""PDF files by pdfium: how many pages, and each page as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pikepdf
import pypdfium2
import pypdfium2.raw as raw
from numpy.typing import NDArray

from intake.engines.pdfrepair import cut_off_to_whole
from models.errors import InputError


class Drawn(NamedTuple):
    """A page as a picture."""

    pixels: NDArray[np.uint8]
    """Rows, columns (grey) or rows, columns, 3 (blue, green, red)."""
    dpi: int
    has_text: bool
    """Whether it prints letters of its own."""


class PageCount(NamedTuple):
    """What can be read of a PDF."""

    pages: int
    cut_off: bool = False
    """The file is damaged; these are the pages that are left of it."""


class UnreadablePageError(Exception):
    """The page cannot be drawn."""


def page_count(path: Path, *, name: str) -> PageCount:
    """Pages of a PDF; InputError when it is encrypted, or broken with no page left to read."""
    try:
        with pypdfium2.PdfDocument(path) as pdf:
            return PageCount(len(pdf))
    except pypdfium2.PdfiumError as error:
        # The code it gives may be left over from the file before: it does not say why.
        code = _fault(path)
        if code != "pdf-encrypted":
            left = cut_off_to_whole(path)
            if left is not None:
                with pypdfium2.PdfDocument(left) as pdf:
                    return PageCount(len(pdf), cut_off=True)
        if code is None:
            return PageCount(0)
        raise InputError(code, file=name) from error


def _opened(path: Path) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        left = cut_off_to_whole(path)
        if left is None:
            raise
        return pypdfium2.PdfDocument(left)


def _fault(path: Path) -> str | None:
    """Why pdfium refused a file, asked of another reader; None when the file is whole and has no page."""
    try:
        with pikepdf.open(path) as pdf:
            return None if len(pdf.pages) == 0 else "file-broken"
    except pikepdf.PasswordError:
        return "pdf-encrypted"
    except (pikepdf.PdfError, ValueError):
        return "file-broken"


def page_to_picture(path: Path, index: int, *, render_dpi: int, pixel_limit: int) -> Drawn:
    """Page `index` (from 0) as it would be printed, its own rotation heeded, filled form fields drawn.

    A page that is one picture is drawn at the picture's own resolution, so that no dot is lost; others at
    `render_dpi`. UnreadablePageError when the page is broken.
    """
    try:
        with _opened(path) as pdf:
            if pdf.get_formtype() != raw.FORMTYPE_NONE:
                pdf.init_forms()
            page = pdf[index]
            dpi = _fitting_dpi(page, render_dpi, pixel_limit)
            drawn = page.render(scale=dpi / 72).to_numpy()
            pixels = np.array(drawn[..., 0] if drawn.shape[2] == 1 else drawn[..., :3], dtype=np.uint8)
            if int(pixels.max()) - int(pixels.min()) < 8:
                _prove_pictures(page)
                _prove_contents(path, index)
            return Drawn(pixels, dpi, has_visible_text(page))
    except (pypdfium2.PdfiumError, ValueError, MemoryError) as error:
        raise UnreadablePageError from error


def _prove_pictures(page: pypdfium2.PdfPage) -> None:
    """An empty page whose pictures do not decode is broken, not blank: pdfium leaves them out silently."""
    for picture in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=2):
        picture.get_bitmap()


def _prove_contents(path: Path, index: int) -> None:
    """An empty page whose drawing instructions are there but cannot be read is broken, not blank."""
    try:
        pdf = pikepdf.open(path)
    except pikepdf.PdfError:
        return  # a file that was cut off: what is left of it was written anew
    with pdf:
        contents = pdf.pages[index].obj.get("/Contents")
        parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents] if contents is not None else []
        try:
            for part in parts:
                part.read_bytes()
        except (pikepdf.PdfError, AttributeError) as error:
            raise UnreadablePageError from error


def _fitting_dpi(page: pypdfium2.PdfPage, render_dpi: int, pixel_limit: int) -> int:
    width, height = page.get_size()
    dpi = _picture_dpi(page, width, height) or render_dpi
    if has_visible_text(page):
        dpi = max(dpi, render_dpi)
    largest = int(72 * (pixel_limit / max(width * height, 1)) ** 0.5)
    if largest < 1:
        raise UnreadablePageError
    return min(dpi, largest)


def has_visible_text(page: pypdfium2.PdfPage) -> bool:
    """Whether the page prints letters of its own; the invisible ones that OCR lays over a scan do not count."""
    return any(
        raw.FPDFTextObj_GetTextRenderMode(text.raw) not in (raw.FPDF_TEXTRENDERMODE_INVISIBLE, -1)
        for text in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,), max_depth=3)
    )


def _picture_dpi(page: pypdfium2.PdfPage, width: float, height: float) -> int | None:
    """Resolution of the one picture that covers the page; None where there is none."""
    pictures = list(page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=2))
    for picture in pictures:
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) < 0.85 * width * height:
            continue
        columns, rows = picture.get_px_size()
        wide, high = right - left, top - bottom
        if (columns > rows) != (wide > high):
            wide, high = high, wide
        return int(72 * (columns / wide + rows / high) / 2 + 0.5)
    return None
