"""`qujat batch`: one file or folder with many applicants' papers to a case folder each."""

from __future__ import annotations

from typing import Annotated

import typer

from desk.options import (
    Channel,
    Collate,
    Facts,
    Files,
    LetterLanguage,
    NoLetters,
    Office,
    Officer,
    On,
    Out,
    Service,
    Territory,
    collation_of,
    desk_of,
    facts_given,
    given_of,
    work_in,
)
from models.errors import ExitStatus


def batch(
    ctx: typer.Context,
    files: Files,
    out: Out,
    collate: Collate = None,
    expect: Annotated[int | None, typer.Option("--expect", metavar="N", min=1, show_default=False)] = None,
    split_before: Annotated[
        list[int] | None, typer.Option("--split-before", metavar="PAGE", min=1, show_default=False)
    ] = None,
    join_before: Annotated[
        list[int] | None, typer.Option("--join-before", metavar="PAGE", min=1, show_default=False)
    ] = None,
    service: Service = None,
    territory: Territory = None,
    on: On = None,
    channel: Channel = None,
    fact: Facts = None,
    office: Office = None,
    officer: Officer = None,
    letter_lang: LetterLanguage = None,
    no_letters: NoLetters = False,
) -> int:
    """Parts the pile, makes the cases and shows the report."""
    from desk.batch import files_to_batch
    from desk.batch_view import show_batch
    from desk.batches.call import BatchCall

    desk = desk_of(ctx)
    given = given_of(
        service=service,
        territory=territory,
        on=on,
        channel=channel,
        office=office,
        officer=officer,
        letter_language=letter_lang,
        letters=False if no_letters else None,
    )
    call = BatchCall(
        given=given,
        facts=facts_given(fact),
        collation=collation_of(collate),
        expect=expect,
        split=frozenset(split_before or ()),
        joined=frozenset(join_before or ()),
    )
    work = work_in(out, desk)
    report = files_to_batch(files, call=call, work=work)
    show_batch(report, folder=out, words=work.words)
    settled = report.state == "done" and all(case.outcome == "accepted" for case in report.cases)
    return ExitStatus.NOT_ACCEPTED if desk.strict and not settled else ExitStatus.DONE
