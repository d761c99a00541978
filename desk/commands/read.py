"""`qujat read`: the recognised text, page by page."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from desk.options import Files, desk_of


def read(
    ctx: typer.Context,
    files: Files,
    format_: Annotated[str, typer.Option("--format", metavar="text|json|hocr|alto")] = "text",
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", show_default=False)] = None,
) -> None:
    """Reads the files and prints their text in the format asked for."""
    from desk.progress import progress_for
    from desk.reading import files_to_text

    text = files_to_text(files, format_name=format_, progress=progress_for(desk_of(ctx).language))
    if out is None:
        sys.stdout.write(text)
    else:
        from desk.folder import write_whole

        write_whole(out, text.encode())
