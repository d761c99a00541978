"""`qujat forget`: removes a case and all it left, and records that it did."""

from __future__ import annotations

from typing import Annotated

import typer

from desk.options import Folder, desk_of
from models.errors import ExitStatus


def forget(
    ctx: typer.Context,
    folder: Folder,
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", show_default=False)] = None,
) -> int:
    """Removes the folder; the register beside it keeps no personal data."""
    from desk.forgetting import forget_case
    from desk.screen import say_line

    register = forget_case(folder, by=by)
    say_line("forgotten", desk_of(ctx).language, folder=str(folder), register=str(register))
    return ExitStatus.DONE
