"""Who is who in a case, seen from the applicant: the anchor, whom the service is for, strangers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from law.names import are_one_person, names_agree
from law.nouns import People
from models.document import Document
from models.person import Person, Role

DISABILITY_KINDS = ("rehabilitation_programme", "disability_certificate", "sanatorium_card", "pmpk_conclusion")
"""Kinds that are always about the person with a disability, whoever applies."""

_CHILD_FIELDS = ("child_surname", "child_given_name", "child_patronymic", "child_iin", "child_birth_date")


def papers_to_people(documents: Sequence[Document], persons: Sequence[Person]) -> People:
    """The people of a case; two persons that intake kept apart but that are one count as one."""
    by_id = {person.id: person for person in persons}
    anchor = _anchor(documents, by_id)
    if anchor is not None:
        by_id = _with_family(documents, by_id, anchor)
        persons = tuple(by_id.values())
    applicant = by_id[anchor.id] if anchor else None
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


def _with_family(documents: Sequence[Document], by_id: dict[str, Person], anchor: Person) -> dict[str, Person]:
    """The persons, with the roles that a birth certificate gives to those whom intake left without any.

    Where the applicant's name on the application is unread, intake knows no anchor and gives no roles; the child that
    most papers are about and the parent whom its certificate names still belong together.
    """
    found = dict(by_id)
    for certificate in documents:
        child = by_id.get(certificate.person or "")
        if certificate.kind != "birth_certificate" or child is None:
            continue
        parents = [person for person in by_id.values() if person.id != child.id and _is_parent(person, certificate)]
        if anchor.id == child.id or anchor.id in {parent.id for parent in parents}:
            for person, role in ((child, Role.CHILD), *((parent, Role.PARENT) for parent in parents)):
                if not person.roles:
                    found[person.id] = person.model_copy(update={"roles": (role,)})
    return found


def _is_parent(person: Person, certificate: Document) -> bool:
    """Whether a birth certificate names a person as mother or father, by surname and given name at least."""
    for prefix in ("mother_", "father_"):
        surname, given_name = certificate.value(f"{prefix}surname"), certificate.value(f"{prefix}given_name")
        named = surname and given_name and person.surname and person.given_name
        if named and names_agree(person.surname, surname) and names_agree(person.given_name, given_name):
            return True
    return False


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
