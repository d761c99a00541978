"""The letters on the screen and for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desk import rooms
from desk.names import known_name
from desk.screen import console
from desk.words import Words
from models.wording import Language

if TYPE_CHECKING:
    from generate.journey import LetterType


def letters_of_service(service: str | None) -> tuple[LetterType, ...]:
    """Every letter, or those that serve some edition of a service; InputError when the service is unknown."""
    types = rooms.letter_types()
    if service is None:
        return types
    family = service.partition("/")[0]
    known_name(family, rooms.catalogue().families, code="call-service-unknown")
    return tuple(
        letter
        for letter in types
        if not letter.serves or any(one.partition("/")[2] == family for one in letter.serves)
    )


def letter_types_to_rows(types: Sequence[LetterType]) -> list[Mapping[str, object]]:
    """The letters for programs: one object a letter, with what each field means."""
    return [
        {
            "letter": letter.letter,
            "form": letter.form,
            "title": letter.title,
            "languages": list(letter.languages),
            "serves": list(letter.serves),
            "act": letter.act or None,
            "appendix": letter.appendix,
            "clause": letter.clause,
            "copies": letter.copies,
            "half_page": list(rooms.half_page_languages(letter)),
            "fields": {name: field.model_dump(mode="json") for name, field in letter.fields.items()},
        }
        for letter in types
    ]


def show_letters(types: Sequence[LetterType], language: Language) -> None:
    """Each letter with its source and the fields that it prints."""
    from rich.table import Table

    words, screen = Words(language, {}), console()
    for letter in types:
        screen.print(f"{letter.letter} · {words.text(letter.title)}", style="bold", soft_wrap=True)
        source = words.text(letter.act) if letter.act else words.of("letter-of-ours")
        halves = rooms.half_page_languages(letter)
        parts = [letter.form, source, ", ".join(letter.languages)]
        parts += [words.of("letter-half-page", languages=", ".join(halves))] if halves else []
        screen.print(" · ".join(parts), style="dim", soft_wrap=True)
        table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 2))
        for name, field in letter.fields.items():
            table.add_row(name, field.kind, field.kk if language == "kk" else field.ru)
        screen.print(table)
