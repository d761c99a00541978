"""Progress on stderr: a bar where a person looks, one plain line a step where nobody does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from models.wording import Language, messages, say

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    from models.progress import Progress


def step_name(step: str, language: Language) -> str:
    """The sentence of a step's code; the code itself for a step without one."""
    return say(step, language) if step in messages() else step


class PlainLines:
    """One line a step, for logs and pipes; said when the step bears fruit: a refused call says one sentence."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._unsaid = ""

    def begin(self, step: str, total: int) -> None:
        """Makes the line ready: the step and how many units it has, unless it is a single one."""
        self._unsaid = step_name(step, self._language) + (f" ({total})" if total > 1 else "") + "\n"

    def advance(self, units: int = 1) -> None:
        """Says the line at the first finished unit; a log is no place for a bar."""
        sys.stderr.write(self._unsaid)
        self._unsaid = ""

    def end(self) -> None:
        """Nothing."""


class Bars:
    """A bar with the time left, drawn on a terminal and wiped when the step is finished."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._bar: Bar | None = None
        self._task: TaskID | None = None

    def begin(self, step: str, total: int) -> None:
        """Opens the step's bar; an earlier step still open is closed first."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        self.end()
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._bar.start()
        self._task = self._bar.add_task(step_name(step, self._language), total=total)

    def advance(self, units: int = 1) -> None:
        """Moves the bar by finished units."""
        if self._bar is not None and self._task is not None:
            self._bar.advance(self._task, units)

    def end(self) -> None:
        """Closes the bar."""
        if self._bar is not None:
            self._bar.stop()
        self._bar = self._task = None


def progress_for(language: Language) -> Progress:
    """Bars on a terminal, plain lines elsewhere."""
    return Bars(language) if sys.stderr.isatty() else PlainLines(language)
