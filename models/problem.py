"""A Problem: something wrong with the paper, as a value with its place. All of them are shown at once."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from models.wording import Language, say


class Problem(BaseModel):
    """One thing wrong with the papers or the work on them, that did not stop the work."""

    model_config = ConfigDict(frozen=True)

    code: str
    """A code of `models/messages/`."""
    path: str | None = None
    """Where in case.json it lies, from the root, parts joined by `/`: `documents/d2/fields/iin`."""
    page: int | None = None
    """Case-wide page number, from 1."""
    message: str
    values: dict[str, str] = {}
    """What the sentence names, so that it can be worded again in another language."""

    @classmethod
    def of(cls, code: str, *, path: str | None = None, page: int | None = None, **values: object) -> Problem:
        """A problem worded in English; `worded` gives it in another language."""
        strings = {name: str(value) for name, value in values.items()}
        return cls(code=code, path=path, page=page, message=say(code, "en", **strings), values=strings)

    def worded(self, language: Language) -> Problem:
        """The same problem with its sentence in another language."""
        return self.model_copy(update={"message": say(self.code, language, **self.values)})
