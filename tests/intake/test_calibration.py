"""A confidence says how often such a value is right; it hangs on the evidence in the direction that sense demands."""

from __future__ import annotations

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.calibration import Evidence, evidence_to_confidence, evidence_to_features, features_to_confidence
from tests.bench.reliability import Told, curve, fitted, trade_off

SORTS = ("name", "iin", "date", "number", "group", "text")
READ = st.floats(0.0, 1.0)


@given(st.sampled_from(SORTS), READ, READ, st.booleans(), st.sampled_from([True, None]))
def test_what_the_engine_read_more_surely_is_no_less_likely_right(
    sort: str, first: float, second: float, proved: bool, vote: bool | None
) -> None:
    low, high = sorted((first, second))
    said = [evidence_to_confidence(Evidence(sort, read, proved, vote, ())) for read in (low, high)]
    assert said[0] <= said[1]


@pytest.mark.parametrize(("sort", "read"), list(product(SORTS, (0.5, 0.9, 0.99))))
def test_what_another_paper_says_too_is_likelier_and_what_is_doubted_less_likely(sort: str, read: float) -> None:
    alone = evidence_to_confidence(Evidence(sort, read, proved=False, vote=None, reasons=()))
    assert evidence_to_confidence(Evidence(sort, read, proved=True, vote=None, reasons=())) > alone
    assert (
        evidence_to_confidence(Evidence(sort, read, proved=False, vote=None, reasons=("format", "guessed"))) < alone
    )


@given(st.sampled_from(SORTS), READ, st.lists(st.text(max_size=5), max_size=4, unique=True))
def test_no_confidence_is_certainty_and_an_unknown_reason_is_no_error(
    sort: str, read: float, reasons: list[str]
) -> None:
    assert 0.0 < evidence_to_confidence(Evidence(sort, read, proved=False, vote=None, reasons=tuple(reasons))) < 1.0


def _drawn(count: int) -> list[Told]:
    """Values whose chance of being right follows known weights."""
    rng = random.Random(5)
    told = []
    for _ in range(count):
        reasons = ("format",) if rng.random() < 0.3 else ()
        features = evidence_to_features(Evidence("date", rng.random(), rng.random() < 0.5, None, reasons))
        chance = features_to_confidence(features, {"always": 1.0, "read": 0.5, "proved": 1.0, "doubted": -2.0})
        told.append(Told(features, bool(reasons), rng.random() < chance))
    return told


def test_weights_that_are_fitted_give_confidences_that_hold_on_other_values() -> None:
    values = _drawn(6000)
    weights = fitted(values[:3000])
    said = [features_to_confidence(one.features, weights) for one in values[3000:]]
    error = float(curve(values[3000:], said)[-1].split()[3].rstrip(","))
    assert error < 0.04
    assert weights["read"] == pytest.approx(0.5, abs=0.12)


def test_flagging_more_lets_less_slip_through() -> None:
    values = _drawn(1000)
    said = [features_to_confidence(one.features, fitted(values)) for one in values]
    slipped = [int(line.split("%")[1].split()[0]) for line in trade_off(values, said)[2:]]
    assert slipped == sorted(slipped, reverse=True)
    assert slipped[0] > 0
