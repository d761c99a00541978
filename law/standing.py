"""How each paper stands: it counts, or it cannot, and why: a stranger's, expired on the day, unreadable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from law.nouns import People, Standing
from models.document import Document
from models.kinds import UNKNOWN, DocumentKind, FieldType

_KEY_TYPES = (FieldType.NAME, FieldType.IIN, FieldType.NUMBER)
"""Types of fields by which a paper is told from another; one of them read is enough."""


def papers_to_standings(
    documents: Sequence[Document], people: People, *, on: date, kinds: Mapping[str, DocumentKind]
) -> tuple[Standing, ...]:
    """The standing of every paper of a known kind, in the order of the bundle."""
    return tuple(
        _standing(document, people, on, kinds[document.kind])
        for document in documents
        if document.kind != UNKNOWN and document.kind in kinds
    )


def _standing(document: Document, people: People, on: date, kind: DocumentKind) -> Standing:
    person = people.person_of(document)
    if person is not None and person.id in people.strangers:
        return Standing(document, person, "stranger", {"name": person.full_name or person.id})
    valid_until = day_of(document.value("valid_until"))
    if kind.expires and valid_until is not None and valid_until < on:
        return Standing(
            document, person, "expired", {"valid_until": f"{valid_until:%d.%m.%Y}", "on": f"{on:%d.%m.%Y}"}
        )
    if _is_unreadable(document, kind):
        return Standing(document, person, "unreadable")
    return Standing(document, person)


def _is_unreadable(document: Document, kind: DocumentKind) -> bool:
    """Whether key fields are on the paper and none of them could be read.

    A paper filled by hand is not unreadable: a person can read it, its fields are for review anyway.
    """
    keys = [spec.name for spec in kind.fields if spec.type in _KEY_TYPES and spec.name in document.fields]
    if not keys or document.person is not None or any(field.handwritten for field in document.fields.values()):
        return False
    return all(document.value(name) is None for name in keys)


def day_of(text: str | None) -> date | None:
    """The day of an ISO date; None for anything else: `бессрочно` is a term without an end."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
