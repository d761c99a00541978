"""Pages through processes: a worker that dies or hangs costs its page, a killed run does only what is left."""

import os
import time
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from intake.executor import Deadline, kept_result, process_pool, sources_to_results
from intake.papers import PageResult, PageSource
from models.page import Page, PageText
from models.progress import Silence


class Told(Silence):
    """Counts what it is told."""

    def __init__(self) -> None:
        self.total, self.done, self.ended = 0, 0, False

    def begin(self, step: str, total: int) -> None:
        self.total = total

    def advance(self, units: int = 1) -> None:
        self.done += units

    def end(self) -> None:
        self.ended = True


def source(number: int) -> PageSource:
    return PageSource(number=number, file="f1", path=Path("x"), medium="pdf", index=number - 1, sha256="0")


def result(page: PageSource, key: str = "good") -> PageResult:
    shown = Page(number=page.number, file=page.file, image=None, dpi=0, width=0, height=0)
    return PageResult(key=key, page=shown, text=PageText(page=page.number, words=()))


def dies_on(number: int, page: PageSource) -> PageResult:
    if page.number == number:
        os._exit(9)
    return result(page)


def hangs_on(number: int, page: PageSource) -> PageResult:
    with Deadline(-19.0):  # the grace alone is 20 seconds
        if page.number == number:
            time.sleep(60)
    return result(page)


def threads(workers: int) -> Executor:
    return ThreadPoolExecutor(workers)


def test_every_page_has_a_result_and_progress_is_told_of_each() -> None:
    told = Told()

    results = sources_to_results(
        [source(number) for number in range(1, 6)],
        work=result,
        failed=partial(result, key="failed"),
        workers=2,
        progress=told,
        make_executor=threads,
    )

    assert sorted(results) == [1, 2, 3, 4, 5]
    assert (told.total, told.done, told.ended) == (5, 5, True)


@pytest.mark.parametrize("work", [partial(dies_on, 2), partial(hangs_on, 2)], ids=["dies", "hangs"])
def test_a_worker_that_is_lost_costs_only_its_page(work: partial[PageResult]) -> None:
    told = Told()

    results = sources_to_results(
        [source(number) for number in range(1, 5)],
        work=work,
        failed=partial(result, key="failed"),
        workers=2,
        progress=told,
        make_executor=process_pool,
    )

    assert {number: page.key for number, page in results.items()} == {1: "good", 2: "failed", 3: "good", 4: "good"}
    assert told.done == 4


def test_an_error_of_the_work_is_raised_not_swallowed() -> None:
    def broken(page: PageSource) -> PageResult:
        raise ValueError("ours")

    with pytest.raises(ValueError, match="ours"):
        sources_to_results(
            [source(1)], work=broken, failed=result, workers=1, progress=Silence(), make_executor=threads
        )


def test_a_kept_result_counts_only_for_the_same_bytes_and_recipe(tmp_path: Path) -> None:
    path = tmp_path / "0001.json"
    path.write_text(result(source(1), key="1/abc/0").model_dump_json())

    assert kept_result(path, "1/abc/0") == result(source(1), key="1/abc/0")
    assert kept_result(path, "2/abc/0") is None
    assert kept_result(tmp_path / "0002.json", "1/abc/0") is None


def test_a_result_that_was_cut_off_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "0001.json"
    path.write_text('{"key": "1/abc')

    assert kept_result(path, "1/abc/0") is None
