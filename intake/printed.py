"""A paper on a form of ours: its fields taken from the places where the form has its blanks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from intake.extract.blanks import OF_DAYS, place_to_blank
from intake.extract.placed import FRAMED, Place, with_places
from intake.findings import Found
from intake.form_alignment import Alignment, sheet_to_alignment
from intake.form_layouts import code_to_form, form_to_layout
from intake.rows import Sheet, label_keys
from intake.typed import blanks_to_manners
from intake.zones import ZoneReader
from models.form_code import FURTHER_PAGE
from models.geometry import Box
from models.layout import FieldPlace, FormLayout
from models.page import Word

_FIELDS = {
    "surname": "surname",
    "given_name": "given_name",
    "patronymic": "patronymic",
    "applicant": "full_name",
    "full_name": "full_name",
    "child": "child_full_name",
    "child_birth_date": "child_birth_date",
    "iin": "iin",
    "birth_date": "birth_date",
    "document_number": "document_number",
    "issued_by": "issued_by",
    "issued_on": "issued_on",
    "address": "address",
    "phone": "phone",
    "group": "disability_group",
    "disability": "disability_group",
    "application_date": "application_date",
    "rnn": "rnn",
}
"""Fields of our forms to those of the sheets; what is not here is nobody's field, or is read as a question."""
_OF_KIND = {
    "survey_act": {"act_date": "issued_on"},
    "medical_card": {"signed_on": "issued_on", "medical_organisation": "issued_by"},
}
"""The same for papers of one kind."""
_DAYS = frozenset({"act_date", "signed_on", "application_date", "birth_date", "child_birth_date", "issued_on"})
"""Fields whose blanks are those of one line."""
_INSTEAD = {"applicant": ("surname", "full_name"), "full_name": ("surname",)}
"""Fields that are left out where the form has one of these: it names the person once more."""
_ADDRESS_PARTS = ("region", "city", "village", "street", "house", "flat")
_LEADING = 12.0
"""Millimetres from the foot of a blank to that of the next, in which a value goes on there."""
_LEVEL = 2.0
"""Millimetres by which blanks of one line differ."""
_AROUND = 1.0
"""Millimetres around a blank in which the middle of a word of it may lie."""
_LONG_WORD = 2.5
"""Width of a word of the form, in its height, from which it shows how print looks on the scan."""
_FRAMED_HEIGHT = 1.5
"""Height of a number in boxes, frames and all, against other words."""
_SPECK = 0.9
"""Height in millimetres below which what was read is no word."""
_NEXT_LINE = 0.7
"""Heights of a word by which another's middle lies lower where it stands on the next line."""
_BESIDE = 14.0
"""Millimetres left and right of the blanks of a day in which its printed parts stand: 20__ жылғы «__»."""


def with_printed_places(
    fields: Mapping[str, Found], kind: str, sheets: Sequence[Sheet], zones: ZoneReader
) -> dict[str, Found]:
    """The fields of a paper, those of our forms held against their places, with what stands in the forms' other
    blanks by the letters' own names; others as they are."""
    settled = dict(fields)
    for sheet in sheets:
        form = code_to_form(sheet.code)
        layout = form_to_layout(form.form, sheet.code.language, sheet.code.version) if form and sheet.code else None
        laid = _laid_over(sheet, layout, sheet.code.page) if layout and sheet.code else None
        if layout is not None and laid is not None:
            page, alignment = laid
            mapping = _FIELDS | _OF_KIND.get(kind, {})
            own = frozenset(word.box for row in sheet.rows for word in row.words if alignment.is_forms_own(word))
            laid_out = _Laid(sheet, layout, alignment, own, page)
            places = [*_places(laid_out, mapping), *_address_in_parts(laid_out)]
            rest = list(_other_blanks(laid_out, {*mapping, *_ADDRESS_PARTS}))
            known = _with_manners([*places, *rest], alignment, zones)
            settled = with_places(settled, known[: len(places)], zones)
            blanks = {
                place.field: _unless_forms(place_to_blank(place, zones), layout) for place in known[len(places) :]
            }
            settled |= {name: found for name, found in blanks.items() if found and name not in settled}
            settled = {name: found for name, found in settled.items() if not _is_forms_own(found, laid_out)}
    return settled


def _unless_forms(found: Found | None, layout: FormLayout) -> Found | None:
    """What stands in a blank; looked at where the form prints all those words somewhere, and may have moved."""
    own = {key for word in layout.words for key in label_keys(word.text)}
    moved = found is not None and all(key in own for word in found.words for key in label_keys(word.text))
    return found._replace(sure=False) if found and moved else found


def _is_forms_own(found: Found, laid: _Laid) -> bool:
    """Whether what was found by a label is made of words that the form prints."""
    return found.page == laid.sheet.page and bool(found.words) and all(word.box in laid.own for word in found.words)


class _Laid(NamedTuple):
    """A form laid over a page that was read."""

    sheet: Sheet
    layout: FormLayout
    alignment: Alignment
    own: frozenset[Box]
    """Where those words stand that the form prints itself."""
    page: int
    """Of the form."""


def _with_manners(places: Sequence[Place], alignment: Alignment, zones: ZoneReader) -> list[Place]:
    """The places, each with how it was filled in."""
    picture = zones.picture(places[0].page) if places else None
    if picture is None:
        return list(places)
    own = [box for box in alignment.words if box.width > _LONG_WORD * box.height]
    heights = [word.box.height for place in places for word in place.written]
    framed = [
        place.field in FRAMED and any(word.box.height > _FRAMED_HEIGHT * median(heights) for word in place.written)
        for place in places
    ]
    blanks = [() if boxed else place.written for place, boxed in zip(places, framed, strict=True)]
    manners = blanks_to_manners(picture, own, blanks)
    if "typed" in manners:  # digits in boxes show by themselves whether a hand drew them
        manners = [
            ("hand" if place.by_hand else "typed") if boxed else manner
            for place, boxed, manner in zip(places, framed, manners, strict=True)
        ]
    return [place._replace(manner=manner) for place, manner in zip(places, manners, strict=True)]


def _laid_over(sheet: Sheet, layout: FormLayout, told: int) -> tuple[int, Alignment] | None:
    """Which page of the form the sheet is and how the form lies over it; where the code does not tell, the further
    page whose words it bears. None where too few were found to be sure."""
    further = sorted({word.page for word in layout.words} - {1}) if told == FURTHER_PAGE else [told]
    for page in further:
        alignment = sheet_to_alignment(sheet, layout, page)
        if alignment is not None:
            return page, alignment
    return None


def _places(laid: _Laid, mapping: Mapping[str, str]) -> Iterator[Place]:
    named = {place.field for place in laid.layout.places}
    taken = Counter((place.page, place.left, place.top) for place in laid.layout.places)
    for name, field in mapping.items():
        if name not in named or any(other in named for other in _INSTEAD.get(name, ())):
            continue
        blanks = _first_run([place for place in laid.layout.places if place.field == name], level=name in _DAYS)
        if blanks[0].page == laid.page:
            shared = any(taken[(blank.page, blank.left, blank.top)] > 1 for blank in blanks)
            yield _place(laid, field, blanks)._replace(shared=shared)


def _place(laid: _Laid, field: str, blanks: Sequence[FieldPlace]) -> Place:
    boxes = tuple(laid.alignment.box(place) for place in blanks)
    words = tuple(_words_in(laid.sheet, boxes, laid.alignment, laid.own, beside=_are_level(blanks)))
    return Place(field, laid.sheet.page, boxes, words, laid.own)


def _address_in_parts(laid: _Laid) -> Iterator[Place]:
    """The blanks of an address that the form parts into its oblast, town, street, house and flat."""
    blanks = [place for place in laid.layout.places if place.field in _ADDRESS_PARTS and place.page == laid.page]
    if len({blank.field for blank in blanks}) < len(_ADDRESS_PARTS) // 2:
        return
    boxes = tuple(laid.alignment.box(place) for place in blanks)
    words = tuple(_words_in(laid.sheet, boxes, laid.alignment, laid.own, beside=False))
    yield Place("address", laid.sheet.page, boxes, words, laid.own, parted=True)


def _other_blanks(laid: _Laid, known: Collection[str]) -> Iterator[Place]:
    """The blanks of a form that are no field of papers: one place a field, of a table one a line (`entries_2`)."""
    held = {(place.page, place.left, place.top) for place in laid.layout.places if place.field in known}
    free = [
        place
        for place in laid.layout.places
        if place.page == laid.page and place.field not in known and (place.page, place.left, place.top) not in held
    ]
    for name in dict.fromkeys(place.field for place in free):
        left = [place for place in free if place.field == name]
        if name in laid.layout.tables:
            for number, place in enumerate(left, start=1):
                yield _place(laid, f"{name}_{number}" if number > 1 else name, [place])
        else:
            yield _place(laid, name, _first_run(left, level=name.endswith(OF_DAYS)))


def _first_run(places: Sequence[FieldPlace], *, level: bool) -> list[FieldPlace]:
    """The first blank of a field and those in which its value goes on, on the same line or the next; further ones are
    the talon's."""
    run = [places[0]]
    for before, place in pairwise(places):
        down = place.top + place.height - before.top - before.height
        if place.page != before.page or not -_LEVEL <= down <= (_LEVEL if level else _LEADING):
            break
        run.append(place)
    return run


def _are_level(blanks: Sequence[FieldPlace]) -> bool:
    """Whether several blanks stand on one line: day, month and year."""
    feet = [blank.top + blank.height for blank in blanks]
    return len(blanks) > 1 and max(feet) - min(feet) <= _LEVEL


def _words_in(
    sheet: Sheet, boxes: Sequence[Box], alignment: Alignment, own: frozenset[Box], *, beside: bool
) -> Iterator[Word]:
    """The words written into the blanks; with `beside`, those that the form prints on their line, too."""
    around, speck = alignment.dots(_AROUND), alignment.dots(_SPECK)
    zones = [box.grown(around, around) for box in boxes]
    if beside:
        line = boxes[0]
        for box in boxes[1:]:
            line = line.union(box)
        zones = [line.grown(alignment.dots(_BESIDE), around)]
    for zone in zones:
        inside = [word for row in sheet.rows for word in row.words if _is_in(word, zone) and word.box.height >= speck]
        yield from _line_by_line([word for word in inside if beside or word.box not in own])


def _is_in(word: Word, zone: Box) -> bool:
    across, down = word.box.center
    return zone.left <= across < zone.right and zone.top <= down < zone.bottom


def _line_by_line(words: Sequence[Word]) -> Iterator[Word]:
    """The words of a blank from left to right, one line of writing after the other."""
    line: list[Word] = []
    for word in sorted(words, key=lambda one: one.box.center[1]):
        if line and word.box.center[1] - line[-1].box.center[1] > _NEXT_LINE * line[-1].box.height:
            yield from sorted(line, key=lambda one: one.box.left)
            line = []
        line.append(word)
    yield from sorted(line, key=lambda one: one.box.left)
