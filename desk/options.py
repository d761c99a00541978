"""Options that several commands share, declared once; their help sentences are put in by `desk.help`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, get_args

import typer

from desk.call import Desk
from desk.names import day_of, facts_of, known_name
from desk.progress import progress_for
from models.batch import Collation
from models.case import Case, Given, Outcome
from models.errors import ExitStatus

if TYPE_CHECKING:
    from desk.casework import Casework

Files = Annotated[list[Path], typer.Argument(metavar="FILE…", show_default=False)]
Folder = Annotated[Path, typer.Argument(metavar="DIR", show_default=False)]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", show_default=False)]
Service = Annotated[str | None, typer.Option("--service", metavar="S", show_default=False)]
Territory = Annotated[str | None, typer.Option("--territory", metavar="T", show_default=False)]
On = Annotated[str | None, typer.Option("--on", metavar="DATE", show_default=False)]
Channel = Annotated[str | None, typer.Option("--channel", metavar="C", show_default=False)]
Facts = Annotated[list[str] | None, typer.Option("--fact", metavar="NAME=VALUE", show_default=False)]
Office = Annotated[str | None, typer.Option("--office", metavar="O", show_default=False)]
Officer = Annotated[str | None, typer.Option("--officer", metavar="NAME", show_default=False)]
Number = Annotated[str | None, typer.Option("--number", metavar="N", show_default=False)]
LetterLanguage = Annotated[str | None, typer.Option("--letter-lang", metavar="kk|ru|kk+ru", show_default=False)]
Collate = Annotated[
    str | None, typer.Option("--collate", metavar="reversed|same|turned|halves|none", show_default=False)
]
NoLetters = Annotated[bool, typer.Option("--no-letters", show_default=False)]
By = Annotated[str, typer.Option("--by", metavar="NAME", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", show_default=False)]

LETTER_LANGUAGES: tuple[Literal["kk", "ru", "kk+ru"], ...] = ("kk", "ru", "kk+ru")


def desk_of(ctx: typer.Context) -> Desk:
    """The desk that the line was parsed for."""
    desk = ctx.obj
    if not isinstance(desk, Desk):
        raise TypeError("a command was called without its desk")
    return desk


def given_of(
    *,
    service: str | None = None,
    territory: str | None = None,
    on: str | None = None,
    channel: str | None = None,
    office: str | None = None,
    officer: str | None = None,
    number: str | None = None,
    letter_language: str | None = None,
    letters: bool | None = None,
) -> Given:
    """What the operator said, its form checked; InputError for a day that is none or an unknown language."""
    return Given(
        service=service,
        territory=territory,
        on=day_of(on).isoformat() if on is not None else None,
        channel=channel,
        office=office,
        officer=officer,
        number=number,
        letter_language=letter_language_of(letter_language),
        letters=letters,
    )


def letter_language_of(name: str | None) -> Literal["kk", "ru", "kk+ru"] | None:
    """The letter language of that name; None for none; InputError for another."""
    if name is None:
        return None
    known_name(name, LETTER_LANGUAGES, code="letter-language-unknown")
    return next(language for language in LETTER_LANGUAGES if language == name)


def collation_of(name: str | None) -> Collation | None:
    """The way in which two passes lie; None for none said; InputError for another."""
    if name is None:
        return None
    known = get_args(Collation)
    known_name(name, known, code="collation-unknown")
    return next(collation for collation in known if collation == name)


def facts_given(pairs: list[str] | None) -> dict[str, bool]:
    """The facts of `--fact`; InputError for another form or a fact that the catalogue does not know."""
    from desk import rooms

    return facts_of(pairs, known=rooms.catalogue().facts) if pairs else {}


def work_in(folder: Path, desk: Desk) -> Casework:
    """What the steps of a case need, for a folder and a desk."""
    from desk.casework import Casework

    return Casework(
        folder=folder, settings=desk.settings, language=desk.language, progress=progress_for(desk.language)
    )


def status_of(case: Case, desk: Desk) -> ExitStatus:
    """0, or 3 where the line is strict and the case is not accepted."""
    strict = desk.strict and case.outcome is not Outcome.ACCEPTED
    return ExitStatus.NOT_ACCEPTED if strict else ExitStatus.DONE
