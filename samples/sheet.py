"""The drawing vocabulary of papers: a sheet with a cursor, measured in millimetres, that records the truth.

Texts carry their values in braces: `{surname}`, `{birth_date:words}`, `{child_full_name:upper}`. A value of the
contract is noted with its box; `{@office}` prints an extra that is no field. `{address.street}` prints a part of a
field whose truth is the parts joined. A value that the facts do not hold prints nothing.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Literal

from PIL import Image, ImageDraw, ImageFont

from models.geometry import Box
from samples.drawn import DPI, DrawnChoice, DrawnField, DrawnText, DrawnWord
from samples.fonts import Style, family_for, font_of
from samples.ink import STAMP_INK, Colour, handwritten, pressed, round_stamp, signature
from samples.pen import MANNERS, mark_words
from samples.printed import is_date
from samples.runs import Look, Run, words_of

Align = Literal["left", "center", "right"]


def mm(length: float) -> int:
    """Millimetres to pixels at the drawing resolution."""
    return round(length * DPI / 25.4)


class Sheet:
    """The pages of one paper as they are drawn. Lengths in millimetres from the top left corner of the page."""

    def __init__(self, facts: Mapping[str, str], look: Look, rng: random.Random, *, ghost: bool = False) -> None:
        """`ghost` draws everything but typed text: the ground of a born-digital page."""
        self.ghost = ghost
        self.texts: list[list[DrawnText]] = []
        self.facts = facts
        self.look = look
        self.rng = rng
        self.pages: list[Image.Image] = []
        self.words: list[list[DrawnWord]] = []
        self.fields: dict[str, DrawnField] = {}
        self.accept: dict[str, tuple[str, ...]] = {}
        self.optional: list[str] = []
        self.choices: list[DrawnChoice] = []
        self.signed = self.stamped = False
        self.left, self.right, self.y = 0.0, 0.0, 0.0
        self._line = 0
        self._call = 0

    # ---- pages and places ----------------------------------------------------------------------------------

    def page(
        self, width: float = 210, height: float = 297, *, left: float = 25, right: float = 15, top: float = 18
    ) -> None:
        """A new page; the cursor stands at its top left margin."""
        self.pages.append(Image.new("RGB", (mm(width), mm(height)), "white"))
        self.words.append([])
        self.texts.append([])
        self.left, self.right, self.y = left, width - right, top
        self._line = 0

    @contextmanager
    def column(self, left: float, right: float, *, top: float | None = None) -> Iterator[None]:
        """Draws between two x for a while, from `top`; afterwards the cursor is below the lower of both."""
        before = (self.left, self.right, self.y)
        self.left, self.right = left, right
        if top is not None:
            self.y = top
        yield
        lowest = self.y
        self.left, self.right = before[0], before[1]
        self.y = max(lowest, before[2]) if top is None else lowest

    @contextmanager
    def face(self, font: str, *, hand: bool | None = None) -> Iterator[None]:
        """Draws in another face for a while; `hand` turns hand-filling on or off."""
        before = self.look
        self.look = replace(before, font=font, fill_font=font, hand=before.hand if hand is None else hand)
        yield
        self.look = before

    def space(self, height: float) -> None:
        """Moves the cursor down."""
        self.y += height

    # ---- text ----------------------------------------------------------------------------------------------

    def write(
        self,
        text: str,
        *,
        size: float | None = None,
        style: Style = "regular",
        align: Align = "left",
        indent: float = 0,
        gap: float = 0.6,
        at: tuple[float, float] | None = None,
    ) -> None:
        """Writes text with values at the cursor, wrapped between the margins, `\\n` for a new line.

        With `at` (x, y) it is written there instead, and the cursor stays.
        """
        self._call += 1
        if at is not None:
            here = self.y
            with self.column(at[0], self.right, top=at[1]):
                self.write(text, size=size, style=style, align=align, gap=gap)
            self.y = here
            return
        points = size or self.look.size
        for paragraph in text.split("\n"):
            words = words_of(paragraph, style, self.facts, self.look)
            for number, line in enumerate(self._wrapped(words, points, indent)):
                start = indent if number == 0 else 0
                self._draw_line(line, points, align, start)
                self.y += points * 0.3528 * 1.22
        self.y += gap

    def center(self, text: str, *, size: float | None = None, style: Style = "regular", gap: float = 1.0) -> None:
        """Centred text."""
        self.write(text, size=size, style=style, align="center", gap=gap)

    def bold(self, text: str, *, size: float | None = None, gap: float = 1.0) -> None:
        """Centred text in bold: a title."""
        self.write(text, size=size, style="bold", align="center", gap=gap)

    def width_of(self, text: str, *, size: float | None = None, style: Style = "regular") -> float:
        """How wide a line of the text would be, in millimetres."""
        return self._width(words_of(text, style, self.facts, self.look), size or self.look.size) * 25.4 / DPI

    # ---- blanks, pairs, tables -----------------------------------------------------------------------------

    def rule(self, left: float | None = None, right: float | None = None, *, y: float | None = None) -> None:
        """A thin horizontal line at the cursor or at `y`."""
        level = mm(self.y if y is None else y)
        ends = [mm(self.left if left is None else left), mm(self.right if right is None else right)]
        self._pen.line([(ends[0], level), (ends[1], level)], fill=(60, 60, 60), width=2)

    def blank(
        self,
        label: str,
        value: str = "",
        *,
        caption: str = "",
        after: str = "",
        to: float | None = None,
        gap: float = 1.6,
    ) -> None:
        """A label, then a ruled blank up to the margin (or `to`) with the value over it; long values go on over a
        second ruled line. `after` is printed behind the rule, `caption` small under it."""
        points = self.look.size
        end = (to or self.right) - (self.width_of(after) + 1 if after else 0)
        start = self.left + (self.width_of(label) + 1.5 if label else 0)
        if start > end - 8:  # no room beside the label: the blank goes under it
            self.write(label, gap=0.8)
            label, start = "", self.left
        top = self.y
        if label:
            self.write(label, at=(self.left, top))
        if after:
            self.write(after, at=(end + 1, top))
        self.y = top
        self._call += 1
        lines = self._wrapped_between(value, points, start, end)
        for number, line in enumerate(lines or [[]]):
            x = start if number == 0 else self.left
            with self.column(x, end, top=self.y):
                self._draw_line(line, points, "left", 1.0, lift=0.5)
            self.rule(x, end, y=self.y + points * 0.3528 * 1.05)
            self.y += points * 0.3528 * 1.22 + 0.4
        if caption:
            with self.column(start, end, top=self.y - 0.4):
                self.write(caption, size=points * 0.68, align="center", gap=0)
        self.y += gap

    def above(self, label: str, value: str, *, gap: float = 1.8, label_size: float | None = None) -> None:
        """A small label with the value on the line below it."""
        self.write(label, size=label_size or self.look.size * 0.7, gap=0)
        self.write(value or " ", gap=gap)

    def pairs(self, rows: Sequence[tuple[str, str]], *, split: float = 65, gap: float = 1.2) -> None:
        """Labels in a left column, values in a right one that starts `split` from the left margin."""
        for label, value in rows:
            top = self.y
            with self.column(self.left, self.left + split - 2, top=top):
                self.write(label, gap=0)
                bottom = self.y
            with self.column(self.left + split, self.right, top=top):
                self.write(value or " ", gap=0)
                bottom = max(bottom, self.y)
            self.y = bottom + gap

    def grid(
        self, rows: Sequence[Sequence[str]], widths: Sequence[float], *, head: bool = False, size: float | None = None
    ) -> None:
        """A ruled table; `widths` are shares of the line. The first row is bold with `head`."""
        total = sum(widths)
        edges = [self.left + (self.right - self.left) * sum(widths[:i]) / total for i in range(len(widths) + 1)]
        self._horizontal(edges, self.y)
        for number, row in enumerate(rows):
            top = bottom = self.y
            for column, cell in enumerate(row):
                with self.column(edges[column] + 1.3, edges[column + 1] - 1.0, top=top + 1.0):
                    self.write(cell or " ", size=size, style="bold" if head and number == 0 else "regular", gap=0.8)
                    bottom = max(bottom, self.y)
            for edge in edges:
                self._pen.line([(mm(edge), mm(top)), (mm(edge), mm(bottom))], fill=(40, 40, 40), width=3)
            self._horizontal(edges, bottom)
            self.y = bottom
        self.y += 2

    def _horizontal(self, edges: Sequence[float], y: float) -> None:
        self._pen.line([(mm(edges[0]), mm(y)), (mm(edges[-1]), mm(y))], fill=(40, 40, 40), width=3)

    # ---- ornaments -----------------------------------------------------------------------------------------

    def frame(self, left: float, top: float, right: float, bottom: float, *, tint: Colour | None = None) -> None:
        """A rectangle, filled with a tint when given."""
        self._pen.rectangle((mm(left), mm(top), mm(right), mm(bottom)), outline=(90, 90, 90), width=3, fill=tint)

    def shade(self, left: float, top: float, right: float, bottom: float, colour: Colour = (176, 176, 176)) -> None:
        """A plain patch: where a portrait would be."""
        self._pen.rectangle((mm(left), mm(top), mm(right), mm(bottom)), fill=colour)

    def stamp(self, x: float, y: float, ring: str, middle: str = "", *, radius: float = 19) -> None:
        """A round stamp with its centre at x, y, over whatever is there."""
        self.stamped = True
        mask = round_stamp(mm(radius), ring, middle, self.rng)
        pressed(self.pages[-1], mask, (mm(x) - mask.width // 2, mm(y) - mask.height // 2), self.rng.choice(STAMP_INK))

    def sign(self, x: float, y: float, *, width: float = 32) -> None:
        """A signature whose left end is at x and whose middle is at y; none where the fact `@unsigned` is set."""
        mask = signature(mm(width), self.rng)
        if self.facts.get("@unsigned"):
            return
        self.signed = True
        pressed(self.pages[-1], mask, (mm(x), mm(y) - mask.height // 2), self.look.pen)

    def choose(self, name: str, options: Mapping[str, str], chosen: str) -> None:
        """Marks one of the options by hand in the manner of the fact `@marked`, none where that is not set; the
        options' words stand already on the page, the last such ones count."""
        manner = next((one for one in MANNERS if one == self.facts.get("@marked")), None)
        if manner is not None:
            mark_words(self.pages[-1], self._place_of(options[chosen]), manner, self.look.pen, self.rng)
        if "@marked" in self.facts:
            marked = (chosen,) if manner else ()
            self.choices.append(DrawnChoice(name, tuple(options), marked, len(self.pages) - 1, manner))

    def _place_of(self, text: str) -> Box:
        """Around the words of a text that stand on one line of the page; KeyError where they do not."""
        wanted = text.split()
        words = self.words[-1]
        for start in range(len(words) - len(wanted), -1, -1):
            run = words[start : start + len(wanted)]
            if [word.text.strip(",.;:()") for word in run] == wanted and run[0].line == run[-1].line:
                box = run[0].box
                for word in run[1:]:
                    box = box.union(word.box)
                return box
        raise KeyError(text)

    # ---- the machinery -------------------------------------------------------------------------------------

    @property
    def _pen(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self.pages[-1])

    def _family(self, run: Run) -> str:
        return family_for(self.look.fill_font if run.fill else self.look.font, run.text)

    def _font(self, run: Run, points: float) -> ImageFont.FreeTypeFont:
        return font_of(self._family(run), run.style, round(points * DPI / 72))

    def _width(self, words: Sequence[Sequence[Run]], points: float) -> float:
        space = font_of(self.look.font, "regular", round(points * DPI / 72)).getlength(" ")
        return sum(self._word_width(word, points) for word in words) + space * max(len(words) - 1, 0)

    def _word_width(self, word: Sequence[Run], points: float) -> float:
        total = 0.0
        for run in word:
            wider = 1.12 if run.fill and self.look.hand else 1.0
            total += self._font(run, points).getlength(run.text) * wider
        return total

    def _wrapped(self, words: list[list[Run]], points: float, indent: float) -> list[list[list[Run]]]:
        return self._filled(words, points, mm(self.right - self.left - indent), mm(self.right - self.left))

    def _wrapped_between(self, text: str, points: float, start: float, end: float) -> list[list[list[Run]]]:
        words = words_of(text, "regular", self.facts, self.look)
        return self._filled(words, points, mm(end - start - 1), mm(end - self.left - 1)) if words else []

    def _filled(self, words: list[list[Run]], points: float, first: int, rest: int) -> list[list[list[Run]]]:
        lines: list[list[list[Run]]] = [[]]
        for word in words:
            limit = first if len(lines) == 1 else rest
            if lines[-1] and self._width([*lines[-1], word], points) > limit:
                lines.append([])
            lines[-1].append(word)
        return lines

    def _draw_line(
        self, line: Sequence[Sequence[Run]], points: float, align: Align, indent: float, *, lift: float = 0
    ) -> None:
        if not line:
            return
        width = self._width(line, points)
        room = mm(self.right - self.left)
        shift = {"left": mm(indent), "center": (room - width) / 2, "right": room - width}[align]
        x = mm(self.left) + shift
        baseline = mm(self.y - lift) + round(points * DPI / 72 * 0.95)
        space = font_of(self.look.font, "regular", round(points * DPI / 72)).getlength(" ")
        for word in line:
            x = self._draw_word(word, x, baseline, points) + space
        self._line += 1

    def _draw_word(self, word: Sequence[Run], x: float, baseline: int, points: float) -> float:
        boxes: list[Box] = []
        for run in word:
            box, x = self._draw_run(run, x, baseline, points)
            boxes.append(box)
            if run.field:
                self._note(run, box)
        around = boxes[0]
        for box in boxes[1:]:
            around = around.union(box)
        by_hand = self.look.hand and all(run.fill for run in word)
        self.words[-1].append(DrawnWord("".join(run.text for run in word), around, self._line, by_hand))
        return x

    def _draw_run(self, run: Run, x: float, baseline: int, points: float) -> tuple[Box, float]:
        if run.fill and self.look.hand:
            mask, advance, row = handwritten(run.text, round(points * DPI / 72 * 1.1), self.rng, self.look.fill_font)
            at = (round(x) - round(points * DPI / 72 * 0.55), baseline - row)
            pressed(self.pages[-1], mask, at, self.look.pen)
            extent = mask.point(lambda level: 255 * (level > 64)).getbbox() or (0, 0, 1, 1)
            box = Box(at[0] + extent[0], at[1] + extent[1], at[0] + extent[2], at[1] + extent[3])
            return box, x + advance
        font = self._font(run, points)
        if not self.ghost:
            self._pen.text((x, baseline), run.text, font=font, fill=self.look.ink, anchor="ls")
        self.texts[-1].append(DrawnText(run.text, x, baseline, self._family(run), run.style, points))
        left, top, right, bottom = font.getbbox(run.text, anchor="ls")
        box = Box(round(x + left), round(baseline + top), round(x + right), round(baseline + bottom))
        return box, x + font.getlength(run.text)

    def _note(self, run: Run, box: Box) -> None:
        """Notes a value's truth; the first place that is not declined counts, and the parts of one
        value lie in one box."""
        assert run.field is not None
        known = self.fields.get(run.field)
        page = len(self.pages) - 1
        if known is None or (known.declined and not run.declined):
            self.fields[run.field] = DrawnField(
                run.truth, run.text, page, box, self.look.hand, self.accept.get(run.field, ()), self._call, run.part,
                run.declined,
            )  # fmt: skip
        elif known.page == page and (known.call == self._call or (known.part and run.part)):
            known.box = known.box.union(box)
            if not known.shown.endswith(run.text):
                known.shown += " " + run.text
            if run.part and run.truth and not is_date(run.field):
                known.value += ", " + run.truth
