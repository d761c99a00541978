"""Labels whose value is on the paper but could not be read: handwriting, stamps over it, letters in pieces."""

from __future__ import annotations

from collections.abc import Sequence

from intake.doubt import INK_OF_WRITING
from intake.extract.candidates import Group
from intake.extract.pieces import box_of
from intake.extract.places import Neighbourhood
from intake.findings import Found
from intake.kind_sheets import FieldWords, KindSheet, unprefixed, words_of_field
from intake.zones import ZoneReader
from models.geometry import Box

_STRICT = frozenset({"iin", "date", "number", "phone", "group", "name", "address"})
_MEMBERS = {"name": ("surname", "given_name", "patronymic"), "issue": ("issued_on",), "validity": ("valid_until",)}
_SOLID = 3.5
"""Letters of a label at least, for its empty place to mean anything."""


def groups_to_unread(
    groups: Sequence[tuple[Group, str]],
    kind: KindSheet,
    area: Neighbourhood,
    zones: ZoneReader,
) -> dict[str, Found]:
    """The fields whose label stands on the sheet with something after it, for those that get no value elsewhere."""
    unread: dict[str, Found] = {}
    for group, prefix in groups:
        last = group.hits[-1]
        if group.after or group.weight < _SOLID or not area.opens(group.hits[0]):
            continue
        own, name = unprefixed(group.field)
        words = words_of_field(name)
        if area.bracketed(group.hits[0]) or not _counts(words):
            continue
        found = _something_there(group, area, zones, last.box)
        if found is None:
            continue
        for field in _fields_of(name, words, own or prefix):
            if field in kind.fields:
                unread.setdefault(field, found)
    return unread


def _counts(words: FieldWords) -> bool:
    return words.type in _STRICT or words.compound in _MEMBERS


def _fields_of(name: str, words: FieldWords, prefix: str) -> tuple[str, ...]:
    members = _MEMBERS.get(words.compound or "", (name,))
    paper = {"document_number", "issued_on", "valid_until", "disability_group"}
    return tuple(member if member in paper else prefix + member for member in members)


def _something_there(group: Group, area: Neighbourhood, zones: ZoneReader, label: Box) -> Found | None:
    page = area.sheet.page
    region = area.right_of(group.hits[-1])
    if region is not None:
        box = box_of(region.pieces)
        words = tuple(dict.fromkeys(piece.word for piece in region.pieces))
        letters = sum(character.isalnum() for character in region.text)
        hand = sum(word.handwritten for word in words) * 2 >= len(words)
        if letters < 3 and not hand:
            return None
        if not hand and not _is_garbled(region.text):
            return None
        return Found(None, region.text, page, box, words, sure=False, handwritten=hand)
    blank = area.blank_after(group.hits[-1])
    if blank.width < 6 * area.sheet.letter or zones.ink(page, _inner(blank)) < INK_OF_WRITING:
        return None
    return Found(None, "", page, blank, (), sure=False, handwritten=True)


def _is_garbled(text: str) -> bool:
    """Whether a text is neither a sentence that goes on nor a clean word: digits and letters in disorder."""
    digits = sum(character.isdigit() for character in text)
    return digits >= 3


def _inner(box: Box) -> Box:
    """The place above the rule that forms print: its lower fifth is left out."""
    return Box(box.left, box.top, box.right, max(box.bottom - max(box.height // 5, 2), box.top + 1))
