"""hOCR 1.2: an XHTML page a reader or an archive tool can open (http://kba.github.io/hocr-spec/1.2/)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable

from models.geometry import Box, box_around
from models.page import Page, PageText, Word

_XHTML = "http://www.w3.org/1999/xhtml"
_DOCTYPE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
)


def texts_to_hocr(pages: Iterable[tuple[Page, PageText]]) -> str:
    """The words of the pages as hOCR: `ocr_page`, `ocr_line`, `ocrx_word`; boxes in pixels of the upright image,
    origin top left; `x_wconf` 0 to 100."""
    ET.register_namespace("", _XHTML)
    html = ET.Element(_tag("html"))
    head = ET.SubElement(html, _tag("head"))
    ET.SubElement(head, _tag("title")).text = "Qujat"
    ET.SubElement(head, _tag("meta"), {"http-equiv": "Content-Type", "content": "text/html;charset=utf-8"})
    ET.SubElement(head, _tag("meta"), {"name": "ocr-system", "content": "qujat"})
    capabilities = "ocr_page ocr_line ocrx_word"
    ET.SubElement(head, _tag("meta"), {"name": "ocr-capabilities", "content": capabilities})
    body = ET.SubElement(html, _tag("body"))
    for page, text in pages:
        _add_page(body, page, text)
    ET.indent(html)
    return _DOCTYPE + ET.tostring(html, encoding="unicode") + "\n"


def _add_page(body: ET.Element, page: Page, text: PageText) -> None:
    whole = Box(0, 0, page.width, page.height)
    title = f"{_bbox(whole)}; ppageno {page.number - 1}; scan_res {page.dpi} {page.dpi}"
    division = ET.SubElement(body, _tag("div"), {"class": "ocr_page", "id": f"page_{page.number}", "title": title})
    for number, line in enumerate(text.lines, start=1):
        around = box_around(word.box for word in line)
        attributes = {"class": "ocr_line", "id": f"line_{page.number}_{number}", "title": _bbox(around)}
        span = ET.SubElement(division, _tag("span"), attributes)
        for place, word in enumerate(line, start=1):
            _add_word(span, word, f"word_{page.number}_{number}_{place}")


def _add_word(line: ET.Element, word: Word, identifier: str) -> None:
    title = f"{_bbox(word.box)}; x_wconf {round(word.confidence * 100)}"
    span = ET.SubElement(line, _tag("span"), {"class": "ocrx_word", "id": identifier, "title": title})
    span.text = xml_text(word.text)
    span.tail = " "


def _bbox(box: Box) -> str:
    return f"bbox {box.left} {box.top} {box.right} {box.bottom}"


def _tag(name: str) -> str:
    return f"{{{_XHTML}}}{name}"


def xml_text(text: str) -> str:
    """The text without the control characters that XML 1.0 cannot hold."""
    return "".join(character for character in text if character >= " " or character in "\t\n\r")
