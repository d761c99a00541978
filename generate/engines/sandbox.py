"""The closed language of templates: fields, filters, conditions and loops over rows, and nothing else.

Jinja's own sandbox keeps a template from Python's insides, but not from looping for ever, eating all memory or asking
for another file. So what is not on the list below is refused before it is run, and the steps of all loops together
are counted: whoever may edit a letter can at worst spoil that letter.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Mapping
from typing import cast

from jinja2 import StrictUndefined, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import SandboxedEnvironment

_STEPS = 100_000
"""Steps of all loops of one letter together; the longest ledger of ours takes some hundreds."""
_NUMBER = 10_000
"""The greatest number that a template may write: a blank of so many characters is no blank."""
_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.List, nodes.Tuple, nodes.Getattr,
    nodes.Getitem, nodes.Filter, nodes.Test, nodes.If, nodes.CondExpr, nodes.For, nodes.Compare, nodes.Operand,
    nodes.And, nodes.Or, nodes.Not, nodes.Concat, nodes.Add, nodes.Sub, nodes.Neg, nodes.Keyword,
)  # fmt: skip
_FILTERS = (
    "batch", "capitalize", "count", "default", "e", "escape", "first", "join", "last", "length", "list", "lower",
    "reject", "rejectattr", "select", "selectattr", "sort", "string", "trim", "unique", "upper",
)  # fmt: skip
"""Of Jinja's own; `safe` is not among them, for it would let a value break the letter."""
_COUNTED = "counted steps"
"""No template can write a name with a space."""


class ClosedEnvironment(SandboxedEnvironment):
    """Escapes every value, refuses unknown names and every construct that letters have no need of."""

    def __init__(self, **more: object) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, **more)
        self.filters = {name: self.filters[name] for name in _FILTERS}
        self.filters[_COUNTED] = self._counted
        self.globals.clear()
        self._of: weakref.ref[Context] | None = None
        self._steps = 0

    @property
    def known_filters(self) -> frozenset[str]:
        """What a template may put behind `|`."""
        return frozenset(self.filters) - {_COUNTED}

    def compile(self, source: object, *rest: object, **more: object) -> object:  # type: ignore[override]
        """The compiled template; SecurityError where it uses what is not allowed."""
        tree = self.parse(source) if isinstance(source, str) else cast(nodes.Template, source)
        refused = next((found for found in refused_nodes(tree)), None)
        if refused is not None:
            raise SecurityError(f"{node_words(refused)} (line {refused.lineno})")
        for loop in tree.find_all(nodes.For):
            counted = nodes.Filter(loop.iter, _COUNTED, [], [], None, None, lineno=loop.lineno)
            loop.iter = counted.set_environment(self)
        return super().compile(tree, *rest, **more)  # type: ignore[call-overload]

    def getattr(self, obj: object, attribute: str) -> object:
        """A column of a row, or where a loop stands; never a property of Python's."""
        if isinstance(obj, Mapping) and attribute in obj:
            return obj[attribute]
        return (
            super().getattr(obj, attribute)
            if isinstance(obj, LoopContext)
            else self.undefined(obj=obj, name=attribute)
        )

    @pass_context
    def _counted(self, context: Context, rows: Iterable[object]) -> list[object]:
        """The rows, their number added to the steps of this letter; SecurityError beyond the limit."""
        if self._of is None or self._of() is not context:
            self._of, self._steps = weakref.ref(context), 0
        found = list(rows)
        self._steps += len(found)
        if self._steps > _STEPS:
            raise SecurityError(f"more than {_STEPS} steps of loops")
        return found


def refused_nodes(tree: nodes.Node) -> list[nodes.Node]:
    """What of a parsed template is not allowed in letters, in its order."""
    return [node for node in (tree, *tree.find_all(nodes.Node)) if _is_refused(node)]


def _is_refused(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Const):
        return isinstance(node.value, int | float) and abs(node.value) > _NUMBER
    if isinstance(node, nodes.For):
        return bool(node.recursive)
    if isinstance(node, nodes.Name):
        return node.name in ("self", "super", "caller", "varargs", "kwargs")
    if isinstance(node, nodes.Getattr):
        return node.attr.startswith("_")
    if isinstance(node, nodes.Getitem):
        return isinstance(node.arg, nodes.Const) and str(node.arg.value).startswith("_")
    return not isinstance(node, _ALLOWED)


def node_words(node: nodes.Node) -> str:
    """What a refused node is, as the template writes it: `range(…)`, `*`, `include`."""
    if isinstance(node, nodes.Call):
        return f"{getattr(node.node, 'name', getattr(node.node, 'attr', ''))}(…)"
    if isinstance(node, nodes.Const):
        return str(node.value)
    if isinstance(node, nodes.Getattr):
        return f".{node.attr}"
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        return str(node.arg.value)
    if isinstance(node, nodes.Name):
        return node.name
    operator = getattr(node, "operator", None)
    return operator if isinstance(operator, str) else type(node).__name__.lower()
