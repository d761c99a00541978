"""LibreOffice Writer: DOCX files to PDF, many in one call.

It costs a second or two to start and hangs on a share of files in the field; so one call serves a batch, with a
profile folder of its own, a time limit, the whole process group killed at its end, and one more try.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from models.errors import MachineError

_START_SECONDS = 60.0
"""A cold start on a busy machine of two cores."""
_SECONDS_PER_FILE = 6.0
_AS_PDF = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
"""With the named places of the letters, by which the parts of a bound letter are known."""
_TAIL = 1024
"""Bytes within which a PDF's end lies."""
_ROOM = 20_000_000
"""Bytes that a call needs for its profile and its files."""
_FILES_PER_CALL = 100
"""Then a fresh process: its memory grows with every file."""


def soffice_path() -> str | None:
    """Where LibreOffice is; None where it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def docx_to_pdf(files: Sequence[Path], out: Path, *, more_seconds: float = 0.0) -> dict[Path, Path]:
    """PDFs of the files, in `out`, under their names; those that could not be made in two tries are absent.

    `more_seconds` are allowed to each call where the files are long ones. The files must have different names. The
    profile lies inside `out` while it works, so that nothing of a letter is left anywhere else.
    """
    soffice = soffice_path()
    if soffice is None:
        return {}
    for start in range(0, len(files), _FILES_PER_CALL):
        some = list(files[start : start + _FILES_PER_CALL])
        _convert(soffice, some, out, more_seconds)
        left = [file for file in some if not _is_whole(_made(file, out))]
        if left:
            _convert(soffice, left, out, more_seconds)
            _require_room(out)
    return {file: _made(file, out) for file in files if _is_whole(_made(file, out))}


def _require_room(out: Path) -> None:
    """MachineError where LibreOffice may have failed for want of room: it says nothing of it itself."""
    if shutil.disk_usage(out).free < _ROOM:
        raise MachineError("letters-disk-full", folder=out.parent)


def _convert(soffice: str, files: Sequence[Path], out: Path, more_seconds: float) -> None:
    with tempfile.TemporaryDirectory(prefix=".soffice-", dir=out) as profile:
        command = [
            soffice, f"-env:UserInstallation={Path(profile).resolve().as_uri()}", "--headless", "--norestore",
            "--nolockcheck", "--nodefault", "--convert-to", _AS_PDF, "--outdir", str(out),
            *(str(file) for file in files),
        ]  # fmt: skip
        environment = {**os.environ, "HOME": profile, "SOURCE_DATE_EPOCH": "0", "OMP_THREAD_LIMIT": "1"}
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
            start_new_session=True,
        )
        try:
            # When time runs out, what is there is taken, and what is not is tried once more.
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=_START_SECONDS + _SECONDS_PER_FILE * len(files) + more_seconds)
        finally:
            _end_group(process)


def _end_group(process: subprocess.Popen[bytes]) -> None:
    """Ends LibreOffice with all that it started; the group is ours alone."""
    with contextlib.suppress(ProcessLookupError):  # it may have ended by itself
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _is_whole(pdf: Path) -> bool:
    """Whether the file has its end: a call that was killed may leave half of one."""
    if not pdf.exists():
        return False
    with pdf.open("rb") as stream:
        stream.seek(-min(_TAIL, pdf.stat().st_size), os.SEEK_END)
        return b"%%EOF" in stream.read()


def _made(file: Path, out: Path) -> Path:
    return out / f"{file.stem}.pdf"
