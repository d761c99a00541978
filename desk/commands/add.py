"""`qujat add`: papers brought later join the case."""

from __future__ import annotations

import typer

from desk.options import Files, Folder, desk_of, status_of, work_in


def add(ctx: typer.Context, folder: Folder, files: Files) -> int:
    """Reads the new papers and checks the case again; the earlier checklist is kept."""
    from desk.changes import add_files
    from desk.screen import show_case

    desk = desk_of(ctx)
    work = work_in(folder, desk)
    case = add_files(files, work=work)
    show_case(case, folder=folder, words=work.words)
    return status_of(case, desk)
