"""`qujat letters`: every letter that can be made, with the fields it needs."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from desk.options import AsJson, Service, desk_of


def letters(
    ctx: typer.Context,
    service: Service = None,
    as_json: AsJson = False,
    gallery: Annotated[Path | None, typer.Option("--gallery", metavar="DIR", show_default=False)] = None,
) -> None:
    """The letters, those of one service where it is named: told, or drawn to look at."""
    from desk.letter_view import letter_types_to_rows, letters_of_service, show_letters

    types = letters_of_service(service)
    if gallery is not None:
        from desk.gallery.page import draw_gallery
        from desk.progress import progress_for
        from desk.screen import show_site

        language = desk_of(ctx).language
        problems = draw_gallery(types, out=gallery, language=language, progress=progress_for(language))
        show_site(gallery, problems, language)
        return
    if as_json:
        sys.stdout.write(json.dumps(letter_types_to_rows(types), ensure_ascii=False, indent=2) + "\n")
        return
    show_letters(types, desk_of(ctx).language)
