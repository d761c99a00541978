"""A sheet cut into runs: the characters of labels and the free ones between, and what can be asked of a label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from intake.extract.pieces import Piece
from intake.flow import Hit, sheet_to_columns
from intake.rows import Sheet
from models.page import Word

_NEXT_LINE = 1.3
"""Heights of white between two lines of one value, at most."""


class Run(NamedTuple):
    """A stretch of a row: a hit's own characters or free ones."""

    piece: Piece
    hit: int | None
    """Index of the hit that owns it."""


class LabelledSheet:
    """A sheet with its hits, asked how each of them stands."""

    def __init__(self, sheet: Sheet, hits: Sequence[Hit], fillers: frozenset[str]) -> None:
        self.sheet = sheet
        self.hits = hits
        self.columns = sheet_to_columns(sheet)
        self._rows = [_row_runs(sheet, number, hits, fillers) for number in range(len(sheet.rows))]
        self._right_edge = max((row.box.right for row in sheet.rows), default=1)

    def opens(self, hit: Hit) -> bool:
        """Whether the hit stands at the start of its row or after a gap: a label, not a word of a sentence."""
        runs, first = self._rows[hit.rows[0]], self._first_run(hit, hit.rows[0])
        if first == 0 or all(run.hit is None and is_list_number(run.piece.text) for run in runs[:first]):
            return True
        gap = runs[first].piece.word.box.left - runs[first - 1].piece.word.box.right
        return gap > 1.5 * self.sheet.letter or runs[first - 1].hit is not None

    def begins(self, hit: Hit) -> bool:
        """Whether the hit stands at the start of its row or after a gap, whatever stands before it."""
        token = self.sheet.tokens[hit.tokens[0]]
        words = self.sheet.rows[token.row].words
        if token.place == 0 or all(is_list_number(word.text) for word in words[: token.place]):
            return token.start < 2
        return token.word.box.left - words[token.place - 1].box.right > 1.5 * self.sheet.letter

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

    def follows(self, hit: Hit, field: str) -> bool:
        """Whether the run right before a hit on its row is a label of the field: the hit begins its value."""
        row = hit.rows[0]
        place = self._first_run(hit, row)
        owner = self._rows[row][place - 1].hit if place else None
        return owner is not None and self.hits[owner].field == field

    def follows_barrier(self, hit: Hit) -> bool:
        """Whether the run right before a hit on its row is a barrier: the hit is part of what is not read."""
        row = hit.rows[0]
        place = self._first_run(hit, row)
        owner = self._rows[row][place - 1].hit if place else None
        return owner is not None and self.hits[owner].what == "barrier"

    def series_before(self, hit: Hit) -> Piece | None:
        """The free word right before a hit on its row, close to it."""
        row = hit.rows[0]
        place = self._first_run(hit, row)
        runs = self._rows[row]
        if place == 0 or runs[place - 1].hit is not None:
            return None
        gap = runs[place].piece.word.box.left - runs[place - 1].piece.word.box.right
        return runs[place - 1].piece if gap < 1.5 * self.sheet.letter else None

    def _until_hit(self, runs: Iterable[Run]) -> list[Piece]:
        pieces = []
        for run in runs:
            if run.hit is not None:
                break
            pieces.append(run.piece)
        return pieces

    def _back_to_hit(self, runs: Sequence[Run]) -> list[Piece]:
        return self._until_hit(reversed(runs))[::-1]

    def _until_gap(self, pieces: Sequence[Piece], widest: float) -> list[Piece]:
        kept: list[Piece] = []
        for piece in pieces:
            if kept and piece.word.box.left - kept[-1].word.box.right > widest * self.sheet.letter:
                break
            kept.append(piece)
        return kept

    def _starts_with_hit(self, row: int) -> bool:
        """Whether a row begins with a hit, a number such as `3.` before it apart."""
        return start_with_hit(self._rows[row])

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


def start_with_hit(runs: Iterable[Run]) -> bool:
    """Whether runs begin with a hit, a number such as `3.` before it apart."""
    for run in runs:
        if run.hit is not None:
            return True
        if any(letter.isalpha() for letter in run.piece.text) or _is_long_number(run.piece.text):
            return False
    return False


def is_list_number(text: str) -> bool:
    """Whether a text counts a form's lines: `4.`, `4)`, and the point that the engine parts from its figure."""
    return re.fullmatch(r"[0-9ЗзІI]{0,2}\s?[.)]?", text) is not None


def _is_long_number(text: str) -> bool:
    """Whether a text is a number that no list counts to: more than two digits."""
    return sum(letter.isdigit() for letter in text) > 2


_DASHES = frozenset({"-", "–", "—"})


def _is_quoted(words: Sequence[Word]) -> bool:
    """Whether a quotation mark is open behind words: a dash belongs to a name there, `«Құрылыс - Монтаж»`."""
    before = " ".join(word.text for word in words)
    return before.count("«") > before.count("»")


def _row_runs(sheet: Sheet, number: int, hits: Sequence[Hit], fillers: frozenset[str]) -> list[Run]:
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
    runs: list[Run] = []
    for place, word in enumerate(sheet.rows[number].words):
        runs += _word_runs(word, by_word.get(place, []))
        if not by_word.get(place) and word.text in _DASHES and _is_quoted(sheet.rows[number].words[:place]):
            runs.append(Run(Piece(word, 0, len(word.text)), None))
    return runs


def _word_runs(word: Word, spans: Sequence[tuple[int, int, int | None]]) -> list[Run]:
    """A word cut where a hit begins or ends inside it; a word of no hit stays whole with its punctuation."""
    if not spans:
        return []
    if all(owner is None for _, _, owner in spans):
        return [Run(Piece(word, 0, len(word.text)), None)]
    runs: list[Run] = []
    free: list[tuple[int, int]] = []
    for start, end, owner in spans:
        if owner is None:
            free.append((start, end))
            continue
        if free:
            runs.append(Run(Piece(word, free[0][0], free[-1][1]), None))
            free = []
        runs.append(Run(Piece(word, start, end), owner))
    if free:
        runs.append(Run(Piece(word, free[0][0], len(word.text)), None))
    return runs
