"""A sheet of paper to draw a letter on: paragraphs, and blocks whose cells are ruled like the blanks of a form.

A blank is a table cell with a rule along its foot, not a row of underscores: what is filled in wraps above the rule,
and the rule lies at least 1.5 mm below the baseline, where it does not spoil the reading of a scan.
"""

from __future__ import annotations

import io
import math
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

FONT = "Tinos"
"""Times' metrics with all of әғқңөұүһі in regular, bold and italic (fonts-croscore)."""

_STEP = 0.25
"""Centimetres of a block's grid column."""
_FOOT = 44
"""Twips under the text of a ruled cell: with the font's descent the rule lies 1.6 mm below the baseline."""
_DEEPER = 4
"""Points by which underscores inside a sentence are lowered: at 12 points they lie 1.7 mm below the baseline."""
_BLANK_IN_TEXT = re.compile(r"\{\{ ([^{}]+?)\|(?:line\((\d+)\)|blank\(([^()]*)\)) \}\}")
"""A value in a sentence and what stands in its place while nothing is known: a blank of so many characters, or words
with blanks in them, such as «от «____» __________ 20___ г.», which a day needs."""
_UNDERSCORES = re.compile(r"(_+)")
_TWIPS_PER_CM = 1440 / 2.54

NARROWEST = (2.1, 1.15)
"""Centimetres left and right of a form that needs the whole width: tables reach 0.7 mm into the margin, and the code
that stands there needs 2 mm of white (`models.form_code`)."""

Align = Literal["left", "center", "right", "both"]
_ALIGNED = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


@dataclass(frozen=True)
class Run:
    """Words in one style."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float | None = None
    """Points; None: the sheet's."""
    lowered: bool = False
    """Under the baseline, as the rule of a blank lies."""
    raised: bool = False
    """Small and above the line, as the mark of a note."""


Words = str | Run | Sequence[str | Run]


@dataclass(frozen=True)
class Cell:
    """One cell of a block's line."""

    words: Words = ""
    width: float = 0.0
    """Centimetres; 0: what the line has left."""
    ruled: bool = False
    """A rule along the foot: a blank."""
    boxed: bool = False
    align: Align = "left"
    size: float | None = None
    top: bool = False
    """Words at the cell's top instead of its foot."""


def label(words: str, *, size: float = 11) -> Cell:
    """Words of the form as wide as they are: Cyrillic of this family averages 0.52 em a letter."""
    width = len(words) * 0.52 * size / 72 * 2.54 + 0.3
    return Cell(words, width=math.ceil(width / _STEP) * _STEP)


def rule(words: Words = "", width: float = 0.0, align: Align = "left") -> Cell:
    """A blank to fill in."""
    return Cell(words, width, ruled=True, align=align)


def caption(words: str, width: float = 0.0) -> Cell:
    """Small words under a blank that say what belongs in it."""
    return Cell(words, width, align="center", size=8, top=True)


def chosen(choice: str, value: str, words: str) -> list[Run]:
    """Words that are underlined when the field `choice` holds `value`: нужное подчеркнуть."""
    return [
        Run("{%r if " + choice + ' == "' + value + '" %}'),
        Run(words, underline=True),
        Run("{%r else %}"),
        Run(words),
        Run("{%r endif %}"),
    ]


class Sheet:
    """A page in the making, A4 unless said."""

    def __init__(
        self,
        *,
        size: float = 11,
        left: float = 2.5,
        right: float = 1.5,
        edge: float = 1.5,
        across: bool = False,
        paper: tuple[float, float] = (21.0, 29.7),
    ) -> None:
        """`size` in points, margins in centimetres; `across`: the paper lies on its long side, as for ledgers.

        `paper`: width and height in centimetres as it stands upright.
        """
        self.document = Document()
        self.size = size
        self.unbroken = False
        """Set before a talon or the signatures: what follows stays on one page."""
        section = self.document.sections[0]
        wide, high = paper[::-1] if across else paper
        section.page_width, section.page_height = Cm(wide), Cm(high)
        section.orientation = WD_ORIENT.LANDSCAPE if across else WD_ORIENT.PORTRAIT
        section.left_margin, section.right_margin = Cm(left), Cm(right)
        section.top_margin = section.bottom_margin = Cm(edge)
        section.header_distance = section.footer_distance = Cm(0.8)
        self.width = wide - left - right
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = FONT, Pt(size)
        fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(script), FONT)
        normal.paragraph_format.space_after = normal.paragraph_format.space_before = Pt(0)
        normal.paragraph_format.line_spacing = 1.0
        properties = self.document.core_properties
        properties.author, properties.comments, properties.title = "Qujat", "", ""

    def text(
        self,
        words: Words,
        *,
        align: Align = "left",
        before: float = 0,
        after: float = 0,
        first: float = 0,
        size: float | None = None,
    ) -> None:
        """A paragraph; `before` and `after` in points, `first` the first line's indent in centimetres."""
        paragraph = self.document.add_paragraph()
        _write(paragraph, words, size)
        paragraph.alignment = _ALIGNED[align]
        paragraph.paragraph_format.keep_with_next = self.unbroken or None
        paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)
        if first:
            paragraph.paragraph_format.first_line_indent = Cm(first)

    def heading(self, words: Words, *, size: float = 14, before: float = 8, after: float = 6) -> None:
        """A centred bold title."""
        runs = [Run(words)] if isinstance(words, str) else [words] if isinstance(words, Run) else list(words)
        bold = [replace(run if isinstance(run, Run) else Run(run), bold=True, size=size) for run in runs]
        self.text(bold, align="center", before=before, after=after)

    def dashes(self, *, before: float) -> None:
        """A dashed line across the sheet, `before` points under what stands above."""
        self.text(Run("", size=4), before=before)
        borders = OxmlElement("w:pBdr")
        borders.append(_element("w:bottom", val="dashed", sz="6", space="1", color="000000"))
        self.document.paragraphs[-1]._p.get_or_add_pPr().append(borders)

    def gap(self, points: float) -> None:
        """White space; also what keeps two blocks apart."""
        self.text(Run("", size=1), before=max(points - 1.2, 0))
        self.document.paragraphs[-1].paragraph_format.line_spacing = Pt(1)

    def block(self, *, indent: float = 0, height: float = 0.62) -> Block:
        """A new block across the sheet, or its right part from `indent` centimetres on.

        `height`: centimetres of its lines that are given none; 0.75 and more for what is filled in by hand.
        """
        return Block(self, indent, height)

    def new_page(self) -> None:
        """What follows starts a page: the other side of the leaf."""
        self.gap(1.2)
        self.document.paragraphs[-1].paragraph_format.page_break_before = True

    def save(self, file: Path) -> None:
        """Writes the DOCX, or leaves the one there that says the same: an archive tells the hour of its making."""
        made = io.BytesIO()
        self.document.save(made)
        if not file.exists() or _parts(file) != _parts(made):
            file.write_bytes(made.getvalue())


class Block:
    """Lines of cells on one grid; a table without frame but for what its cells ask for."""

    def __init__(self, sheet: Sheet, indent: float, height: float) -> None:
        self._sheet = sheet
        self._height = height
        self.width = sheet.width - indent
        self._columns = round(self.width / _STEP)
        table = sheet.document.add_table(rows=0, cols=1)
        table.autofit = False
        self._table = table._tbl
        properties = self._table.tblPr
        for name, value in (("w:tblW", self.width), ("w:tblInd", indent)):
            existing = properties.find(qn(name))
            if existing is not None:
                properties.remove(existing)
            element = _element(name, w=str(_twips(value)), type="dxa")
            properties.append(element)
        margins = OxmlElement("w:tblCellMar")
        for side in ("left", "right"):
            margins.append(_element(f"w:{side}", w="40", type="dxa"))
        properties.append(_element("w:tblLayout", type="fixed"))
        properties.append(margins)
        grid = self._table.tblGrid
        for column in list(grid):
            grid.remove(column)
        for _ in range(self._columns):
            grid.append(_element("w:gridCol", w=str(_twips(_STEP))))

    def line(self, *cells: Cell | str, height: float | None = None, repeat: bool = False) -> None:
        """A line of cells, at least `height` centimetres high, None: as the block has it.

        A bare string is a label as wide as what is left.

        `repeat`: a heading, printed again at the top of the next page.
        """
        given = [cell if isinstance(cell, Cell) else Cell(cell) for cell in cells]
        row = OxmlElement("w:tr")
        properties = OxmlElement("w:trPr")
        properties.append(OxmlElement("w:cantSplit"))
        properties.append(_element("w:trHeight", val=str(_twips(height or self._height)), hRule="atLeast"))
        if repeat:
            properties.append(OxmlElement("w:tblHeader"))
        row.append(properties)
        for cell, span in zip(given, self._spans(given), strict=True):
            row.append(self._cell(cell, span))
        self._table.append(row)

    def each(self, loop: str, *cells: Cell | str, height: float | None = None) -> None:
        """A line for every row of a list: `row in papers`."""
        self._tag("{%tr for " + loop + " %}")
        self.line(*cells, height=height)
        self._tag("{%tr endfor %}")

    def when(self, condition: str, *cells: Cell | str, height: float | None = None) -> None:
        """A line that is there only when the condition holds."""
        self._tag("{%tr if " + condition + " %}")
        self.line(*cells, height=height)
        self._tag("{%tr endif %}")

    def _tag(self, tag: str) -> None:
        self.line(Cell(tag))

    def _spans(self, cells: Sequence[Cell]) -> list[int]:
        spans = [round(cell.width / _STEP) for cell in cells]
        open_cells = [index for index, span in enumerate(spans) if not span]
        left = self._columns - sum(spans)
        for place, index in enumerate(open_cells):
            share = left // len(open_cells) + (1 if place < left % len(open_cells) else 0)
            spans[index] = max(share, 1)
        if sum(spans) < self._columns:
            spans[-1] += self._columns - sum(spans)
        return spans

    def _cell(self, cell: Cell, span: int) -> BaseOxmlElement:
        element = OxmlElement("w:tc")
        properties = OxmlElement("w:tcPr")
        properties.append(_element("w:tcW", w=str(_twips(span * _STEP)), type="dxa"))
        properties.append(_element("w:gridSpan", val=str(span)))
        if cell.ruled or cell.boxed:
            properties.append(_borders(("top", "left", "bottom", "right") if cell.boxed else ("bottom",)))
        properties.append(_padding(boxed=cell.boxed, foot=0 if cell.top and not cell.boxed else _FOOT))
        properties.append(_element("w:vAlign", val="top" if cell.top else "center" if cell.boxed else "bottom"))
        element.append(properties)
        paragraph = OxmlElement("w:p")
        element.append(paragraph)
        written = Paragraph(paragraph, self._sheet.document._body)
        _write(written, cell.words, cell.size)
        written.alignment = _ALIGNED[cell.align]
        written.paragraph_format.keep_with_next = self._sheet.unbroken or None
        return element


def _parts(file: Path | io.BytesIO) -> dict[str, bytes]:
    """What is in a DOCX, but for the properties, which tell the day."""
    with zipfile.ZipFile(file) as packed:
        return {name: packed.read(name) for name in packed.namelist() if name != "docProps/core.xml"}


def _write(paragraph: Paragraph, words: Words, size: float | None) -> None:
    parts = [words] if isinstance(words, str | Run) else words
    for style in [run for part in parts for run in _with_blanks(part if isinstance(part, Run) else Run(part))]:
        run = paragraph.add_run(style.text)
        run.bold, run.italic = style.bold or None, style.italic or None
        run.underline = style.underline or None
        if style.size or size:
            run.font.size = Pt(style.size or size or 0)
        if style.lowered:
            run._r.get_or_add_rPr().append(_element("w:position", val=str(-2 * _DEEPER)))
        run.font.superscript = style.raised or None


def _with_blanks(style: Run) -> list[Run]:
    """The run, with every `{{ value|line(12) }}` in it as the value or else twelve underscores, lowered, and every
    `{{ value|blank(words ____) }}` as the value or else those words; № and its number stay on one line."""
    pieces = _BLANK_IN_TEXT.split(style.text.replace("№ {{", "№\u00a0{{"))
    runs = [replace(style, text=pieces[0])] if pieces[0] or len(pieces) == 1 else []
    for value, width, words, after in zip(pieces[1::4], pieces[2::4], pieces[3::4], pieces[4::4], strict=True):
        blank = _UNDERSCORES.split("_" * int(width) if width else words)
        runs += [
            Run("{%r if " + value + " %}"),
            replace(style, text="{{ " + value + " }}"),
            Run("{%r else %}"),
            *(replace(style, text=piece, lowered=piece[0] == "_") for piece in blank if piece),
            Run("{%r endif %}"),
        ]
        runs += [replace(style, text=after)] if after else []
    return runs


def _padding(*, boxed: bool, foot: int) -> BaseOxmlElement:
    """Room around a cell's words; labels have it too, so that their baseline is level with the blank beside them."""
    padding = OxmlElement("w:tcMar")
    padding.append(_element("w:top", w="40" if boxed else "20", type="dxa"))
    if boxed:
        padding.append(_element("w:left", w="80", type="dxa"))
    padding.append(_element("w:bottom", w=str(foot), type="dxa"))
    if boxed:
        padding.append(_element("w:right", w="80", type="dxa"))
    return padding


def _borders(sides: Sequence[str]) -> BaseOxmlElement:
    borders = OxmlElement("w:tcBorders")
    for side in sides:
        borders.append(_element(f"w:{side}", val="single", sz="4", space="0", color="000000"))
    return borders


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def _twips(centimetres: float) -> int:
    return round(centimetres * _TWIPS_PER_CM)
