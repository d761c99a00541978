"""Pages cut out of files, nothing of them lost: PDF pages by pikepdf as they are, pictures by Pillow dot by dot."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
import pikepdf
from numpy.typing import NDArray
from PIL import Image

from intake.engines.pdfrepair import cut_off_to_whole
from intake.engines.pictures import DOCUMENT_FORMATS

_OTHER_PAGES = ("/B", "/StructParents", "/Tabs")
"""Keys of a page that tie it to the rest of its file."""


class PdfLeaf(NamedTuple):
    """A page of a PDF, to be turned clockwise by so many degrees."""

    path: Path
    place: int
    """In its file, from 0."""
    turn: Literal[0, 180] = 0


def leaves_to_pdf(leaves: Sequence[PdfLeaf]) -> bytes:
    """One PDF of the pages, in order; nothing of the other pages of their files is in it. The same pages, the same
    bytes."""
    opened: dict[Path, pikepdf.Pdf] = {}
    try:
        with pikepdf.new() as whole:
            for leaf in leaves:
                if leaf.path not in opened:
                    opened[leaf.path] = _opened(leaf.path)
                whole.pages.append(opened[leaf.path].pages[leaf.place])
                page = whole.pages[-1]
                _untie(page)
                if leaf.turn:
                    page.rotate(leaf.turn, relative=True)
            saved = io.BytesIO()
            whole.save(saved, deterministic_id=True)
            return saved.getvalue()
    finally:
        for pdf in opened.values():
            pdf.close()


def _opened(path: Path) -> pikepdf.Pdf:
    try:
        return pikepdf.open(path)
    except pikepdf.PdfError:
        left = cut_off_to_whole(path)
        if left is None:
            raise
        return pikepdf.open(io.BytesIO(left))


def _untie(page: pikepdf.Page) -> None:
    for key in _OTHER_PAGES:
        if key in page.obj:
            del page.obj[key]
    notes = page.obj.get("/Annots")
    if isinstance(notes, pikepdf.Array):
        # A link leads to a page that is not here; a field's own look stays.
        page.obj["/Annots"] = pikepdf.Array(note for note in notes if note.get("/Subtype") != pikepdf.Name.Link)


def frame_to_tiff(path: Path, index: int) -> bytes:
    """Frame `index` (from 0) of a picture file as a TIFF of its own, no dot changed; OSError where it is broken."""
    with Image.open(path, formats=DOCUMENT_FORMATS) as picture:
        picture.seek(index)
        picture.load()
        frame = picture.copy()
        saved = io.BytesIO()
        dpi = picture.info.get("dpi")
        kind = "group4" if frame.mode == "1" else "tiff_lzw"
        frame.save(saved, "TIFF", compression=kind, **({"dpi": dpi} if dpi else {}))
        return saved.getvalue()


def pixels_to_tiff(pixels: NDArray[np.uint8], *, dpi: int) -> bytes:
    """Grey or blue-green-red pixels as a TIFF that knows its resolution."""
    image = Image.fromarray(pixels if pixels.ndim == 2 else np.ascontiguousarray(pixels[..., ::-1]))
    saved = io.BytesIO()
    image.save(saved, "TIFF", compression="tiff_lzw", dpi=(dpi, dpi))
    return saved.getvalue()
