"""The pack of blank forms of a service: for the print room, and for the shelf at the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desk import rooms
from desk.casework import Casework
from desk.choosing import check_given, office_of
from desk.one_letter import edition_of_given
from models.case import Given
from models.errors import InputError

if TYPE_CHECKING:
    from generate.journey import Pack


def service_to_pack(given: Given, *, out: Path, work: Casework) -> Pack:
    """Writes the pack at `out`; InputError where no service is named, or none of its editions holds that day."""
    from generate.journey import LetterRequest

    if given.service is None:
        raise InputError("pack-service-needed")
    if out.suffix.casefold() != ".pdf":
        raise InputError("bulk-suffix", file=out.name)
    catalogue, settings = rooms.catalogue(), work.settings
    check_given(given, catalogue=catalogue, settings=settings)
    edition = edition_of_given(given, work)
    request = LetterRequest(
        letter="",
        out=out,
        blank=True,
        edition=edition,
        office=office_of(given.office or settings.office, catalogue=catalogue, settings=settings),
        kinds=catalogue.kinds,
        catalogue=catalogue,
        channel=rooms.channel(edition, given.channel) if edition else None,
    )
    return rooms.forms_pack(request, given.letter_language)
