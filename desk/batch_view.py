"""What `qujat batch` says on stdout: the cases in a table, the borders that wait, sheets in and sheets out."""

from __future__ import annotations

from pathlib import Path

from desk.batches.report import PAGE_FILE, border_sentence, is_open
from desk.screen import console
from desk.words import Words
from models.batch import BatchCase, BatchReport


def show_batch(report: BatchReport, *, folder: Path, words: Words) -> None:
    """The report in short, and where the whole of it lies."""
    from rich.table import Table

    screen = console()
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("batch-case", "view-pages", "batch-service", "view-papers", "screen-doubtful", "batch-outcome"):
        table.add_column(words.of(column))
    for case in report.cases:
        table.add_row(*_row(case, words))
    screen.print(table)
    for border in report.borders:
        if is_open(border):
            settle = words.of("batch-settle", page=str(border.before), score=f"{border.score:.2f}")
            options = f"--split-before {border.before} | --join-before {border.before}"
            screen.print(f"{border_sentence(border, words)} {settle} {options}", soft_wrap=True)
    for note in report.notes:
        screen.print(note, soft_wrap=True)
    counts = ", ".join(f"{words.of(f'fate-{fate}')}: {count}" for fate, count in report.fates.items() if count)
    screen.print(words.of("batch-account", pages=str(len(report.pages)), counts=counts), soft_wrap=True)
    screen.print(words.of(f"batch-state-{report.state}"), style="bold", soft_wrap=True)
    screen.print(str(folder / PAGE_FILE), soft_wrap=True)


def _row(case: BatchCase, words: Words) -> tuple[str, ...]:
    pages = f"{case.pages[0]}–{case.pages[-1]}" if len(case.pages) > 1 else "".join(map(str, case.pages))
    outcome = words.of(f"outcome-{case.outcome}") if case.outcome else case.sentence or ""
    return (case.name, pages, case.service or "", str(case.documents or ""), str(case.doubtful or ""), outcome)
