"""truth.json: what stands on the files of a bundle and what a check must find."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from models.geometry import Box


class Truth(BaseModel):
    """Base of the parts of a truth file."""

    model_config = ConfigDict(frozen=True)


class FieldTruth(Truth):
    """A field that stands on a paper."""

    value: str
    """By the contract: digits, ISO dates, names in title case as printed."""
    shown: str
    """As the paper prints it."""
    page: int
    """Of the bundle, from 1."""
    box: Box
    """On the upright, undegraded page at 300 dpi."""
    handwritten: bool = False
    accept: tuple[str, ...] = ()
    declined: bool = False
    """Printed only in another grammatical case: the value is the nominative."""


class ChoiceTruth(Truth):
    """A question of a form and what was marked on it."""

    name: str
    """As the form's letter names it: `asks_for`."""
    options: tuple[str, ...]
    chosen: tuple[str, ...]
    page: int
    """Of the bundle, from 1."""
    manner: str | None
    """`underlined`, `ticked`, `circled`, `struck_out`; None: nothing is marked."""


class DocumentTruth(Truth):
    """One paper of the bundle."""

    kind: str
    layout: str
    languages: tuple[str, ...]
    pages: tuple[int, ...]
    person: str | None
    """Key of the person whom it is about."""
    fields: dict[str, FieldTruth]
    optional: tuple[str, ...] = ()
    """Fields that may be reported or not."""
    rung: str
    usable: bool = True
    choices: tuple[ChoiceTruth, ...] = ()
    signed: bool | None = None
    """Whether somebody signed it; None: not noted."""
    stamped: bool | None = None


class PersonTruth(Truth):
    """One invented person of the bundle, in both spellings."""

    key: str
    roles: tuple[str, ...]
    kk: str
    ru: str
    iin: str
    birth_date: str


class ConflictTruth(Truth):
    """A conflict that the check must name, by the kind of paper it concerns."""

    kinds: tuple[str, ...]
    why: str
    """`stranger`, `expired`, `iin-differs`: for people who read the truth."""


class Expected(Truth):
    """What the check must find."""

    checked: bool = True
    """False: papers of any kinds together, for sorting and fields; nothing is said of what is missing."""
    status: str | None = None
    missing: tuple[str, ...] = ()
    """Kinds of the items that are missing; a kind stands as often as items of it are."""
    unusable: tuple[str, ...] = ()
    by_system: tuple[str, ...] = ()
    conflicts: tuple[ConflictTruth, ...] = ()
    questions: tuple[str, ...] = ()
    """Facts that must be asked."""
    outcome: str | None = None
    """Only where it is certain whatever the reading of doubtful fields."""


class PageTruth(Truth):
    """One page of the bundle."""

    number: int
    file: str
    blank: bool
    rotation: int
    """Degrees clockwise that set it upright."""
    skew: float
    dpi: int


class BundleTruth(Truth):
    """The truth of a bundle; `call` is what `qujat intake` is to be given."""

    name: str
    purpose: str
    files: tuple[str, ...]
    call: dict[str, str | list[str]]
    """`service`, `territory`, `on`, `channel`, `facts` (name=value)."""
    marks: tuple[str, ...] = ()
    """`KIND=mark` of the clerk after intake."""
    pages: tuple[PageTruth, ...]
    documents: tuple[DocumentTruth, ...]
    persons: tuple[PersonTruth, ...]
    expected: Expected
