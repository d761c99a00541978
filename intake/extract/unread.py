"""Labels whose value is on the paper but could not be read: handwriting, stamps over it, letters in pieces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from intake.doubt import INK_OF_WRITING
from intake.extract.candidates import Group
from intake.extract.pieces import box_of
from intake.extract.places import Neighbourhood
from intake.findings import Found
from intake.kind_sheets import FieldWords, KindSheet, unprefixed, words_of_field
from intake.values.dates import text_to_date
from intake.values.numbers import text_to_group
from intake.zones import ZoneReader
from models.geometry import Box, box_around
from models.page import Word

_STRICT = frozenset({"iin", "date", "number", "phone", "group", "name", "address"})
_MEMBERS = {
    "name": ("surname", "given_name", "patronymic"),
    "named": ("surname", "given_name", "patronymic"),
    "given": ("given_name", "patronymic"),
    "issue": ("issued_on", "issued_by"),
    "validity": ("valid_until",),
}
_PAPERS = frozenset(
    {"document_number", "document_series", "issued_on", "issued_by", "valid_until", "disability_group"}
)
_ANY_INK = 0.03
"""Share of dark dots of a piece of a place, as wide as a letter is high, under which nothing is there."""
_GROUP_WIDTH = 12
"""Heights of letters that a group of disability takes up, at most: `II группа`."""
_SOLID = 3.5
"""Letters of a label at least, for its empty place to mean anything."""
_HAND_WORDS = 4
"""Words written by hand on a page from which it is a form filled in by hand."""
_BLANK = 14
"""Heights of letters right of a label in which something written into a form begins."""


def groups_to_unread(
    groups: Sequence[tuple[Group, str]],
    kind: KindSheet,
    area: Neighbourhood,
    zones: ZoneReader,
) -> dict[str, Found]:
    """The fields whose label stands on the sheet with something after it, for those that get no value elsewhere."""
    unread: dict[str, Found] = {}
    by_hand = sum(word.handwritten for row in area.sheet.rows for word in row.words) >= _HAND_WORDS
    for group, prefix in groups:
        own, name = unprefixed(group.field)
        words = words_of_field(name)
        opens = area.opens(group.hits[0]) or (words.type == "date" and area.before_colon(group.hits[-1]))
        if group.after or group.weight < _SOLID or not opens:
            continue
        if words.ignore or not (by_hand or words.type in _STRICT or words.compound in _MEMBERS):
            continue
        if area.bracketed(group.hits[0]):
            found = _written_above(group, area)
        else:
            found = _something_there(group, area, zones, by_hand=by_hand, date=words.type == "date")
        if words.type == "group" and (found is None or not found.words):
            found = _group_again(group, area, zones) or found
        if words.type == "date" and found and found.words and not found.handwritten:
            found = _day_again(found, area, zones) or found
        if found is None or (not found.handwritten and words.type not in _STRICT and words.compound not in _MEMBERS):
            continue
        for field in _fields_of(name, words, own or prefix):
            if field in kind.fields:
                unread.setdefault(field, found)
    return unread


def _group_again(group: Group, area: Neighbourhood, zones: ZoneReader) -> Found | None:
    """The group of disability read once more in the place where it should be: a lone `II` is easily passed over."""
    label, letter = group.hits[-1], area.sheet.letter
    if area.bracketed(group.hits[0]):
        if area.above(group.hits[0], over=group.box, whole=True):
            return None
        place = Box(
            max(group.box.left - round(8 * letter), 0), max(group.box.top - round(2.6 * letter), 0),
            group.box.right + round(8 * letter), group.box.top - 2,
        )  # fmt: skip
    else:
        if area.right_of(label):
            return None
        blank = area.blank_after(label)
        left = area.sheet.rows[label.rows[-1]].words[-1].box.right
        place = blank._replace(left=max(blank.left, left), top=blank.top - 4, bottom=blank.bottom + 4)
    inked = _inked(area.sheet.page, place, letter, zones)
    for mode in ("text", "latin") if inked else ():
        reading = zones.read_zone(area.sheet.page, inked, mode) if inked else None
        value = text_to_group(reading.text) if reading else None
        if inked and reading and value:
            return Found(value.value, reading.text, area.sheet.page, inked, (), sure=False, weak_place=True)
    return None


def _day_again(found: Found, area: Neighbourhood, zones: ZoneReader) -> Found | None:
    """A day read once more by the Latin model; one whose last digits were lost to a stroke across them, with what
    stands behind it."""
    cut = _CUT_DAY.match(found.raw) is not None
    wide = found.box.grown(round(_LOST_DIGITS * area.sheet.letter), 0, area.sheet.box)
    place = found.box._replace(right=wide.right) if cut else found.box
    reading = zones.read_zone(area.sheet.page, place, "digits")
    day = text_to_date(reading.text) if reading else None
    return found._replace(value=day.iso, box=place, sure=False, weak_place=True) if day else None


_CUT_DAY = re.compile(r"\W*[0-9]{1,2}\.[0-9]{2}\.[0-9]{0,3}\W*$")
_LOST_DIGITS = 2.5
"""Heights of letters that the lost digits of a year take up, at most."""


def _inked(page: int, place: Box, letter: float, zones: ZoneReader) -> Box | None:
    """The stretch of a place that has ink, a little wider than it; None where there is none or it fills the place."""
    step = max(round(letter), 1)
    inked = [
        left
        for left in range(place.left, place.right, step)
        if zones.ink(page, Box(left, place.top, left + step, place.bottom)) >= _ANY_INK
    ]
    if not inked or inked[-1] - inked[0] > _GROUP_WIDTH * letter:
        return None
    return Box(max(inked[0] - step, place.left), place.top, inked[-1] + 2 * step, place.bottom)


def _fields_of(name: str, words: FieldWords, prefix: str) -> tuple[str, ...]:
    members = _MEMBERS.get(words.compound or "", (name,))
    return tuple(member if member in _PAPERS else prefix + member for member in members)


def _written_above(group: Group, area: Neighbourhood) -> Found | None:
    """What is written by hand on the rule above a caption in brackets."""
    region = area.above(group.hits[0], over=group.box, whole=True)
    if region is None:
        return None
    words = tuple(dict.fromkeys(piece.word for piece in region.pieces))
    if not _is_hand(words):
        return None
    return Found(None, region.text, area.sheet.page, box_of(region.pieces), words, sure=False, handwritten=True)


def _is_hand(words: Sequence[Word]) -> bool:
    return bool(words) and sum(word.handwritten for word in words) * 2 >= len(words)


def _something_there(
    group: Group, area: Neighbourhood, zones: ZoneReader, *, by_hand: bool, date: bool
) -> Found | None:
    """What stands right of a label and gave no value; of a `date` its first figure is enough."""
    page, label = area.sheet.page, group.hits[-1]
    region = area.right_of(label)
    if region is not None:
        words = tuple(dict.fromkeys(piece.word for piece in region.pieces))
        hand = _is_hand(words)
        letters = sum(character.isalnum() for character in region.text)
        begun = date and region.text.strip(' «"').isdigit()
        if not hand and not begun and (letters < 3 or not _is_garbled(region.text)):
            return None
        return Found(None, region.text, page, box_of(region.pieces), words, sure=False, handwritten=hand)
    blank = area.blank_after(label)
    strokes = tuple(
        word
        for word in area.sheet.rows[label.rows[-1]].words
        if word.box.left > label.box.right and word.box.right <= blank.right and _is_stroke(word)
    )
    if _is_hand(strokes):
        box = box_around(word.box for word in strokes)
        return Found(None, " ".join(one.text for one in strokes), page, box, strokes, sure=False, handwritten=True)
    if by_hand:
        blank = blank._replace(right=min(blank.right, blank.left + round(_BLANK * area.sheet.letter)))
    if blank.width < 6 * area.sheet.letter or zones.ink(page, _inner(blank)) < INK_OF_WRITING:
        return None
    return Found(None, "", page, blank, (), sure=False, handwritten=True)


def _is_stroke(word: Word) -> bool:
    """Whether a word has no letter or digit, as strokes of a pen that are read as `//`, and is no blank of a form."""
    return not any(letter.isalnum() for letter in word.text) and not set(word.text) <= set("_.,:;-–— ")


def _is_garbled(text: str) -> bool:
    """Whether a text is neither a sentence that goes on nor a clean word: digits and letters in disorder."""
    digits = sum(character.isdigit() for character in text)
    return digits >= 3


def _inner(box: Box) -> Box:
    """The place above the rule that forms print: its lower fifth is left out."""
    return Box(box.left, box.top, box.right, max(box.bottom - max(box.height // 5, 2), box.top + 1))
