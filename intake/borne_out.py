"""Names that one paper misread and others bear out: of two spellings of one person that differ only as the engine
confuses letters, the better proved one, for a person to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from intake.engines.fuzzy import distance
from intake.findings import Draft, Found
from intake.kind_sheets import PREFIXES
from intake.persons import WhoIsWho
from intake.values.known_names import is_known, is_written_in_kazakh
from intake.values.known_words import folded
from models.document import Reading
from models.spelling import comparable, language_of, name_skeleton

_PARTS = ("surname", "given_name", "patronymic")
_CARD_DIGITS = 9
_LONG = 7
"""Letters of a name from which two may have been misread, else one."""
_SURER = 0.08
"""By how much the worst word of another paper's spelling must be surer."""


class _Named(NamedTuple):
    document: str
    field: str
    found: Found
    kazakh: bool
    """The person's name stands on the paper in Kazakh."""


def with_borne_out_names(drafts: Mapping[str, Draft], who: WhoIsWho) -> dict[str, Draft]:
    """The drafts with misread names replaced by what other papers of the same person have; every such field says that
    it was taken over."""
    changed: dict[str, dict[str, Found]] = {}
    for part in _PARTS:
        for person in {*who.same.values()}:
            named = list(_named(part, person, drafts, who))
            for one in named:
                better = _better_of(one, [other for other in named if other.document != one.document])
                if better:
                    changed.setdefault(one.document, {})[one.field] = _taken_over(one.found, better)
    for name, taken in _card_numbers(drafts, who):
        changed.setdefault(name, {})["document_number"] = taken
    return {
        name: draft._replace(fields={**draft.fields, **changed[name]}) if name in changed else draft
        for name, draft in drafts.items()
    }


def _card_numbers(drafts: Mapping[str, Draft], who: WhoIsWho) -> Iterator[tuple[str, Found]]:
    """The number of the card as the applicant's own paper has it, where the application's is one slip from it; or the
    other way round where only that one has a card's count of digits."""
    for (name, prefix), person in who.same.items():
        if prefix or drafts[name].kind != "application":
            continue
        ours = drafts[name].fields.get("document_number")
        for (other, their_prefix), their_person in who.same.items():
            if their_prefix or their_person != person or drafts[other].kind != "identity_document":
                continue
            theirs = drafts[other].fields.get("document_number")
            if not ours or not theirs or not ours.value or not theirs.value or ours.handwritten or theirs.handwritten:
                continue
            if ours.value == theirs.value or distance(ours.value, theirs.value, limit=1) > 1:
                continue
            if len(theirs.value) == _CARD_DIGITS or len(ours.value) != _CARD_DIGITS:
                yield name, _taken_over(ours, theirs.value)
            elif "document_series" not in drafts[other].fields:  # a passport's number is shorter
                yield other, _taken_over(theirs, ours.value)


def _taken_over(found: Found, value: str) -> Found:
    was = Reading(value=found.value, raw=found.raw, read_by=found.read_by)
    return found._replace(value=value, sure=False, borrowed=True, witnesses=(*found.witnesses, was))


def _named(part: str, person: str, drafts: Mapping[str, Draft], who: WhoIsWho) -> Iterator[_Named]:
    for (document, prefix), their_person in who.same.items():
        if their_person != person or prefix not in ("", *PREFIXES) or document not in drafts:
            continue
        fields = drafts[document].fields
        found = fields.get(prefix + part)
        if found and found.value and not found.handwritten:
            whole = tuple(one.value for name in _PARTS if (one := fields.get(prefix + name)) and one.value)
            yield _Named(document, prefix + part, found, is_written_in_kazakh(whole))


def _better_of(one: _Named, others: list[_Named]) -> str | None:
    """Another spelling that the papers prove better than this one's; None where this one stands."""
    value = one.found.value or ""
    declined = not one.found.sure
    alike = [other for other in others if _is_misreading(value, other.found.value or "", declined=declined)]
    best: str | None = None
    for other in alike:
        theirs = other.found.value or ""
        if comparable(theirs) == comparable(value):
            continue
        if name_skeleton(theirs) == name_skeleton(value):
            # They differ by Kazakh letters alone, which the engine loses and never adds.
            if one.kazakh and other.kazakh and _kazakh_letters(theirs) > _kazakh_letters(value):
                best = theirs
        elif language_of(theirs) == language_of(value) and _is_surer(one, other, others):
            best = theirs
    return best


def _is_misreading(first: str, second: str, *, declined: bool) -> bool:
    one, other = name_skeleton(first), name_skeleton(second)
    limit = 2 if min(len(first), len(second)) >= _LONG else 1
    if not declined and folded(first)[-2:] != folded(second)[-2:]:
        return False  # a patronymic in the other language, a surname of the other sex
    return abs(len(first) - len(second)) <= 1 and distance(one, other, limit=limit) <= limit


def _kazakh_letters(name: str) -> int:
    return sum(language_of(letter) == "kk" for letter in name)


def _is_surer(one: _Named, other: _Named, others: list[_Named]) -> bool:
    value, theirs = comparable(one.found.value or ""), comparable(other.found.value or "")
    ours = 1 + sum(comparable(each.found.value or "") == value for each in others)
    support = sum(comparable(each.found.value or "") == theirs for each in others)
    if support != ours:
        return support > ours
    if is_known(theirs) != is_known(value):
        return is_known(theirs)
    return _worst(other.found) >= _worst(one.found) + _SURER


def _worst(found: Found) -> float:
    return min((word.confidence for word in found.words), default=0.0)
