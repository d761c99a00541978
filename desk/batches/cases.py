"""A stretch of the pile to a case folder, by the same casework as `qujat intake`; what was read is not read again."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desk import rooms
from desk.batches.call import BatchCall
from desk.batches.stretches import Stretch
from desk.casework import Casework, files_to_case
from desk.folder import CASE_FILE, claim_folder, files_to_case_id, load_case
from models.batch import BatchCase
from models.case import Case
from models.errors import InputError
from models.progress import Silence

if TYPE_CHECKING:
    from intake.batch_journey import Pile

CASES = "cases"
READING = Path("work", "reading")
"""Where the batch keeps its copies of the files and what was read on them, until every page is in a case."""


def stretch_to_case(stretch: Stretch, pile: Pile, *, call: BatchCall, work: Casework) -> BatchCase:
    """The case of a stretch; where none can come of it, the sentence that says why."""
    empty = BatchCase(name=stretch.name, pages=stretch.pages, separator=stretch.separator)
    if not stretch.pages:
        return empty.model_copy(update={"sentence": work.words.of("batch-nothing-behind")})
    folder = work.folder / CASES / stretch.name
    try:
        made = rooms.pages_to_case_files(
            pile,
            stretch.pages,
            folder=work.folder / READING,
            parts=work.folder / "work" / "parts" / stretch.name,
        )
        files = [path for path, _ in made]
        _claim(folder, files)
        rooms.lend_results(made, folder=work.folder / READING, case_dir=folder)
        case = files_to_case(
            files, given=call.given, facts=call.facts, work=replace(work, folder=folder, progress=Silence())
        )
    except InputError as error:
        return empty.model_copy(update={"sentence": error.worded(work.language)})
    taken = {source.number for _, sources in made for source in sources}
    pages = [number for number, source in pile.pages if source.number in taken]
    return case_to_batch_case(case, stretch._replace(pages=tuple(pages)))


def case_to_batch_case(case: Case, stretch: Stretch) -> BatchCase:
    """What the report says of a case: nothing that names anybody."""
    doubtful = [
        document.needs_review + sum(field.needs_review for field in document.fields.values())
        for document in case.documents
    ]
    return BatchCase(
        name=stretch.name,
        pages=stretch.pages,
        separator=stretch.separator,
        id=case.id,
        service=case.service.id if case.service else None,
        outcome=case.outcome.value,
        documents=len(case.documents),
        doubtful=sum(doubtful),
    )


def _claim(folder: Path, files: list[Path]) -> None:
    """The folder for these files; a case of another stretch that an earlier call made here gives way."""
    case_id = files_to_case_id(rooms.file_hashes(files))
    if (folder / CASE_FILE).is_file() and load_case(folder).id != case_id:
        remove_untouched(folder)
    claim_folder(folder, case_id)


def remove_untouched(folder: Path) -> None:
    """Removes a case that nobody has worked on; InputError for one that somebody has."""
    if (folder / CASE_FILE).is_file() and any(stage.what != "received" for stage in load_case(folder).stages):
        raise InputError("case-worked-on")
    shutil.rmtree(folder)


def remove_others(folder: Path, names: Collection[str]) -> None:
    """Removes the cases of an earlier call whose stretches are cut otherwise now."""
    cases = folder / CASES
    for other in sorted(cases.iterdir()) if cases.is_dir() else ():
        if other.name not in names:
            remove_untouched(other)
