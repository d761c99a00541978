"""The case page: one HTML file, no outside resources, made from the case and its pictures."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desk.engines.html import template_to_html
from desk.engines.pictures import PagePictures
from desk.review.doubts import case_to_doubts
from desk.review.marked import case_to_mark_doubts
from desk.review.view import case_to_items, case_to_pages, case_to_papers
from desk.words import Words
from models.case import Case
from models.document import FieldValue

_HERE = Path(__file__).parent
_TEMPLATE = _HERE / "case.html.j2"
_STYLE = _HERE / "case.css"


def case_to_html(case: Case, *, folder: Path, words: Words) -> str:
    """case.html of a case whose pictures lie in `folder`; a picture that is gone is left out."""
    pictures = PagePictures({page.number: folder / page.image for page in case.pages if page.image})

    def cut(number: int, field: FieldValue) -> str | None:
        return pictures.cut(number, field.box) if field.box is not None else None

    shown = folder.absolute()
    values: Mapping[str, object] = {
        "case": case,
        "words": words,
        "title": _title(case, words),
        "items": case_to_items(case, folder=shown, words=words),
        "doubts": [
            *case_to_doubts(case, folder=shown, words=words, cut=cut),
            *case_to_mark_doubts(case, folder=shown, words=words),
        ],
        "papers": case_to_papers(case, files=_document_files(case, folder), words=words),
        "pages": case_to_pages(case, pictures=pictures, words=words),
        "letters": tuple(reversed(case.current_letters)),
        "problems": [problem for problem in case.problems if not _told_elsewhere(problem.path)],
        "folder": str(shown),
    }
    return template_to_html(_TEMPLATE, style=_STYLE, values=values)


def _title(case: Case, words: Words) -> str:
    if case.service is None:
        return words.of("view-no-service")
    return words.text(case.service.title) or case.service.id


def _document_files(case: Case, folder: Path) -> dict[str, str]:
    """Document id to its searchable PDF, relative to the folder: intake names it by its place and kind."""
    names = {
        document.id: f"documents/{place:02}-{document.kind}.pdf"
        for place, document in enumerate(case.documents, start=1)
    }
    return {document: name for document, name in names.items() if (folder / name).is_file()}


def _told_elsewhere(path: str | None) -> bool:
    """A field's problem stands with its doubt, a paper's with the paper."""
    return bool(path) and str(path).startswith("documents/")
