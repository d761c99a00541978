"""The JSON Schema of case.json, made from the nouns themselves so that it cannot differ from what is written."""

from __future__ import annotations

from collections.abc import Mapping

from models.case import Case

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def case_schema() -> Mapping[str, object]:
    """JSON Schema, draft 2020-12, of a case.json as it is written: names of the contract, defaults filled in."""
    return {"$schema": DRAFT, "$id": "qujat.case/1", **Case.model_json_schema(by_alias=True, mode="serialization")}
