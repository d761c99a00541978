"""The one door to spaCy: wordings found among the tokens of a page, spelt as the engine happened to read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from intake.engines.fuzzy import distance

if TYPE_CHECKING:
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

_EXACT_LETTERS = 3
"""Words this short are matched as they are: one letter more makes another word of them."""


_JOINED_LETTERS = 6
"""Least letters of a word that may have been broken in two."""


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


def _is_close(read: str, word: str, _limit: int = -1) -> bool:
    allowed = allowed_distance(word)
    if read.startswith("не") and not word.startswith("не") and read[2:4] == word[:2]:
        return False  # `недействительна` is no `действительна`
    if len(word) == _EXACT_LETTERS + 1 and (len(read) != len(word) or read[0] != word[0]):
        return read == word
    return abs(len(read) - len(word)) <= allowed and _apart(read, word) <= allowed


@cache
def _vocabulary() -> Vocab:
    """Kazakh's, so that a pattern may ask for norms and numbers; made once, in a tenth of a second of CPU time."""
    from intake.engines.kazakh import kazakh

    return kazakh().vocab


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
        self._matcher: Matcher | None = None

    def find(self, tokens: Sequence[str]) -> list[Finding]:
        """Every wording among the tokens, overlapping ones too, in no order of merit.

        Two words of a wording run together count as both, two halves of a broken word as one; a `¶` is a wall that no
        wording crosses.
        """
        if not tokens:
            return []
        split, starts, ends = self._mended(tokens)
        from spacy.tokens import Doc

        matcher = self._built()
        findings = []
        for key, start, end in matcher(Doc(_vocabulary(), words=split)):
            name, words = self._known[int(_vocabulary().strings[key])]
            pairs = zip(split[start:end], words, strict=True)
            missed = sum(_apart(read, word) for read, word in pairs if read != word)
            letters = sum(len(word) for word in words)
            findings.append(Finding(name, starts[start], ends[end - 1], letters, missed))
        return findings

    def _built(self) -> Matcher:
        if self._matcher is None:
            from spacy.matcher import Matcher

            self._matcher = Matcher(_vocabulary(), fuzzy_compare=_is_close)
            for number, (_, words) in enumerate(self._known):
                self._matcher.add(str(number), [[_token_pattern(word) for word in words]])
        return self._matcher

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


def _token_pattern(word: str) -> dict[str, object]:
    return {"ORTH": word} if len(word) <= _EXACT_LETTERS else {"ORTH": {"FUZZY": word}}


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
