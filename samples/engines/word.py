"""The door to word-processor files: papers of running text, tabs, ruled blanks and tables.

Every value's run takes an ink of its own, a shade of black that no eye tells apart, so that its place can be found
again on the finished page without searching for its text. Lengths are millimetres, sizes points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from samples.engines.marks import Marks
from samples.engines.pieces import Align, Cut, Piece

_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


@dataclass(frozen=True)
class Type:
    """The faces and measures of one paper."""

    font: str
    fill_font: str
    size: float
    """Points."""
    line: float = 1.0
    """Line spacing, in lines."""
    fill_bold: bool = False
    fill_italic: bool = False


class WordPaper:
    """One paper as a word-processor file, written from top to bottom."""

    def __init__(self, facts: Mapping[str, str], cut: Cut, face: Type, marks: Marks) -> None:
        self.facts, self.face, self.marks = facts, face, marks
        self._cut = cut
        self._file = Document()
        self._place: _Cell | None = None
        self._fresh = False
        self.page()

    def page(
        self,
        width: float = 210,
        height: float = 297,
        *,
        left: float = 25,
        right: float = 15,
        top: float = 18,
        bottom: float = 15,
    ) -> None:
        """Measures of the sheet and its margins; before the first word."""
        section = self._file.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE if width > height else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.left_margin, section.right_margin = Mm(left), Mm(right)
        section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
        section.header_distance = section.footer_distance = Mm(5)
        self.width = width - left - right
        """Of the type area, in millimetres."""

    def save(self, path: Path) -> None:
        """Writes the file."""
        self._file.save(str(path))

    # ---- paragraphs ----------------------------------------------------------------------------------------

    def para(
        self,
        text: str = "",
        *,
        align: Align = "left",
        size: float | None = None,
        bold: bool = False,
        italic: bool = False,
        before: float = 0,
        after: float = 2,
        indent: float = 0,
        left: float = 0,
        right: float = 0,
        line: float | None = None,
        tabs: Sequence[float] = (),
    ) -> Paragraph:
        """A paragraph; `before` and `after` are points, `indent` (first line), `left` and `right` millimetres."""
        paragraph = self._new_paragraph()
        shape = paragraph.paragraph_format
        paragraph.alignment = _ALIGN[align]
        shape.space_before, shape.space_after = Pt(before), Pt(after)
        shape.line_spacing = line or self.face.line
        shape.first_line_indent, shape.left_indent, shape.right_indent = Mm(indent), Mm(left), Mm(right)
        for stop in tabs:
            shape.tab_stops.add_tab_stop(Mm(stop))
        self._write(paragraph, text, size=size, bold=bold, italic=italic)
        return paragraph

    def blank(
        self,
        label: str,
        value: str = "",
        *,
        caption: str = "",
        to: float | None = None,
        after: float = 3,
        tail: str = "",
        center: bool = False,
    ) -> None:
        """A label, then a ruled blank up to the right margin (or `to` mm) with the value on the rule; the caption
        small and centred below."""
        end = to or self.width
        paragraph = self.para(label + (" " if label else ""), after=0 if caption else after)
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Mm(end), WD_TAB_ALIGNMENT.RIGHT if tail else WD_TAB_ALIGNMENT.LEFT)
        lead = "<u>\u00a0\u00a0" + ("\u00a0" * 6 if center else "")
        self._write(paragraph, f"{lead}{value}\t\u2060</u>{tail}")
        if caption:
            start = 10 if label else 0
            self.para(caption, align="center", size=self.face.size * 0.68, after=after, left=start)

    def rule(self, *, thick: float = 0.75, after: float = 4) -> None:
        """A line across, `thick` in points."""
        paragraph = self.para("", size=2, after=after)
        self._border(paragraph._p.get_or_add_pPr(), "w:pBdr", {"bottom": ("single", thick)})

    def page_break(self) -> None:
        """Goes on on a new page."""
        self.para("", size=2, after=0).add_run().add_break(WD_BREAK.PAGE)

    def _new_paragraph(self) -> Paragraph:
        if self._fresh and self._place is not None:
            self._fresh = False
            first: Paragraph = self._place.paragraphs[0]
            return first
        paragraph: Paragraph = (self._place or self._file).add_paragraph()
        return paragraph

    def _write(
        self, paragraph: Paragraph, text: str, *, size: float | None = None, bold: bool = False, italic: bool = False
    ) -> None:
        for piece in self._cut(text):
            self._run(paragraph, piece, size or self.face.size, bold=bold, italic=italic)

    def _run(self, paragraph: Paragraph, piece: Piece, size: float, *, bold: bool, italic: bool) -> None:
        run = paragraph.add_run(piece.text)
        value = piece.fill
        font = self.face.fill_font if value else self.face.font
        run.font.name = font
        fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:cs", "w:eastAsia", "w:hAnsi"):
            fonts.set(qn(script), font)
        run.font.size = Pt(round((size * 0.75 if piece.small else size) * 2) / 2)
        run.font.bold = piece.bold or bold or (value and self.face.fill_bold)
        run.font.italic = piece.italic or italic or (value and self.face.fill_italic)
        run.font.underline = piece.underlined or None
        run.font.color.rgb = RGBColor(*self.marks.ink_of(piece))

    # ---- tables --------------------------------------------------------------------------------------------

    def table(
        self,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        ruled: bool = True,
        head: bool = False,
        size: float | None = None,
        align: Sequence[Align] = (),
        after: float = 4,
        pad: float = 0.5,
    ) -> None:
        """A table of texts, `\\n` for a new paragraph of a cell; `widths` are shares; the first row bold with `head`;
        `pad` is the room above and below a line, in points."""
        grid = self._grid(len(rows), widths, ruled=ruled)
        for row_number, row in enumerate(rows):
            for column, text in enumerate(row):
                with self._inside(grid.cell(row_number, column)):
                    manner = align[column] if column < len(align) else "left"
                    bold = head and row_number == 0
                    for line in text.split("\n"):
                        self.para(
                            line, align="center" if bold else manner, size=size, bold=bold, before=pad, after=pad
                        )
        self._after_table(after)

    def side_by_side(
        self, *parts: Callable[[], object], widths: Sequence[float], ruled: bool = False, after: float = 2
    ) -> None:
        """Each part written in a column of its own, beside the others."""
        grid = self._grid(1, widths, ruled=ruled)
        for column, part in enumerate(parts):
            with self._inside(grid.cell(0, column), share=widths[column] / sum(widths)):
                part()
        self._after_table(after)

    def framed(
        self, part: Callable[[], None], *, style: str = "double", thick: float = 1.5, share: float = 1
    ) -> None:
        """A part within a frame; `share` of the type area's width."""
        grid = self._grid(1, (share,), ruled=False, whole=share)
        edges = dict.fromkeys(("top", "left", "bottom", "right"), (style, thick))
        self._border(grid.cell(0, 0)._tc.get_or_add_tcPr(), "w:tcBorders", edges)
        with self._inside(grid.cell(0, 0), share=share):
            part()
        self._after_table(2)

    def _grid(self, rows: int, widths: Sequence[float], *, ruled: bool, whole: float = 1) -> Table:
        grid: Table = (self._place or self._file).add_table(rows, len(widths))
        grid.autofit = False
        grid.alignment = WD_TABLE_ALIGNMENT.CENTER
        if ruled:
            grid.style = self._file.styles["Table Grid"]
        for column, width in enumerate(widths):
            grid.columns[column].width = Mm(self.width * whole * width / sum(widths))
            for cell in grid.columns[column].cells:
                cell.width = Mm(self.width * whole * width / sum(widths))
        return grid

    def _after_table(self, points: float) -> None:
        """A thin paragraph: two tables would grow together, and a cell must end in one."""
        self._fresh = False
        paragraph = self._new_paragraph()
        shape = paragraph.paragraph_format
        shape.space_before, shape.space_after, shape.line_spacing = Pt(0), Pt(0), Pt(max(points, 1))

    @contextmanager
    def _inside(self, cell: _Cell, *, share: float = 1) -> Iterator[None]:
        before = (self._place, self._fresh, self.width)
        self._place, self._fresh, self.width = cell, True, self.width * share - 7
        yield
        self._place, self._fresh, self.width = before

    @staticmethod
    def _border(properties: object, tag: str, edges: Mapping[str, tuple[str, float]]) -> None:
        borders = OxmlElement(tag)
        for edge, (style, thick) in edges.items():
            line = OxmlElement(f"w:{edge}")
            line.set(qn("w:val"), style)
            line.set(qn("w:sz"), str(round(thick * 8)))
            line.set(qn("w:space"), "1")
            line.set(qn("w:color"), "333333")
            borders.append(line)
        properties.append(borders)  # type: ignore[attr-defined]
