"""What the halves of the room hand to each other: a page to be read, its result, and the papers of a case."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from models.case import SourceFile
from models.document import Document
from models.page import Page, PageText
from models.person import Person
from models.problem import Problem


class AdmittedFile(BaseModel):
    """A file that passed the door; its bytes lie in the case folder."""

    model_config = ConfigDict(frozen=True)

    source: SourceFile
    medium: Literal["pdf", "picture"]
    first_page: int
    """Case-wide number of its first page, from 1."""


class PageSource(BaseModel):
    """One page to be read: where it lies and which number it has in the case."""

    model_config = ConfigDict(frozen=True)

    number: int
    """Case-wide, from 1."""
    file: str
    """Id of the SourceFile: `f1`."""
    path: Path
    """The stored original."""
    medium: Literal["pdf", "picture"]
    index: int
    """Place in its file, from 0."""
    sha256: str
    """Of what the page is made from, the file as a rule: a kept result counts only for the same."""
    half: Literal["first", "second"] | None = None
    """Where a scanner puts both sides of a sheet into one picture: the upper or left one, the lower or right one."""
    turn: Literal[0, 180] = 0
    """Degrees by which it is known to lie turned: the second pass of a pile that was put back head down."""


class PageResult(BaseModel):
    """Everything that one page gave; kept as `work/pages/0001.json`."""

    model_config = ConfigDict(frozen=True)

    key: str
    """What it was made from: file hash, place in the file, settings that matter."""
    page: Page
    text: PageText
    problems: tuple[Problem, ...] = ()


class Papers(BaseModel):
    """What intake knows of a case's papers; what desk hands on to the law."""

    model_config = ConfigDict(frozen=True)

    files: tuple[SourceFile, ...]
    pages: tuple[Page, ...]
    texts: tuple[PageText, ...]
    documents: tuple[Document, ...]
    persons: tuple[Person, ...]
    problems: tuple[Problem, ...]


def page_result_path(folder: Path, number: int) -> Path:
    """Where the result of a page lies in a case folder."""
    return folder / "work" / "pages" / f"{number:04}.json"


def page_result_at(folder: Path, number: int) -> PageResult:
    """The kept result of a page of a case."""
    return PageResult.model_validate_json(page_result_path(folder, number).read_bytes())
