"""Nouns that only this room uses: what its steps hand to one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from models.document import Document
from models.person import Person

Truth: TypeAlias = bool | None
"""Three values: true, false, unknown."""

Unusable = Literal["stranger", "expired", "unreadable"]


@dataclass(frozen=True)
class Mistake:
    """One mistake in the files of the catalogue."""

    file: str
    path: str
    """Keys and list numbers from the file's root, joined by dots."""
    expected: str

    def __str__(self) -> str:
        return f"{self.file}: {self.path}: expected {self.expected}" if self.path else f"{self.file}: {self.expected}"


@dataclass(frozen=True)
class People:
    """Who is who in the case, seen from the applicant."""

    applicant: Person | None
    """The anchor: the applicant of the application, else the person whom most papers are about."""
    beneficiary: Person | None
    """Whom the service is for: the person of the papers on disability, else the child, else the applicant."""
    by_id: Mapping[str, Person] = field(default_factory=dict)
    same_as: Mapping[str, str] = field(default_factory=dict)
    """Every person's id to the id under which the person counts: two spellings of one person are one."""
    strangers: frozenset[str] = frozenset()
    """Ids of persons who have no part in the case."""

    def person_of(self, document: Document) -> Person | None:
        """The person whom a paper is about, under the id that counts; None where the paper does not tell."""
        if document.person is None:
            return None
        return self.by_id.get(self.same_as.get(document.person, document.person))


@dataclass(frozen=True)
class Standing:
    """How one paper stands: it counts, or why it cannot."""

    document: Document
    person: Person | None
    unusable: Unusable | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    """What the sentence about it names."""
