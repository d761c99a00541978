"""`qujat letters`: every letter that can be made, with the fields it needs."""

from __future__ import annotations

import json
import sys

import typer

from desk.options import AsJson, Service, desk_of


def letters(ctx: typer.Context, service: Service = None, as_json: AsJson = False) -> None:
    """The letters, those of one service where it is named."""
    from desk.letter_view import letter_types_to_rows, letters_of_service, show_letters

    types = letters_of_service(service)
    if as_json:
        sys.stdout.write(json.dumps(letter_types_to_rows(types), ensure_ascii=False, indent=2) + "\n")
        return
    show_letters(types, desk_of(ctx).language)
