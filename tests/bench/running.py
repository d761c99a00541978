"""One run of a command: its seconds and its memory, with all processes that it begins."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

_EVERY = 0.2
"""Seconds between two looks at the memory."""


class Run(NamedTuple):
    """What a command took."""

    wall: float
    cpu: float
    """Seconds of the command and of all processes that it began."""
    largest: float
    """MB of its largest process."""
    own: float
    """MB of the largest without the files that it has mapped: a TIFF is mapped whole by its library, and the machine
    takes such memory back when it needs it."""
    together: float
    """MB of all its processes at once, what they share counted once; looked at five times a second."""


def measured(command: Sequence[str]) -> Run:
    """The command run to its end; RuntimeError with the last lines it printed when it fails (3, an incomplete case,
    is no failure)."""
    started = time.perf_counter()
    with (
        tempfile.TemporaryFile("w+") as said,
        subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=said, env={**os.environ, "OMP_THREAD_LIMIT": "1"}
        ) as process,
    ):
        watch = _Watch(process.pid)
        watch.start()
        # Its own figures, with those of the processes that it waited for, and of no run before it.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - started
        watch.ended.set()
        watch.join()
        if process.returncode not in {0, 3}:
            said.seek(0)
            raise RuntimeError(f"{command[0]} ended with {process.returncode}: {said.read()[-400:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, watch.own / 1024, watch.most / 1024)


class _Watch(threading.Thread):
    """Looks at the memory of a process and its children until told to end."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self.ended = threading.Event()
        self.most = 0
        self.own = 0
        """Both in KB."""
        self._process = process

    def run(self) -> None:
        while not self.ended.wait(_EVERY):
            processes = list(_with_children(self._process))
            self.most = max(self.most, sum(_told(one, "smaps_rollup", "Pss:") for one in processes))
            self.own = max(self.own, *(_told(one, "status", "RssAnon:") for one in processes))


def _with_children(process: int) -> Iterator[int]:
    yield process
    for thread in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children = thread.read_text().split()
        except OSError:  # it has ended
            continue
        for child in children:
            yield from _with_children(int(child))


def _told(process: int, file: str, name: str) -> int:
    """KB that a file of the kernel tells of a process; 0 where it has ended."""
    try:
        lines = Path(f"/proc/{process}/{file}").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(name)), 0)
