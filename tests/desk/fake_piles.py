"""A stand-in for the intake of batches: a line of a text file is a page.

`application:Ә` is a paper of the family Ә; `cover:3`, `sep:1/3`, `blank` and `broken` are what they say.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from intake.batch_pages import PageMark, Pile, PileSource
from intake.borders import Paper, papers_to_borders
from intake.papers import PageResult, PageSource
from models.batch import BatchFile, Border, Collation
from models.page import Page, PageText
from models.progress import Progress
from models.separator import Separator
from tests.desk.fakes import FakeIntake

_SHEETS = ("cover", "sep", "blank", "broken")


@dataclass
class FakePiles:
    """Takes the place of the functions of `desk.rooms` that batches call."""

    intake: FakeIntake
    looks_like_passes: bool = False
    reads: int = 0
    lent: list[Path] = field(default_factory=list)

    def pile_hashes(self, files: Sequence[Path], collation: Collation | None) -> tuple[str, ...]:
        return self.intake.file_hashes(files)

    def files_to_pile(self, files: Sequence[Path], collation: Collation, *, folder: Path) -> Pile:
        folder.mkdir(parents=True, exist_ok=True)
        taken, pages = [], []
        for number, file in enumerate(files, start=1):
            lines = file.read_text(encoding="utf-8").split()
            sha = hashlib.sha256(file.read_bytes()).hexdigest()
            taken.append(BatchFile(id=f"f{number}", name=file.name, sha256=sha, pages=len(lines)))
            pages += [
                PageSource(number=0, file=f"f{number}", path=file, medium="pdf", index=index, sha256=sha)
                for index in range(len(lines))
            ]
        numbered = [page.model_copy(update={"number": number}) for number, page in enumerate(pages, start=1)]
        return Pile(tuple(taken), tuple(PileSource(page.number, page) for page in numbered), ())

    def pile_to_marks(self, pile: Pile, *, folder: Path, progress: Progress) -> Mapping[int, PageMark]:
        marks = {}
        for page in pile.pages:
            what, _, rest = _line(page.source).partition(":")
            separator = None
            if what == "cover":
                separator = Separator(batch="B", number=0, count=int(rest))
            elif what == "sep":
                number, _, count = rest.partition("/")
                separator = Separator(batch="B", number=int(number), count=int(count))
            marks[page.number] = PageMark(key="", separator=separator, broken=what == "broken")
        return marks

    def read_pile(self, pages: Sequence[PileSource], *, folder: Path, progress: Progress) -> Mapping[int, PageResult]:
        self.reads += 1
        return {page.number: _result(page) for page in pages}

    def pile_to_order(self, pile: Pile, results: Mapping[int, PageResult]) -> Literal["reversed", "same"] | None:
        return "reversed" if self.looks_like_passes else None

    def pages_to_borders(
        self, pile: Pile, results: Mapping[int, PageResult], *, split: Collection[int], joined: Collection[int]
    ) -> list[Border]:
        papers = []
        for page in pile.pages:
            kind, _, family = _line(page.source).partition(":")
            if kind not in _SHEETS:
                papers.append(
                    Paper(
                        first=page.number,
                        begins=kind == "application",
                        unsure=False,
                        family=ord(family) if family else None,
                        owner=family or None,
                        opens_file=False,
                    )
                )
        return papers_to_borders(papers, split=split, joined=joined)

    def pages_to_case_files(
        self, pile: Pile, pages: Collection[int], *, folder: Path, parts: Path
    ) -> list[tuple[Path, tuple[PageSource, ...]]]:
        sources = tuple(page.source for page in pile.pages if page.number in pages)
        parts.mkdir(parents=True, exist_ok=True)
        part = parts / "001.txt"
        kinds = [_line(source).partition(":")[0] for source in sources]
        part.write_text("\n".join(kind for kind in kinds if kind not in _SHEETS), encoding="utf-8")
        return [(part, sources)]

    def lend_results(
        self, made: Sequence[tuple[Path, tuple[PageSource, ...]]], *, folder: Path, case_dir: Path
    ) -> None:
        self.lent.append(case_dir)


def _line(source: PageSource) -> str:
    return source.path.read_text(encoding="utf-8").split()[source.index]


def _result(page: PileSource) -> PageResult:
    what = _line(page.source).partition(":")[0]
    image = None if what == "broken" else "pages/0001.png"
    shown = Page(number=page.number, file="f1", image=image, dpi=150, width=9, height=9, blank=what == "blank")
    return PageResult(key="", page=shown, text=PageText(page=page.number, words=()))
