"""The one door: whatever goes wrong behind it leaves as one sentence in the staff's language and an exit status.

Nothing here knows a command. No traceback reaches the screen: what we did not foresee is written to a
diagnostic file that only its owner can read, without the values of anything.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import typer

from desk.names import near_names
from models.errors import ExitStatus, InputError, MachineError, QujatError
from models.wording import Language, say

INTERRUPTED = 130
"""What a shell expects of a program that Ctrl+C ended."""

_ROOMS = frozenset({"models", "law", "intake", "generate", "templates", "desk"})
"""A module of ours that is missing is our failure, not the machine's."""


def guarded(work: Callable[[], object], *, language: Language, commands: tuple[str, ...] = ()) -> int:
    """Runs the work and returns its exit status; any error becomes one line on stderr.

    `work` returns an exit status or None for done; `commands` are the names near which an unknown one is sought.
    """
    try:
        status = work()
    except KeyboardInterrupt:
        return _tell(say("interrupted", language), INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read us has gone: not an error
        return ExitStatus.DONE
    except Exception as error:  # noqa: BLE001 - the door: nothing may leave as a traceback
        return _tell(*_sentence_of(error, language, commands))
    if status == INTERRUPTED:
        return _tell(say("interrupted", language), INTERRUPTED)
    return status if isinstance(status, int) else ExitStatus.DONE


def told_of(work: Callable[[], object], *, language: Language) -> tuple[int, str | None]:
    """(exit status, the sentence of what went wrong or None) of one piece of a work that goes on with the next.

    Whoever stops the work stops it here too.
    """
    try:
        work()
    except Exception as error:  # noqa: BLE001 - a door within: one file's failure is not the others'
        sentence, status = _sentence_of(error, language, ())
        return status, sentence
    return ExitStatus.DONE, None


def _sentence_of(error: Exception, language: Language, commands: tuple[str, ...]) -> tuple[str, int]:
    known = known_error(error, commands=commands)
    return (known.worded(language), known.exit_status) if known else _diagnosed(error, language)


def known_error(error: Exception, *, commands: tuple[str, ...]) -> QujatError | None:
    """The error of ours that a caller can act on; None when it is our own failure."""
    if isinstance(error, QujatError):
        return error
    if isinstance(error, typer.Abort):
        return InputError("aborted")
    if isinstance(error, typer.TyperException):
        return _usage_error(error, commands)
    if isinstance(error, OSError):
        return _system_error(error)
    if isinstance(error, MemoryError):
        return MachineError("memory-short")
    library = (error.name or "").split(".")[0] if isinstance(error, ModuleNotFoundError) else ""
    return MachineError("library-missing", name=library) if library and library not in _ROOMS else None


def _usage_error(error: typer.TyperException, commands: tuple[str, ...]) -> InputError:
    """One sentence for a call that the parser refused; the parser keeps its classes private, so by their names."""
    match type(error).__name__:
        case "NoSuchOption":
            option = str(getattr(error, "option_name", ""))
            near = ", ".join(getattr(error, "possibilities", None) or ()) or "--help"
            return InputError("usage-option", name=option, near=near)
        case "MissingParameter":
            parameter = getattr(error, "param", None)
            return InputError("usage-missing", name=_shown(parameter))
        case "BadParameter":
            return _value_error(_shown(getattr(error, "param", None)), _plain(error.message))
    words = error.message.split("'")
    if error.message.startswith("No such command") and len(words) > 1:
        return InputError("usage-command", name=words[1], near=near_names(words[1], commands))
    return InputError("usage", reason=_plain(error.message))


def _value_error(name: str, reason: str) -> InputError:
    """What the parser says in English of a number is said in the caller's language; the rest with its reason."""
    least = re.search(r"greater than or equal to ([0-9.]+)", reason)
    if least:
        return InputError("usage-least", name=name, least=least[1].removesuffix(".0"))
    for kind, code in (("valid integer", "usage-whole"), ("valid number", "usage-number")):
        if kind in reason:
            return InputError(code, name=name)
    return InputError("usage-value", name=name, reason=reason)


def _shown(parameter: object) -> str:
    """The parameter as people type it: `--out`, `FILE`."""
    options = [str(option) for option in getattr(parameter, "opts", ()) if str(option).startswith("-")]
    named = getattr(parameter, "metavar", None) or getattr(parameter, "name", None) or "?"
    return options[0] if options else str(named).upper()


def _plain(message: str) -> str:
    return message.strip().rstrip(".").split("\n")[0]


def _system_error(error: OSError) -> QujatError | None:
    """Disk full, no permission, no such file: what an office can mend; None for the rest."""
    named = error.filename2 or error.filename
    place = _place_named(Path(os.fsdecode(named))) if isinstance(named, (str, bytes)) else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return MachineError("disk-full")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return InputError("no-permission", file=place or "?")
    if error.errno == errno.ENOENT and place:
        return InputError("file-missing-here", file=place)
    if error.errno in (errno.ENAMETOOLONG, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.EEXIST) and place:
        return InputError("place-unusable", file=place)
    return None


def _place_named(place: Path) -> str:
    """The last name of the place; of a hidden one, which is our own for the time of the work, that of its folder."""
    folder = place.absolute().parent
    return (folder.name or str(folder)) if place.name.startswith(".") else place.name


def _diagnosed(error: Exception, language: Language) -> tuple[str, int]:
    """Writes where it happened, but no values, to a file for whoever mends it, and says where that lies."""
    try:
        descriptor, name = tempfile.mkstemp(prefix="qujat-", suffix=".txt")
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.writelines(f"{line}\n" for line in _trail(error))
    except OSError:
        name = "-"
    return say("own-failure", language, kind=type(error).__name__, file=name), ExitStatus.OWN_FAILURE


def _trail(error: BaseException) -> Iterator[str]:
    """Class, and file, line and function of every frame: a message could carry a value from a paper."""
    cause: BaseException | None = error
    while cause is not None:
        yield f"{type(cause).__module__}.{type(cause).__qualname__}"
        for frame in traceback.extract_tb(cause.__traceback__):
            yield f"  {frame.filename}:{frame.lineno} {frame.name}"
        cause = cause.__cause__ or cause.__context__


def _tell(sentence: str, status: int) -> int:
    sys.stderr.write(" ".join(sentence.split()) + "\n")
    return status
