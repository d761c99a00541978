"""The one door to YAML: a file of kind data to plain values."""

from __future__ import annotations

from pathlib import Path

import yaml


def yaml_to_data(path: Path) -> object:
    """The plain value of a YAML file of ours; a malformed one is our own failure and raises."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))
