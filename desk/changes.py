"""What changes a case after intake: papers brought later, a person's reading, a mark, another fact.

Each keeps what was: a dated stage with the checklist as it stood, who did it, and which paths changed. All of
them take the same road again from the papers on, and make letters anew as new versions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from desk import rooms
from desk.casework import Casework, finished, papers_to_case, stamp
from desk.choosing import check_given
from desk.corrections import Corrector, assignment_to_correction, corrected, field_problems, needs_reading_again
from desk.folder import load_case, working_in
from desk.names import known_name
from desk.shelf import shelve
from models.case import Case, Given, Mark, Papers, Stage
from models.errors import InputError
from models.problem import Problem

What = Literal["added", "corrected", "marked", "checked"]
MARKS: tuple[Literal["shown", "compared", "in_system", "not_in_system"], ...] = (
    "shown",
    "compared",
    "in_system",
    "not_in_system",
)

_OF_THE_CHECK = ("paper-expired", "paper-unreadable", "letter-")


def add_files(files: Sequence[Path], *, work: Casework) -> Case:
    """Papers brought later join the case. InputError: no case here, no document, nothing new among the files."""
    with working_in(work.folder):
        case = load_case(work.folder)
        known = {file.sha256 for file in case.files}
        if not set(rooms.file_hashes(files)) - known:
            raise InputError("add-nothing-new")
        papers = rooms.read_papers(files, case_dir=work.folder, progress=work.progress, before=case)
        added = tuple(file.id for file in papers.files if file.sha256 not in known)
        return _changed(case, papers, what="added", files=added, work=work)


def correct_case(assignments: Sequence[str], *, by: str, work: Casework) -> Case:
    """A person's readings, all or none. InputError names the first that cannot be."""
    corrections = [assignment_to_correction(assignment) for assignment in assignments]
    with working_in(work.folder):
        case = load_case(work.folder)
        corrector = Corrector(by=_name(by), at=stamp(), catalogue=rooms.catalogue())
        changed = corrected(case, corrections, corrector=corrector)
        if needs_reading_again(corrections):
            papers = rooms.reread_papers(changed, case_dir=work.folder)
        else:
            papers = papers_of(changed)
        details = tuple(correction.path for correction in corrections)
        return _changed(case, papers, what="corrected", by=corrector.by, details=details, work=work)


def mark_case(assignments: Sequence[str], *, by: str, work: Casework) -> Case:
    """What the clerk saw or looked up, by item. InputError: no such item or mark."""
    with working_in(work.folder):
        case = load_case(work.folder)
        marks = {item.item: item.marks for item in case.check.items}
        at, who = stamp(), _name(by)
        for assignment in assignments:
            item, equals, word = (part.strip() for part in assignment.partition("="))
            if not equals:
                raise InputError("mark-form", given=assignment)
            item = _item_named(item, case)
            known_name(word, MARKS, code="mark-unknown")
            mark = next(known for known in MARKS if known == word)
            marks[item] = (*_without_opposite(marks[item], mark), Mark(mark=mark, by=who, at=at))
        return _changed(
            case, papers_of(case), what="marked", by=who, details=tuple(assignments), marks=marks, work=work
        )


def _item_named(name: str, case: Case) -> str:
    """The item of that name, or the only one that asks for that kind of paper; InputError when there is none."""
    of_kind = [item.item for item in case.check.items if item.kind == name]
    if len(of_kind) == 1:
        return of_kind[0]
    return known_name(name, [item.item for item in case.check.items], code="call-item-unknown")


def _without_opposite(marks: tuple[Mark, ...], mark: str) -> tuple[Mark, ...]:
    """The earlier marks but for the same one and the one that it takes back."""
    opposite = {"in_system": "not_in_system", "not_in_system": "in_system"}.get(mark)
    return tuple(earlier for earlier in marks if earlier.mark not in (mark, opposite))


def check_again(*, given: Given, facts: Mapping[str, bool], work: Casework) -> Case:
    """The checklist again, with what is given now laid over what was given before."""
    with working_in(work.folder):
        case = load_case(work.folder)
        said_now = {name: value for name, value in given if value is not None}
        merged = case.given.model_copy(update=said_now)
        check_given(merged, catalogue=rooms.catalogue(), settings=work.settings)
        details = (*(f"{name}={value}" for name, value in facts.items()), *sorted(said_now))
        return _changed(
            case,
            papers_of(case),
            what="checked",
            details=details,
            given=merged,
            facts={**case.given_facts, **facts},
            work=work,
        )


def papers_of(case: Case) -> Papers:
    """The papers of a case as they stand, without the Problems that the check finds anew."""
    return Papers(
        files=case.files,
        pages=case.pages,
        documents=case.documents,
        persons=case.persons,
        problems=tuple(problem for problem in case.problems if not problem.code.startswith(_OF_THE_CHECK)),
    )


def _changed(
    case: Case,
    papers: Papers,
    *,
    what: What,
    work: Casework,
    by: str | None = None,
    files: tuple[str, ...] = (),
    details: tuple[str, ...] = (),
    given: Given | None = None,
    facts: Mapping[str, bool] | None = None,
    marks: Mapping[str, tuple[Mark, ...]] | None = None,
) -> Case:
    """The case after a change: checked again, its history longer by a stage, its letters of the day, on the shelf."""
    stage = Stage(at=stamp(), what=what, files=files, by=by, details=details, check=case.check)
    changed = papers_to_case(
        papers,
        case_id=case.id,
        given=given or case.given,
        facts=case.given_facts if facts is None else facts,
        marks=marks or {item.item: item.marks for item in case.check.items},
        day=date.fromisoformat(case.on),
        work=work,
    )
    kept = {
        "stages": (*case.stages, stage),
        "letters": case.letters,
        "number": changed.number or case.number,
        "office": changed.office or case.office,
        "officer": changed.officer or case.officer,
        "problems": _once((*changed.problems, *field_problems(changed))),
    }
    return shelve(finished(changed.model_copy(update=kept), work=work), folder=work.folder, words=work.words)


def _once(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Each problem once, by code and place."""
    return tuple({(problem.code, problem.path, problem.page): problem for problem in problems}.values())


def _name(by: str) -> str:
    name = " ".join(by.split())
    if not name:
        raise InputError("by-empty")
    return name
