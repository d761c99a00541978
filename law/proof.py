"""The catalogue proved against itself: names that nobody knows, overlaps, conditions that can never hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from law.conditions import can_hold, facts_of
from law.nouns import Mistake
from models.catalogue import Catalogue
from models.kinds import UNKNOWN
from models.law import Edition, Evidence

_EMAIL = re.compile(r"[A-Za-z0-9._-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_PHONE = re.compile(r"\+?[\d(][\d() -]{3,}\d")
"""With its code or, where the directory prints none, without."""


def catalogue_to_mistakes(catalogue: Catalogue) -> tuple[Mistake, ...]:
    """Every mistake of sense in a catalogue whose files are right in form."""
    mistakes: list[Mistake] = []
    for edition in catalogue.editions:
        name = f"{edition.id}-{edition.variant}" if edition.variant else edition.id
        file = f"services/{edition.family}/{name}.yaml"
        mistakes.extend(Mistake(file, path, expected) for path, expected in _edition(edition, catalogue))
    mistakes.extend(Mistake("services", path, expected) for path, expected in _overlaps(catalogue))
    mistakes.extend(Mistake("facts.yaml", path, expected) for path, expected in _facts(catalogue))
    mistakes.extend(Mistake("offices", path, expected) for path, expected in _offices(catalogue))
    mistakes.extend(Mistake("territories.yaml", path, expected) for path, expected in _territories(catalogue))
    return tuple(mistakes)


def _edition(edition: Edition, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    if edition.territory not in catalogue.territories:
        yield "territory", f"a territory of territories.yaml, not {edition.territory}"
    if edition.in_force.end is not None and edition.in_force.end <= edition.in_force.start:
        yield "in_force.end", "a day after its start"
    first, last = edition.source.lines
    if not 1 <= first <= last <= edition.source.length:
        yield "source.lines", f"lines from 1 to {edition.source.length}, the first not after the last"
    if not edition.required_documents and not edition.by_reference:
        yield "required_documents", "at least one, or by_reference"
    yield from _items(edition, catalogue)
    yield from _rules(edition, catalogue)


def _items(edition: Edition, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for number, item in enumerate(edition.required_documents):
        path = f"required_documents.{number}"
        if item.id in seen:
            yield f"{path}.id", f"an id of its own, {item.id} stands twice"
        seen.add(item.id)
        if not item.clause.strip():
            yield f"{path}.clause", "the clause of the act"
        for kind in (item.kind, *item.alternatives):
            if kind not in catalogue.kinds or kind == UNKNOWN:
                yield f"{path}.kind", f"a kind of kinds.yaml, not {kind}"
        for condition, key in ((item.condition, "condition"), (item.system_when, "system_when")):
            for fact in facts_of(condition):
                if fact not in catalogue.facts:
                    yield f"{path}.{key}", f"a fact of facts.yaml, not {fact}"
            if not can_hold(condition, edition.channels):
                yield f"{path}.{key}", "a condition that can hold in some channel of the edition"


def _rules(edition: Edition, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    services = [deadline for deadline in edition.deadlines if deadline.id == "service"]
    # A text may print terms of single steps and none of the whole service; a channel with two has none that counts.
    for channel in edition.channels:
        if sum(channel in term.channels or not term.channels for term in services) > 1:
            yield "deadlines", f"one term with the id `service` for {channel}"
    for number, rule in enumerate(edition.receipts):
        for code in rule.contents:
            if code not in catalogue.receipt_contents:
                yield f"receipts.{number}.contents", f"a code of receipt_contents.yaml, not {code}"
        for channel in rule.channels:
            if channel not in edition.channels:
                yield f"receipts.{number}.channels", f"a channel of the edition, not {channel}"
    clauses = [ground.clause for ground in edition.grounds]
    for clause in {clause for clause in clauses if clauses.count(clause) > 1}:
        yield "grounds", f"one ground a clause, {clause} stands twice"


def _overlaps(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for one, other in combinations(catalogue.editions, 2):
        if (one.family, one.variant, one.territory) != (other.family, other.variant, other.territory):
            continue
        start = max(one.in_force.start, other.in_force.start)
        if start < min(one.in_force.end or date.max, other.in_force.end or date.max):
            where = f"{one.family}/{one.id}"
            yield where, f"one edition in force in {one.territory} on {start}, {other.id} is too"


def _facts(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for fact in catalogue.facts.values():
        if not (fact.question.get("kk") and fact.question.get("ru")):
            yield fact.name, "a question in kk and in ru"
        for evidence in (*fact.true_when, *fact.false_when):
            if evidence == Evidence():
                yield fact.name, "evidence that says something"
            for kind in filter(None, (evidence.paper, (evidence.field or "").partition(".")[0])):
                if kind != "*" and kind not in catalogue.kinds:
                    yield fact.name, f"evidence by a kind of kinds.yaml, not {kind}"


def _offices(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for office in catalogue.offices.values():
        if office.territory not in catalogue.territories:
            yield office.id, f"a territory of territories.yaml, not {office.territory}"
        if not (office.name and office.address):
            yield office.id, "a name and an address in kk or ru"
        if office.email is not None and not _EMAIL.fullmatch(office.email):
            yield f"{office.id}.email", f"an e-mail address, not {office.email}"
        for phone in office.phones:
            if not _PHONE.fullmatch(phone):
                yield f"{office.id}.phones", f"a phone number, not {phone}"


def _territories(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for territory in catalogue.territories.values():
        place, steps = territory, 0
        while place.parent is not None and steps <= len(catalogue.territories):
            if place.parent not in catalogue.territories:
                yield territory.id, f"a parent of the same file, not {place.parent}"
                break
            place, steps = catalogue.territories[place.parent], steps + 1
        if steps > len(catalogue.territories):
            yield territory.id, "parents that end at the country, not in a circle"
