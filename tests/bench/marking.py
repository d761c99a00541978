"""Marking a case against the truth of its bundle, by the contract's own rule of what is right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from rapidfuzz.fuzz import ratio

from models.case import Case, ItemStatus
from models.document import Document, FieldValue
from models.spelling import comparable
from samples.truth import BundleTruth, DocumentTruth, FieldTruth

ADDRESS_ALIKE = 90.0
"""Per cent, after punctuation and case (CONTRACT: right means)."""


def is_right(field: str, value: str | None, truth: FieldTruth) -> bool:
    """Whether a value is right for a field: any of the readings that the paper allows."""
    return value is not None and any(_same(field, value, one) for one in (truth.value, *truth.accept))


def _same(field: str, value: str, truth: str) -> bool:
    name = re.sub(r"^(child|father|mother|representative|spouse)_", "", field)
    if name in {"iin", "document_number", "amount", "phone"}:
        ours, theirs = (re.sub(r"\D", "", text) for text in (value, truth))
        return ours[-10:] == theirs[-10:] if name == "phone" else ours == theirs
    if name == "address":
        ours, theirs = (" ".join(re.findall(r"\w+", comparable(text))) for text in (value, truth))
        return ratio(ours, theirs) >= ADDRESS_ALIKE
    return comparable(value).replace(" ", "") == comparable(truth).replace(" ", "")


@dataclass(frozen=True)
class FieldMark:
    """How one field of the truth (or one that the reader made up) came out."""

    case: str
    rung: str
    kind: str
    language: str
    layout: str
    field: str
    truth: str | None
    value: str | None
    outcome: str
    """`right`, `wrong`, `unread` (null), `absent` (no key), `invented` (not on the paper)."""
    flagged: bool
    handwritten: bool
    declined: bool
    """Printed only in another grammatical case than its truth."""
    snippet: bool
    confidence: float | None
    page: int | None

    @property
    def silent(self) -> bool:
        """A wrong value that nobody is told to look at."""
        return self.outcome in {"wrong", "invented"} and not self.flagged

    def row(self) -> dict[str, object]:
        """For the list of failures."""
        return asdict(self)


@dataclass(frozen=True)
class DocumentMark:
    """Whether one paper was found with its kind and its pages."""

    case: str
    rung: str
    kind: str
    language: str
    layout: str
    right: bool
    found_kind: str | None
    found_pages: tuple[int, ...]
    pages: tuple[int, ...]


@dataclass(frozen=True)
class CaseMark:
    """How one case came out."""

    case: str
    rung: str
    documents: tuple[DocumentMark, ...]
    fields: tuple[FieldMark, ...]
    missing_expected: tuple[str, ...]
    missing_found: tuple[str, ...]
    missing_false: tuple[str, ...]
    undetermined: tuple[str, ...]
    conflicts_expected: tuple[str, ...]
    conflicts_found: tuple[str, ...]
    conflicts_false: tuple[str, ...]
    questions: tuple[str, ...]
    questions_expected: tuple[str, ...]
    outcome: str
    outcome_expected: str | None


def marked(case: Case, truth: BundleTruth, *, name: str, rung: str) -> CaseMark:
    """The case against its truth."""
    blank = {page.number for page in truth.pages if page.blank}
    documents: list[DocumentMark] = []
    fields: list[FieldMark] = []
    taken: set[str] = set()
    for paper in truth.documents:
        best = _best(paper, case.documents, taken)
        if best:
            taken.add(best.id)
        documents.append(_document(paper, best, blank, name))
        fields += _fields(paper, best, name)
    expected = truth.expected
    missing = {item.kind for item in case.check.items if item.status is ItemStatus.MISSING}
    spoilt = {item.kind for item in case.check.items if item.status is ItemStatus.UNUSABLE}
    conflicts = {kind for conflict in case.check.conflicts for kind in conflict.kinds}
    wanted = {kind for conflict in expected.conflicts for kind in conflict.kinds}
    if not expected.checked:
        missing, conflicts = set(), set()
    return CaseMark(
        case=name,
        rung=rung,
        documents=tuple(documents),
        fields=tuple(fields),
        missing_expected=expected.missing,
        missing_found=tuple(sorted(missing & set(expected.missing))),
        missing_false=tuple(sorted(missing - set(expected.missing))),
        undetermined=tuple(item.kind for item in case.check.items if item.status is ItemStatus.UNDETERMINED),
        conflicts_expected=tuple(sorted(wanted)),
        conflicts_found=tuple(sorted(wanted & (conflicts | spoilt))),
        conflicts_false=tuple(sorted(conflicts - wanted)),
        questions=tuple(question.fact for question in case.check.questions),
        questions_expected=expected.questions,
        outcome=case.outcome.value,
        outcome_expected=expected.outcome,
    )


def _best(paper: DocumentTruth, documents: Sequence[Document], taken: set[str]) -> Document | None:
    """The document that shares most pages with the paper; among equals one of its kind."""
    free = [document for document in documents if document.id not in taken]
    shared = [
        (len(set(document.pages) & set(paper.pages)), document.kind == paper.kind, document) for document in free
    ]
    shared = [entry for entry in shared if entry[0]]
    return max(shared, key=lambda entry: entry[:2])[2] if shared else None


def _language(paper: DocumentTruth) -> str:
    return "+".join(paper.languages)


def _document(paper: DocumentTruth, found: Document | None, blank: set[int], name: str) -> DocumentMark:
    pages = tuple(number for number in found.pages if number not in blank) if found else ()
    kind = found.kind if found else None
    right = kind == paper.kind and set(pages) == set(paper.pages)
    return DocumentMark(
        name, paper.rung, paper.kind, _language(paper), paper.layout, right, kind, pages, tuple(paper.pages)
    )


def _fields(paper: DocumentTruth, found: Document | None, name: str) -> list[FieldMark]:
    marks = []
    read = found.fields if found else {}
    for field, truth in paper.fields.items():
        value = read.get(field)
        marks.append(_mark(paper, name, field, truth, value, _outcome(field, truth, value)))
    for field, value in read.items():
        if field not in paper.fields and field not in paper.optional and value.value is not None:
            marks.append(_mark(paper, name, field, None, value, "invented"))
    return marks


def _outcome(field: str, truth: FieldTruth, value: FieldValue | None) -> str:
    if value is None:
        return "absent"
    if value.value is None:
        return "unread"
    return "right" if is_right(field, value.value, truth) else "wrong"


def _mark(
    paper: DocumentTruth, name: str, field: str, truth: FieldTruth | None, value: FieldValue | None, outcome: str
) -> FieldMark:
    return FieldMark(
        case=name,
        rung=paper.rung,
        kind=paper.kind,
        language=_language(paper),
        layout=paper.layout,
        field=field,
        truth=truth.value if truth else None,
        value=value.value if value else None,
        outcome=outcome,
        flagged=bool(value and value.needs_review),
        handwritten=bool(truth and truth.handwritten),
        declined=bool(truth and truth.declined),
        snippet=bool(value and value.snippet),
        confidence=value.confidence if value else None,
        page=truth.page if truth else (value.page if value else None),
    )
