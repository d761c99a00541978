"""qujat read: text, JSON, hOCR and ALTO."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

from tests.desk.conftest import Clerk

Scan = Callable[..., Path]
_XHTML = "{http://www.w3.org/1999/xhtml}"
_ALTO = "{http://www.loc.gov/standards/alto/ns-v4#}"


def test_text_is_printed_page_by_page(clerk: Clerk, scan: Scan) -> None:
    said = clerk("read", scan("x"), scan("y", name="b.txt"))
    assert said.out == 'ӨТІНІШ <&">\nҚайрат\n\fӨТІНІШ <&">\nҚайрат\n'


def test_json_carries_words_with_boxes_and_confidence(clerk: Clerk, scan: Scan) -> None:
    pages = json.loads(clerk("read", scan("x"), "--format", "json").out)
    assert pages[0]["page"]["number"] == 1
    assert pages[0]["words"][0] == {
        "text": "ӨТІНІШ",
        "box": [100, 100, 300, 140],
        "confidence": 0.95,
        "line": 0,
        "handwritten": False,
        "second": None,
    }


def test_hocr_is_well_formed_and_nests_pages_lines_and_words(clerk: Clerk, scan: Scan) -> None:
    out = clerk("read", scan("x"), scan("y", name="b.txt"), "--format", "hocr").out
    root = ET.fromstring(out)
    assert root.tag == f"{_XHTML}html"
    names = [meta.get("content") for meta in root.iter(f"{_XHTML}meta") if meta.get("name") == "ocr-capabilities"]
    assert names == ["ocr_page ocr_line ocrx_word"]
    pages = [element for element in root.iter(f"{_XHTML}div") if element.get("class") == "ocr_page"]
    assert [page.get("title") for page in pages] == [
        "bbox 0 0 1240 1754; ppageno 0; scan_res 300 300",
        "bbox 0 0 1240 1754; ppageno 1; scan_res 300 300",
    ]
    line = pages[0].find(f"{_XHTML}span")
    assert (line.get("class"), line.get("title")) == ("ocr_line", "bbox 100 100 400 140")
    words = line.findall(f"{_XHTML}span")
    assert [(word.text, word.get("title")) for word in words] == [
        ("ӨТІНІШ", "bbox 100 100 300 140; x_wconf 95"),
        ('<&">', "bbox 310 100 400 140; x_wconf 50"),
    ]
    identifiers = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(identifiers) == len(set(identifiers))


def test_alto_is_well_formed_and_has_what_version_4_demands(clerk: Clerk, scan: Scan, tmp_path: Path) -> None:
    out = tmp_path / "text.xml"
    assert clerk("read", scan("x"), "--format", "alto", "--out", out).status == 0
    root = ET.fromstring(out.read_bytes())
    assert root.tag == f"{_ALTO}alto"
    assert root.findtext(f"{_ALTO}Description/{_ALTO}MeasurementUnit") == "pixel"
    page = root.find(f"{_ALTO}Layout/{_ALTO}Page")
    assert (page.get("WIDTH"), page.get("HEIGHT"), page.get("PHYSICAL_IMG_NR")) == ("1240", "1754", "1")
    lines = page.findall(f"{_ALTO}PrintSpace/{_ALTO}TextBlock/{_ALTO}TextLine")
    assert [[child.tag.removeprefix(_ALTO) for child in line] for line in lines] == [
        ["String", "SP", "String"],
        ["String"],
    ]
    first = lines[0][0].attrib
    assert {name: first[name] for name in ("CONTENT", "HPOS", "VPOS", "WIDTH", "HEIGHT", "WC")} == {
        "CONTENT": "ӨТІНІШ",
        "HPOS": "100",
        "VPOS": "100",
        "WIDTH": "200",
        "HEIGHT": "40",
        "WC": "0.95",
    }


def test_an_unknown_format_is_refused_with_the_known_ones(clerk: Clerk, scan: Scan) -> None:
    said = clerk("read", scan("x"), "--format", "docx")
    assert said.status == 2
    assert "hocr" in said.err
