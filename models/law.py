"""The law as nouns: services, editions, required documents, conditions, deadlines, grounds, receipts.

What the catalogue's YAML says is validated into these; nothing here knows files or days.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Wording = dict[Literal["kk", "ru"], str]
"""A text of the act in each language that the act has; a translation of ours stands under `Translated`."""

Remark = dict[Literal["kk", "ru", "en"], str]
"""A note of ours on the text, never the act's own words, in the three languages of the staff."""

Days = Literal["working_day", "calendar_day", "minute", "hour", "month", "quarter"]


class Noun(BaseModel):
    """Base of the frozen nouns of the law; an unknown key is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Channel(StrEnum):
    """Where an application is filed."""

    DISTRICT_DEPARTMENT = "district_department"
    CPSC = "cpsc"
    STATE_CORPORATION = "state_corporation"
    PORTAL = "portal"
    POST = "post"
    AKIM = "akim"
    VILLAGE_AKIM = "village_akim"
    SPECIAL_COMMISSION = "special_commission"
    PROACTIVE_SMS = "proactive_sms"
    SOCIAL_SERVICES_PORTAL = "social_services_portal"
    MIGRATION_PORTAL = "migration_portal"


# ---- conditions: a small closed algebra over named facts, with three values --------------------------------


class Always(Noun):
    """Holds for everybody."""

    op: Literal["always"] = "always"


class FactIs(Noun):
    """Holds when the named fact is true."""

    op: Literal["fact"] = "fact"
    fact: str


class ChannelIs(Noun):
    """Holds when the application is filed by one of the channels."""

    op: Literal["channel"] = "channel"
    channels: tuple[Channel, ...]


class Not(Noun):
    """Holds when its part does not."""

    op: Literal["not"] = "not"
    part: Condition


class AllOf(Noun):
    """Holds when every part holds."""

    op: Literal["all"] = "all"
    parts: tuple[Condition, ...]


class AnyOf(Noun):
    """Holds when some part holds."""

    op: Literal["any"] = "any"
    parts: tuple[Condition, ...]


Condition = Annotated[Always | FactIs | ChannelIs | Not | AllOf | AnyOf, Field(discriminator="op")]


# ---- an edition --------------------------------------------------------------------------------------------


class RequiredDocument(Noun):
    """One entry of an edition's list."""

    id: str
    """Unique in its edition and stable: `2`, `3a`, `is-1`; what `qujat mark` names."""
    no: str | None
    """The number that the act prints; two entries of one printed number share it; None where it prints none."""
    kind: str
    of: Literal["applicant", "child", "parent", "representative"] = "applicant"
    """Whose paper it is, in the roles of `models.person`; `parent` accepts a parent or a guardian."""
    text: Wording
    """As printed, letter-spacing and displaced words mended."""
    clause: str
    form: Literal["original", "copy", "original_and_copy", "extract", "electronic"] | None
    """None where the text does not say."""
    condition: Condition = Always()
    alternatives: tuple[str, ...] = ()
    """Other kinds that satisfy the item as well."""
    alternative_texts: tuple[Wording, ...] = ()
    """Alternatives that the act words within the kind."""
    brought_by: Literal["applicant", "system"] = "applicant"
    """`system`: the office takes it from an information system, unless marked `not_in_system`."""
    system_when: Condition = Always()
    """With `brought_by: system`: for which channels and facts the office takes it itself."""
    notes: tuple[Remark, ...] = ()


class Deadline(Noun):
    """A term of the act."""

    id: str
    """`service` is the term of the whole service; others are named after what they bound."""
    what: Wording
    channels: tuple[Channel, ...] = ()
    """Empty: every channel."""
    amount: int
    unit: Days
    excludes: tuple[Literal["intake_day", "issue_day"], ...] = ()
    clause: str


class Ground(Noun):
    """A ground of the act's closed list for refusing, suspending or ending the service."""

    kind: Literal["refusal", "suspension", "termination"] = "refusal"
    clause: str
    """What `--ground` names."""
    text: Wording
    channels: tuple[Channel, ...] = ()
    """Empty: every channel."""


class ReceiptRule(Noun):
    """What the act demands of the paper that confirms intake through a channel."""

    channels: tuple[Channel, ...]
    title: Wording
    """талон, қолхат, расписка: the act's own word."""
    contents: tuple[str, ...]
    """Codes of `law/catalogue/receipt_contents.yaml`: registration_date, result_date, officer, …"""
    copies: int = 1
    clause: str
    tear_off: bool = False
    """True where it is the part torn off the application's form, not a paper of its own."""
    also_printed: tuple[tuple[str, ...], ...] = ()
    """Other lists of contents that the same text prints for this paper; `contents` is the fullest."""


class FormRef(Noun):
    """A form that the act prints or demands, and the letter that makes it."""

    letter: str | None = None
    """Name of the letter for `qujat letter`; None: no letter of ours makes it."""
    appendix: str | None
    """Number of the appendix that prints it; None: demanded but not printed, worded by us and marked so."""
    title: Wording
    clause: str
    copies: int = 1


class Step(Noun):
    """One administrative step of the act: who does what, in what time."""

    actor: Wording
    action: Wording
    amount: int | None = None
    """Of `unit`; None where the act sets this step no time."""
    unit: Days | None = None
    clause: str
    produces: Wording = {}
    """The paper or record that ends the step."""


class Rule(Noun):
    """A rule of the act on how long papers, rights and results hold, or on what is waived."""

    kind: Literal["paper_age", "confirmation", "filing", "waiver", "award", "replacement", "other"]
    """How old a paper may be; a right that is confirmed every so often; when one may file; a paper not asked where
    systems hold it; from when and for how long the service is granted; terms of replacement; the rest."""
    text: Wording
    clause: str
    amount: int | None = None
    """Of `unit`: how old at most, how often, for how long."""
    unit: Literal["day", "month", "quarter", "year"] | None = None


class GrantStart(Noun):
    """From which month the service is granted, by the day of the month on which the application came in."""

    from_day: int = Field(ge=1, le=31)
    to_day: int = Field(ge=1, le=31)
    """Both inclusive; days that no entry covers are gaps of the text, and said to be."""
    months_later: int = Field(ge=0)
    """0: from the first of the month of application; 1: from the first of the next."""
    clause: str


class Act(Noun):
    """The act that an edition comes from."""

    authority: Wording
    kind: Wording
    """постановление, қаулысы, бұйрығы."""
    number: str | None
    """None where the text does not print it."""
    date: date | None
    """None where the text does not print it."""
    registered: str | None = None
    amended_by: tuple[str, ...] = ()
    repealed: str | None = None


class InForce(Noun):
    """When an edition is in force, and the words it rests on."""

    start: date
    end: date | None = None
    """First day on which it no longer holds; None: in force."""
    printed_on: date | None = None
    """Where no day of coming into force is known: the day of the newspaper, taken for `start`."""
    rests_on: str

    def holds_on(self, day: date) -> bool:
        """Whether the edition holds on a day: from its start, up to the day before its end."""
        return self.start <= day and (self.end is None or day < self.end)


class Source(Noun):
    """Where the official text can be read."""

    file: str
    lines: tuple[int, int]
    """1-based, both inclusive."""
    more_lines: tuple[tuple[int, int], ...] = ()
    """Further ranges, where the text stands in pieces (columns of a newspaper)."""
    length: int
    """Lines of the whole file, so that a wrong range shows."""


class Office(Noun):
    """An office that serves applicants, from the directories that the acts print."""

    id: str
    territory: str
    channel: Channel
    name: Wording
    address: Wording
    district: Wording = {}
    """The heading under which the directory lists it: Ақсу ауданы."""
    phones: tuple[str, ...] = ()
    email: str | None = None
    website: str | None = None
    hours: Wording = {}
    head_addressed: Wording = {}
    """How an application addresses its head."""


class Edition(Noun):
    """One service in one act's wording, for one territory and time."""

    family: str
    variant: str | None = None
    id: str
    """`almaty-city-2012`."""
    title: Wording
    act: Act
    territory: str
    in_force: InForce
    channels: tuple[Channel, ...]
    providers: tuple[Wording, ...]
    applicants: tuple[Wording, ...]
    result: tuple[Wording, ...]
    fee: Wording
    required_documents: tuple[RequiredDocument, ...]
    documents_clause: str
    documents_note: Wording = {}
    """The act's sentence on copies, originals and their return."""
    by_reference: Wording = {}
    """Where the act leaves its list to another act: which."""
    deadlines: tuple[Deadline, ...]
    grounds: tuple[Ground, ...]
    receipts: tuple[ReceiptRule, ...]
    incomplete_procedure: Wording
    """What the act has the office do with an incomplete set."""
    incomplete_letter: str
    """Name of the letter for an incomplete set: `missing_papers` or `refusal_to_accept`."""
    representative: Wording = {}
    rules: tuple[Rule, ...] = ()
    grant_starts: tuple[GrantStart, ...] = ()
    registers: tuple[Wording, ...] = ()
    steps: tuple[Step, ...] = ()
    forms: tuple[FormRef, ...]
    notes: tuple[Remark, ...] = ()
    """Contradictions and gaps of the text that the checklist shows where they matter."""
    translated: tuple[str, ...] = ()
    """Languages of this edition's wordings that are our translation, not the act's text: `ru`."""
    source: Source


class Choice(Noun):
    """Which edition holds for a case, and why that one."""

    edition: Edition
    chosen: Literal["territory", "parent_territory", "national", "only_local"]
    """`only_local`: no territory was named and this is the one edition of the service in force that day."""


# ---- facts -------------------------------------------------------------------------------------------------


class Evidence(Noun):
    """One thing that the papers may show about a fact; every key that is given must hold."""

    paper: str | None = None
    """A usable paper of this kind is in the bundle."""
    role: str | None = None
    """Some person of the case has this role."""
    field: str | None = None
    """`kind.field`, `*.field` for any kind: present on a paper; with one of the next four keys, of such a value."""
    choice: str | None = None
    """`kind.question`: on a paper's form the option that `equals` names, and no other, is surely marked."""
    equals: str | None = None
    matches: str | None = None
    """A regular expression that is found in the value, whatever the case of its letters."""
    date_from: date | None = None
    """The value is a date, this day or a later one."""
    date_before: date | None = None
    """The value is a date before this day."""
    age_below: int | None = None
    """The person whom the service is for (the child where there is one, else the applicant) is younger, in years."""
    age_from: int | None = None
    """… is at least so old."""
    pension_age: bool | None = None
    """Whether … has reached the pension age by the law of the day of the check and the sex in the IIN."""
    for_another: bool | None = None
    """Whether the papers on disability are about somebody else than the applicant."""
    surnames_differ: bool | None = None
    """Whether two papers of the person whom the service is for show different surnames, or a parent's identity paper
    another one than the child's birth certificate."""


class Fact(Noun):
    """A named fact of the registry: its question, its evidence, and what holds without any."""

    name: str
    question: Wording
    true_when: tuple[Evidence, ...] = ()
    false_when: tuple[Evidence, ...] = ()
    otherwise: Literal["ask", "assume_false"]
    excludes: tuple[str, ...] = ()
    """Facts that cannot hold beside this one: the cases of a service that are told apart."""
