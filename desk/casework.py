"""The journey of a case: intake reads the papers, the law checks them, generate writes what the clerk gives.

    files -> papers -> service, day, territory, channel -> checklist, due day, outcome -> number -> letters -> shelf

What changes a case later (add, correct, mark, check) joins the same road at `papers_to_case`: `desk.changes`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from desk import rooms
from desk.choosing import (
    check_given,
    choice_to_service,
    day_to_check,
    language_of_case,
    territory_to_check,
    wanted_service,
)
from desk.folder import claim_folder, files_to_case_id, release_folder, working_in
from desk.letters import case_with_letters, fields_letters_lack
from desk.numbers import case_to_number
from desk.settings import Settings
from desk.shelf import earlier_case, is_same_call, shelve
from desk.words import Words
from models.case import Case, Due, Given, Mark, Outcome, Papers, Stage
from models.errors import InputError
from models.law import Channel, Choice
from models.progress import Progress
from models.wording import Language


@dataclass(frozen=True)
class Casework:
    """What every step of a call needs besides the case itself."""

    folder: Path
    settings: Settings
    language: Language
    progress: Progress
    today: date = field(default_factory=date.today)

    @property
    def words(self) -> Words:
        """The staff's words."""
        return Words(self.language, rooms.catalogue().kinds)


def files_to_case(files: Sequence[Path], *, given: Given, facts: Mapping[str, bool], work: Casework) -> Case:
    """Files of one application to the finished case folder; the same call into the same folder goes on or is done.

    InputError: a name is unknown, a file is no document, the folder holds another case or is in use.
    """
    check_given(given, catalogue=rooms.catalogue(), settings=work.settings)
    case_id = files_to_case_id(rooms.file_hashes(files))
    claim_folder(work.folder, case_id)
    with working_in(work.folder):
        before = earlier_case(work.folder)
        if before is not None and is_same_call(before, given=given, facts=facts):
            return before
        papers = _read(files, before, work=work)
        case = papers_to_case(papers, case_id=case_id, given=given, facts=facts, work=work)
        received = Stage(at=stamp(), what="received", files=tuple(file.id for file in papers.files))
        case = case.model_copy(update={"stages": (received,), "letters": before.letters if before else ()})
        return shelve(finished(case, work=work), folder=work.folder, words=work.words)


def _read(files: Sequence[Path], before: Case | None, *, work: Casework) -> Papers:
    """The papers read; a folder for which nothing could be read is given up, so that better scans can have it."""
    try:
        return rooms.read_papers(files, case_dir=work.folder, progress=work.progress)
    except InputError:
        if before is None:
            release_folder(work.folder)
        raise


def papers_to_case(
    papers: Papers,
    *,
    case_id: str,
    given: Given,
    facts: Mapping[str, bool],
    work: Casework,
    marks: Mapping[str, tuple[Mark, ...]] | None = None,
    day: date | None = None,
) -> Case:
    """Papers held against the law of the day: a case with checklist, due day and outcome, without letters yet.

    `day` is the day where neither the call nor the application says one; None: today.
    """
    settings, catalogue = work.settings, rooms.catalogue()
    territory = territory_to_check(given, papers.documents, settings=settings)
    on = day_to_check(given, papers.documents, today=work.today, otherwise=day or work.today)
    wanted = wanted_service(given, papers.documents, on=on)
    choice = rooms.choose(service=wanted.service, territory=territory, on=on) if wanted.service else None
    channel = rooms.channel(choice.edition, given.channel) if choice else None
    checklist = rooms.check(
        choice,
        documents=papers.documents,
        persons=papers.persons,
        on=on,
        channel=channel,
        given=facts,
        marks=marks or {},
        language=work.language,
        question=wanted.question,
    )
    expired = rooms.paper_problems(papers.documents, papers.persons, on=on, language=work.language)
    return Case(
        id=case_id,
        service=choice_to_service(wanted, choice, territory=territory, catalogue=catalogue),
        on=on.isoformat(),
        channel=channel.value if channel else given.channel,
        language=language_of_case(papers.documents, otherwise=work.language),
        office=given.office or settings.office,
        officer=given.officer or settings.officer,
        number=given.number,
        territory=territory,
        due=_due(choice, channel, on),
        files=papers.files,
        pages=papers.pages,
        persons=papers.persons,
        documents=papers.documents,
        check=checklist,
        given=given,
        given_facts=dict(facts),
        outcome=rooms.settle(
            pages=papers.pages,
            documents=papers.documents,
            checklist=checklist,
            letter_fields=fields_letters_lack(papers.documents),
        ),
        problems=(*papers.problems, *expired),
    )


def _due(choice: Choice | None, channel: Channel | None, on: date) -> Due | None:
    if choice is None or channel is None:
        return None
    return rooms.due(choice.edition, channel=channel, on=on)


def finished(case: Case, *, work: Casework) -> Case:
    """The case with its registration number and the letters that the clerk gives."""
    return case_with_letters(case_with_number(case, work=work), work=work)


def case_with_number(case: Case, *, work: Casework) -> Case:
    """The number typed, else the one of the office's counter where the settings have one and the papers are taken in.

    A set that is refused or that nobody could read takes no number; a case that has one keeps it.
    """
    pattern = work.settings.number_pattern
    taken_in = case.outcome in (Outcome.ACCEPTED, Outcome.NEEDS_EYES) and case.service is not None
    if case.number is not None or pattern is None or not taken_in:
        return case
    number = case_to_number(
        case.id,
        pattern=pattern,
        folder=work.settings.number_folder,
        office=case.office,
        year=work.today.year,
    )
    return case.model_copy(update={"number": number})


def stamp() -> str:
    """Now, as the stages of a case write it: ISO, to the second, with the zone."""
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")
