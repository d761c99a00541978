"""The group of disability as a sentence tells it: `установлена третья группа инвалидности`, `категория
«ребенок-инвалид»`, `бірінші топтағы мүгедектік белгіленді`; broken over a line's end as it may be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from intake.findings import Found
from intake.rows import Row, Sheet
from intake.values.numbers import text_to_group
from models.geometry import box_around
from models.spelling import comparable

_SAID = re.compile(
    r"(?:[^\W\d_]{5,}|[iіиlnпш|1-3]{1,3})[\s-]+(?:групп[аыуе]\s+инвалидност|топ\w*\s+мүгедек)"
    r"|групп[аыуе]\s+инвалидности\W{1,3}(?:[^\W\d_]{5,}|[iіиlnпш|1-3]{1,3})(?![^\W_])"
    r"|категори\w*\W{1,3}ребенок-\s?инвалид|мүгедек\s+бала\W{0,3}\s*санат"
)
"""What a sentence says of a group or, of a child, of the category."""
_ASKS = re.compile(r"(?:не\s+установлен|снят|алып\s+таст|белгіленбе|керектіс|нужное)")
"""Words by which the group is one that is no more, or one of those that a form lets somebody choose from."""


def group_in_sentence(sheets: Sequence[Sheet]) -> Found | None:
    """The only group that the paper's sentences tell; None where they tell none or several."""
    found: dict[str, Found] = {}
    for sheet in sheets:
        for first, second in pairwise((*sheet.rows, None)):
            rows = [row for row in (first, second) if row]
            text = comparable(" ".join(row.text for row in rows))
            match = _SAID.search(text)
            group = text_to_group(re.sub(r"-\s+", "-", match[0])) if match and not _ASKS.search(text) else None
            if match and group:
                found.setdefault(group.value, _found(sheet, rows, match, group.value))
    return next(iter(found.values())) if len(found) == 1 else None


def _found(sheet: Sheet, rows: Sequence[Row], match: re.Match[str], value: str) -> Found:
    words, offset = [], 0
    for word in (word for row in rows for word in row.words):
        if offset < match.end() and offset + len(word.text) > match.start():
            words.append(word)
        offset += len(word.text) + 1
    raw = " ".join(word.text for word in words)
    spelt = len(re.sub(r"[\W\d_]", "", match[0].split()[0])) > 3
    return Found(value, raw, sheet.page, box_around(word.box for word in words), tuple(words), sure=spelt)
