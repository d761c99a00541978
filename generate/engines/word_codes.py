"""The codes of a letter on the pages of its Word file: over no text and moving none.

The first page bears a picture of its own. Word knows no picture that differs from page to page, so all further ones
share that of their header, which tells form and case but not the page.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Iterator, Sequence

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from generate.engines.codes import pattern_to_png, text_to_bars, text_to_squares
from generate.engines.stamp import PART_PLACE, PartCode
from generate.engines.word import head_of_one_point
from models.form_code import (
    BARS_GAP,
    BARS_WIDE,
    CODE_FOOT,
    CODE_LEFT,
    CODE_SIDE,
    FURTHER_PAGE,
    bar_width,
)


def with_code(docx: bytes, code: PartCode | None) -> bytes:
    """A part of a letter with the codes of its first page at their place in the margin."""
    if not _has_room(code):
        return docx
    assert code is not None
    document = Document(io.BytesIO(docx))
    first = document.element.body[0]
    head = Paragraph(first, document._body) if first.tag == qn("w:p") else head_of_one_point(document)
    _draw(head, code, code.code.text, document.sections[0])
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def with_further_codes(docx: bytes, codes: Sequence[PartCode | None]) -> bytes:
    """A letter of as many parts as there are codes, with those of all pages but the first of each part in their
    header; as it was where its template has headers of its own."""
    document = Document(io.BytesIO(docx))
    if len(document.sections) > 1 or not _is_free(document.sections[0]):
        return docx
    _part_sections(document)
    for section, code in zip(document.sections, codes, strict=False):
        section.different_first_page_header_footer = True
        section.header.is_linked_to_previous = False
        if _has_room(code):
            assert code is not None
            head = section.header.paragraphs[0]
            head.paragraph_format.line_spacing = Pt(1)
            _draw(head, code, code.code.model_copy(update={"page": FURTHER_PAGE}).text, section)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def _has_room(code: PartCode | None) -> bool:
    return code is not None and code.margin >= CODE_LEFT + CODE_SIDE


def _is_free(section: Section) -> bool:
    """Whether the template has no header of its own, which a code would push aside."""
    return section.header.is_linked_to_previous and not section.different_first_page_header_footer


def _part_sections(document: WordDocument) -> None:
    """Makes each part of the letter a section, so that it has a header of its own."""
    for head in list(_heads(document)):
        last = head.getprevious()
        if last is None or last.tag != qn("w:p"):
            last = OxmlElement("w:p")
            head.addprevious(last)
        ends = Paragraph(last, document._body)
        properties = ends._p.get_or_add_pPr()
        properties.append(copy.deepcopy(document.element.body.sectPr))
        Paragraph(head, document._body).paragraph_format.page_break_before = False
    document.sections[-1].start_type = WD_SECTION.NEW_PAGE


def _heads(document: WordDocument) -> Iterator[BaseOxmlElement]:
    """The paragraphs with which the further parts begin."""
    for paragraph in document.element.body.iterchildren(qn("w:p")):
        marks = paragraph.iterchildren(qn("w:bookmarkStart"))
        if any(str(mark.get(qn("w:name"))).startswith(PART_PLACE) for mark in marks):
            yield paragraph


def _draw(paragraph: Paragraph, code: PartCode, text: str, section: Section) -> None:
    """The square code of that text and the bars above it, hung on the paragraph."""
    sheet = (section.page_height or Mm(297)).mm
    square = pattern_to_png(text_to_squares(text))
    _anchor(paragraph, square, (CODE_SIDE, CODE_SIDE), sheet - CODE_FOOT - CODE_SIDE)
    if code.number:
        bars = text_to_bars(code.number)
        foot = CODE_FOOT + CODE_SIDE + BARS_GAP
        long = bar_width(len(bars)) * len(bars)
        _anchor(paragraph, pattern_to_png(bars), (BARS_WIDE, long), sheet - foot - long)


def _anchor(paragraph: Paragraph, png: io.BytesIO, size: tuple[float, float], top: float) -> None:
    """A picture of so many millimetres across and down in the margin, `top` millimetres under the paper's edge."""
    picture = paragraph.add_run().add_picture(png, width=Mm(size[0]), height=Mm(size[1]))
    inline = picture._inline
    anchor = _element("wp:anchor", distT="0", distB="0", distL="0", distR="0", simplePos="0", relativeHeight="1",
                      behindDoc="1", locked="1", layoutInCell="0", allowOverlap="1")  # fmt: skip
    anchor.append(_element("wp:simplePos", x="0", y="0"))
    for axis, offset in (("H", Mm(CODE_LEFT)), ("V", Mm(top))):
        position = _element(f"wp:position{axis}", relativeFrom="page")
        place = _element("wp:posOffset")
        place.text = str(int(offset))
        position.append(place)
        anchor.append(position)
    parts = {part.tag: part for part in inline}
    anchor.append(parts[qn("wp:extent")])
    anchor.append(_element("wp:wrapNone"))
    anchor.append(parts[qn("wp:docPr")])
    anchor.append(parts[qn("wp:cNvGraphicFramePr")])
    anchor.append(parts[qn("a:graphic")])
    inline.getparent().replace(inline, anchor)


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(key, value)
    return element
