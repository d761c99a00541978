"""`qujat mark`: what the clerk saw or looked up for an item of the checklist."""

from __future__ import annotations

from typing import Annotated

import typer

from desk.options import By, Folder, desk_of, status_of, work_in


def mark(
    ctx: typer.Context,
    folder: Folder,
    marks: Annotated[list[str], typer.Argument(metavar="ITEM=MARK…", show_default=False)],
    by: By,
) -> int:
    """Takes the marks, all or none, and checks the case again."""
    from desk.changes import mark_case
    from desk.screen import show_case

    desk = desk_of(ctx)
    work = work_in(folder, desk)
    case = mark_case(marks, by=by, work=work)
    show_case(case, folder=folder, words=work.words)
    return status_of(case, desk)
