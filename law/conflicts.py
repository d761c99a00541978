"""Papers that disagree about one person, and papers of strangers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from law.names import names_agree
from law.nouns import People, Standing
from models.case import Conflict
from models.document import FieldValue
from models.values import iin_of
from models.wording import Language, say

_FIELDS: tuple[tuple[str, str, Callable[[str, str], bool]], ...] = (
    ("iin", "iin-differs", lambda one, other: one == other),
    ("birth_date", "birth-date-differs", lambda one, other: one == other),
    ("surname", "name-differs", names_agree),
    ("given_name", "name-differs", names_agree),
)
"""Field, code of its conflict, and whether two values of it agree."""


BELIEVED = 0.85
"""Confidence of a doubtful name or date from which it may accuse: dates below it are doubtful by that alone."""


def papers_to_conflicts(
    standings: Sequence[Standing], people: People, *, kind_titles: Mapping[str, str], language: Language
) -> tuple[Conflict, ...]:
    """Every conflict of the bundle: strangers first, then what differs from the other papers of the same person."""
    conflicts = [*_strangers(standings, kind_titles, language)]
    by_person: dict[str, list[Standing]] = {}
    for standing in standings:
        if standing.person is not None and standing.person.id not in people.strangers:
            by_person.setdefault(standing.person.id, []).append(standing)
    for papers in by_person.values():
        conflicts.extend(_differences(papers, kind_titles, language))
    return tuple(conflicts)


def _strangers(
    standings: Sequence[Standing], kind_titles: Mapping[str, str], language: Language
) -> Iterator[Conflict]:
    for standing in standings:
        if standing.unusable == "stranger":
            document = standing.document
            values = {"paper": document.id, "kind": kind_titles[document.kind], **standing.values}
            yield Conflict(
                code="stranger",
                documents=(document.id,),
                kinds=(document.kind,),
                message=say("conflict-stranger", language, **values),
                values=values,
            )


def _differences(
    papers: Sequence[Standing], kind_titles: Mapping[str, str], language: Language
) -> Iterator[Conflict]:
    seen: set[tuple[str, str]] = set()
    for field, code, agree in _FIELDS:
        values = {s.document.id: s.document.fields[field] for s in papers if s.document.value(field) is not None}
        reference = _reference(values, papers, agree)
        if reference is None:
            continue
        for standing in papers:
            document = standing.document
            reading = values.get(document.id)
            if reading is None or _agrees(field, reading, reference, agree) or (code, document.id) in seen:
                continue
            seen.add((code, document.id))
            named = {"paper": document.id, "kind": kind_titles[document.kind], "value": str(reading.value)}
            named |= {"expected": reference}
            message = say(f"conflict-{code}", language, **named)
            yield Conflict(code=code, documents=(document.id,), kinds=(document.kind,), message=message, values=named)


def _reference(
    values: Mapping[str, FieldValue], papers: Sequence[Standing], agree: Callable[[str, str], bool]
) -> str | None:
    """The value that most papers of the person agree on; at a tie the identity document's, then a sure one."""
    if len(values) < 2:
        return None
    votes = Counter(
        {
            paper: sum(agree(str(reading.value), str(other.value)) for other in values.values())
            for paper, reading in values.items()
        }
    )
    most = max(votes.values())
    kinds = {standing.document.id: standing.document.kind for standing in papers}
    leading = [paper for paper in values if votes[paper] == most]
    leading.sort(key=lambda paper: (kinds[paper] != "identity_document", values[paper].needs_review))
    return values[leading[0]].value


def _agrees(field: str, reading: FieldValue, reference: str, agree: Callable[[str, str], bool]) -> bool:
    """Whether a reading agrees with the other papers, or is too doubtful to accuse the paper of anything."""
    if agree(str(reading.value), reference):
        return True
    if any(reference in (other.value, _digits(other.raw)) for other in reading.readings):
        return True
    return not _is_believed(field, reading)


def _is_believed(field: str, reading: FieldValue) -> bool:
    """Whether a value that differs is more likely on the paper than misread.

    A doubtful field is for a person's eyes already; it accuses the paper only where something speaks for it: a
    checksum that holds (one wrong digit passes in about one case of eleven), the same digits seen by a second
    reader, or confident words. Handwriting never does.
    """
    if reading.handwritten:
        return False
    if not reading.needs_review:
        return True
    seen_twice = any(_digits(reading.raw or reading.value) in _digits(other.raw) for other in reading.readings)
    if field == "iin":
        number = iin_of(str(reading.value))
        return (number is not None and number.checksum_holds) or seen_twice
    return reading.confidence >= BELIEVED or (field == "birth_date" and seen_twice)


def _digits(text: str | None) -> str:
    return "".join(character for character in text or "" if character.isdigit())
