"""The ladder does what it says, the same way each time."""

from __future__ import annotations

import numpy as np
import pytest

from samples.degrade import RUNGS, degraded

PAGE = np.full((900, 640, 3), 255, dtype=np.uint8)
PAGE[200:230, 100:500] = 20
PAGE[400:430, 100:300] = 20

every_rung = pytest.mark.parametrize("rung", sorted(RUNGS))


@every_rung
def test_the_same_seed_gives_the_same_pixels_and_another_seed_others(rung: str) -> None:
    one, again, other = (degraded(PAGE, RUNGS[rung], seed).picture for seed in (7, 7, 8))
    assert np.array_equal(one, again)
    if rung != "clean":
        assert one.shape != other.shape or not np.array_equal(one, other)


@every_rung
def test_a_page_keeps_its_size_in_millimetres_but_for_the_table_around_a_photographed_one(rung: str) -> None:
    got = degraded(PAGE, RUNGS[rung], 3)
    millimetres = got.picture.shape[0] / got.dpi
    assert millimetres == pytest.approx(900 / 300, rel=0.2 if RUNGS[rung].phone else 0.01)


@every_rung
def test_skew_stays_within_the_rung_and_goes_both_ways(rung: str) -> None:
    skews = [degraded(PAGE, RUNGS[rung], seed).skew for seed in range(8)]
    assert all(abs(skew) <= RUNGS[rung].skew for skew in skews)
    if RUNGS[rung].skew:
        assert min(skews) < 0 < max(skews)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_turning_by_the_rotation_sets_a_page_upright(turn: int) -> None:
    upright = degraded(PAGE, RUNGS["clean"], 1).picture
    lying = degraded(PAGE, RUNGS["clean"], 1, rotation=turn)
    assert lying.rotation == turn
    assert np.array_equal(np.rot90(lying.picture, -(turn // 90)), upright)


def test_a_fax_has_two_levels_and_a_phone_colour() -> None:
    assert set(np.unique(degraded(PAGE, RUNGS["fax"], 2).picture)) == {0, 255}
    assert degraded(PAGE, RUNGS["phone"], 2).picture.ndim == 3


def test_each_rung_from_scanner_to_poor_leaves_less_contrast() -> None:
    def contrast(rung: str) -> float:
        picture = degraded(PAGE, RUNGS[rung], 5).picture.astype(float)
        return float(np.percentile(picture, 60) - np.percentile(picture, 1))

    assert contrast("scanner") > contrast("office") > contrast("copy")
