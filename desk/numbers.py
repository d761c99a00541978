"""Registration numbers: a counter per office and year that survives a crash and never gives a number twice.

The register is a text file of one JSON line a number, only ever appended to, under a lock, and synced to the
disk before the number is told to anybody. A line names the case by its id, so the same case asking again
(after a crash, or for a reprint) gets the number it has. A line torn by a power cut counts as given.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desk.folder import sync_folder

_OWNER_ONLY = 0o600


def case_to_number(case_id: str, *, pattern: str, folder: Path, office: str | None, year: int) -> str:
    """The case's registration number of the year, given now unless it has one; `pattern` words it.

    The counter starts at 1 in every office and year. OSError where the register cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    register = folder / f"{_file_safe(office)}-{year}.jsonl"
    with _locked(register) as descriptor:
        given, highest = _read_register(descriptor)
        number = given.get(case_id)
        if number is None:
            number = highest + 1
            _append(descriptor, {"number": number, "case": case_id, "at": datetime.now(UTC).isoformat()})
            sync_folder(folder)
    return pattern.format(number=number, year=year, office=office or "")


def _file_safe(office: str | None) -> str:
    return re.sub(r"[^\w-]+", "_", office) if office else "office"


@contextmanager
def _locked(register: Path) -> Iterator[int]:
    """The register opened for reading and appending, held alone until the block ends."""
    descriptor = os.open(register, os.O_RDWR | os.O_CREAT | os.O_APPEND, _OWNER_ONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield descriptor
    finally:
        os.close(descriptor)


def _read_register(descriptor: int) -> tuple[dict[str, int], int]:
    """The number of every case, and the highest number given; a torn line took the number after the one before it."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    with os.fdopen(os.dup(descriptor), "rb") as stream:
        lines = stream.read().splitlines()
    given: dict[str, int] = {}
    highest = 0
    for line in lines:
        try:
            entry = json.loads(line)
            given[str(entry["case"])] = int(entry["number"])
            highest = max(highest, int(entry["number"]))
        except (ValueError, KeyError, TypeError):
            highest += 1
    return given, highest


def _append(descriptor: int, entry: dict[str, object]) -> None:
    """One line at the end, on the disk when this returns; a torn line before it is closed first."""
    size = os.lseek(descriptor, 0, os.SEEK_END)
    unfinished = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
    line = json.dumps(entry, ensure_ascii=False).encode() + b"\n"
    os.write(descriptor, (b"\n" if unfinished else b"") + line)
    os.fsync(descriptor)
