"""The journey of the watch: a shared folder that the scanner writes to, each file taken once and worked on.

    arrived whole -> claimed -> carried into the inbox -> worked on as a batch -> done, or aside, or tried again later

One file at a time: reading it takes all cores anyway. What the machine lacks (disk, engine) is waited for; what is
wrong with a file puts the file aside, with the sentence, and the others go on.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from desk.batches.report import PAGE_FILE
from desk.folder import working_in
from desk.watching.arrivals import TAKEN, Arrivals
from desk.watching.inbox import Inbox, Taken
from models.batch import BatchReport
from models.errors import ExitStatus, InputError
from models.wording import Language, say

_LOOK = "/"
"""Stands for the shared folder itself among the names of what is tried again: no file is called so."""
_FIRST_WAIT, _LONGEST_WAIT = 60.0, 900.0
"""Seconds before a file is tried again when the machine lacked something: doubled each time, up to the second."""


class Told(NamedTuple):
    """How a piece of work ended, errors told as a sentence."""

    status: int
    sentence: str | None = None


@dataclass
class Watch:
    """One watch over one folder."""

    folder: Path
    """Where the scanner writes."""
    out: Path
    language: Language
    handle: Callable[[Path, Path], BatchReport]
    """Works on a file into a folder of its own."""
    attempt: Callable[[Callable[[], None]], Told]
    """Runs a piece of work; every error comes back as a sentence."""
    tell: Callable[[str], None]
    """Says a line to whoever watches the watch."""
    every: float = 5.0
    """Seconds between two looks."""
    settle: float = 5.0
    """Seconds for which a file must stay unchanged."""
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _tries: dict[str, tuple[float, float]] = field(default_factory=dict)
    """By file: when it may be tried again, and how long the wait was."""
    worst: int = ExitStatus.DONE

    def run(self, *, once: bool) -> int:
        """Watches until it is stopped; `once`: takes what is there now, and returns the worst status of it.

        InputError: the folder is missing, lies in the other, or another watch works with the same `out`.
        """
        self._require_folders()
        self.out.mkdir(mode=0o700, parents=True, exist_ok=True)
        with working_in(self.out):
            inbox, arrivals = Inbox(self.out), Arrivals(self.folder, settle=self.settle, clock=self.clock)
            for name in arrivals.subfolders():
                self._say("watch-subfolder", file=name)
            if once:
                list(arrivals.settled())
                self.sleep(self.settle)
                self.look(inbox, arrivals)
                for name in arrivals.unsettled:
                    self._say("watch-not-whole", file=name)
                return self.worst
            self._say("watch-begun", folder=str(self.folder))
            while True:
                if self._is_due(_LOOK):
                    self._look_or_later(inbox, arrivals)
                self.sleep(self.every)

    def _look_or_later(self, inbox: Inbox, arrivals: Arrivals) -> None:
        """A look; a shared folder that is away for a while (a network's) is waited for."""
        told = self.attempt(lambda: self.look(inbox, arrivals))
        if told.status == ExitStatus.DONE:
            self._tries.pop(_LOOK, None)
        else:
            self._later(_LOOK, told)

    def look(self, inbox: Inbox, arrivals: Arrivals) -> None:
        """One look: what has arrived is carried over, what lies in the inbox is worked on."""
        for claimed in sorted(self.folder.glob(f"{TAKEN}*")):
            self._carry(claimed, inbox)
        for file in arrivals.settled():
            try:
                claimed = inbox.claim(file)
            except FileNotFoundError:
                continue  # another watch was quicker
            self._carry(claimed, inbox)
        for taken in inbox.waiting():
            if self._is_due(taken.sha256):
                self._work(taken, inbox)

    def _carry(self, claimed: Path, inbox: Inbox) -> None:
        if not self._is_due(claimed.name):
            return

        def carry() -> None:
            carried = inbox.carry(claimed)
            if carried.same_as is not None:
                self._say("watch-same", file=carried.name, first=carried.same_as)

        told = self.attempt(carry)
        if told.status != ExitStatus.DONE:
            self._later(claimed.name, told)

    def _work(self, taken: Taken, inbox: Inbox) -> None:
        folder = self.out / "results" / taken.result
        reports: list[BatchReport] = []
        told = self.attempt(lambda: reports.append(self.handle(taken.path, folder)))
        if told.status == ExitStatus.MACHINE_LACKS:
            inbox.wait(taken, told.sentence or "")
            self._later(taken.sha256, told)
        elif told.status != ExitStatus.DONE or not reports:
            self._aside(taken, inbox, told.sentence or "", told.status)
        elif reports[0].state == "done":
            inbox.done(taken)
            self._say("watch-done", file=taken.name, cases=str(len(reports[0].cases)), page=str(folder / PAGE_FILE))
        else:
            place, page = str(inbox.place_aside(taken)), str(folder / PAGE_FILE)
            asked = say("watch-asked", self.language, page=page, file=place, folder=str(folder))
            self._aside(taken, inbox, asked, ExitStatus.DONE)

    def _aside(self, taken: Taken, inbox: Inbox, sentence: str, status: int) -> None:
        place = inbox.set_aside(taken, sentence)
        self.worst = max(self.worst, status)
        self.tell(say("watch-aside", self.language, file=taken.name, place=str(place), why=sentence))

    def _later(self, name: str, told: Told) -> None:
        """Notes when to try again; said the first time only."""
        _, before = self._tries.get(name, (0.0, 0.0))
        wait = min(before * 2, _LONGEST_WAIT) if before else _FIRST_WAIT
        self._tries[name] = (self.clock() + wait, wait)
        self.worst = max(self.worst, told.status)
        if not before:
            self.tell(say("watch-waits", self.language, why=told.sentence or ""))

    def _is_due(self, name: str) -> bool:
        return self.clock() >= self._tries.get(name, (0.0, 0.0))[0]

    def _require_folders(self) -> None:
        if not self.folder.is_dir():
            raise InputError("watch-no-folder", folder=self.folder)
        here, there = self.folder.resolve(), self.out.resolve()
        if here == there or here in there.parents or there in here.parents:
            raise InputError("watch-folders-overlap", folder=self.folder, out=self.out)

    def _say(self, code: str, **values: str) -> None:
        self.tell(say(code, self.language, **values))
