"""Who is who in a case, seen from the applicant: the anchor, whom the service is for, strangers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from law.names import are_one_person
from law.nouns import People
from models.document import Document
from models.person import Person, Role

DISABILITY_KINDS = ("rehabilitation_programme", "disability_certificate", "sanatorium_card", "pmpk_conclusion")
"""Kinds that are always about the person with a disability, whoever applies."""

_CHILD_FIELDS = ("child_surname", "child_given_name", "child_patronymic", "child_iin", "child_birth_date")


def papers_to_people(documents: Sequence[Document], persons: Sequence[Person]) -> People:
    """The people of a case; two persons that intake kept apart but that are one count as one."""
    by_id = {person.id: person for person in persons}
    applicant = _anchor(documents, by_id)
    if applicant is None:
        return People(applicant=None, beneficiary=None, by_id=by_id)
    known = [applicant, *(person for person in persons if person.id != applicant.id and _has_part(person))]
    same_as = {person.id: _id_that_counts(person, known) for person in persons}
    counting = {person.id for person in known}
    strangers = frozenset(person.id for person in persons if same_as[person.id] not in counting)
    beneficiary = _beneficiary(documents, by_id, same_as, strangers) or applicant
    return People(applicant=applicant, beneficiary=beneficiary, by_id=by_id, same_as=same_as, strangers=strangers)


def _has_part(person: Person) -> bool:
    """Whether intake gave a role; one that is a stranger too has no part, whatever else was read into the papers."""
    return bool(person.roles) and Role.STRANGER not in person.roles


def _anchor(documents: Sequence[Document], by_id: dict[str, Person]) -> Person | None:
    for document in documents:
        if document.kind == "application" and document.person in by_id:
            return by_id[document.person]
    with_role = next((person for person in by_id.values() if Role.APPLICANT in person.roles), None)
    if with_role is not None:
        return with_role
    papers = Counter(document.person for document in documents if document.person in by_id)
    if not papers:
        return None
    return by_id[str(max(papers, key=lambda person: papers[person]))]


def _id_that_counts(person: Person, known: Sequence[Person]) -> str:
    """The id of the first of the known people who is this person, else the person's own."""
    if any(other.id == person.id for other in known):
        return person.id
    return next((other.id for other in known if are_one_person(person, other)), person.id)


def _beneficiary(
    documents: Sequence[Document], by_id: dict[str, Person], same_as: dict[str, str], strangers: frozenset[str]
) -> Person | None:
    on_disability = [
        same_as[document.person]
        for document in documents
        if document.kind in DISABILITY_KINDS and document.person in by_id and document.person not in strangers
    ]
    if on_disability:
        return by_id[Counter(on_disability).most_common(1)[0][0]]
    child = next((person for person in by_id.values() if Role.CHILD in person.roles and _has_part(person)), None)
    return child or _child_of_application(documents)


def _child_of_application(documents: Sequence[Document]) -> Person | None:
    """The child that an application names though no paper about it is in the bundle; None where it names none."""
    for document in documents:
        fields = {name.removeprefix("child_"): document.value(name) for name in _CHILD_FIELDS}
        if document.kind == "application" and any(fields.values()):
            return Person(id=f"{document.id}/child", roles=(Role.CHILD,), **fields)
    return None
