"""Stamps and strokes of a pen: found over print and on grey copies, and print alone is neither."""

from __future__ import annotations

import random

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from intake.blank import is_blank
from intake.page_reading import sheet_to_page_ink
from intake.squares import Squares
from models.geometry import Box
from models.ink import PageInk
from models.page import Word
from samples.ink import pressed, round_stamp, signature

_DPI = 200
_LINES = 26
_NO_SQUARES = Squares((), ())


def text_page() -> tuple[Image.Image, list[Word]]:
    """A page of print at 200 dpi, and its words."""
    page = np.full((1100, 1654, 3), 255, dtype=np.uint8)
    words = []
    for line in range(_LINES):
        for place in range(9):
            left, top = 140 + place * 160, 90 + line * 36
            cv2.putText(page, "Printed", (left, top + 20), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (20, 20, 20), 2)
            words.append(Word(text="Printed", box=Box(left, top, left + 112, top + 28), confidence=0.95, line=line))
    return Image.fromarray(page), words


def seen(page: Image.Image, words: list[Word], *, grey: bool) -> PageInk:
    pixels: NDArray[np.uint8] = (
        np.asarray(page.convert("L") if grey else page)[..., ::-1] if not grey else np.asarray(page.convert("L"))
    )
    return sheet_to_page_ink(np.ascontiguousarray(pixels), words, _NO_SQUARES, dpi=_DPI)


@pytest.mark.parametrize("grey", [True, False])
def test_a_round_stamp_is_found_over_print(*, grey: bool) -> None:
    page, words = text_page()
    mask = round_stamp(140, "ОТДЕЛ ЗАНЯТОСТИ ГОРОДА АЛМАТЫ * ", "№ 3", random.Random(4))
    pressed(page, mask, (500, 500), (58, 70, 170))
    (stamp,) = seen(page, words, grey=grey).stamps
    assert stamp.shape == "round"
    assert abs(stamp.box.center[0] - (500 + mask.width / 2)) < 12
    assert abs(stamp.box.width - 280) < 30


@pytest.mark.parametrize("grey", [True, False])
def test_print_alone_is_neither_a_stamp_nor_a_signature(*, grey: bool) -> None:
    ink = seen(*text_page(), grey=grey)
    assert ink.stamps == ()
    assert ink.strokes == ()


@pytest.mark.parametrize("shape", ["triangular", "rectangular"])
def test_coloured_stamps_of_other_shapes_are_told_by_their_outline(shape: str) -> None:
    pixels = np.array(text_page()[0])
    corners = {
        "triangular": [(1000, 980), (1300, 980), (1150, 720)],
        "rectangular": [(900, 700), (1300, 720), (1292, 880), (892, 860)],
    }
    cv2.polylines(pixels, [np.array(corners[shape])], isClosed=True, color=(60, 70, 175), thickness=5)
    cv2.putText(
        pixels, "A 12", (1090, 900 if shape == "triangular" else 810), cv2.FONT_HERSHEY_SIMPLEX, 1, (60, 70, 175), 3
    )
    (stamp,) = seen(Image.fromarray(pixels), [], grey=False).stamps
    assert stamp.shape == shape


def test_a_signature_on_its_rule_is_strokes_and_its_rule_is_not() -> None:
    page = Image.new("RGB", (1654, 1100), "white")
    cv2_page = np.array(page)
    cv2.line(cv2_page, (900, 700), (1500, 700), (60, 60, 60), 2)
    page = Image.fromarray(cv2_page)
    assert seen(page, [], grey=True).strokes == ()
    pressed(page, signature(260, random.Random(2)), (980, 600), (24, 44, 128))
    (mark,) = seen(page, [], grey=True).strokes
    assert mark.box.width > 150
    assert Box(980, 590, 1250, 740).overlap(mark.box) > 0.8 * mark.box.width * mark.box.height


@pytest.mark.parametrize("what", ["stamp", "signature"])
def test_a_stamp_or_a_signature_alone_is_content(what: str) -> None:
    page = Image.new("RGB", (1654, 2339), "white")
    if what == "stamp":
        pressed(page, round_stamp(140, "ОТДЕЛ ЗАНЯТОСТИ * ", "№ 3", random.Random(4)), (700, 1500), (86, 60, 160))
    else:
        pressed(page, signature(240, random.Random(5)), (900, 1700), (24, 44, 128))
    grey = np.asarray(page.convert("L"))
    assert not is_blank(grey, dpi=_DPI)
    faded = (255 - (255 - grey.astype(np.float32)) * 0.6).astype(np.uint8)
    assert not is_blank(faded, dpi=_DPI)
