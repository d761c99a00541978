"""The three rooms behind lazily opened doors: a command pays only for the libraries of the rooms it enters.

Every call of the desk into `intake`, `law` and `generate` stands here, one function each.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextvars import ContextVar
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from models.case import Papers

if TYPE_CHECKING:
    from generate.gallery import Shown
    from generate.journey import (
        BulkLetter,
        LetterRequest,
        LetterType,
        MadeLetters,
        Pack,
        Portion,
        PrintLayout,
        Span,
        TemplateFault,
    )
    from intake.batch_journey import Pile
    from intake.batch_pages import PageMark, PileSource
    from intake.options import IntakeOptions
    from intake.papers import PageResult, PageSource
    from intake.papers import Papers as ReadPapers
    from law.nouns import Mistake
    from models.batch import Border, Collation
    from models.case import Case, Checklist, Due, Mark, Outcome, Question
    from models.catalogue import Catalogue
    from models.document import Document
    from models.law import Channel, Choice, Edition
    from models.page import Page, PageText
    from models.person import Person
    from models.problem import Problem
    from models.progress import Progress
    from models.wording import Language


def file_hashes(files: Sequence[Path]) -> tuple[str, ...]:
    """SHA-256 of every file that is to be read, folders opened, doubles taken once; InputError at the first that is
    no document: nothing has been written yet."""
    from intake.admit import files_to_candidates
    from intake.options import IntakeOptions

    candidates, _ = files_to_candidates(files, IntakeOptions())
    return tuple(candidate.sha256 for candidate in candidates)


def read_papers(files: Sequence[Path], *, case_dir: Path, progress: Progress, before: Case | None = None) -> Papers:
    """Files to papers, read into the case folder; `before` is the case that they join."""
    from intake.journey import IntakeOptions, files_to_papers

    read = files_to_papers(files, case_dir=case_dir, options=IntakeOptions(), progress=progress, before=before)
    return _without_texts(read)


def reread_papers(case: Case, *, case_dir: Path) -> Papers:
    """The papers again after a person changed kinds, pages or persons: from the words kept, without OCR."""
    from intake.journey import IntakeOptions, papers_again

    return _without_texts(papers_again(case, case_dir=case_dir, options=IntakeOptions()))


def _without_texts(read: ReadPapers) -> Papers:
    """The papers as the case keeps them; the words of the pages stay in the case folder."""
    return Papers(
        files=read.files,
        pages=read.pages,
        documents=read.documents,
        persons=read.persons,
        problems=read.problems,
    )


def read_texts(files: Sequence[Path], *, progress: Progress) -> Iterable[tuple[Page, PageText]]:
    """Files to the words of their pages, one page after the other."""
    from intake.journey import IntakeOptions, files_to_texts

    return files_to_texts(files, options=IntakeOptions(), progress=progress)


def has_arrived(file: Path) -> bool:
    """Whether the end of a document that somebody writes is there."""
    from intake.arrived import has_whole_end

    return has_whole_end(file)


_PILE_PAGES = 20_000
"""Pages of one batch, a day's work of a fast feeder; each of its cases has intake's own limit."""


def _pile_options() -> IntakeOptions:
    from intake.options import IntakeOptions

    return IntakeOptions(page_limit=_PILE_PAGES)


def pile_hashes(files: Sequence[Path], collation: Collation | None) -> tuple[str, ...]:
    """SHA-256 of every file of a batch; InputError as `file_hashes`, and where two passes do not fit together."""
    from intake.batch_journey import require_pile

    return tuple(candidate.sha256 for candidate in require_pile(files, collation or "none", _pile_options()))


def files_to_pile(files: Sequence[Path], collation: Collation, *, folder: Path) -> Pile:
    """The files of a batch copied into a folder, and their pages in the order of the pile."""
    from intake.batch_journey import files_to_pile as to_pile

    return to_pile(files, collation, folder=folder, options=_pile_options())


def pile_to_marks(pile: Pile, *, folder: Path, progress: Progress) -> Mapping[int, PageMark]:
    """Which pages of the pile are separators or broken; nothing is read yet."""
    from intake.batch_journey import pile_to_marks as to_marks

    return to_marks(pile, folder=folder, options=_pile_options(), progress=progress)


def read_pile(pages: Sequence[PileSource], *, folder: Path, progress: Progress) -> Mapping[int, PageResult]:
    """The words of pages of the pile, by their number in it."""
    from intake.batch_journey import pile_to_results

    return pile_to_results(pages, folder=folder, options=_pile_options(), progress=progress)


def pile_to_order(pile: Pile, results: Mapping[int, PageResult]) -> Literal["reversed", "same"] | None:
    """The order in which two files look like two passes of one pile; None where they do not clearly."""
    from intake.batch_journey import pile_to_order as to_order

    return to_order(pile, results)


def pages_to_borders(
    pile: Pile, results: Mapping[int, PageResult], *, split: Collection[int], joined: Collection[int]
) -> list[Border]:
    """Where sets of papers may begin, with scores; what a person said wins."""
    from intake.batch_journey import pages_to_borders as to_borders

    return to_borders(pile, results, split=split, joined=joined)


def pages_to_case_files(
    pile: Pile, pages: Collection[int], *, folder: Path, parts: Path
) -> list[tuple[Path, tuple[PageSource, ...]]]:
    """Pages of the pile as files of their own, each with its pages."""
    from intake.batch_journey import pages_to_case_files as to_files

    return to_files(pile, pages, folder=folder, parts=parts, options=_pile_options())


def lend_results(made: Sequence[tuple[Path, tuple[PageSource, ...]]], *, folder: Path, case_dir: Path) -> None:
    """Gives a case what the batch read on its pages."""
    from intake.batch_journey import lend_results as lend

    lend(made, folder=folder, case_dir=case_dir, options=_pile_options())


_OWN_CATALOGUE: ContextVar[tuple[Path, ...]] = ContextVar("own_catalogue", default=())
"""The office's own catalogue folder, for one call of the command."""


def lay_over(folder: Path | None) -> None:
    """From now on, in this call, an office's own folder lies over the house's catalogue; None: none does."""
    _OWN_CATALOGUE.set(() if folder is None else (folder,))


def catalogue() -> Catalogue:
    """Everything that the law room knows; loaded once. InputError names the mistakes of the office's own folder."""
    from law.journey import load_catalogue

    return load_catalogue(*_OWN_CATALOGUE.get())


def catalogue_mistakes(folder: Path) -> tuple[Mistake, ...]:
    """Every mistake in an office's own folder, laid over our catalogue."""
    from law.journey import read_catalogue

    return read_catalogue(folder)[1]


def information(edition: Edition, known: Catalogue, language: Literal["kk", "ru"]) -> Mapping[str, object]:
    """What the information sheet of an edition says."""
    from generate.journey import edition_information

    return edition_information(edition, known, language)


def choose(*, service: str, territory: str | None, on: date) -> Choice | None:
    """The nearest edition in force that day; None when there is none. InputError as the law raises it."""
    from law.journey import choose_edition

    return choose_edition(catalogue(), service=service, territory=territory, on=on)


def check(
    choice: Choice | None,
    *,
    documents: Sequence[Document],
    persons: Sequence[Person],
    on: date,
    channel: Channel | None,
    given: Mapping[str, bool],
    marks: Mapping[str, tuple[Mark, ...]],
    language: Language,
    question: Question | None,
) -> Checklist:
    """The papers held against the edition; `question` when it is not known which service."""
    from law.journey import check_papers

    return check_papers(
        choice,
        documents=documents,
        persons=persons,
        on=on,
        channel=channel,
        given=given,
        marks=marks,
        catalogue=catalogue(),
        language=language,
        question=question,
    )


def paper_problems(
    documents: Sequence[Document], persons: Sequence[Person], *, on: date, language: Language
) -> tuple[Problem, ...]:
    """A Problem for every paper that cannot count on the day."""
    from law.journey import problems_of_papers

    return problems_of_papers(documents, persons, on=on, catalogue=catalogue(), language=language)


def service_asked(documents: Sequence[Document], *, on: date) -> tuple[str | None, Question | None]:
    """The service that the application asks for, or the question which."""
    from law.journey import service_of_application

    return service_of_application(documents, catalogue(), on=on)


def territory_asked(documents: Sequence[Document]) -> str | None:
    """The territory whose act prints the application's form."""
    from law.journey import territory_of_application

    return territory_of_application(documents, catalogue())


def channel(edition: Edition, name: str | None) -> Channel:
    """The channel of that name, or the edition's usual one; InputError when it has no such."""
    from law.journey import channel_of

    return channel_of(edition, name)


def due(edition: Edition, *, channel: Channel | None, on: date) -> Due | None:
    """The last day of the service's term."""
    from law.journey import due_of

    return due_of(edition, channel=channel, on=on, catalogue=catalogue())


def settle(
    *, pages: Sequence[Page], documents: Sequence[Document], checklist: Checklist, letter_fields: Collection[str]
) -> Outcome:
    """What the clerk is told."""
    from law.journey import settle_outcome

    return settle_outcome(
        pages=pages,
        documents=documents,
        checklist=checklist,
        letter_fields=letter_fields,
        catalogue=catalogue(),
    )


_OWN_TEMPLATES: ContextVar[Path | None] = ContextVar("own_templates", default=None)
"""The office's own folder of templates, for one call of the command."""


def lay_over_templates(folder: Path | None) -> None:
    """From now on, in this call, an office's own folder lies over the house's templates; None: none does."""
    _OWN_TEMPLATES.set(folder)


def letter_types() -> tuple[LetterType, ...]:
    """Every letter that can be made, the office's own among them."""
    from generate.journey import letter_types as types

    return types(own=_OWN_TEMPLATES.get())


def letter_form(request: LetterRequest) -> LetterType:
    """The form that a request comes to; InputError as `make_letters` raises it."""
    from generate.journey import letter_form as form

    return form(request, own=_OWN_TEMPLATES.get())


def letter_example(form: LetterType) -> Mapping[str, str | Sequence[Mapping[str, str]]]:
    """The values of an invented person for a form."""
    from generate.journey import example_data

    return example_data(form)


def forms_pack(base: LetterRequest, language: Literal["kk", "ru", "kk+ru"] | None) -> Pack:
    """All blank forms of an edition in one PDF."""
    from generate.journey import make_forms_pack

    return make_forms_pack(base, language, own=_OWN_TEMPLATES.get())


def template_faults(file: Path, letter: str | None) -> tuple[TemplateFault, ...]:
    """Every fault of a template, with its place."""
    from generate.journey import file_to_faults

    return file_to_faults(file, letter, letter_types())


def forms_of_template(file: Path, letter: str | None) -> list[LetterType]:
    """The forms that a template may be of."""
    from generate.journey import letters_of_file

    return letters_of_file(file, letter, letter_types())


def preview_template(file: Path | None, form: LetterType, *, out: Path) -> MadeLetters:
    """A form filled with its example."""
    from generate.journey import preview_template as preview

    return preview(file, form, catalogue(), out=out, own=_OWN_TEMPLATES.get())


def letters_in_portions(requests: Iterable[LetterRequest], *, work: Path, halves: bool) -> Iterable[Portion]:
    """Letters by the thousand, a portion after the other, their files in `work`; `halves`: for sheets to be cut."""
    from generate.journey import letters_in_portions as portions

    return portions(requests, work=work, halves=halves, own=_OWN_TEMPLATES.get())


def print_file(
    letters: Sequence[Sequence[Span]], out: Path, *, layout: PrintLayout, title: str, language: str
) -> int:
    """One PDF for the printer; the number of its pages."""
    from generate.journey import letters_to_print_file

    return letters_to_print_file(letters, out, layout=layout, title=title, language=language)


def is_half_page(letter: BulkLetter) -> bool:
    """Whether two of a letter fit on an A4, one above the other."""
    from generate.journey import HALF_PAGE

    return 0 < letter.bottom <= HALF_PAGE


def measure_halves(types: Sequence[LetterType], known: Catalogue, *, work: Path) -> None:
    """Measures which letters fit half a page and keeps it beside the templates."""
    from generate.halves import keep_heights, measure_heights

    keep_heights(measure_heights(types, known, work=work))


def half_page_languages(letter: LetterType) -> tuple[str, ...]:
    """The languages in which two of a letter fit on an A4."""
    from generate.halves import half_page_languages as languages

    return languages(letter)


def form_of_letter(letter: str, edition: Edition, types: Sequence[LetterType]) -> str:
    """The form that makes a letter for an edition: its act's own, else ours."""
    from generate.letter_type import serves_edition

    named = [kind for kind in types if kind.letter == letter]
    served = [kind.form for kind in named if serves_edition(kind, edition)]
    return next(iter(served or [kind.form for kind in named if not kind.serves]), "")


def draw_gallery(
    types: Sequence[LetterType], known: Catalogue, *, folder: Path, progress: Progress
) -> tuple[tuple[Shown, ...], tuple[Problem, ...]]:
    """Every letter as its example fills it and blank, as PDF and pictures in the folder."""
    from generate.gallery import draw_gallery as draw

    return draw(types, known, folder=folder, progress=progress)


def letters_of_intake(edition: Edition | None, checklist: Checklist) -> tuple[str, ...]:
    """Names of the letters that intake may make by itself."""
    from generate.journey import letters_of_intake as names

    return names(edition, checklist)


def make_letters(requests: Sequence[LetterRequest], *, progress: Progress) -> MadeLetters:
    """The letters of the requests, all bound in one go."""
    from generate.journey import make_letters as make

    return make(requests, progress=progress, own=_OWN_TEMPLATES.get())
