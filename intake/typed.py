"""Whether what stands in the blanks of a form was typed or written by hand, from the shape of its ink.

A single word of a coarse scan does not tell; all that was written into a form does. Print has upright strokes that
lean one way, and its letters' feet and tops fall on lines; so both are measured word by word and pooled, first over
the form, then blank by blank against what the form as a whole shows. Measured on nine typed faces and eight drawn
hands, block letters too.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Literal, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box
from models.page import Word

Manner = Literal["typed", "hand", "unsure"]

_STUDY_HEIGHT = 72
"""Dots to which a word of the usual height is enlarged: feet and tops to a fraction of a scanned dot."""
_SOFT = 3.2
"""Dots of blur at that size: the grain of a scan goes, letters stay."""
_FAINT, _INK = 0.2, 0.4
"""Darkness of a dot, against the darkest of its word, that is paper yet, and that is ink."""
_LETTER = 0.35
"""Height of connected ink, against the usual, below which it is a speck, a dot or a rule."""
_BAND = 0.07
"""Height of the narrow band into which the feet, or the tops, of print fall."""
_TILTS = (-0.02, -0.01, 0.0, 0.01, 0.02)
_LEANS = tuple(range(-9, 25, 2))
"""Degrees to the right."""


_FEW = 2
"""Letters and figures of a word under which it tells nothing."""
_TELLING = 7
"""Letters of one blank from which its ink is surely a hand's."""
_FEWEST_LETTERS, _FEWEST_OWN, _OWN_WORDS = 20, 8, 40
"""Letters of a whole form from which it tells, and the form's own words that are needed and looked at, for what print
looks like on this scan."""
_MAYBE_EVEN, _MAYBE_LEAN = 0.69, 3.0
"""Evenness against the form's own print from which one blank may be typed, and the lean, in degrees, up to which."""
_EVEN, _LEAN = 0.74, 2.0
"""The same for the whole form: sans serif at 150 dpi has 0.75 at least and leans 1.3 degrees at most, hands without
serifs 0.72 at most or 8 degrees at least."""
_HAND_EVEN, _HAND_LEAN = 0.7, 4.0
"""The same under which, and from which, it is surely a hand's."""
_LIKE_LETTERS, _LIKE_FIGURES, _EVEN_FIGURES, _LIKE_HEIGHT = 0.86, 0.9, 0.8, 0.1
"""Evenness of a blank, and of one of figures, against the whole typed form's from which it is typed, too; evenness of
figures against the form's own print that is enough in any face; and by how much they may be higher or lower than the
form's others. Typed blanks have 0.87 and 0.85 of the whole at least; a hand's figures alone are hard to tell."""
_LIKE_INK = 0.1
"""Share by which the ink of a blank may be darker or paler than that of the typed ones; words of one page typed stay
within 0.08 nine times in ten, pens are paler by 0.02 to 0.2."""
_SHORT, _LIKE_SHORT = 10, 0.92
"""Letters of a blank with figures, or half as many without, up to which some fall on one line by chance, and the
evenness that it needs."""


class Shape(NamedTuple):
    """The ink of a word, or of many."""

    even: float
    """Share of the feet in one narrow band and share of the tops in one, summed."""
    sharp: NDArray[np.float64]
    """How sharply its strokes stand out at each lean, the best 1; of figures alone nothing."""
    weight: float
    """Width of the ink, in usual heights."""
    high: float
    """Height of its letters, in usual heights."""
    black: float
    """How much darker it is than the paper around it, 0 to 1."""


def word_to_shape(grey: NDArray[np.uint8], box: Box, usual: float, *, figures: bool) -> Shape | None:
    """What the ink of a word looks like; `usual` is the height of the words around it, in dots. None where there is
    too little to see."""
    above = max(box.height // 4, 2)
    cut = grey[max(box.top - above, 0) : box.bottom + above, max(box.left - 2, 0) : box.right + 3]
    if min(cut.shape) < above:
        return None
    scale = _STUDY_HEIGHT / usual
    large = cv2.resize(cut.astype(np.float32), None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    soft = cv2.GaussianBlur(large, (0, 0), _SOFT)
    paper = max(float(np.percentile(soft, 75)), 1.0)
    depth = np.clip(paper - soft, 0, None)
    dark = depth / max(float(np.percentile(depth, 96)), 1.0)
    dark = np.where(dark < _FAINT, 0, np.clip(dark, 0, 1)).astype(np.float32)
    ink = _letters(dark > _INK)
    columns = np.flatnonzero(ink.any(axis=0))
    if len(columns) < _STUDY_HEIGHT // 4:
        return None
    feet = ink.shape[0] - np.argmax(ink[::-1], axis=0)[columns]
    tops = np.argmax(ink, axis=0)[columns]
    even = _fullest_band(feet, columns) + _fullest_band(tops, columns)
    sharp = np.zeros(len(_LEANS)) if figures else _sharpness(dark)
    high = float(np.percentile(feet, 75) - np.percentile(tops, 25))
    black = float(np.median(depth[ink])) / paper
    return Shape(even, sharp, len(columns) / _STUDY_HEIGHT, high / _STUDY_HEIGHT, black)


def _letters(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    tall = [label for label in range(1, count) if stats[label, cv2.CC_STAT_HEIGHT] > _LETTER * _STUDY_HEIGHT]
    return np.isin(labels, tall)


def _fullest_band(edges: NDArray[np.int64], columns: NDArray[np.int64]) -> float:
    """The largest share of the edges within a band, along a line that may tilt a little."""
    best = 0.0
    for tilt in _TILTS:
        ordered = np.sort(edges - tilt * columns)
        ends = np.searchsorted(ordered, ordered + _BAND * _STUDY_HEIGHT, side="right")
        best = max(best, float((ends - np.arange(len(ordered))).max()) / len(ordered))
    return best


def _sharpness(dark: NDArray[np.float32]) -> NDArray[np.float64]:
    height, width = dark.shape
    sharp = []
    for degrees in _LEANS:
        lean = float(np.tan(np.deg2rad(degrees)))
        shear = np.array([[1, lean, 0], [0, 1, 0]], dtype=np.float64)
        upright = cv2.warpAffine(dark, shear, (width + height // 2, height), flags=cv2.INTER_LINEAR)
        sharp.append(float((np.diff(upright.sum(axis=0, dtype=np.float64)[::2]) ** 2).sum()))
    return np.array(sharp) / max(*sharp, 1e-9)


def pooled(shapes: Sequence[Shape]) -> Shape:
    """Many words as one."""
    weights = np.array([shape.weight for shape in shapes])
    even, high, black = np.average(
        [(shape.even, shape.high, shape.black) for shape in shapes], weights=weights, axis=0
    ).tolist()
    sharp = np.sum([shape.sharp * shape.weight for shape in shapes], axis=0)
    return Shape(even, sharp, float(weights.sum()), high, black)


def lean_of(shape: Shape) -> float | None:
    """Degrees by which the strokes lean to the right, between the measured ones; None of figures alone."""
    best = int(np.argmax(shape.sharp))
    if shape.sharp[best] <= 0:
        return None
    if 0 < best < len(_LEANS) - 1:
        before, at, after = shape.sharp[best - 1 : best + 2]
        bend = before - 2 * at + after
        offset = 0.5 * (before - after) / bend if bend < 0 else 0.0
        return float(_LEANS[best] + 2 * offset)
    return float(_LEANS[best])


class _Blank(NamedTuple):
    shape: Shape
    letters: int
    figures_height: float
    """Height of its numbers, in usual heights; 0 without any."""
    by_hand: bool
    """Its words, each by itself, mostly look written by hand."""


def blanks_to_manners(
    grey: NDArray[np.uint8], own: Sequence[Box], blanks: Sequence[Sequence[Word]]
) -> list[Manner | None]:
    """How each blank was filled in; None where nothing could be measured, or too little on the whole form to tell.

    `own` is where the form prints words of its own: what print looks like on this scan; `blanks` holds the words
    written into each.
    """
    heights = [word.box.height for words in blanks for word in words if _letter_count(word) >= _FEW]
    if not heights:
        return [None] * len(blanks)
    usual = median(heights)
    looks = [_blank(grey, words, usual) for words in blanks]
    seen = [look for look in looks if look is not None]
    print_shapes = [
        shape
        for box in own[:: len(own) // _OWN_WORDS + 1]
        if (shape := word_to_shape(grey, box, usual, figures=True))
    ]
    if len(print_shapes) < _FEWEST_OWN or sum(look.letters for look in seen) < _FEWEST_LETTERS:
        return [None] * len(blanks)
    standard = pooled(print_shapes).even
    typed = _typed_part(seen, standard)
    if typed is None:
        by_hand = _is_hand(pooled([look.shape for look in seen]), standard)
        return [_hand_or_unsure(look, standard, by_hand=by_hand) for look in looks]
    height = median([look.figures_height for look in typed if look.figures_height] or [0.0])
    whole = pooled([look.shape for look in typed])
    return [_beside_print(look, whole, standard, height) for look in looks]


def _letter_count(word: Word) -> int:
    return sum(letter.isalnum() for letter in word.text)


def _blank(grey: NDArray[np.uint8], words: Sequence[Word], usual: float) -> _Blank | None:
    telling = [word for word in words if _letter_count(word) >= _FEW]
    seen = [
        (word, shape)
        for word in telling
        if (shape := word_to_shape(grey, word.box, usual, figures=_has_figures(word))) is not None
    ]
    if not seen:
        return None
    numbers = [shape for word, shape in seen if _has_figures(word) and not any(map(str.isalpha, word.text))]
    height = pooled(numbers).high if numbers else 0.0
    letters = sum(_letter_count(word) for word in telling)
    by_hand = 2 * sum(word.handwritten for word in telling) >= len(telling)
    return _Blank(pooled([shape for _, shape in seen]), letters, height, by_hand)


def _has_figures(word: Word) -> bool:
    return any(letter.isdigit() for letter in word.text)


def _typed_part(blanks: Sequence[_Blank], standard: float) -> list[_Blank] | None:
    """The blanks that show that the form was typed; None where the greater part of it shows nothing of the kind."""
    maybe = [
        blank
        for blank in blanks
        if blank.shape.even >= _MAYBE_EVEN * standard and (lean_of(blank.shape) or 0.0) <= _MAYBE_LEAN
    ]
    letters = sum(blank.letters for blank in maybe)
    if letters < _FEWEST_LETTERS or 2 * letters < sum(blank.letters for blank in blanks):
        return None
    whole = pooled([blank.shape for blank in maybe])
    lean = lean_of(whole)
    is_print = whole.even >= _EVEN * standard and lean is not None and lean <= _LEAN
    return maybe if is_print else None


def _is_hand(shape: Shape, standard: float) -> bool:
    return shape.even < _HAND_EVEN * standard or (lean_of(shape) or 0.0) > _HAND_LEAN


def _hand_or_unsure(blank: _Blank | None, standard: float, *, by_hand: bool) -> Manner | None:
    if blank is None:
        return None
    return "hand" if by_hand or _is_hand(blank.shape, standard) else "unsure"


def _beside_print(blank: _Blank | None, whole: Shape, standard: float, height: float) -> Manner | None:
    """A blank of a form of which the greater part was typed."""
    if blank is None:
        return None
    lean = lean_of(blank.shape)
    if lean is None:
        least = min(_LIKE_FIGURES * whole.even, _EVEN_FIGURES * standard)
    else:
        short = blank.letters <= (_SHORT if blank.figures_height else _SHORT // 2)
        least = (_LIKE_SHORT if short else _LIKE_LETTERS) * whole.even
    high = blank.figures_height and height and abs(blank.figures_height / height - 1) > _LIKE_HEIGHT
    other_ink = abs(blank.shape.black / max(whole.black, 0.01) - 1) > _LIKE_INK
    marked = (blank.by_hand or other_ink) and blank.letters < _FEWEST_LETTERS
    if blank.shape.even >= least and not high and not marked and (lean or 0.0) <= _MAYBE_LEAN:
        return "typed"
    sure = blank.shape.even < _HAND_EVEN * standard and blank.letters >= _TELLING
    return "hand" if sure else "unsure"
