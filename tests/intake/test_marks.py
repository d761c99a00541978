"""Separators on the picture of a page: found however they lie, and nothing else taken for one."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from generate.engines.codes import text_to_code
from intake.marks import source_to_mark, sources_to_marks
from intake.options import IntakeOptions
from intake.papers import PageSource
from models.progress import Silence
from models.separator import Separator
from samples.degrade import RUNGS, degraded

SHEET = Separator(batch="130304-K7QF", number=3, count=12)
OPTIONS = IntakeOptions(workers=1)


def drawn(code: str, *, millimetres: int = 86) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """An A4 at 300 dpi with the code as the letter prints it, and some lines of print."""
    side = round(millimetres / 25.4 * 300)
    page = np.full((3508, 2480, 3), 255, dtype=np.uint8)
    square = Image.open(text_to_code(code)).convert("RGB").resize((side, side), Image.Resampling.NEAREST)
    page[600 : 600 + side, 700 : 700 + side] = np.asarray(square)
    for row in range(2000, 3200, 90):
        cv2.putText(page, "QUJAT 3 / 12", (300, row), cv2.FONT_HERSHEY_SIMPLEX, 2, (0, 0, 0), 4)
    return page


def source_of(page: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], path: Path, dpi: int) -> PageSource:
    Image.fromarray(page).save(path, dpi=(dpi, dpi))
    return PageSource(number=1, file="f1", path=path, medium="picture", index=0, sha256=f"{path}")


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("rung", ["scanner", "office", "copy", "poor", "phone", "fax"])
def test_a_separator_is_found_on_every_rung_turned_any_way(tmp_path: Path, rung: str, rotation: int) -> None:
    scan = degraded(drawn(SHEET.code), RUNGS[rung], seed=rotation, rotation=rotation)
    mark = source_to_mark(source_of(scan.picture, tmp_path / "page.png", scan.dpi), OPTIONS)
    assert mark.separator == SHEET


def test_a_third_of_the_code_may_be_torn_off_its_middle(tmp_path: Path) -> None:
    page = drawn(SHEET.code)
    page[1050:1150, 700:1716] = 255  # a fold, a tenth of the code
    assert source_to_mark(source_of(page, tmp_path / "page.png", 300), OPTIONS).separator == SHEET


@pytest.mark.parametrize("code", ["https://egov.kz/shep-proxy/doc?id=7", "QUJAT:S:A:9:3"])
def test_another_code_on_a_paper_is_no_separator(tmp_path: Path, code: str) -> None:
    mark = source_to_mark(source_of(drawn(code), tmp_path / "page.png", 300), OPTIONS)
    assert mark.separator is None
    assert not mark.broken


def test_a_page_that_is_no_picture_is_broken(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nnothing more")
    source = PageSource(number=1, file="f1", path=path, medium="picture", index=0, sha256="0")
    assert source_to_mark(source, OPTIONS).broken


def test_marks_are_kept_and_not_looked_for_again(tmp_path: Path) -> None:
    source = source_of(drawn(SHEET.code), tmp_path / "page.png", 300)
    first = sources_to_marks([source], folder=tmp_path, options=OPTIONS, progress=Silence())
    source.path.unlink()
    assert sources_to_marks([source], folder=tmp_path, options=OPTIONS, progress=Silence()) == first
    assert first[1].separator == SHEET
