"""Where in the catalogue's files a mistake stands."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from law.engines.yaml_reader import lines_of
from law.nouns import Mistake, Origin
from models.law import Edition


def edition_key(edition: Edition) -> str:
    """The name under which an edition's origin is known."""
    return f"services/{edition.family}/{edition.variant}/{edition.id}"


def mistake_at(origin: Origin, path: str, code: str, **values: object) -> Mistake:
    """A mistake at a path below an entry, with the line of the nearest key that the file has on the way there."""
    whole = ".".join(part for part in (origin.place, path) if part)
    return Mistake(
        file=origin.file.relative_to(origin.folder).as_posix(),
        path=whole,
        code=code,
        values={name: str(value) for name, value in values.items()},
        line=_line_of(origin, whole),
    )


def _line_of(origin: Origin, path: str) -> int | None:
    lines = _lines(origin.file, origin.file.stat().st_mtime_ns) if origin.file.is_file() else {}
    while path and path not in lines:
        path = path.rpartition(".")[0]
    return lines.get(path)


@lru_cache(maxsize=16)
def _lines(file: Path, _changed: int) -> dict[str, int]:
    """Parsed once for all mistakes of a file, and again when the file has changed."""
    return lines_of(file)


def near(name: str, known: Iterable[str]) -> str:
    """The known name that an unknown one was probably meant to be, ` (disabled_child?)`; empty where none is near."""
    found = get_close_matches(name, sorted(known), n=1, cutoff=0.75)
    return f" ({found[0]}?)" if found else ""
