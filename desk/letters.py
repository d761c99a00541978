"""Which letters a case gets by itself, and how they come into its folder as versions.

Intake makes only what the clerk gives: the receipt, the filled application, the list of missing papers or the
refusal to accept. A notice or a refusal of the service is a person's decision (`qujat letter … --ground …`).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desk import rooms
from desk.choosing import office_of
from models.case import Case, Letter, Outcome
from models.document import Document
from models.errors import InputError
from models.law import Edition
from models.problem import Problem

if TYPE_CHECKING:
    from desk.casework import Casework
    from generate.journey import LetterRequest, MadeLetter, MadeLetters

PRINTED_FIELDS = (
    "surname",
    "given_name",
    "patronymic",
    "iin",
    "birth_date",
    "address",
    "phone",
    "document_number",
    "issued_by",
    "issued_on",
    "application_date",
    "child_surname",
    "child_given_name",
    "child_patronymic",
    "child_birth_date",
)
"""Fields of the papers that a receipt, a refusal to accept or a filled application prints."""

_APPLICANTS_KINDS = ("application", "identity_document")

FOLDER = "letters"

CLERKS_LETTERS = ("receipt", "application", "missing_papers", "refusal_to_accept")
"""Letters that a case gets by itself; every other one is made on a person's word."""


def fields_letters_lack(documents: Sequence[Document]) -> tuple[str, ...]:
    """Paths of the printed fields that are under review on every paper that has them: their places stay blank.

    Where one of the applicant's papers gives a field surely, the letters take it from there.
    """
    papers = [document for document in documents if document.kind in _APPLICANTS_KINDS]
    lacking: list[str] = []
    for name in PRINTED_FIELDS:
        held = [document for document in papers if name in document.fields]
        if held and all(document.fields[name].needs_review for document in held):
            lacking += [f"documents/{document.id}/fields/{name}" for document in held]
    return tuple(lacking)


def case_to_letter_names(case: Case, edition: Edition | None) -> tuple[str, ...]:
    """Names of the letters that the clerk gives now; none where no law holds or nothing could be read.

    While somebody has to look, both the receipt and, where papers lack, the paper that says so are laid ready; a set
    that surely lacks papers gets no receipt.
    """
    if case.outcome is Outcome.FAILED or case.service is None or case.given.letters is False:
        return ()
    names = rooms.letters_of_intake(edition, case.check)
    return tuple(name for name in names if name != "receipt" or case.outcome is not Outcome.INCOMPLETE)


def case_to_edition(case: Case) -> Edition | None:
    """The edition that the case was checked against; None where there is none."""
    service = case.service
    if service is None or service.edition is None:
        return None
    for edition in rooms.catalogue().editions:
        if (edition.family, edition.variant, edition.id) == (service.id, service.variant, service.edition):
            return edition
    raise InputError("edition-gone", edition=service.edition)


def case_with_letters(case: Case, *, work: Casework) -> Case:
    """The case with the letters that it gets now; one whose inputs did not change stays as it is."""
    edition = case_to_edition(case)
    names = case_to_letter_names(case, edition)
    requests = [case_to_request(case, name, edition=edition, work=work) for name in names]
    return case_with_made(case_without_stale(case, names), requests, work=work)


def case_without_stale(case: Case, names: Sequence[str]) -> Case:
    """The case with the clerk's letters withdrawn that it no longer gets, such as the list of a paper that came.

    What a person decided with `qujat letter` stays: a notice, a refusal.
    """
    stale = set(CLERKS_LETTERS) - set(names)
    letters = tuple(
        letter.model_copy(update={"withdrawn": True}) if letter.letter in stale else letter for letter in case.letters
    )
    return case.model_copy(update={"letters": letters})


def case_to_request(
    case: Case,
    name: str,
    *,
    edition: Edition | None,
    work: Casework,
    grounds: Sequence[str] = (),
    duplicate: bool = False,
) -> LetterRequest:
    """What the writers need for one letter of a case; it is written aside, to be shelved under its version."""
    from generate.journey import LetterRequest

    catalogue = rooms.catalogue()
    aside = work.folder / FOLDER / ".new"
    return LetterRequest(
        letter=name,
        out=aside / f"{name}.pdf",
        docx=aside / f"{name}.docx",
        case=case,
        edition=edition,
        office=office_of(case.office, catalogue=catalogue, settings=work.settings),
        kinds=catalogue.kinds,
        language=case.given.letter_language or case.language,
        grounds=tuple(grounds),
        number=case.number,
        duplicate=duplicate,
    )


def case_with_made(case: Case, requests: Sequence[LetterRequest], *, work: Casework) -> Case:
    """Makes the letters and takes them into the case: a changed one as a new version that replaces the old."""
    if not requests:
        return case
    with letters_aside(work.folder):
        return case_with_taken(case, rooms.make_letters(requests, progress=work.progress), folder=work.folder)


@contextmanager
def letters_aside(folder: Path) -> Iterator[None]:
    """The place of a case's letters until they are taken into it; what is left there goes."""
    aside = folder / FOLDER / ".new"
    for place in (folder / FOLDER, aside):
        place.mkdir(mode=0o700, exist_ok=True)
    try:
        yield
    finally:
        shutil.rmtree(aside)


def case_with_taken(case: Case, made: MadeLetters, *, folder: Path) -> Case:
    """The case with letters that lie aside: a changed one as a new version, one that says the same is dropped."""
    letters = list(case.letters)
    for letter in made.letters:
        latest = latest_letter(letters, letter.request.letter)
        if (
            latest is None
            or latest.withdrawn
            or latest.inputs != letter.inputs
            or not (folder / latest.path).is_file()
        ):
            letters.append(_shelved(letter, latest, folder=folder))
    problems = _without_letters(case.problems) + made.problems
    return case.model_copy(update={"letters": tuple(letters), "problems": problems})


def latest_letter(letters: Sequence[Letter], name: str) -> Letter | None:
    """The version that counts now."""
    return next((letter for letter in reversed(letters) if letter.letter == name), None)


def _shelved(made: MadeLetter, latest: Letter | None, *, folder: Path) -> Letter:
    """The letter moved under the name of its version: `receipt.pdf`, then `receipt-2.pdf`."""
    version = latest.version + 1 if latest else 1
    stem = made.request.letter + (f"-{version}" if version > 1 else "")
    paths: dict[Path, str] = {}
    for file in {made.path, *((made.docx,) if made.docx else ())}:
        paths[file] = f"{FOLDER}/{stem}{file.suffix}"
        file.chmod(0o600)
        file.replace(folder / paths[file])
    return Letter(
        letter=made.request.letter,
        language=made.language,
        path=paths[made.path],
        version=version,
        replaces=latest.path if latest else None,
        blanks=made.blanks,
        docx=paths[made.docx] if made.docx else None,
        inputs=made.inputs,
    )


def _without_letters(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Problems but those of letters made before: they are found anew."""
    return tuple(problem for problem in problems if not (problem.path or "").startswith("letters"))
