"""Document kinds and the fields that each carries."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict

UNKNOWN = "unknown"
"""The kind of a paper that is none of the catalogue's: its text is kept."""
OWN_LETTER = "own_letter"
"""The kind of a letter that the office itself gave out and that came back among an applicant's papers."""


class FieldType(StrEnum):
    """What sort of value a field holds: decides how it is read, checked and compared."""

    NAME = "name"  # one part of a person's name, title case, the paper's spelling
    IIN = "iin"  # 12 digits
    DATE = "date"  # ISO
    NUMBER = "number"  # a document's number without its series: digits
    SERIES = "series"  # Roman numeral and letters before a number
    ADDRESS = "address"
    PHONE = "phone"
    AMOUNT = "amount"  # tenge
    IBAN = "iban"
    GROUP = "group"  # disability group: "1", "2", "3", "child"
    TEXT = "text"


class FieldSpec(BaseModel):
    """One field that papers of a kind may carry, by the contract's name."""

    model_config = ConfigDict(frozen=True)

    name: str
    type: FieldType


class DocumentKind(BaseModel):
    """A kind of paper that some edition asks for."""

    model_config = ConfigDict(frozen=True)

    id: str
    """Contract name: `birth_certificate`."""
    title: dict[Literal["kk", "ru"], str]
    synonyms: dict[Literal["kk", "ru"], tuple[str, ...]] = {}
    """What else acts, offices and people call the paper, old terms too: as inside a sentence, never the title."""
    valid_when: dict[Literal["kk", "ru"], str] = {}
    """One sentence, whose name, seal and term make the paper count; an edition's own demand goes first."""
    reference_kinds: tuple[str, ...] = ()
    """The reference's kebab-case names that map onto this kind."""
    fields: tuple[FieldSpec, ...]
    expires: bool = False
    """True where `valid_until` decides whether the paper counts on the day."""
