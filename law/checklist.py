"""The items of an edition held against the papers: how each stands and one sentence why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from law.conditions import deciding_leaf, settling_fact, truth_of, words_of
from law.nouns import People, Standing, Truth
from models.case import CheckItem, FactValue, ItemStatus, Mark
from models.catalogue import Catalogue
from models.citation import cited
from models.law import Always, Channel, Edition, FactIs, RequiredDocument
from models.person import Role
from models.wording import Language, say

_WHOSE_MATTERS = ("identity_document", "birth_certificate", "passport")
"""Kinds that several people of a case may bring: for them an item takes only the right person's paper."""


class Scales:
    """Everything that an item is weighed with."""

    def __init__(
        self,
        *,
        standings: Sequence[Standing],
        people: People,
        facts: Mapping[str, FactValue],
        channel: Channel,
        marks: Mapping[str, tuple[Mark, ...]],
        catalogue: Catalogue,
        language: Language,
    ) -> None:
        self.standings = standings
        self.people = people
        self.facts = facts
        self.truths: dict[str, Truth] = {name: fact.value for name, fact in facts.items()}
        self.channel = channel
        self.marks = marks
        self.catalogue = catalogue
        self.language = language

    def kind_title(self, kind: str) -> str:
        """A kind's name in the staff's language; English takes the contract's name with spaces."""
        if self.language == "en":
            return kind.replace("_", " ")
        return self.catalogue.kinds[kind].title[self.language]

    def question(self, fact: str) -> str:
        """A fact's question in the staff's language; English takes the fact's name with spaces."""
        return fact.replace("_", " ") if self.language == "en" else self.catalogue.facts[fact].question[self.language]


def edition_to_items(edition: Edition, scales: Scales) -> tuple[CheckItem, ...]:
    """The items of the checklist, in the order of the act."""
    return tuple(_item(required, scales) for required in edition.required_documents)


def _item(required: RequiredDocument, scales: Scales) -> CheckItem:
    papers = [standing for standing in scales.standings if _fits(required, standing, scales.people)]
    usable = [standing for standing in papers if standing.unusable is None]
    unusable = [standing for standing in papers if standing.unusable is not None]
    marks = scales.marks.get(required.id, ())
    status = _status(required, usable=bool(usable), unusable=bool(unusable), marks=marks, scales=scales)
    counted = unusable if status is ItemStatus.UNUSABLE else usable
    return CheckItem(
        item=required.id,
        no=required.no,
        kind=required.kind,
        text=required.text,
        clause=required.clause,
        form=required.form,
        status=status,
        documents=tuple(standing.document.id for standing in counted),
        marks=marks,
        because=_because(required, status, counted, scales),
        condition=None if isinstance(required.condition, Always) else words_of(required.condition),
        notes=() if status is ItemStatus.NOT_REQUIRED else tuple(note[scales.language] for note in required.notes),
    )


def _status(
    required: RequiredDocument, *, usable: bool, unusable: bool, marks: Sequence[Mark], scales: Scales
) -> ItemStatus:
    """How an item stands, first that fits.

    A condition that fails goes before everything; a paper at hand before an unknown condition, for then nothing is
    to be asked; what the office looks up itself before what the applicant brings, until it is marked not found.
    Where it is not known who brings the paper, a paper at hand settles it; else that is asked.
    """
    holds = truth_of(required.condition, scales.truths, scales.channel)
    by_system = is_by_system(required, marks, scales.truths, scales.channel)
    said = {mark.mark for mark in marks}
    if holds is False:
        return ItemStatus.NOT_REQUIRED
    if by_system:
        return ItemStatus.BY_SYSTEM if holds else ItemStatus.UNDETERMINED
    if usable:
        return ItemStatus.PRESENT
    if "shown" in said:
        return ItemStatus.SHOWN
    if holds is None or by_system is None:
        return ItemStatus.UNDETERMINED
    return ItemStatus.UNUSABLE if unusable else ItemStatus.MISSING


def is_by_system(
    required: RequiredDocument, marks: Sequence[Mark], truths: Mapping[str, Truth], channel: Channel
) -> Truth:
    """Whether the office itself takes the data of an item; the last mark of the two counts.

    None where a fact that nobody knows yet settles it: on which day a birth was registered.
    """
    looked_up = [mark.mark for mark in marks if mark.mark in ("in_system", "not_in_system")]
    if required.brought_by != "system" or (looked_up and looked_up[-1] == "not_in_system"):
        return False
    return truth_of(required.system_when, truths, channel)


def fact_to_ask(required: RequiredDocument, scales: Scales) -> str | None:
    """The fact that settles an undetermined item: of its condition while that is open, else of who brings it."""
    is_open = truth_of(required.condition, scales.truths, scales.channel) is None
    return settling_fact(required.condition if is_open else required.system_when, scales.truths, scales.channel)


def _fits(required: RequiredDocument, standing: Standing, people: People) -> bool:
    """Whether a paper is of the item's kind and of the person whose paper the item asks for.

    A stranger's paper fits by its kind alone: it was brought for this item and cannot count.
    """
    if standing.document.kind not in (required.kind, *required.alternatives):
        return False
    if standing.unusable == "stranger" or standing.person is None or standing.document.kind not in _WHOSE_MATTERS:
        return True
    return standing.person.id in whose_to_ids(required.of, people)


def whose_to_ids(of: str, people: People) -> frozenset[str]:
    """The ids of the persons whose identity paper or birth certificate an item may take.

    `applicant`: who applies, and whom the service is for, but never one who applies as an adult's representative:
    the act identifies the consumer; `child`: whom it is for, and persons in that role;
    `parent`: parents, guardians and other representatives, and the applicant where he applies for another;
    `representative`: persons in that role, and the applicant where he applies for another.
    """
    applicant, beneficiary = people.applicant, people.beneficiary
    if applicant is None or beneficiary is None:
        return frozenset(people.by_id)
    files_for_another = {applicant.id} if applicant.id != beneficiary.id else set()
    match of:
        case "applicant" if Role.REPRESENTATIVE in applicant.roles and Role.CHILD not in beneficiary.roles:
            return frozenset({beneficiary.id})
        case "applicant":
            return frozenset({applicant.id, beneficiary.id})
        case "child":
            return frozenset({beneficiary.id, *_with(people, Role.CHILD)})
        case "parent":
            return frozenset({*files_for_another, *_with(people, Role.PARENT), *_with(people, Role.REPRESENTATIVE)})
    return frozenset({*files_for_another, *_with(people, Role.REPRESENTATIVE)})


def _with(people: People, role: Role) -> set[str]:
    return {person.id for person in people.by_id.values() if role in person.roles}


# ---- why ---------------------------------------------------------------------------------------------------


def _because(required: RequiredDocument, status: ItemStatus, counted: Sequence[Standing], scales: Scales) -> str:
    papers = ", ".join(standing.document.id for standing in counted)
    clause = cited(required.clause, scales.language)
    values = {"clause": clause[:1].upper() + clause[1:], "kind": scales.kind_title(required.kind), "papers": papers}
    match status:
        case ItemStatus.NOT_REQUIRED:
            return _because_settled(required, "not-required", scales, values)
        case ItemStatus.UNDETERMINED:
            fact = fact_to_ask(required, scales)
            question = scales.question(fact) if fact else words_of(required.condition)
            return say("item-undetermined", scales.language, question=question, **values)
        case ItemStatus.UNUSABLE:
            standing = counted[0]
            return say(f"item-unusable-{standing.unusable}", scales.language, **values, **standing.values)
        case ItemStatus.MISSING if truth_of(required.system_when, scales.truths, scales.channel) is not False and (
            required.brought_by == "system"
        ):
            return say("item-missing-not-in-system", scales.language, **values)
        case ItemStatus.MISSING:
            return _because_settled(required, "missing", scales, values)
    return say(f"item-{status.replace('_', '-')}", scales.language, **values)


def _because_settled(required: RequiredDocument, code: str, scales: Scales, values: Mapping[str, str]) -> str:
    """The sentence of a missing or not required item, with the fact or the channel that settles its condition."""
    leaf = deciding_leaf(required.condition, scales.truths, scales.channel)
    if leaf is None:
        return say(f"item-{code}", scales.language, **values)
    if not isinstance(leaf, FactIs):
        channel = say(f"channel-{scales.channel.replace('_', '-')}", scales.language)
        return say(f"item-{code}-by-channel", scales.language, channel=channel, **values)
    fact = scales.facts[leaf.fact]
    source = say(f"fact-{fact.source}", scales.language, papers=", ".join(fact.documents) or "—")
    answer = say("answer-yes" if fact.value else "answer-no", scales.language)
    question = scales.question(leaf.fact)
    return say(f"item-{code}-by-fact", scales.language, question=question, answer=answer, source=source, **values)
