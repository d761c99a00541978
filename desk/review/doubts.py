"""What a person must look at: each doubt with its picture, its reasons and the command that settles it."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.engines.pictures import picture_to_uri
from desk.words import Words
from models.case import Case
from models.document import Document, FieldValue
from models.kinds import UNKNOWN

Cut = Callable[[int, FieldValue], str | None]
"""(page number, field) to the picture of its place."""

_UNSURE = 0.9
"""Below this the engine's own confidence is reason enough to look."""


@dataclass(frozen=True)
class Doubt:
    """One thing that a person must look at."""

    anchor: str
    title: str
    value: str | None
    reasons: tuple[str, ...]
    snippet: str | None
    command: str
    page: int | None


def case_to_fields(case: Case) -> Iterator[tuple[Document, str, FieldValue]]:
    """Every field of the case with its paper and name."""
    for document in case.documents:
        for name, field in document.fields.items():
            yield document, name, field


def case_to_doubts(case: Case, *, folder: Path, words: Words, cut: Cut) -> list[Doubt]:
    """Everything under review: papers of unsure kind first, then fields in page order."""
    doubts = [
        Doubt(
            anchor=f"{document.id}-kind",
            title=f"{document.id} · {words.of('view-what-paper')}",
            value=words.kind(document.kind),
            reasons=tuple(problem.message for problem in document.problems) or (words.of("view-unsure-kind"),),
            snippet=None,
            command=_correct(
                folder, f"documents/{document.id}/kind={document.kind if document.kind != UNKNOWN else '…'}"
            ),
            page=document.pages[0] if document.pages else None,
        )
        for document in case.documents
        if document.needs_review or document.kind == UNKNOWN
    ]
    for document, name, field in case_to_fields(case):
        if field.needs_review:
            path = f"documents/{document.id}/fields/{name}"
            told = [problem.message for problem in case.problems if problem.path == path]
            doubts.append(_field_doubt(document, name, field, folder=folder, words=words, cut=cut, told=told))
    return doubts


def _field_doubt(
    document: Document,
    name: str,
    field: FieldValue,
    *,
    folder: Path,
    words: Words,
    cut: Cut,
    told: Sequence[str],
) -> Doubt:
    reasons = [problem.message for problem in field.problems] + list(told)
    if field.value is None:
        reasons.append(words.of("view-unread"))
    elif field.handwritten:
        reasons.append(words.of("view-handwritten"))
    if field.value is not None and not reasons and field.confidence < _UNSURE:
        reasons.append(words.of("view-low-confidence", percent=f"{field.confidence:.0%}"))
    readings = sorted({reading.value for reading in field.readings if reading.value and reading.value != field.value})
    if readings:
        reasons.append(words.of("view-other-readings", readings="; ".join(readings)))
    return Doubt(
        anchor=f"{document.id}-{name}",
        title=f"{words.kind(document.kind)} · {words.field(name)}",
        value=words.value(field.value) if field.value is not None else None,
        reasons=tuple(dict.fromkeys(reasons)) or (words.of("view-may-be-wrong"),),
        snippet=_snippet(field, folder=folder, cut=cut),
        command=_correct(folder, f"documents/{document.id}/fields/{name}={field.value or '…'}"),
        page=field.page,
    )


def _snippet(field: FieldValue, *, folder: Path, cut: Cut) -> str | None:
    if field.snippet and (folder / field.snippet).is_file():
        return picture_to_uri(folder / field.snippet)
    return cut(field.page, field) if field.page is not None and field.box is not None else None


def _correct(folder: Path, assignment: str) -> str:
    return f"qujat correct {shlex.quote(str(folder))} {_quoted(assignment)} --by …"


def _quoted(text: str) -> str:
    """Quoted for a shell only where it must be, an ellipsis to be typed over left bare."""
    return text if shlex.quote(text.replace("…", "")) == text.replace("…", "") else shlex.quote(text)
