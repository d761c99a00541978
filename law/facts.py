"""The facts of a case: what the operator gave, else what the papers show, else the fact's own default."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from law.names import names_agree
from law.nouns import People, Standing
from models.case import FactValue
from models.errors import InputError
from models.law import Evidence, Fact
from models.person import Role
from models.values import iin_of


def papers_to_facts(
    facts: Iterable[Fact], standings: Sequence[Standing], people: People, *, on: date, given: Mapping[str, bool]
) -> dict[str, FactValue]:
    """The value of each fact and where it comes from. Evidence both for and against leaves it to be asked."""
    usable = [standing for standing in standings if standing.unusable is None]
    witness = _Witness(usable, people, on)
    return {fact.name: _value(fact, witness, given) for fact in facts}


def facts_to_checked(given: Mapping[str, bool], known: Mapping[str, Fact]) -> Mapping[str, bool]:
    """The operator's facts as they are; InputError where a name is none of the catalogue's."""
    for name in given:
        if name not in known:
            raise InputError("fact-unknown", fact=name, known=", ".join(known))
    return given


def _value(fact: Fact, witness: _Witness, given: Mapping[str, bool]) -> FactValue:
    if fact.name in given:
        return FactValue(value=given[fact.name], source="given")
    for_true = witness.papers_for(fact.true_when)
    for_false = witness.papers_for(fact.false_when)
    if (for_true is None) != (for_false is None):
        papers = for_false if for_true is None else for_true
        return FactValue(value=for_true is not None, source="evidenced", documents=papers or ())
    if for_true is not None and for_false is not None:
        return FactValue(value=None, source="asked", documents=tuple(dict.fromkeys((*for_true, *for_false))))
    if fact.otherwise == "assume_false":
        return FactValue(value=False, source="assumed")
    return FactValue(value=None, source="asked")


class _Witness:
    """What the usable papers can say about facts."""

    def __init__(self, usable: Sequence[Standing], people: People, on: date) -> None:
        self.usable = usable
        self.people = people
        self.on = on

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
            self._field(piece.field, piece.equals),
            self._age(piece.age_below, piece.age_from),
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

    def _field(self, name: str | None, equals: str | None) -> list[str] | None:
        if name is None:
            return []
        kind, _, field = name.partition(".")
        found = []
        for standing in self.usable:
            value = standing.document.value(field)
            if kind in ("*", standing.document.kind) and value is not None and equals in (None, value):
                found.append(standing.document.id)
        return found or None

    def _age(self, below: int | None, at_least: int | None) -> list[str] | None:
        if below is None and at_least is None:
            return []
        person = self.people.beneficiary
        born = birth_date_of(person.birth_date, person.iin) if person else None
        if person is None or born is None:
            return None
        age = self.on.year - born.year - ((self.on.month, self.on.day) < (born.month, born.day))
        if (below is not None and age >= below) or (at_least is not None and age < at_least):
            return None
        return [paper for paper in self._about([person.id]) if self._tells_age(paper)]

    def _tells_age(self, paper: str) -> bool:
        document = next(s.document for s in self.usable if s.document.id == paper)
        return document.value("birth_date") is not None or document.value("iin") is not None

    def _for_another(self, wanted: bool | None) -> list[str] | None:
        if wanted is None:
            return []
        applicant, beneficiary = self.people.applicant, self.people.beneficiary
        if applicant is None or beneficiary is None or (applicant.id != beneficiary.id) != wanted:
            return None
        return self._about([beneficiary.id])

    def _surnames_differ(self, wanted: bool | None) -> list[str] | None:
        if wanted is None:
            return []
        person = self.people.beneficiary
        papers = [s for s in self.usable if person and s.person and s.person.id == person.id]
        surnames = {s.document.id: s.document.value("surname") for s in papers if s.document.value("surname")}
        first = next(iter(surnames.values()), None)
        other = [paper for paper, surname in surnames.items() if not names_agree(first, surname)]
        return (other or list(surnames)) if bool(other) == wanted and len(surnames) > 1 else None

    def _about(self, ids: Sequence[str]) -> list[str]:
        return [s.document.id for s in self.usable if s.person is not None and s.person.id in ids]


def birth_date_of(birth_date: str | None, iin: str | None) -> date | None:
    """The date of birth of a person: as read, else the one inside the IIN; None where neither tells."""
    if birth_date:
        try:
            return date.fromisoformat(birth_date)
        except ValueError:
            return None
    number = iin_of(iin) if iin else None
    return number.birth_date if number else None
