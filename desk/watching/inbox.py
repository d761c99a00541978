"""The inbox: each file carried over once, known by its bytes, on the disk before it leaves the scanner's folder.

    FOLDER/scan.pdf -> FOLDER/.qujat-taken-…-scan.pdf -> inbox/<hash>/scan.pdf, a line in register.jsonl
    -> results/<scan>-<hash>/ -> the inbox's copy goes, or stands aside with the sentence that says why

A kill between any two of these loses nothing: the next look goes on with what it finds.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple

from desk.folder import append_line, sync_folder, write_whole
from desk.watching.arrivals import TAKEN

State = Literal["taken", "waits", "done", "aside", "same"]
REGISTER = "register.jsonl"
WHY_FILE = "why.txt"
_COMING = ".coming-"
_MARK = 16
"""Hexadecimal digits of a file's hash that name its place."""
_CHUNK = 1 << 20
_TOKEN = 8
"""Letters of the mark that keeps two files of one name apart while they are carried over."""


class Taken(NamedTuple):
    """A file in the inbox."""

    path: Path
    sha256: str
    name: str
    """As the scanner called it."""

    @property
    def result(self) -> str:
        """Name of its folder in `results/`: the file's own name as far as any disk takes it, and its bytes' mark."""
        stem = re.sub(r"[^\w-]+", "-", Path(self.name).stem).strip("-")[:40] or "scan"
        return f"{stem}-{self.sha256[:8]}"


class Carried(NamedTuple):
    """What became of a file that was carried over."""

    name: str
    same_as: str | None = None
    """The name under which the same bytes came before."""


class Inbox:
    """The watch's own folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("inbox", "results", "aside"):
            (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        self._states: dict[str, tuple[State, str, str]] = {}
        for line in self._lines():
            self._states[line["sha256"]] = (_state(line["state"]), line["name"], line.get("claim", ""))
        self._mend()

    def claim(self, file: Path) -> Path:
        """Renames a file of the shared folder, in one step: of two watches only one gets it."""
        claimed = file.with_name(f"{TAKEN}{secrets.token_hex(_TOKEN // 2)}-{file.name}")
        file.rename(claimed)
        return claimed

    def carry(self, claimed: Path) -> Carried:
        """The claimed file into the inbox, synced and registered, before it leaves the shared folder."""
        name = claimed.name.removeprefix(TAKEN)[_TOKEN + 1 :]
        coming = self.folder / "inbox" / f"{_COMING}{claimed.name}"
        sha256 = _copied(claimed, coming)
        state, first, claim = self._states.get(sha256, (None, "", ""))
        known = state in ("taken", "waits", "done") and claim != claimed.name
        if known:
            coming.unlink()
            self._register(sha256, name, "same", keep=False)
        elif state is None or state == "aside":
            place = self.folder / "inbox" / sha256[:_MARK]
            place.mkdir(mode=0o700, exist_ok=True)
            coming.replace(place / name)
            sync_folder(place)
            sync_folder(place.parent)
            self._register(sha256, name, "taken", claim=claimed.name)
        else:
            coming.unlink()  # carried over by a run that was killed before it could take it away
        claimed.unlink()
        return Carried(name, first if known else None)

    def waiting(self) -> Iterator[Taken]:
        """The files to be worked on, in the order in which they were taken."""
        for sha256, (state, name, _) in list(self._states.items()):
            file = self.folder / "inbox" / sha256[:_MARK] / name
            if not file.is_file():
                continue
            if state == "done":
                _removed(file)  # killed between the line and this
            else:
                yield Taken(file, sha256, name)

    def done(self, taken: Taken) -> None:
        """Every page of the file is in a case: the copy goes."""
        self._register(taken.sha256, taken.name, "done", result=taken.result)
        _removed(taken.path)

    def wait(self, taken: Taken, sentence: str) -> None:
        """The machine lacks something: the file stays where it is."""
        if self._states[taken.sha256][0] != "waits":
            self._register(taken.sha256, taken.name, "waits", why=sentence)

    def set_aside(self, taken: Taken, sentence: str) -> Path:
        """The file to `aside/`, with the sentence that says why beside it; put back into the shared folder, it is
        tried again."""
        place = self.place_aside(taken)
        place.parent.mkdir(mode=0o700, exist_ok=True)
        write_whole(place.parent / WHY_FILE, f"{sentence}\n".encode())
        self._register(taken.sha256, taken.name, "aside", why=sentence)
        taken.path.replace(place)
        taken.path.parent.rmdir()
        return place

    def place_aside(self, taken: Taken) -> Path:
        """Where the file lies once it is set aside."""
        return self.folder / "aside" / taken.sha256[:_MARK] / taken.name

    def _mend(self) -> None:
        """What a kill left: a line without its end, half a copy, a file that no line tells of."""
        register = self.folder / REGISTER
        if register.is_file() and not register.read_bytes().endswith(b"\n"):
            append_line(register, "")
        known = {sha256[:_MARK] for sha256 in self._states}
        inbox = self.folder / "inbox"
        for half in inbox.glob(f"{_COMING}*"):
            half.unlink()
        for file in sorted(inbox.glob("*/*")):
            if file.parent.name not in known:
                with file.open("rb") as content:
                    self._register(hashlib.file_digest(content, "sha256").hexdigest(), file.name, "taken")

    def _register(self, sha256: str, name: str, state: State, *, keep: bool = True, **more: str) -> None:
        at = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
        entry = {"at": at, "sha256": sha256, "name": name, "state": state, **more}
        append_line(self.folder / REGISTER, json.dumps(entry, ensure_ascii=False))
        if keep:
            claim = more.get("claim") or self._states.get(sha256, ("", "", ""))[2]
            self._states[sha256] = (state, name, claim)

    def _lines(self) -> Iterator[dict[str, str]]:
        """The register's lines that count: the last one may be torn by a power cut."""
        register = self.folder / REGISTER
        for text in register.read_text(encoding="utf-8").splitlines() if register.is_file() else ():
            try:
                line = json.loads(text)
            except json.JSONDecodeError:
                continue
            if line.get("state") != "same":
                yield line


def _removed(file: Path) -> None:
    file.unlink()
    file.parent.rmdir()


def _state(word: str) -> State:
    known: tuple[State, ...] = ("taken", "waits", "done", "aside", "same")
    return next((state for state in known if state == word), "taken")


def _copied(source: Path, target: Path) -> str:
    """Copies and syncs; SHA-256 of the bytes that were written. A copy that fails leaves nothing behind."""
    digest = hashlib.sha256()
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with source.open("rb") as reading, os.fdopen(descriptor, "wb") as writing:
            while chunk := reading.read(_CHUNK):
                digest.update(chunk)
                writing.write(chunk)
            writing.flush()
            os.fsync(writing.fileno())
    except OSError:
        target.unlink(missing_ok=True)
        raise
    return digest.hexdigest()
