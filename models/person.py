"""Persons: whom the papers are about."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Role(StrEnum):
    """What a person is in the case. A person with no role but STRANGER belongs to somebody else's case."""

    APPLICANT = "applicant"
    CHILD = "child"
    PARENT = "parent"
    REPRESENTATIVE = "representative"
    SPOUSE = "spouse"
    STRANGER = "stranger"


class Person(BaseModel):
    """One person, however the papers spell the name; the identity document's spelling stands first."""

    model_config = ConfigDict(frozen=True)

    id: str
    """`p1`, `p2`, …"""
    roles: tuple[Role, ...] = ()
    surname: str | None = None
    given_name: str | None = None
    patronymic: str | None = None
    iin: str | None = None
    birth_date: str | None = None
    """ISO."""
    spellings: tuple[str, ...] = ()
    """Every other full spelling met on the papers."""

    @property
    def full_name(self) -> str:
        """Surname, given name, patronymic, as far as known."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)
