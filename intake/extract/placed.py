"""The fields of a form of ours from the places of its blanks, and what they say of the fields found by labels.

A place knows better than a label whose value it is; how well the letters were read is the same either way. So a value
that both give is no longer doubtful for its label, one that the place gives otherwise is looked at, ink without words
is somebody's hand, and what was found for a blank that is empty is not believed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from intake.extract.parse import Part, region_to_parts
from intake.extract.pieces import Piece, Region, box_of
from intake.findings import Found
from intake.kind_sheets import KindSheet, unprefixed, words_of_field
from intake.values.dates import text_to_dates
from intake.zones import ZoneReader
from models.document import Reading
from models.geometry import Box, box_around
from models.page import Word

_HAND = 0.5
"""Share of the words of a place from which it was filled in by hand."""
_INK = 0.05
"""Share of dark dots in a piece of a place, as wide as it is high, from which something is written there; a rule
that reaches into it stays below."""
_PIECES = 2
_INNER = 0.18
"""Share of a place's height, over its rule and under what stands above, that is not looked at for ink."""
_BLANKS_OF_A_DAY = 3
_SHARED = 0.3
"""Share of a word, or of a narrower blank, that stands in the blank."""
_MEMBERS = {"name": ("surname", "given_name", "patronymic"), "issue": ("issued_on", "issued_by")}
_STRICT = frozenset({"name", "iin", "date", "number", "phone", "group", "address"})
"""Types of which words that cannot be read as a value are a value unread."""


class Place(NamedTuple):
    """Where one field of the sheets is written on a form, and what was read there."""

    field: str
    """Name of the sheets, prefix and all: `child_full_name`."""
    page: int
    """Case-wide."""
    boxes: tuple[Box, ...]
    """Its blanks, in the order in which they are filled in."""
    words: tuple[Word, ...]
    """What was written into them, and what the form prints between them, in reading order."""
    own: frozenset[Box]
    """Where those words stand that the form prints itself."""

    @property
    def written(self) -> tuple[Word, ...]:
        """The words that the form does not print itself."""
        return tuple(word for word in self.words if word.box not in self.own)

    @property
    def box(self) -> Box:
        """Around its blanks."""
        return box_around(self.boxes)


def with_places(
    fields: Mapping[str, Found], places: Sequence[Place], kind: KindSheet, zones: ZoneReader
) -> dict[str, Found]:
    """The fields of a form with what its places say of them."""
    merged = dict(fields)
    for place in places:
        given = {name: found for name, found in _place_to_fields(place, zones).items() if name in kind.fields}
        names = [name for name in _names(place.field) if name in kind.fields]
        for name in names:
            known, found = merged.get(name), given.get(name)
            if found is not None:
                merged[name] = _settled(known, found, place)
            elif not place.written and not _has_ink(place, zones):
                if known is not None and _is_not_there(known, place):
                    del merged[name]
            elif known is None or known.value is None or not _lies_in(known, place):
                unread = _unread(place, names, given)
                if unread is not None:
                    merged[name] = unread
    return merged


def _names(field: str) -> tuple[str, ...]:
    """The contract fields that a field of the sheets holds."""
    prefix, name = unprefixed(field)
    compound = words_of_field(name).compound
    return tuple(prefix + member for member in _MEMBERS.get(compound or "", (name,)))


def _place_to_fields(place: Place, zones: ZoneReader) -> dict[str, Found]:
    """What the words of a place say, where they can be read as its field."""
    prefix, name = unprefixed(place.field)
    written = place.written
    if not written or _is_hand(written):
        return {}
    region = Region("right", tuple(Piece(word, 0, len(word.text)) for word in place.words), 0.0)
    parts = region_to_parts(name, words_of_field(name), region, running=False)
    if not parts and (day := _composed_day(place, zones)) is not None:
        return {place.field: day}
    wanted = _names(place.field)
    return {
        prefix + part.field: found
        for part in reversed(parts)
        if prefix + part.field in wanted and (found := _found(part, region, place)) is not None
    }


def _composed_day(place: Place, zones: ZoneReader) -> Found | None:
    """The day out of its three blanks, one with the month in words, for a person to look at: two figures alone in a
    blank are easily passed over, and a century printed right before one is read into its word (`20:13 т`)."""
    if len(place.boxes) != _BLANKS_OF_A_DAY:
        return None
    written = [[word for word in place.words if _overlaps(word, box)] for box in place.boxes]
    texts = [" ".join(word.text for word in words) for words in written]
    month = next((index for index, text in enumerate(texts) if any(letter.isalpha() for letter in text)), None)
    if month is None:
        return None
    first, second = (
        re.sub(r"\D", "", text) or _figures(place.page, box, zones)
        for index, (text, box) in enumerate(zip(texts, place.boxes, strict=True))
        if index != month
    )
    if not first or not second:
        return None
    day, year = (first, second) if month == 1 else (second, first)
    dates = text_to_dates(f"{day} {texts[month]} 20{year[-2:]}")
    words = tuple(dict.fromkeys(word for blank in written for word in blank))
    raw = " ".join(word.text for word in words)
    return Found(dates[0].iso, raw, place.page, place.box, words, sure=False) if len(dates) == 1 else None


def _figures(page: int, box: Box, zones: ZoneReader) -> str:
    """The figures in a small blank, read once more by themselves."""
    reading = zones.read_zone(page, box, "digits")
    return re.sub(r"\D", "", reading.text) if reading is not None else ""


def _overlaps(word: Word, box: Box) -> bool:
    """Whether a good part of a word stands in a blank."""
    shared = min(word.box.right, box.right) - max(word.box.left, box.left)
    level = box.top <= word.box.center[1] < box.bottom + box.height // 4
    return level and shared >= _SHARED * min(word.box.width, box.width)


def _found(part: Part, region: Region, place: Place) -> Found | None:
    pieces = region.pieces_of(part.start, part.end)
    words = tuple(dict.fromkeys(piece.word for piece in pieces))
    if not any(word.box not in place.own for word in words):
        return None
    raw = " ".join(piece.text for piece in pieces)
    return Found(part.value, raw, place.page, box_of(pieces), words, sure=part.sure)


def _settled(known: Found | None, found: Found, place: Place) -> Found:
    """The field as the place gives it, borne out or put in doubt by what its label gave."""
    if known is None or (known.value is None and not known.handwritten):
        return found
    if known.value is None:
        return known  # somebody's hand, as the words themselves look
    if known.value == found.value:
        witness = Reading(value=found.value, raw=found.raw, read_by="place")
        return known._replace(weak_place=False, label_missed=0, witnesses=(*known.witnesses, witness))
    if _lies_in(known, place):
        return known._replace(rivals=(*known.rivals, str(found.value)))
    return found._replace(rivals=(*found.rivals, known.value))


def _unread(place: Place, names: Sequence[str], given: Mapping[str, Found]) -> Found | None:
    """What stands in a place and could not be read: a hand's, or words in disorder."""
    if any(name in given for name in names):
        return None  # the rest of a name that has fewer parts
    written = place.written
    words = words_of_field(unprefixed(place.field)[1])
    hand = not written or _is_hand(written)
    if not hand and (words.compound or words.type) not in _STRICT:
        return None
    raw = " ".join(word.text for word in written)
    return Found(None, raw, place.page, place.box, written, sure=False, handwritten=hand)


def _is_hand(words: Sequence[Word]) -> bool:
    return sum(word.handwritten for word in words) >= _HAND * len(words)


def _lies_in(found: Found, place: Place) -> bool:
    """Whether a value was read in the place."""
    across, down = found.box.center
    return found.page == place.page and any(
        box.left <= across < box.right and box.top <= down < box.bottom + box.height // 2 for box in place.boxes
    )


def _is_not_there(known: Found, place: Place) -> bool:
    """Whether what was found for an empty blank is none of its: nothing that was read, or the form's own words."""
    if known.value is None:
        return not known.words and _lies_in(known, place)
    return bool(known.words) and all(word.box in place.own for word in known.words)


def _has_ink(place: Place, zones: ZoneReader) -> bool:
    """Whether somebody wrote into the blanks."""
    for box in place.boxes:
        inner = round(_INNER * box.height)
        top, bottom = box.top + inner, box.bottom - inner
        step = max(bottom - top, 1)
        starts = range(box.left + step // 3, max(box.right - step, box.left + step // 3 + 1), step)
        inked = sum(zones.ink(place.page, Box(left, top, left + step, bottom)) >= _INK for left in starts)
        if inked >= min(_PIECES, len(starts)):
            return True
    return False
