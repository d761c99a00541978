"""`qujat template check FILE.docx|FOLDER`, `qujat template preview FILE.docx|LETTER --out FILE.pdf`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desk.options import desk_of
from models.errors import InputError


def template(
    ctx: typer.Context,
    action: Annotated[str, typer.Argument(metavar="check|preview", show_default=False)],
    target: Annotated[str, typer.Argument(metavar="FILE|NAME", show_default=False)],
    letter: Annotated[str | None, typer.Option("--letter", metavar="NAME", show_default=False)] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", show_default=False)] = None,
) -> int:
    """The mistakes of a template with their places, or the template filled with its example."""
    from desk.names import known_name
    from desk.template_check import check_templates, preview

    language = desk_of(ctx).language
    known_name(action, ("check", "preview"), code="template-action-unknown")
    if action == "check":
        return check_templates(Path(target), letter, language)
    if out is None:
        raise InputError("template-preview-out")
    return preview(target, letter, out, language)
