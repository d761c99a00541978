"""Nouns of a batch within the room: its pages in the order of the pile, and the mark that each bears."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from intake.papers import PageResult, PageSource
from models.batch import BatchFile
from models.problem import Problem
from models.separator import Separator


class PileSource(NamedTuple):
    """A page of the pile."""

    number: int
    """From 1, in the order of the pile."""
    source: PageSource
    """Numbered in the order of the files: what was read stays valid when the pile is put in another order."""


class Pile(NamedTuple):
    """The admitted files of a batch, and their pages in the order of the pile."""

    files: tuple[BatchFile, ...]
    pages: tuple[PileSource, ...]
    problems: tuple[Problem, ...]


class PageMark(BaseModel):
    """What a page shows before anything is read on it."""

    model_config = ConfigDict(frozen=True)

    key: str
    """What it was made from, as a result's."""
    separator: Separator | None = None
    broken: bool = False


def renumbered(result: PageResult, number: int) -> PageResult:
    """The same result as that of page `number`: of its page, its words and its problems; its picture stays."""
    problems = tuple(
        Problem.of(problem.code, path=f"pages/{number}", page=number, **{**problem.values, "number": number})
        for problem in result.problems
    )
    return result.model_copy(
        update={
            "page": result.page.model_copy(update={"number": number}),
            "text": result.text.model_copy(update={"page": number}),
            "problems": problems,
        }
    )
