"""The paragraphs of a Word file with the place where each stands, and the pieces that Word keeps their text in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn

from generate.engines.word_safety import NoWordFileError

PartName = Literal["body", "header", "footer"]
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FONT_KEYS = ("w:ascii", "w:hAnsi")
"""Where Word keeps the font of Cyrillic letters; it has others for Arabic and Chinese ones."""
_UNSEEN = (qn("w:lang"), qn("w:noProof"))


@dataclass(frozen=True)
class WordPlace:
    """Where a paragraph stands, all numbers from 1."""

    part: PartName = "body"
    paragraph: int = 0
    """Among the paragraphs of its part that stand in no table; 0 in a table."""
    table: int = 0
    row: int = 0
    column: int = 0
    text: str = ""
    """The paragraph's own first words, by which a reader finds it."""


@dataclass(frozen=True)
class Piece:
    """Text in one formatting; a break or a tracked change is a piece of its own."""

    text: str
    look: str
    """The formatting, as Word writes it: equal where pieces look alike."""
    kind: Literal["text", "break", "tracked"] = "text"
    font: str = ""
    """As the piece itself names it; empty where its style does."""


@dataclass(frozen=True)
class PlacedParagraph:
    """A paragraph of the file."""

    place: WordPlace
    pieces: tuple[Piece, ...]
    style: str
    """The paragraph style's name for machines."""

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True)
class PlacedWords:
    """A Word file taken apart."""

    paragraphs: tuple[PlacedParagraph, ...]
    """Part by part, each in the order of reading."""
    style_fonts: dict[str, str]
    """Fonts by the styles that name one; that of the whole file under an empty name."""


def docx_to_words(docx: bytes) -> PlacedWords:
    """The file's paragraphs; NoWordFileError where it is no DOCX."""
    try:
        document = Document(io.BytesIO(docx))
    except (PackageNotFoundError, KeyError, ValueError, SyntaxError) as broken:
        raise NoWordFileError from broken
    paragraphs = list(_of_part(document.element.body, "body"))
    for section in document.sections:
        for part, name in ((section.header, "header"), (section.footer, "footer")):
            if not part.is_linked_to_previous:
                paragraphs += _of_part(part._element, "header" if name == "header" else "footer")
    return PlacedWords(tuple(paragraphs), _style_fonts(document))


def _of_part(root: Any, part: PartName) -> Iterator[PlacedParagraph]:
    counts = {"paragraph": 0, "table": 0}
    yield from _of_blocks(root, part, counts)


def _of_blocks(root: Any, part: PartName, counts: dict[str, int]) -> Iterator[PlacedParagraph]:
    for element in root:
        if element.tag == qn("w:p"):
            counts["paragraph"] += 1
            yield from _of_paragraph(element, part, paragraph=counts["paragraph"])
        elif element.tag == qn("w:tbl"):
            counts["table"] += 1
            yield from _of_table(element, part, counts["table"])
        elif element.tag in (qn("w:sdt"), qn("w:sdtContent"), f"{_W}ins"):
            yield from _of_blocks(element, part, counts)


def _of_table(table: Any, part: PartName, number: int) -> Iterator[PlacedParagraph]:
    """Every paragraph of every cell; a table inside a cell is told by the cell that it stands in."""
    rows = [row for row in table.iter(qn("w:tr")) if _owner(row, "w:tbl") is table]
    for row_number, row in enumerate(rows, start=1):
        cells = [cell for cell in row.iter(qn("w:tc")) if _owner(cell, "w:tr") is row]
        for column, cell in enumerate(cells, start=1):
            for paragraph in cell.iter(qn("w:p")):
                if _owner(paragraph, "w:p") is None:
                    yield from _of_paragraph(paragraph, part, table=number, row=row_number, column=column)


def _owner(element: Any, tag: str) -> Any:
    return next(element.iterancestors(qn(tag)), None)


def _of_paragraph(element: Any, part: PartName, **where: int) -> Iterator[PlacedParagraph]:
    """The paragraph, then those of the text boxes that hang on it."""
    pieces = tuple(_pieces(element))
    text = " ".join("".join(piece.text for piece in pieces).split())
    properties = element.find(qn("w:pPr"))
    style = properties.find(qn("w:pStyle")) if properties is not None else None
    place = WordPlace(part=part, text=text, **where)
    yield PlacedParagraph(place, pieces, style.get(qn("w:val"), "") if style is not None else "")
    for box in element.iter(qn("w:txbxContent")):
        if _owner(box, "w:p") is element and next(box.iterancestors("{*}Fallback"), None) is None:
            for inner in box.iter(qn("w:p")):
                yield from _of_paragraph(inner, part, **where)


def _pieces(paragraph: Any) -> Iterator[Piece]:
    for element in paragraph.iter(qn("w:t"), qn("w:delText"), qn("w:tab"), qn("w:br"), qn("w:cr")):
        run = _owner(element, "w:r")
        if run is None or _owner(element, "w:p") is not paragraph:
            continue
        properties = run.find(qn("w:rPr"))
        look = _look_of(properties)
        tracked = next(element.iterancestors(f"{_W}del", f"{_W}ins"), None) is not None
        if element.tag in (qn("w:t"), qn("w:delText")):
            yield Piece(element.text or "", look, "tracked" if tracked else "text", _font_of(properties))
        else:
            yield Piece("\t" if element.tag == qn("w:tab") else "\n", look, "break")


def _look_of(properties: Any) -> str:
    """The formatting but for the language of spelling and the like, which nobody sees."""
    shown = [one for one in properties if one.tag not in _UNSEEN] if properties is not None else []
    return " ".join(f"{one.tag}{sorted(one.attrib.items())}" for one in shown)


def _font_of(properties: Any) -> str:
    fonts = properties.find(qn("w:rFonts")) if properties is not None else None
    return next((fonts.get(qn(key)) for key in _FONT_KEYS if fonts.get(qn(key))), "") if fonts is not None else ""


def _style_fonts(document: Any) -> dict[str, str]:
    styles = document.styles.element
    found = {
        style.get(qn("w:styleId"), ""): _font_of(style.find(qn("w:rPr"))) for style in styles.iter(qn("w:style"))
    }
    defaults = next(styles.iter(qn("w:rPrDefault")), None)
    whole = _font_of(defaults.find(qn("w:rPr"))) if defaults is not None else ""
    return {**{name: font for name, font in found.items() if font}, **({"": whole} if whole else {})}
