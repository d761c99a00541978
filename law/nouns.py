"""Nouns that only this room uses: what its steps hand to one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from models.document import Document
from models.person import Person
from models.wording import Language, say

Truth: TypeAlias = bool | None
"""Three values: true, false, unknown."""

Unusable = Literal["stranger", "expired", "unreadable"]


@dataclass(frozen=True)
class Origin:
    """Where an entry of the catalogue was read from."""

    folder: Path
    """Of the catalogue: ours or the office's own."""
    file: Path
    place: str = ""
    """Keys and list numbers from the file's root, joined by dots; empty where the file is the entry."""


@dataclass(frozen=True)
class Mistake:
    """One mistake in the files of the catalogue."""

    file: str
    """From the catalogue's folder."""
    path: str
    """Keys and list numbers from the file's root, joined by dots."""
    code: str
    """Of the sentence in `models/messages/law.toml`."""
    values: Mapping[str, str] = field(default_factory=dict)
    line: int | None = None
    """From 1; None where the whole file is meant."""

    def worded(self, language: Language) -> str:
        """File, line, path and what was expected there, in a staff language."""
        where = [self.file]
        if self.line is not None:
            where.append(say("mistake-line", language, line=str(self.line)))
        if self.path:
            where.append(self.path)
        return f"{': '.join(where)}: {say(self.code, language, **self.values)}"

    def __str__(self) -> str:
        return self.worded("en")


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
