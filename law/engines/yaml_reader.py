"""YAML files to plain values, with two traps of YAML 1.1 caught: a bare `no:` is false, a key may stand twice."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from pathlib import Path
from typing import TypeAlias

import yaml

Yaml: TypeAlias = "bool | int | float | str | date | list[Yaml] | dict[str, Yaml] | None"

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlError(ValueError):
    """The file is no YAML at all; the message says where."""


class _KeyWatch(_Loader):  # type: ignore[valid-type, misc]  # the C loader where PyYAML was built with it
    """A loader that keeps keys strings and notes every key that YAML read as something else."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.mistakes: list[tuple[int, str]] = []

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, object]:
        """A mapping with string keys; false read from a bare `no` becomes "no" again and is noted."""
        mapping: dict[Hashable, object] = {}
        for key_node, value_node in node.value:
            key = self.construct_object(key_node, deep=True)
            line = key_node.start_mark.line + 1
            if not isinstance(key, str):
                self.mistakes.append((line, f'the key "{key_node.value}" in quotes: YAML reads it bare as {key!r}'))
                key = str(key_node.value)
            if key in mapping:
                self.mistakes.append((line, f'the key "{key}" once, it stands twice'))
            mapping[key] = self.construct_object(value_node, deep=True)
        return mapping


_KeyWatch.add_constructor("tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node, deep=True))


def yaml_of(path: Path) -> tuple[Yaml, list[tuple[int, str]]]:
    """The values of a file, and its bad keys as (line from 1, what was expected); YamlError where it is no YAML."""
    loader = _KeyWatch(path.read_text(encoding="utf-8"))
    try:
        values: Yaml = loader.get_single_data()
    except yaml.YAMLError as error:
        raise YamlError(" ".join(str(error).split())) from error
    finally:
        loader.dispose()
    return values, loader.mistakes
