"""`qujat check`: the checklist again, with what is said now laid over what was said at intake."""

from __future__ import annotations

import typer

from desk.options import (
    Channel,
    Facts,
    Folder,
    LetterLanguage,
    Number,
    Office,
    Officer,
    On,
    Service,
    Territory,
    desk_of,
    facts_given,
    given_of,
    status_of,
    work_in,
)


def check(
    ctx: typer.Context,
    folder: Folder,
    fact: Facts = None,
    service: Service = None,
    territory: Territory = None,
    on: On = None,
    channel: Channel = None,
    office: Office = None,
    officer: Officer = None,
    number: Number = None,
    letter_lang: LetterLanguage = None,
) -> int:
    """Checks the case again and shows it."""
    from desk.changes import check_again
    from desk.screen import show_case

    desk = desk_of(ctx)
    given = given_of(
        service=service,
        territory=territory,
        on=on,
        channel=channel,
        office=office,
        officer=officer,
        number=number,
        letter_language=letter_lang,
    )
    work = work_in(folder, desk)
    case = check_again(given=given, facts=facts_given(fact), work=work)
    show_case(case, folder=folder, words=work.words)
    return status_of(case, desk)
