"""Memory that is no longer used goes back to the machine: the allocator of glibc keeps what many small pieces took.

A portion of letters is a tree of some hundred megabytes; without this the file for the printer is put together on top
of it (5,000 receipts: 447 megabytes at the largest).
"""

from __future__ import annotations

import ctypes
import gc
from functools import cache


def give_back_memory() -> None:
    """Gives back what it can; nothing where the C library cannot."""
    gc.collect()
    library = _library()
    if library is not None:
        library.malloc_trim(0)


@cache
def _library() -> ctypes.CDLL | None:
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
