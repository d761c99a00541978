"""Forgetting a case: its folder goes, a line without personal data stays.

The folder is moved aside under a neutral name first, so that a kill leaves no half of a case under its own name;
whatever a killed call left aside goes with the next one. Every file's bytes are cut off before its entry goes;
what a disk keeps of freed blocks is the disk's own matter: an office that must rule it out encrypts the disk.
"""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from desk.folder import append_line, load_case, sync_folder, working_in
from models.case import Case

REGISTER = "forgotten.jsonl"
_ASIDE = ".forgotten-"


def forget_case(folder: Path, *, by: str | None) -> Path:
    """Removes the case folder and records it in the register beside it, which is returned.

    InputError: no case is here and none was left half removed, or another call works on it.
    """
    folder = folder.absolute()
    register = folder.parent / REGISTER
    swept = _sweep(folder.parent)
    if swept and not folder.exists():
        return register
    with working_in(folder):
        case = load_case(folder)
        files = sum(path.is_file() for path in folder.rglob("*"))
        append_line(register, _line(case, files=files, by=by, state="begun"))
        folder.replace(folder.with_name(_ASIDE + case.id))
    _sweep(folder.parent)
    append_line(register, _line(case, files=files, by=by, state="done"))
    return register


def _line(case: Case, *, files: int, by: str | None, state: Literal["begun", "done"]) -> str:
    at = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    entry = {"case": case.id, "at": at, "files": files, "pages": len(case.pages), "by": by, "state": state}
    return json.dumps(entry, ensure_ascii=False)


def _sweep(parent: Path) -> bool:
    """Removes every case folder that was moved aside; whether there was one."""
    doomed = sorted(parent.glob(_ASIDE + "*")) if parent.is_dir() else []
    for aside in doomed:
        for file in aside.rglob("*"):
            if file.is_file() and not file.is_symlink():
                file.chmod(0o600)
                os.truncate(file, 0)
        shutil.rmtree(aside)
    if doomed:
        sync_folder(parent)
    return bool(doomed)
