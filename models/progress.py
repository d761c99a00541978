"""Progress: a small protocol that doors implement and the core tells; the core itself never prints."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told of work as it is finished, in the parent process."""

    def begin(self, step: str, total: int) -> None:
        """A step starts that has `total` units to finish; `step` is a code of `models/messages/`."""

    def advance(self, units: int = 1) -> None:
        """`units` more are finished."""

    def end(self) -> None:
        """The step is finished."""


class Silence:
    """The progress that says nothing: for tests, scripts and batches with a bar of their own."""

    def begin(self, step: str, total: int) -> None:
        """Nothing."""

    def advance(self, units: int = 1) -> None:
        """Nothing."""

    def end(self) -> None:
        """Nothing."""
