"""`qujat service S`: one edition with documents, conditions, facts, deadlines, grounds and clauses."""

from __future__ import annotations

import sys
from datetime import date
from typing import Annotated

import typer

from desk.options import AsJson, On, Territory, desk_of, given_of


def service(
    ctx: typer.Context,
    service: Annotated[str, typer.Argument(metavar="S", show_default=False)],
    territory: Territory = None,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """The edition in force on the day, today unless said."""
    from desk import rooms
    from desk.catalogue_view import edition_in_force
    from desk.choosing import check_given
    from desk.edition_view import show_edition

    desk = desk_of(ctx)
    given = given_of(service=service, territory=territory, on=on)
    check_given(given, catalogue=rooms.catalogue(), settings=desk.settings)
    choice = edition_in_force(
        service,
        territory=territory or desk.settings.territory,
        on=date.fromisoformat(given.on) if given.on else date.today(),
    )
    if as_json:
        sys.stdout.write(choice.edition.model_dump_json(indent=2) + "\n")
        return
    show_edition(choice, rooms.catalogue(), desk.language)
