"""What a command says on stdout when it is done: short, and what to do next."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desk.words import Words
from models.case import Case, ItemStatus
from models.document import Document
from models.problem import Problem
from models.wording import Language, say

if TYPE_CHECKING:
    from rich.console import Console

    from generate.journey import MadeLetter

_PIPE_WIDTH = 110
"""Columns where stdout is no terminal."""
_TOLD = 12
"""Papers named behind one sentence."""
_LACKING = (ItemStatus.MISSING, ItemStatus.UNUSABLE, ItemStatus.UNDETERMINED)


def console() -> Console:
    """Stdout by rich: as wide as the terminal; plain and of a fixed width in a pipe."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else _PIPE_WIDTH, highlight=False, markup=False)


def say_line(code: str, language: Language, **values: str) -> None:
    """One sentence on stdout."""
    sys.stdout.write(say(code, language, **values) + "\n")


def show_case(case: Case, *, folder: Path, words: Words) -> None:
    """Papers found, what lacks, what is doubtful, the outcome, and what to do next."""
    from rich.table import Table

    screen = console()
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("view-paper", "view-document", "view-pages", "view-person", "screen-doubtful"):
        table.add_column(words.of(column))
    for document in case.documents:
        table.add_row(*_paper_row(case, document, words))
    screen.print(table)
    for line in _findings(case, words):
        screen.print(line, soft_wrap=True)
    screen.print(words.of(f"outcome-{case.outcome.value}"), style="bold", soft_wrap=True)
    screen.print(words.of(f"outcome-next-{case.outcome.value}"), soft_wrap=True)
    screen.print(str(folder / "case.html"), soft_wrap=True)
    for letter in case.current_letters:
        screen.print(str(folder / letter.path), soft_wrap=True)


def _paper_row(case: Case, document: Document, words: Words) -> tuple[str, ...]:
    person = next((person for person in case.persons if person.id == document.person), None)
    doubtful = sum(field.needs_review for field in document.fields.values()) + document.needs_review
    pages = ", ".join(map(str, document.pages))
    return (document.id, words.kind(document.kind), pages, person.full_name if person else "", str(doubtful or ""))


def _findings(case: Case, words: Words) -> list[str]:
    """Lacking papers with their clauses, conflicts, questions and problems, each in one line."""
    title = words.text(case.service.title) if case.service else words.of("view-no-service")
    lines = [title]
    if case.due:
        lines.append(f"{words.of('view-due')}: {words.day(case.due.date)}")
    if case.check.grant:
        lines.append(case.check.grant.because)
    for item in case.check.items:
        if item.status in _LACKING:
            clause = words.of("view-clause", clause=item.clause)
            lines.append(f"{words.of(f'status-{item.status.value}')}: {words.text(item.text)} ({clause})")
    lines += _doubts(case, words)
    lines += [conflict.message for conflict in case.check.conflicts]
    for question in case.check.questions:
        options = f": {', '.join(question.options)}" if question.options else f" (--fact {question.fact}=true|false)"
        lines.append(words.text(question.text) + options)
    return lines + _told_once(case.problems)


def _told_once(problems: Sequence[Problem]) -> list[str]:
    """Each sentence once, with the papers that it is about: a hundred unknown papers are one line."""
    papers: dict[str, list[str]] = {}
    for problem in problems:
        paper = re.match(r"documents/([^/]+)", problem.path or "")
        papers.setdefault(problem.message, []).extend(paper.groups() if paper else ())
    return [f"{message} {_some(names)}".rstrip() for message, names in papers.items()]


def _some(names: Sequence[str]) -> str:
    """Up to a dozen of the names, and how many there are where some are left out."""
    if not names:
        return ""
    left_out = f", … ({len(names)})" if len(names) > _TOLD else ""
    return f"[{', '.join(names[:_TOLD])}{left_out}]"


def _doubts(case: Case, words: Words) -> list[str]:
    """The fields to look at, a line a paper, without their values: what stands on a screen may be copied to a log."""
    lines = []
    for document in case.documents:
        names = [words.field(name) for name, field in document.fields.items() if field.needs_review]
        if names:
            lines.append(f"{words.of('view-doubts')}: {document.id} {words.kind(document.kind)}: {', '.join(names)}")
    return lines


def show_problems(problems: Sequence[Problem], language: Language) -> None:
    """What there is to say of what was made, a sentence a line."""
    for problem in problems:
        sys.stdout.write(problem.worded(language).message + "\n")


def show_letter(made: MadeLetter, language: Language) -> None:
    """Where the letter lies, and which of its places are blank."""
    sys.stdout.write(f"{made.path}\n")
    if made.blanks:
        say_line("view-blanks", language, names=", ".join(made.blanks))


def show_site(out: Path, problems: Sequence[Problem], language: Language) -> None:
    """Where the site begins, and which of its sheets could not be made."""
    show_problems(problems, language)
    sys.stdout.write(f"{out / 'index.html'}\n")
