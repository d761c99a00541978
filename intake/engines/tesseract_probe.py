"""Is Tesseract here, and where does its language data lie? Asked of the installed command before any reading."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

from models.errors import MachineError

NEEDED_LANGUAGES = frozenset({"Cyrillic", "kaz", "rus", "eng", "osd"})
_PACKAGES = {
    "Cyrillic": "tesseract-ocr-script-cyrl",
    "kaz": "tesseract-ocr-kaz",
    "rus": "tesseract-ocr-rus",
    "eng": "tesseract-ocr-eng",
    "osd": "tesseract-ocr-osd",
}
_PROBE_SECONDS = 20


def tessdata_folder() -> Path:
    """The folder of the language data that the installed Tesseract uses, TESSDATA_PREFIX heeded.

    MachineError when the command is missing or broken, or a language that we need is not there; its sentence names
    the packages to install.
    """
    return _probed(shutil.which("tesseract"), os.environ.get("TESSDATA_PREFIX"))


@cache
def _probed(command: str | None, prefix: str | None) -> Path:
    # The prefix is only part of the key: the command reads it from the environment itself.
    if command is None:
        raise MachineError("tesseract-missing")
    try:
        listing = subprocess.run(
            [command, "--list-langs"], capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MachineError("tesseract-broken") from error
    lines = (listing.stdout or listing.stderr).splitlines()
    where = re.search(r'"([^"]+)"', lines[0]) if lines else None
    missing = sorted(NEEDED_LANGUAGES - {line.strip().removeprefix("script/") for line in lines[1:]})
    if missing:
        packages = " ".join(_PACKAGES[language] for language in missing)
        raise MachineError("language-missing", languages=", ".join(missing), packages=packages)
    if where is None:
        raise MachineError("tesseract-broken")
    return Path(where[1])
