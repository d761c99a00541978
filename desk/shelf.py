"""The shelf: what of a case is kept, and how it comes to lie in its folder whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desk.folder import CASE_FILE, PAGE_FILE, load_case, write_whole
from desk.review.page import case_to_html
from desk.words import Words
from models.case import Case, Given
from models.document import Document
from models.errors import InputError
from models.problem import Problem
from models.wording import Language, messages


def shelve(case: Case, *, folder: Path, words: Words) -> Case:
    """Writes case.html, then case.json, which makes the case valid; returns it as written, worded for the staff."""
    case = case_in_language(case, words.language)
    write_whole(folder / PAGE_FILE, case_to_html(case, folder=folder, words=words).encode())
    write_whole(folder / CASE_FILE, case.to_json().encode())
    return case


def earlier_case(folder: Path) -> Case | None:
    """The case that the folder holds already, None while it has none."""
    return load_case(folder) if (folder / CASE_FILE).is_file() else None


def is_same_call(case: Case, *, given: Given, facts: Mapping[str, bool]) -> bool:
    """Whether an earlier intake said the same, so that nothing is left to do.

    InputError when it said something else and people have worked on the case since: their work is not thrown away.
    """
    if case.given == given and case.given_facts == dict(facts):
        return True
    if any(stage.what != "received" for stage in case.stages):
        raise InputError("case-worked-on")
    return False


def case_in_language(case: Case, language: Language) -> Case:
    """Every Problem of the case with its sentence in a staff language."""
    return case.model_copy(
        update={
            "problems": _worded(case.problems, language),
            "documents": tuple(_document_in_language(document, language) for document in case.documents),
        }
    )


def _document_in_language(document: Document, language: Language) -> Document:
    fields = {
        name: field.model_copy(update={"problems": _worded(field.problems, language)}) if field.problems else field
        for name, field in document.fields.items()
    }
    return document.model_copy(update={"fields": fields, "problems": _worded(document.problems, language)})


def _worded(problems: tuple[Problem, ...], language: Language) -> tuple[Problem, ...]:
    return tuple(problem.worded(language) if problem.code in messages() else problem for problem in problems)
