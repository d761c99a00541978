"""PDF files: read back for the proof, repeated for copies, written with fixed properties."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pdfplumber
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from generate.engines.stamp import PartCode, pages_to_places, stamp_pages

_POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True)
class ReadBack:
    """What a finished PDF says of itself."""

    text: str
    """All pages, in the order in which the file prints them: a cell's words stay together."""
    pages: int
    fonts: tuple[str, ...]
    """Names without the subset's tag."""
    unembedded: tuple[str, ...]
    letters_by_font: dict[str, str]
    """Every letter that a font prints, by the font's name."""
    outside: tuple[int, ...]
    """Pages, from 1, with ink nearer to an edge than the margin asked for."""


def read_back(file: Path, *, margin: float) -> ReadBack:
    """The PDF as a reader meets it; `margin` in millimetres, where printers put no ink."""
    reader = PdfReader(file)
    fonts: dict[str, bool] = {}
    for page in reader.pages:
        fonts.update(_fonts_of(page.get("/Resources")))
    letters: dict[str, set[str]] = {}
    outside: list[int] = []
    with pdfplumber.open(file) as document:
        for number, sheet in enumerate(document.pages, start=1):
            for char in sheet.chars:
                letters.setdefault(_untagged(char["fontname"]), set()).update(char["text"])
            if _has_ink_outside(sheet, margin * _POINTS_PER_MM):
                outside.append(number)
            sheet.close()
    return ReadBack(
        text="\n".join(page.extract_text() for page in reader.pages),
        pages=len(reader.pages),
        fonts=tuple(sorted(fonts)),
        unembedded=tuple(sorted(name for name, embedded in fonts.items() if not embedded)),
        letters_by_font={name: "".join(sorted(found)) for name, found in letters.items()},
        outside=tuple(outside),
    )


def spans_of_parts(file: Path, parts: int) -> list[tuple[int, int]]:
    """Of each part of a PDF of LibreOffice its first page, from 0, and how many it has; a part that begins on no page
    of its own is absent."""
    places = pages_to_places(PdfReader(file), parts)
    first = [number for number, (_, page) in enumerate(places) if page == 1]
    return [(begins, ends - begins) for begins, ends in zip(first, [*first[1:], len(places)], strict=True)]


def finished_pdf(
    file: Path, *, copies: int, title: str, language: str, codes: Sequence[PartCode | None] = ()
) -> bytes:
    """The PDF with its pages repeated for each copy, its codes on every page, title and language set, and nothing
    that tells the hour. `codes`: one for each part of the letter; none: no page bears any."""
    writer = PdfWriter()
    for _ in range(copies):
        writer.append(file)
    if codes:
        stamp_pages(writer, file, codes)
    writer.metadata = None
    writer.add_metadata({"/Title": title, "/Creator": "Qujat", "/Producer": "Qujat"})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    saved = io.BytesIO()
    writer.write(saved)
    return saved.getvalue()


def _fonts_of(resources: object) -> dict[str, bool]:
    """Font names of a page's resources and whether each is embedded."""
    if resources is None:
        return {}
    table = resources.get_object()  # type: ignore[attr-defined]
    fonts = table.get("/Font", DictionaryObject()).get_object()
    return {
        _untagged(str(font.get_object()["/BaseFont"])[1:]): _is_embedded(font.get_object()) for font in fonts.values()
    }


def _is_embedded(font: DictionaryObject) -> bool:
    described = font
    if "/DescendantFonts" in font:
        described = font["/DescendantFonts"].get_object()[0].get_object()  # type: ignore[index]
    descriptor = described.get("/FontDescriptor")
    if descriptor is None:
        return False
    return any(key in descriptor.get_object() for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def _untagged(name: str) -> str:
    return name.split("+", 1)[-1]


def _has_ink_outside(page: pdfplumber.page.Page, margin: float) -> bool:
    boxes = [*page.chars, *page.lines, *page.rects, *page.curves]
    width, height = float(page.width), float(page.height)
    return any(
        box["x0"] < margin or box["x1"] > width - margin or box["top"] < margin or box["bottom"] > height - margin
        for box in boxes
        if box.get("text", "x").strip()
    )
