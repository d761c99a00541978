"""`qujat watch`: the shared folder that the scanner writes to."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from desk.door import told_of
from desk.options import (
    Channel,
    LetterLanguage,
    NoLetters,
    Office,
    Officer,
    Out,
    Service,
    Territory,
    desk_of,
    given_of,
    work_in,
)
from models.batch import BatchReport
from models.errors import ExitStatus
from models.progress import Silence


def watch(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", show_default=False)],
    out: Out,
    once: Annotated[bool, typer.Option("--once", show_default=False)] = False,
    many: Annotated[bool, typer.Option("--many", show_default=False)] = False,
    every: Annotated[float, typer.Option("--every", metavar="SECONDS", min=0.5)] = 5.0,
    settle: Annotated[float, typer.Option("--settle", metavar="SECONDS", min=0.0)] = 5.0,
    service: Service = None,
    territory: Territory = None,
    channel: Channel = None,
    office: Office = None,
    officer: Officer = None,
    letter_lang: LetterLanguage = None,
    no_letters: NoLetters = False,
) -> int:
    """Takes each file that arrives, until it is stopped."""
    from dataclasses import replace

    from desk import rooms
    from desk.batch import files_to_batch
    from desk.batches.call import BatchCall
    from desk.choosing import check_given
    from desk.watch import Told, Watch

    desk = desk_of(ctx)
    given = given_of(
        service=service,
        territory=territory,
        channel=channel,
        office=office,
        officer=officer,
        letter_language=letter_lang,
        letters=False if no_letters else None,
    )
    check_given(given, catalogue=rooms.catalogue(), settings=desk.settings)
    call = BatchCall(given=given, one_applicant=not many)

    def handle(file: Path, result: Path) -> BatchReport:
        return files_to_batch([file], call=call, work=replace(work_in(result, desk), progress=Silence()))

    def tell(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    watching = Watch(
        folder=folder,
        out=out,
        language=desk.language,
        handle=handle,
        attempt=lambda work: Told(*told_of(work, language=desk.language)),
        tell=tell,
        every=every,
        settle=settle,
    )
    try:
        return watching.run(once=once)
    except KeyboardInterrupt:
        from models.wording import say

        tell(say("watch-ended", desk.language))
        return ExitStatus.DONE
