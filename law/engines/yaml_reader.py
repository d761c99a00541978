"""YAML files to plain values, with two traps of YAML 1.1 caught: a bare `no:` is false, a key may stand twice."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeAlias

import yaml

Yaml: TypeAlias = "bool | int | float | str | date | list[Yaml] | dict[str, Yaml] | None"

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlError(ValueError):
    """The file is no YAML at all: why, and in which line, from 1, where the parser tells."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        self.line = line
        super().__init__(reason)


class BadKey(NamedTuple):
    """A key that YAML does not read as it is written."""

    line: int
    """From 1."""
    code: str
    key: str
    read: str
    """What YAML reads in its place."""


class _KeyWatch(_Loader):  # type: ignore[valid-type, misc]  # the C loader where PyYAML was built with it
    """A loader that keeps keys strings and notes every key that YAML read as something else."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.mistakes: list[BadKey] = []

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, object]:
        """A mapping with string keys; false read from a bare `no` becomes "no" again and is noted."""
        mapping: dict[Hashable, object] = {}
        for key_node, value_node in node.value:
            key = self.construct_object(key_node, deep=True)
            line = key_node.start_mark.line + 1
            if not isinstance(key, str):
                self.mistakes.append(BadKey(line, "mistake-bare-key", str(key_node.value), str(key)))
                key = str(key_node.value)
            if key in mapping:
                self.mistakes.append(BadKey(line, "mistake-key-twice", key, ""))
            mapping[key] = self.construct_object(value_node, deep=True)
        return mapping


_KeyWatch.add_constructor("tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node, deep=True))


def yaml_of(path: Path) -> tuple[Yaml, list[BadKey]]:
    """The values of a file and its bad keys; YamlError where it is no YAML or cannot be read."""
    loader = _KeyWatch(_text_of(path))
    try:
        values: Yaml = loader.get_single_data()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reasons = (error.context, error.problem)
        raise YamlError(", ".join(filter(None, reasons)), mark.line + 1 if mark else None) from error
    except yaml.YAMLError as error:
        raise YamlError(" ".join(str(error).split())) from error
    except (ValueError, RecursionError) as error:  # 2013-02-30 for a date; lists within lists without end
        raise YamlError(" ".join(str(error).split())) from error
    finally:
        loader.dispose()
    return values, loader.mistakes


def lines_of(path: Path) -> dict[str, int]:
    """The line, from 1, of every key and list entry of a file, by its path; empty where the file is no YAML.

    A second parse, for mistakes only: a sound catalogue is loaded without it.
    """
    try:
        root = yaml.compose(_text_of(path), Loader=_Loader)
    except (yaml.YAMLError, YamlError, RecursionError):
        return {}
    lines: dict[str, int] = {}
    _walk(root, "", lines, set())
    return lines


def _walk(node: yaml.Node | None, path: str, lines: dict[str, int], above: set[int]) -> None:
    """Notes the lines below a node; a node that holds itself is entered once."""
    if node is None or id(node) in above:
        return
    if isinstance(node, yaml.MappingNode):
        parts = [(str(key.value), key, value) for key, value in node.value]
    elif isinstance(node, yaml.SequenceNode):
        parts = [(str(number), value, value) for number, value in enumerate(node.value)]
    else:
        return
    for name, start, value in parts:
        place = f"{path}.{name}" if path else name
        lines.setdefault(place, start.start_mark.line + 1)
        _walk(value, place, lines, above | {id(node)})


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise YamlError(f"its letters are not UTF-8 (byte {error.start})") from error
    except OSError as error:
        raise YamlError(str(error.strerror)) from error
