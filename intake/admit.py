"""The door: which files are documents, how many pages they have, and a copy of each that is never touched again.

Everything is judged by size, first bytes and headers, before any page is decoded. The first fault ends the call
with one sentence: nothing is written until all files have passed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from intake.engines.pdfium import page_count
from intake.engines.pictures import file_to_header
from intake.engines.storage import copy_durably, private_folder, sha256_of
from intake.options import IntakeOptions
from intake.papers import AdmittedFile, PageSource
from models.case import SourceFile
from models.errors import InputError
from models.problem import Problem

_PDF_HEAD = 1024
"""A PDF may carry junk before `%PDF-`; readers look this far."""
_MAGIC = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"II*\x00", ".tif"),
    (b"MM\x00*", ".tif"),
    (b"II+\x00", ".tif"),
    (b"MM\x00+", ".tif"),
)
Medium = Literal["pdf", "picture"]


class Candidate(NamedTuple):
    """A file that passed the door, still where it came from."""

    path: Path
    medium: Medium
    suffix: str
    pages: int
    sha256: str
    cut_off: bool = False
    """The file is damaged; `pages` are those that are left of it."""


def files_to_candidates(
    files: Sequence[Path], options: IntakeOptions, *, pages_before: int = 0, known: Iterable[SourceFile] = ()
) -> tuple[tuple[Candidate, ...], tuple[Problem, ...]]:
    """All files that are to be read, folders opened in natural order; InputError at the first that is no document.

    A file that was given before, or twice, is taken once, and of one that was cut off what is left; a Problem tells.
    """
    seen = {source.sha256: source.name for source in known}
    total = pages_before
    candidates: list[Candidate] = []
    problems: list[Problem] = []
    for path in _opened(files):
        candidate = _candidate(path, options)
        if candidate.sha256 in seen:
            problems.append(Problem.of("file-twice", path="files", file=path.name, first=seen[candidate.sha256]))
            continue
        seen[candidate.sha256] = path.name
        if candidate.cut_off:
            problems.append(Problem.of("file-cut-off", path="files", file=path.name, pages=candidate.pages))
        total += candidate.pages
        if total > options.page_limit:
            raise InputError("too-many-pages", pages=total, limit=options.page_limit)
        candidates.append(candidate)
    if not candidates and not problems:
        raise InputError("no-files")
    return tuple(candidates), tuple(problems)


def candidates_to_admitted(
    candidates: Sequence[Candidate], folder: Path, *, files_before: int = 0, pages_before: int = 0
) -> tuple[AdmittedFile, ...]:
    """Each file copied to `folder`/original, read-only and synced; numbering goes on from what was there."""
    originals = private_folder(folder / "original")
    admitted: list[AdmittedFile] = []
    page = pages_before + 1
    for number, candidate in enumerate(candidates, start=files_before + 1):
        stored = f"original/f{number}{candidate.suffix}"
        if not (folder / stored).exists() or sha256_of(folder / stored) != candidate.sha256:
            copy_durably(candidate.path, originals / f"f{number}{candidate.suffix}", mode=0o400)
        source = SourceFile(
            id=f"f{number}",
            name=candidate.path.name,
            sha256=candidate.sha256,
            pages=candidate.pages,
            stored=stored,
        )
        admitted.append(AdmittedFile(source=source, medium=candidate.medium, first_page=page))
        page += candidate.pages
    return tuple(admitted)


def admitted_to_sources(admitted: Sequence[AdmittedFile], folder: Path) -> tuple[PageSource, ...]:
    """Every page of the admitted files, in order."""
    return tuple(
        PageSource(
            number=file.first_page + index,
            file=file.source.id,
            path=folder / file.source.stored,
            medium=file.medium,
            index=index,
            sha256=file.source.sha256,
        )
        for file in admitted
        for index in range(file.source.pages)
    )


def _opened(files: Sequence[Path]) -> Iterable[Path]:
    for path in files:
        _require_readable(path)
        if not path.is_dir():
            yield path
            continue
        inside = sorted((entry for entry in path.iterdir() if not entry.name.startswith(".")), key=_natural)
        if not inside:
            raise InputError("folder-empty", folder=path.name)
        for entry in inside:
            if entry.is_dir():
                raise InputError("folder-in-folder", folder=entry.name)
            _require_readable(entry)
            yield entry


def _require_readable(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError as error:
        raise InputError("file-missing", file=path.name) from error
    except OSError as error:
        raise InputError("file-no-permission", file=path.name) from error
    # Also for the superuser: a file that nobody may read was locked on purpose.
    if not mode & 0o444 or not os.access(path, os.R_OK):
        raise InputError("file-no-permission", file=path.name)


def _natural(path: Path) -> tuple[tuple[int, int, str], ...]:
    """scan2 before scan10."""
    parts = re.split(r"(\d+)", path.name.casefold())
    return tuple((1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts)


def _candidate(path: Path, options: IntakeOptions) -> Candidate:
    if not path.is_file():
        raise InputError("file-not-document", file=path.name)
    with path.open("rb") as file:
        head = file.read(_PDF_HEAD)
    if not head:
        raise InputError("file-empty", file=path.name)
    cut_off = False
    if b"%PDF-" in head:
        pages, cut_off = page_count(path, name=path.name)
        suffix: str = ".pdf"
        medium: Medium = "pdf"
    else:
        suffix, medium = _picture_suffix(head, path.name), "picture"
        header = file_to_header(path, name=path.name)
        width, height = header.largest
        if width * height > options.pixel_limit:
            limit = options.pixel_limit // 1_000_000
            raise InputError("picture-too-large", file=path.name, width=width, height=height, limit=limit)
        pages = header.frames
    if pages == 0:
        raise InputError("file-no-pages", file=path.name)
    if pages > options.page_limit:
        raise InputError("too-many-pages", pages=pages, limit=options.page_limit)
    return Candidate(path, medium, suffix, pages, sha256_of(path), cut_off)


def _picture_suffix(head: bytes, name: str) -> str:
    for magic, suffix in _MAGIC:
        if head.startswith(magic):
            return suffix
    raise InputError("file-not-document", file=name)
