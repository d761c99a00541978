"""qujat schema: what programs may rely on."""

from __future__ import annotations

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from desk.folder import load_case
from models.case import Case
from tests.desk.conftest import Clerk


def test_a_real_case_fits_the_schema_and_a_spoilt_one_does_not(clerk: Clerk, case_dir: Path) -> None:
    schema = json.loads(clerk("schema").out)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    case = json.loads((case_dir / "case.json").read_bytes())
    assert not list(validator.iter_errors(case))
    assert case["schema"] == "qujat.case/1"
    case["outcome"] = "perhaps"
    assert list(validator.iter_errors(case))


def test_the_names_of_the_contract_are_written(case_dir: Path) -> None:
    case = json.loads((case_dir / "case.json").read_bytes())
    top = "schema id service on channel language office officer number due stages files pages persons documents check"
    assert set(top.split()) | {"outcome", "problems", "letters"} <= set(case)
    assert set(case["check"]) >= {"status", "items", "facts", "conflicts", "questions"}
    assert set(case["documents"][0]) >= {"id", "kind", "confidence", "languages", "pages", "person", "fields"}
    assert case["check"]["facts"]["work_injury"] == {"value": False, "from": "assumed", "documents": []}


def test_a_case_written_and_read_is_the_same(case_dir: Path) -> None:
    case = load_case(case_dir)
    assert Case.from_json(case.to_json()) == case
