"""The outcome of a case: the one place with its order and its thresholds (CONTRACT: Outcome)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from models.case import Checklist, ItemStatus, Outcome
from models.document import Document
from models.kinds import UNKNOWN, DocumentKind, FieldType
from models.page import Page

RELIED_ON = ("surname", "given_name", "patronymic", "iin", "birth_date", "valid_until")
"""Fields by which the checklist tells whose a paper is and whether it holds on the day."""

APPLICANTS_KINDS = ("application", "identity_document")
"""Kinds whose fields the letters print."""

_LACKING = (ItemStatus.MISSING, ItemStatus.UNUSABLE)


def case_to_outcome(
    *,
    pages: Sequence[Page],
    documents: Sequence[Document],
    checklist: Checklist,
    letter_fields: Collection[str],
    kinds: Mapping[str, DocumentKind],
) -> Outcome:
    """What the clerk is told, first that fits: failed, needs_eyes, incomplete, accepted.

    `letter_fields` are names of fields that the letters to be made print, or paths `documents/ID/fields/NAME`.
    A checklist that stands for nothing (no edition, list left to another act) needs eyes: nothing was checked.
    """
    if not any(page.image is not None for page in pages):
        return Outcome.FAILED
    if _needs_eyes(documents, checklist, letter_fields, kinds):
        return Outcome.NEEDS_EYES
    if any(item.status in _LACKING for item in checklist.items):
        return Outcome.INCOMPLETE
    return Outcome.ACCEPTED


def _needs_eyes(
    documents: Sequence[Document],
    checklist: Checklist,
    letter_fields: Collection[str],
    kinds: Mapping[str, DocumentKind],
) -> bool:
    if checklist.conflicts or checklist.questions or checklist.status in ("no_edition", "by_reference"):
        return True
    if any(item.status is ItemStatus.UNDETERMINED for item in checklist.items):
        return True
    missing = any(item.status is ItemStatus.MISSING for item in checklist.items)
    if missing and any(document.kind == UNKNOWN or document.needs_review for document in documents):
        return True
    return any(True for _ in doubts(documents, checklist, letter_fields, kinds))


def doubts(
    documents: Sequence[Document],
    checklist: Checklist,
    letter_fields: Collection[str],
    kinds: Mapping[str, DocumentKind],
) -> Iterator[str]:
    """Paths in case.json of everything under review that the checklist or a letter relies on.

    A paper that the checklist counts though it does not tell whose it is, while papers of its kind do, is one.
    """
    used = {paper for item in checklist.items for paper in item.documents}
    used |= {paper for fact in checklist.facts.values() for paper in fact.documents}
    for document in documents:
        if document.id in used and document.needs_review:
            yield f"documents/{document.id}"
        if document.id in used and document.person is None and _names_somebody(kinds.get(document.kind)):
            yield f"documents/{document.id}/person"
        for name, field in document.fields.items():
            path = f"documents/{document.id}/fields/{name}"
            by_checklist = document.id in used and name in RELIED_ON
            by_letter = name in letter_fields and document.kind in APPLICANTS_KINDS
            if field.needs_review and (by_checklist or by_letter or path in letter_fields):
                yield path


def _names_somebody(kind: DocumentKind | None) -> bool:
    return kind is not None and any(spec.type is FieldType.NAME for spec in kind.fields)
