"""DOCX to PDF, a whole batch in one LibreOffice call; then copies, title and language set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generate.engines.libreoffice import docx_to_pdf
from generate.engines.pdf import finished_pdf
from generate.engines.stamp import PartCode


@dataclass(frozen=True)
class ToBind:
    """One rendered letter on its way to PDF."""

    docx: bytes
    copies: int
    title: str
    language: str
    codes: tuple[PartCode | None, ...] = ()
    """What the pages of each of its parts bear."""


def docx_to_bound(letters: Sequence[ToBind], *, work: Path) -> list[Path | None]:
    """The PDFs in `work`, in order; None where LibreOffice failed twice.

    `work` is an empty folder of the owner's, beside the letters, removed by the caller.
    """
    files = [work / f"{number:05d}.docx" for number, _ in enumerate(letters)]
    for file, letter in zip(files, letters, strict=True):
        file.write_bytes(letter.docx)
    made = docx_to_pdf(files, work)
    bound: list[Path | None] = []
    for file, letter in zip(files, letters, strict=True):
        pdf = made.get(file)
        if pdf is not None:
            finished = finished_pdf(
                pdf, copies=letter.copies, title=letter.title, language=letter.language, codes=letter.codes
            )
            pdf.write_bytes(finished)
        bound.append(pdf)
    return bound
