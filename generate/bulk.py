"""Letters by the thousand: portions of them go through LibreOffice as one file, each letter is proved on its own.

    requests -> gists -> one joined DOCX a template -> PDF -> codes -> a quick look at each letter -> its pages

While one portion is turned into PDF the next is filled. A letter that the quick look finds fault with, or whose
template cannot be joined, is made by itself like any other: joining saves time and decides nothing. What is kept of a
letter is where its pages lie, so that memory does not grow with the table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from pathlib import Path

from generate.bind import ToBind, docx_to_bound
from generate.engines.glance import Glance, Glances, glances
from generate.engines.joined import JoinedTemplate
from generate.engines.libreoffice import docx_to_pdf, soffice_path
from generate.engines.memory import give_back_memory
from generate.engines.pdf import finished_pdf, spans_of_parts
from generate.engines.print_file import Span
from generate.engines.stamp import PartCode
from generate.engines.word import docx_text
from generate.filled import Gist, gist_to_filled, request_to_gist
from generate.letter_type import LetterType
from generate.prove import MARGIN, is_sound_at_a_glance, pdf_to_proof, words_to_problems
from generate.render import joined_template
from generate.request import LetterRequest
from models.errors import InputError
from models.problem import Problem

PORTION = 120
"""Letters a LibreOffice call: its start costs as much as some sixty receipts; a letter under way takes a megabyte."""
_SECONDS_PER_LETTER = 1.0
"""Allowed to LibreOffice beyond its start; a receipt takes a fiftieth of it."""
HALF_SHEET = 148.5
"""Millimetres of half an A4."""
_FAILURES = 2
"""Portions in a row that LibreOffice fails with: then the rest is not tried, for it costs minutes each time."""


@dataclass(frozen=True)
class BulkLetter:
    """What came of one request."""

    place: int
    """Of the request among all, from 0."""
    pages: tuple[Span, ...] = ()
    """Of one copy; empty where it was not made."""
    copies: int = 1
    bottom: float = 0.0
    """Millimetres from the top of an upright A4 to the lowest ink of the only page; 0 of any other letter."""
    blanks: tuple[str, ...] = ()
    error: InputError | None = None
    """What is wrong with the request or its data."""
    problems: tuple[Problem, ...] = ()
    """Why the letter was withheld, or what to look at before it is handed out."""


@dataclass(frozen=True)
class Portion:
    """Some hundreds of letters, in the order asked for."""

    letters: tuple[BulkLetter, ...]
    kept: tuple[Path, ...]
    """DOCX files with the letters that LibreOffice could not turn into PDF: to be printed from Word."""
    folder: Path
    """Where the files of this portion lie; who no longer needs them removes it."""


@dataclass
class _Joined:
    """The letters of one template on their way through LibreOffice."""

    docx: Path
    template: JoinedTemplate | None
    """None once the file is written: two portions are under way at a time, and a tree of Word's is large."""
    codes: list[PartCode | None] = field(default_factory=list)
    finished: Path | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)
    braced: list[str] = field(default_factory=list)
    """Values with braces of their own, of all its letters."""
    is_mingled: bool = False
    """Whether LibreOffice did not begin every letter on a page of its own: then each is made by itself."""

    @cached_property
    def words(self) -> str:
        """Of the DOCX, where there is no PDF to read back."""
        return docx_text(self.docx.read_bytes())


@dataclass
class _OnTheWay:
    """One letter between filling and proof."""

    place: int
    gist: Gist
    codes: tuple[PartCode | None, ...]
    parts: list[tuple[_Joined, int, tuple[str, ...]]]
    """File, place in it, and what its expressions printed; empty where the letter is made by itself."""


@dataclass
class _Filled:
    """A portion between filling and proof."""

    letters: list[_OnTheWay | BulkLetter]
    joined: list[_Joined]
    folder: Path


def requests_to_portions(
    requests: Iterable[LetterRequest],
    types: Sequence[LetterType],
    *,
    work: Path,
    size: int = PORTION,
    halves: bool = False,
) -> Iterator[Portion]:
    """The letters in portions, in order; their files lie in `work`, an empty folder of the owner's, until the caller
    removes them. QujatError where a template of ours is broken. `halves`: codes stand on the upper half of a page.
    """
    waiting: tuple[_Filled, Future[None]] | None = None
    place = failed = 0
    asked = iter(requests)
    with ThreadPoolExecutor(max_workers=1) as runner:
        while some := list(islice(asked, size)):
            folder = work / f"{place:07d}"
            folder.mkdir(mode=0o700)
            filled = _requests_to_filled(some, types, place=place, folder=folder, halves=halves)
            give_back_memory()
            place += len(some)
            if waiting is not None:
                yield _filled_to_portion(*waiting)
                failed = (
                    failed + 1 if any(one.finished is None and not one.is_mingled for one in waiting[0].joined) else 0
                )
            able = failed < _FAILURES and soffice_path() is not None
            waiting = filled, runner.submit(_to_pdf, filled.joined if able else [], folder)
        if waiting is not None:
            yield _filled_to_portion(*waiting)
        give_back_memory()


def _requests_to_filled(
    requests: Sequence[LetterRequest], types: Sequence[LetterType], *, place: int, folder: Path, halves: bool
) -> _Filled:
    joined: dict[tuple[Path, str], _Joined | None] = {}
    letters: list[_OnTheWay | BulkLetter] = []
    for number, request in enumerate(requests, start=place):
        try:
            gist = request_to_gist(request, types)
        except InputError as error:
            letters.append(BulkLetter(place=number, error=error))
            continue
        codes = [code and replace(code, raised=HALF_SHEET if halves else 0.0) for code in gist.codes]
        parts = _gist_to_parts(gist, codes, joined, folder)
        letters.append(_OnTheWay(place=number, gist=gist, codes=tuple(codes), parts=parts))
    files = [one for one in joined.values() if one is not None and one.codes]
    for one in files:
        assert one.template is not None
        one.docx.write_bytes(one.template.docx())
        one.template = None
    return _Filled(letters=letters, joined=files, folder=folder)


def _gist_to_parts(
    gist: Gist, codes: Sequence[PartCode | None], joined: dict[tuple[Path, str], _Joined | None], folder: Path
) -> list[tuple[_Joined, int, tuple[str, ...]]]:
    """Sets the letter's parts into the files of their templates; none where one of them cannot be joined."""
    files: list[_Joined] = []
    for file, (_, language) in zip(gist.files, gist.chosen.parts, strict=True):
        key = (file, language)
        if key not in joined:
            template = joined_template(file, language)
            docx = folder / f"{len(joined):03d}.docx"
            joined[key] = _Joined(docx=docx, template=template) if template is not None else None
        one = joined[key]
        if one is None:
            return []
        files.append(one)
    parts = []
    for one, values, code in zip(files, gist.gathered, codes, strict=True):
        assert one.template is not None
        printed = one.template.add(values.fields)
        parts.append((one, len(one.codes), printed))
        one.braced += [value for value in printed if "{" in value or "}" in value]
        one.codes.append(code)
    return parts


def _to_pdf(joined: Sequence[_Joined], folder: Path) -> None:
    """The joined files as PDF with the codes on their pages; a file that LibreOffice fails with stays without one."""
    letters = sum(len(one.codes) for one in joined)
    made = docx_to_pdf([one.docx for one in joined], folder, more_seconds=letters * _SECONDS_PER_LETTER)
    for one in joined:
        pdf = made.get(one.docx)
        spans = spans_of_parts(pdf, len(one.codes)) if pdf is not None else []
        one.is_mingled = pdf is not None and len(spans) != len(one.codes)
        if pdf is not None and not one.is_mingled:
            pdf.write_bytes(finished_pdf(pdf, copies=1, title="", language="", codes=one.codes))
            one.finished, one.spans = pdf, spans


def _filled_to_portion(filled: _Filled, bound: Future[None]) -> Portion:
    """The portion's letters proved, each on its own; what a quick look finds fault with is made by itself."""
    bound.result()
    with ExitStack() as looks:
        opened = {id(one): looks.enter_context(glances(one.finished, margin=MARGIN))
                  for one in filled.joined if one.finished is not None}  # fmt: skip
        letters = [_proved(one, opened) if isinstance(one, _OnTheWay) else one for one in filled.letters]
    doubtful = [one for one, letter in zip(filled.letters, letters, strict=True)
                if letter is None and isinstance(one, _OnTheWay)]  # fmt: skip
    alone = {letter.place: letter for letter in _made_alone(doubtful, filled.folder)}
    return Portion(
        letters=tuple(letter or alone[one.place] for one, letter in zip(filled.letters, letters, strict=True)),
        kept=tuple(one.docx for one in filled.joined if one.finished is None and not one.is_mingled),
        folder=filled.folder,
    )


def _proved(letter: _OnTheWay, opened: Mapping[int, Glances]) -> BulkLetter | None:
    """The letter where a quick look finds it sound; None where it has to be made by itself."""
    name = letter.gist.request.letter
    if any(one.is_mingled for one, _, _ in letter.parts):
        return None
    if any(one.finished is None for one, _, _ in letter.parts):
        lost = [
            problem
            for one, _, values in letter.parts
            for problem in words_to_problems(one.words, values, name, beside=one.braced)
        ]
        if lost:
            return BulkLetter(place=letter.place, problems=tuple(lost))
        failed = Problem.of("libreoffice-failed", letter=name)
        return BulkLetter(
            place=letter.place, problems=(failed if soffice_path() else Problem.of("libreoffice-missing"),)
        )
    spans = [Span(one.finished, *one.spans[number]) for one, number, _ in letter.parts if one.finished is not None]
    pages = [
        opened[id(one)].page(index)
        for (one, _, _), span in zip(letter.parts, spans, strict=True)
        for index in range(span.first, span.first + span.count)
    ]
    gist, printed = letter.gist, [value for _, _, values in letter.parts for value in values]
    if not pages or not is_sound_at_a_glance(pages, printed, letter=name, designed=_designed(gist)):
        return None
    return BulkLetter(
        place=letter.place,
        pages=tuple(spans),
        copies=gist.copies,
        bottom=_bottom(pages),
        blanks=gist.blanks,
        problems=gist.chosen.problems,
    )


def _bottom(pages: Sequence[Glance]) -> float:
    return pages[0].bottom if len(pages) == 1 and pages[0].is_a4 else 0.0


def _designed(gist: Gist) -> range:
    """Numbers of pages of one copy that are as designed."""
    return range(gist.pages // gist.copies, max(gist.pages, gist.pages_at_most) // gist.copies + 1)


def _made_alone(letters: Sequence[_OnTheWay], folder: Path) -> Iterator[BulkLetter]:
    """Letters each in a file of its own, proved in full."""
    if not letters:
        return
    work = folder / "alone"
    work.mkdir(mode=0o700)
    filled = [gist_to_filled(letter.gist) for letter in letters]
    to_bind = [
        ToBind(docx=one.docx, copies=1, title="", language=one.gist.chosen.parts[0][1], codes=letter.codes)
        for letter, one in zip(letters, filled, strict=True)
    ]
    for letter, one, pdf in zip(letters, filled, docx_to_bound(to_bind, work=work), strict=True):
        gist, name = letter.gist, letter.gist.request.letter
        if pdf is None:
            yield BulkLetter(place=letter.place, problems=(Problem.of("libreoffice-failed", letter=name),))
            continue
        designed = _designed(gist)
        proof = pdf_to_proof(pdf, one.printed, letter=name, pages=designed.start, at_most=designed.stop - 1)
        problems = (*gist.chosen.problems, *proof.problems)
        if not proof.sound or not proof.pages:
            yield BulkLetter(place=letter.place, problems=problems)
            continue
        with glances(pdf, margin=MARGIN) as look:
            bottom = _bottom([look.page(number) for number in range(proof.pages)])
        span = Span(pdf, 0, proof.pages)
        yield BulkLetter(letter.place, (span,), gist.copies, bottom, gist.blanks, problems=problems)
