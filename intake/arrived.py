"""Has a file arrived whole? A scanner that writes over the network leaves its file half there for a while."""

from __future__ import annotations

from pathlib import Path

from intake.engines.pdfium import page_count
from intake.engines.pictures import UnreadableFrameError, file_to_header, frame_to_pixels
from models.errors import InputError

_HEAD, _TAIL = 1024, 2048
_FINEST = 100_000
"""A resolution that no scan has: nothing is to be reduced here."""


def has_whole_end(path: Path) -> bool:
    """Whether the end of a document is there: the last mark of a PDF, the last page of a picture file.

    A file that is no document at all counts as whole: the door has the sentence for it.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
        file.seek(max(path.stat().st_size - _TAIL, 0))
        tail = file.read()
    if not head:
        return False
    if b"%PDF-" in head:
        return b"%%EOF" in tail and _is_sound_pdf(path)
    try:
        header = file_to_header(path, name=path.name)
        frame_to_pixels(path, header.frames - 1, dpi_limit=_FINEST)
    except InputError:
        return not head.startswith((b"\xff\xd8\xff", b"\x89PNG", b"II", b"MM"))
    except UnreadableFrameError:
        return False
    return True


def _is_sound_pdf(path: Path) -> bool:
    try:
        return not page_count(path, name=path.name).cut_off
    except InputError as error:
        return error.code == "pdf-encrypted"
