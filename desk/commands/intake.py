"""`qujat intake`: files of one application to the case folder."""

from __future__ import annotations

import typer

from desk.options import (
    Channel,
    Facts,
    Files,
    LetterLanguage,
    NoLetters,
    Number,
    Office,
    Officer,
    On,
    Out,
    Service,
    Territory,
    desk_of,
    facts_given,
    given_of,
    status_of,
    work_in,
)


def intake(
    ctx: typer.Context,
    files: Files,
    out: Out,
    service: Service = None,
    territory: Territory = None,
    on: On = None,
    channel: Channel = None,
    fact: Facts = None,
    office: Office = None,
    officer: Officer = None,
    number: Number = None,
    letter_lang: LetterLanguage = None,
    no_letters: NoLetters = False,
) -> int:
    """Reads, checks, writes the letters and shows the result."""
    from desk.casework import files_to_case
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
        letters=False if no_letters else None,
    )
    work = work_in(out, desk)
    case = files_to_case(files, given=given, facts=facts_given(fact), work=work)
    show_case(case, folder=out, words=work.words)
    return status_of(case, desk)
