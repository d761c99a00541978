"""Files to papers: the whole journey of intake, on one screen.

A page's own journey, from scan to words, is `page_journey.py`; from pages to documents and persons,
`document_journey.py`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from intake.admit import admitted_to_sources, candidates_to_admitted, files_to_candidates
from intake.document_journey import pages_to_documents
from intake.engines.storage import private_folder
from intake.engines.tesseract_probe import tessdata_folder
from intake.options import IntakeOptions
from intake.page_journey import sources_to_kept_results
from intake.papers import Papers, page_result_at
from intake.shelve_pdf import documents_to_pdfs
from intake.zones import PageZones
from models.case import Case
from models.errors import InputError
from models.page import Page, PageText
from models.progress import Progress

__all__ = ["IntakeOptions", "Papers", "files_to_papers", "files_to_texts", "papers_again"]


def files_to_papers(
    files: Sequence[Path], *, case_dir: Path, options: IntakeOptions, progress: Progress, before: Case | None = None
) -> Papers:
    """The files of one application to pages, documents and persons, all left in the case folder.

    With `before` the files join a case: numbering goes on, its documents keep their ids and corrections.
    InputError when a file is no document or no page can be read; MachineError when the engine or disk space lacks.
    """
    tessdata = tessdata_folder()
    old_pages, old_files = (before.pages, before.files) if before else ((), ())
    candidates, repeated = files_to_candidates(files, options, pages_before=len(old_pages), known=old_files)
    private_folder(case_dir)
    admitted = candidates_to_admitted(candidates, case_dir, files_before=len(old_files), pages_before=len(old_pages))
    sources = admitted_to_sources(admitted, case_dir)
    results = sources_to_kept_results(sources, folder=case_dir, tessdata=tessdata, options=options, progress=progress)
    if sources and not any(result.page.image for result in results):
        raise InputError("no-page-readable")
    pages = (*old_pages, *(result.page for result in results))
    texts = (
        *(page_result_at(case_dir, page.number).text for page in old_pages),
        *(result.text for result in results),
    )
    with PageZones(pages, folder=case_dir, tessdata=tessdata) as zones:
        documents, persons, doubts = pages_to_documents(pages, texts, zones=zones, before=before)
    documents_to_pdfs(documents, pages, texts, folder=case_dir)
    problems = (*repeated, *(problem for result in results for problem in result.problems), *doubts)
    return Papers(
        files=(*old_files, *(file.source for file in admitted)),
        pages=pages,
        texts=texts,
        documents=tuple(documents),
        persons=tuple(persons),
        problems=problems,
    )


def files_to_texts(
    files: Sequence[Path], *, options: IntakeOptions, progress: Progress
) -> Iterator[tuple[Page, PageText]]:
    """Each page and its words, in order; nothing stays behind. Errors as `files_to_papers`."""
    tessdata = tessdata_folder()
    candidates, _ = files_to_candidates(files, options)
    with tempfile.TemporaryDirectory(prefix="qujat-") as aside:
        folder = Path(aside)
        sources = admitted_to_sources(candidates_to_admitted(candidates, folder), folder)
        results = sources_to_kept_results(
            sources, folder=folder, tessdata=tessdata, options=options, progress=progress
        )
        if not any(result.page.image for result in results):
            raise InputError("no-page-readable")
        for result in results:
            yield result.page, result.text


def papers_again(case: Case, *, case_dir: Path, options: IntakeOptions) -> Papers:
    """The papers of a case once more from the words that were read, after a kind, pages or a person was corrected."""
    tessdata = tessdata_folder()
    results = [page_result_at(case_dir, page.number) for page in case.pages]
    texts = tuple(result.text for result in results)
    with PageZones(case.pages, folder=case_dir, tessdata=tessdata) as zones:
        documents, persons, doubts = pages_to_documents(case.pages, texts, zones=zones, before=case)
    documents_to_pdfs(documents, case.pages, texts, folder=case_dir)
    return Papers(
        files=case.files,
        pages=case.pages,
        texts=texts,
        documents=tuple(documents),
        persons=tuple(persons),
        problems=(*(problem for result in results for problem in result.problems), *doubts),
    )
