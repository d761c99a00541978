"""The copy for the engine: even light, the right size, no coloured ink; the page itself stays as it was."""

import cv2
import numpy as np

from intake.clean import (
    CAP_HEIGHT,
    cap_height,
    copy_scale,
    is_bitonal,
    picture_to_copy,
    with_even_light,
    without_coloured_ink,
    zone_apart,
)
from models.geometry import Box


def test_a_shadow_across_the_page_is_gone_from_the_copy() -> None:
    light = np.linspace(0.35, 1.0, 1600)[None, :] * np.full((1200, 1), 240.0)
    page = light.astype(np.uint8)
    page[500:520, 100:1500:10] = (light * 0.3).astype(np.uint8)[500:520, 100:1500:10]

    even = with_even_light(page)

    assert int(even[100:400, 100:1500].min()) > 225
    assert int(even[510, 110]) < 130 and int(even[510, 1410]) < 130


def test_small_scans_are_enlarged_and_fine_ones_left() -> None:
    assert copy_scale(150, None) == 2.0
    assert copy_scale(300, None) == 1.0
    assert copy_scale(290, None) == 1.0
    assert copy_scale(600, None) == 0.5
    assert copy_scale(300, CAP_HEIGHT / 2) == 2.0


def test_a_wrong_resolution_does_not_set_the_size_of_the_letters() -> None:
    page = np.full((900, 1400), 245, dtype=np.uint8)
    for row in range(80, 860, 70):
        cv2.putText(page, "Hxnmo caxe Hnow", (40, row), cv2.FONT_HERSHEY_SIMPLEX, 1.3, 20, 2)

    cap = cap_height(page)

    assert cap is not None and 24 < cap < 36
    assert picture_to_copy(page, dpi=300).scale == 1.0
    assert picture_to_copy(page, dpi=96).scale < 1.5
    assert cap_height(page[:60]) is None


def test_a_place_cut_out_knows_where_it_was() -> None:
    copy = np.full((400, 600), 255, dtype=np.uint8)
    copy[120:150, 210:240] = 0

    apart = zone_apart(copy, Box(200, 110, 300, 160), 0.7)
    rows, columns = np.nonzero(apart.pixels < 128)
    back = apart.on_copy(Box(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1))

    assert all(abs(one - other) <= 2 for one, other in zip(back, (210, 120, 240, 150), strict=True))


def test_violet_stamp_ink_fades_and_black_print_stays() -> None:
    page = np.full((40, 40, 3), 250, dtype=np.uint8)
    page[10:20, 10:20] = (170, 70, 58)
    page[25:35, 25:35] = (24, 20, 20)

    grey = without_coloured_ink(page)

    assert int(grey[15, 15]) == 170
    assert int(grey[30, 30]) < 30


def test_a_fax_is_known_by_having_black_and_white_only() -> None:
    rng = np.random.default_rng(2)
    fax = np.where(rng.random((900, 700)) < 0.1, 0, 255).astype(np.uint8)
    scan = np.clip(rng.normal(225, 15, (900, 700)), 0, 255).astype(np.uint8)

    assert is_bitonal(fax)
    assert not is_bitonal(scan)


def test_the_page_picture_is_never_touched() -> None:
    page = np.random.default_rng(3).integers(0, 255, (300, 200), dtype=np.uint8)
    before = page.copy()

    copy = picture_to_copy(page, dpi=150)

    assert copy.pixels.shape == (600, 400)
    assert (copy.scale, copy.dpi) == (2.0, 300)
    assert np.array_equal(page, before)
