"""The register of the unseen layouts and what each of them may be used for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from samples.engines.canvas import CanvasPaper
from samples.engines.word import WordPaper

Names = Literal["own", "kk", "ru"]
FONTS_SERIF = ("Tinos", "PT Serif", "Noto Serif", "DejaVu Serif Condensed")
FONTS_SANS = ("Arimo", "PT Sans", "Noto Sans", "DejaVu Sans Condensed")
FONTS_MACHINE = ("Cousine", "PT Mono")


@dataclass(frozen=True)
class UnseenLayout:
    """One manner of a kind; the attributes of the same names mean what `samples.layouts.Layout` says of them."""

    kind: str
    name: str
    languages: tuple[str, ...]
    names: Names
    set_on: Literal["word", "canvas"]
    write: Callable[[WordPaper], None] | Callable[[CanvasPaper], None]
    fonts: tuple[str, ...]
    fills: tuple[str, ...]
    sizes: tuple[float, ...]
    dates: tuple[str, ...]
    upper: tuple[bool, ...]
    since: int
    until: int
    form: str | None
    options: Mapping[str, str]
    optional: tuple[str, ...]
    """Fields that a reader may report or not."""
    stamp: str
    """The words around the round stamp, where the paper has a place for one."""
    weight: float
    """How often it is chosen beside the others of its kind; 1 is usual."""
    hand: bool = False
    reporting_only: bool = True


UNSEEN: dict[tuple[str, str], UnseenLayout] = {}


def unseen(
    kind: str,
    name: str,
    languages: tuple[str, ...],
    *,
    names: Names | None = None,
    set_on: Literal["word", "canvas"] = "word",
    fonts: tuple[str, ...] = FONTS_SERIF + FONTS_SANS,
    fills: tuple[str, ...] = (),
    sizes: tuple[float, ...] = (11, 12),
    dates: tuple[str, ...] = ("dots",),
    upper: tuple[bool, ...] = (False,),
    since: int = 1990,
    until: int = 2100,
    form: str | None = None,
    options: Mapping[str, str] | None = None,
    optional: tuple[str, ...] = (),
    stamp: str = "",
    weight: float = 1.0,
) -> Callable[[Callable[[WordPaper], None]], Callable[[WordPaper], None]]:
    """Registers a function that writes a layout; of several fonts, sizes and manners each paper takes one."""

    def registered(write: Callable[[WordPaper], None]) -> Callable[[WordPaper], None]:
        spelling: Names = names or ("own" if len(languages) > 1 else languages[0])  # type: ignore[assignment]
        UNSEEN[kind, name] = UnseenLayout(
            kind,
            name,
            languages,
            spelling,
            set_on,
            write,
            fonts,
            fills,
            sizes,
            dates,
            upper,
            since,
            until,
            form,
            options or {},
            optional,
            stamp,
            weight,
        )
        return write

    return registered


def on_canvas(
    kind: str,
    name: str,
    languages: tuple[str, ...],
    *,
    fonts: tuple[str, ...] = ("Arimo", "PT Sans", "Noto Sans", "PT Sans Caption", "DejaVu Sans Condensed"),
    names: Names | None = None,
    dates: tuple[str, ...] = ("dots",),
    upper: tuple[bool, ...] = (False,),
    since: int = 1990,
    until: int = 2100,
    options: Mapping[str, str] | None = None,
    optional: tuple[str, ...] = (),
    stamp: str = "",
    weight: float = 1.0,
) -> Callable[[Callable[[CanvasPaper], None]], Callable[[CanvasPaper], None]]:
    """Registers a function that draws a layout on a canvas."""

    def registered(write: Callable[[CanvasPaper], None]) -> Callable[[CanvasPaper], None]:
        spelling: Names = names or ("own" if len(languages) > 1 else languages[0])  # type: ignore[assignment]
        UNSEEN[kind, name] = UnseenLayout(
            kind,
            name,
            languages,
            spelling,
            "canvas",
            write,
            fonts,
            (),
            (8,),
            dates,
            upper,
            since,
            until,
            None,
            options or {},
            optional,
            stamp,
            weight,
        )
        return write

    return registered
