"""The journey of a batch: one pile of many applicants' papers, a case folder each, and every page accounted for.

    files -> pile -> separators, reckoned up against their count -> pages read -> stretches -> cases -> report

Nothing is guessed: separators that do not add up stop the batch before anything is read; an unsure border leaves its
stretch without a case until somebody settles it; the same call goes on where an earlier one stopped.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desk import rooms
from desk.batches.call import BatchCall
from desk.batches.cases import READING, remove_others, stretch_to_case
from desk.batches.reckon import require_all_separators
from desk.batches.report import earlier_report, pile_to_pages, shelve_report
from desk.batches.stretches import Stretch, pile_to_stretches
from desk.casework import Casework
from desk.choosing import check_given
from desk.folder import claim_folder, files_to_case_id, working_in
from models.batch import BatchCase, BatchPage, BatchReport, Border, PageFate
from models.errors import InputError
from models.separator import Separator

if TYPE_CHECKING:
    from intake.batch_journey import Pile
    from intake.papers import PageResult

State = Literal["done", "asked", "stopped"]


def files_to_batch(files: Sequence[Path], *, call: BatchCall, work: Casework) -> BatchReport:
    """Files of many applicants to case folders in `work.folder`/cases and the report beside them.

    InputError: a name is unknown, a file is no document, two passes do not fit, the folder holds something else;
    separators are missing or stand twice: then the report tells too, and all that was done is kept.
    """
    check_given(call.given, catalogue=rooms.catalogue(), settings=work.settings)
    batch_id = files_to_case_id(rooms.pile_hashes(files, call.collation))
    before = _earlier(work.folder, batch_id, call)
    if before is not None and before.state == "done":
        return before
    if before is None:
        claim_folder(work.folder, batch_id)
    with working_in(work.folder):
        reading = work.folder / READING
        pile = rooms.files_to_pile(files, call.collation or "none", folder=reading)
        marks = rooms.pile_to_marks(pile, folder=reading, progress=work.progress)
        sheets = {page: mark.separator for page, mark in marks.items() if mark.separator is not None}
        broken = frozenset(page for page, mark in marks.items() if mark.broken)
        _require_pages(call, len(pile.pages))
        try:
            require_all_separators(
                sheets, pages=len(pile.pages), expect=call.expect, split=call.split, language=work.language
            )
            results = rooms.read_pile(
                [page for page in pile.pages if page.number not in sheets], folder=reading, progress=work.progress
            )
            _require_one_pass(pile, results, call)
        except InputError as error:
            pages = pile_to_pages(pile, separators=sheets, broken=broken, blank=frozenset())
            stopped = _report(batch_id, pile, call, work, pages=pages, state="stopped")
            sentence = error.worded(work.language)
            shelve_report(stopped.model_copy(update={"sentence": sentence}), folder=work.folder, words=work.words)
            raise
        return _results_to_report(batch_id, pile, sheets, broken, results, call=call, work=work)


def _results_to_report(
    batch_id: str,
    pile: Pile,
    sheets: Mapping[int, Separator],
    broken: frozenset[int],
    results: Mapping[int, PageResult],
    *,
    call: BatchCall,
    work: Casework,
) -> BatchReport:
    """The pages read to stretches, the stretches to cases, all of it to the report."""
    blank = frozenset(page for page, result in results.items() if result.page.blank)
    broken |= {page for page, result in results.items() if result.page.image is None}
    borders = _borders(pile, sheets, results, call)
    stretches = pile_to_stretches(len(pile.pages), separators=sheets, empty=blank, split=call.split, borders=borders)
    borders += [_homeless(stretch) for stretch in stretches if stretch.asked and sheets]
    cases = _cases(stretches, pile, call=call, work=work)
    pages = pile_to_pages(pile, separators=sheets, broken=broken, blank=blank, cases=cases)
    state: State = "asked" if any(page.fate is PageFate.ASKED for page in pages) else "done"
    report = _report(batch_id, pile, call, work, pages=pages, state=state)
    report = report.model_copy(update={"borders": tuple(borders), "cases": tuple(cases)})
    shelve_report(report, folder=work.folder, words=work.words)
    if state == "done" and all(page.case for page in pages if page.fate is PageFate.BROKEN):
        shutil.rmtree(work.folder / "work")
    return report


def _borders(
    pile: Pile, sheets: Mapping[int, Separator], results: Mapping[int, PageResult], call: BatchCall
) -> list[Border]:
    """Borders proposed or said; none are proposed where separators part the pile or it is one applicant's."""
    if sheets or call.one_applicant:
        return [Border(before=page, score=1.0, because="border-said", state="said") for page in sorted(call.split)]
    return rooms.pages_to_borders(pile, results, split=call.split, joined=call.joined)


def _homeless(stretch: Stretch) -> Border:
    return Border(before=stretch.pages[0], score=0.5, because="border-before-first", state="asked")


def _cases(stretches: Sequence[Stretch], pile: Pile, *, call: BatchCall, work: Casework) -> list[BatchCase]:
    """A case for every stretch but those that somebody is asked about."""
    remove_others(work.folder, {stretch.name for stretch in stretches if not stretch.asked})
    work.progress.begin("step-batch-cases", len(stretches))
    cases: list[BatchCase] = []
    for stretch in stretches:
        if stretch.asked:
            sentence = work.words.of("batch-case-asked")
            cases.append(BatchCase(name=stretch.name, pages=stretch.pages, sentence=sentence))
        else:
            cases.append(stretch_to_case(stretch, pile, call=call, work=work))
        work.progress.advance()
    work.progress.end()
    return cases


def _earlier(folder: Path, batch_id: str, call: BatchCall) -> BatchReport | None:
    """The report of an earlier call; InputError where the folder is another batch's, or this one is done already."""
    report = earlier_report(folder)
    if report is None:
        return None
    if report.id != batch_id:
        raise InputError("out-holds-another-batch", folder=folder)
    if report.state == "done" and report.call != call.as_text:
        raise InputError("batch-done", folder=folder)
    return report


def _require_pages(call: BatchCall, pages: int) -> None:
    """InputError for a page named on the line that the pile does not have."""
    for page in sorted(call.split | call.joined):
        if not 1 <= page <= pages:
            raise InputError("batch-page-unknown", page=page, pages=pages)


def _require_one_pass(pile: Pile, results: Mapping[int, PageResult], call: BatchCall) -> None:
    """InputError where two files of equal length may be the fronts and the backs of one pile and nobody said what
    they are: in the wrong order every case would be a wrong one."""
    lengths = {file.pages for file in pile.files}
    if call.collation is not None or call.one_applicant or len(pile.files) != 2 or len(lengths) > 1 or lengths == {1}:
        return
    first, second = (file.name for file in pile.files)
    order = rooms.pile_to_order(pile, results)
    if order is None:
        raise InputError("batch-may-be-passes", first=first, second=second, pages=lengths.pop())
    raise InputError("batch-looks-like-passes", first=first, second=second, collation=order)


def _report(
    batch_id: str, pile: Pile, call: BatchCall, work: Casework, *, pages: tuple[BatchPage, ...], state: State
) -> BatchReport:
    return BatchReport(
        id=batch_id,
        state=state,
        call=call.as_text,
        files=pile.files,
        pages=pages,
        notes=tuple(problem.worded(work.language).message for problem in pile.problems),
    )
