"""`qujat letter`: one letter, from a case, from data or blank."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desk.options import Channel, LetterLanguage, On, Service, Territory, desk_of, given_of, work_in
from models.errors import ExitStatus


def letter(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", show_default=False)],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", show_default=False)],
    case: Annotated[Path | None, typer.Option("--case", metavar="DIR", show_default=False)] = None,
    data: Annotated[Path | None, typer.Option("--data", metavar="FILE.json", show_default=False)] = None,
    blank: Annotated[bool, typer.Option("--blank", show_default=False)] = False,
    service: Service = None,
    territory: Territory = None,
    on: On = None,
    channel: Channel = None,
    ground: Annotated[list[str] | None, typer.Option("--ground", metavar="CLAUSE", show_default=False)] = None,
    letter_lang: LetterLanguage = None,
    duplicate: Annotated[bool, typer.Option("--duplicate", show_default=False)] = False,
    count: Annotated[int | None, typer.Option("--count", metavar="N", min=1, show_default=False)] = None,
) -> int:
    """Makes the letter, proves it and says where it lies."""
    from desk.one_letter import LetterCall, make_letter
    from desk.screen import show_letter, show_problems

    desk = desk_of(ctx)
    given = given_of(service=service, territory=territory, on=on, channel=channel, letter_language=letter_lang)
    call = LetterCall(
        name=name,
        out=out,
        case=case,
        data=data,
        blank=blank,
        given=given,
        grounds=tuple(ground or ()),
        duplicate=duplicate,
        count=count,
    )
    made = make_letter(call, work=work_in(case or out.parent, desk))
    show_problems(made.problems, desk.language)
    show_letter(made.letters[0], desk.language)
    return ExitStatus.DONE
