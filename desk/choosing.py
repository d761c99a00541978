"""What a case is checked against: service, day, territory, channel, language; from what was given and what was read.

Rules: CONTRACT, "Service", "Territory", "Date", "Channel". A given thing wins; what is read unsurely never counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal, NamedTuple

from desk import rooms
from desk.names import known_name
from desk.settings import Settings
from models.case import Given, Question, ServiceChoice
from models.catalogue import Catalogue
from models.document import Document
from models.law import Channel, Choice, Edition, Office

APPLICATION = "application"


class Wanted(NamedTuple):
    """The service that a case asks for, or the question that has to be answered first."""

    service: str | None
    because: Literal["given", "application"] | None
    question: Question | None
    """Which service is meant, where the papers do not say."""


def check_given(given: Given, *, catalogue: Catalogue, settings: Settings) -> None:
    """InputError for a name that the catalogue and the settings do not know, or that the edition does not have.

    Asked before any page is read, so that nobody waits for a misspelling.
    """
    if given.service is not None:
        known_name(given.service.split("/")[0], catalogue.families, code="call-service-unknown")
        known_name(given.service, _services(catalogue), code="call-service-unknown")
    if given.territory is not None:
        known_name(given.territory, catalogue.territories, code="call-territory-unknown")
    if given.channel is not None:
        known_name(given.channel, [channel.value for channel in Channel], code="call-channel-unknown")
    office_of(given.office or settings.office, catalogue=catalogue, settings=settings)
    if given.service is not None and given.on is not None:
        on, territory = date.fromisoformat(given.on), given.territory or settings.territory
        choice = rooms.choose(service=given.service, territory=territory, on=on)
        if choice is not None:
            rooms.channel(choice.edition, given.channel)


def _services(catalogue: Catalogue) -> set[str]:
    """Every name that `--service` takes: families, and families with a variant."""
    variants = {f"{edition.family}/{edition.variant}" for edition in catalogue.editions if edition.variant}
    return variants | set(catalogue.families)


def office_of(name: str | None, *, catalogue: Catalogue, settings: Settings) -> Office | None:
    """The office of that name, from the settings first, else from the acts' directories; InputError when unknown."""
    if name is None:
        return None
    known_name(name, {*settings.offices, *catalogue.offices}, code="call-office-unknown")
    return settings.offices.get(name) or catalogue.offices[name]


def territory_to_check(given: Given, documents: Sequence[Document], *, settings: Settings) -> str | None:
    """The territory given, else the settings', else that of the act which prints the application's form."""
    return given.territory or settings.territory or rooms.territory_asked(documents)


def wanted_service(given: Given, documents: Sequence[Document], *, on: date) -> Wanted:
    """The service given, else the one that the application asks for, else the question which."""
    if given.service is not None:
        return Wanted(given.service, "given", None)
    service, question = rooms.service_asked(documents, on=on)
    return Wanted(service, "application" if service else None, question)


def day_to_check(given: Given, documents: Sequence[Document], *, today: date, otherwise: date) -> date:
    """The day given, else the application's when it was read surely and is not to come, else `otherwise`."""
    if given.on is not None:
        return date.fromisoformat(given.on)
    for document in documents:
        field = document.fields.get("application_date") if document.kind == APPLICATION else None
        if field is not None and field.value and not field.needs_review:
            day = _iso_day(field.value)
            if day is not None and day <= today:
                return day
    return otherwise


def _iso_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def language_of_case(documents: Iterable[Document], *, otherwise: str) -> Literal["kk", "ru"]:
    """The application's language, the first of a bilingual one; without one the staff's own, else Russian."""
    for document in documents:
        if document.kind == APPLICATION and document.languages:
            return document.languages[0]
    return "kk" if otherwise == "kk" else "ru"


def choice_to_service(
    wanted: Wanted, choice: Choice | None, *, territory: str | None, catalogue: Catalogue
) -> ServiceChoice | None:
    """What case.json says of the service; None while it is not known which."""
    if wanted.service is None:
        return None
    family, _, variant = wanted.service.partition("/")
    if choice is None:
        editions = [edition for edition in catalogue.editions if edition.family == family]
        return ServiceChoice(
            id=family,
            variant=variant or None,
            because=wanted.because,
            territory=territory,
            title=editions[0].title if editions else {},
        )
    edition = choice.edition
    return ServiceChoice(
        id=edition.family,
        variant=edition.variant,
        edition=edition.id,
        chosen=choice.chosen,
        because=wanted.because,
        territory=edition.territory,
        title=edition.title,
        act=act_title(edition),
    )


def act_title(edition: Edition) -> str:
    """The act as people cite it, in the language of its text: `Акимат города Алматы, постановление от …`.

    A number or a date that the text does not print is left out.
    """
    act = edition.act
    language: Literal["kk", "ru"] = "ru" if "ru" in act.authority and "ru" not in edition.translated else "kk"
    authority = act.authority.get(language) or next(iter(act.authority.values()), "")
    kind = act.kind.get(language) or next(iter(act.kind.values()), "")
    day = act.date.strftime("%d.%m.%Y") if act.date else ""
    number = f"№ {act.number}" if act.number else ""
    words = (day, number, kind) if language == "kk" else (kind, f"от {day}" if day else "", number)
    return f"{authority}, {' '.join(word for word in words if word)}"
