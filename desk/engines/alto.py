"""ALTO 4: what libraries and archives keep beside a page image (http://www.loc.gov/standards/alto/)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable

from desk.engines.hocr import xml_text
from models.geometry import Box, box_around
from models.page import Page, PageText, Word

_ALTO = "http://www.loc.gov/standards/alto/ns-v4#"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_SCHEMA = f"{_ALTO} http://www.loc.gov/standards/alto/v4/alto-4-4.xsd"


def texts_to_alto(pages: Iterable[tuple[Page, PageText]]) -> str:
    """The words of the pages as ALTO 4.4: pixels of the upright image, origin top left; WC 0 to 1."""
    ET.register_namespace("", _ALTO)
    ET.register_namespace("xsi", _XSI)
    alto = ET.Element(_tag("alto"), {f"{{{_XSI}}}schemaLocation": _SCHEMA, "SCHEMAVERSION": "4.4"})
    description = ET.SubElement(alto, _tag("Description"))
    ET.SubElement(description, _tag("MeasurementUnit")).text = "pixel"
    processing = ET.SubElement(description, _tag("Processing"), {"ID": "OCR_1"})
    software = ET.SubElement(processing, _tag("processingSoftware"))
    ET.SubElement(software, _tag("softwareName")).text = "Qujat"
    layout = ET.SubElement(alto, _tag("Layout"))
    for page, text in pages:
        _add_page(layout, page, text)
    ET.indent(alto)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(alto, encoding="unicode") + "\n"


def _add_page(layout: ET.Element, page: Page, text: PageText) -> None:
    attributes = {
        "ID": f"page_{page.number}",
        "PHYSICAL_IMG_NR": str(page.number),
        "WIDTH": str(page.width),
        "HEIGHT": str(page.height),
    }
    element = ET.SubElement(layout, _tag("Page"), attributes)
    space = ET.SubElement(element, _tag("PrintSpace"), _place(Box(0, 0, page.width, page.height)))
    if not text.words:
        return
    around = box_around(word.box for word in text.words)
    block = ET.SubElement(space, _tag("TextBlock"), {"ID": f"block_{page.number}", **_place(around)})
    for number, line in enumerate(text.lines, start=1):
        _add_line(block, line, f"{page.number}_{number}")


def _add_line(block: ET.Element, line: tuple[Word, ...], identifier: str) -> None:
    around = box_around(word.box for word in line)
    element = ET.SubElement(block, _tag("TextLine"), {"ID": f"line_{identifier}", **_place(around)})
    for place, word in enumerate(line, start=1):
        if place > 1:
            ET.SubElement(element, _tag("SP"))
        attributes = {
            "ID": f"string_{identifier}_{place}",
            **_place(word.box),
            "CONTENT": xml_text(word.text),
            "WC": f"{word.confidence:.2f}",
        }
        ET.SubElement(element, _tag("String"), attributes)


def _place(box: Box) -> dict[str, str]:
    return {
        "HPOS": str(box.left),
        "VPOS": str(box.top),
        "WIDTH": str(box.width),
        "HEIGHT": str(box.height),
    }


def _tag(name: str) -> str:
    return f"{{{_ALTO}}}{name}"
