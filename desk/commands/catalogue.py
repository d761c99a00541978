"""`qujat catalogue --out DIR`: the catalogue as a site and printable sheets; `qujat catalogue check FOLDER`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from desk.options import On, Territory, desk_of, given_of
from models.errors import ExitStatus, InputError


def catalogue(
    ctx: typer.Context,
    action: Annotated[str | None, typer.Argument(metavar="[check", show_default=False)] = None,
    folder: Annotated[Path | None, typer.Argument(metavar="FOLDER]", show_default=False)] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", show_default=False)] = None,
    territory: Territory = None,
    on: On = None,
    no_sheets: Annotated[bool, typer.Option("--no-sheets", show_default=False)] = False,
) -> int:
    """The site of the information stand, or the mistakes of an office's own folder."""
    from desk.choosing import check_given
    from desk.names import known_name
    from desk.progress import progress_for

    desk = desk_of(ctx)
    if action is not None:
        known_name(action, ("check",), code="catalogue-action-unknown")
    if (action is None) == (out is None) or (action is None) != (folder is None):
        raise InputError("catalogue-call")
    if folder is not None:
        from desk.catalogue_check import check_folder

        return check_folder(folder, desk.language)
    from desk import rooms
    from desk.screen import show_site
    from desk.stand.site import catalogue_to_site, editions_of_territory

    given = given_of(territory=territory, on=on)
    check_given(given, catalogue=rooms.catalogue(), settings=desk.settings)
    assert out is not None
    problems = catalogue_to_site(
        rooms.catalogue(),
        editions_of_territory(rooms.catalogue(), territory),
        out=out,
        on=date.fromisoformat(given.on) if given.on else date.today(),
        sheets=not no_sheets,
        progress=progress_for(desk.language),
    )
    show_site(out, problems, desk.language)
    return ExitStatus.DONE
