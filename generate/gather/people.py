"""Who is in the case, in the words of their papers; what is under review counts as unknown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generate.gather.fields import clean
from models.case import Case
from models.document import Document
from models.person import Person, Role

_NAME_PAPERS = ("identity_document", "birth_certificate", "application", "disability_certificate")
"""The identity document's spelling is the one that letters print; then the others in this order."""
_ADDRESS_PAPERS = ("address_certificate", "application", "identity_document")


@dataclass(frozen=True)
class People:
    """The persons of a case by what they are to the application."""

    case: Case

    @property
    def applicant(self) -> Person | None:
        """Whom the application names; before there is one, the only person with an identity document.

        So the application itself can be printed from a scan of the card.
        """
        return self.case.person_with(Role.APPLICANT) or self._only_owner("identity_document")

    @property
    def child(self) -> Person | None:
        """The child for whom somebody else files; None where a grown-up asks for himself."""
        named = self.case.person_with(Role.CHILD)
        if named is not None:
            return named
        born = self._only_owner("birth_certificate")
        return born if born is not None and self.paper(born, "identity_document") is None else None

    @property
    def filer(self) -> Person | None:
        """Who stands as applicant on the form: a child's parent or representative, else the applicant."""
        applicant = self.applicant
        if applicant is not None and Role.CHILD in applicant.roles:
            return self.case.person_with(Role.REPRESENTATIVE) or self.case.person_with(Role.PARENT) or applicant
        return applicant

    @property
    def subject(self) -> Person | None:
        """For whom the service is: the child where there is one, else the applicant."""
        return self.child or self.applicant

    @property
    def is_for_child(self) -> bool:
        """Whether the service is asked for a child."""
        fact = self.case.check.facts.get("disabled_child")
        return self.child is not None or (fact is not None and fact.value is True)

    def full_name(self, person: Person | None) -> str:
        """Surname, given name, patronymic as one sure paper has them; empty where none is sure."""
        if person is None:
            return ""
        for document in self._papers_of(person, _NAME_PAPERS):
            parts = [sure(document, name) for name in ("surname", "given_name", "patronymic")]
            if parts[0] and parts[1] and not is_doubtful(document, "patronymic"):
                return clean(" ".join(part for part in parts if part))
        return "" if self._papers_of(person, ()) else clean(person.full_name)

    def name_part(self, person: Person | None, part: str) -> str:
        """`surname`, `given_name` or `patronymic` by the paper that gives the full name."""
        if person is None or not self.full_name(person):
            return ""
        for document in self._papers_of(person, _NAME_PAPERS):
            if sure(document, "surname") and sure(document, "given_name") and not is_doubtful(document, "patronymic"):
                return clean(sure(document, part))
        return clean(getattr(person, part) or "")

    def fact(
        self, person: Person | None, field: str, *, kinds: Sequence[str] = _NAME_PAPERS, only: bool = False
    ) -> str:
        """A field of a person's papers, those kinds first; empty where no paper has it surely.

        `only`: of these kinds alone, for fields that mean another thing on another paper (`document_number`).
        """
        if person is None:
            return ""
        for document in self._papers_of(person, kinds):
            if (not only or document.kind in kinds) and (value := sure(document, field)):
                return clean(value)
        return ""

    def iin(self, person: Person | None) -> str:
        """A person's IIN; of a person without papers in the case what the case says."""
        if person is None or self._papers_of(person, ()):
            return self.fact(person, "iin")
        return clean(person.iin)

    def named_on_application(self, prefix: str) -> str:
        """A full name that only the application gives: `child`, `representative`."""
        for document in self.case.documents:
            names = [f"{prefix}_{part}" for part in ("surname", "given_name", "patronymic")]
            if document.kind == "application" and not any(is_doubtful(document, name) for name in names):
                return clean(" ".join(part for part in (sure(document, name) for name in names) if part))
        return ""

    def address(self, person: Person | None) -> str:
        """Where a person lives, by the address certificate first."""
        return self.fact(person, "address", kinds=_ADDRESS_PAPERS)

    def paper(self, person: Person | None, kind: str) -> Document | None:
        """A person's paper of a kind; None where there is none."""
        if person is None:
            return None
        return next(
            (paper for paper in self.case.documents if paper.kind == kind and paper.person == person.id), None
        )

    def _only_owner(self, kind: str) -> Person | None:
        """Whose paper of a kind is in a case that has no application yet; None where several have one."""
        if any(document.kind == "application" for document in self.case.documents):
            return None
        owners = {document.person for document in self.case.documents if document.kind == kind}
        return next((one for one in self.case.persons if owners == {one.id}), None)

    def _papers_of(self, person: Person, kinds: Sequence[str]) -> list[Document]:
        own = [document for document in self.case.documents if document.person == person.id]
        return sorted(own, key=lambda document: _rank(document.kind, kinds))


def sure(document: Document, name: str) -> str:
    """A field's value; empty where it is absent, unread or under review."""
    field = document.fields.get(name)
    return "" if field is None or field.needs_review or field.value is None else field.value


def is_doubtful(document: Document, name: str) -> bool:
    """Whether the paper has the field, but not surely."""
    field = document.fields.get(name)
    return field is not None and (field.needs_review or field.value is None)


def _rank(kind: str, kinds: Sequence[str]) -> int:
    return kinds.index(kind) if kind in kinds else len(kinds)
