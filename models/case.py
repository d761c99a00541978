"""The case: what case.json holds, schema `qujat.case/1` (CONTRACT: the case folder)."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from models.document import Document
from models.law import Wording
from models.page import Page
from models.person import Person
from models.problem import Problem


class Part(BaseModel):
    """Base of the frozen parts of a case."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)


class Outcome(StrEnum):
    """What the clerk is told, first that fits in the order of CONTRACT."""

    FAILED = "failed"
    NEEDS_EYES = "needs_eyes"
    INCOMPLETE = "incomplete"
    ACCEPTED = "accepted"


class SourceFile(Part):
    """One file as received; its bytes lie in `original/`, never altered."""

    id: str
    """`f1`, `f2`, … in the order given."""
    name: str
    """The name it came with, without folders."""
    sha256: str
    pages: int
    stored: str = ""
    """Path in the case folder: `original/f1.pdf`."""


class Stage(Part):
    """Something that happened to the case."""

    at: str
    """ISO time with zone."""
    what: Literal["received", "added", "corrected", "marked", "checked", "letter"]
    files: tuple[str, ...] = ()
    by: str | None = None
    details: tuple[str, ...] = ()
    """Paths that changed; never their values."""
    check: Checklist | None = None
    """With `added`, `corrected`, `marked` and `checked`: the checklist as it stood before."""


class ServiceChoice(Part):
    """The service and edition that the case is checked against."""

    id: str
    variant: str | None = None
    edition: str | None = None
    chosen: str | None = None
    """`territory`, `parent_territory`, `national` or `only_local`: which edition was taken and why."""
    because: str | None = None
    """`given` on the command line or `application`: read from the form."""
    territory: str | None = None
    title: Wording = {}
    act: str | None = None


class Due(Part):
    """The last day of the service's term."""

    date: str
    clause: str


class Mark(Part):
    """What the clerk saw or looked up for an item."""

    mark: Literal["shown", "compared", "in_system", "not_in_system"]
    by: str
    at: str


class ItemStatus(StrEnum):
    """How a required document stands."""

    PRESENT = "present"
    MISSING = "missing"
    NOT_REQUIRED = "not_required"
    UNDETERMINED = "undetermined"
    UNUSABLE = "unusable"
    SHOWN = "shown"
    BY_SYSTEM = "by_system"


class CheckItem(Part):
    """A required document of the edition held against the papers."""

    item: str
    no: str | None
    kind: str
    text: Wording
    clause: str
    form: str | None
    status: ItemStatus
    documents: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    because: str
    """One sentence, in the staff's language."""
    condition: str | None = None
    """The facts that it hangs on, as the algebra writes them; None: always."""
    notes: tuple[str, ...] = ()
    """What is to know of the act's text on this paper, in the staff's language; none where it is not asked for."""


class FactValue(Part):
    """A fact of the case and where it comes from."""

    value: bool | None
    source: Literal["given", "evidenced", "assumed", "asked"] = Field(alias="from")
    documents: tuple[str, ...] = ()


class GrantFrom(Part):
    """From when the service is granted to who applied on the day of the check."""

    date: str | None
    """ISO day, the first of a month; None: the act's rules leave out the day of application."""
    clause: str
    because: str
    """One sentence, in the staff's language."""


class Conflict(Part):
    """Papers that disagree, or that cannot count."""

    code: str
    documents: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    message: str
    values: dict[str, str] = {}


class Question(Part):
    """The one question that settles something."""

    fact: str
    """A fact's name; `service` where the form serves several services."""
    text: Wording
    options: tuple[str, ...] = ()


class Checklist(Part):
    """The check of the case: items, facts, conflicts, questions."""

    status: Literal["complete", "incomplete", "undetermined", "by_reference", "no_edition"]
    items: tuple[CheckItem, ...] = ()
    facts: dict[str, FactValue] = {}
    conflicts: tuple[Conflict, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()
    """The edition's own notes that bear on this check."""
    grant: GrantFrom | None = None
    """None: the act ties no month to the day of application."""


class Letter(Part):
    """A letter that was made for the case."""

    letter: str
    language: Literal["kk", "ru", "kk+ru"]
    path: str
    """In the case folder; the PDF, or the DOCX where no PDF could be made."""
    version: int
    replaces: str | None = None
    """Path of the version before; it stays in the folder."""
    blanks: tuple[str, ...] = ()
    """Names of places left as blank lines, because unknown or under review."""
    docx: str | None = None
    inputs: str | None = None
    """SHA-256 over the letter's inputs and its template."""
    withdrawn: bool = False
    """The case changed: this letter is no longer to be given; the file stays, as it may have been handed over."""


class Given(Part):
    """What the operator said when the case was taken in or checked; None: not said, so found out or by rule."""

    service: str | None = None
    territory: str | None = None
    on: str | None = None
    """ISO day."""
    channel: str | None = None
    office: str | None = None
    officer: str | None = None
    number: str | None = None
    letter_language: Literal["kk", "ru", "kk+ru"] | None = None
    letters: bool | None = None
    """False: no letters are wanted, as for an archive."""


class Case(Part):
    """One application with its papers, checked."""

    schema_: Literal["qujat.case/1"] = Field(default="qujat.case/1", alias="schema")
    id: str
    service: ServiceChoice | None = None
    on: str
    """ISO day of the check."""
    channel: str | None = None
    language: Literal["kk", "ru"] = "ru"
    """The application's."""
    office: str | None = None
    officer: str | None = None
    number: str | None = None
    territory: str | None = None
    due: Due | None = None
    stages: tuple[Stage, ...] = ()
    files: tuple[SourceFile, ...] = ()
    pages: tuple[Page, ...] = ()
    persons: tuple[Person, ...] = ()
    documents: tuple[Document, ...] = ()
    check: Checklist
    given: Given = Given()
    given_facts: dict[str, bool] = {}
    """What the operator said with --fact, so that a later check starts from it."""
    outcome: Outcome
    problems: tuple[Problem, ...] = ()
    letters: tuple[Letter, ...] = ()

    @property
    def current_letters(self) -> tuple[Letter, ...]:
        """The letters that count now: neither replaced by a later version nor withdrawn; in the order made."""
        replaced = {letter.replaces for letter in self.letters}
        return tuple(letter for letter in self.letters if letter.path not in replaced and not letter.withdrawn)

    def document(self, document_id: str) -> Document:
        """The document of that id; KeyError when there is none."""
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)

    def person_with(self, role: str) -> Person | None:
        """The first person with a role; None when nobody has it."""
        return next((person for person in self.persons if role in person.roles), None)

    def to_json(self) -> str:
        """case.json: keys in the contract's order, Cyrillic as it is, two spaces of indent, a newline at the end."""
        return self.model_dump_json(by_alias=True, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str | bytes) -> Case:
        """The case of a case.json; pydantic's ValidationError where it is none."""
        return cls.model_validate_json(text)


class Papers(Part):
    """What intake hands over: the papers read, before any law."""

    files: tuple[SourceFile, ...]
    pages: tuple[Page, ...]
    documents: tuple[Document, ...]
    persons: tuple[Person, ...]
    problems: tuple[Problem, ...] = ()


Stage.model_rebuild()
