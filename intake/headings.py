"""Headings of a page: wordings of titles that stand alone near the top, found word by word or, where letters were
lost or spaced out, by the likeness of whole lines."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from math import ceil, floor

from intake.engines.fuzzy import likest, part_likeness
from intake.flow import Hit, sheet_to_segments
from intake.kind_sheets import TitleSpelling, title_spellings
from intake.rows import Sheet, label_key

HEADING = 6.0
"""Points of a clean heading in the upper part of a page."""
FAINT = (2.4, 5.5)
"""Points of a line that is only like a title: barely, and all but letter for letter. The least is less than makes a
page of a kind: something else must speak for it too."""
_ALIKE = (0.62, 0.92)
"""Likeness of lines and titles to which those points belong; lines of other wordings stay below 0.5."""
_SHORT_TITLE, _SHORT_ALIKE = 11, 0.8
"""Letters of a title under which two lines may be alike by chance, and how alike they must be then."""
_WORD_ALIKE = 0.6
"""Likeness that every long word of a title must find by itself: `мектеп анықтамасы` is no `мекенжай анықтамасы`."""
_EXACT_TITLE = 5
"""Letters of a title that must be read letter for letter: noise is near to one as short as `МЕНЮ`."""
_MOST_OF_ROW = 0.7
"""Share of a row's letters that a wording must have to be what the row says."""
_FIRST_ROWS = 2
_ROWS = 3
"""Rows over which a title may run."""
_DEPTH = 0.55


def sheet_to_headings(sheet: Sheet, titles: Sequence[Hit], others: Sequence[Hit] = ()) -> dict[str, float]:
    """Points of each kind for its best heading; a longer heading holds shorter ones of other kinds inside it. Rows
    that are just one of the `others` wordings (`Приложение`, `МЕДИЦИНСКАЯ ЧАСТЬ`) are like no title by chance."""
    best: dict[str, float] = {}
    clean = [hit for hit in others if hit.missed == 0]
    clear = {row for hit in clean for row in hit.rows if _fills(sheet, hit, row, clean)}
    for hit in titles:
        inside_longer = any(set(hit.tokens) < set(other.tokens) and other.field != hit.field for other in titles)
        worth = 0.0 if inside_longer else _heading_worth(sheet, hit, titles)
        best[hit.field] = max(best.get(hit.field, 0.0), worth)
        if worth >= HEADING * 0.5:
            clear.update(hit.rows)
    for kind, worth in _faint_headings(sheet, clear).items():
        best[kind] = max(best.get(kind, 0.0), worth)
    return {kind: worth for kind, worth in best.items() if worth > 0.5}


def _heading_worth(sheet: Sheet, hit: Hit, titles: Sequence[Hit]) -> float:
    """How much a title looks like a heading: alone on its rows, near the top, in capitals or large letters."""
    own = {index for other in titles if other.field == hit.field for index in other.tokens}
    segments = [segment for segment in sheet_to_segments(sheet) if set(segment) & set(hit.tokens)]
    on_rows = [index for segment in segments for index in segment]
    letters = sum(len(sheet.tokens[index].key) for index in on_rows) or 1
    if hit.missed and sum(len(sheet.tokens[index].key) for index in hit.tokens) <= _EXACT_TITLE:
        return 0.0
    share = sum(len(sheet.tokens[index].key) for index in on_rows if index in own) / letters
    words = [sheet.tokens[index].word for index in hit.tokens]
    height = sum(word.box.height for word in words) / len(words) / sheet.letter
    capitals = all(word.text.upper() == word.text for word in words if any(c.isalpha() for c in word.text))
    depth = _depth(sheet, hit.rows[0])
    if share < 0.35 and not capitals:
        return 0.0
    worth = HEADING * min(share / 0.75, 1.0)
    worth *= 1.0 if depth < 0.35 else 0.8 if depth < _DEPTH else 0.3
    begun = words[0].text[:1].isupper() or _goes_on_under_name(sheet, hit)
    worth *= 1.15 if capitals else 1.0 if begun else 0.55
    worth *= 1.1 if height > 1.15 else 1.0
    worth *= 0.9 if hit.missed else 1.0
    worth *= min(0.75 + sum(len(word.text) for word in words) / 60, 1.25)
    blank_follows = any(sheet.tokens[index].key == "№" for index in on_rows) or ":" in words[-1].text
    if blank_follows and not capitals and depth > 0.3:
        worth *= 0.25  # a label of a form: `Свидетельство о рождении № ____`
    first = sheet.tokens[hit.tokens[0]]
    listed = first.place > 0 and bool(re.match(r"^\d+[.)]?$", sheet.rows[first.row].words[0].text))
    return worth * (0.2 if listed else 1.0)


_CALLED = frozenset(
    label_key(word)
    for word in (
        "справка", "анықтама", "приказ", "бұйрық", "свидетельство", "куәлік", "удостоверение", "постановление",
        "қаулы", "решение", "шешім", "квитанция", "түбіртек", "декларация", "согласие", "келісім", "договор", "шарт",
        "выписка", "үзінді", "заключение", "қорытынды", "уведомление", "хабарлама", "акт", "сведения", "мәліметтер",
        "мәлімет",
    )
)  # fmt: skip
"""What papers call themselves before a line in small letters says what of: `СПРАВКА / о составе семьи`."""


def _goes_on_under_name(sheet: Sheet, hit: Hit) -> bool:
    """Whether the row above a title in small letters is what such a paper calls itself, and nothing else."""
    above = {token.key for token in sheet.tokens if token.row == hit.rows[0] - 1}
    names = above & _CALLED
    return bool(names) and all(key in names or key == "№" or key.isdigit() for key in above)


def is_row_heading(sheet: Sheet, hit: Hit, hits: Sequence[Hit]) -> bool:
    """Whether a wording, once or with its like among the `hits` over both pages of a spread, is what one of the first
    two rows says, read letter for letter and begun with a capital."""
    first = sheet.tokens[hit.tokens[0]].word.text
    begun = hit.rows[0] < _FIRST_ROWS and first[:1].isupper()
    return begun and not hit.missed and _fills(sheet, hit, hit.rows[0], hits)


def _fills(sheet: Sheet, hit: Hit, row: int, hits: Sequence[Hit]) -> bool:
    """Whether a wording, with others of its name among the hits, is most of what stands on a row."""
    on_row = [(index, len(token.key)) for index, token in enumerate(sheet.tokens) if token.row == row]
    like = {index for other in (hit, *hits) if other.name == hit.name for index in other.tokens}
    own = sum(letters for index, letters in on_row if index in like)
    return own >= _MOST_OF_ROW * sum(letters for _, letters in on_row)


def _depth(sheet: Sheet, row: int) -> float:
    """How far down the page's print a row begins, 0 to 1."""
    return (sheet.rows[row].box.top - sheet.box.top) / max(sheet.box.height, 1)


def _faint_headings(sheet: Sheet, clear: set[int]) -> dict[str, float]:
    """Points of kinds for lines that are like their titles, away from rows that bear a clear heading; of the titles
    that one place is like, only the likest."""
    best: dict[str, float] = {}
    for row, text, upper in _lines(sheet, clear):
        near = [
            (alike, spelling.kind)
            for spelling, alike in _alike(text)
            if (len(spelling.letters) >= _SHORT_TITLE or alike >= _SHORT_ALIKE)
            and all(part_likeness(word, text) >= _WORD_ALIKE for word in spelling.long_words)
        ]
        if near:
            alike, kind = max(near)
            share = min((alike - _ALIKE[0]) / (_ALIKE[1] - _ALIKE[0]), 1.0)
            worth = (FAINT[0] + share * (FAINT[1] - FAINT[0])) * (1.0 if upper else 0.55)
            best[kind] = max(best.get(kind, 0.0), worth * (1.0 if _depth(sheet, row) < 0.35 else 0.8))
    return best


@cache
def _spellings_by_length() -> tuple[tuple[TitleSpelling, ...], list[str], list[int]]:
    """Spellings of titles from the shortest to the longest, their letters, their lengths."""
    spellings = tuple(sorted(title_spellings(), key=lambda one: len(one.letters)))
    return spellings, [one.letters for one in spellings], [len(one.letters) for one in spellings]


def _alike(text: str) -> list[tuple[TitleSpelling, float]]:
    """Titles that a line is like, with their likeness; those too short or too long for it are not compared."""
    spellings, letters, lengths = _spellings_by_length()
    first = bisect_left(lengths, floor(len(text) * _ALIKE[0]))
    last = bisect_right(lengths, ceil(len(text) / _ALIKE[0]))
    found = likest(text, letters[first:last], least=_ALIKE[0])
    return [(spellings[first + index], alike) for index, alike in found]


def _lines(sheet: Sheet, clear: set[int]) -> Iterator[tuple[int, str, bool]]:
    """(first row, letters run together, whether it begins with a capital) of what may be a title in the upper part:
    rows by themselves and with those beneath, and their stretches between columns."""
    tokens: dict[int, list[int]] = {}
    for index, token in enumerate(sheet.tokens):
        tokens.setdefault(token.row, []).append(index)
    box = sheet.box
    lowest = box.top + _DEPTH * max(box.height, 1)
    rows = [row for row in tokens if sheet.rows[row].box.top < lowest and row not in clear]
    stretches = [segment for segment in sheet_to_segments(sheet) if sheet.tokens[segment[0]].row in rows]
    for first in rows:
        for last in range(first, first + _ROWS):
            if last not in rows:
                break
            stretches.append([index for row in range(first, last + 1) for index in tokens[row]])
    for stretch in stretches:
        text = "".join(sheet.tokens[index].key for index in stretch)
        begin = sheet.tokens[stretch[0]]
        listed = sheet.rows[begin.row].words[0].text.strip(".)").isdigit()
        if 6 <= len(text) <= 110 and not listed:
            yield begin.row, text, begin.word.text[begin.start : begin.start + 1].isupper()
