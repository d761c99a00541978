"""The files that a bundle is delivered in: scanned PDF, multi-page TIFF, JPEG, PNG, born-digital PDF."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pikepdf
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from samples.degrade import Degraded, Picture
from samples.drawn import DPI, DrawnText
from samples.fonts import path_of


@dataclass(frozen=True)
class Delivered:
    """One page ready for its file: a picture from a device, or a page of text (`texts`) over its rules and stamps."""

    scan: Degraded
    jpeg: int
    """Quality; 0: bitonal, kept without loss."""
    ghost: Image.Image | None = None
    """For a born-digital page: everything but the text."""
    texts: tuple[DrawnText, ...] = ()


def _jpeg(picture: Picture, quality: int) -> bytes:
    order = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR) if picture.ndim == 3 else picture
    done, data = cv2.imencode(".jpg", order, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError("the page could not be encoded as JPEG")
    return data.tobytes()


def _add_scan(pdf: pikepdf.Pdf, page: Delivered) -> None:
    height, width = page.scan.picture.shape[:2]
    if page.jpeg:
        image = pikepdf.Stream(pdf, _jpeg(page.scan.picture, page.jpeg))
        image.Filter = pikepdf.Name.DCTDecode
        image.ColorSpace = pikepdf.Name.DeviceRGB if page.scan.picture.ndim == 3 else pikepdf.Name.DeviceGray
        image.BitsPerComponent = 8
    else:
        image = pikepdf.Stream(pdf, np.packbits(page.scan.picture > 127, axis=1).tobytes())
        image.ColorSpace = pikepdf.Name.DeviceGray
        image.BitsPerComponent = 1
    image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    image.Width, image.Height = width, height
    points = (width * 72 / page.scan.dpi, height * 72 / page.scan.dpi)
    content = f"q {points[0]:.3f} 0 0 {points[1]:.3f} 0 0 cm /Im0 Do Q".encode()
    pdf.add_blank_page(page_size=points)
    last = pdf.pages[-1]
    last.Contents = pdf.make_stream(content)
    last.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=pdf.make_indirect(image)))


def _add_born(pdf: pikepdf.Pdf, page: Delivered) -> None:
    assert page.ghost is not None
    width, height = (side * 72 / DPI for side in page.ghost.size)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height), invariant=1)
    grey = page.ghost.resize((page.ghost.width // 2, page.ghost.height // 2))
    canvas.drawImage(ImageReader(grey), 0, 0, width, height)
    for text in page.texts:
        face = f"{text.family}-{text.style}"
        if face not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(face, str(path_of(text.family, text.style))))
        canvas.setFont(face, text.points)
        canvas.drawString(text.x * 72 / DPI, height - text.baseline * 72 / DPI, text.text)
    canvas.save()
    with pikepdf.open(io.BytesIO(buffer.getvalue())) as one:
        pdf.pages.extend(one.pages)


def write_pdf(pages: Sequence[Delivered], path: Path) -> None:
    """One PDF: scans as images, their JPEG untouched, born-digital pages as text; same pages, same bytes."""
    with pikepdf.new() as pdf:
        for page in pages:
            if page.ghost is None:
                _add_scan(pdf, page)
            else:
                _add_born(pdf, page)
        pdf.save(path, deterministic_id=True)


def _pil(page: Delivered) -> Image.Image:
    if not page.jpeg:
        return Image.fromarray(page.scan.picture).convert("1")
    return Image.open(io.BytesIO(_jpeg(page.scan.picture, page.jpeg)))


def write_tiff(pages: Sequence[Delivered], path: Path) -> None:
    """One multi-page TIFF."""
    images = [_pil(page) for page in pages]
    kind = "group4" if all(image.mode == "1" for image in images) else "jpeg"
    dpi = (pages[0].scan.dpi, pages[0].scan.dpi)
    images[0].save(path, save_all=True, append_images=images[1:], compression=kind, dpi=dpi)


def write_images(pages: Sequence[Delivered], folder: Path, suffix: str) -> list[Path]:
    """A file a page, `page-01.jpg` or `page-01.png`."""
    paths = []
    for number, page in enumerate(pages, 1):
        path = folder / f"page-{number:02d}.{suffix}"
        dpi = (page.scan.dpi, page.scan.dpi)
        if suffix == "jpg" and page.jpeg:
            image = Image.fromarray(page.scan.picture)
            image.save(path, quality=page.jpeg, dpi=dpi)
        else:
            _pil(page).save(path.with_suffix(".png"), dpi=dpi)
            path = path.with_suffix(".png")
        paths.append(path)
    return paths
