"""Candidates to fields: every word serves one field, every label one value, the heaviest reading first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intake.doubt import field_type
from intake.engines.fuzzy import likeness
from intake.extract.candidates import Candidate, Value
from intake.extract.pieces import Piece
from intake.findings import Found
from intake.values.known_words import folded
from intake.values.offices import is_office_like, office_faults
from models.document import Reading
from models.page import Word
from models.spelling import comparable, language_of
from models.values import iin_of

_LEAST = 0.3
"""Weight under which a reading is no reading."""
_NEAR_RIVAL = 0.86
"""Share of the winner's weight from which another value of the same field is a rival."""
_WEAK = 0.55
_SPELT_OUT = 4
"""Letters of a group of disability from which it is spelt out: `екінші`, `мүгедек бала`."""
_READ_WELL = 0.85
_READ_SURELY = 0.9
"""Confidence of the worst word of an office's name from which slanted letters are print."""
_MIXED, _HAND = 0.3, 0.7
"""Shares of a value's words that look written by hand from which it is looked at, and from which it is not read."""


def candidates_to_fields(candidates: Iterable[Candidate]) -> dict[str, Found]:
    """The fields of a paper by name; a second value for a field becomes a witness or a rival of the first."""
    chosen = _assigned(sorted(_without_rests(list(candidates)), key=_order))
    fields: dict[str, tuple[Found, float]] = {}
    for candidate in chosen:
        for value in candidate.values:
            if value.field not in fields:
                fields[value.field] = (_found(value, candidate), candidate.score)
            else:
                known, score = fields[value.field]
                fields[value.field] = (_with_second(known, value, candidate.score / score), score)
    return {name: found for name, (found, _) in fields.items()}


_OF_LINES = frozenset({"issued_by", "address"})
"""Fields whose value goes on over lines."""


def _without_rests(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those that are the end of a longer one: the second line of a name, which stands right of
    the label's translation."""
    whole = [
        (one.values[0].field, [piece.word for piece in one.values[0].pieces])
        for one in candidates
        if one.values[0].field in _OF_LINES and one.score >= _WEAK
    ]

    def is_rest(one: Candidate) -> bool:
        first = one.values[0]
        words = [piece.word for piece in first.pieces]
        return first.field in _OF_LINES and any(
            field == first.field
            and len(longer) > len(words)
            and all(a is b for a, b in zip(words, longer[-len(words) :], strict=True))
            for field, longer in whole
        )

    return [one for one in candidates if not is_rest(one)]


def _order(candidate: Candidate) -> tuple[float, int, int, int]:
    first = candidate.values[0]
    return (-round(candidate.score, 3), first.page, first.box.top, first.box.left)


def _assigned(candidates: Sequence[Candidate]) -> list[Candidate]:
    chosen: list[Candidate] = []
    used: dict[int, list[tuple[int, int, str]]] = {}
    served: set[int] = set()
    for candidate in candidates:
        if candidate.score < _LEAST or id(candidate.group) in served or _collides(candidate, used):
            continue
        served.add(id(candidate.group))
        chosen.append(candidate)
        for value in candidate.values:
            for piece in value.pieces:
                used.setdefault(id(piece.word), []).append((piece.start, piece.end, value.field))
    return chosen


def _collides(candidate: Candidate, used: dict[int, list[tuple[int, int, str]]]) -> bool:
    def meets(piece: Piece, field: str) -> bool:
        return any(
            start < piece.end and end > piece.start and other != field
            for start, end, other in used.get(id(piece.word), ())
        )

    return any(meets(piece, value.field) for value in candidate.values for piece in value.pieces)


def _found(value: Value, candidate: Candidate) -> Found:
    words = tuple(dict.fromkeys(piece.word for piece in value.pieces))
    share = sum(word.handwritten for word in words) / len(words)
    hand = share >= _HAND if len(words) > 2 else share >= 0.5
    if value.field == "disability_group" and sum(letter.isalpha() for letter in value.raw) > _SPELT_OUT:
        hand = False  # a word of a closed list, read letter for letter; a person looks all the same
    if value.field.endswith("issued_by") and is_office_like(value.value):
        # Handwriting gives no words of offices: it is slanted print, for a person to look at.
        hand = hand and sum(word.confidence for word in words) / len(words) < _READ_WELL
        share = share if min(word.confidence for word in words) < _READ_SURELY else 0.0
    return Found(
        value=None if hand and not _is_proven(value, words) else value.value,
        raw=value.raw,
        page=value.page,
        box=value.box,
        words=words,
        sure=value.sure and share < _MIXED,
        label_missed=candidate.missed,
        weak_place=candidate.score < _WEAK,
        handwritten=hand,
    )


def _is_proven(value: Value, words: Sequence[Word]) -> bool:
    """Whether digits that a hand drew one to a box were seen alike twice, and the number's own check digit and the
    day inside it hold: then a person has something to compare with the picture."""
    if not value.field.endswith("iin") or len(words) != 1 or words[0].second is None:
        return False
    iin = iin_of(value.value)
    alike = words[0].text == words[0].second.text == value.value
    return alike and iin is not None and iin.checksum_holds and iin.birth_date is not None


_ALIKE = 0.9
"""Likeness from which two addresses count as one (CONTRACT: field names)."""


def _words(value: Value) -> tuple[Word, ...]:
    return tuple(dict.fromkeys(piece.word for piece in value.pieces))


def _has_more_kazakh(field: str, value: str, known: str | None) -> bool:
    """Whether a value is a name that differs from the known one by Kazakh letters alone, of which it has more: the
    engine loses them and never adds one. A name without any may be the Russian spelling, on a paper in two languages.
    """
    if (
        known is None
        or field_type(field) != "name"
        or folded(value) != folded(known)
        or comparable(value) == comparable(known)
    ):
        return False
    return _kazakh(value) > _kazakh(known) > 0


def _is_rival(field: str, value: str, known: str | None) -> bool:
    """Whether another value speaks against the known one: not a name that lost Kazakh letters, the same address in
    nearly the same letters, an office's name in the other language, or the name with a sentence's words behind it."""
    if known is None:
        return False
    if field_type(field) == "name":
        return folded(value) != folded(known)
    if field == "address":
        return likeness(comparable(value), comparable(known)) < _ALIKE
    if field == "issued_by":
        return language_of(value) == language_of(known) and not (office_faults(value) and not office_faults(known))
    return True


def _kazakh(name: str) -> int:
    return sum(language_of(letter) == "kk" for letter in name)


def _with_second(known: Found, value: Value, share: float) -> Found:
    if known.value is None:
        return known
    if value.value == known.value or share >= _NEAR_RIVAL:
        reading = Reading(
            value=value.value, raw=value.raw, confidence=min(piece.word.confidence for piece in value.pieces),
            read_by="tesseract",
        )  # fmt: skip
        if _has_more_kazakh(value.field, value.value, known.value):
            known = known._replace(
                value=value.value, raw=value.raw, page=value.page, box=value.box, words=_words(value)
            )
            return known._replace(witnesses=(*known.witnesses, reading))
        same = value.value == known.value or not _is_rival(value.field, value.value, known.value)
        rivals = known.rivals if same else (*known.rivals, value.value)
        return known._replace(witnesses=(*known.witnesses, reading), rivals=rivals)
    return known
