"""Pages of a finished PDF as pictures, for people to look at."""

from __future__ import annotations

from pathlib import Path

import pdfplumber


def pdf_to_pictures(file: Path, *, folder: Path, dots: int) -> tuple[Path, ...]:
    """A PNG a page in `folder`, `dots` an inch: `receipt.ru-1.png`, `receipt.ru-2.png`; the PDF stays as it is."""
    pictures: list[Path] = []
    with pdfplumber.open(file) as document:
        for number, page in enumerate(document.pages, start=1):
            picture = folder / f"{file.stem}-{number}.png"
            page.to_image(resolution=dots).save(str(picture), format="PNG")
            page.close()
            pictures.append(picture)
    return tuple(pictures)
