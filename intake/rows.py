"""Words of a page to rows and tokens: what labels, titles and values are looked for in.

The engine's own lines break at columns and at stamps; rows are the lines as the eye sees them across the page.
A token is a run of letters or digits inside a word, in the spelling-blind letters in which labels are compared.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from statistics import median
from typing import NamedTuple

from intake.values.settled import settled
from models.form_code import FormCode, text_to_form_code
from models.geometry import Box, box_around
from models.page import PageText, Word
from models.spelling import comparable

_ABBREVIATION = re.compile(r"(?:[^\W\d_]\s?[.,:]\s?){2,}(?:[^\W\d_](?![^\W_])\.?)?|[^\W\d_]\.[^\W\d_]\.?(?![^\W_])")
_PIECE = re.compile(r"№|[^\W_]+")
_STAND_INS = str.maketrans("әғқңөұүһійщъ", "агкноуухиишь")
_DIGIT_LOOKS = str.maketrans("0361", "озби")
_STROKES = re.compile(r"[|!IІl1]{2,3}")
"""The Roman figure of a group as upright strokes are read."""
_NUMBER_SIGNS = frozenset({"n", "ne", "nе", "no", "nо", "n°", "nº", "№", "no.", "nº.", "мо", "мº", "ме", "не№"})


class Token(NamedTuple):
    """A run of letters or digits of one word."""

    key: str
    """Spelling-blind: lower case, Kazakh letters as their Russian stand-ins, abbreviations without dots."""
    word: Word
    start: int
    """Offset of the run in the word's text."""
    end: int
    row: int
    """Index of the row on its page, from 0."""
    place: int
    """Index of the word in its row, from 0."""

    @property
    def box(self) -> Box:
        """The run's own share of the word's box, its letters taken as equally wide; pixels of the page image."""
        box, length = self.word.box, max(len(self.word.text), 1)
        left = box.left + round(box.width * self.start / length)
        return Box(left, box.top, max(box.left + round(box.width * self.end / length), left + 1), box.bottom)


class Row(NamedTuple):
    """A line of print as the eye sees it, left to right, across columns."""

    words: tuple[Word, ...]

    @property
    def box(self) -> Box:
        """Around all its words, in pixels of the page image."""
        return box_around(word.box for word in self.words)

    @property
    def text(self) -> str:
        """Its words, single spaces between."""
        return " ".join(word.text for word in self.words)

    @property
    def height(self) -> float:
        """Median height of its words in pixels."""
        return median(word.box.height for word in self.words)


class Sheet(NamedTuple):
    """A page as rows and tokens."""

    page: int
    """Case-wide number, from 1."""
    rows: tuple[Row, ...]
    tokens: tuple[Token, ...]
    """In reading order: row by row, left to right."""
    letter: float
    """Median word height on the page, in pixels; 1 where there are no words."""
    code: FormCode | None = None
    """What the page's square code says, where it is a letter or form of ours."""

    @property
    def box(self) -> Box:
        """Around all words, in pixels of the page image; an empty box where there are none."""
        return box_around(row.box for row in self.rows) if self.rows else Box(0, 0, 1, 1)


def text_to_sheet(text: PageText) -> Sheet:
    """The rows and tokens of a page."""
    heights = [word.box.height for word in text.words if word.text.strip()]
    letter = float(median(heights)) if heights else 1.0
    seen = [word for word in text.words if word.text.strip() and not _is_speck(word, letter)]
    rows = words_to_rows([settled(word) for word in seen if not _is_double(word, seen)])
    tokens = [
        token
        for number, row in enumerate(rows)
        for place, word in enumerate(row.words)
        for token in _word_to_tokens(word, number, place)
    ]
    tokens = [
        token._replace(key="№") if _is_misread_sign(token, after) else token
        for token, after in zip_longest(tokens, tokens[1:])
        if token is not None
    ]
    codes = (text_to_form_code(code.text) for code in text.codes if code.shape == "square")
    return Sheet(text.page, tuple(rows), tuple(tokens), letter, next((code for code in codes if code), None))


_SLENDER = frozenset("1IІіil|!.,:;'`-–—_")
_SPECK_WIDTH = 0.3
"""Width of a lone letter in heights of letters under which it is a rule's end or a speck: С is 0.7 wide, г 0.5."""


def _is_speck(word: Word, letter: float) -> bool:
    """Whether a word is one letter read out of a dot or a rule's end."""
    text = word.text.strip(".,:;'`")
    return len(text) == 1 and text not in _SLENDER and word.box.width < _SPECK_WIDTH * letter


_DOUBTFUL = 0.6
"""Confidence under which a word may be two lines of small print read as one."""


def _is_double(word: Word, words: Sequence[Word]) -> bool:
    """Whether a word is the beginning of one that was read whole in the same place, or, a doubtful one, lies over two
    lines that were read by themselves: captions in two languages beside a value, read as one word of its height."""
    if any(_is_beginning(word, other) for other in words if other is not word):
        return True
    if word.confidence >= _DOUBTFUL:
        return False
    inside = [
        other.box
        for other in words
        if other is not word
        and other.confidence > word.confidence
        and 2 * word.box.overlap(other.box) > other.box.width * other.box.height
    ]
    return any(one.bottom <= other.top + 2 for one in inside for other in inside)


_SHARED = 3
"""First letters that two readings of one word share."""


def _is_beginning(word: Word, other: Word) -> bool:
    """Whether another word in the same place begins as this one and goes on where this one was cut: `СҮЛЕІ`, beside
    `СҮЛЕЙМЕНОВА`."""
    if len(other.text) <= len(word.text) or word.text[:_SHARED] != other.text[:_SHARED] or len(word.text) < _SHARED:
        return False
    inside = word.box.overlap(other.box) > 0.6 * word.box.width * word.box.height
    return inside and word.text[:_SHARED].isalpha() and abs(word.box.left - other.box.left) < word.box.height


_GUTTER = 1.5
"""Letters' heights of white, top to bottom, that part the two pages of a spread."""


def sheet_to_halves(sheet: Sheet) -> list[Sheet]:
    """The pages of a spread that is wider than high and has a gutter near its middle; else the sheet itself."""
    box = sheet.box
    if box.width <= box.height:
        return [sheet]
    words = sorted((word for row in sheet.rows for word in row.words), key=lambda word: word.box.left)
    reach, gutter = box.left, 0.0
    for word in words:
        middle = (reach + word.box.left) / 2
        central = abs(middle - (box.left + box.right) / 2) < 0.15 * box.width
        if central and word.box.left - reach > _GUTTER * sheet.letter:
            gutter = middle
        reach = max(reach, word.box.right)
    if not gutter:
        return [sheet]
    halves = [[word for word in words if (word.box.left > gutter) is right] for right in (False, True)]
    return [text_to_sheet(PageText(page=sheet.page, words=tuple(half))) for half in halves]


_MISREAD_SIGN = re.compile("[МХНЛКҚЖЙNXLWK][еоговгe°ºo2%]")
_LONE_SIGN = re.compile("[ЖЛ]")
"""What it is read as before a number of five digits and more, where no series of one letter stands without it."""
"""What `№` is read as; only before a number, for some of these are words."""


def _is_misread_sign(token: Token, after: Token | None) -> bool:
    if after is None or after.row != token.row or not after.key.isdigit() or len(after.key) < 3:
        return False
    text = token.word.text.strip(".,:")
    return bool(_MISREAD_SIGN.fullmatch(text) or (len(after.key) >= 5 and _LONE_SIGN.fullmatch(text)))


def words_to_rows(words: Sequence[Word]) -> list[Row]:
    """The engine's lines joined across columns where they stand at one height, top to bottom."""
    lines: dict[int, list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    rows: list[list[Word]] = []
    for line in sorted(lines.values(), key=_middle):
        line.sort(key=lambda word: word.box.left)
        home = next((row for row in reversed(rows[-6:]) if _stand_level(row, line)), None)
        if home is None:
            rows.append(line)
        else:
            home.extend(line)
            home.sort(key=lambda word: word.box.left)
    return [Row(tuple(row)) for row in sorted(rows, key=_middle)]


_LEVEL = 0.55
"""Share of their heights by which words of one row stand beside one another."""


def _middle(words: Sequence[Word]) -> float:
    return median(word.box.center[1] for word in words)


def _stand_level(row: Sequence[Word], line: Sequence[Word]) -> bool:
    """Whether a line continues a row: no words above one another, nearest ends at one height. A word may stand in a
    gap of the line: the engine leaves one out that stands a little higher (`27 февраля` before `1936 года`)."""
    first, last = line[0].box, line[-1].box
    if any(
        word.box.left < other.box.right + 2 and other.box.left - 2 < word.box.right for word in row for other in line
    ):
        return False
    if any(first.left - 2 < word.box.center[0] < last.right + 2 for word in row):
        return _stand_in_gap(row, line) or _stand_in_gap(line, row)
    nearest = min(row, key=lambda word: min(abs(word.box.left - last.right), abs(first.left - word.box.right)))
    end = first if nearest.box.left < first.left else last
    return _share_height(nearest.box, end) >= _LEVEL


def _stand_in_gap(words: Sequence[Word], line: Sequence[Word]) -> bool:
    """Whether all the words stand in one gap of a line, at the height of the words beside it."""
    left, right = words[0].box.left, words[-1].box.right
    before = [word.box for word in line if word.box.right <= left]
    after = [word.box for word in line if word.box.left >= right]
    if not before or not after or len(before) + len(after) < len(line):
        return False
    pairs = ((words[0].box, before[-1]), (words[-1].box, after[0]))
    return all(_share_height(one, other) >= _LEVEL for one, other in pairs)


def _share_height(one: Box, other: Box) -> float:
    """Share of the lower one's height that stands beside the other."""
    return (min(one.bottom, other.bottom) - max(one.top, other.top)) / max(min(one.height, other.height), 1)


def _word_to_tokens(word: Word, row: int, place: int) -> list[Token]:
    tokens = []
    position = 0
    text = word.text
    if text.strip(".,:;").casefold() in _NUMBER_SIGNS:
        return [Token("№", word, 0, len(text), row, place)]
    if _STROKES.fullmatch(text.strip(".,;:()")) and set(text) & set("|!"):
        return [Token("11", word, 0, len(text), row, place)]
    while position < len(text):
        match = _ABBREVIATION.match(text, position)
        if match is None:
            match = _PIECE.match(text, position)
        if match is None:
            position += 1
            continue
        tokens.append(Token(label_key(match[0]), word, match.start(), match.end(), row, place))
        position = match.end()
    return tokens


def label_key(text: str) -> str:
    """One run of letters in the letters in which labels are compared: Мүгедектігі and Мугедектиги are one."""
    if text.isdigit():
        return text
    key = comparable(re.sub(r"[.,:\s]", "", text)).translate(_STAND_INS).replace("h", "х").replace("ѓ", "г")
    letters = sum(character.isalpha() for character in key)
    return key.translate(_DIGIT_LOOKS) if letters > len(key) - letters else key


def label_keys(text: str) -> tuple[str, ...]:
    """A wording as the keys of its tokens, cut as page words are cut."""
    keys: list[str] = []
    for piece in text.split():
        word = Word(text=piece, box=Box(0, 0, 1, 1), confidence=1.0, line=0)
        keys.extend(token.key for token in _word_to_tokens(word, 0, 0))
    return tuple(keys)
