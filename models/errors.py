"""The error tree, drawn once: a class per decision that a caller can take.

    QujatError            1  our own failure
    ├── InputError        2  the input or the call is wrong: mend it and call again
    └── MachineError      4  the machine lacks something: engine, language data, disk space

An error is the caller's or the machine's fault and is raised once. What is wrong with a *paper* is a
`models.problem.Problem`: a value, collected, never raised.
"""

from __future__ import annotations

from enum import IntEnum

from models.wording import Language, say


class ExitStatus(IntEnum):
    """What the command line returns, as CONTRACT has it."""

    DONE = 0
    OWN_FAILURE = 1
    BAD_INPUT = 2
    NOT_ACCEPTED = 3  # only with --strict
    MACHINE_LACKS = 4


class QujatError(Exception):
    """Base of all our errors: a message code of `models/messages/` and the values that its sentence names."""

    exit_status = ExitStatus.OWN_FAILURE

    def __init__(self, code: str, **values: object) -> None:
        self.code = code
        self.values = {name: str(value) for name, value in values.items()}
        super().__init__(say(code, "en", **self.values))

    def worded(self, language: Language) -> str:
        """The one sentence of what is wrong and what to do, in a staff language."""
        return say(self.code, language, **self.values)

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross process borders whole (the default would lose the values)."""
        return _error_again, (type(self), self.code, self.values)


class InputError(QujatError):
    """The input or the call is wrong: exit status 2."""

    exit_status = ExitStatus.BAD_INPUT


class MachineError(QujatError):
    """The machine lacks something that the work needs: exit status 4."""

    exit_status = ExitStatus.MACHINE_LACKS


def _error_again(cls: type[QujatError], code: str, values: dict[str, str]) -> QujatError:
    return cls(code, **values)
