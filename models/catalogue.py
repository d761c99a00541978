"""The whole catalogue of the law as one noun: editions, kinds, facts, offices, receipt contents, territories."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from models.kinds import DocumentKind
from models.law import Edition, Fact, Noun, Office, Wording


class Territory(Noun):
    """A territory that an edition may hold for."""

    id: str
    """Contract name: `almaty-city`."""
    name: Wording
    parent: str | None
    """The territory around it, whose edition holds where it has none of its own; None for the country."""


class ReceiptContent(Noun):
    """One thing that a clause may demand of a receipt."""

    code: str
    name: Wording


class ApplicationForm(Noun):
    """A printed application form and the services it serves."""

    id: str
    """As `Document.form` names it: `almaty-city-2012/wheelchair`, `order-287/1`."""
    name: Wording
    services: tuple[str, ...]
    """Families; several where one form serves several services."""
    territory: str | None = None
    """The territory whose act prints it; None: a national act."""


class MovedDays(Noun):
    """Days that a decree moved and that the library of holidays does not know (yet)."""

    days_off: Mapping[date, str] = {}
    """Days off, with the decree that made them so."""
    worked: Mapping[date, str] = {}
    """Saturdays and Sundays that are worked, with the decree."""


class PensionAge(Noun):
    """The general pension age from a day on."""

    start: date
    men: float
    """In years; a half is six months."""
    women: float
    act: str
    """Act and article that set it."""


class Catalogue:
    """Everything that the law room knows; frozen once loaded, keyed by the contract's names."""

    def __init__(
        self,
        *,
        editions: tuple[Edition, ...],
        kinds: tuple[DocumentKind, ...],
        facts: tuple[Fact, ...],
        offices: tuple[Office, ...],
        receipt_contents: tuple[ReceiptContent, ...],
        territories: tuple[Territory, ...],
        forms: tuple[ApplicationForm, ...],
        moved_days: MovedDays,
        pension_ages: tuple[PensionAge, ...] = (),
    ) -> None:
        self.editions = editions
        self.kinds: Mapping[str, DocumentKind] = MappingProxyType({kind.id: kind for kind in kinds})
        self.facts: Mapping[str, Fact] = MappingProxyType({fact.name: fact for fact in facts})
        self.offices: Mapping[str, Office] = MappingProxyType({office.id: office for office in offices})
        self.receipt_contents: Mapping[str, ReceiptContent] = MappingProxyType({c.code: c for c in receipt_contents})
        self.territories: Mapping[str, Territory] = MappingProxyType({place.id: place for place in territories})
        self.forms: Mapping[str, ApplicationForm] = MappingProxyType({form.id: form for form in forms})
        self.moved_days = moved_days
        self.pension_ages = pension_ages

    @property
    def families(self) -> tuple[str, ...]:
        """Every service family, in alphabetical order."""
        return tuple(sorted({edition.family for edition in self.editions}))
