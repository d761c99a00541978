"""A stretch of the pile as files of its own: what becomes an applicant's `original/`, and nobody else's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from intake.engines.pages_apart import PdfLeaf, frame_to_tiff, leaves_to_pdf, pixels_to_tiff
from intake.engines.storage import copy_durably, private_folder, write_durably
from intake.options import IntakeOptions
from intake.papers import PageSource
from intake.rasterise import PageBrokenError, source_to_picture

_FINEST = 100_000
"""A resolution that no scan has: halves are cut from every dot of their picture."""


def sources_to_parts(
    sources: Sequence[PageSource], *, folder: Path, whole: dict[str, int], options: IntakeOptions
) -> list[tuple[Path, tuple[PageSource, ...]]]:
    """The pages as files in `folder`, in order, each with its pages; `whole` says how many pages each file has.

    A stretch that is a whole file is that file, byte for byte. A picture that cannot be decoded is left out.
    """
    private_folder(folder)
    made: list[tuple[Path, tuple[PageSource, ...]]] = []
    for (is_pdf, *_), run in groupby(sources, key=_sort_of_part):
        pages = tuple(run)
        stem = folder / f"{len(made) + 1:03}-{pages[0].file}-p{pages[0].index + 1:04}"
        if is_pdf:
            path = stem.with_suffix(".pdf")
            if _is_whole(pages, whole):
                copy_durably(pages[0].path, path, mode=0o600)
            else:
                leaves = [PdfLeaf(page.path, page.index, page.turn) for page in pages]
                write_durably(path, leaves_to_pdf(leaves))
        else:
            try:
                path = _picture_part(pages[0], stem, whole=_is_whole(pages, whole), options=options)
            except (OSError, SyntaxError, ValueError, PageBrokenError):
                continue
        made.append((path, pages))
    return made


def _sort_of_part(source: PageSource) -> tuple[bool, int]:
    """Pages of PDFs go into one file; every picture is a file."""
    is_pdf = source.medium == "pdf" and source.half is None
    return is_pdf, 0 if is_pdf else source.number


def _is_whole(pages: Sequence[PageSource], whole: dict[str, int]) -> bool:
    first = pages[0]
    plain = all(page.half is None and not page.turn and page.file == first.file for page in pages)
    return plain and [page.index for page in pages] == list(range(whole[first.file]))


def _picture_part(page: PageSource, stem: Path, *, whole: bool, options: IntakeOptions) -> Path:
    if whole:
        path = stem.with_suffix(page.path.suffix)
        copy_durably(page.path, path, mode=0o600)
        return path
    path = stem.with_suffix(".tif")
    if page.half is None and not page.turn:
        write_durably(path, frame_to_tiff(page.path, page.index))
    else:
        finest = options.model_copy(update={"picture_dpi_limit": _FINEST})
        picture = source_to_picture(page, finest)
        write_durably(path, pixels_to_tiff(picture.pixels, dpi=picture.dpi))
    return path
