"""`python -m desk.gallery.halves`: measures which letters fit half a page, after a template was changed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desk import rooms


def main() -> None:
    """Measures all letters; needs LibreOffice, a minute or two."""
    with tempfile.TemporaryDirectory(prefix="halves-") as work:
        rooms.measure_halves(rooms.letter_types(), rooms.catalogue(), work=Path(work))


if __name__ == "__main__":
    main()
