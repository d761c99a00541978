"""All blank forms of a service in one PDF, behind a page that says what is in it; each begins on a front side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generate.bind import ToBind, docx_to_bound
from generate.engines.print_file import Span
from generate.filled import Filled, gist_to_filled, request_to_gist
from generate.gather.law_words import worded
from generate.grammar.dates import LetterLanguage
from generate.impose import PrintLayout, letters_to_print_file
from generate.letter_type import LetterType, serves_edition
from generate.prove import pdf_to_proof
from generate.request import LetterRequest
from models.errors import InputError, MachineError
from models.law import Edition
from models.problem import Problem

_OURS_FOR_ALL = ("application", "receipt", "notice", "refusal")
"""What every service needs, in our words where its act prints no form for it."""
_OURS: dict[LetterLanguage, str] = {"kk": "мекеме нысаны", "ru": "форма учреждения"}
_APPENDIX: dict[LetterLanguage, str] = {"kk": "{number}-қосымша", "ru": "приложение {number}"}
CONTENTS = "pack_contents"
_SHEET = 2
"""Pages of one."""


@dataclass(frozen=True)
class Pack:
    """What came of it."""

    forms: tuple[str, ...]
    """In the order of the file; a form in two languages twice."""
    pages: int
    problems: tuple[Problem, ...]


def edition_to_forms(edition: Edition, types: Sequence[LetterType]) -> list[LetterType]:
    """The forms that an edition's act prints or demands, applications first, then ours where it prints none."""
    printed = [one for one in types if serves_edition(one, edition)]
    demanded = {form.letter for form in edition.forms if form.letter} | {*_OURS_FOR_ALL, edition.incomplete_letter}
    missing = demanded - {one.letter for one in printed}
    ours = [one for one in types if not one.serves and not one.of_edition and one.letter in missing]
    order = (*_OURS_FOR_ALL, edition.incomplete_letter)
    return sorted(
        [*printed, *ours],
        key=lambda one: (order.index(one.letter) if one.letter in order else len(order), one.letter, one.form),
    )


def edition_to_pack(
    base: LetterRequest, types: Sequence[LetterType], *, languages: Sequence[LetterLanguage], work: Path
) -> Pack:
    """Writes the pack at `base.out`; `base` has the edition, the office and the catalogue, `work` is an empty folder.

    InputError where the edition has no forms; MachineError without LibreOffice: a pack is a PDF or nothing.
    """
    edition = base.edition
    forms = edition_to_forms(edition, types) if edition is not None else []
    if edition is None or not forms:
        raise InputError("letter-edition-needed", letter=CONTENTS)
    blanks = [
        blank
        for form in forms
        for language in _languages_of(form, languages)
        if (blank := _blank(form, base, language)) is not None
    ]
    folder = work / "forms"
    folder.mkdir(mode=0o700)
    spans, problems = _bound(blanks, folder)
    kept = [(blank, span) for blank, span in zip(blanks, spans, strict=True) if span is not None]
    contents = _contents(kept, base, types, languages[0], work)
    sheets = [(contents,), *((span,) for _, span in kept)]
    title = worded(edition.title, languages[0])
    pages = letters_to_print_file(sheets, base.out, layout=PrintLayout(), title=title, language=languages[0])
    names = tuple(blank.gist.chosen.parts[0][0].form for blank, _ in kept)
    return Pack(forms=names, pages=pages, problems=tuple(problems))


def _languages_of(form: LetterType, asked: Sequence[LetterLanguage]) -> list[LetterLanguage]:
    """Those asked for that the form has; an act's form in the act's language where it has none of them."""
    found = [language for language in asked if language in form.languages]
    return found[:1] if form.bilingual else found or list(form.languages[:1])


def _blank(form: LetterType, base: LetterRequest, language: LetterLanguage) -> Filled | None:
    """The empty form; None where this edition has no use for it."""
    request = LetterRequest(
        letter=form.letter,
        out=base.out,
        blank=True,
        edition=base.edition,
        office=base.office,
        kinds=base.kinds,
        catalogue=base.catalogue,
        channel=form.channels[0] if form.channels else base.channel,
        language=language,
    )
    try:
        return gist_to_filled(request_to_gist(request, [form]))
    except InputError as unfit:
        if unfit.code == "letter-not-demanded":
            return None
        raise


def _bound(blanks: Sequence[Filled], folder: Path) -> tuple[list[Span | None], list[Problem]]:
    """The forms as PDF, each proved; what could not be made or proved is None, with a problem."""
    to_bind = [
        ToBind(docx=one.docx, copies=1, title="", language=one.gist.chosen.parts[0][1], codes=one.gist.codes)
        for one in blanks
    ]
    spans: list[Span | None] = []
    problems: list[Problem] = []
    for one, pdf in zip(blanks, docx_to_bound(to_bind, work=folder), strict=True):
        letter, copies = one.request.letter, one.gist.copies
        if pdf is None:
            raise MachineError("pack-no-libreoffice")
        most = one.gist.pages_at_most // copies
        proof = pdf_to_proof(pdf, one.printed, letter=letter, pages=one.gist.pages // copies, at_most=most)
        problems += proof.problems
        spans.append(Span(pdf, 0, proof.pages) if proof.sound and proof.pages else None)
    return spans, problems


def _contents(
    forms: Sequence[tuple[Filled, Span]],
    base: LetterRequest,
    types: Sequence[LetterType],
    language: LetterLanguage,
    work: Path,
) -> Span:
    """The first page; made twice where it turns out longer than one sheet, for the pages that it tells follow it."""
    span = _contents_of(_rows(forms, language, first=3), base, types, language, work / "contents")
    if span.count > _SHEET:
        rows = _rows(forms, language, first=span.count + span.count % 2 + 1)
        span = _contents_of(rows, base, types, language, work / "longer")
    return span


def _contents_of(
    rows: list[dict[str, str]],
    base: LetterRequest,
    types: Sequence[LetterType],
    language: LetterLanguage,
    folder: Path,
) -> Span:
    folder.mkdir(mode=0o700)
    request = LetterRequest(
        letter=CONTENTS, out=base.out, data={"forms": rows}, edition=base.edition, language=language
    )
    spans, _ = _bound([gist_to_filled(request_to_gist(request, types))], folder)
    if spans[0] is None:
        raise MachineError("pack-no-libreoffice")
    return spans[0]


def _rows(forms: Sequence[tuple[Filled, Span]], language: LetterLanguage, *, first: int) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = []
    page = first
    for number, (blank, span) in enumerate(forms, start=1):
        form, made_in = blank.gist.chosen.parts[0]
        title = worded(form.title, made_in)
        rows.append(
            {
                "no": str(number),
                "title": title[:1].upper() + title[1:],
                "source": _source(form, language),
                "pages": str(span.count),
                "from": str(page),
            }
        )
        page += span.count + span.count % 2
    return rows


def _source(form: LetterType, language: LetterLanguage) -> str:
    """The act and its appendix, or that the form is the office's."""
    if not form.act:
        return _OURS[language]
    appendix = f", {_APPENDIX[language].format(number=form.appendix)}" if form.appendix else ""
    return worded(form.act, language) + appendix
