"""Where the value of a label sits: right of it, below it, above a caption in brackets, before a suffix, or on the
next line of running text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from intake.extract.pieces import Piece, Region, text_of
from intake.extract.runs import LabelledSheet, Run, start_with_hit
from intake.flow import Hit
from models.geometry import Box
from models.page import Word

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
_LABEL_WORDS = 6
"""Words among which the colon of a label stands."""


class Neighbourhood(LabelledSheet):
    """A sheet with its hits, asked for the free words around one of them."""

    def right_of(self, hit: Hit, *, wide: bool = True) -> Region | None:
        """Free words right of the hit on each row that it stands on, up to the next hit or a gap: a column's, or
        with `wide` only one that no blank of a form has."""
        pieces: list[Piece] = []
        gap: float | None = None
        for row in hit.rows:
            last = self._last_run(hit, row)
            more = self._until_hit(self._rows[row][last + 1 :])
            label = self._rows[row][last].piece
            while _is_translation(label, more, self.sheet.rows[row].words, gap=_COLUMN * self.sheet.letter):
                translation = _in_small_letters(label, self._until_gap(more, _TRANSLATION_GAP))
                label, more = translation[-1], more[len(translation) :]
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
        text = text_of(tail)
        if not rest or not text or any(letter.isdigit() for letter in text) or text.strip("(,-– ")[:1].isupper():
            return None
        return Region("right", tuple(rest), 0.0)

    def lines_after(
        self, region: Region, *, lines: int, goes_on: Callable[[str, str], bool], field: str = ""
    ) -> Region:
        """The region with up to `lines` more lines below it, as text goes on: in its own column where the next row
        keeps one, else from the start of the row; only after a line with no room for the next word.

        `goes_on` is asked with the text so far and the next line; a label of the same `field` left of the column is
        the first one's translation.
        """
        row = self._row_of(region.pieces[-1].word)
        pieces, added = list(region.pieces), 0
        left = region.pieces[0].word.box.left
        cell = self._cell(row, region.pieces) if row is not None else (0.0, 0.0)
        while added < lines and row is not None and row + 1 < len(self._rows) and not self._is_apart(row):
            column = self._column_at(row + 1, left, field)
            below = [run for run in self._rows[row + 1] if cell[0] <= run.piece.word.box.left < cell[1]]
            more = column or ([] if start_with_hit(below) else self._until_hit(below))
            full = column or _is_unfinished(text_of(pieces)) or _is_small(text_of(more))
            if not more or not (full or self._is_full(pieces[-1].word, more[0].word, row, cell[1])):
                break
            if not goes_on(text_of(pieces), text_of(more)) or (not column and self._is_labelled(row + 1)):
                break
            pieces += more
            added += 1
            row += 1
            if (not column and len(more) < len(below)) or self._is_before_label(row, more[-1]):
                break  # a label stands behind it on this line: the value is over
        return Region(region.how, tuple(pieces), region.gap, 1 + added)

    def _is_before_label(self, row: int, piece: Piece) -> bool:
        """Whether a label follows a piece on its row in the same sentence."""
        runs = self._rows[row]
        place = next((place for place, run in enumerate(runs) if run.hit is None and run.piece == piece), None)
        if place is None or place + 1 >= len(runs) or runs[place + 1].hit is None:
            return False
        return self._gap_before(runs, place + 1) < _TRANSLATION_GAP

    def _cell(self, row: int, pieces: Sequence[Piece]) -> tuple[float, float]:
        """Left and right edge of what a value on a row may go on in: from its label where another column stands
        before that, to the next label behind a gap; infinite where nothing bounds it."""
        runs = self._rows[row]
        places = [place for place, run in enumerate(runs) if run.hit is None and run.piece in pieces]
        if not places:
            return float("-inf"), float("inf")
        first, last = places[0], places[-1]
        while first and runs[first - 1].hit is not None:
            first -= 1
        left, right = float("-inf"), float("inf")
        if first and self._gap_before(runs, first) > _COLUMN:
            left = runs[first].piece.word.box.left - 0.6 * self.sheet.letter
        following = next(
            (
                place
                for place in range(last + 1, len(runs))
                if runs[place].hit is not None or self._gap_before(runs, place) > _WIDE_GAP
            ),
            None,
        )
        if following is not None and self._gap_before(runs, following) > _COLUMN:
            right = runs[following].piece.word.box.left - 0.6 * self.sheet.letter
        return left, right

    def _gap_before(self, runs: Sequence[Run], place: int) -> float:
        """Letters' heights of white before a run."""
        return (runs[place].piece.word.box.left - runs[place - 1].piece.word.box.right) / self.sheet.letter

    def _is_labelled(self, row: int) -> bool:
        """Whether a row begins with a label, known or not: a capital, and a colon after a few words."""
        words = self.sheet.rows[row].words[:_LABEL_WORDS]
        place = next((place for place, word in enumerate(words) if ":" in word.text), None)
        return (
            place is not None
            and (words[0].text[:1].isupper() or words[0].text[:1].isdigit())
            and not any("," in word.text for word in words[:place])
        )

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
            if self._goes_with_above(row, left):
                break
            pieces = [*self._until_hit(runs), *pieces]
            added += 1
            row -= 1
        return Region(region.how, tuple(pieces), region.gap, region.lines + added)

    def _goes_with_above(self, row: int, left: int) -> bool:
        """Whether the row over `row` stands closer to the one above it, in a column that begins at `left` there too:
        it is the end of that value."""
        if row < 2:
            return False
        top, over, here = (self.sheet.rows[number].box for number in (row - 2, row - 1, row))
        starts = any(abs(word.box.left - left) <= 0.5 * self.sheet.letter for word in self.sheet.rows[row - 2].words)
        return starts and over.top - top.bottom + 0.25 * self.sheet.letter < here.top - over.bottom

    def _column_at(self, row: int, left: int, field: str) -> list[Piece]:
        runs = self._rows[row]
        for place, run in enumerate(runs):
            if run.hit is not None and self.hits[run.hit].field == field:
                continue
            if run.hit is not None:
                return []  # a label of its own stands left of the column: the row is another field's
            if abs(run.piece.word.box.left - left) <= 0.5 * self.sheet.letter:
                gap = run.piece.word.box.left - runs[place - 1].piece.word.box.right if place else float("inf")
                known = any(
                    first <= row <= last and abs(edge - left) <= 0.5 * self.sheet.letter
                    for edge, first, last in self.columns
                )
                if gap > (0.45 if known else 1.2) * self.sheet.letter:
                    return self._until_gap(self._until_hit(runs[place:]), _COLUMN)
        return []

    def _is_full(self, last: Word, following: Word, row: int, limit: float = float("inf")) -> bool:
        """Whether the line had no room for the word that begins the next one, up to `limit` or the text's edge."""
        rows = self.sheet.rows[max(row - 3, 0) : row + 4]
        edge = min(max(one.box.right for one in rows), limit)
        return last.box.right + following.box.width + 0.4 * self.sheet.letter > edge

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
            if runs[0].hit is not None and runs[0].piece.word.box.left > over.right + self.sheet.letter:
                right = min(right, runs[0].piece.word.box.left - 0.5 * self.sheet.letter)
                continue  # the label of a column beside it, whose rows stand a little lower
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

    def _is_mid_sentence(self, row: int, run: Run) -> bool:
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
            if pieces and pieces[0].word.box.left > over.right + 2 * self.sheet.letter:
                continue  # another column's: what is written on a rule begins left of its caption's end
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

    def _column_end(self, hit: Hit, over: Box) -> float:
        """Where the column of a label ends: before the next label on its row, its own translation apart."""
        reach, joined = over.right, True
        for run in self._rows[hit.rows[-1]]:
            box = run.piece.word.box
            if box.left <= over.right:
                continue
            joined = joined and box.left - reach <= _COLUMN * self.sheet.letter
            if run.hit is not None and not (joined and self.hits[run.hit].field == hit.field):
                return box.left - 0.5 * self.sheet.letter
            reach = max(reach, box.right)
        return float("inf")

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


def _in_small_letters(label: Piece, translation: Sequence[Piece]) -> Sequence[Piece]:
    """The words of a translation up to one in capitals, which is the value of a label that is in none:
    `Отчество/Әкесінің ИГОРЕВИЧ`."""
    if label.text.isupper():
        return translation
    capitals = (place for place, piece in enumerate(translation) if place and piece.text.isupper())
    return translation[: next(capitals, len(translation))]


def _is_translation(label: Piece, more: Sequence[Piece], row: Sequence[Word], *, gap: float) -> bool:
    """Whether what follows a label is its translation, misread: `Аты/ЙИмя`, `Аты / Сіуеп пате`; what stands a
    column's `gap` behind it, in pixels, is none."""
    if not more or any(character.isdigit() for character in more[0].text):
        return False
    if more[0].word is label.word:
        return "/" in label.word.text[label.end : more[0].start]
    start, end = row.index(label.word), row.index(more[0].word)
    if row[end].box.left - row[end - 1].box.right > gap:
        return False
    between = [word.text for word in row[start + 1 : end]]
    return "/" in "".join([label.word.text[label.end :], *between, more[0].word.text[: more[0].start + 1]])


_UNFINISHED = re.compile(r"(?:,|№|(?:^|[\s,])(?:г|с|ул|д|кв|мкр|пр|пер|обл|р-н|пос|им)\.?)$", re.IGNORECASE)


_LEGAL_FORM = re.compile(
    r"(?:^|\s)(?:ТОО|АО|ОАО|ЗАО|НАО|ГУ|КГУ|РГУ|ГКП|КГП|РГП|ГККП|КГКП|РГКП|на ПХВ|ИП|ШЖҚ (?:МКК|КМК)|МКК|КМК|МҚКК)$"
)


def _is_unfinished(text: str) -> bool:
    """Whether a line ends in a comma, in an abbreviation or a legal form that wants the next word, or inside a name
    in quotation marks."""
    text = text.rstrip()
    quoted = text.endswith("«") or ("«" in text and "»" not in text)
    return quoted or bool(_UNFINISHED.search(text) or _LEGAL_FORM.search(text))


def _is_small(text: str) -> bool:
    """Whether a line begins with a word of small letters: the one before goes on in it."""
    return bool(re.match(r"[^\W\d_]{3,}", text)) and text[0].islower()
