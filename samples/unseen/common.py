"""What many papers of the second maker have: letterheads, bodies of running text, the foot with name and stamp."""

from __future__ import annotations

from samples.engines.canvas import CanvasPaper
from samples.engines.word import WordPaper

SERIF_KK = ("Tinos", "PT Serif", "Noto Serif")
SANS_KK = ("Arimo", "PT Sans", "Noto Sans")
TYPED = ("Cousine", "PT Mono", "Tinos", "Arimo")
"""Faces of what is filled into a printed form."""
CARD = ("Arimo", "PT Sans", "Noto Sans", "PT Sans Caption")
BOOKLET = ("Tinos", "PT Serif", "Arimo")
SPECIMEN = "ҮЛГІ / ОБРАЗЕЦ"
Rows = tuple[tuple[str, str], ...]
NAMES: Rows = (
    ("Тегі / Фамилия", "{surname}"),
    ("Аты / Имя", "{given_name}"),
    ("Әкесінің аты / Отчество", "{patronymic}"),
)


def two_heads(w: WordPaper, kk: str, ru: str, *, size: float = 9.5) -> None:
    """A letterhead in both languages with a rule below it."""
    w.side_by_side(
        lambda: w.para(kk, align="center", bold=True, size=size),
        lambda: w.para(ru, align="center", bold=True, size=size),
        widths=(1, 1),
        after=0,
    )
    w.rule(thick=1.5, after=6)


def body(w: WordPaper, *texts: str, indent: float = 12.5, line: float = 1.2, after: float = 4) -> None:
    """Paragraphs of running text."""
    for text in texts:
        w.para(text, align="justify", indent=indent, line=line, after=after)


def title(w: WordPaper, text: str, *, size: float = 13, before: float = 8, after: float = 8) -> None:
    """Bold in the middle."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        w.para(line, align="center", bold=True, size=size, before=0 if number else before, after=after if last else 0)


def foot(w: WordPaper, post: str, *, before: float = 18, tab: float = 95, stamp: float = 30) -> None:
    """The post of who signs, the signature, the name; the place of the stamp below."""
    w.para(f"{post}\t{{@signature}} {{@officer}}", tabs=(tab,), before=before, after=4)
    w.para("\t{@stamp}", tabs=(stamp,))


def numbered(w: WordPaper, *rows: tuple[str, str], first: int = 1, after: float = 3) -> None:
    """Numbered ruled blanks with their values."""
    for number, (label, value) in enumerate(rows, start=first):
        w.blank(f"{number}. {label}", value, after=after)


def stacked(c: CanvasPaper, x: float, y: float, rows: Rows, *, step: float = 10, size: float = 9.5) -> float:
    """Small labels, the value below each; returns the y below the last."""
    for label, value in rows:
        c.text(x, y, label, size=6)
        c.text(x, y + 4.6, value, size=size)
        y += step
    return y


def beside(c: CanvasPaper, x: float, y: float, rows: Rows, *, gap: float, step: float = 8) -> float:
    """Labels with the value beside each over a rule; returns the y below the last."""
    for label, value in rows:
        c.text(x, y, label, size=7.5)
        c.text(x + gap, y, value, size=10)
        c.line(x + gap, y + 1.2, x + gap + 62, y + 1.2)
        y += step
    return y
