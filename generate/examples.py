"""Every letter as its example fills it, and blank: what a gallery shows and a preview renders."""

from __future__ import annotations

import tomllib
from pathlib import Path

from generate.letter_type import LetterType
from generate.request import Data, LetterRequest
from models.catalogue import Catalogue
from models.errors import InputError
from models.law import Edition

_GROUNDS_SHOWN = 2
"""A refusal rests on several grounds as often as on one."""


def example_data(letter_type: LetterType) -> Data:
    """The values of the letter's `example.toml`, of invented people, as `--data` takes them; none where an office has
    not written any for a letter of its own. InputError where the file cannot be read."""
    file = letter_type.file("example.toml")
    try:
        values: Data = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as broken:
        raise InputError("letter-toml-broken", letter=letter_type.form, why=str(broken).splitlines()[0]) from broken
    return values


def example_edition(letter_type: LetterType, catalogue: Catalogue) -> Edition:
    """The edition that the example is about: one whose act prints the form, else the one that the letter names."""
    shown = letter_type.serves[0] if letter_type.serves else letter_type.shown_for
    edition_id, family = shown.split("/")
    return next(edition for edition in catalogue.editions if (edition.id, edition.family) == (edition_id, family))


def letter_to_examples(letter_type: LetterType, catalogue: Catalogue, *, folder: Path) -> tuple[LetterRequest, ...]:
    """One filled letter and one blank form in each language: `receipt.kk.pdf`, `receipt.kk.blank.pdf`.

    A letter about an edition as a whole has no blank, and a list of an act nothing to fill in.
    """
    edition = example_edition(letter_type, catalogue)
    closed = [ground.clause for ground in edition.grounds if ground.kind == "refusal"]
    grounds = tuple(closed[:_GROUNDS_SHOWN]) if "grounds" in letter_type.fields else ()
    requests: list[LetterRequest] = []
    for language in letter_type.languages:
        common = LetterRequest(
            letter=letter_type.letter,
            out=folder / f"{letter_type.form}.{language}.pdf",
            edition=edition,
            catalogue=catalogue,
            kinds=catalogue.kinds,
            channel=letter_type.channels[0] if letter_type.channels else None,
            language=language,
            grounds=grounds,
            data=example_data(letter_type),
        )
        if letter_type.fields:
            requests.append(common)
        if not letter_type.of_edition:
            blank = folder / f"{letter_type.form}.{language}.blank.pdf"
            requests.append(
                LetterRequest(**{**vars(common), "out": blank, "data": None, "grounds": (), "blank": True})
            )
    return tuple(requests)
