"""Words of the screen and the case page in one staff language: kinds, fields, days, texts of acts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from desk.rooms import letter_types
from models.kinds import OWN_LETTER, UNKNOWN, DocumentKind
from models.law import Wording
from models.wording import Language, messages, say

_PREFIXES = ("child_", "father_", "mother_", "representative_", "spouse_")
_LINE = re.compile(r"_(\d+)$")
"""Number of a line of a form's table, behind the name of its field."""


@cache
def _blank_wordings() -> Mapping[str, Wording]:
    """What the blanks of our forms are for, by the letters' names of their fields."""
    return {
        name: {"kk": known.kk, "ru": known.ru}
        for letter_type in letter_types()
        for name, known in letter_type.fields.items()
    }


@dataclass(frozen=True)
class Words:
    """Everything that is said in one language."""

    language: Language
    kinds: Mapping[str, DocumentKind]

    def of(self, code: str, **values: str) -> str:
        """The sentence of a code."""
        return say(code, self.language, **values)

    def kind(self, kind: str) -> str:
        """A kind's title: the catalogue's in Kazakh and Russian, its name spaced out in English."""
        if kind in (UNKNOWN, OWN_LETTER):
            return self.of(f"kind-{kind.replace('_', '-')}")
        known = self.kinds.get(kind)
        if self.language == "en" or known is None:
            return kind.replace("_", " ")
        return known.title.get(self.language) or known.title.get("ru") or kind

    def field(self, name: str) -> str:
        """A field's label, its person's prefix worded; the name itself where no label is known."""
        for prefix in _PREFIXES:
            if name.startswith(prefix):
                return f"{self.of('field-of-' + prefix.rstrip('_'))}: {self.field(name.removeprefix(prefix))}"
        code = f"field-{name}"
        if code in messages():
            return self.of(code)
        wording, line = _blank_wordings().get(_LINE.sub("", name), {}), _LINE.search(name)
        label = self.text(wording) if self.language != "en" else ""
        return f"{label or _LINE.sub('', name).replace('_', ' ')}{f' {line[1]}' if line else ''}"

    def text(self, wording: Wording) -> str:
        """A text of an act in the staff's language where the act has it, else in the one that it has."""
        return self.both(wording)[0]

    def both(self, wording: Wording) -> tuple[str, str]:
        """(the text for the staff, the same in the act's other language or nothing)."""
        order: tuple[Literal["kk", "ru"], ...] = ("kk", "ru") if self.language == "kk" else ("ru", "kk")
        texts = [wording[language] for language in order if wording.get(language)]
        return (texts[0] if texts else ""), (texts[1] if len(texts) > 1 else "")

    def count(self, amount: int, unit: str) -> str:
        """A span with its unit in the right number: `1 рабочий день`, `3 рабочих дня`, `10 рабочих дней`."""
        forms = self.of(f"unit-{unit}").split("|")
        if self.language == "ru":
            few = 2 <= amount % 10 <= 4 and amount % 100 not in (12, 13, 14)
            one = amount % 10 == 1 and amount % 100 != 11
            return f"{amount} {forms[0 if one else 1 if few else 2]}"
        return f"{amount} {forms[0 if amount == 1 else -1]}"

    def channel(self, channel: str) -> str:
        """Where an application is filed, in words."""
        return self.of(f"channel-{channel.replace('_', '-')}")

    def letter(self, name: str) -> str:
        """A letter's name in words; the name itself where no words are known."""
        code = f"letter-name-{name}"
        return self.of(code) if code in messages() else name.replace("_", " ")

    def pages(self, numbers: Sequence[int]) -> str:
        """`p. 2–3, 5`."""
        return self.of("pages-short", numbers=", ".join(_runs(numbers))) if numbers else ""

    def reader(self, read_by: str) -> str:
        """Who read a value: a person by name, an engine as it is called."""
        who, colon, name = read_by.partition(":")
        return self.of("read-by-person", name=name) if who == "person" and colon else read_by

    def value(self, value: str) -> str:
        """A field's value for people: days as offices write them, a child's group in words, the rest as it is."""
        if value == "child":
            return self.of("group-child")
        return self.day(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else value

    def day(self, iso: str) -> str:
        """An ISO day as offices write it, 04.03.2013; another text as it is."""
        parts = iso.split("-")
        return ".".join(reversed(parts)) if len(parts) == 3 and iso.replace("-", "").isdigit() else iso


def _runs(numbers: Sequence[int]) -> Iterable[str]:
    """Page numbers with runs joined: 2, 3, 4, 7 as `2–4`, `7`; the order of the paper is kept."""
    start = previous = None
    for number in (*numbers, None):
        if previous is not None and number == previous + 1:
            previous = number
            continue
        if start is not None:
            yield str(start) if start == previous else f"{start}–{previous}"
        start = previous = number
