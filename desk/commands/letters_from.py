"""`qujat letters-from`: a letter for every row of a table, in one PDF for the printer or a file each."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desk.options import Channel, LetterLanguage, Office, On, Service, Territory, desk_of, given_of, work_in
from models.errors import ExitStatus, InputError


def letters_from(
    ctx: typer.Context,
    letter: Annotated[str, typer.Option("--letter", metavar="NAME", show_default=False)],
    table: Annotated[Path | None, typer.Argument(metavar="TABLE", show_default=False)] = None,
    one_pdf: Annotated[Path | None, typer.Option("--one-pdf", metavar="FILE", show_default=False)] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", show_default=False)] = None,
    template: Annotated[Path | None, typer.Option("--template", metavar="FILE", show_default=False)] = None,
    service: Service = None,
    territory: Territory = None,
    on: On = None,
    channel: Channel = None,
    office: Office = None,
    ground: Annotated[list[str] | None, typer.Option("--ground", metavar="CLAUSE", show_default=False)] = None,
    letter_lang: LetterLanguage = None,
    sort: Annotated[str | None, typer.Option("--sort", metavar="HEADING", show_default=False)] = None,
    skip: Annotated[list[str] | None, typer.Option("--skip", metavar="HEADING", show_default=False)] = None,
    sheet: Annotated[str | None, typer.Option("--sheet", metavar="NAME", show_default=False)] = None,
    two_up: Annotated[bool, typer.Option("--two-up", show_default=False)] = False,
    one_sided: Annotated[bool, typer.Option("--one-sided", show_default=False)] = False,
) -> int:
    """Makes the letters and tells what was wrong with which row; or writes a ready table for them."""
    from desk.bulk_view import show_bulk
    from desk.letters_from import BulkCall, table_to_letters, write_template
    from desk.screen import say_line
    from desk.tables.read import TableCall

    desk = desk_of(ctx)
    if table is None and template is None:
        raise InputError("bulk-table-needed")
    given = given_of(
        service=service, territory=territory, on=on, channel=channel, office=office, letter_language=letter_lang
    )
    call = BulkCall(
        table=TableCall(file=table or Path(), sheet=sheet, skipped=tuple(skip or ()), sort=sort),
        letter=letter,
        given=given,
        one_pdf=one_pdf,
        out=out,
        grounds=tuple(ground or ()),
        both_sides=not one_sided,
        two_up=two_up,
    )
    if template is not None:
        write_template(template, call, work=work_in(template.absolute().parent, desk))
        say_line("table-written", desk.language, file=str(template))
        return ExitStatus.DONE
    made = table_to_letters(call, work=work_in(out or Path(), desk))
    return show_bulk(made, call, desk.language)
