"""The sheets that part the applicants of a batch: what their code says. Written by `generate`, found by `intake`."""

from __future__ import annotations

import re

from pydantic import BaseModel, ConfigDict

_CODE = re.compile(r"QUJAT:([SC]):([A-Z0-9-]{1,20}):([0-9]{1,4}):([0-9]{1,4})")
BATCH_NAME = re.compile(r"[A-Z0-9-]{1,20}")
"""Latin capitals, digits and hyphens: what a code holds most tightly, so that its squares are large."""
MOST = 999
"""Separators of one set."""


class Separator(BaseModel):
    """A printed sheet of a set: one of its separators, or the cover that states how many they are."""

    model_config = ConfigDict(frozen=True)

    batch: str
    """The set's name, printed on each of its sheets."""
    number: int
    """From 1; 0: the cover."""
    count: int
    """Separators of the set, the cover left out."""

    @property
    def is_cover(self) -> bool:
        """Whether it is the sheet on top, that parts nobody."""
        return self.number == 0

    @property
    def code(self) -> str:
        """What its square code holds; nothing about any person."""
        return f"QUJAT:{'C' if self.is_cover else 'S'}:{self.batch}:{self.number}:{self.count}"


def code_to_separator(code: str) -> Separator | None:
    """The sheet whose code it is; None for every other code that a paper may bear."""
    found = _CODE.fullmatch(code)
    if found is None:
        return None
    separator = Separator(batch=found[2], number=int(found[3]), count=int(found[4]))
    fits = (separator.number == 0) == (found[1] == "C") and separator.number <= separator.count <= MOST
    return separator if fits else None
