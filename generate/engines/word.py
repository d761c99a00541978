"""Word templates: docxtpl under strict settings, joined by docxcompose, written with fixed dates.

Left to its defaults docxtpl drops `&` and all that follows `<`, prints nothing for a misspelt name and `None` for
None, without an error (measured on 0.20). So: autoescape, StrictUndefined, a sandbox, strings only; and every string
that a template prints is reported, so that the finished paper can be held against it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from docxcompose.composer import Composer
from docxtpl import DocxTemplate, InlineImage
from jinja2 import Template, TemplateError, UndefinedError
from markupsafe import Markup, escape

from generate.engines.codes import text_to_code
from generate.engines.sandbox import ClosedEnvironment
from generate.engines.stamp import PART_PLACE
from models.errors import QujatError

_TEMPLATE_PARTS = ("word/document.xml", "word/styles.xml")
"""Files of a DOCX that say what stands on the paper and where."""
_TWIPS_PER_MM = 1440 / 25.4

_BRACES = str.maketrans({"{": "&#123;", "}": "&#125;"})
"""Braces of a value stay its own: docxtpl takes `{_{` for an escaped tag even when it comes from a value."""
_NEVER = (1980, 1, 1, 0, 0, 0)
"""The date of every part of the file: the same input gives the same bytes."""

Filter = Callable[..., str]


@dataclass(frozen=True)
class RenderedPart:
    """One filled template."""

    docx: bytes
    printed: tuple[str, ...]
    """Every string that an expression of the template printed, in order."""


class TemplateEngine:
    """Templates of one language with their filters; a template is compiled once, however many letters it gives."""

    def __init__(self, filters: Mapping[str, Filter]) -> None:
        self._environment = _RememberingEnvironment()
        self._environment.filters.update(filters)

    def render(self, template: Path, values: Mapping[str, object]) -> RenderedPart:
        """A filled copy of the template; QujatError where it names what is not there, or is no template."""
        self._environment.printed = []
        with _told_of(template):
            document = DocxTemplate(str(template))
            self._environment.filters["code"] = _code_filter(document)
            document.render(dict(values), jinja_env=self._environment)
        saved = io.BytesIO()
        document.save(saved)
        return RenderedPart(docx=saved.getvalue(), printed=tuple(self._environment.printed))

    def render_body(
        self, document: DocxTemplate, source: str, values: Mapping[str, object], template: Path
    ) -> tuple[Any, tuple[str, ...]]:
        """The body of one letter, as lxml has it, out of a template's source that was made ready once; and what its
        expressions printed. QujatError as `render`."""
        self._environment.printed = []
        with _told_of(template):
            xml = document.render_xml_part(source, document.docx._part, dict(values), self._environment)
            body = document.fix_tables(xml)
        return body, tuple(self._environment.printed)


@contextmanager
def _told_of(template: Path) -> Iterator[None]:
    """What Jinja finds wrong with a template, in our words."""
    try:
        yield
    except UndefinedError as missing:
        raise QujatError("template-name-unknown", letter=template.parent.name, why=missing) from missing
    except TemplateError as broken:
        raise QujatError("template-broken", letter=template.parent.name, why=broken) from broken


def _code_filter(document: DocxTemplate) -> Callable[[str, float], object]:
    """`{{ text|code(80) }}`: the text as a square code of 80 millimetres; nothing for an empty text."""

    def code(text: str, millimetres: float) -> object:
        return InlineImage(document, text_to_code(text), width=Mm(millimetres)) if text else ""

    return code


def join_parts(parts: Sequence[bytes], *, title: str) -> bytes:
    """One DOCX of several, each from a page of its own; fixed dates, the title in its properties."""
    first = Document(io.BytesIO(parts[0]))
    if len(parts) > 1:
        composer = Composer(first)
        for number, part in enumerate(parts[1:], start=2):
            composer.append(_from_a_new_page(Document(io.BytesIO(part)), number))
        first = composer.doc
    first.core_properties.title = title
    saved = io.BytesIO()
    first.save(saved)
    return with_fixed_dates(saved.getvalue())


def with_fixed_dates(docx: bytes) -> bytes:
    """The same archive with every entry dated the same."""
    rewritten = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as old, zipfile.ZipFile(rewritten, "w") as new:
        for entry in old.infolist():
            fixed = zipfile.ZipInfo(entry.filename, date_time=_NEVER)
            fixed.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(fixed, old.read(entry.filename))
    return rewritten.getvalue()


class _RememberingEnvironment(ClosedEnvironment):
    """The closed language of templates that keeps compiled ones and remembers what was printed."""

    def __init__(self) -> None:
        super().__init__(finalize=self._remember)
        self.printed: list[str] = []
        self._compiled: dict[str, Template] = {}

    def from_string(self, source: object, *rest: object, **more: object) -> Template:
        """Compiled once per source: docxtpl asks anew for each letter."""
        text = cast(str, source)
        if text not in self._compiled:
            self._compiled[text] = super().from_string(text)
        return self._compiled[text]

    def _remember(self, value: object) -> object:
        if not isinstance(value, str):
            return value
        self.printed.append(str(value))
        return Markup(escape(value).translate(_BRACES))


def _from_a_new_page(document: WordDocument, number: int) -> WordDocument:
    """A paragraph of one point at the head carries the break and the place by which the PDF knows where the part
    begins: inside a table's first cell the break would be passed over."""
    head = head_of_one_point(document)
    head.paragraph_format.page_break_before = True
    begin, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    begin.set(qn("w:name"), f"{PART_PLACE}{number}")
    for mark in (begin, end):
        mark.set(qn("w:id"), str(9000 + number))
        head._p.append(mark)
    return document


def head_of_one_point(document: WordDocument) -> Paragraph:
    """A new first paragraph that takes no room."""
    head = document.add_paragraph()
    head.paragraph_format.line_spacing = Pt(1)
    document.element.body.insert(0, head._p)
    return head


def template_parts(docx: bytes) -> tuple[bytes, ...]:
    """What stands on the paper of a template and where, however its archive is packed."""
    with zipfile.ZipFile(io.BytesIO(docx)) as packed:
        names = set(packed.namelist())
        return tuple(packed.read(name) for name in _TEMPLATE_PARTS if name in names)


def left_margin(docx: bytes) -> float:
    """Millimetres of the narrowest left margin of a DOCX; 0 where it says none."""
    found = re.findall(rb'<w:pgMar[^>]*w:left="(\d+)"', template_parts(docx)[0])
    return min((int(twips) / _TWIPS_PER_MM for twips in found), default=0.0)


def prints_codes(docx: bytes) -> bool:
    """Whether a template draws square codes itself."""
    return b"|code(" in template_parts(docx)[0]


def docx_text(docx: bytes) -> str:
    """All words of a DOCX's body, in order."""
    body = Document(io.BytesIO(docx)).element.body
    return "\n".join(node.text or "" for node in body.iter(qn("w:t")))
