"""Blanks of our forms that hold no field of the contract: what was typed there as text, a hand's writing shown."""

from __future__ import annotations

import re

from intake.extract.placed import Place, has_ink
from intake.findings import Found
from intake.values.dates import text_to_dates
from intake.zones import ZoneReader
from models.page import Word

_SCRAP = 6
"""Letters and figures from which a text tells that it was read well."""
OF_DAYS = ("_on", "_date")
"""Ends of the names of fields that hold a day."""


def place_to_blank(place: Place, zones: ZoneReader) -> Found | None:
    """What stands in the place, by the letter's own name of the field; None where nothing does.

    Only print is a value; a day is one where its figures and words are read as one day.
    """
    if not place.written and not has_ink(place, zones):
        return None
    raw = " ".join(word.text for word in place.words if word in place.written or place.field.endswith(OF_DAYS))
    typed = bool(place.written) and not place.by_hand
    value = (_day(raw) if place.field.endswith(OF_DAYS) else raw) if typed else None
    return Found(
        value,
        raw,
        place.page,
        place.box,
        place.written,
        sure=place.manner == "typed" and not _is_scrap(raw) and all(_is_read_twice(word) for word in place.written),
        handwritten=not typed,
        typed=typed and place.manner == "typed",
    )


def _is_scrap(text: str) -> bool:
    """Whether a text is so short that one letter misread makes it another."""
    return any(letter.isalpha() for letter in text) and sum(letter.isalnum() for letter in text) < _SCRAP


def _is_read_twice(word: Word) -> bool:
    """Whether a word has no figures, or the second reading saw the same: nothing else proves a number in a blank."""
    ours, theirs = (re.sub(r"\D", "", text) for text in (word.text, word.second.text if word.second else ""))
    return ours == theirs


def _day(text: str) -> str | None:
    dates = text_to_dates(text)
    return dates[0].iso if len(dates) == 1 else None
