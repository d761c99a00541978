"""What stands from before: corrected papers and fields that reading again never overwrites, ids that are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from intake.sort import SortedPaper
from models.case import Case
from models.document import Document, FieldValue, Reading
from models.page import Page


class Standing(NamedTuple):
    """The earlier documents of a case, as far as they bind what is read now."""

    documents: tuple[Document, ...] = ()
    papers: tuple[SortedPaper, ...] = ()
    """Papers whose kind and pages are not to be sorted again."""
    pages: frozenset[int] = frozenset()
    """The pages of those papers."""
    fields: Mapping[str, Mapping[str, FieldValue]] = {}
    """By document, the fields that a person typed."""

    def names_for(self, papers: Sequence[SortedPaper]) -> list[str]:
        """Document ids for papers: an earlier document's own where its pages (or most of them) are the paper's."""
        names: list[str] = []
        numbers = [int(document.id[1:]) for document in self.documents if document.id[1:].isdigit()]
        free = max(numbers, default=0)
        for paper in papers:
            left = [one for one in self.documents if one.id not in names]
            earlier = next(
                (one for one in left if (one.pages, one.part) == (paper.pages, paper.part)),
                next((one for one in left if one.pages == paper.pages), None),
            ) or next((one for one in left if set(one.pages) & set(paper.pages)), None)
            if earlier:
                names.append(earlier.id)
                continue
            free += 1
            names.append(f"d{free}")
        return names


def standing_of(before: Case | None, pages: Sequence[Page]) -> Standing:
    """What stands of the case as it was; nothing where there was none.

    When papers are added, all that was sorted before stays sorted; when the same pages are read again after a
    correction, only what a person corrected stays.
    """
    if before is None:
        return Standing()
    added = len(pages) > len(before.pages)
    corrected = {page for document in before.documents if document.corrections for page in document.pages}
    # Papers that share a page with a corrected one stand as they are, too.
    bound = [document for document in before.documents if added or set(document.pages) & corrected]
    papers = tuple(
        SortedPaper(document.kind, document.pages, document.confidence, document.needs_review, document.part)
        for document in bound
    )
    typed = {
        document.id: {name: field for name, field in document.fields.items() if field.read_by.startswith("person:")}
        for document in before.documents
    }
    return Standing(
        documents=before.documents,
        papers=papers,
        pages=frozenset(page for document in bound for page in document.pages),
        fields={name: fields for name, fields in typed.items() if fields},
    )


def with_standing(document: Document, standing: Standing) -> Document:
    """The document with what a person corrected before: kind and pages as they stand, person and fields kept."""
    earlier = next((one for one in standing.documents if one.id == document.id), None)
    if earlier is None:
        return document
    fields = dict(document.fields)
    for name, typed in standing.fields.get(document.id, {}).items():
        fields[name] = _with_machine_reading(typed, fields.get(name))
    changes: dict[str, object] = {"fields": fields}
    if earlier.corrections:
        changes |= {"corrections": earlier.corrections, "needs_review": earlier.needs_review}
        changes["person"] = earlier.person if _person_corrected(earlier) else document.person or earlier.person
    return document.model_copy(update=changes)


def _person_corrected(document: Document) -> bool:
    """Whether the person was among what somebody corrected; such a reading's value is a person's id or nothing."""
    return any(reading.value is None or reading.value.startswith("p") for reading in document.corrections)


def _with_machine_reading(typed: FieldValue, found: FieldValue | None) -> FieldValue:
    if found is None or found.value is None or any(one.value == found.value for one in typed.readings):
        return typed
    reading = Reading(value=found.value, raw=found.raw, confidence=found.confidence, read_by=found.read_by)
    return typed.model_copy(update={"readings": (*typed.readings, reading)})
