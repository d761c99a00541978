"""Files of the case folder: for their owner only, written aside, synced, then given their name."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from models.errors import MachineError

_CHUNK = 1 << 20


def private_folder(path: Path) -> Path:
    """The folder, made where it was not, open to its owner only."""
    with disk_errors():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.chmod(0o700)
    return path


def write_durably(path: Path, content: bytes, *, mode: int = 0o600) -> None:
    """The bytes under the name, whole or not at all, also after a power cut."""
    with durable_file(path, mode) as file:
        file.write(content)


def copy_durably(source: Path, target: Path, *, mode: int) -> None:
    """A copy of the file under the name, whole or not at all."""
    with source.open("rb") as reading, durable_file(target, mode) as file:
        while chunk := reading.read(_CHUNK):
            file.write(chunk)


@contextmanager
def durable_file(path: Path, mode: int = 0o600) -> Iterator[BinaryIO]:
    """A file beside the one meant, which takes its name once it is synced, and goes when something fails."""
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    with disk_errors():
        try:
            with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            aside.chmod(mode)
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
        _sync_folder(path.parent)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def disk_errors() -> Iterator[None]:
    """A full disk or a folder that cannot be written becomes the machine's error."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise MachineError("disk-full") from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise MachineError("folder-not-writable") from error
        raise


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
