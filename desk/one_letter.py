"""One letter on a person's word: from a case, from data, or blank."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desk import rooms
from desk.casework import Casework, stamp
from desk.choosing import check_given, office_of
from desk.folder import load_case, working_in, write_whole
from desk.letters import (
    case_to_edition,
    case_to_request,
    case_with_taken,
    latest_letter,
    letters_aside,
)
from desk.names import known_name
from desk.shelf import shelve
from models.case import Case, Given, ItemStatus, Stage
from models.errors import InputError
from models.law import Edition

if TYPE_CHECKING:
    from generate.journey import LetterRequest, MadeLetter, MadeLetters

_LISTS_OF_LACKING = ("missing_papers", "refusal_to_accept", "returned_papers")
_LACKING = (ItemStatus.MISSING, ItemStatus.UNUSABLE)
_SUFFIXES = (".pdf", ".docx")
SEPARATOR = "separator"
_NAME_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without I, O, 0 and 1, which people take for one another."""


@dataclass(frozen=True)
class LetterCall:
    """What `qujat letter` was told."""

    name: str
    out: Path
    given: Given
    case: Path | None = None
    data: Path | None = None
    blank: bool = False
    grounds: tuple[str, ...] = ()
    duplicate: bool = False
    """A reprint of a letter that was given out."""
    count: int | None = None
    """How many sheets of a letter that is a set: separators, under a new name for the set."""


def make_letter(call: LetterCall, *, work: Casework) -> MadeLetters:
    """Makes the letter at `call.out`; one of a case is kept in the case too, as a version.

    InputError: unknown letter or ground, not exactly one source, data that is none, another suffix.
    """
    _require_sense(call)
    check_given(call.given, catalogue=rooms.catalogue(), settings=work.settings)
    if call.case is not None:
        with working_in(call.case):
            return _from_case(call, load_case(call.case), work=work)
    edition = edition_of_given(call.given, work)
    require_grounds(call.grounds, edition)
    return _made(_request(call, edition, work), work)


def _require_sense(call: LetterCall) -> None:
    types = rooms.letter_types()
    known_name(call.name, {letter.letter for letter in types}, code="call-letter-unknown")
    if call.count is not None and call.name != SEPARATOR:
        raise InputError("letter-count-not-taken", letter=call.name)
    known = call.case is not None or call.data is not None or call.count is not None
    sources = sum((known, call.blank))
    if call.duplicate and not any("duplicate" in letter.fields for letter in types if letter.letter == call.name):
        raise InputError("letter-no-duplicate", letter=call.name)
    of_edition = any(letter.of_edition for letter in types if letter.letter == call.name)
    if sources > 1 or (sources == 0 and not of_edition):
        raise InputError("letter-one-source")
    if call.out.suffix.casefold() not in _SUFFIXES:
        raise InputError("letter-suffix", file=call.out.name)


def require_grounds(grounds: Sequence[str], edition: Edition | None) -> None:
    """Grounds come from the edition's closed list only."""
    if not grounds:
        return
    if edition is None:
        raise InputError("ground-without-edition")
    for ground in grounds:
        known_name(ground, [known.clause for known in edition.grounds], code="call-ground-unknown")


def edition_of_given(given: Given, work: Casework) -> Edition | None:
    """The edition of a service named on the line; None when none was named or none holds that day."""
    if given.service is None:
        return None
    on = date.fromisoformat(given.on) if given.on else work.today
    choice = rooms.choose(service=given.service, territory=given.territory or work.settings.territory, on=on)
    if choice is None:
        raise InputError("letter-no-edition", service=given.service, on=on.strftime("%d.%m.%Y"))
    return choice.edition


def _request(call: LetterCall, edition: Edition | None, work: Casework) -> LetterRequest:
    from generate.journey import LetterRequest

    catalogue = rooms.catalogue()
    settings = work.settings
    return LetterRequest(
        letter=call.name,
        out=call.out,
        data=_data(call, work.today),
        blank=call.blank,
        edition=edition,
        office=office_of(call.given.office or settings.office, catalogue=catalogue, settings=settings),
        kinds=catalogue.kinds,
        catalogue=catalogue,
        channel=rooms.channel(edition, call.given.channel) if edition else call.given.channel,
        language=call.given.letter_language,
        grounds=call.grounds,
        number=call.given.number,
        duplicate=call.duplicate,
    )


def _data(call: LetterCall, day: date) -> Mapping[str, str | list[dict[str, str]]] | None:
    """The data of the file and the count of the line: a set without a name gets one of the day and four letters."""
    data = dict(read_data(call.data)) if call.data else {}
    if call.count is not None:
        data["count"] = str(call.count)
        data.setdefault("batch", f"{day:%y%m%d}-{''.join(secrets.choice(_NAME_LETTERS) for _ in range(4))}")
    return data or (None if call.data is None else {})


def read_data(file: Path) -> Mapping[str, str | list[dict[str, str]]]:
    """A letter's values from a JSON file: names to strings, or to lists of objects of strings.

    Numbers are taken as they are written; InputError for anything else.
    """
    try:
        values = json.loads(file.read_text(encoding="utf-8-sig"), parse_int=str, parse_float=str)
    except FileNotFoundError as error:
        raise InputError("data-missing", file=file.name) from error
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError("data-not-json", file=file.name) from error
    if not isinstance(values, dict):
        raise InputError("data-not-json", file=file.name)
    for name, value in values.items():
        rows = isinstance(value, list) and all(_is_row(row) for row in value)
        if not isinstance(value, str) and not rows:
            raise InputError("data-value", file=file.name, name=name)
    return values


def _is_row(row: object) -> bool:
    return isinstance(row, dict) and all(isinstance(value, str) for value in row.values())


def _from_case(call: LetterCall, case: Case, *, work: Casework) -> MadeLetters:
    """A letter of the case: made at `out`, kept in the case. A receipt given once already is a duplicate.

    With data: what the case does not know (the day of a hearing, the sum awarded) is taken from there.
    """
    edition = case_to_edition(case)
    require_grounds(call.grounds, edition)
    if call.name in _LISTS_OF_LACKING and not any(item.status in _LACKING for item in case.check.items):
        raise InputError("letter-nothing-lacks", letter=call.name)
    given = case.model_copy(
        update={
            "channel": call.given.channel or case.channel,
            "given": case.given.model_copy(
                update={"letter_language": call.given.letter_language or case.given.letter_language}
            ),
        }
    )
    again = call.duplicate or (call.name == "receipt" and latest_letter(case.letters, call.name) is not None)
    request = case_to_request(given, call.name, edition=edition, work=work, grounds=call.grounds, duplicate=again)
    request = replace(request, data=read_data(call.data) if call.data else None)
    if again:
        made = _made(replace(request, out=call.out, docx=None), work)
    else:
        with letters_aside(work.folder):
            made = _made(request, work)
            placed = _copied_out(made.letters[0], call.out)
            case = case_with_taken(case, made, folder=work.folder)
        made = replace(made, letters=(placed,))
    stage = Stage(at=stamp(), what="letter", details=(call.name, *call.grounds))
    shelve(case.model_copy(update={"stages": (*case.stages, stage)}), folder=work.folder, words=work.words)
    return made


def _copied_out(letter: MadeLetter, out: Path) -> MadeLetter:
    """The letter at the place that the line names too; a DOCX beside it where no PDF could be made."""
    file = letter.docx if out.suffix.casefold() == ".docx" and letter.docx is not None else letter.path
    place = out.with_suffix(file.suffix)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(place, file.read_bytes())
    return replace(letter, path=place)


def _made(request: LetterRequest, work: Casework) -> MadeLetters:
    """The letter as it was made, and what there is to say of it; InputError with the first Problem where it could not
    be proved."""
    made = rooms.make_letters([request], progress=work.progress)
    if not made.letters:
        reason = made.problems[0].worded(work.language).message if made.problems else "-"
        raise InputError("letter-not-made", letter=request.letter, reason=reason)
    return made
