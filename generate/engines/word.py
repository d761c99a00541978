"""Word templates: docxtpl under strict settings, joined by docxcompose, written with fixed dates.

Left to its defaults docxtpl drops `&` and all that follows `<`, prints nothing for a misspelt name and `None` for
None, without an error (measured on 0.20). So: autoescape, StrictUndefined, a sandbox, strings only; and every string
that a template prints is reported, so that the finished paper can be held against it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docxcompose.composer import Composer
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined, Template, TemplateError, UndefinedError
from jinja2.sandbox import SandboxedEnvironment

from generate.engines.codes import text_to_code
from models.errors import QujatError

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
        try:
            document = DocxTemplate(str(template))
            self._environment.filters["code"] = _code_filter(document)
            document.render(dict(values), jinja_env=self._environment)
        except UndefinedError as missing:
            raise QujatError("template-name-unknown", letter=template.parent.name, why=missing) from missing
        except TemplateError as broken:
            raise QujatError("template-broken", letter=template.parent.name, why=broken) from broken
        saved = io.BytesIO()
        document.save(saved)
        return RenderedPart(docx=saved.getvalue(), printed=tuple(self._environment.printed))


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
        for part in parts[1:]:
            composer.append(_from_a_new_page(Document(io.BytesIO(part))))
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


class _RememberingEnvironment(SandboxedEnvironment):
    """Sandbox that escapes, refuses unknown names, keeps compiled templates and remembers what was printed."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, finalize=self._remember)
        self.printed: list[str] = []
        self._compiled: dict[str, Template] = {}

    def from_string(self, source: object, *rest: object, **more: object) -> Template:
        """Compiled once per source: docxtpl asks anew for each letter."""
        text = cast(str, source)
        if text not in self._compiled:
            self._compiled[text] = super().from_string(text)
        return self._compiled[text]

    def _remember(self, value: object) -> object:
        if isinstance(value, str):
            self.printed.append(str(value))
        return value


def _from_a_new_page(document: WordDocument) -> WordDocument:
    """A paragraph of one point at the head carries the break: inside a table's first cell it would be passed over."""
    head = document.add_paragraph()
    head.paragraph_format.page_break_before = True
    head.paragraph_format.line_spacing = Pt(1)
    document.element.body.insert(0, head._p)
    return document


def docx_text(docx: bytes) -> str:
    """All words of a DOCX's body, in order."""
    body = Document(io.BytesIO(docx)).element.body
    return "\n".join(node.text or "" for node in body.iter(qn("w:t")))
