"""`qujat correct`: a person's reading of a field, a kind, pages or a person."""

from __future__ import annotations

from typing import Annotated

import typer

from desk.options import By, Folder, desk_of, status_of, work_in


def correct(
    ctx: typer.Context,
    folder: Folder,
    assignments: Annotated[list[str], typer.Argument(metavar="PATH=VALUE…", show_default=False)],
    by: By,
) -> int:
    """Takes the corrections, all or none, and checks the case again."""
    from desk.changes import correct_case
    from desk.screen import show_case

    desk = desk_of(ctx)
    work = work_in(folder, desk)
    case = correct_case(assignments, by=by, work=work)
    show_case(case, folder=folder, words=work.words)
    return status_of(case, desk)
