"""The files of a shared folder that have arrived: nothing about them has changed for some seconds, and their end is
there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from desk import rooms

TAKEN = ".qujat-taken-"
"""Begins the name of a file that was claimed and is being carried over."""
_HALVES = (".tmp", ".part", ".partial", ".crdownload", ".filepart", ".lock")
_SYSTEMS = frozenset({"thumbs.db", "desktop.ini"})
_PATIENCE = 600.0
"""Seconds after which a file that does not change any more is taken though its end is missing: it was cut off."""


class _Look(NamedTuple):
    size: int
    changed: int
    """Nanoseconds, by the clock of whoever wrote it."""
    since: float
    """Seconds of our own clock, which never goes back."""


class Arrivals:
    """What was seen of a folder in this run."""

    def __init__(self, folder: Path, *, settle: float, clock: Callable[[], float] = time.monotonic) -> None:
        """`settle`: seconds for which size and time must stay the same."""
        self._folder = folder
        self._settle = settle
        self._clock = clock
        self._looks: dict[str, _Look] = {}
        self.unsettled: tuple[str, ...] = ()
        """Names that were there at the last look, but not whole yet."""

    def settled(self) -> Iterator[Path]:
        """The files that have arrived by now, the oldest first; one that goes while it is looked at is left out."""
        now = self._clock()
        looks: dict[str, _Look] = {}
        for entry in sorted(self._folder.iterdir(), key=lambda one: one.name):
            if _is_ours_to_take(entry):
                look = self._look(entry, now)
                if look is not None:
                    looks[entry.name] = look
        self._looks = looks
        ready = [name for name, look in looks.items() if self._is_ready(name, look, now)]
        self.unsettled = tuple(name for name in looks if name not in ready)
        yield from (self._folder / name for name in sorted(ready, key=lambda name: (looks[name].changed, name)))

    def subfolders(self) -> tuple[str, ...]:
        """Names of folders inside, which are not watched."""
        return tuple(sorted(entry.name for entry in self._folder.iterdir() if entry.is_dir()))

    def _look(self, entry: Path, now: float) -> _Look | None:
        try:
            status = entry.stat()
        except FileNotFoundError:
            return None
        before = self._looks.get(entry.name)
        same = before is not None and (before.size, before.changed) == (status.st_size, status.st_mtime_ns)
        return before if same else _Look(status.st_size, status.st_mtime_ns, now)

    def _is_ready(self, name: str, look: _Look, now: float) -> bool:
        quiet = now - look.since
        if quiet < self._settle:
            return False
        if quiet >= max(_PATIENCE, self._settle):
            return True
        try:
            return rooms.has_arrived(self._folder / name)
        except OSError:
            return False


def _is_ours_to_take(entry: Path) -> bool:
    name = entry.name.casefold()
    hidden = name.startswith((".", "~")) or name in _SYSTEMS or name.endswith(_HALVES)
    return not hidden and entry.is_file() and not entry.is_symlink()
