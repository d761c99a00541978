"""The door to the office suite that typesets word-processor files: one start for all the files of a run."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from models.errors import MachineError

_SECONDS = 300


def files_to_pdfs(files: Sequence[Path], folder: Path) -> list[Path]:
    """The PDF of each file, made in `folder` by one run under a profile of its own; MachineError where it fails."""
    program = shutil.which("soffice")
    if program is None:
        raise MachineError("samples-office-missing")
    command = [
        program,
        f"-env:UserInstallation={(folder / 'profile').absolute().as_uri()}",
        "--headless",
        "--norestore",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        *map(str, files),
    ]
    try:
        subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True)
    except (subprocess.SubprocessError, OSError) as error:
        raise MachineError("samples-office-failed", reason=type(error).__name__) from error
    made = [folder / f"{file.stem}.pdf" for file in files]
    missing = [path.name for path in made if not path.exists()]
    if missing:
        raise MachineError("samples-office-failed", reason=", ".join(missing))
    return made
