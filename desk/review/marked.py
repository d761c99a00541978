"""Choices, signatures, stamps and dates of papers as the case page shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desk.engines.pictures import picture_to_uri
from desk.review.doubts import Doubt
from desk.words import Words
from models.case import Case
from models.document import Choice, Document, PaperMark
from models.geometry import Box


def choice_to_words(choice: Choice, words: Words) -> str:
    """What was marked, in the form's own words where they were read."""
    shown = [option.text or option.value for option in choice.options if option.chosen]
    return "; ".join(shown) or words.of("view-choice-none")


def choice_to_label(choice: Choice, words: Words) -> str:
    """What is asked, as far as the form's words were read."""
    return f"{words.of('view-choice')}: {choice.label}" if choice.label else words.of("view-choice")


def mark_to_words(mark: PaperMark, words: Words) -> str:
    """Whether it is there."""
    return words.of({True: "view-there", False: "view-lacking", None: "view-look"}[mark.present])


def document_to_rows(
    document: Document, words: Words
) -> Iterator[tuple[str, str, float, bool, int | None, Box | None]]:
    """(label, value, confidence, doubtful, page, box) of its choices and marks."""
    for choice in document.choices:
        yield (
            choice_to_label(choice, words),
            choice_to_words(choice, words),
            choice.confidence,
            choice.needs_review,
            choice.page,
            choice.box,
        )
    for mark in document.marks:
        label = words.of(f"view-{mark.what}")
        yield label, mark_to_words(mark, words), mark.confidence, mark.needs_review, mark.page, mark.box


def case_to_mark_doubts(case: Case, *, folder: Path, words: Words) -> list[Doubt]:
    """Choices that are unsure, and papers that may lack the signature that they count with."""
    doubts = []
    for document in case.documents:
        kind = words.kind(document.kind)
        for number, choice in enumerate(document.choices, start=1):
            if choice.needs_review:
                doubts.append(
                    Doubt(
                        anchor=f"{document.id}-choice-{number}",
                        title=f"{kind} · {choice_to_label(choice, words)}",
                        value=choice_to_words(choice, words),
                        reasons=(words.of("view-choice-unsure"),),
                        snippet=_picture(choice.snippet, folder),
                        command="",
                        page=choice.page,
                    )
                )
        for mark in document.marks:
            if mark.needs_review:
                told = [one.message for one in document.problems if one.code == f"{mark.what}-missing"]
                doubts.append(
                    Doubt(
                        anchor=f"{document.id}-{mark.what}",
                        title=f"{kind} · {words.of(f'view-{mark.what}')}",
                        value=mark_to_words(mark, words),
                        reasons=tuple(told) or (words.of("view-sign-unsure"),),
                        snippet=_picture(mark.snippet, folder),
                        command="",
                        page=mark.page,
                    )
                )
    return doubts


def _picture(snippet: str | None, folder: Path) -> str | None:
    return picture_to_uri(folder / snippet) if snippet and (folder / snippet).is_file() else None
