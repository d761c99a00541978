"""The path of a letter on one screen: choose, gather, render, bind, prove, shelve."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generate.bind import ToBind, docx_to_bound
from generate.bulk import BulkLetter, Portion, requests_to_portions
from generate.choose import letters_of_intake, request_to_parts
from generate.engines.libreoffice import soffice_path
from generate.engines.print_file import Span
from generate.examples import example_data
from generate.filled import Filled, gist_to_filled, request_to_gist
from generate.gather.fields import Fields
from generate.gather.letter_fields import letter_to_fields
from generate.grammar.dates import LetterLanguage
from generate.impose import HALF_PAGE, PrintLayout, letters_to_print_file
from generate.letter_type import TEMPLATES, LetterField, LetterType, load_letter_types
from generate.own_templates import file_to_faults, letters_of_file, template_to_preview
from generate.pack import Pack, edition_to_pack
from generate.prove import Proof, docx_to_proof, pdf_to_proof
from generate.request import AskedLanguage, LetterRequest, MadeLetter, MadeLetters
from generate.shelve import bytes_to_file
from generate.template_tags import TemplateFault
from models.catalogue import Catalogue
from models.errors import InputError
from models.law import Edition
from models.problem import Problem
from models.progress import Progress, Silence

__all__ = [
    "HALF_PAGE",
    "BulkLetter",
    "LetterField",
    "LetterRequest",
    "LetterType",
    "MadeLetter",
    "MadeLetters",
    "Pack",
    "Portion",
    "PrintLayout",
    "Span",
    "TemplateFault",
    "edition_information",
    "example_data",
    "file_to_faults",
    "letter_form",
    "letter_types",
    "letters_in_portions",
    "letters_of_file",
    "letters_of_intake",
    "letters_to_print_file",
    "make_forms_pack",
    "make_letters",
    "preview_template",
]


def letter_types(templates: Path = TEMPLATES, own: Path | None = None) -> tuple[LetterType, ...]:
    """Every letter and form that can be made, with its fields, act and clause, by the name of its folder.

    `own`: the office's folder of templates, laid over ours.
    """
    return load_letter_types(templates, own)


def edition_information(edition: Edition, catalogue: Catalogue, language: LetterLanguage) -> Fields:
    """What the information sheet of an edition prints in a language: strings, and lists of rows of strings."""
    request = LetterRequest(letter="information_sheet", out=Path(), edition=edition, catalogue=catalogue)
    letter_type = next(known for known in letter_types() if known.of_edition)
    return letter_to_fields(request, letter_type, language).fields


def letter_form(request: LetterRequest, *, templates: Path = TEMPLATES, own: Path | None = None) -> LetterType:
    """The form that a request comes to, of several languages that of the first; InputError as `make_letters`."""
    return request_to_parts(request, load_letter_types(templates, own)).parts[0][0]


def make_forms_pack(base: LetterRequest, language: AskedLanguage | None, *, own: Path | None = None) -> Pack:
    """All blank forms of the edition of `base` in one PDF at its `out`, with contents; no language: both, those of
    acts in their own. InputError and MachineError as `edition_to_pack` raises them."""
    both: tuple[LetterLanguage, ...] = ("kk", "ru")
    asked = both if language is None or language == "kk+ru" else (language,)
    base.out.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".pack-", dir=base.out.parent) as work:
        return edition_to_pack(base, load_letter_types(TEMPLATES, own), languages=asked, work=Path(work))


def preview_template(
    file: Path | None, form: LetterType, catalogue: Catalogue, *, out: Path, own: Path | None = None
) -> MadeLetters:
    """The form as its example fills it; `file`: with this template in the place of the one that counts."""
    out.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".preview-", dir=out.parent) as work:
        request, laid = template_to_preview(file, form, catalogue, out=out, work=Path(work))
        return make_letters([request], own=laid or own)


def letters_in_portions(
    requests: Iterable[LetterRequest],
    *,
    work: Path,
    halves: bool = False,
    templates: Path = TEMPLATES,
    own: Path | None = None,
) -> Iterator[Portion]:
    """Letters by the thousand, in portions; their finished pages lie in `work`, an empty folder of the owner's.
    `halves`: they are to share sheets, so their codes stand on the upper half.

    A request that is wrong is a `BulkLetter` with its error and stops nothing.
    """
    return requests_to_portions(requests, load_letter_types(templates, own), work=work, halves=halves)


def make_letters(
    requests: Sequence[LetterRequest],
    *,
    progress: Progress | None = None,
    templates: Path = TEMPLATES,
    own: Path | None = None,
) -> MadeLetters:
    """Makes the letters and puts them where the requests say; all PDFs come from one LibreOffice call.

    InputError before anything is written where a request asks for an unknown letter, field or ground, or gives
    nothing to fill it from. LibreOffice missing: the DOCX is put beside the place of the PDF, with a Problem. A
    letter that fails the proof is withheld, with a Problem.
    """
    told = progress or Silence()
    told.begin("step-letters-filled", len(requests))
    filled: list[Filled] = []
    types = load_letter_types(templates, own)
    for request in requests:
        filled.append(_request_to_filled(request, types))
        told.advance()
    told.end()
    bound = _filled_to_pdfs(filled, told)
    return MadeLetters(
        letters=tuple(made for made in bound.letters if made is not None), problems=tuple(bound.problems)
    )


@dataclass
class _Bound:
    letters: list[MadeLetter | None]
    problems: list[Problem]


def _request_to_filled(request: LetterRequest, types: Sequence[LetterType]) -> Filled:
    if request.out.suffix not in (".pdf", ".docx"):
        raise InputError("letter-out-unknown", file=request.out.name)
    return gist_to_filled(request_to_gist(request, types))


def _filled_to_pdfs(filled: Sequence[Filled], progress: Progress) -> _Bound:
    """Binds and proves what is wanted as PDF, proves the rest as DOCX, and shelves both."""
    bound = _Bound(letters=[], problems=[problem for letter in filled for problem in letter.gist.chosen.problems])
    wanted = [letter for letter in filled if letter.request.out.suffix == ".pdf"]
    able = soffice_path() is not None
    if wanted and not able:
        bound.problems.append(Problem.of("libreoffice-missing"))
    pdfs = wanted if able else []
    if pdfs:
        progress.begin("step-letters-bound", len(filled))
    with _work_folder(filled) as work:
        to_bind = [
            ToBind(
                docx=letter.docx,
                copies=letter.gist.copies,
                title=letter.gist.title,
                language=letter.gist.chosen.parts[0][1],
                codes=letter.gist.codes,
            )
            for letter in pdfs
        ]
        files = dict(zip(map(id, pdfs), docx_to_bound(to_bind, work=Path(work)) if pdfs else [], strict=True))
        for letter in filled:
            bound.letters.append(_shelved(letter, files.get(id(letter)), bound.problems, tried=id(letter) in files))
            if pdfs:
                progress.advance()
    if pdfs:
        progress.end()
    return bound


def _shelved(letter: Filled, pdf: Path | None, problems: list[Problem], *, tried: bool) -> MadeLetter | None:
    """The letter at its place, or None where the proof withheld it."""
    request = letter.request
    if tried and pdf is None:
        problems.append(Problem.of("libreoffice-failed", letter=request.letter))
    proof = _proof_of(letter, pdf)
    problems.extend(proof.problems)
    if not proof.sound:
        return None
    path = request.out if pdf is not None else request.out.with_suffix(".docx")
    docx = path if pdf is None else request.docx
    if pdf is not None:
        bytes_to_file(pdf.read_bytes(), path)
    if docx is not None:
        bytes_to_file(letter.coded_docx, docx)
    return MadeLetter(
        request=request,
        form=letter.gist.chosen.parts[0][0].form,
        language=letter.gist.chosen.language,
        path=path,
        docx=docx,
        blanks=letter.gist.blanks,
        pages=proof.pages,
        inputs=letter.gist.inputs,
    )


def _proof_of(letter: Filled, pdf: Path | None) -> Proof:
    if pdf is None:
        return docx_to_proof(letter.docx, letter.printed, letter=letter.request.letter)
    return pdf_to_proof(
        pdf, letter.printed, letter=letter.request.letter, pages=letter.gist.pages, at_most=letter.gist.pages_at_most
    )


def _work_folder(filled: Sequence[Filled]) -> tempfile.TemporaryDirectory[str]:
    """A folder for the owner only, beside the first letter: nothing of a case lies outside it even for a moment."""
    place = filled[0].request.out.parent if filled else Path()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return tempfile.TemporaryDirectory(prefix=".letters-", dir=place)
