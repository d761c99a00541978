"""One PDF of many, for the printer: pages taken from finished files, blank backs put in, two halves to a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf

_A4 = (595.276, 841.89)
"""Points."""


@dataclass(frozen=True)
class Span:
    """Pages that follow one another in a finished file."""

    file: Path
    first: int
    """From 0."""
    count: int


Sheet = Sequence[Span]
"""What is printed as one: the pages of one copy of a letter."""


class PrintFile:
    """Collects pages out of finished files; every file is opened once and its fonts are taken over once."""

    def __init__(self) -> None:
        self._pdf = pikepdf.Pdf.new()
        self._sources: dict[Path, pikepdf.Pdf] = {}

    @property
    def pages(self) -> int:
        """So far."""
        return len(self._pdf.pages)

    def add(self, letter: Sheet) -> None:
        """The letter's pages, after those that are there."""
        for span in letter:
            pages = self._source(span.file).pages
            for index in range(span.first, span.first + span.count):
                self._pdf.pages.append(pages[index])

    def add_blank_back(self) -> None:
        """A blank page as large as the last one where the next page would come onto a back."""
        if self.pages % 2:
            box = self._pdf.pages[-1].mediabox
            self._pdf.add_blank_page(page_size=(float(box[2]) - float(box[0]), float(box[3]) - float(box[1])))

    def add_halves(self, upper: Span | None, lower: Span | None) -> None:
        """An A4 sheet with the upper halves of two pages, one above the other."""
        width, height = _A4
        page = self._pdf.add_blank_page(page_size=_A4)
        for span, foot in ((upper, height / 2), (lower, 0.0)):
            if span is None:
                continue
            half = pikepdf.Page(self._pdf.copy_foreign(self._source(span.file).pages[span.first].obj))
            for box in ("/MediaBox", "/CropBox", "/TrimBox"):
                half.obj[box] = pikepdf.Array([0, height / 2, width, height])
            page.add_overlay(half, pikepdf.Rectangle(0, foot, width, foot + height / 2))

    def save(self, out: Path, *, title: str, language: str) -> None:
        """Writes the file: title and language set, nothing that tells the hour."""
        self._pdf.docinfo["/Title"] = title
        self._pdf.docinfo["/Creator"] = self._pdf.docinfo["/Producer"] = "Qujat"
        self._pdf.Root.Lang = pikepdf.String(language)
        self._pdf.remove_unreferenced_resources()
        self._pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)

    def close(self) -> None:
        """Lets the files go."""
        self._pdf.close()
        for source in self._sources.values():
            source.close()

    def _source(self, file: Path) -> pikepdf.Pdf:
        if file not in self._sources:
            self._sources[file] = pikepdf.open(file)
        return self._sources[file]
