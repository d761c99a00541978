"""The catalogue on the screen: every service with its editions, and the edition of a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import groupby

from desk import rooms
from desk.choosing import act_title
from desk.edition_words import in_force_words, service_name
from desk.screen import console
from desk.words import Words
from models.catalogue import Catalogue
from models.errors import InputError
from models.law import Choice, Edition
from models.wording import Language

Row = Mapping[str, object]

_DOT = " · "


def editions_to_rows(catalogue: Catalogue) -> list[Row]:
    """The catalogue for programs: one object an edition."""
    return [
        {
            "service": service_name(edition),
            "family": edition.family,
            "variant": edition.variant,
            "edition": edition.id,
            "territory": edition.territory,
            "title": edition.title,
            "act": act_title(edition),
            "in_force_from": edition.in_force.start.isoformat(),
            "in_force_to": edition.in_force.end.isoformat() if edition.in_force.end else None,
            "channels": [channel.value for channel in edition.channels],
            "documents": len(edition.required_documents),
            "by_reference": bool(edition.by_reference),
        }
        for edition in catalogue.editions
    ]


def show_services(catalogue: Catalogue, language: Language) -> None:
    """Every service under its newest title, its editions one a line, oldest first."""
    words, screen = Words(language, catalogue.kinds), console()
    by_service = sorted(catalogue.editions, key=lambda edition: (service_name(edition), edition.in_force.start))
    rows = [(edition, _cells(edition, catalogue, words)) for edition in by_service]
    widths = [max(len(cells[column]) for _, cells in rows) for column in range(4)]
    for name, group in groupby(rows, key=lambda row: service_name(row[0])):
        entries = list(group)
        screen.print(f"{name}{_DOT}{words.text(entries[-1][0].title)}", style="bold")
        for _, cells in entries:
            aligned = [cell.ljust(width) for cell, width in zip(cells, widths, strict=True)]
            screen.print("  " + "  ".join(aligned).rstrip(), soft_wrap=True)
    screen.print(words.of("view-services-legend"))


def _cells(edition: Edition, catalogue: Catalogue, words: Words) -> tuple[str, str, str, str]:
    place = catalogue.territories.get(edition.territory)
    papers = f"{len(edition.required_documents)}{'*' if edition.by_reference else ''}"
    return edition.id, words.text(place.name) if place else edition.territory, in_force_words(edition), papers


def edition_in_force(service: str, *, territory: str | None, on: date) -> Choice:
    """The edition of the day; InputError that lists the editions there are when none is in force."""
    choice = rooms.choose(service=service, territory=territory, on=on)
    if choice is None:
        editions = [
            edition for edition in rooms.catalogue().editions if service in (edition.family, service_name(edition))
        ]
        known = "; ".join(f"{edition.territory} {in_force_words(edition)}" for edition in editions)
        raise InputError("no-edition-that-day", service=service, on=on.strftime("%d.%m.%Y"), known=known)
    return choice
