"""What the tags of a template name: fields, columns of rows, filters; read one by one by Jinja's own grammar.

One by one, so that a template with a mistake in one tag is told of its mistakes in all the others too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from jinja2 import TemplateError, nodes

from generate.engines.sandbox import ClosedEnvironment, node_words, refused_nodes

_LOOP = frozenset({"loop", "true", "false", "none", "True", "False", "None"})
_WRAPPED = {
    "if": "{{% {0} %}}{{% endif %}}",
    "elif": "{{% if true %}}{{% {0} %}}{{% endif %}}",
    "for": "{{% {0} %}}{{% endfor %}}",
}
_EXPRESSION_WORDS = re.compile(r"^(?:colspan|cellbg)\s+(.*)$", re.DOTALL)


@dataclass(frozen=True)
class Finding:
    """Something that a tag names and nobody knows."""

    tag: int
    """Its place among the tags, from 0."""
    kind: Literal["name", "column", "filter", "refused", "unreadable", "unescaped"]
    what: str
    known: tuple[str, ...] = ()
    """What could have been meant."""


def tags_to_findings(
    tags: Sequence[tuple[str, str]], fields: Mapping[str, Sequence[str]], filters: frozenset[str]
) -> list[Finding]:
    """Everything unknown in tags of (sort, inside); `fields` have the columns of their rows, single values none."""
    environment = ClosedEnvironment()
    allowed = environment.known_filters | filters
    findings: list[Finding] = []
    scopes: list[dict[str, Sequence[str] | None]] = []
    for place, (sort, inside) in enumerate(tags):
        word = re.match(r"[a-z]*", inside)
        first = word.group() if word and sort == "%" else ""
        if first == "endfor" and scopes:
            scopes.pop()
        source = _source(sort, inside, first)
        if source is None:
            scopes += [{}] if first == "for" else []
            continue
        try:
            tree = environment.parse(source)
        except TemplateError as broken:
            findings.append(Finding(place, "unreadable", str(broken.message or broken)))
            scopes += [{}] if first == "for" else []
            continue
        findings += _unknown(place, tree, fields, scopes, allowed)
        if first == "for":
            scopes.append(_bound(next(tree.find_all(nodes.For)), fields, scopes))
    return findings


def _source(sort: str, inside: str, first: str) -> str | None:
    """The tag as a template that stands alone; None for one that names nothing."""
    if sort == "{":
        return "{{ " + inside + " }}"
    expression = _EXPRESSION_WORDS.match(inside) if sort == "%" else None
    if expression:
        return "{{ " + expression[1] + " }}"
    return _WRAPPED[first].format(inside) if first in _WRAPPED else None


def _unknown(
    place: int,
    tree: nodes.Template,
    fields: Mapping[str, Sequence[str]],
    scopes: Sequence[Mapping[str, Sequence[str] | None]],
    filters: frozenset[str],
) -> Iterator[Finding]:
    seen = {name: columns for scope in scopes for name, columns in scope.items()}
    bound = {name.name for name in tree.find_all(nodes.Name) if name.ctx == "store"}
    for node in tree.find_all(nodes.Node):
        if isinstance(node, nodes.Filter) and node.name not in filters:
            kind: Literal["unescaped", "filter"] = "unescaped" if node.name == "safe" else "filter"
            yield Finding(place, kind, node.name, tuple(sorted(filters)))
        elif isinstance(node, nodes.Name) and node.ctx == "load":
            if node.name not in {*fields, *seen, *bound, *_LOOP}:
                yield Finding(place, "name", node.name, tuple(sorted({*fields, *seen})))
        elif isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
            columns = seen.get(node.node.name)
            if columns and node.attr not in columns:
                yield Finding(place, "column", f"{node.node.name}.{node.attr}", tuple(columns))
    for refused in refused_nodes(tree):
        yield Finding(place, "refused", node_words(refused))


def _bound(
    loop: nodes.For,
    fields: Mapping[str, Sequence[str]],
    scopes: Sequence[Mapping[str, Sequence[str] | None]],
) -> dict[str, Sequence[str] | None]:
    """The names that a loop gives, with the columns of the rows that it goes through where those are known."""
    seen = {name: columns for scope in scopes for name, columns in scope.items()}
    source = loop.iter
    while isinstance(source, nodes.Filter) and source.name in ("sort", "selectattr", "rejectattr", "list"):
        source = source.node  # type: ignore[assignment]
    columns = fields.get(source.name) if isinstance(source, nodes.Name) else None
    targets = [name.name for name in loop.target.find_all(nodes.Name)]
    if isinstance(loop.target, nodes.Name):
        targets = [loop.target.name]
    single = len(targets) == 1 and isinstance(source, nodes.Name) and source.name not in seen
    return dict.fromkeys(targets, columns if single else None)
