"""A person's reading of the papers: a field, a kind, page boundaries, whose paper it is.

    documents/d2/fields/iin=850123488283     also d2.iin=…
    documents/d2/kind=birth_certificate      also d2.kind=…
    documents/d2/pages=2,3                   also d2.pages=2-3
    documents/d2/person=p1                   also d2.person=…

Several at once are taken in the order given, all or none. What the machine read stays beside; an empty value
says that the paper does not have the field.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from desk.names import known_name, near_names
from desk.values import typed_value
from models.case import Case
from models.catalogue import Catalogue
from models.document import Document, FieldValue, Reading
from models.errors import InputError
from models.kinds import OWN_LETTER, UNKNOWN, FieldSpec, FieldType
from models.problem import Problem

Aspect = Literal["field", "kind", "pages", "person"]
_ASPECTS: tuple[Aspect, ...] = ("kind", "pages", "person")
_LONG = re.compile(r"documents/(?P<document>[^/]+)/(?:fields/(?P<field>[^/]+)|(?P<aspect>kind|pages|person))")
_SHORT = re.compile(r"(?P<document>d\d+)[./](?:fields[./])?(?P<name>[a-z_]+)")


class Correction(NamedTuple):
    """One assignment of the line."""

    path: str
    """In the long form, as stages name it."""
    document: str
    aspect: Aspect
    field: str | None
    value: str


@dataclass(frozen=True)
class Corrector:
    """Who corrects, when, and by which catalogue."""

    by: str
    at: str
    """ISO time with zone."""
    catalogue: Catalogue


def assignment_to_correction(assignment: str) -> Correction:
    """One `PATH=VALUE`; InputError for another form."""
    path, equals, value = assignment.partition("=")
    long, short = _LONG.fullmatch(path.strip()), _SHORT.fullmatch(path.strip())
    place = long or short
    if not equals or place is None:
        raise InputError("correction-form", given=path)
    named = place.groupdict()
    document = place["document"]
    aspect_name = named.get("aspect") or (named["name"] if named.get("name") in _ASPECTS else None)
    field = named.get("field") or (None if aspect_name else named.get("name"))
    aspect: Aspect = next((known for known in _ASPECTS if known == aspect_name), "field")
    full = f"documents/{document}/fields/{field}" if field else f"documents/{document}/{aspect}"
    return Correction(full, document, aspect, field, value.strip())


def corrected(case: Case, corrections: Sequence[Correction], *, corrector: Corrector) -> Case:
    """The case with every correction taken, none left out; InputError names the first that cannot be."""
    for correction in corrections:
        case = _corrected_once(case, correction, corrector)
    return case


def needs_reading_again(corrections: Sequence[Correction]) -> bool:
    """Whether other fields follow from the change: a kind has other fields, a page other words."""
    return any(correction.aspect != "field" for correction in corrections)


def _corrected_once(case: Case, correction: Correction, corrector: Corrector) -> Case:
    ids = [document.id for document in case.documents]
    known_name(correction.document, ids, code="document-unknown")
    document = case.document(correction.document)
    match correction.aspect:
        case "field":
            changed = _with_field(document, correction, corrector)
        case "kind":
            kinds = {UNKNOWN, OWN_LETTER, *corrector.catalogue.kinds}
            kind = known_name(correction.value, kinds, code="kind-unknown-named")
            changed = _noted(
                document, "kind", document.kind, corrector, kind=kind, confidence=1.0, needs_review=False
            )
        case "person":
            person = known_name(correction.value, [person.id for person in case.persons], code="person-unknown")
            changed = _noted(document, "person", document.person, corrector, person=person)
        case "pages":
            return _with_pages(case, document, correction, corrector)
    return _with_documents(case, [changed if other.id == changed.id else other for other in case.documents])


def _with_documents(case: Case, documents: Sequence[Document]) -> Case:
    return case.model_copy(update={"documents": tuple(documents)})


def _noted(document: Document, aspect: str, before: str | None, corrector: Corrector, **update: object) -> Document:
    """The document changed, with what stood before kept among its corrections."""
    stood = Reading(value=before, raw=aspect, read_by=f"person:{corrector.by}", at=corrector.at)
    return document.model_copy(update={**update, "corrections": (*document.corrections, stood)})


# ---- a field -----------------------------------------------------------------------------------------------


def _with_field(document: Document, correction: Correction, corrector: Corrector) -> Document:
    name = correction.field or ""
    spec = _field_spec(document, name, corrector.catalogue)
    value, problem = typed_value(spec, correction.value, path=correction.path) if correction.value else (None, None)
    before = document.fields.get(name)
    field = _person_reading(before, value, corrector, page=document.pages[0] if document.pages else None)
    if problem is not None:
        field = field.model_copy(update={"problems": (problem,)})
    return document.model_copy(update={"fields": {**document.fields, name: field}})


def _field_spec(document: Document, name: str, catalogue: Catalogue) -> FieldSpec:
    """What the field holds; InputError for a name that papers of the kind do not carry."""
    kind = catalogue.kinds.get(document.kind)
    specs = {spec.name: spec for spec in kind.fields} if kind else {}
    if name in specs:
        return specs[name]
    if name in document.fields:
        return FieldSpec(name=name, type=FieldType.TEXT)
    raise InputError("field-unknown", name=name, kind=document.kind, near=near_names(name, specs) or "-")


def _person_reading(
    before: FieldValue | None, value: str | None, corrector: Corrector, *, page: int | None
) -> FieldValue:
    """A person's reading in place of the one before, which stays among the readings."""
    who = f"person:{corrector.by}"
    mine = Reading(value=value, confidence=1.0, read_by=who, at=corrector.at)
    if before is None:
        return FieldValue(value=value, confidence=1.0, page=page, read_by=who, readings=(mine,))
    stood = Reading(value=before.value, raw=before.raw, confidence=before.confidence, read_by=before.read_by)
    by_person = before.read_by.startswith("person:")
    readings = (*before.readings, mine) if by_person else (*before.readings, stood, mine)
    return before.model_copy(
        update={
            "value": value,
            "confidence": 1.0,
            "needs_review": False,
            "read_by": who,
            "readings": readings,
            "problems": (),
        }
    )


# ---- page boundaries ---------------------------------------------------------------------------------------


def _with_pages(case: Case, document: Document, correction: Correction, corrector: Corrector) -> Case:
    """The document takes these pages from whichever had them; pages left over become papers of unknown kind."""
    pages = numbers_to_pages(correction.value)
    known = {page.number for page in case.pages}
    for page in pages:
        if page not in known:
            raise InputError("page-unknown", page=page, last=max(known, default=0))
    held_before = set(document.pages)
    documents: list[Document] = []
    for other in case.documents:
        if other.id == document.id:
            documents.append(_repaged(other, pages, corrector))
        elif set(other.pages) & set(pages):
            left = tuple(page for page in other.pages if page not in pages)
            if left:
                documents.append(_repaged(other, left, corrector))
        else:
            documents.append(other)
    blank = {page.number for page in case.pages if page.blank}
    loose = sorted(held_before - set(pages) - blank)
    if loose:
        documents.append(_loose_paper(case, loose, corrector))
    return _with_documents(case, documents)


def numbers_to_pages(text: str) -> tuple[int, ...]:
    """`2,3` or `2-4` to page numbers, in the order given, none twice; InputError for another form."""
    pages: list[int] = []
    for part in text.replace(" ", "").split(","):
        run = re.fullmatch(r"(\d{1,5})(?:[-–](\d{1,5}))?", part)
        if not run or (run[2] and int(run[2]) < int(run[1])):
            raise InputError("pages-form", given=text)
        pages += range(int(run[1]), int(run[2] or run[1]) + 1)
    return tuple(dict.fromkeys(pages))


def _repaged(document: Document, pages: tuple[int, ...], corrector: Corrector) -> Document:
    if document.pages == pages:
        return document
    before = ",".join(map(str, document.pages))
    return _noted(document, "pages", before, corrector, pages=pages, needs_review=False)


def _loose_paper(case: Case, pages: Sequence[int], corrector: Corrector) -> Document:
    """Pages that no paper has any more: a paper of unknown kind, under the next free number."""
    taken = [int(document.id[1:]) for document in case.documents if document.id[1:].isdigit()]
    paper = Document(id=f"d{max(taken, default=0) + 1}", kind=UNKNOWN, confidence=1.0, pages=tuple(pages))
    return _noted(paper, "pages", None, corrector)


def field_problems(case: Case) -> tuple[Problem, ...]:
    """The warnings on values that people typed."""
    return tuple(
        problem
        for document in case.documents
        for field in document.fields.values()
        if field.read_by.startswith("person:")
        for problem in field.problems
    )
