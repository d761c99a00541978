"""The fields of a form of ours from the places of its blanks, and what they say of the fields found by labels.

A place knows better than a label whose value it is; how well the letters were read is the same either way. So a value
that both give is no longer doubtful for its label, one that the place gives otherwise is looked at, ink without words
is somebody's hand, and what was found for a blank that is empty is not believed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Literal, NamedTuple

from intake.doubt import TOO_COARSE
from intake.extract.parse import Part, region_to_parts
from intake.extract.pieces import Piece, Region, box_of
from intake.findings import Found
from intake.kind_sheets import unprefixed, words_of_field
from intake.rows import label_keys
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
FRAMED = frozenset({"iin", "rnn"})
"""Numbers whose blanks are boxes, a digit each."""
_FRAMED_INK, _FRAMED_PIECES = 0.085, 3
"""The same two for them: their frames are ink of the form."""
_INNER = 0.18
"""Share of a place's height, over its rule and under what stands above, that is not looked at for ink."""
_BLANKS_OF_A_DAY = (2, 3)
"""Day, month and year, the last two in one blank on some forms."""
_OF_A_DAY, _SHORT_YEAR = re.compile(r"\d{1,2}|(?:19|20)\d\d"), 2
"""Figures in a blank of a day, and how many of a year at least."""
_CARD, _WORDS_OF_A_SPLIT = 9, 2
"""Digits of an identity card's number, and words into which one is split at least."""
_SHARED = 0.3
"""Share of a word, or of a narrower blank, that stands in the blank."""
_MEMBERS = {"name": ("surname", "given_name", "patronymic"), "issue": ("issued_on", "issued_by")}
_WHOLE = frozenset({"document_number", "iin", "phone", "rnn", "surname", "given_name", "patronymic"})
"""Fields whose value is all that their blank holds, as an address is, too."""
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

    shared: bool = False
    """Another field is written into the same blanks."""
    parted: bool = False
    """Each blank holds a part of the value, as those of an address do."""
    manner: Literal["typed", "hand", "unsure"] | None = None
    """How it was filled in, from its ink; None where that does not tell, and the words themselves must."""

    @property
    def written(self) -> tuple[Word, ...]:
        """The words that the form does not print itself; strokes that are read as signs are none."""
        return tuple(
            word for word in self.words if word.box not in self.own and any(letter.isalnum() for letter in word.text)
        )

    @property
    def box(self) -> Box:
        """Around its blanks."""
        return box_around(self.boxes)

    @property
    def by_hand(self) -> bool:
        """Whether a hand wrote there."""
        if self.manner in ("typed", "hand"):
            return self.manner == "hand"
        return sum(word.handwritten for word in self.written) >= _HAND * len(self.written)


def with_places(fields: Mapping[str, Found], places: Sequence[Place], zones: ZoneReader) -> dict[str, Found]:
    """The fields of a form with what its places say of them.

    Where a place does not show whether it was typed, and its letters are too low to tell, nothing is sure.
    """
    merged = dict(fields)
    heights = [word.box.height for place in places for word in place.written]
    coarse = bool(heights) and median(heights) < TOO_COARSE
    for place in places:
        if place.parted:
            held = _parted(place, merged.get(place.field), zones)
            merged |= {name: _by_manner(found, place, coarse=coarse, more=False) for name, found in held.items()}
            continue
        given = _place_to_fields(place, zones)
        more = has_more(place, zones)
        for name in _names(place.field):
            found = _merged(merged.pop(name, None), given.get(name), place, zones, others=bool(given))
            if found is not None:
                merged[name] = _by_manner(found, place, coarse=coarse, more=more) if _lies_in(found, place) else found
    return merged


def _by_manner(found: Found, place: Place, *, coarse: bool, more: bool) -> Found:
    """A field that lies in the place, by how that was filled in; with `more`, there is ink besides its words."""
    if place.manner == "typed" and found.value is not None:
        return found._replace(handwritten=False, typed=True, sure=found.sure and not more)
    if place.manner == "hand":
        return found._replace(handwritten=True)
    return found._replace(sure=False) if place.manner == "unsure" or coarse else found


def _merged(
    known: Found | None, found: Found | None, place: Place, zones: ZoneReader, *, others: bool
) -> Found | None:
    """One field out of what its label and what its place gave; `others`: the place gave its other fields."""
    if found is not None:
        return _settled(known, found, place)
    if not place.written and not has_ink(place, zones):
        return None if known is not None and _is_not_there(known, place) else known
    if known is not None and known.value is not None and _lies_in(known, place):
        return known
    unread = None if others else _unread(place)  # the rest of a name that has fewer parts
    return unread or (known and known._replace(sure=False))


def _names(field: str) -> tuple[str, ...]:
    """The contract fields that a field of the sheets holds."""
    prefix, name = unprefixed(field)
    compound = words_of_field(name).compound
    return tuple(prefix + member for member in _MEMBERS.get(compound or "", (name,)))


def _place_to_fields(place: Place, zones: ZoneReader) -> dict[str, Found]:
    """What the words of a place say, where they can be read as its field."""
    prefix, name = unprefixed(place.field)
    written = place.written
    if not written or place.by_hand:
        return {}
    region = Region("right", tuple(Piece(word, 0, len(word.text)) for word in place.words), 0.0)
    parts = region_to_parts(name, words_of_field(name), region, running=False)
    if words_of_field(name).compound == "name" and not any(part.field == "patronymic" for part in parts):
        parts = region_to_parts(name, words_of_field(name), region, running=True) or parts  # от кого, кімнен
    if not parts and (day := _composed_day(place, zones)) is not None:
        return {place.field: day}
    if place.field == "document_number" and (number := _joined_number(place)) is not None:
        return {place.field: number}
    wanted = _names(place.field)
    halved = _is_half_a_day(place, zones)
    return {
        prefix + part.field: found._replace(sure=found.sure and not halved)
        for part in reversed(parts)
        if prefix + part.field in wanted and (found := _found(part, region, place)) is not None
    }


def _is_half_a_day(place: Place, zones: ZoneReader) -> bool:
    """Whether the blank of a day has one figure and the blank, read by itself, shows others: half of `14` is a day,
    too."""
    if len(place.boxes) not in _BLANKS_OF_A_DAY:
        return False
    texts = [
        re.sub(r"\W", "", "".join(word.text for word in place.written if _overlaps(word, box))) for box in place.boxes
    ]
    return any(
        len(text) == 1 and text.isdigit() and _figures(place.page, box, zones) != text
        for text, box in zip(texts, place.boxes, strict=True)
    )


def _composed_day(place: Place, zones: ZoneReader) -> Found | None:
    """The day out of its blanks, one with the month in words, for a person to look at: two figures alone in a blank
    are easily passed over, and what the form prints right before one is read into its word (`20:13 т`, `“27`)."""
    if len(place.boxes) not in _BLANKS_OF_A_DAY:
        return None
    written = [[word for word in place.words if _overlaps(word, box)] for box in place.boxes]
    texts = [" ".join(word.text for word in words) for words in written]
    month = next((index for index, text in enumerate(texts) if any(letter.isalpha() for letter in text)), None)
    if month is None:
        return None
    figures = [
        re.sub(r"\D", "", text)
        if index == month or _OF_A_DAY.fullmatch(re.sub(r"\D", "", text))
        else _figures(place.page, box, zones)
        for index, (text, box) in enumerate(zip(texts, place.boxes, strict=True))
    ]
    name = " ".join(word for word in texts[month].split() if not any(letter.isdigit() for letter in word))
    others = [figure for index, figure in enumerate(figures) if index != month]
    day, year = (others[0], others[1] if len(others) > 1 else figures[month])
    if month == len(texts) - 1 and len(others) > 1:
        day, year = year, day
    whole = year if len(year) > _SHORT_YEAR else f"20{year}"
    dates = text_to_dates(f"{day} {name} {whole}") if day and len(year) >= _SHORT_YEAR else []
    words = tuple(dict.fromkeys(word for blank in written for word in blank))
    raw = " ".join(word.text for word in words)
    return Found(dates[0].iso, raw, place.page, place.box, words, sure=False) if len(dates) == 1 else None


def _joined_number(place: Place) -> Found | None:
    """The number of a card that was read as several words, for a person to look at."""
    words = tuple(word for word in place.written if word.text.isdigit())
    number = "".join(word.text for word in words)
    if place.shared or len(words) < _WORDS_OF_A_SPLIT or len(number) != _CARD:
        return None
    raw = " ".join(word.text for word in words)
    return Found(number, raw, place.page, box_around(word.box for word in words), words, sure=False)


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
    left = [word for word in place.written if word not in words]
    if left and not place.shared and part.field in (*_WHOLE, "address"):
        box = box_around(word.box for word in (*left, *words))
        return Found(part.value, raw, place.page, box, words, sure=False)  # there is more than was understood
    return Found(part.value, raw, place.page, box_of(pieces), words, sure=part.sure)


def _settled(known: Found | None, found: Found, place: Place) -> Found:
    """The field as the place gives it, borne out or put in doubt by what its label gave."""
    if known is None or (known.value is None and not known.handwritten):
        return found
    if known.value is None:  # somebody's hand, as the words themselves look
        return found if place.manner == "typed" else known
    if known.value == found.value:
        witness = Reading(value=found.value, raw=found.raw, read_by="place")
        sure = found.sure and (known.sure or place.manner == "typed")
        witnesses = (*known.witnesses, witness)
        return known._replace(weak_place=False, label_missed=0, sure=sure, witnesses=witnesses, rivals=())
    if _has_own(known, place) and not _has_own(found, place):
        return found  # the label's reading ran into words of the form
    if set(found.words) < set(known.words):
        return known  # what was written runs over the end of its blank
    if set(known.words) < set(found.words):
        return found  # the label's reading stopped at the end of the first blank
    if place.manner == "typed" and found.sure and not _lies_in(known, place):
        return found  # what stands elsewhere on a form that was typed is not written into it
    if _lies_in(known, place):
        return known._replace(rivals=(*known.rivals, str(found.value)))
    return found._replace(rivals=(*found.rivals, known.value))


def _has_own(found: Found, place: Place) -> bool:
    """Whether a value was made of words that the form prints."""
    return any(word.box in place.own for word in found.words)


def _parted(place: Place, known: Found | None, zones: ZoneReader) -> dict[str, Found]:
    """A value put together from its parts: looked at where a word of one is not in it; unread where nobody did."""
    if not place.written and not has_ink(place, zones):
        return {}
    if known is None or known.value is None or place.by_hand:
        raw = " ".join(word.text for word in place.written)
        hand = place.manner != "typed"
        return {place.field: Found(None, raw, place.page, place.box, place.written, sure=False, handwritten=hand)}
    said = "".join(label_keys(known.value))
    lost = [word for word in place.written if not all(key in said for key in label_keys(word.text))]
    return {place.field: known._replace(sure=False) if lost else known}


def _unread(place: Place) -> Found | None:
    """What stands in a place and could not be read: a hand's, or words in disorder."""
    written = place.written
    words = words_of_field(unprefixed(place.field)[1])
    hand = not written or place.by_hand
    if not hand and (words.compound or words.type) not in _STRICT:
        return None
    raw = " ".join(word.text for word in written)
    return Found(None, raw, place.page, place.box, written, sure=False, handwritten=hand)


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


def has_more(place: Place, zones: ZoneReader) -> bool:
    """Whether there is ink behind the words of a place that was no word: a number that was read by half."""
    framed = unprefixed(place.field)[1] in FRAMED
    if framed or not place.written:
        return False
    for box in place.boxes:
        inner = round(_INNER * box.height)
        step = max(box.height - 2 * inner, 1)
        level = [word.box for word in place.words if box.top <= word.box.center[1] < box.bottom + inner]
        if not level:
            continue
        left, right = min(one.left for one in level), box.right
        for start in range(left, right - step, step):
            piece = Box(start, box.top + inner, start + step, box.bottom - inner)
            free = not any(one.left - step < piece.right and piece.left < one.right + step for one in level)
            if free and zones.ink(place.page, piece) >= _INK:
                return True
    return False


def has_ink(place: Place, zones: ZoneReader) -> bool:
    """Whether somebody wrote into the blanks."""
    framed = unprefixed(place.field)[1] in FRAMED
    least, pieces = (_FRAMED_INK, _FRAMED_PIECES) if framed else (_INK, _PIECES)
    for box in place.boxes:
        inner = round(_INNER * box.height)
        top, bottom = box.top + inner, box.bottom - inner
        step = max(bottom - top, 1)
        starts = range(box.left + step // 3, max(box.right - step, box.left + step // 3 + 1), step)
        inked = sum(zones.ink(place.page, Box(left, top, left + step, bottom)) >= least for left in starts)
        if inked >= min(pieces, len(starts)):
            return True
    return False
