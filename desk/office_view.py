"""The directories of offices: which fit, on the screen and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.table import Table

from desk.screen import console
from desk.words import Words
from models.law import Office
from models.spelling import searchable

Row = Mapping[str, object]


def offices_that_fit(
    offices: Iterable[Office], *, territory: str | None, channel: str | None, word: str | None
) -> tuple[Office, ...]:
    """The offices of a territory and a channel in whose id, name, address or district a word stands; None: any.

    Kazakh letters may be typed as Russian ones: карасу finds Қарасу.
    """
    return tuple(
        office
        for office in offices
        if territory in (None, office.territory)
        and channel in (None, office.channel.value)
        and (word is None or searchable(word) in _text(office))
    )


def _text(office: Office) -> str:
    wordings = (office.name, office.address, office.district)
    return searchable(" ".join((office.id, *(text for wording in wordings for text in wording.values()))))


def offices_to_rows(offices: Sequence[Office]) -> list[Row]:
    """The offices for programs: everything that the directory has of each."""
    return [office.model_dump(mode="json") for office in offices]


def show_offices(offices: Sequence[Office], words: Words) -> None:
    """One office a row: the name that `--office` takes, what it is called, where it is, how it is reached."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("view-office", "view-title", "view-address", "view-reached"):
        table.add_column(words.of(column), no_wrap=column == "view-office")
    for office in offices:
        reached = (*office.phones, office.email, office.website)
        table.add_row(
            office.id, words.text(office.name), words.text(office.address), "\n".join(filter(None, reached))
        )
    console().print(table)
