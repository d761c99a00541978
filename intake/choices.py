"""Which options of a form somebody marked: underlined, ticked, circled, or left standing among struck-out ones.

Options of known questions are found by their wordings, other boxes by their frames alone. One option must stand out
clearly and the others be clearly bare for a choice to be sure; anything else is somebody's to look at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intake.flow import Hit, sheet_to_hits
from intake.kind_sheets import QuestionSheet, kind_sheets, question_wordings
from intake.pen import Line, Manner, square_to_marking, words_to_marking
from intake.rows import Sheet, Token
from intake.zones import ZoneReader
from models.document import Choice, Option
from models.geometry import Box, box_around
from models.ink import PageInk, Square
from models.page import Word

_MARKED, _SURELY = 0.5, 0.72
"""Strength of a mark from which an option is taken for marked, and from which it surely is."""
_BARE = 0.25
"""Strength up to which an option surely is not marked."""
_QUITE_BARE = 0.1
"""The same where nothing at all is marked: the trace of a ring or of a pale line may be what was meant."""
_STRUCK = 0.8
"""Strength of a stroke through words from which it is one, whatever else is marked."""
_UNSEEN = 0.4
"""Strength that an option may have whose box was not seen among others that were: neither bare nor marked."""
_NEAR_ROWS = 4
"""Rows from a question's cue, and from one option to the next, within which its options stand."""
_BESIDE = 3.2
"""Letters' heights between a box to be ticked and its words, at most."""
_WORDS = 9
"""Words beside a box that are given as its option, at most."""
_LETTERS, _GOES_ON = 2, 1.5
"""Characters of a word, and its width against a frame inside it, from which the frame is one of its letters."""
_DESCENDING = frozenset("дрфцщуqгҚқңғ,;()/ӯұүЦЩДQ")


class _Found(NamedTuple):
    """An option on the page and how it is marked."""

    name: str
    text: str
    box: Box
    manner: Manner | None
    score: float
    boxed: bool = False
    """Whether it has a box to be ticked."""


def sheets_to_choices(
    kind: str, sheets: Sequence[Sheet], inks: Mapping[int, PageInk], zones: ZoneReader, *, name: str
) -> tuple[Choice, ...]:
    """The choices of a paper, page by page and top to bottom; `name` is the document's, for pictures of doubts."""
    choices: list[Choice] = []
    for sheet in sheets:
        squares = _boxes_to_tick(sheet, inks.get(sheet.page))
        known = _known_choices(kind, sheet, squares, zones)
        taken = [option.box for choice in known for option in choice.options if option.box]
        choices += [*known, *_other_choices(sheet, squares, taken)]
    choices.sort(key=lambda choice: (choice.page, choice.box.top))
    return tuple(
        choice.model_copy(update={"snippet": zones.snippet(choice.page, choice.box, f"{name}-choice-{number}")})
        if choice.needs_review
        else choice
        for number, choice in enumerate(choices, start=1)
    )


def _boxes_to_tick(sheet: Sheet, ink: PageInk | None) -> list[Square]:
    """The single frames of a page that are no letters of its print."""
    words = [word for row in sheet.rows for word in row.words if len(word.text.strip()) >= _LETTERS]
    return [square for square in (ink.squares if ink else ()) if not any(_is_letter(square, word) for word in words)]


def _is_letter(square: Square, word: Word) -> bool:
    """Whether a frame is a letter or digit of a word: the word stands over it and goes on."""
    shared = word.box.overlap(square.box) > 0.3 * square.box.width * square.box.height
    return shared and word.box.width > _GOES_ON * square.box.width


# ---- questions of known forms ----------------------------------------------------------------------------------


def _known_choices(kind: str, sheet: Sheet, squares: Sequence[Square], zones: ZoneReader) -> list[Choice]:
    kind_sheet = kind_sheets().get(kind)
    if kind_sheet is None or not kind_sheet.questions:
        return []
    hits = sheet_to_hits(sheet, question_wordings(kind), overlapping=True)
    grey: NDArray[np.uint8] | None = None
    choices = []
    for question in kind_sheet.questions:
        options = _options_of(question, hits, sheet)
        if len(options) < min(2, len(question.options)) and not _is_asked(question, options, hits):
            continue
        grey = zones.picture(sheet.page) if grey is None else grey
        if grey is not None and options:
            choices.append(_choice(question, options, sheet, squares, grey))
    return choices


def _is_asked(question: QuestionSheet, options: Mapping[str, Hit], hits: Sequence[Hit]) -> bool:
    """Whether the one option that was found stands beside its cue, and is long enough to be no chance."""
    cues = [hit for hit in hits if hit.name == f"cue:{question.name}"]
    return bool(options) and bool(cues) and all(len(hit.tokens) > 1 for hit in options.values())


def _options_of(question: QuestionSheet, hits: Sequence[Hit], sheet: Sheet) -> dict[str, Hit]:
    """The best place of each option: near a cue where the page has one, near one another, no word used twice."""
    cues = [hit for hit in hits if hit.name == f"cue:{question.name}"]
    places = {
        option: [hit for hit in hits if hit.name == f"option:{question.name}.{option}"] for option in question.options
    }
    if question.cues and not cues:  # small words in brackets are lost first: options of several words tell enough
        places = {option: [hit for hit in found if len(hit.tokens) > 1] for option, found in places.items()}
        if not all(places.values()):
            return {}
    best: dict[str, Hit] = {}
    for cue in cues or [hit for found in places.values() for hit in found]:
        chosen: dict[str, Hit] = {}
        used: set[int] = set()
        for option in sorted(places, key=lambda one: -max((len(hit.tokens) for hit in places[one]), default=0)):
            near = [hit for hit in places[option] if not used & {*hit.tokens} and _rows_apart(hit, cue) <= _NEAR_ROWS]
            if near:
                chosen[option] = min(near, key=lambda hit: (_rows_apart(hit, cue), -len(hit.tokens), hit.missed))
                used |= {*chosen[option].tokens}
        if (len(chosen), -_spread(chosen, cue)) > (len(best), -_spread(best, cue)):
            best = chosen
    return {option: best[option] for option in question.options if option in best}


def _rows_apart(hit: Hit, other: Hit) -> int:
    return min(abs(row - one) for row in hit.rows for one in other.rows)


def _spread(chosen: Mapping[str, Hit], cue: Hit) -> int:
    return sum(_rows_apart(hit, cue) for hit in chosen.values())


def _choice(
    question: QuestionSheet,
    options: Mapping[str, Hit],
    sheet: Sheet,
    squares: Sequence[Square],
    grey: NDArray[np.uint8],
) -> Choice:
    found = [_marked_option(option, hit, sheet, squares, grey) for option, hit in options.items()]
    missing = tuple(option for option in question.options if option not in options)
    if any(one.boxed for one in found):  # the others have boxes too, which were not seen
        found = [one if one.boxed else one._replace(manner="ticked", score=min(one.score, 0.5)) for one in found]
        found = [one if one.boxed else one._replace(score=max(one.score, _UNSEEN)) for one in found]
    return _found_to_choice(question.name, found, sheet, missing=missing, several=question.several)


def _marked_option(option: str, hit: Hit, sheet: Sheet, squares: Sequence[Square], grey: NDArray[np.uint8]) -> _Found:
    tokens = [sheet.tokens[index] for index in hit.tokens]
    text = " ".join(token.word.text[token.start : token.end] for token in tokens)
    box = box_around(_clear_of_others(token, sheet.letter) for token in tokens)
    square = _square_before(tokens[0].box, squares, sheet.letter)
    if square is not None:
        score = square_to_marking(square)
        manner: Manner | None = "ticked" if score > _BARE else None
        return _Found(option, text, square.box.union(box), manner, score, boxed=True)
    scores: list[tuple[float, Manner, int]] = []
    for row in dict.fromkeys(token.row for token in tokens):
        boxes = [_clear_of_others(token, sheet.letter) for token in tokens if token.row == row]
        others = [word.box for near in sheet.rows[max(row - 2, 0) : row + 3] for word in near.words]
        how, strength = words_to_marking(grey, boxes, _line_of(sheet, row), others).strongest
        scores.append((strength, how, sum(one.width for one in boxes)))
    wide = sum(width for _, _, width in scores)
    score = sum(strength * width for strength, _, width in scores) / max(wide, 1)
    return _Found(option, text, box, max(scores)[1] if score > _BARE else None, round(score, 4))


def _clear_of_others(token: Token, letter: float) -> Box:
    """The box of a token, drawn in where its word goes on: `тұрақты/уақытша` is shared out only about."""
    box, word = token.box, token.word
    inside = round(min(0.6 * letter, 0.2 * box.width))
    begins = any(map(str.isalnum, word.text[: token.start]))
    ends = any(map(str.isalnum, word.text[token.end :]))
    return Box(box.left + inside * begins, box.top, box.right - inside * ends, box.bottom)


def _line_of(sheet: Sheet, row: int) -> Line:
    """Where the letters of a row stand and how tall they are, by most of its words."""
    words = [word for word in sheet.rows[row].words if any(map(str.isalpha, word.text))] or sheet.rows[row].words
    feet = [word.box.bottom - (0.2 * word.box.height if _DESCENDING & {*word.text} else 0.0) for word in words]
    tops = [word.box.top for word in words]
    letter = max(median(feet) - median(tops), 0.6 * sheet.letter)
    return Line(median(feet), min(letter, 1.3 * sheet.letter))


def _square_before(box: Box, squares: Sequence[Square], letter: float) -> Square | None:
    """The box to be ticked that stands right before words, on their line."""
    level = [
        square
        for square in squares
        if square.box.top - 0.3 * letter < box.center[1] < square.box.bottom + 0.3 * letter
        and -0.5 * letter <= box.left - square.box.right <= _BESIDE * letter
    ]
    return min(level, key=lambda square: box.left - square.box.right) if level else None


# ---- boxes that no sheet knows ---------------------------------------------------------------------------------


def _other_choices(sheet: Sheet, squares: Sequence[Square], taken: Sequence[Box]) -> list[Choice]:
    """Boxes that no known question has, those of one column or one row as one choice."""
    left = [square for square in squares if not any(square.box.overlap(box) for box in taken)]
    groups: list[list[Square]] = []
    for square in sorted(left, key=lambda one: (one.box.top, one.box.left)):
        home = next((group for group in groups if _belongs(square, group[-1], sheet.letter)), None)
        if home is None:
            groups.append([square])
        else:
            home.append(square)
    choices = []
    for group in groups:
        found = [option for square in group if (option := _boxed_option(square, squares, sheet))]
        if found:
            choice = _found_to_choice(None, found, sheet, missing=(), several=True)
            choices.append(choice.model_copy(update={"label": _heading_of(group[0], sheet)}))
    return choices


def _belongs(square: Square, last: Square, letter: float) -> bool:
    column = abs(square.box.left - last.box.left) < letter and square.box.top - last.box.bottom < 4 * letter
    level = abs(square.box.center[1] - last.box.center[1]) < 0.6 * letter
    return column or level


def _boxed_option(square: Square, squares: Sequence[Square], sheet: Sheet) -> _Found | None:
    """The words right of a box, up to the next box; left of it where none stand right; None where there are none."""
    row = next((row for row in sheet.rows if _is_level(row.box, square.box)), None)
    if row is None:
        return None
    level = [other.box for other in squares if other is not square and _is_level(row.box, other.box)]
    limit = min((box.left for box in level if box.left > square.box.right), default=float("inf"))
    start = max((box.right for box in level if box.right < square.box.left), default=float("-inf"))
    right = [word for word in row.words if square.box.right - 3 <= word.box.left and word.box.right <= limit + 3]
    words = right[:_WORDS] or [word for word in row.words if start < word.box.left < square.box.left][-_WORDS:]
    if not any(sum(map(str.isalpha, word.text)) > 1 for word in words):
        return None
    text = " ".join(word.text for word in words).strip(" ,;.")
    score = square_to_marking(square)
    return _Found(text, text, square.box.union(box_around(word.box for word in words)),
                  "ticked" if score > _BARE else None, score)  # fmt: skip


def _is_level(row: Box, box: Box) -> bool:
    return row.top - 0.3 * row.height < box.center[1] < row.bottom + 0.3 * row.height


def _heading_of(first: Square, sheet: Sheet) -> str:
    """What asks: the words before the first box on its row, else the row above it."""
    for number, row in enumerate(sheet.rows):
        if _is_level(row.box, first.box):
            before = " ".join(word.text for word in row.words if word.box.right <= first.box.left)
            return before or (sheet.rows[number - 1].text if number else "")
    return ""


# ---- judgement -------------------------------------------------------------------------------------------------


def _without_weak_strikes(found: Sequence[_Found]) -> Sequence[_Found]:
    """Where an option is surely marked, half a stroke through another is letters that blur has run together, and
    would strike out what is not meant if it were one."""
    if not any(one.score >= _SURELY and one.manner in {"underlined", "ticked", "circled"} for one in found):
        return found
    weak = [one.manner == "struck_out" and one.score < _STRUCK for one in found]
    return [one._replace(manner=None, score=0.0) if bare else one for one, bare in zip(found, weak, strict=True)]


def _found_to_choice(
    name: str | None, found: Sequence[_Found], sheet: Sheet, *, missing: Sequence[str], several: bool
) -> Choice:
    found = _without_weak_strikes(found)
    manners = [one.manner for one in found if one.manner and one.score >= _MARKED]
    struck = bool(manners) and all(manner == "struck_out" for manner in manners)
    marked = [one.score >= _MARKED for one in found]
    chosen = [not mark for mark in marked] if struck else marked
    sure = not struck and all(one.score >= _SURELY or one.score <= _BARE for one in found)
    sure = sure and (several or sum(marked) <= 1) and not missing
    sure = sure and (any(marked) or all(one.score <= _QUITE_BARE for one in found))
    sure = sure and not (len(found) > 1 and all(marked) and manners and manners[0] == "underlined")
    scores = [one.score if mark else 1 - one.score for one, mark in zip(found, marked, strict=True)]
    options = [
        Option(value=one.name, text=one.text, chosen=yes, score=one.score, page=sheet.page, box=one.box)
        for one, yes in zip(found, chosen, strict=True)
    ]
    options += [Option(value=one, text="", chosen=False, score=0.0) for one in missing]
    return Choice(
        name=name,
        label="",
        options=tuple(options),
        how=manners[0] if manners else None,
        confidence=round(min(scores) if sure else min(min(scores), 0.5), 4),
        needs_review=not sure,
        page=sheet.page,
        box=box_around(one.box for one in found),
    )
