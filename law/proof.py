"""The catalogue proved against itself: names that nobody knows, overlaps, conditions that can never hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import TypeAlias

from pydantic import TypeAdapter

from law.conditions import can_hold, facts_of
from law.nouns import Mistake, Origin
from law.places import edition_key, mistake_at, near
from models.catalogue import Catalogue
from models.citation import cited
from models.kinds import UNKNOWN
from models.law import Condition, Edition, Evidence, RequiredDocument
from models.person import Role

_EMAIL = re.compile(r"[A-Za-z0-9._-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_PHONE = re.compile(r"\+?[\d(][\d() -]{3,}\d")
"""With its code or, where the directory prints none, without."""

_CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)
"""Conditions as the loader leaves them in an edition that did not become one."""

_Found: TypeAlias = tuple[str, str, Mapping[str, object]]
"""Path below the entry, code of the sentence, what it names."""


def catalogue_to_mistakes(catalogue: Catalogue, origins: Mapping[str, Origin]) -> tuple[Mistake, ...]:
    """Every mistake of sense in a catalogue whose files are right in form; `origins` say where each entry stands."""
    mistakes: list[Mistake] = []

    def note(name: str, found: Iterable[_Found]) -> None:
        mistakes.extend(mistake_at(origins[name], path, code, **values) for path, code, values in found)

    for edition in catalogue.editions:
        note(edition_key(edition), _edition(edition, catalogue))
    for one, other in combinations(catalogue.editions, 2):
        note(edition_key(other), _overlap(one, other, origins[edition_key(one)]))
    for name in catalogue.facts:
        note(f"facts/{name}", _fact(name, catalogue))
    for name in catalogue.offices:
        note(f"offices/{name}", _office(name, catalogue))
    for name in catalogue.territories:
        note(f"territories/{name}", _territory(name, catalogue))
    return tuple(mistakes)


def broken_to_mistakes(raw: Mapping[str, object], origin: Origin, catalogue: Catalogue) -> tuple[Mistake, ...]:
    """The kinds and facts that nobody knows in an edition that is wrong in form as well: all is told at once."""
    items = raw.get("required_documents")
    found: list[_Found] = []
    for number, item in enumerate(items if isinstance(items, list) else []):
        path = f"required_documents.{number}"
        kind = item.get("kind") if isinstance(item, dict) else None
        if isinstance(kind, str) and (kind not in catalogue.kinds or kind == UNKNOWN):
            found.append(_unknown(f"{path}.kind", "mistake-kind", kind, catalogue.kinds))
        for key in ("condition", "system_when"):
            if isinstance(item, dict) and key in item:
                facts = facts_of(_CONDITION.validate_python(item[key]))
                found += [
                    _unknown(f"{path}.{key}", "mistake-fact", fact, catalogue.facts)
                    for fact in facts
                    if fact not in catalogue.facts
                ]
    return tuple(mistake_at(origin, path, code, **values) for path, code, values in found)


def _unknown(path: str, code: str, given: str, known: Iterable[str]) -> _Found:
    return path, code, {"given": given, "near": near(given, known)}


# ---- an edition --------------------------------------------------------------------------------------------


def _edition(edition: Edition, catalogue: Catalogue) -> Iterator[_Found]:
    if edition.territory not in catalogue.territories:
        yield _unknown("territory", "mistake-territory", edition.territory, catalogue.territories)
    if edition.in_force.end is not None and edition.in_force.end <= edition.in_force.start:
        yield "in_force.end", "mistake-end", {"start": edition.in_force.start}
    length = edition.source.length
    for first, last in (edition.source.lines, *edition.source.more_lines):
        if not 1 <= first <= last <= length:
            yield "source.lines", "mistake-lines", {"length": length, "given": f"{first}-{last}"}
    if not edition.required_documents and not edition.by_reference:
        yield "required_documents", "mistake-no-documents", {}
    yield from _items(edition, catalogue)
    yield from _terms(edition)
    yield from _receipts(edition, catalogue)
    yield from _clauses(edition)
    yield from _times(edition)


def _items(edition: Edition, catalogue: Catalogue) -> Iterator[_Found]:
    seen: set[str] = set()
    for number, item in enumerate(edition.required_documents):
        path = f"required_documents.{number}"
        if item.id in seen:
            yield f"{path}.id", "mistake-id-twice", {"given": item.id}
        seen.add(item.id)
        if not any(item.text.values()):
            yield f"{path}.text", "mistake-languages", {}
        for kind in (item.kind, *item.alternatives):
            if kind not in catalogue.kinds or kind == UNKNOWN:
                key = "kind" if kind == item.kind else "alternatives"
                yield _unknown(f"{path}.{key}", "mistake-kind", kind, catalogue.kinds)
        yield from _conditions(item, path, edition, catalogue)


def _conditions(item: RequiredDocument, path: str, edition: Edition, catalogue: Catalogue) -> Iterator[_Found]:
    conditions: tuple[tuple[str, Condition], ...] = (("condition", item.condition), ("system_when", item.system_when))
    for key, condition in conditions:
        for fact in facts_of(condition):
            if fact not in catalogue.facts:
                yield _unknown(f"{path}.{key}", "mistake-fact", fact, catalogue.facts)
        if not can_hold(condition, edition.channels):
            yield f"{path}.{key}", "mistake-never", {}
    if "system_when" in item.model_fields_set and item.brought_by != "system":
        yield f"{path}.system_when", "mistake-system-when", {}


def _terms(edition: Edition) -> Iterator[_Found]:
    """A text may print no term of the whole service, but never two for one channel."""
    services = [deadline for deadline in edition.deadlines if deadline.id == "service"]
    for channel in edition.channels:
        if sum(not term.channels or channel in term.channels for term in services) > 1:
            yield "deadlines", "mistake-service-terms", {"given": channel}
    # Other terms may bound what is done on a portal that takes no applications.
    bounded = [(f"deadlines.{n}", term.channels) for n, term in enumerate(edition.deadlines) if term.id == "service"]
    bounded += [(f"grounds.{number}", ground.channels) for number, ground in enumerate(edition.grounds)]
    for path, channels in bounded:
        for channel in channels:
            if channel not in edition.channels:
                yield f"{path}.channels", "mistake-channel", {"given": channel}
    named = [(ground.clause, ground.kind) for ground in edition.grounds]
    for number, ground in enumerate(edition.grounds):
        if (ground.clause, ground.kind) in named[:number]:
            yield f"grounds.{number}.clause", "mistake-ground-twice", {"given": ground.clause}


def _receipts(edition: Edition, catalogue: Catalogue) -> Iterator[_Found]:
    for number, rule in enumerate(edition.receipts):
        for key, codes in (("contents", rule.contents), *(("also_printed", codes) for codes in rule.also_printed)):
            for code in codes:
                if code not in catalogue.receipt_contents:
                    path = f"receipts.{number}.{key}"
                    yield _unknown(path, "mistake-receipt-code", code, catalogue.receipt_contents)
        for channel in rule.channels:
            if channel not in edition.channels:
                yield f"receipts.{number}.channels", "mistake-channel", {"given": channel}


def _clauses(edition: Edition) -> Iterator[_Found]:
    """Every clause is one that letters can cite in words."""
    named = [("documents_clause", edition.documents_clause)]
    named += [(f"required_documents.{number}", item.clause) for number, item in enumerate(edition.required_documents)]
    named += [(f"deadlines.{number}", term.clause) for number, term in enumerate(edition.deadlines)]
    named += [(f"grounds.{number}", ground.clause) for number, ground in enumerate(edition.grounds)]
    named += [(f"receipts.{number}", receipt.clause) for number, receipt in enumerate(edition.receipts)]
    named += [(f"rules.{number}", rule.clause) for number, rule in enumerate(edition.rules)]
    named += [(f"grant_starts.{number}", start.clause) for number, start in enumerate(edition.grant_starts)]
    named += [(f"steps.{number}", step.clause) for number, step in enumerate(edition.steps)]
    named += [(f"forms.{number}", form.clause) for number, form in enumerate(edition.forms)]
    for path, clause in named:
        if any(cited(part, "kk") == part.strip() for part in clause.split(";")):
            yield path if path == "documents_clause" else f"{path}.clause", "mistake-clause", {"given": clause}


def _times(edition: Edition) -> Iterator[_Found]:
    for number, step in enumerate(edition.steps):
        if (step.amount is None) != (step.unit is None):
            yield f"steps.{number}", "mistake-amount-unit", {}
    for number, rule in enumerate(edition.rules):
        if (rule.amount is None) != (rule.unit is None):
            yield f"rules.{number}", "mistake-amount-unit", {}
    covered: set[int] = set()
    for number, start in enumerate(edition.grant_starts):
        days = set(range(start.from_day, start.to_day + 1))
        if not days or days & covered:
            yield f"grant_starts.{number}", "mistake-grant-days", {}
        covered |= days


def _overlap(one: Edition, other: Edition, origin: Origin) -> Iterator[_Found]:
    if (one.family, one.variant, one.territory) != (other.family, other.variant, other.territory):
        return
    start = max(one.in_force.start, other.in_force.start)
    if start < min(one.in_force.end or date.max, other.in_force.end or date.max):
        service = f"{one.family}/{one.variant}" if one.variant else one.family
        values = {"service": service, "territory": one.territory, "day": start, "given": one.id}
        yield "in_force", "mistake-overlap", {**values, "file": origin.file.name}


# ---- lists -------------------------------------------------------------------------------------------------


def _fact(name: str, catalogue: Catalogue) -> Iterator[_Found]:
    fact = catalogue.facts[name]
    if not (fact.question.get("kk") and fact.question.get("ru")):
        yield "question", "mistake-question", {}
    for other in fact.excludes:
        if other not in catalogue.facts:
            yield _unknown("excludes", "mistake-fact", other, catalogue.facts)
    for key, evidences in (("true_when", fact.true_when), ("false_when", fact.false_when)):
        for number, evidence in enumerate(evidences):
            yield from _evidence(evidence, f"{key}.{number}", catalogue)


def _evidence(evidence: Evidence, path: str, catalogue: Catalogue) -> Iterator[_Found]:
    if evidence == Evidence():
        yield path, "mistake-evidence-empty", {}
    kind, _, name = (evidence.field or "").partition(".")
    for given in filter(None, (evidence.paper, kind, (evidence.choice or "").partition(".")[0])):
        if given != "*" and given not in catalogue.kinds:
            yield _unknown(path, "mistake-evidence-kind", given, catalogue.kinds)
    fields = [spec.name for spec in catalogue.kinds[kind].fields] if kind in catalogue.kinds else [name]
    if evidence.field is not None and name not in fields:
        yield path, "mistake-evidence-field", {"kind": kind, "given": name, "near": near(name, fields)}
    if evidence.role is not None and evidence.role not in set(Role):
        yield path, "mistake-evidence-role", {"given": evidence.role, "known": ", ".join(Role)}
    if not _has_what_its_values_are_of(evidence):
        yield path, "mistake-evidence-value", {}
    if evidence.matches is not None and not _is_pattern(evidence.matches):
        yield path, "mistake-evidence-pattern", {"given": evidence.matches}


def _has_what_its_values_are_of(evidence: Evidence) -> bool:
    """Whether a value is a field's or, `equals` alone, a choice's, and a choice names its option."""
    others = (evidence.matches, evidence.date_from, evidence.date_before)
    if evidence.field is not None:
        return True
    if evidence.choice is not None and evidence.equals is None:
        return False
    of_field = others if evidence.choice is not None else (*others, evidence.equals)
    return all(value is None for value in of_field)


def _is_pattern(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True


def _office(name: str, catalogue: Catalogue) -> Iterator[_Found]:
    office = catalogue.offices[name]
    if office.territory not in catalogue.territories:
        yield _unknown("territory", "mistake-territory", office.territory, catalogue.territories)
    if not (office.name and office.address):
        yield "", "mistake-office-words", {}
    if office.email is not None and not _EMAIL.fullmatch(office.email):
        yield "email", "mistake-office-email", {"given": office.email}
    for phone in office.phones:
        if not _PHONE.fullmatch(phone):
            yield "phones", "mistake-office-phone", {"given": phone}


def _territory(name: str, catalogue: Catalogue) -> Iterator[_Found]:
    place, seen = catalogue.territories[name], {name}
    while place.parent is not None:
        if place.parent not in catalogue.territories:
            yield _unknown("parent", "mistake-parent", place.parent, catalogue.territories)
            return
        if place.parent in seen:
            yield "parent", "mistake-circle", {}
            return
        place = catalogue.territories[place.parent]
        seen.add(place.id)
