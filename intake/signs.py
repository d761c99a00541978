"""Whether a paper is signed, stamped and dated: from the ink beside its words, and the labels where it should stand.

Nothing is refused by it: a paper that clearly lacks the signature which makes it count gets a Problem, and a person
looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from intake.extract.others import sheets_of_applicant
from intake.flow import Hit, sheet_to_hits
from intake.kind_sheets import kind_sheets, sign_wordings
from intake.rows import Sheet
from intake.zones import ZoneReader
from models.document import Document, FieldValue, PaperMark
from models.geometry import Box
from models.ink import PageInk, Strokes
from models.problem import Problem

_UP, _DOWN = 4.2, 0.8
"""Letters' heights above and below a label in brackets between which a signature on its rule stands."""
_ASIDE = 4.0
"""Letters' heights left and right of such a label."""
_REACH = 14.0
"""Letters' heights right of a label on the line within which a signature stands."""
_LEVEL = 2.2
"""Letters' heights above and below such a label's line."""
_HAND_WORDS = 1
"""Words in a hand in the place of a signature from which somebody may have signed with the name."""
_LABELLED, _LOOSE = 0.95, 0.75
"""Confidence that a pen's mark is the signature: beside its label, and elsewhere in the lower part of the paper."""
_LOWER = 0.3
"""Share of the paper's height below which it is signed, where no label says so."""
_FLOURISH = 11.0
"""Square millimetres of ink of such a signature, at least."""
_EMPTY_DAY = re.compile(r"[«\"“]\s?_{1,}\s?[»\"”]|(?<![0-9])20\s?_{1,}|_{2,}\s?(?:жыл|год|г\.|ж\.)")
"""A blank for a day that nobody filled in."""
_DAYS = ("application_date", "issued_on")


class _Place(NamedTuple):
    """Where a label says that somebody signs or stamps."""

    page: int
    label: str
    box: Box
    """Where a mark may stand, its surround included."""
    blank: Box
    """The rule or the space itself."""


def paper_to_marks(
    kind: str,
    sheets: Sequence[Sheet],
    inks: Mapping[int, PageInk],
    document: Document,
    zones: ZoneReader,
) -> tuple[PaperMark, ...]:
    """Signature, stamp and date of a paper whose fields and choices are known; none where none of its pages was
    looked at."""
    looked = [sheet for sheet in sheets if sheet.page in inks]
    inks = {page: _without_rings(ink, document) for page, ink in inks.items()}
    if not looked:
        return ()
    sheet = kind_sheets().get(kind)
    own = sheets_of_applicant(looked, sheet) if sheet else list(looked)
    marks = [
        _signature(kind, own, inks, signed=bool(sheet and sheet.signed)),
        _stamp(kind, looked, inks),
        _date(kind, own, document.fields),
    ]
    return tuple(_with_picture(mark, zones, document.id) for mark in marks if mark is not None)


def _without_rings(ink: PageInk, document: Document) -> PageInk:
    """The ink without what marks the options of a form."""
    options = [option.box for choice in document.choices for option in choice.options if option.box]
    strokes = tuple(one for one in ink.strokes if not any(one.box.overlap(box) for box in options))
    return ink.model_copy(update={"strokes": strokes})


def marks_to_problems(name: str, marks: Sequence[PaperMark]) -> tuple[Problem, ...]:
    """What a person must be told: a paper that counts only when signed has no signature."""
    return tuple(
        Problem.of("signature-missing", path=f"documents/{name}", page=mark.page, number=mark.page or 0)
        for mark in marks
        if mark.what == "signature" and mark.present is False and mark.needs_review
    )


def _with_picture(mark: PaperMark, zones: ZoneReader, name: str) -> PaperMark:
    if not mark.needs_review or mark.page is None or mark.box is None:
        return mark
    return mark.model_copy(update={"snippet": zones.snippet(mark.page, mark.box, f"{name}-{mark.what}")})


# ---- signature -------------------------------------------------------------------------------------------------


def _signature(kind: str, sheets: Sequence[Sheet], inks: Mapping[int, PageInk], *, signed: bool) -> PaperMark | None:
    places = list(_places(kind, sheets, "signature"))
    for place in places:
        strokes = [one for one in inks[place.page].strokes if _meets(one.box, place.box)]
        if strokes:
            largest = max(strokes, key=lambda one: one.ink)
            return _mark("signature", _LABELLED, present=True, place=place, box=largest.box)
    loose = _loose_signature(sheets, inks)
    if loose is not None:
        page, mark = loose
        near = not places or any(place.page == page and _is_level(mark.box, place.box) for place in places)
        return PaperMark(
            what="signature",
            present=True if near else None,
            confidence=_LOOSE if near else 0.5,
            needs_review=signed and not near,
            page=page,
            box=mark.box,
        )
    for place in places:
        sheet = next(one for one in sheets if one.page == place.page)
        stamped = any(_meets(stamp.box, place.box) for stamp in inks[place.page].stamps)
        hand = [word for row in sheet.rows for word in row.words if word.handwritten and _meets(word.box, place.box)]
        if stamped or len(hand) >= _HAND_WORDS or _holds_words(place, sheet):
            return _mark("signature", 0.5, present=None, place=place, review=signed)
    if places:
        return _mark("signature", 0.9, present=False, place=places[-1], review=signed)
    return None


def _holds_words(place: _Place, sheet: Sheet) -> bool:
    """Whether words stand where it is to be signed: a name in type, over which a signature may be lost."""
    words = [word for row in sheet.rows for word in row.words if place.blank.overlap(word.box)]
    letters = [word for word in words if sum(map(str.isalpha, word.text)) > 2]
    return any(word.box.overlap(place.blank) > 0.5 * word.box.width * word.box.height for word in letters)


def _is_level(box: Box, place: Box) -> bool:
    """Whether a mark stands at the height of a place, wherever across: who signs goes beyond the rule."""
    return place.top - place.height < box.center[1] < place.bottom + place.height


def _loose_signature(sheets: Sequence[Sheet], inks: Mapping[int, PageInk]) -> tuple[int, Strokes] | None:
    """The largest mark of a pen in the lower part of the paper."""
    found: list[tuple[float, int, Strokes]] = []
    for sheet in sheets:
        least = sheet.box.top + _LOWER * sheet.box.height
        bottom = sheet.box.bottom + 6 * sheet.letter
        for strokes in inks[sheet.page].strokes:
            if strokes.ink >= _FLOURISH and least < strokes.box.center[1] < bottom and _is_wide(strokes.box):
                found.append((strokes.ink, sheet.page, strokes))
    if not found:
        return None
    _, page, strokes = max(found, key=lambda one: one[0])
    return page, strokes


def _is_wide(box: Box) -> bool:
    """Whether a mark lies as signatures lie: not upright, as edges and folds of the paper."""
    return box.height < 2.2 * box.width


# ---- stamp -----------------------------------------------------------------------------------------------------


def _stamp(kind: str, sheets: Sequence[Sheet], inks: Mapping[int, PageInk]) -> PaperMark | None:
    places = list(_places(kind, sheets, "stamp"))
    found = [(stamp, sheet) for sheet in sheets for stamp in inks[sheet.page].stamps if _is_on(stamp.box, sheet)]
    if found:
        stamp, sheet = max(found, key=lambda one: one[0].confidence)
        near = next((place for place in places if place.page == sheet.page and _meets(stamp.box, place.box)), None)
        sure = stamp.confidence >= 0.6
        return PaperMark(
            what="stamp",
            present=True if sure else None,
            confidence=stamp.confidence,
            label=near.label if near else "",
            page=sheet.page,
            box=stamp.box,
        )
    return _mark("stamp", 0.8, present=False, place=places[-1]) if places else None


def _is_on(box: Box, sheet: Sheet) -> bool:
    """Whether a stamp lies on the part of the page that the paper takes up."""
    reach = 8 * sheet.letter
    return sheet.box.grown(round(reach), round(reach)).overlap(box) > 0


# ---- date ------------------------------------------------------------------------------------------------------


def _date(kind: str, sheets: Sequence[Sheet], fields: Mapping[str, FieldValue]) -> PaperMark | None:
    day = next((fields[name] for name in _DAYS[:1] if name in fields), None) if kind == "application" else None
    day = day or (fields.get("issued_on") if kind != "application" else None)
    if day is not None:
        present = True if day.value is not None or day.handwritten else None
        return PaperMark(
            what="date", present=present, confidence=max(day.confidence, 0.5), page=day.page, box=day.box
        )
    for sheet in reversed(sheets):
        for row in reversed(sheet.rows):
            if _EMPTY_DAY.search(row.text):
                return PaperMark(
                    what="date", present=False, confidence=0.7, label=row.text, page=sheet.page, box=row.box
                )
    return None


# ---- labels ----------------------------------------------------------------------------------------------------


def _places(kind: str, sheets: Sequence[Sheet], what: str) -> Iterator[_Place]:
    """Where labels say that somebody signs or stamps, in reading order."""
    for sheet in sheets:
        for hit in sheet_to_hits(sheet, sign_wordings(kind)):
            if hit.what == what and not _is_mid_sentence(hit, sheet):
                box, blank = _place(hit, sheet, wide=what == "stamp")
                yield _Place(sheet.page, _text(hit, sheet), box, blank)


def _is_mid_sentence(hit: Hit, sheet: Sheet) -> bool:
    """Whether a word such as `подпись` stands amid running text: `подпись нотариуса свидетельствую`."""
    row = sheet.rows[hit.rows[0]]
    return len(row.words) > 12 and "(" not in row.text


def _text(hit: Hit, sheet: Sheet) -> str:
    words = dict.fromkeys(sheet.tokens[index].word for index in hit.tokens)
    return " ".join(word.text for word in words)


def _place(hit: Hit, sheet: Sheet, *, wide: bool) -> tuple[Box, Box]:
    """(where the mark may stand, the blank itself) of a label."""
    letter, row = sheet.letter, sheet.rows[hit.rows[0]]
    if wide:
        around = hit.box.grown(round(9 * letter), round(7 * letter))
        return around, around
    if "(" in row.text:  # small words under a rule
        left, right = hit.box.left, hit.box.right
        if row.text.lstrip().startswith("("):
            words = [word.box for word in row.words if abs(word.box.center[1] - hit.box.center[1]) < letter]
            left, right = min(box.left for box in words), max(box.right for box in words)
        around = Box(
            round(left - _ASIDE * letter),
            round(hit.box.top - _UP * letter),
            round(right + _ASIDE * letter),
            round(hit.box.bottom + _DOWN * letter),
        )
        return around, Box(left, round(hit.box.top - 2.8 * letter), right, round(hit.box.top - 0.1 * letter))
    following = [word.box.left for word in row.words if word.box.left > hit.box.right + 6 * letter]
    right = min(min(following, default=10**6), hit.box.right + round(_REACH * letter))
    around = Box(hit.box.left, round(hit.box.top - _LEVEL * letter), right, round(hit.box.bottom + _LEVEL * letter))
    return around, Box(hit.box.right, hit.box.top, max(right, hit.box.right + 1), hit.box.bottom)


def _meets(box: Box, place: Box) -> bool:
    """Whether a third of a mark lies in a place."""
    return box.overlap(place) > 0.33 * box.width * box.height


def _mark(
    what: Literal["signature", "stamp"],
    confidence: float,
    *,
    present: bool | None,
    place: _Place,
    box: Box | None = None,
    review: bool = False,
) -> PaperMark:
    return PaperMark(
        what=what,
        present=present,
        confidence=confidence,
        needs_review=review,
        label=place.label,
        page=place.page,
        box=box or place.box,
    )
