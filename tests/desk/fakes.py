"""Stand-ins for the rooms behind the desk: they keep the seams' promises without OCR and LibreOffice.

The law is never faked: it is data and pure functions. Everybody here is invented.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw

from generate.request import LetterRequest, MadeLetter, MadeLetters
from models.case import Case, Papers, SourceFile
from models.document import Document, FieldValue
from models.errors import InputError
from models.geometry import Box
from models.kinds import UNKNOWN
from models.page import Page, PageText, Word
from models.person import Person, Role
from models.problem import Problem
from models.progress import Progress

WIDTH, HEIGHT = 1240, 1754
"""An A4 at 150 dpi."""
IIN = "850123300019"


def a_field(value: str | None, *, page: int, row: int, review: bool = False, confidence: float = 0.97) -> FieldValue:
    """A field on the given row of its page."""
    box = Box(300, 200 + 60 * row, 700, 240 + 60 * row)
    return FieldValue(
        value=value, raw=value, confidence=confidence, page=page, box=box, needs_review=review, read_by="tesseract"
    )


def a_document(number: int, kind: str, pages: tuple[int, ...], **fields: str | None) -> Document:
    """A paper with its fields one under the other; a field of None stands on the paper but is unread."""
    first = pages[0]
    values = {
        name: a_field(value, page=first, row=row, review=value is None)
        for row, (name, value) in enumerate(fields.items())
    }
    services, form = (("wheelchair",), "almaty-city-2012/wheelchair") if kind == "application" else ((), None)
    return Document(
        id=f"d{number}",
        kind=kind,
        confidence=0.98,
        languages=("ru",),
        pages=pages,
        person="p1",
        services=services,
        form=form,
        fields=values,
    )


APPLICANT = {"surname": "Серіков", "given_name": "Қайрат", "patronymic": "Болатұлы", "iin": IIN}


def papers_of_kinds(kinds: Sequence[str], *, first: int = 1) -> tuple[Document, ...]:
    """One paper of one page of each kind, all of the same applicant."""
    documents = []
    for number, kind in enumerate(kinds, start=first):
        fields = dict(APPLICANT) if kind != UNKNOWN else {}
        if kind == "application":
            fields |= {"application_date": "2013-03-04", "address": "Алматы қ., Абай д-лы 10"}
        documents.append(a_document(number, kind, (number,), **fields))
    return tuple(documents)


@dataclass
class FakeIntake:
    """Reads nothing: a file's text names the kinds of its pages, one a line."""

    doubtful: tuple[str, ...] = ()
    """Fields that come out under review."""
    reads: int = 0
    rereads: int = 0
    fail: Exception | None = None

    def file_hashes(self, files: Sequence[Path]) -> tuple[str, ...]:
        for file in files:
            if not file.is_file():
                raise InputError("file-missing", file=file.name)
        return tuple(hashlib.sha256(file.read_bytes()).hexdigest() for file in files)

    def read_papers(
        self, files: Sequence[Path], *, case_dir: Path, progress: Progress, before: Case | None = None
    ) -> Papers:
        self.reads += 1
        if self.fail is not None:
            raise self.fail
        old = before or None
        first = len(old.pages) + 1 if old else 1
        kinds = [line for file in files for line in file.read_text(encoding="utf-8").split()]
        documents = papers_of_kinds(kinds, first=first)
        if self.doubtful:
            documents = tuple(self._doubted(document) for document in documents)
        pages = tuple(self._page(case_dir, document.pages[0], document) for document in documents)
        sources = tuple(
            SourceFile(
                id=f"f{(len(old.files) if old else 0) + number}",
                name=file.name,
                sha256=sha,
                pages=len(file.read_text(encoding="utf-8").split()),
            )
            for number, (file, sha) in enumerate(zip(files, self.file_hashes(files), strict=True), start=1)
        )
        return Papers(
            files=(*(old.files if old else ()), *sources),
            pages=(*(old.pages if old else ()), *pages),
            documents=(*(old.documents if old else ()), *documents),
            persons=(Person(id="p1", roles=(Role.APPLICANT,), birth_date="1985-01-23", **APPLICANT),),
        )

    def reread_papers(self, case: Case, *, case_dir: Path) -> Papers:
        self.rereads += 1
        return Papers(files=case.files, pages=case.pages, documents=case.documents, persons=case.persons)

    def read_texts(self, files: Sequence[Path], *, progress: Progress) -> Iterable[tuple[Page, PageText]]:
        for number, _ in enumerate(files, start=1):
            page = Page(number=number, file=f"f{number}", image=None, dpi=300, width=WIDTH, height=HEIGHT)
            words = (
                Word(text="ӨТІНІШ", box=Box(100, 100, 300, 140), confidence=0.95, line=0),
                Word(text='<&">', box=Box(310, 100, 400, 140), confidence=0.5, line=0),
                Word(text="Қайрат", box=Box(100, 160, 260, 200), confidence=0.9, line=1),
            )
            yield page, PageText(page=number, words=words)

    def _doubted(self, document: Document) -> Document:
        fields = {
            name: value.model_copy(update={"needs_review": True, "confidence": 0.41})
            if name in self.doubtful
            else value
            for name, value in document.fields.items()
        }
        return document.model_copy(update={"fields": fields})

    @staticmethod
    def _page(case_dir: Path, number: int, document: Document) -> Page:
        (case_dir / "pages").mkdir(mode=0o700, exist_ok=True)
        image = Image.new("L", (WIDTH, HEIGHT), 250)
        draw = ImageDraw.Draw(image)
        for value in document.fields.values():
            if value.box is not None:
                draw.rectangle((value.box.left, value.box.top, value.box.right, value.box.bottom), fill=60)
        name = f"pages/{number:04}.png"
        image.save(case_dir / name)
        return Page(number=number, file="f1", image=name, dpi=150, width=WIDTH, height=HEIGHT, quality=0.9)


@dataclass
class FakeWriters:
    """Writes a letter's inputs in place of the letter."""

    asked: list[LetterRequest] = field(default_factory=list)
    office_missing: bool = False

    def make_letters(self, requests: Sequence[LetterRequest], *, progress: Progress) -> MadeLetters:
        self.asked += requests
        letters = tuple(self._made(request) for request in requests)
        problems = (Problem.of("libreoffice-missing"),) if self.office_missing else ()
        return MadeLetters(letters=letters, problems=problems)

    def _made(self, request: LetterRequest) -> MadeLetter:
        case = request.case
        fields = {d.id: {n: f.value for n, f in d.fields.items()} for d in case.documents} if case else {}
        lacking = [item.item for item in case.check.items if item.status == "missing"] if case else []
        inputs = json.dumps([request.letter, request.number, request.grounds, fields, lacking], sort_keys=True)
        out = request.out.with_suffix(".docx") if self.office_missing else request.out
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(inputs, encoding="utf-8")
        if request.docx is not None and request.docx != out:
            request.docx.write_text(inputs, encoding="utf-8")
        return MadeLetter(
            request=request,
            form=request.letter,
            language="ru",
            path=out,
            docx=request.docx,
            blanks=() if request.number else ("number",),
            pages=1,
            inputs=hashlib.sha256(inputs.encode()).hexdigest(),
        )
