"""What came of a table, on the screen: the faults in a table of their own, then the sums."""

from __future__ import annotations

import sys

from desk.letters_from import BulkCall, BulkMade
from desk.screen import console, say_line
from models.errors import ExitStatus
from models.wording import Language, say


def show_bulk(made: BulkMade, call: BulkCall, language: Language) -> ExitStatus:
    """Says it; BAD_INPUT where a row was at fault, for not all that was asked for is there."""
    from rich.table import Table

    findings = made.findings
    if findings.shown:
        table = Table(box=None, pad_edge=False, header_style="bold")
        for code in ("findings-row", "findings-column", "findings-sentence"):
            table.add_column(say(code, language), overflow="fold")
        for finding in findings.shown:
            table.add_row(str(finding.row or ""), finding.column, finding.sentence)
        console().print(table)
    if findings.left_out:
        say_line("bulk-more", language, count=str(findings.left_out), file=str(call.report))
    for reason in dict.fromkeys(problem.worded(language).message for problem in made.in_word):
        sys.stdout.write(reason + "\n")
    bad, notes = str(len(findings.bad_rows)), str(findings.notes)
    say_line("bulk-made", language, letters=str(made.letters + len(made.in_word)), bad=bad, notes=notes)
    for file in made.files:
        if file == call.one_pdf:
            say_line("bulk-pages", language, file=str(file), pages=str(made.pages))
        else:
            sys.stdout.write(f"{file}\n")
    if call.out is not None and made.letters:
        sys.stdout.write(f"{call.out}\n")
    say_line("bulk-report", language, file=str(call.report))
    return ExitStatus.BAD_INPUT if findings.bad_rows else ExitStatus.DONE
