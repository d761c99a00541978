"""Wordings found among the tokens of a page, spelt as the engine happened to read them.

spaCy's `Matcher` with a fuzzy predicate compares every token with the first word of every pattern: 43 ms a page with
a thousand wordings, and in proportion with more. Here a token is compared once with the words of the wordings, which
are walked as a tree: the same findings on the pages that were kept, in 1 ms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from intake.engines.fuzzy import distance, near

_EXACT_LETTERS = 3
"""Words this short are matched as they are: one letter more makes another word of them."""
_MOST_MISSED = 3
"""Letters that may be misread in the longest words."""
_KEPT = 20_000
"""Tokens whose near words are kept: labels come again on every page, values do not."""


_JOINED_LETTERS = 6
"""Least letters of a word that may have been broken in two."""


_NEVER = {"управление": frozenset({"направление"}), "управления": frozenset({"направления"})}
"""Words that papers have, with words near to them that they are never a misreading of."""


class Finding(NamedTuple):
    """A wording found: tokens `start` to `end`, exclusive."""

    name: str
    start: int
    end: int
    letters: int
    """Letters of the wording: the longer, the surer."""
    missed: int
    """Letters in which the page differs from it."""

    @property
    def weight(self) -> float:
        """How much the finding counts against another of the same tokens."""
        return self.letters + 0.5 * (self.end - self.start) - 2.5 * self.missed


def allowed_distance(word: str) -> int:
    """How many letters may be misread in a word of a wording: none in short ones, one in five to three at most."""
    length = len(word)
    return 0 if length <= _EXACT_LETTERS else 1 if length <= 7 else 2 if length <= 11 else 3


@lru_cache(maxsize=200_000)
def _apart(first: str, second: str) -> int:
    return distance(first, second, limit=allowed_distance(second))


def _is_close(read: str, word: str) -> bool:
    allowed = allowed_distance(word)
    if read.startswith("не") and not word.startswith("не") and read[2:4] == word[:2]:
        return False  # `недействительна` is no `действительна`
    if len(word) == _EXACT_LETTERS + 1 and (len(read) != len(word) or read[0] != word[0]):
        return read == word
    return abs(len(read) - len(word)) <= allowed and _apart(read, word) <= allowed


class _Branch:
    """A word of wordings, after those that stand before it."""

    __slots__ = ("ends", "further")

    def __init__(self) -> None:
        self.further: dict[str, _Branch] = {}
        self.ends: list[str] = []
        """Names of the wordings that end here."""


class Wordings:
    """A set of named wordings, built once: finding them on a page costs some tens of milliseconds."""

    def __init__(self, wordings: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._known = tuple(dict.fromkeys(wordings))
        self._words = frozenset(word for _, words in self._known for word in words)
        self._pairs = {
            first + second: (first, second)
            for _, words in self._known
            for first, second in pairwise(words)
            if len(first) + len(second) >= 7
        }
        self._root = _Branch()
        for name, words in self._known:
            self._branch_of(words).ends.append(name)
        self._by_length: dict[int, list[str]] = {}
        for word in sorted(self._words):
            if len(word) > _EXACT_LETTERS:
                self._by_length.setdefault(len(word), []).append(word)
        self._near = lru_cache(maxsize=_KEPT)(self._words_near)

    def _branch_of(self, words: Sequence[str]) -> _Branch:
        branch = self._root
        for word in words:
            branch = branch.further.setdefault(word, _Branch())
        return branch

    def find(self, tokens: Sequence[str]) -> list[Finding]:
        """Every wording among the tokens, overlapping ones too, in no order of merit.

        Two words of a wording run together count as both, two halves of a broken word as one; a `¶` is a wall that no
        wording crosses.
        """
        if not tokens:
            return []
        split, starts, ends = self._mended(tokens)
        close = [self._near(token) for token in split]
        return [
            Finding(name, starts[start], ends[end - 1], letters, missed)
            for start in range(len(split))
            for name, end, letters, missed in self._walk(close, start, self._root)
        ]

    def _walk(
        self, close: Sequence[dict[str, int]], place: int, branch: _Branch, letters: int = 0, missed: int = 0
    ) -> Iterator[tuple[str, int, int, int]]:
        """(name, place after its last token, letters, letters missed) of the wordings that go on from a branch."""
        for name in branch.ends:
            yield name, place, letters, missed
        if place == len(close) or not branch.further:
            return
        for word, apart in close[place].items():
            further = branch.further.get(word)
            if further is not None:
                yield from self._walk(close, place + 1, further, letters + len(word), missed + apart)

    def _words_near(self, token: str) -> dict[str, int]:
        """The words of the wordings that a token may be, with the letters in which it differs."""
        words = {token: 0} if token in self._words else {}
        for length in range(len(token) - _MOST_MISSED, len(token) + _MOST_MISSED + 1):
            for word in near(token, self._by_length.get(length, ()), allowed=_MOST_MISSED):
                if word != token and _is_close(token, word) and word not in _NEVER.get(token, ()):
                    words[word] = _apart(token, word)
        return words

    def _mended(self, tokens: Sequence[str]) -> tuple[list[str], list[int], list[int]]:
        """The tokens with run-together wordings parted and broken words joined; with each, its first token's place
        and the place after its last."""
        mended: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        place = 0
        while place < len(tokens):
            token = tokens[place]
            joined = token + tokens[place + 1] if place + 1 < len(tokens) else ""
            taken = 1
            if token in self._words:
                pieces: tuple[str, ...] = (token,)
            elif len(joined) >= _JOINED_LETTERS - (len(joined) - len(token) == 1) and joined in self._words:
                pieces, taken = (joined,), 2
            else:
                pieces = self._pairs.get(token, (token,))
            mended.extend(pieces)
            starts.extend([place] * len(pieces))
            ends.extend([place + taken] * len(pieces))
            place += taken
        return mended, starts, ends


def best_findings(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that stand when no two may share a token, the weightiest first chosen; in the page's order."""
    chosen: list[Finding] = []
    taken: set[int] = set()
    for finding in sorted(findings, key=lambda one: (-one.weight, one.start)):
        places = range(finding.start, finding.end)
        if not taken.intersection(places):
            taken.update(places)
            chosen.append(finding)
    return sorted(chosen, key=lambda one: one.start)
