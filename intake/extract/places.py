"""Where the value of a label sits: right of it, below it, above a caption in brackets, before a suffix, or on the
next line of running text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

from intake.flow import Hit
from intake.rows import Sheet
from models.geometry import Box, box_around
from models.page import Word

How = Literal["right", "below", "above", "before", "flow"]
_WIDE_GAP = 5.0
"""Heights of white after which what stands right of a value is another column's."""
_COLUMN = 2.2
"""Heights of white that part two columns."""
_TRANSLATION_GAP = 1.2
"""Heights of white after which a label's translation is over."""
_NEAR_ROW = 2.6
"""Heights of white between a label and the value below or above it, at most."""
_NEXT_LINE = 1.3
"""Heights of white between two lines of one value, at most."""


class Piece(NamedTuple):
    """A part of a word: characters `start` to `end` of its text."""

    word: Word
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters themselves."""
        return self.word.text[self.start : self.end]


class Region(NamedTuple):
    """Words in which a label's value is looked for."""

    how: How
    pieces: tuple[Piece, ...]
    gap: float
    """Letters' heights of white between label and value."""
    lines: int = 1

    @property
    def text(self) -> str:
        """The pieces with single spaces between."""
        return " ".join(piece.text for piece in self.pieces)

    def pieces_of(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces under the characters `start` to `end` of `text`, cut to them."""
        found, offset = [], 0
        for piece in self.pieces:
            length = len(piece.text)
            if offset < end and offset + length > start:
                cut_left, cut_right = max(start - offset, 0), max(offset + length - end, 0)
                found.append(Piece(piece.word, piece.start + cut_left, piece.end - cut_right))
            offset += length + 1
        return tuple(found)


class _Run(NamedTuple):
    """A stretch of a row: a hit's own characters or free ones."""

    piece: Piece
    hit: int | None
    """Index of the hit that owns it."""


class Neighbourhood:
    """A sheet with its hits, asked for the free words around one of them."""

    def __init__(self, sheet: Sheet, hits: Sequence[Hit], fillers: frozenset[str]) -> None:
        self.sheet = sheet
        self.hits = hits
        self._rows = [_row_runs(sheet, number, hits, fillers) for number in range(len(sheet.rows))]
        self._right_edge = max((row.box.right for row in sheet.rows), default=1)

    def right_of(self, hit: Hit, *, wide: bool = True) -> Region | None:
        """Free words right of the hit on each row that it stands on, up to the next hit or a gap: a column's, or
        with `wide` only one that no blank of a form has."""
        pieces: list[Piece] = []
        gap: float | None = None
        for row in hit.rows:
            last = self._last_run(hit, row)
            more = self._until_hit(self._rows[row][last + 1 :])
            if _is_translation(self._rows[row][last].piece, more, self.sheet.rows[row].words):
                more = more[len(self._until_gap(more, _TRANSLATION_GAP)) :]
            more = self._until_gap(more, _WIDE_GAP if wide else _COLUMN)
            if more and gap is None:
                gap = (more[0].word.box.left - self._rows[row][last].piece.word.box.right) / self.sheet.letter
            pieces += more
        return Region("right", tuple(pieces), max(gap, 0.0)) if pieces and gap is not None else None

    def past_tail(self, hit: Hit) -> Region | None:
        """What stands beyond a column gap when only small words stand before it: the rest of a longer label."""
        row = hit.rows[-1]
        last = self._last_run(hit, row)
        pieces = self._until_hit(self._rows[row][last + 1 :])
        tail = self._until_gap(pieces, _COLUMN)
        rest = self._until_gap(pieces[len(tail) :], _WIDE_GAP)
        text = _text_of(tail)
        if not rest or not text or any(letter.isdigit() for letter in text) or text.strip("(,-– ")[:1].isupper():
            return None
        return Region("right", tuple(rest), 0.0)

    def lines_after(self, region: Region, *, lines: int, goes_on: Callable[[str, str], bool]) -> Region:
        """The region with up to `lines` more lines below it, as text goes on: in its own column where the next row
        keeps one, else from the start of the row; only after a line with no room for the next word.

        `goes_on` is asked with the text so far and the next line.
        """
        row = self._row_of(region.pieces[-1].word)
        pieces, added = list(region.pieces), 0
        left = region.pieces[0].word.box.left
        while added < lines and row is not None and row + 1 < len(self._rows) and not self._is_apart(row):
            column = self._column_at(row + 1, left)
            more = column or ([] if self._starts_with_hit(row + 1) else self._until_hit(self._rows[row + 1]))
            full = column or _is_unfinished(_text_of(pieces))
            if not more or not (full or self._is_full(pieces[-1].word, more[0].word, row)):
                break
            if not goes_on(_text_of(pieces), _text_of(more)):
                break
            pieces += more
            added += 1
            row += 1
        return Region(region.how, tuple(pieces), region.gap, 1 + added)

    def lines_before(self, region: Region, *, lines: int) -> Region:
        """The region with lines above it in its own column, where the label of a table's cell stands lower than
        its value begins."""
        row = self._row_of(region.pieces[0].word)
        left = region.pieces[0].word.box.left
        pieces, added = list(region.pieces), 0
        while added < lines and row is not None and row > 0 and not self._is_apart(row - 1):
            runs = self._rows[row - 1]
            if (
                not runs
                or runs[0].hit is not None
                or abs(runs[0].piece.word.box.left - left) > 0.5 * self.sheet.letter
            ):
                break
            pieces = [*self._until_hit(runs), *pieces]
            added += 1
            row -= 1
        return Region(region.how, tuple(pieces), region.gap, region.lines + added)

    def _column_at(self, row: int, left: int) -> list[Piece]:
        runs = self._rows[row]
        for place, run in enumerate(runs):
            if run.hit is not None:
                return []  # a label of its own stands left of the column: the row is another field's
            if abs(run.piece.word.box.left - left) <= 0.5 * self.sheet.letter:
                before = runs[place - 1].piece.word.box.right if place else None
                if before is None or run.piece.word.box.left - before > 0.45 * self.sheet.letter:
                    return self._until_gap(self._until_hit(runs[place:]), _COLUMN)
        return []

    def _is_full(self, last: Word, following: Word, row: int) -> bool:
        """Whether the line had no room for the word that begins the next one."""
        rows = self.sheet.rows[max(row - 3, 0) : row + 4]
        edge = max(one.box.right for one in rows)
        return last.box.right + following.box.width + 0.4 * self.sheet.letter > edge

    def series_before(self, hit: Hit) -> Piece | None:
        """The free word right before a hit on its row, close to it."""
        row = hit.rows[0]
        place = self._first_run(hit, row)
        runs = self._rows[row]
        if place == 0 or runs[place - 1].hit is not None:
            return None
        gap = runs[place].piece.word.box.left - runs[place - 1].piece.word.box.right
        return runs[place - 1].piece if gap < 1.5 * self.sheet.letter else None

    def follows_barrier(self, hit: Hit) -> bool:
        """Whether the run right before a hit on its row is a barrier: the hit is part of what is not read."""
        row = hit.rows[0]
        place = self._first_run(hit, row)
        owner = self._rows[row][place - 1].hit if place else None
        return owner is not None and self.hits[owner].what == "barrier"

    def next_line(self, hit: Hit) -> Region | None:
        """The line below the hit's, from its start: running text that broke after a label."""
        row = hit.rows[-1] + 1
        if row >= len(self._rows) or self._is_apart(row - 1):
            return None
        pieces = self._until_hit(self._rows[row])
        return Region("flow", tuple(pieces), 1.0) if pieces and not self._starts_with_hit(row) else None

    def below(self, hit: Hit, *, over: Box) -> Region | None:
        """The first line of free words in the column of `over`, the box of the label and its translation."""
        start = hit.rows[-1] + 1
        left, right = over.left - round(1.2 * self.sheet.letter), self._column_end(hit, over)
        for number in range(start, min(start + 4, len(self._rows))):
            runs = [run for run in self._rows[number] if left <= run.piece.word.box.left < right]
            if not runs:
                continue
            if runs[0].hit is not None or self._is_mid_sentence(number, runs[0]):
                return None
            pieces = self._until_gap(self._until_hit(runs), _COLUMN)
            gap = (pieces[0].word.box.top - over.bottom) / self.sheet.letter
            return Region("below", tuple(pieces), max(gap, 0.0)) if gap <= _NEAR_ROW else None
        return None

    def lines_over(self, region: Region, *, lines: int) -> Region:
        """A region above a caption with up to `lines` full lines above it, as a value that took two rules."""
        row = self._row_of(region.pieces[0].word)
        pieces, added = list(region.pieces), 0
        while added < lines and row is not None and row > 0 and not self._is_apart(row - 1):
            runs = self._rows[row - 1]
            if not runs or any(run.hit is not None for run in runs):
                break
            if not self._is_full(runs[-1].piece.word, pieces[0].word, row - 1):
                break
            pieces = [*(run.piece for run in runs), *pieces]
            added += 1
            row -= 1
        return Region(region.how, tuple(pieces), region.gap, region.lines + added)

    def _is_mid_sentence(self, row: int, run: _Run) -> bool:
        """Whether other words stand close before a run: it is no column's beginning."""
        place = self._rows[row].index(run)
        if place == 0:
            return False
        gap = run.piece.word.box.left - self._rows[row][place - 1].piece.word.box.right
        return gap < 1.2 * self.sheet.letter

    def above(self, hit: Hit, *, over: Box, whole: bool = False) -> Region | None:
        """The free words on the line above a caption, between its neighbours on its own line, or with `whole` all."""
        row = hit.rows[0]
        left, right = (float("-inf"), float("inf")) if whole else self._caption_span(row, over)
        for number in range(row - 1, max(row - 3, -1), -1):
            runs = [run for run in self._rows[number] if left <= run.piece.word.box.center[0] <= right]
            owned = [place for place, run in enumerate(runs) if run.hit is not None]
            pieces = [run.piece for run in runs[owned[-1] + 1 if owned else 0 :]]
            if pieces:
                gap = (over.top - pieces[0].word.box.bottom) / self.sheet.letter
                return Region("above", tuple(pieces), max(gap, 0.0)) if gap <= _NEAR_ROW else None
            if owned:
                return None
        return None

    def before(self, hit: Hit, *, lines: int) -> Region | None:
        """The free words before a suffix, back to the hit before it, over at most `lines` lines above."""
        row = hit.rows[0]
        first = self._first_run(hit, row)
        runs = self._rows[row][:first]
        gap = 0.0
        if runs and runs[-1].hit is None:
            gap = (self._rows[row][first].piece.word.box.left - runs[-1].piece.word.box.right) / self.sheet.letter
        pieces = self._back_to_hit(runs)
        taken = 1
        while len(pieces) == len(runs) and taken <= lines and row > 0 and not self._is_apart(row - 1):
            row -= 1
            runs = self._rows[row]
            more = self._back_to_hit(runs)
            pieces = more + pieces
            taken += 1
        return Region("before", tuple(pieces), max(gap, 0.0), taken) if pieces else None

    def blank_after(self, hit: Hit) -> Box:
        """The empty place right of a label: to the next word or the right edge of the text."""
        row = hit.rows[-1]
        runs = self._rows[row][self._last_run(hit, row) + 1 :]
        right = runs[0].piece.word.box.left if runs else self._right_edge
        return Box(hit.box.right + 4, hit.box.top, max(right - 4, hit.box.right + 5), hit.box.bottom)

    def opens(self, hit: Hit) -> bool:
        """Whether the hit stands at the start of its row or after a gap: a label, not a word of a sentence."""
        runs, first = self._rows[hit.rows[0]], self._first_run(hit, hit.rows[0])
        if first == 0:
            return True
        gap = runs[first].piece.word.box.left - runs[first - 1].piece.word.box.right
        return gap > 1.5 * self.sheet.letter or runs[first - 1].hit is not None

    def before_colon(self, hit: Hit) -> bool:
        """Whether a colon follows the hit at once."""
        last = self.sheet.tokens[hit.tokens[-1]]
        if ":" in last.word.text[last.end :]:
            return True
        row = self.sheet.rows[last.row]
        return last.place + 1 < len(row.words) and row.words[last.place + 1].text.startswith(":")

    def in_small_letters(self, hit: Hit) -> bool:
        """Whether the hit begins with a small letter."""
        token = self.sheet.tokens[hit.tokens[0]]
        return token.word.text[token.start].islower()

    def stands_alone(self, hit: Hit) -> bool:
        """Whether the hit is a heading: alone between gaps on its row, or before a colon, with a capital."""
        token = self.sheet.tokens[hit.tokens[0]]
        if not token.word.text[token.start].isupper() or not self.opens(hit):
            return False
        if self.before_colon(hit):
            return True
        runs, place = self._rows[hit.rows[-1]], self._last_run(hit, hit.rows[-1])
        if place + 1 == len(runs):
            return True
        gap = runs[place + 1].piece.word.box.left - runs[place].piece.word.box.right
        return gap > 1.5 * self.sheet.letter or runs[place + 1].hit is not None

    def bracketed(self, hit: Hit) -> bool:
        """Whether the hit is a caption in brackets."""
        token = self.sheet.tokens[hit.tokens[0]]
        row = self.sheet.rows[token.row]
        if "(" in token.word.text[: token.start]:
            return True
        before = " ".join(word.text for word in row.words[: token.place])[-30:] + token.word.text[: token.start]
        return before.count("(") > before.count(")")

    def _until_hit(self, runs: Iterable[_Run]) -> list[Piece]:
        pieces = []
        for run in runs:
            if run.hit is not None:
                break
            pieces.append(run.piece)
        return pieces

    def _back_to_hit(self, runs: Sequence[_Run]) -> list[Piece]:
        return self._until_hit(reversed(runs))[::-1]

    def _until_gap(self, pieces: Sequence[Piece], widest: float) -> list[Piece]:
        kept: list[Piece] = []
        for piece in pieces:
            if kept and piece.word.box.left - kept[-1].word.box.right > widest * self.sheet.letter:
                break
            kept.append(piece)
        return kept

    def _column_end(self, hit: Hit, over: Box) -> float:
        row = hit.rows[-1]
        others = (run for run in self._rows[row] if run.hit is not None and run.piece.word.box.left > over.right)
        nearest = next((run.piece.word.box.left for run in others), None)
        return float("inf") if nearest is None else nearest - 0.5 * self.sheet.letter

    def _caption_span(self, row: int, over: Box) -> tuple[float, float]:
        left, right = float("-inf"), float("inf")
        for run in self._rows[row]:
            box = run.piece.word.box
            if run.hit is None:
                continue
            if box.right <= over.left:
                left = max(left, (box.right + over.left) / 2)
            elif box.left >= over.right:
                right = min(right, (box.left + over.right) / 2)
        return left, right

    def _starts_with_hit(self, row: int) -> bool:
        """Whether a row begins with a hit, a number such as `3.` before it apart."""
        for run in self._rows[row]:
            if run.hit is not None:
                return True
            if any(letter.isalpha() for letter in run.piece.text):
                return False
        return False

    def _is_apart(self, row: int) -> bool:
        above, below = self.sheet.rows[row].box, self.sheet.rows[row + 1].box
        return below.top - above.bottom > _NEXT_LINE * self.sheet.letter

    def _row_of(self, word: Word) -> int | None:
        for number, row in enumerate(self.sheet.rows):
            if any(other is word for other in row.words):
                return number
        return None

    def _last_run(self, hit: Hit, row: int) -> int:
        return self._runs_of(hit, row)[-1]

    def _first_run(self, hit: Hit, row: int) -> int:
        return self._runs_of(hit, row)[0]

    def _runs_of(self, hit: Hit, row: int) -> list[int]:
        number = next(index for index, other in enumerate(self.hits) if other is hit)
        return [place for place, run in enumerate(self._rows[row]) if run.hit == number]


def _row_runs(sheet: Sheet, number: int, hits: Sequence[Hit], fillers: frozenset[str]) -> list[_Run]:
    """The characters of a row as runs: those of hits, and the free ones between, without what separates them."""
    owners: dict[tuple[int, int], int] = {}
    for index, hit in enumerate(hits):
        for token in (sheet.tokens[place] for place in hit.tokens):
            if token.row == number:
                owners[(token.place, token.start)] = index
    by_word: dict[int, list[tuple[int, int, int | None]]] = {}
    for token in sheet.tokens:
        if token.row == number and token.key not in fillers:
            by_word.setdefault(token.place, []).append(
                (token.start, token.end, owners.get((token.place, token.start)))
            )
    runs: list[_Run] = []
    for place, word in enumerate(sheet.rows[number].words):
        runs += _word_runs(word, by_word.get(place, []))
    return runs


def _word_runs(word: Word, spans: Sequence[tuple[int, int, int | None]]) -> list[_Run]:
    """A word cut where a hit begins or ends inside it; a word of no hit stays whole with its punctuation."""
    if not spans:
        return []
    if all(owner is None for _, _, owner in spans):
        return [_Run(Piece(word, 0, len(word.text)), None)]
    runs: list[_Run] = []
    free: list[tuple[int, int]] = []
    for start, end, owner in spans:
        if owner is None:
            free.append((start, end))
            continue
        if free:
            runs.append(_Run(Piece(word, free[0][0], free[-1][1]), None))
            free = []
        runs.append(_Run(Piece(word, start, end), owner))
    if free:
        runs.append(_Run(Piece(word, free[0][0], len(word.text)), None))
    return runs


def _is_translation(label: Piece, more: Sequence[Piece], row: Sequence[Word]) -> bool:
    """Whether what follows a label is its translation, misread: `Аты/ЙИмя`, `Аты / Сіуеп пате`."""
    if not more or any(character.isdigit() for character in more[0].text):
        return False
    if more[0].word is label.word:
        return "/" in label.word.text[label.end : more[0].start]
    start, end = row.index(label.word), row.index(more[0].word)
    between = [word.text for word in row[start + 1 : end]]
    return "/" in "".join([label.word.text[label.end :], *between, more[0].word.text[: more[0].start + 1]])


_UNFINISHED = re.compile(r"(?:,|№|(?:^|[\s,])(?:г|с|ул|д|кв|мкр|пр|пер|обл|р-н|пос|им)\.?)$", re.IGNORECASE)


def _is_unfinished(text: str) -> bool:
    """Whether a line ends in a comma or in an abbreviation that wants the next word."""
    return bool(_UNFINISHED.search(text.rstrip()))


def _text_of(pieces: Iterable[Piece]) -> str:
    return " ".join(piece.text for piece in pieces)


def box_of(pieces: Iterable[Piece]) -> Box:
    """Around the pieces, each taking its share of its word's box; pixels of the page image."""
    boxes = []
    for piece in pieces:
        box, length = piece.word.box, max(len(piece.word.text), 1)
        left = box.left + round(box.width * piece.start / length)
        boxes.append(Box(left, box.top, max(box.left + round(box.width * piece.end / length), left + 1), box.bottom))
    return box_around(boxes)
