"""The rows of a set of separator sheets: a place in the set and a code each, and the cover's code."""

from __future__ import annotations

from generate.gather.fields import Fields
from models.errors import InputError
from models.separator import BATCH_NAME, MOST, Separator


def separator_fields(batch: str, count: str) -> Fields:
    """What a set prints; of an empty name or count a single sheet to be written on by hand, without codes.

    InputError where the name has other letters than a code holds, or the count is none.
    """
    if not batch or not count:
        return {"sheets": [{"place": "___ / ___", "code": ""}], "cover_code": ""}
    if BATCH_NAME.fullmatch(batch) is None:
        raise InputError("letter-value-wrong", field="batch", wanted="A-Z 0-9 -")
    if not count.isascii() or not count.isdigit() or not 1 <= int(count) <= MOST:
        raise InputError("letter-value-wrong", field="count", wanted=f"1–{MOST}")
    sheets = [Separator(batch=batch, number=number, count=int(count)) for number in range(1, int(count) + 1)]
    cover = Separator(batch=batch, number=0, count=int(count))
    return {
        "sheets": [{"place": f"{one.number} / {one.count}", "code": one.code} for one in sheets],
        "cover_code": cover.code,
    }
