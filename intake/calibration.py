"""How likely a value is right: the evidence for it, weighed as measured, so that 0.95 is right 95 times in 100.

A logistic regression over what is known of a value: what the engine says of its words, whether a second model or
another paper says the same, and each reason for which a person must look. The weights lie in
`trained/confidence.yaml`; `python -m tests.bench.reliability --fit` makes them from marked cases and says how many.
They decide nothing: what is flagged is decided by `doubt.py` alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from intake.engines.sheets import yaml_to_data

_WEIGHTS = Path(__file__).parent / "trained" / "confidence.yaml"
_MOST, _LEAST = 0.999, 0.01
"""No measurement of a few thousand fields says more."""
_CLIP = 0.002
"""What the engine's 0 and 1 are taken for, that their odds be finite."""


class Evidence(NamedTuple):
    """What speaks for and against one value."""

    sort: str
    """`name`, `iin`, `date`, `number`, `group` or `text`."""
    read: float
    """The engine's confidence, 0 to 1: of the worst word, of texts the mean."""
    proved: bool
    """The machine-readable zone or another paper of the person says the same."""
    vote: bool | None
    """Whether second readings agree; None where there is none."""
    reasons: tuple[str, ...]
    """For which a person must look, as `doubt.review_reasons` names them."""


class Weights(BaseModel):
    """What each piece of evidence adds to the logarithm of the odds that a value is right."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    measured_on: str
    """Which marked fields they come from."""
    fields: int
    wrong: int
    """Fields that were not right among them."""
    weights: dict[str, float]
    """By the names of `evidence_to_features`; a name without a weight adds nothing."""


def evidence_to_features(evidence: Evidence) -> dict[str, float]:
    """The numbers that are weighed, by name."""
    read = min(max(evidence.read, _CLIP), 1 - _CLIP)
    features = {"always": 1.0, f"sort-{evidence.sort}": 1.0, "read": math.log(read / (1 - read))}
    if evidence.proved:
        features["proved"] = 1.0
    if evidence.vote is not None:
        features["vote-agrees" if evidence.vote else "vote-differs"] = 1.0
    if evidence.reasons:
        features["doubted"] = 1.0
        features["further-doubts"] = float(len(evidence.reasons) - 1)
    return features | {f"doubt-{reason}": 1.0 for reason in evidence.reasons}


def evidence_to_confidence(evidence: Evidence) -> float:
    """The share of values with such evidence that are right, 0 to 1."""
    return features_to_confidence(evidence_to_features(evidence), _weights().weights)


def features_to_confidence(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The logistic function of the weighed features, kept within what a measurement can tell."""
    odds = sum(weights.get(name, 0.0) * amount for name, amount in features.items())
    return min(max(1 / (1 + math.exp(-odds)), _LEAST), _MOST)


@cache
def _weights() -> Weights:
    return Weights.model_validate(yaml_to_data(_WEIGHTS))
