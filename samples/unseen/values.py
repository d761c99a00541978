"""Texts with values in braces, cut into pieces of which each knows what it prints and what is true.

`{surname}` prints a field, `{surname:upper}` in a manner, `{full_name:genitive}` the three parts of a name declined,
`{child_full_name}` those of another person; `{@office}` an extra that is no field; `{address.street}` a part of a
field. `<b>`, `<i>`, `<u>`, `<s>` and their closings switch bold, italic, underlined and small.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from samples.engines.declined import GrammarCase, declined_name
from samples.engines.pieces import SIGNATURE, STAMP, Piece
from samples.printed import NAME_FIELDS, is_date, printed
from samples.spelled import MONTHS_KK, MONTHS_RU, spelled_date

_TOKEN = re.compile(r"\{([^}]+)\}|<(/?)([bius])>")
_DATE_PARTS = frozenset({"day", "month", "year", "yy"})
_GROUP_OF = {"1": "первой", "2": "второй", "3": "третьей"}
_KAZAKH_CASES = frozenset({"ablative", "kk_genitive", "kk_dative", "kk_accusative"})
_CASES = _KAZAKH_CASES | {"genitive", "dative", "accusative", "instrumental"}


@dataclass(frozen=True)
class Manners:
    """How one paper prints what it is given."""

    language: str
    dates: str = "dots"
    upper: bool = False
    """Names in capitals."""


def pieces_of(text: str, facts: Mapping[str, str], manners: Manners) -> Iterator[Piece]:
    """The text's pieces in order; a value that the facts do not hold gives none."""
    switched = {"b": False, "i": False, "u": False, "s": False}
    position = 0
    for match in _TOKEN.finditer(text):
        if match.start() > position:
            yield _styled(text[position : match.start()], switched)
        position = match.end()
        if match[3]:
            switched[match[3]] = not match[2]
            continue
        for piece in _values(match[1], facts, manners):
            yield replace(
                piece,
                bold=switched["b"],
                italic=switched["i"],
                underlined=switched["u"],
                small=switched["s"],
                fill=piece.field not in (STAMP, SIGNATURE),
            )
    if position < len(text):
        yield _styled(text[position:], switched)


def _styled(text: str, switched: Mapping[str, bool]) -> Piece:
    return Piece(text, switched["b"], switched["i"], switched["u"], switched["s"])


def _values(place: str, facts: Mapping[str, str], manners: Manners) -> Iterator[Piece]:
    name, _, manner = place.partition(":")
    if name.endswith("full_name"):
        yield from _full_name(name.removesuffix("full_name"), manner, facts, manners)
        return
    truth = facts.get(name, "")
    if name.startswith("@"):
        if truth:
            yield Piece(
                truth.upper() if manner == "upper" else truth, field=name if name in (STAMP, SIGNATURE) else None
            )
        return
    if truth:
        yield _value(name, truth, manner, facts, manners)


def _full_name(prefix: str, manner: str, facts: Mapping[str, str], manners: Manners) -> Iterator[Piece]:
    parts = [part for part in NAME_FIELDS if facts.get(prefix + part)]
    for number, part in enumerate(parts):
        if number:
            yield Piece(" ")
        # Kazakh declines only the last word of a name
        bare = manner in _KAZAKH_CASES and number < len(parts) - 1
        yield _value(prefix + part, facts[prefix + part], "" if bare else manner, facts, manners)


def _value(name: str, truth: str, manner: str, facts: Mapping[str, str], manners: Manners) -> Piece:
    field = name.partition(".")[0]
    part = "." in name or manner in _DATE_PARTS
    if manner in _CASES:
        return _declined(field, truth, manner, facts, manners)
    return Piece(shown_of(field, truth, manner, manners), field=field, truth=truth, part=part)


def _declined(field: str, truth: str, manner: str, facts: Mapping[str, str], manners: Manners) -> Piece:
    bare = next(name for name in NAME_FIELDS if field.endswith(name))
    prefix = field.removesuffix(bare)
    case: GrammarCase = manner  # type: ignore[assignment]
    shown = declined_name(truth, bare, case, feminine=facts.get(f"@{prefix}sex") == "f")
    if manners.upper:
        shown = shown.upper()
    return Piece(shown, field=field, truth=truth, declined=shown.casefold() != truth.casefold())


def shown_of(field: str, truth: str, manner: str, manners: Manners) -> str:
    """What a paper prints for a value in a manner; the paper's own manner where none is asked, `kk_…` and `ru_…` in
    that language whatever the paper's."""
    language, _, rest = manner.partition("_")
    if language in ("kk", "ru"):
        return shown_of(field, truth, rest, replace(manners, language=language))
    if is_date(field):
        return _date(truth, manner or manners.dates, manners.language)
    if field.endswith(NAME_FIELDS):
        return truth.upper() if (manner == "upper" or (manners.upper and manner != "title")) else truth
    if field == "disability_group" and manner == "of" and truth in _GROUP_OF:
        return _GROUP_OF[truth]
    if field.endswith("iin") and manner == "spaced":
        return " ".join(truth)
    return printed(field, truth, manner, manners.language)


def _date(iso: str, manner: str, language: str) -> str:
    if manner == "spelled":
        return spelled_date(date.fromisoformat(iso), language)
    year, month, day = iso.split("-")
    word = (MONTHS_KK if language == "kk" else MONTHS_RU)[int(month) - 1]
    tail = "ж." if language == "kk" else "г."
    own: dict[str, str] = {
        "slash": f"{day}/{month}/{year}",
        "yearfirst": f"{year} жылғы «{day}» {word}" if language == "kk" else f"«{day}» {word} {year} года",
        "tail": f"{day}.{month}.{year} {tail}" if language == "kk" else f"{day}.{month}.{year}{tail}",
        "gazette": f"{year} жылдың {int(day)} {word}" if language == "kk" else f"{int(day)} {word} {year} г.",
        "spaced": f"{day} . {month} . {year}",
    }
    return own.get(manner) or printed("birth_date", iso, manner, language)
