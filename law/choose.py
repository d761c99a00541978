"""Which edition holds: the territory's own, its parent's, the national one; and what a call may name."""

from __future__ import annotations

from datetime import date

from models.catalogue import Catalogue
from models.errors import InputError
from models.law import Channel, Choice, Edition

NATIONAL = "kazakhstan"


def service_to_choice(catalogue: Catalogue, *, service: str, territory: str | None, on: date) -> Choice | None:
    """The edition of a service that holds on a day, None where none does.

    `territory` None means that nobody named one: the national edition, else the only local one. InputError: unknown
    service or territory, a bare family with several variants in force, several local editions and no territory.
    """
    editions = _of_service(catalogue, service, on)
    if territory is None:
        return _without_territory(editions, service)
    chain = territory_to_chain(catalogue, territory)
    for place in chain:
        for edition in editions:
            if edition.territory == place:
                return Choice(edition=edition, chosen=_reason(place, territory))
    return None


def _reason(place: str, territory: str) -> str:
    if place == territory:
        return "national" if place == NATIONAL else "territory"
    return "national" if place == NATIONAL else "parent_territory"


def _without_territory(editions: list[Edition], service: str) -> Choice | None:
    national = [edition for edition in editions if edition.territory == NATIONAL]
    if national:
        return Choice(edition=national[0], chosen="national")
    if len(editions) > 1:
        places = ", ".join(sorted(edition.territory for edition in editions))
        raise InputError("territory-needed", service=service, territories=places)
    return Choice(edition=editions[0], chosen="only_local") if editions else None


def territory_to_chain(catalogue: Catalogue, territory: str) -> tuple[str, ...]:
    """A territory and those around it, nearest first; InputError where the name is unknown."""
    if territory not in catalogue.territories:
        raise InputError("territory-unknown", territory=territory, known=", ".join(catalogue.territories))
    chain: list[str] = []
    place: str | None = territory
    while place is not None and place not in chain:
        chain.append(place)
        place = catalogue.territories[place].parent
    return tuple(chain)


def _of_service(catalogue: Catalogue, service: str, on: date) -> list[Edition]:
    """The editions of a service in force on a day, in any territory."""
    family, _, variant = service.partition("/")
    of_family = [edition for edition in catalogue.editions if edition.family == family]
    if not of_family or (variant and all(edition.variant != variant for edition in of_family)):
        raise InputError("service-unknown", service=service, known=", ".join(known_services(catalogue)))
    in_force = [edition for edition in of_family if edition.in_force.holds_on(on)]
    if variant:
        return [edition for edition in in_force if edition.variant == variant]
    variants = sorted({edition.variant for edition in in_force if edition.variant})
    if len(variants) + any(edition.variant is None for edition in in_force) > 1:
        names = ", ".join(f"{family}/{name}" for name in variants)
        raise InputError("service-variants", service=service, variants=names)
    return in_force


def known_services(catalogue: Catalogue) -> tuple[str, ...]:
    """Every name that --service takes: families, and family/variant where there are variants."""
    names = {
        f"{edition.family}/{edition.variant}" if edition.variant else edition.family for edition in catalogue.editions
    }
    return tuple(sorted(names))


def edition_to_channel(edition: Edition, channel: str | None) -> Channel:
    """The channel of a case: the one named, else the district department, else the edition's first.

    InputError where the name is unknown or the edition does not take applications that way.
    """
    if channel is None:
        usual = Channel.DISTRICT_DEPARTMENT
        return usual if usual in edition.channels else edition.channels[0]
    if channel not in set(Channel):
        raise InputError("channel-unknown", channel=channel, known=", ".join(Channel))
    if channel not in edition.channels:
        known = ", ".join(edition.channels)
        raise InputError("channel-not-of-edition", channel=channel, edition=edition.id, known=known)
    return Channel(channel)
