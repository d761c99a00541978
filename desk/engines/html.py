"""HTML of the case page, by Jinja2: everything escaped, a misspelt name refused, nothing fetched from outside."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup


@cache
def _environment(folder: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def template_to_html(template: Path, *, style: Path, values: Mapping[str, object]) -> str:
    """The template filled with `values`, its style sheet put into the page as it is."""
    sheet = Markup(style.read_text(encoding="utf-8"))
    return _environment(template.parent).get_template(template.name).render(style=sheet, **values)
