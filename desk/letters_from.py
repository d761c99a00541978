"""A letter for every row of a table: read, checked, sorted, made in portions, put into one PDF or a file each.

    table -> spool of good rows + findings -> requests -> portions of letters -> the printer's PDF, or a folder

Faulty rows are told all at once, on the screen and in `….report.csv` beside the letters; the good ones are made.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from desk import rooms
from desk.casework import Casework
from desk.choosing import check_given, office_of
from desk.folder import folder_for
from desk.names import known_name
from desk.one_letter import edition_of_given, require_grounds
from desk.tables.columns import GROUNDS_COLUMN, LANGUAGE_COLUMN
from desk.tables.faults import Findings, Weight
from desk.tables.read import TableCall, table_to_spool
from desk.tables.ready import write_ready_table
from desk.tables.spool import Spool, SpooledRow
from models.case import Given
from models.errors import InputError
from models.law import Edition
from models.problem import Problem
from models.wording import say

if TYPE_CHECKING:
    from generate.journey import BulkLetter, LetterRequest, LetterType, Portion, PrintLayout, Span

_LISTED_BLANKS = 12
"""Names of empty fields in one line of the report."""
_ONLY_WORD = frozenset({"libreoffice-missing", "libreoffice-failed"})
"""Problems of letters that are there, but as DOCX."""
_GROUNDS_APART = ",; \n"


@dataclass(frozen=True)
class BulkCall:
    """What `qujat letters-from` was told."""

    table: TableCall
    letter: str
    given: Given
    one_pdf: Path | None = None
    out: Path | None = None
    grounds: tuple[str, ...] = ()
    both_sides: bool = True
    two_up: bool = False

    @property
    def folder(self) -> Path:
        """Where the letters go."""
        return self.out if self.out is not None else cast(Path, self.one_pdf).absolute().parent

    @property
    def report(self) -> Path:
        """The findings in writing."""
        if self.out is not None:
            return self.out / "report.csv"
        return cast(Path, self.one_pdf).with_suffix(".report.csv")


@dataclass
class BulkMade:
    """What came of a table."""

    findings: Findings
    letters: int = 0
    pages: int = 0
    """Of the one PDF, blank backs counted."""
    in_word: list[Problem] = field(default_factory=list)
    """Why letters are there as DOCX only, one for each."""
    files: tuple[Path, ...] = ()
    """What was written: the one PDF, or DOCX files where LibreOffice failed."""


def table_to_letters(call: BulkCall, *, work: Casework) -> BulkMade:
    """Makes the letters; InputError where the call or the table as a whole is wrong, before any letter is made."""
    _require_sense(call)
    check_given(call.given, catalogue=rooms.catalogue(), settings=work.settings)
    edition = edition_of_given(call.given, work)
    require_grounds(call.grounds, edition)
    base = _base_request(call, edition, work)
    form = rooms.letter_form(base)
    with ExitStack() as opened:
        opened.enter_context(folder_for(call.folder))
        aside = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix=".letters-", dir=call.folder)))
        findings = opened.enter_context(Findings(call.report, work.language))
        spool = Spool(aside / "rows")
        opened.callback(spool.close)
        takes_grounds = "grounds" in form.fields
        fields = {name: known for name, known in form.fields.items() if name != "grounds"}
        table_to_spool(call.table, fields, spool, findings, takes_grounds=takes_grounds, progress=work.progress)
        if not spool.count and not findings.faults:
            raise InputError("table-empty", file=call.table.file.name)
        name = _named(form, base)
        return _spool_to_letters(spool, base, call, name=name, aside=aside, findings=findings, work=work)


def _require_sense(call: BulkCall) -> None:
    known_name(call.letter, {letter.letter for letter in rooms.letter_types()}, code="call-letter-unknown")
    if (call.one_pdf is None) == (call.out is None):
        raise InputError("bulk-one-out")
    if call.one_pdf is not None and call.one_pdf.suffix.casefold() != ".pdf":
        raise InputError("bulk-suffix", file=call.one_pdf.name)
    if call.folder.exists() and not call.folder.is_dir():
        raise InputError("out-is-file", folder=call.folder)
    if call.out is not None and (call.two_up or call.table.sort):
        raise InputError("bulk-for-one-pdf", name="--two-up" if call.two_up else "--sort")


def _base_request(call: BulkCall, edition: Edition | None, work: Casework) -> LetterRequest:
    """What all rows have in common."""
    from generate.journey import LetterRequest

    catalogue, settings = rooms.catalogue(), work.settings
    return LetterRequest(
        letter=call.letter,
        out=call.folder / f"{call.letter}.pdf",
        data={},
        edition=edition,
        office=office_of(call.given.office or settings.office, catalogue=catalogue, settings=settings),
        kinds=catalogue.kinds,
        catalogue=catalogue,
        channel=rooms.channel(edition, call.given.channel) if edition else call.given.channel,
        language=call.given.letter_language,
        grounds=call.grounds,
    )


class _Named(NamedTuple):
    """What a PDF says of itself."""

    title: str
    language: str


def _named(form: LetterType, base: LetterRequest) -> _Named:
    """The form's title in the language that its letters begin with."""
    language: Literal["kk", "ru"] = form.languages[0]
    if base.language in ("ru", "kk") and base.language in form.languages:
        language = base.language
    return _Named(form.title.get(language, form.letter), language)


def _row_to_request(row: SpooledRow, base: LetterRequest, call: BulkCall) -> LetterRequest:
    values = dict(row.values)
    language = values.pop(LANGUAGE_COLUMN, None) or base.language
    said = str(values.pop(GROUNDS_COLUMN, ""))
    for mark in _GROUNDS_APART:
        said = said.replace(mark, " ")
    return replace(
        base,
        out=call.folder / f"{call.letter}-{row.number:05d}.pdf",
        data=values,
        language=cast(Literal["kk", "ru", "kk+ru"] | None, language),
        grounds=tuple(said.split()) or base.grounds,
    )


def _spool_to_letters(
    spool: Spool,
    base: LetterRequest,
    call: BulkCall,
    *,
    name: _Named,
    aside: Path,
    findings: Findings,
    work: Casework,
) -> BulkMade:
    numbers: list[int] = []

    def requests() -> Iterator[LetterRequest]:
        for row in spool.rows():
            numbers.append(row.number)
            yield _row_to_request(row, base, call)

    made, sheets, kept = BulkMade(findings), list[Sequence["Span"]](), list[Path]()
    printing = aside / "letters"
    printing.mkdir(mode=0o700)
    work.progress.begin("step-letters-made", spool.count)
    for portion in rooms.letters_in_portions(requests(), work=printing, halves=call.two_up):
        for letter in portion.letters:
            taken = _taken(letter, numbers[letter.place], call, findings)
            made.letters += bool(taken)
            sheets += taken if call.out is None else []
            made.in_word += [problem for problem in letter.problems if problem.code in _ONLY_WORD]
        kept += _kept(portion, call, len(kept))
        if call.out is not None:
            _write_each(portion, numbers, call, name)
            shutil.rmtree(portion.folder)
        work.progress.advance(len(portion.letters))
    work.progress.end()
    if call.one_pdf is not None and sheets:
        layout = _layout(call)
        made.pages = rooms.print_file(sheets, call.one_pdf, layout=layout, title=name.title, language=name.language)
        kept.insert(0, call.one_pdf)
    made.files = tuple(kept)
    return made


def _taken(letter: BulkLetter, row: int, call: BulkCall, findings: Findings) -> list[Sequence[Span]]:
    """The letter's pages, once for each copy; what is to be said of it goes to the findings."""
    said = findings.language
    if letter.error is not None:
        findings.add(row, letter.error.values.get("field", ""), letter.error.worded(said))
    if letter.pages and call.two_up and not rooms.is_half_page(letter):
        findings.add(row, "", say("bulk-no-half", said))
        return []
    for problem in letter.problems:
        in_word = problem.code in _ONLY_WORD
        weight: Weight = "note" if letter.pages or in_word else "fault"
        findings.add(row, "", problem.worded(said).message, weight=weight)
    if letter.blanks:
        names = ", ".join(letter.blanks[:_LISTED_BLANKS])
        findings.add(row, "", say("bulk-blanks", said, names=names), weight="note")
    return [letter.pages] * letter.copies if letter.pages else []


def _write_each(portion: Portion, numbers: Sequence[int], call: BulkCall, name: _Named) -> None:
    """The portion's letters, a file each, named by the row: never by a person."""
    layout = replace(_layout(call), both_sides=False)
    for letter in portion.letters:
        if letter.pages:
            out = call.folder / f"{call.letter}-{numbers[letter.place]:05d}.pdf"
            sheets = [letter.pages] * letter.copies
            rooms.print_file(sheets, out, layout=layout, title=name.title, language=name.language)


def _kept(portion: Portion, call: BulkCall, before: int) -> list[Path]:
    """DOCX files that no PDF could be made of, moved beside the letters."""
    stem = call.one_pdf.stem if call.one_pdf is not None else call.letter
    moved: list[Path] = []
    for docx in portion.kept:
        place = call.folder / f"{stem}-{before + len(moved) + 1:03d}.docx"
        shutil.copyfile(docx, place)
        moved.append(place)
    return moved


def _layout(call: BulkCall) -> PrintLayout:
    from generate.journey import PrintLayout

    return PrintLayout(both_sides=call.both_sides, two_up=call.two_up)


def write_template(file: Path, call: BulkCall, *, work: Casework) -> None:
    """A ready table for the letter, as XLSX or CSV; InputError where its folder is not there."""
    if not file.absolute().parent.is_dir():
        raise InputError("folder-missing-here", folder=file.absolute().parent)
    known_name(call.letter, {letter.letter for letter in rooms.letter_types()}, code="call-letter-unknown")
    check_given(call.given, catalogue=rooms.catalogue(), settings=work.settings)
    base = _base_request(replace(call, out=file.absolute().parent), edition_of_given(call.given, work), work)
    form = rooms.letter_form(base)
    write_ready_table(file, form, rooms.letter_example(form), language=work.language)
