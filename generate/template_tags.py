"""The tags of a template as its writer sees them: found in the paragraphs, each with its place, paired, read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from generate.engines.word_places import PlacedParagraph, WordPlace

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_LEFT_OVER = re.compile(r"\{\{|\{%|\}\}|%\}|\{#|#\}")
_INSIDE = re.compile(r"^\{([{%#])(p|tr|tc|r)?[-+]?\s+(.*?)\s*[-+]?[}%#]\}$", re.DOTALL)
_BARE = re.compile(r"^\{([{%#])()[-+]?\s*(.*?)\s*[-+]?[}%#]\}$", re.DOTALL)
_WHOLE = {"p": "paragraph", "tr": "row", "tc": "cell"}


@dataclass(frozen=True)
class TemplateFault:
    """One mistake, or one thing to know, about a template."""

    place: WordPlace
    code: str
    """Of the sentence in `models/messages/templates.toml`."""
    values: dict[str, str] = field(default_factory=dict)
    is_grave: bool = True
    """False of what will work, but not as the writer may think."""


@dataclass(frozen=True)
class Tag:
    """One tag of a template."""

    place: WordPlace
    text: str
    """As it stands in the file."""
    sort: str
    """`{` prints, `%` decides, `#` is a note to the reader."""
    scope: str
    """`p`, `tr`, `tc`: the whole paragraph, row or cell goes with the tag; empty: the tag alone."""
    inside: str

    @property
    def word(self) -> str:
        """The first word of a tag that decides: for, if, else, endif, …"""
        found = re.match(r"[a-z]+", self.inside) if self.sort == "%" else None
        return found.group() if found else ""


_CLOSES = {"endfor": "for", "endif": "if"}
_BETWEEN = {"else": ("if", "for"), "elif": ("if",)}
ALLOWED_WORDS = frozenset({"for", "if", "elif", "else", "endif", "endfor", "vm", "hm", "colspan", "cellbg"})


def paragraphs_to_tags(paragraphs: Sequence[PlacedParagraph]) -> tuple[list[Tag], list[TemplateFault]]:
    """All tags in the order of reading, and what is wrong with how they stand on the page."""
    tags: list[Tag] = []
    faults: list[TemplateFault] = []
    for paragraph in paragraphs:
        text = paragraph.text
        found = list(_TAG.finditer(text))
        for one in found:
            faults += _split(paragraph, one.start(), one.end())
            tags.append(_read(one.group(), paragraph.place))
        rest = _TAG.sub("", text)
        for left in _LEFT_OVER.findall(rest):
            faults.append(TemplateFault(paragraph.place, "template-brace-alone", {"brace": left}))
        faults += _lost_text(paragraph, [_read(one.group(), paragraph.place) for one in found], rest)
    return tags, [*faults, *_lost_in_rows(paragraphs)]


def _read(text: str, place: WordPlace) -> Tag:
    found = _INSIDE.match(text) or _BARE.match(text)
    assert found is not None
    return Tag(place, text, found[1], found[2] or "", " ".join(found[3].split()))


def _split(paragraph: PlacedParagraph, start: int, end: int) -> list[TemplateFault]:
    """Whether the tag lies in several pieces: harmless where they look alike, else all looks but one are lost."""
    position, touched = 0, []
    for piece in paragraph.pieces:
        if position < end and position + len(piece.text) > start:
            touched.append(piece)
        position += len(piece.text)
    if len(touched) < 2:
        return []
    values = {"tag": _short(paragraph.text[start:end])}
    if any(piece.kind != "text" for piece in touched):
        return [TemplateFault(paragraph.place, "template-tag-broken", values)]
    if len({piece.look for piece in touched}) > 1:
        return [TemplateFault(paragraph.place, "template-tag-split", values)]
    return [TemplateFault(paragraph.place, "template-tag-pieces", values, is_grave=False)]


def _lost_text(paragraph: PlacedParagraph, tags: Sequence[Tag], rest: str) -> list[TemplateFault]:
    """A tag of a whole paragraph takes everything else in it away, without a word."""
    whole = [tag for tag in tags if tag.scope == "p"]
    if not whole or (not rest.strip() and len(tags) == 1):
        return []
    return [TemplateFault(paragraph.place, "template-text-lost", {"tag": _short(whole[0].text)})]


def _lost_in_rows(paragraphs: Sequence[PlacedParagraph]) -> list[TemplateFault]:
    """The same of a row's and a cell's tags; and of those that stand in no table."""
    faults: list[TemplateFault] = []
    for scope in ("tr", "tc"):

        def home(paragraph: PlacedParagraph) -> tuple[object, ...]:
            place = paragraph.place
            column = place.column if scope == "tc" else 0  # noqa: B023 - used within the loop only
            return place.part, place.table, place.row, column

        for (_, table, _, _), group in groupby(paragraphs, key=home):
            own = list(group)
            tags = [_read(one, p.place) for p in own for one in _TAG.findall(p.text)]
            scoped = [tag for tag in tags if tag.scope == scope]
            if not scoped:
                continue
            rest = "".join(_TAG.sub("", paragraph.text) for paragraph in own).strip()
            if not table:
                faults.append(TemplateFault(scoped[0].place, "template-tag-outside", {"tag": _short(scoped[0].text)}))
            elif rest or len(tags) > 1:
                faults.append(TemplateFault(scoped[0].place, "template-text-lost", {"tag": _short(scoped[0].text)}))
    return faults


def blocks_to_faults(tags: Sequence[Tag]) -> list[TemplateFault]:
    """Blocks that are not closed, or closed without having been opened; a tag of no meaning for letters."""
    faults: list[TemplateFault] = []
    opened: list[Tag] = []
    for _, own in groupby(tags, key=lambda tag: tag.place.part):
        for tag in own:
            word = tag.word
            if tag.sort == "%" and word not in ALLOWED_WORDS:
                faults.append(TemplateFault(tag.place, "template-word-unknown", {"tag": _short(tag.text)}))
            elif word in ("for", "if"):
                opened.append(tag)
            elif word in _BETWEEN and (not opened or opened[-1].word not in _BETWEEN[word]):
                faults.append(TemplateFault(tag.place, "template-block-not-open", {"tag": _short(tag.text)}))
            elif word in _CLOSES:
                if opened and opened[-1].word == _CLOSES[word]:
                    opened.pop()
                else:
                    faults.append(TemplateFault(tag.place, "template-block-not-open", {"tag": _short(tag.text)}))
        for tag in opened:
            values = {"tag": _short(tag.text), "end": f"end{tag.word}"}
            faults.append(TemplateFault(tag.place, "template-block-open", values))
        opened.clear()
    return faults


def _short(text: str) -> str:
    """A tag in a sentence."""
    whole = " ".join(text.split())
    return whole if len(whole) <= 60 else whole[:57] + "…"
