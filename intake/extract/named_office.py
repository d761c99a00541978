"""An issuer that a paper names in a sentence: `Бостандыкский районный суд города Алматы в составе …`, `Я, …, нотариус
города Алматы, действующая на основании лицензии`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from intake.findings import Found
from intake.rows import Sheet
from intake.values.offices import text_to_office
from models.geometry import box_around
from models.page import Word
from models.spelling import comparable

_EDGES = " \t,;:.()«»\"'_|"
_INSIDE = frozenset(
    ["г", "гор", "города", "городу", "город", "области", "областной", "областного", "района", "районный", "районного",
     "городской", "городского", "нотариального", "округа", "по", "делам", "республики", "специализированный",
     "межрайонный", "суд", "қаласының", "қаласы", "облысының", "облысы", "ауданының", "ауданы", "аудандық", "қалалық",
     "облыстық", "нотариаттық", "округінің", "мамандандырылған", "ауданаралық", "бойынша", "частный", "жеке"]
)  # fmt: skip
"""Words in small letters inside such a name."""
_PLACE = re.compile(r"^(?:г|гор|город[ауе]?|област[иь]|районн?|обл|қаласы|облыс|аудан|р-н|район)")
_PRIVATE = frozenset({"частный", "частного", "жеке"})
"""A notary or bailiff of one's own is told by a name, not by a place."""
_INITIAL = re.compile(r"(?:[А-ЯЁӘІҢҒҮҰҚӨҺ]\.){1,2}[,.;]*")
_FORWARD, _BACK = 9, 7
"""Words of the name behind the organ and before it, at most."""


_GAP = 2.0
"""Heights of white that part a label from its value."""


class _Place(NamedTuple):
    """A word with what stands before it."""

    word: Word
    row: int
    gap: float
    """Heights of white to the word before it on its row; 0 at the start of a row."""

    @property
    def key(self) -> str:
        """The word without marks, for comparing."""
        return comparable(self.word.text.strip(_EDGES))


class _Named(NamedTuple):
    words: tuple[Word, ...]
    ended: bool
    """A comma or a word of the sentence ends it."""


def office_in_sentence(sheets: Sequence[Sheet], organs: Sequence[str]) -> Found | None:
    """The first name of an office on the paper that has one of the `organs` (words in the nominative) and a place in
    it; to be looked at unless the sentence ends it."""
    wanted = frozenset(comparable(organ) for organ in organs)
    for sheet in sheets:
        places = _places(sheet)
        for number, place in enumerate(places):
            found = _found(sheet, _name_around(places, number, wanted)) if place.key in wanted else None
            if found:
                return found
    return None


def _places(sheet: Sheet) -> list[_Place]:
    places: list[_Place] = []
    for number, row in enumerate(sheet.rows):
        for before, word in zip((None, *row.words), row.words, strict=False):
            gap = (word.box.left - before.box.right) / sheet.letter if before else 0.0
            places.append(_Place(word, number, gap))
    return places


def _name_around(places: Sequence[_Place], organ: int, organs: frozenset[str]) -> _Named:
    last = organ
    while last + 1 < len(places) and last - organ < _FORWARD and not _is_end(places[last].word):
        following = places[last + 1]
        if following.key in organs:
            organ = last + 1  # a label and, behind it, the name
        elif not _belongs(places, last + 1) or not _together(places, last + 1) or _signs(places, last):
            break
        last += 1
    first = organ
    inside = places[first - 1].key in _INSIDE if first else False  # `районный суд`, `қаласының нотариусы`
    while inside and first > 0 and organ - first < _BACK and places[first - 1].key not in organs:
        if not _belongs(places, first - 1) or not _together(places, first) or _is_end(places[first - 1].word):
            break
        first -= 1
    end = places[last].word
    sentence = last + 1 < len(places) and places[last + 1].word.text[:1].islower()
    return _Named(tuple(place.word for place in places[first : last + 1]), _is_end(end) or sentence)


def _signs(places: Sequence[_Place], number: int) -> bool:
    """Whether a word is the last initial behind a surname, with which a notary's name ends: `Ким Р. С. Тіркелді`."""
    here, before = places[number].word.text, places[number - 1].word.text if number else ""
    following = places[number + 1].word.text if number + 1 < len(places) else ""
    first = before
    if _INITIAL.fullmatch(before):
        first = places[number - 2].word.text if number > 1 else ""
    behind_surname = len(first.strip(_EDGES)) > 2 and first[:1].isupper()
    return bool(_INITIAL.fullmatch(here)) and not _INITIAL.fullmatch(following) and behind_surname


def _together(places: Sequence[_Place], number: int) -> bool:
    """Whether a word goes on with the one before it: close on one row, or over a line's end inside a name."""
    here, before = places[number], places[number - 1]
    if here.row == before.row:
        return here.gap < _GAP
    following = places[number + 1].word.text if number + 1 < len(places) else ""
    # `… города Алматы / Ким Р. С.`
    signs = here.word.text[:1].isupper() and _INITIAL.fullmatch(following) is not None
    return here.row == before.row + 1 and (here.key in _INSIDE or before.key in _INSIDE or signs)


def _belongs(places: Sequence[_Place], number: int) -> bool:
    bare = places[number].word.text.strip(_EDGES)
    if not bare:
        return places[number].word.text in {"«", "»"}
    if bare == "№":
        following = places[number + 1].key if number + 1 < len(places) else ""
        return following.isdigit() and len(following) <= 2
    capital = bare[:1].isupper() and len(bare) > 1 and not bare.isupper()
    initial = len(bare.replace(".", "")) <= 2 and bare[:1].isupper()
    return capital or initial or comparable(bare) in _INSIDE or (bare.isdigit() and len(bare) <= 2)


def _is_end(word: Word) -> bool:
    """Whether a word ends a clause: a comma, a colon, a full stop that no abbreviation or initial has."""
    text = word.text
    if text[-1:] in ",;:":
        return True
    bare = text.strip(_EDGES)
    return text.endswith(".") and len(bare) > 3 and "." not in bare


def _found(sheet: Sheet, named: _Named) -> Found | None:
    raw = " ".join(word.text for word in named.words)
    office = text_to_office(raw)
    places = any(_PLACE.match(comparable(word.text.strip(_EDGES))) for word in named.words)
    private = any(comparable(word.text) in _PRIVATE for word in named.words)
    named_by = private and any(_INITIAL.fullmatch(word.text) for word in named.words)
    if office is None or not (places or named_by) or len(named.words) < 3:
        return None
    box = box_around(word.box for word in named.words)
    return Found(office, raw, sheet.page, box, named.words, sure=named.ended, weak_place=True)
