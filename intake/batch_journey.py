"""A pile of many applicants' papers: what each page is, where the borders are, and each stretch as papers of its own.

files -> pile -> marks of separators -> (pages read -> borders) -> parts, with what was read on them
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Literal

from intake.admit import Candidate, admitted_to_sources, candidates_to_admitted, files_to_candidates
from intake.batch_pages import PageMark, Pile, PileSource, renumbered
from intake.borders import documents_to_papers, papers_to_borders
from intake.collate import require_passes, sources_to_pile
from intake.document_journey import pages_to_documents
from intake.engines.storage import copy_durably, private_folder, write_durably
from intake.engines.tesseract_probe import tessdata_folder
from intake.marks import sources_to_marks
from intake.options import IntakeOptions
from intake.page_journey import result_key, sources_to_kept_results
from intake.page_sort import sheet_to_sort
from intake.papers import PageResult, PageSource, page_result_path
from intake.parts import sources_to_parts
from intake.passes import passes_to_order
from intake.rows import text_to_sheet
from intake.zones import NoZones
from models.batch import BatchFile, Border, Collation
from models.page import PageText
from models.progress import Progress

_NO_WORDS = PageText(page=0, words=())

__all__ = [
    "Pile",
    "files_to_pile",
    "pages_to_borders",
    "pages_to_case_files",
    "pile_to_marks",
    "pile_to_order",
    "pile_to_results",
    "require_pile",
]


def require_pile(files: Sequence[Path], collation: Collation, options: IntakeOptions) -> tuple[Candidate, ...]:
    """The files of a batch, judged at the door; nothing is written. InputError as `files_to_candidates`, and where
    two passes do not fit together."""
    candidates, _ = files_to_candidates(files, options)
    require_passes(candidates, collation)
    return candidates


def files_to_pile(files: Sequence[Path], collation: Collation, *, folder: Path, options: IntakeOptions) -> Pile:
    """The files copied into `folder`/original, and their pages in the order of the pile."""
    candidates, problems = files_to_candidates(files, options)
    private_folder(folder)
    admitted = candidates_to_admitted(candidates, folder)
    pages = sources_to_pile(admitted_to_sources(admitted, folder), collation)
    taken = tuple(
        BatchFile(id=file.source.id, name=file.source.name, sha256=file.source.sha256, pages=file.source.pages)
        for file in admitted
    )
    return Pile(taken, pages, problems)


def pile_to_marks(pile: Pile, *, folder: Path, options: IntakeOptions, progress: Progress) -> dict[int, PageMark]:
    """Which pages of the pile are separators or broken, by their number in the pile."""
    sources = [page.source for page in pile.pages]
    marks = sources_to_marks(sources, folder=folder, options=options, progress=progress)
    return {page.number: marks[page.source.number] for page in pile.pages}


def pile_to_results(
    pages: Sequence[PileSource], *, folder: Path, options: IntakeOptions, progress: Progress
) -> dict[int, PageResult]:
    """The words of the pages, by their number in the pile; what an earlier run read is not read again."""
    sources = [page.source for page in pages]
    results = sources_to_kept_results(
        sources, folder=folder, tessdata=tessdata_folder(), options=options, progress=progress
    )
    return {page.number: renumbered(result, page.number) for page, result in zip(pages, results, strict=True)}


def pile_to_order(pile: Pile, results: Mapping[int, PageResult]) -> Literal["reversed", "same"] | None:
    """The order in which the two files of a pile, of equal length, look like two passes of one; None: not clearly.

    Separators count as pages without words.
    """
    texts = [results[page.number].text if page.number in results else _NO_WORDS for page in pile.pages]
    sorts = [sheet_to_sort(text_to_sheet(text)) for text in texts]
    half = pile.files[0].pages
    return passes_to_order(sorts[:half], sorts[half:])


def pages_to_borders(
    pile: Pile, results: Mapping[int, PageResult], *, split: Collection[int], joined: Collection[int]
) -> list[Border]:
    """Where sets of papers may begin, each place with its score; `split` and `joined` are what a person said."""
    ordered = [results[number] for number in sorted(results)]
    documents, _, _ = pages_to_documents(
        [result.page for result in ordered], [result.text for result in ordered], zones=NoZones()
    )
    starts = {page.number for page in pile.pages if page.source.index == 0 and page.source.half != "second"}
    return papers_to_borders(documents_to_papers(documents, file_starts=starts), split=split, joined=joined)


def pages_to_case_files(
    pile: Pile, numbers: Collection[int], *, folder: Path, parts: Path, options: IntakeOptions
) -> list[tuple[Path, tuple[PageSource, ...]]]:
    """The pages of the pile that are one applicant's, as files in `parts`; each with its pages."""
    sources = [page.source for page in pile.pages if page.number in numbers]
    shutil.rmtree(parts, ignore_errors=True)
    private_folder(parts.parent)
    whole = {file.id: file.pages for file in pile.files}
    return sources_to_parts(sources, folder=parts, whole=whole, options=options)


def lend_results(
    made: Sequence[tuple[Path, tuple[PageSource, ...]]], *, folder: Path, case_dir: Path, options: IntakeOptions
) -> None:
    """Gives a case what the batch read on its pages, so that nothing is read twice; pages not read stay out."""
    pages_of = dict(made)
    candidates, _ = files_to_candidates([path for path, _ in made], options)
    number = 0
    for place, candidate in enumerate(candidates, start=1):
        for index, source in enumerate(pages_of[candidate.path]):
            number += 1
            kept = page_result_path(folder, source.number)
            if not kept.is_file():
                continue
            part = source.model_copy(
                update={"number": number, "file": f"f{place}", "index": index, "sha256": candidate.sha256}
            )
            _lend(PageResult.model_validate_json(kept.read_bytes()), part, folder=folder, case_dir=case_dir)


def _lend(result: PageResult, part: PageSource, *, folder: Path, case_dir: Path) -> None:
    lent = renumbered(result, part.number)
    page = lent.page.model_copy(update={"file": part.file})
    if result.page.image:
        image = f"pages/{part.number:04}.png"
        private_folder(case_dir / "pages")
        (case_dir / image).unlink(missing_ok=True)
        _linked(folder / result.page.image, case_dir / image)
        page = page.model_copy(update={"image": image})
    target = page_result_path(case_dir, part.number)
    private_folder(target.parent.parent)
    private_folder(target.parent)
    write_durably(target, lent.model_copy(update={"page": page, "key": result_key(part)}).model_dump_json().encode())


def _linked(picture: Path, place: Path) -> None:
    """The same bytes under a second name; a copy where the disk knows no such thing."""
    try:
        os.link(picture, place)
    except OSError:
        copy_durably(picture, place, mode=0o600)
