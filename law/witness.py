"""What the usable papers can say about facts: for each piece of evidence the papers that show it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from law.names import names_agree
from law.nouns import People, Standing, Truth
from models.catalogue import PensionAge
from models.law import Evidence
from models.person import Person, Role
from models.spelling import name_skeleton
from models.values import iin_of

_PARENTS = ("mother_", "father_")


class Witness:
    """The usable papers of a case, asked about evidence on a day."""

    def __init__(
        self, usable: Sequence[Standing], people: People, *, on: date, pension_ages: Sequence[PensionAge] = ()
    ) -> None:
        self.usable = usable
        self.people = people
        self.on = on
        self.pension_ages = pension_ages

    def papers_for(self, evidence: Sequence[Evidence]) -> tuple[str, ...] | None:
        """The papers that show one of the pieces of evidence, perhaps none by name; None where no piece holds."""
        for piece in evidence:
            papers = self._papers_of(piece)
            if papers is not None:
                return papers
        return None

    def _papers_of(self, piece: Evidence) -> tuple[str, ...] | None:
        found: list[str] = []
        for papers in (
            self._paper(piece.paper),
            self._role(piece.role),
            self._field(piece),
            self._choice(piece),
            self._age(piece.age_below, piece.age_from),
            self._pension_age(piece.pension_age),
            self._for_another(piece.for_another),
            self._surnames_differ(piece.surnames_differ),
        ):
            if papers is None:
                return None
            found.extend(papers)
        return tuple(dict.fromkeys(found))

    def _paper(self, kind: str | None) -> list[str] | None:
        if kind is None:
            return []
        return [s.document.id for s in self.usable if s.document.kind == kind] or None

    def _role(self, role: str | None) -> list[str] | None:
        if role is None:
            return []
        holders = [
            person.id
            for person in self.people.by_id.values()
            if Role(role) in person.roles and person.id not in self.people.strangers
        ]
        return self._about(holders) if holders else None

    def _field(self, piece: Evidence) -> list[str] | None:
        if piece.field is None:
            return []
        kind, _, name = piece.field.partition(".")
        return [
            standing.document.id
            for standing in self.usable
            if kind in ("*", standing.document.kind) and _says(standing.document.value(name), piece)
        ] or None

    def _choice(self, piece: Evidence) -> list[str] | None:
        """The papers on whose form the option is marked; one that somebody must look at shows nothing."""
        if piece.choice is None:
            return []
        kind, _, question = piece.choice.partition(".")
        marked = [
            (standing.document.id, choice)
            for standing in self.usable
            if standing.document.kind == kind and (choice := standing.document.choice(question))
        ]
        return [
            document for document, choice in marked if not choice.needs_review and choice.chosen == (piece.equals,)
        ] or None

    # ---- age -----------------------------------------------------------------------------------------------

    def _born(self) -> tuple[Person, date] | None:
        """Whom the service is for and the date of birth; None where it is not known."""
        person = self.people.beneficiary
        born = birth_date_of(person.birth_date, person.iin) if person else None
        return (person, born) if person and born else None

    def _age(self, below: int | None, at_least: int | None) -> list[str] | None:
        if below is None and at_least is None:
            return []
        known = self._born()
        if known is None:
            return None
        person, born = known
        age = months_between(born, self.on) // 12
        if (below is not None and age >= below) or (at_least is not None and age < at_least):
            return None
        return self._telling_age(person)

    def _pension_age(self, wanted: bool | None) -> list[str] | None:
        """By the law of the day and the sex in the IIN; None where either is not known."""
        if wanted is None:
            return []
        known = self._born()
        number = iin_of(known[0].iin) if known and known[0].iin else None
        rule = max((r for r in self.pension_ages if r.start <= self.on), key=lambda r: r.start, default=None)
        if known is None or number is None or number.sex is None or rule is None:
            return None
        person, born = known
        years = rule.men if number.sex == "m" else rule.women
        reached = months_between(born, self.on) >= round(years * 12)
        return self._telling_age(person) if reached == wanted else None

    def _telling_age(self, person: Person) -> list[str]:
        return [
            s.document.id
            for s in self.usable
            if s.person is not None
            and s.person.id == person.id
            and (s.document.value("birth_date") is not None or s.document.value("iin") is not None)
        ]

    # ---- who is who ----------------------------------------------------------------------------------------

    def _for_another(self, wanted: bool | None) -> list[str] | None:
        if wanted is None:
            return []
        applicant, beneficiary = self.people.applicant, self.people.beneficiary
        if applicant is None or beneficiary is None or (applicant.id != beneficiary.id) != wanted:
            return None
        return self._about([beneficiary.id])

    def _surnames_differ(self, wanted: bool | None) -> list[str] | None:
        """Whether surnames differ on the papers of one person, or a parent's from the child's birth certificate.

        That they agree is said only where there was something to compare, and for a child with a birth certificate
        only where that names a parent of the case.
        """
        if wanted is None:
            return []
        own = self._surnames_of(self.people.beneficiary)
        pairs = list(self._parents_surnames())
        compared = [papers for papers in (own, *pairs) if len(papers) > 1]
        papers = list(dict.fromkeys(paper for group in compared for paper in group))
        agreements = [_surnames_agree(list(group.values())) for group in compared]
        if False in agreements:
            return papers if wanted else None
        certificates = any(s.document.kind == "birth_certificate" for s in self.usable)
        agree = bool(agreements) and None not in agreements and (bool(pairs) or not certificates)
        return papers if agree and not wanted else None

    def _surnames_of(self, person: Person | None) -> dict[str, str]:
        papers = [s for s in self.usable if person and s.person and s.person.id == person.id]
        return {s.document.id: str(s.document.value("surname")) for s in papers if s.document.value("surname")}

    def _parents_surnames(self) -> Iterator[dict[str, str]]:
        """For each birth certificate with a parent of the case: the surname on it and on the parent's identity paper.

        The parent is found by the given name, for it is the surname that may have changed: the applicant first, else
        whoever has the role; a guardian or a helper is none.
        """
        applicant = self.people.applicant
        parents = [person for person in self.people.by_id.values() if Role.PARENT in person.roles]
        for certificate in self.usable:
            if certificate.document.kind != "birth_certificate":
                continue
            for person in (*([applicant] if applicant else ()), *parents):
                named = _surname_as_parent(certificate, person)
                identity = next((s for s in self.usable if _identifies(s, person)), None)
                if named is not None and identity is not None:
                    surname = str(identity.document.value("surname"))
                    yield {identity.document.id: surname, certificate.document.id: named}
                    break

    def _about(self, ids: Sequence[str]) -> list[str]:
        return [s.document.id for s in self.usable if s.person is not None and s.person.id in ids]


def _says(value: str | None, piece: Evidence) -> bool:
    """Whether a field's value is what a piece of evidence wants of it."""
    if value is None or piece.equals not in (None, value):
        return False
    if piece.matches is not None and re.search(piece.matches, value, re.IGNORECASE) is None:
        return False
    if piece.date_from is None and piece.date_before is None:
        return True
    day = _day(value)
    if day is None:
        return False
    return (piece.date_from or date.min) <= day and (piece.date_before is None or day < piece.date_before)


def _surnames_agree(surnames: Sequence[str]) -> Truth:
    """Whether surnames are one; None where two are a letter apart: misread, misspelt, or another surname.

    A woman's ending is no other surname: Сәбитов and Сәбитова.
    """
    skeletons = {name_skeleton(surname).removesuffix("а") for surname in surnames}
    if len(skeletons) == 1:
        return True
    return None if all(names_agree(one, other) for one, other in combinations(surnames, 2)) else False


def _surname_as_parent(certificate: Standing, person: Person) -> str | None:
    """The surname under which a birth certificate names a person as mother or father; None where it does not."""
    for prefix in _PARENTS:
        surname = certificate.document.value(f"{prefix}surname")
        given_name = certificate.document.value(f"{prefix}given_name")
        if surname and given_name and person.given_name and names_agree(given_name, person.given_name):
            return surname
    return None


def _identifies(standing: Standing, person: Person) -> bool:
    document = standing.document
    of_person = standing.person is not None and standing.person.id == person.id
    return of_person and document.kind == "identity_document" and document.value("surname") is not None


def birth_date_of(birth_date: str | None, iin: str | None) -> date | None:
    """The date of birth of a person: as read, else the one inside the IIN; None where neither tells."""
    if birth_date:
        return _day(birth_date)
    number = iin_of(iin) if iin else None
    return number.birth_date if number else None


def months_between(first: date, last: date) -> int:
    """Whole months from one day to a later one."""
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
