"""`qujat schema`: the JSON Schema of case.json."""

from __future__ import annotations

import json
import sys

import typer


def schema(ctx: typer.Context) -> None:
    """Prints the schema, made from the nouns that write case.json."""
    del ctx
    from desk.schema import case_schema

    sys.stdout.write(json.dumps(case_schema(), ensure_ascii=False, indent=2) + "\n")
