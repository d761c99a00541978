"""The fonts that papers are drawn with: families of the distribution that have every Kazakh letter, but one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from PIL import ImageFont

from models.errors import MachineError
from models.spelling import KAZAKH_LETTERS

Style = Literal["regular", "bold", "italic"]

_ROOT = Path("/usr/share/fonts")
_FILES: dict[str, tuple[str, str, str]] = {
    "pt-serif": ("PTF55F.ttf", "PTF75F.ttf", "PTF56F.ttf"),
    "pt-sans": ("PTS55F.ttf", "PTS75F.ttf", "PTS56F.ttf"),
    "pt-narrow": ("PTN57F.ttf", "PTN77F.ttf", "PTN57F.ttf"),
    "pt-mono": ("PTM55F.ttf", "PTM75F.ttf", "PTM55F.ttf"),
    "dejavu-sans": ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-Oblique.ttf"),
    "dejavu-condensed": (
        "DejaVuSansCondensed.ttf",
        "DejaVuSansCondensed-Bold.ttf",
        "DejaVuSansCondensed-Oblique.ttf",
    ),
    "dejavu-serif": ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf", "DejaVuSerif-Italic.ttf"),
    "dejavu-mono": ("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf", "DejaVuSansMono-Oblique.ttf"),
    "noto-sans": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf"),
    "noto-serif": ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf"),
    "liberation-serif": ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf"),
}
FAMILIES = tuple(_FILES)
RUSSIAN_ONLY = frozenset({"liberation-serif"})
"""Families without ә ғ қ ң ө ұ ү һ: for papers wholly in Russian."""
_STAND_IN = "pt-serif"
"""What a word processor here takes for a word that its face cannot print."""

SERIF = ("pt-serif", "noto-serif", "dejavu-serif")
SANS = ("pt-sans", "noto-sans", "dejavu-sans", "dejavu-condensed")
TYPEWRITER = ("pt-mono", "dejavu-mono")


@cache
def _folder_of(file: str) -> Path:
    """The file wherever the distribution keeps it; MachineError where it is not installed."""
    for path in _ROOT.rglob(file):
        return path
    raise MachineError("samples-font-missing", file=file)


def family_for(family: str, text: str) -> str:
    """The family, or the one that stands in where it lacks a letter of the text: a Russian paper may name a Kazakh
    series, МӘС."""
    lacking = family in RUSSIAN_ONLY and not set(text.casefold()).isdisjoint(KAZAKH_LETTERS)
    return _STAND_IN if lacking else family


def path_of(family: str, style: Style) -> Path:
    """The file of a face."""
    return _folder_of(_FILES[family][("regular", "bold", "italic").index(style)])


@cache
def font_of(family: str, style: Style, pixels: int) -> ImageFont.FreeTypeFont:
    """A face of a family at a size in pixels of the em square."""
    return ImageFont.truetype(str(path_of(family, style)), pixels)
