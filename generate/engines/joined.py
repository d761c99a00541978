"""Many letters of one template in one DOCX: a table of a thousand rows costs a page each, not a program start each.

Each letter is a section of its own that begins on a new page and counts its pages anew; a named place at its head
tells where it begins in the PDF. Only templates whose letters meet in nothing else can be joined so: no running
numbers, no field that counts the pages of the whole file, nothing of a letter in headers, footers or footnotes.
"""

from __future__ import annotations

import copy
import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docxtpl import DocxTemplate

from generate.engines.stamp import PART_PLACE
from generate.engines.word import TemplateEngine, with_fixed_dates

_MEETS = re.compile(
    rb"<w:numPr\b|\bNUMPAGES\b|\bSECTIONPAGES\b|<w:footnoteReference\b|<w:endnoteReference\b|\|\s*code\("
)
_TAG = re.compile(rb"\{[{%#]")
_FIRST_MARK = 90_000
"""Number of the first place: Word's own marks have smaller ones."""


def can_be_joined(docx: bytes) -> bool:
    """Whether letters of a template can stand in one file without touching one another."""
    with zipfile.ZipFile(io.BytesIO(docx)) as packed:
        for name in packed.namelist():
            if name == "word/document.xml":
                body = packed.read(name)
                if _MEETS.search(body) or body.count(b"<w:sectPr") != 1:
                    return False
            elif re.fullmatch(r"word/(header|footer|footnotes|endnotes)\d*\.xml", name):
                part = packed.read(name)
                if _TAG.search(part) or _MEETS.search(part):
                    return False
            elif name == "docProps/core.xml" and _TAG.search(packed.read(name)):
                return False
    return True


class JoinedTemplate:
    """A template on which letters are set one after the other."""

    def __init__(self, engine: TemplateEngine, template: Path) -> None:
        self._engine = engine
        self._document = DocxTemplate(str(template))
        self._document.render_init()
        self._template = template
        self._source: str = self._document.patch_xml(self._document.get_xml())
        body = self._document.docx.element.body
        self._end: BaseOxmlElement = body.sectPr
        for element in [element for element in body if element is not self._end]:
            body.remove(element)
        _number_pages_anew(self._end)
        self._letters = 0

    def add(self, values: Mapping[str, object]) -> tuple[str, ...]:
        """Sets one more letter; every string that its expressions printed. QujatError as `TemplateEngine.render`."""
        body, printed = self._engine.render_body(self._document, self._source, values, self._template)
        if self._letters:
            self._end_section()
        self._letters += 1
        elements = [element for element in body if element.tag != qn("w:sectPr")]
        if elements and elements[0].tag == qn("w:tbl"):
            elements.insert(0, _head_of_one_point())
        for element in elements:
            self._end.addprevious(element)
        _mark(elements, self._letters)
        return printed

    def docx(self) -> bytes:
        """All letters so far as one file."""
        for number, drawing in enumerate(self._document.docx.element.body.iter(qn("wp:docPr")), start=1):
            drawing.set("id", str(number))
        saved = io.BytesIO()
        self._document.docx.save(saved)
        return with_fixed_dates(saved.getvalue())

    def _end_section(self) -> None:
        """Closes the last letter: its last paragraph carries the section's end, so that no page is added for it."""
        last = self._end.getprevious()
        if last is None or last.tag != qn("w:p"):
            last = OxmlElement("w:p")
            self._end.addprevious(last)
        properties = last.find(qn("w:pPr"))
        if properties is None:
            properties = OxmlElement("w:pPr")
            last.insert(0, properties)
        properties.append(copy.deepcopy(self._end))


def _head_of_one_point() -> Any:
    """A paragraph that takes no room: before a table LibreOffice passes over the page on which a section begins."""
    paragraph, properties, spacing = (OxmlElement(name) for name in ("w:p", "w:pPr", "w:spacing"))
    for name, twips in (("w:before", "0"), ("w:after", "0"), ("w:line", "20")):
        spacing.set(qn(name), twips)
    spacing.set(qn("w:lineRule"), "exact")
    properties.append(spacing)
    paragraph.append(properties)
    return paragraph


def _number_pages_anew(section: BaseOxmlElement) -> None:
    for kind in ("w:type", "w:pgNumType"):
        for found in section.findall(qn(kind)):
            section.remove(found)
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    place = section.find(qn("w:pgMar"))
    if place is None:
        section.append(numbers)
    else:
        place.addnext(numbers)


def _mark(elements: Sequence[Any], number: int) -> None:
    """The named place in the letter's first paragraph, be that in a table."""
    paragraphs = (found for element in elements for found in element.iter(qn("w:p")))
    first = next(paragraphs, None)
    if first is None:
        return
    begin, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    begin.set(qn("w:name"), f"{PART_PLACE}{number}")
    for mark in (begin, end):
        mark.set(qn("w:id"), str(_FIRST_MARK + number))
        first.append(mark)
