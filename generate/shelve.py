"""Finished letters to their place: written aside, synced, renamed; for the owner only."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from models.errors import MachineError


def bytes_to_file(content: bytes, out: Path) -> None:
    """Puts the whole file there or nothing; a folder that is missing is made for the owner only."""
    _owners_folder(out.parent)
    handle, aside = tempfile.mkstemp(dir=out.parent, prefix=".", suffix=out.suffix)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(aside).replace(out)
    except OSError as failed:
        Path(aside).unlink(missing_ok=True)
        if failed.errno in (errno.ENOSPC, errno.EDQUOT):
            raise MachineError("letters-disk-full", folder=out.parent) from failed
        raise


def _owners_folder(folder: Path) -> None:
    if not folder.exists():
        _owners_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
