"""The case folder: whose it is, who works in it now, and how files come into it whole.

Everything here is for its owner only. A file is written aside, synced, and renamed, so that whoever looks
sees the old one or the new one, and a power cut leaves one of the two.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from pydantic import ValidationError

from models.case import Case
from models.errors import InputError

CASE_FILE = "case.json"
PAGE_FILE = "case.html"
_CLAIM = Path("work", "case-id")
_LOCK = ".lock"
_MADE = ("original", "pages", "documents", "letters", "snippets", "work")
"""Folders that the making of a case leaves in its own."""


def files_to_case_id(hashes: Sequence[str]) -> str:
    """The case's id: the first 16 hexadecimal digits of SHA-256 over its files' own hashes, in the order given."""
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()[:16]


def claim_folder(folder: Path, case_id: str) -> None:
    """Makes the folder this case's own; InputError when it holds another case or files of somebody else.

    A folder that this case claimed before, finished or killed halfway, is its own still.
    """
    if folder.exists() and not folder.is_dir():
        raise InputError("out-is-file", folder=folder)
    holder = _claimed_by(folder)
    if holder == case_id:
        return
    if holder is not None:
        raise InputError("out-holds-another-case", folder=folder)
    if folder.is_dir() and any(entry.name not in (_LOCK, "work") for entry in folder.iterdir()):
        raise InputError("out-not-empty", folder=folder)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    (folder / "work").mkdir(mode=0o700, exist_ok=True)
    if not _first_to_claim(folder / _CLAIM, case_id):
        claim_folder(folder, case_id)  # somebody else was quicker: whose is it now?


def _first_to_claim(claim: Path, case_id: str) -> bool:
    """Puts the claim in place whole, unless one is there already: of two calls at once only one gets the folder."""
    aside = claim.with_name(f".{claim.name}.{os.getpid()}")
    write_whole(aside, case_id.encode() + b"\n")
    try:
        os.link(aside, claim)
    except FileExistsError:
        return False
    finally:
        aside.unlink()
    sync_folder(claim.parent)
    return True


def release_folder(folder: Path) -> None:
    """Takes back a claim that came to nothing: what a case makes in its folder goes, the empty folder too."""
    for name in _MADE:
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / _LOCK).unlink(missing_ok=True)
    if not any(folder.iterdir()):
        folder.rmdir()


@contextmanager
def folder_for(work: Path) -> Iterator[None]:
    """The folder of a work, with those above it, made where it is not there; what a work that fails leaves empty of
    them goes again."""
    made = [place for place in (work, *work.parents) if not place.exists()]
    work.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        with suppress(OSError):  # the first that holds something ends it
            for place in made:
                place.rmdir()
        raise


def _claimed_by(folder: Path) -> str | None:
    case_file = folder / CASE_FILE
    if case_file.is_file():
        return load_case(folder).id
    claim = folder / _CLAIM
    return claim.read_text(encoding="utf-8").strip() if claim.is_file() else None


def load_case(folder: Path) -> Case:
    """The case of a folder; InputError when the folder holds none or its case.json is damaged."""
    try:
        return Case.from_json((folder / CASE_FILE).read_bytes())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError("no-case-here", folder=folder) from error
    except ValidationError as error:
        raise InputError("case-damaged", folder=folder) from error


@contextmanager
def working_in(folder: Path) -> Iterator[None]:
    """Holds the folder's lock; InputError when another call works on the case at this moment."""
    if not folder.is_dir():
        raise InputError("no-case-here", folder=folder)
    descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise InputError("case-in-use", folder=folder) from error
        yield
    finally:
        os.close(descriptor)


def write_whole(file: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Writes a file aside, syncs it and renames it into place; its folder is synced too."""
    aside = file.with_name(f".{file.name}.new")
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    aside.replace(file)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """The folder's own entries are on the disk when this returns."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def append_line(file: Path, line: str) -> None:
    """Appends one line to a register and syncs it."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, line.encode() + b"\n")
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
