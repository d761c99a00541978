"""`qujat services`: the catalogue at a glance."""

from __future__ import annotations

import json
import sys

import typer

from desk.options import AsJson, desk_of


def services(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Every service with its editions, one a line."""
    from desk import rooms
    from desk.catalogue_view import editions_to_rows, show_services

    if as_json:
        rows = editions_to_rows(rooms.catalogue())
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return
    show_services(rooms.catalogue(), desk_of(ctx).language)
