"""How honest the confidences are: the share of right values against what was said of them, and what flagging more or
less would cost.

    python -m tests.bench.score --seed 7 --keep --no-raw --out FOLDER
    python -m tests.bench.reliability FOLDER…
    python -m tests.bench.reliability --fit --note "seeds 1 to 9, all rungs" FOLDER…

The document half runs again on the stored words of kept cases (see `tests.bench.again`). Printed values only: those
written by hand are always shown to a person. `--fit` writes `intake/trained/confidence.yaml`; judge it on other cases
than those it was fitted on.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

import numpy as np
import yaml

from intake import doubt
from intake.calibration import Evidence, evidence_to_features, features_to_confidence
from samples.truth import BundleTruth
from tests.bench.again import case_again
from tests.bench.marking import marked

_EDGES = (0.0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.001)
_THRESHOLDS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995)
_RIDGE = 1.0
"""Pull of a weight towards nothing, in fields: a reason seen five times says little."""
_ROUNDS = 60
_WEIGHTS = Path(__file__).parents[2] / "intake" / "trained" / "confidence.yaml"


@dataclass(frozen=True)
class Told:
    """One printed value, what was known of it, and whether it is right."""

    features: Mapping[str, float]
    flagged: bool
    right: bool


def case_to_told(folder: Path) -> list[Told]:
    """The values of one kept case; `evidence` is overheard while the document half judges them."""
    name = folder.name.removesuffix("-case")
    truth = BundleTruth.model_validate_json((folder.parent / name / "truth.json").read_bytes())
    heard: dict[float, Evidence] = {}

    def overhear(evidence: Evidence) -> float:
        key = round((len(heard) + 1) / 10_000, 4)  # a confidence of its own names each value in the case
        heard[key] = evidence
        return key

    with patch.object(doubt, "evidence_to_confidence", overhear):
        case = case_again(folder)
    marks = marked(case, truth, name=name, rung=truth.documents[0].rung).fields
    return [
        Told(evidence_to_features(heard[mark.confidence]), mark.flagged, mark.outcome == "right")
        for mark in marks
        if mark.confidence in heard and not mark.handwritten and not mark.declined and mark.value is not None
    ]


def fitted(told: Sequence[Told]) -> dict[str, float]:
    """Weights of a logistic regression with a ridge, by Newton's method."""
    names = sorted({name for one in told for name in one.features})
    column = {name: number for number, name in enumerate(names)}
    known = np.zeros((len(told), len(names)))
    for row, one in enumerate(told):
        for name, amount in one.features.items():
            known[row, column[name]] = amount
    right = np.array([float(one.right) for one in told])
    weights = np.zeros(len(names))
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(known @ weights, -30, 30)))
        slope = known.T @ (right - chance) - _RIDGE * weights
        bend = (known * (chance * (1 - chance))[:, None]).T @ known + _RIDGE * np.eye(len(names))
        step = np.linalg.solve(bend, slope)
        weights += step
        if float(np.abs(step).max()) < 1e-6:
            break
    return {name: round(float(weights[column[name]]), 3) for name in names}


def _interval(right: int, of: int) -> tuple[float, float]:
    """Wilson's interval of 95 % for a share."""
    share, z = right / of, 1.96
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return middle - half, middle + half


def curve(told: Sequence[Told], said: Sequence[float]) -> list[str]:
    """The reliability curve as lines, and the mean distance from the diagonal."""
    lines, apart = ["said            fields   mean said   right        95 % interval"], 0.0
    for low, high in pairwise(_EDGES):
        inside = [(one.right, chance) for one, chance in zip(told, said, strict=True) if low <= chance < high]
        if not inside:
            continue
        right, mean = sum(one for one, _ in inside), sum(chance for _, chance in inside) / len(inside)
        least, most = _interval(right, len(inside))
        apart += abs(right - mean * len(inside))
        lines.append(
            f"{low:4.2f} to {min(high, 1):4.2f}  {len(inside):8d}    {mean:7.3f}   {right / len(inside):7.3f}"
            f"     {least:.3f} to {most:.3f}"
        )
    brier = sum((one.right - chance) ** 2 for one, chance in zip(told, said, strict=True)) / len(told)
    return [*lines, f"expected calibration error {apart / len(told):.4f}, Brier score {brier:.4f}"]


def trade_off(told: Sequence[Told], said: Sequence[float]) -> list[str]:
    """What is flagged and what slips through: by the rules alone, with all values under a confidence flagged besides,
    and by confidence alone."""
    lines = [
        "flag under    rules and confidence      confidence alone",
        "              flagged   wrong, silent   flagged   wrong, silent",
    ]
    for least in _THRESHOLDS:
        both = [one.flagged or chance < least for one, chance in zip(told, said, strict=True)]
        alone = [chance < least for chance in said]
        lines.append(f"{least:9.3f}  {_cost(told, both)}  {_cost(told, alone)}")
    return lines


def _cost(told: Sequence[Told], flagged: Sequence[bool]) -> str:
    silent = sum(1 for one, flag in zip(told, flagged, strict=True) if not one.right and not flag)
    return f"{100 * sum(flagged) / len(told):8.1f} % {silent:6d} ({100 * silent / len(told):4.2f} %)"


def _kept(folders: Iterable[Path]) -> list[Path]:
    return [name for folder in folders for name in sorted(folder.glob("*-case")) if (name / "case.json").exists()]


def main(argv: Sequence[str] | None = None) -> int:
    """The command; always 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.reliability", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--fit", action="store_true", help="write the weights that fit these cases")
    parser.add_argument("--note", default="", help="with --fit: which cases they are")
    parser.add_argument("--jobs", type=int, default=2, choices=(1, 2))
    wish = parser.parse_args(argv)
    with ProcessPoolExecutor(wish.jobs) as pool:
        told = [one for case in pool.map(case_to_told, _kept(wish.folders)) for one in case]
    if wish.fit:
        wrong = sum(1 for one in told if not one.right)
        data = {"measured_on": wish.note, "fields": len(told), "wrong": wrong, "weights": fitted(told)}
        head = "# Made by `python -m tests.bench.reliability --fit`; see `intake/calibration.py`.\n"
        _WEIGHTS.write_text(head + yaml.safe_dump(data, allow_unicode=True, sort_keys=True), encoding="utf-8")
    weights = yaml.safe_load(_WEIGHTS.read_text(encoding="utf-8"))["weights"]
    said = [features_to_confidence(one.features, weights) for one in told]
    print(f"{len(told)} printed values, {sum(1 for one in told if not one.right)} not right\n")
    print(*curve(told, said), "", *trade_off(told, said), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
