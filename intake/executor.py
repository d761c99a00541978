"""Pages to results, on an executor of processes: one page in flight a worker, results kept one by one.

After a kill at any point the next run does only what is left. A worker that dies or hangs costs its page, never
the run: the pool is made again, and the pages that were in flight are tried once more alone, so that the guilty one
is known.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from typing import IO, TypeVar

from pydantic import ValidationError

from intake.papers import PageResult, PageSource
from models.progress import Progress

Result = TypeVar("Result")
"""What one page gives: its words, or the mark of a separator on it."""
Work = Callable[[PageSource], Result]
"""One page: a function that crosses process borders."""
Failed = Callable[[PageSource], Result]
"""The result that stands for a page whose worker died."""
MakeExecutor = Callable[[int], Executor]
"""An executor with so many workers."""

_GRACE_SECONDS = 20.0
"""After its deadline a page has so long to stop by itself before its process is ended."""


def sources_to_results(
    sources: Sequence[PageSource],
    *,
    work: Work[Result],
    failed: Failed[Result],
    workers: int,
    progress: Progress,
    make_executor: MakeExecutor | None = None,
    step: str = "reading-pages",
) -> dict[int, Result]:
    """The result of every page by its number; `progress` is told of each as it is finished, under the step's code."""
    make = make_executor or process_pool
    results: dict[int, Result] = {}
    progress.begin(step, len(sources))
    suspects = list(_through_pool(sources, work, make, min(workers, max(len(sources), 1)), results, progress))
    for source in suspects:
        if list(_through_pool([source], work, make, 1, results, progress)):
            results[source.number] = failed(source)
            progress.advance()
    progress.end()
    return results


def _through_pool(
    sources: Sequence[PageSource],
    work: Work[Result],
    make: MakeExecutor,
    workers: int,
    results: dict[int, Result],
    progress: Progress,
) -> Iterator[PageSource]:
    """Yields the pages that were in flight when a worker died; all others land in `results`."""
    left = list(reversed(sources))
    while left:
        with make(workers) as pool:
            yield from _until_broken(pool, left, work, workers, results, progress)


def _until_broken(
    pool: Executor,
    left: list[PageSource],
    work: Work[Result],
    workers: int,
    results: dict[int, Result],
    progress: Progress,
) -> Iterator[PageSource]:
    flying: dict[Future[Result], PageSource] = {}
    broken = False
    while flying or (left and not broken):
        while left and len(flying) < workers and not broken:
            source = left.pop()
            try:
                flying[pool.submit(work, source)] = source
            except BrokenExecutor:
                left.append(source)
                broken = True
        for future in wait(flying, return_when=FIRST_COMPLETED).done:
            source = flying.pop(future)
            try:
                results[source.number] = future.result()
                progress.advance()
            except BrokenExecutor:
                broken = True
                yield source


def process_pool(workers: int) -> Executor:
    """Processes of this machine. They start afresh (no fork: the parent may hold threads and big libraries), and end
    with the parent, however that ends."""
    return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"), initializer=_start_worker)


def _start_worker() -> None:
    # The engine's library writes its own remarks to this stream; ours travel back as values and errors.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    _end_with_parent()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait_for([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


class Deadline:
    """Ends this process when a page takes far longer than it may: the engine holds no promise to stop."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._nowhere: IO[str] | None = None

    def __enter__(self) -> None:
        # The traceback would go to the clerk's terminal.
        self._nowhere = Path(os.devnull).open("w")
        faulthandler.dump_traceback_later(self._seconds + _GRACE_SECONDS, exit=True, file=self._nowhere)

    def __exit__(self, *_: object) -> None:
        faulthandler.cancel_dump_traceback_later()
        if self._nowhere is not None:
            self._nowhere.close()


def kept_result(path: Path, key: str) -> PageResult | None:
    """The result of an earlier run, when it was made from the same bytes by the same recipe."""
    try:
        result = PageResult.model_validate_json(path.read_bytes())
    except (FileNotFoundError, ValidationError):
        return None
    return result if result.key == key else None
