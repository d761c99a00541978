"""`qujat forms pack --service S --out FILE.pdf`: all blank forms of a service in one PDF."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from desk.options import Channel, LetterLanguage, Office, On, Service, Territory, desk_of, given_of, work_in
from models.errors import ExitStatus


def forms(
    ctx: typer.Context,
    action: Annotated[str, typer.Argument(metavar="pack", show_default=False)],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", show_default=False)],
    service: Service = None,
    territory: Territory = None,
    on: On = None,
    channel: Channel = None,
    office: Office = None,
    letter_lang: LetterLanguage = None,
) -> int:
    """Makes the pack and says what is in it."""
    from desk.forms_pack import service_to_pack
    from desk.names import known_name
    from desk.screen import say_line

    desk = desk_of(ctx)
    known_name(action, ("pack",), code="forms-action-unknown")
    given = given_of(
        service=service, territory=territory, on=on, channel=channel, office=office, letter_language=letter_lang
    )
    pack = service_to_pack(given, out=out, work=work_in(out.absolute().parent, desk))
    for problem in pack.problems:
        sys.stdout.write(problem.worded(desk.language).message + "\n")
    for form in pack.forms:
        sys.stdout.write(f"{form}\n")
    say_line("pack-made", desk.language, file=str(out), forms=str(len(pack.forms)), pages=str(pack.pages))
    return ExitStatus.DONE
