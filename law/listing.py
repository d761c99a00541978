"""The catalogue as `qujat services` and `qujat service` show it: plain values, conditions in one line of signs."""

from __future__ import annotations

from datetime import date

from law.choose import is_in_force
from law.conditions import facts_of, words_of
from models.catalogue import Catalogue
from models.law import Always, Choice, Edition, Fact, Noun, Wording


class EditionLine(Noun):
    """One edition in the list of services."""

    edition: str
    territory: str
    start: date
    end: date | None
    """First day on which it no longer holds; None: in force."""
    act: str
    in_force: bool
    """On the day that was asked about."""


class ServiceLine(Noun):
    """One service with its editions, oldest first."""

    service: str
    """What --service takes: `wheelchair`, `technical-aids/hygiene`."""
    title: Wording
    editions: tuple[EditionLine, ...]


class ServiceSheet(Noun):
    """One edition in full, with what its conditions and facts mean."""

    service: str
    edition: Edition
    chosen: str
    """`territory`, `parent_territory`, `national` or `only_local`."""
    conditions: dict[str, str]
    """Item to its condition in one line, of those that have one."""
    facts: tuple[Fact, ...]
    """The facts that the conditions name, with questions and evidence."""


def act_line(edition: Edition, language: str | None = None) -> str:
    """The act in one line, in its own language unless another is named: authority, kind, date and number."""
    own = next((code for code in ("kk", "ru") if code in edition.title and code not in edition.translated), "ru")
    tongue: str = language or own
    act = edition.act
    authority, kind = (
        next((text for code, text in wording.items() if code == tongue), "") for wording in (act.authority, act.kind)
    )
    if tongue == "kk":
        return f"{authority}, {act.date:%d.%m.%Y} № {act.number} {kind}"
    return f"{authority}, {kind} от {act.date:%d.%m.%Y} № {act.number}"


def catalogue_to_services(catalogue: Catalogue, on: date) -> tuple[ServiceLine, ...]:
    """Every service with its editions; titles are the newest edition's."""
    by_service: dict[str, list[Edition]] = {}
    for edition in sorted(catalogue.editions, key=lambda edition: (edition.in_force.start, edition.id)):
        by_service.setdefault(service_of(edition), []).append(edition)
    return tuple(
        ServiceLine(service=service, title=editions[-1].title, editions=tuple(_line(e, on) for e in editions))
        for service, editions in sorted(by_service.items())
    )


def service_of(edition: Edition) -> str:
    """What --service takes for an edition: its family, with the variant where it has one."""
    return f"{edition.family}/{edition.variant}" if edition.variant else edition.family


def _line(edition: Edition, on: date) -> EditionLine:
    return EditionLine(
        edition=edition.id,
        territory=edition.territory,
        start=edition.in_force.start,
        end=edition.in_force.end,
        act=act_line(edition),
        in_force=is_in_force(edition, on),
    )


def choice_to_sheet(choice: Choice, catalogue: Catalogue) -> ServiceSheet:
    """An edition in full, with its conditions in one line each and its facts."""
    required = choice.edition.required_documents
    names = dict.fromkeys(name for item in required for name in facts_of(item.condition))
    return ServiceSheet(
        service=service_of(choice.edition),
        edition=choice.edition,
        chosen=choice.chosen,
        conditions={item.id: words_of(item.condition) for item in required if not isinstance(item.condition, Always)},
        facts=tuple(catalogue.facts[name] for name in names),
    )
