"""Account numbers: Latin letters and digits, which only the Latin model reads, proved by their check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from intake.extract.pieces import Piece, Region, box_of
from intake.findings import Found
from intake.rows import Sheet
from models.page import Word
from models.values import iban_holds

_LENGTH = 20
_BEGIN = re.compile(r"[KКkкХX][ZЗ3727z2]")
"""How `KZ` comes from either model (OCR.md 6.4)."""
_DIGITS = str.maketrans("OОQDIІlLZЗSBGTo", "000011112358670"[:15])
_UNSURE = {
    "O": "0",
    "0": "O",
    "I": "1",
    "1": "I",
    "S": "5",
    "5": "S",
    "B": "8",
    "8": "B",
    "Z": "2",
    "2": "Z",
    "G": "6",
}
_MOST_UNSURE = 4
"""Unsure characters of the account that are tried both ways; the check digits must single one out."""
_CYRILLIC = str.maketrans("АВЕКМНОРСТУХЗ", "ABEKMHOPCTYX3")


class Account(NamedTuple):
    """An account number in a run of words."""

    iban: str
    first: int
    """Index of its first piece, and of the one after its last."""
    end: int
    sure: bool
    """The Latin model read it so, and its check digits hold."""


def pieces_to_account(pieces: Sequence[Piece]) -> Account | None:
    """The first account number that pieces of a line begin with `KZ`, in one word or in groups."""
    for first, piece in enumerate(pieces):
        if not (_BEGIN.match(_latin(piece)) or _BEGIN.match(piece.text)):
            continue
        latin = printed = ""
        for end in range(first, len(pieces)):
            latin += _clean(_latin(pieces[end]))
            printed += _clean(pieces[end].text)
            if len(latin) >= _LENGTH or len(printed) > _LENGTH + 1:
                break
        for text in (latin, printed):
            if len(text) == _LENGTH:
                iban, mended = _proved(text)
                return Account(iban, first, end + 1, sure=iban_holds(iban) and not mended and text == latin)
    return None


def region_to_account(region: Region) -> Account | None:
    """The account number in a region."""
    return pieces_to_account(region.pieces)


def sheets_to_account(sheets: Sequence[Sheet]) -> Found | None:
    """The only account number on the sheets whose check digits hold, wherever it stands."""
    found: dict[str, Found] = {}
    for sheet, words in _lines(sheets):
        pieces = [Piece(word, 0, len(word.text)) for word in words]
        account = pieces_to_account(pieces)
        if account and iban_holds(account.iban):
            own = pieces[account.first : account.end]
            raw = " ".join(piece.text for piece in own)
            found.setdefault(
                account.iban,
                Found(account.iban, raw, sheet.page, box_of(own), tuple(piece.word for piece in own),
                      sure=account.sure, weak_place=True),
            )  # fmt: skip
    return next(iter(found.values())) if len(found) == 1 else None


def _lines(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, tuple[Word, ...]]]:
    for sheet in sheets:
        for row in sheet.rows:
            yield sheet, row.words


def _latin(piece: Piece) -> str:
    """The piece as the Latin model read it, where it is a whole word that it looked at."""
    second = piece.word.second
    whole = piece.end - piece.start >= len(piece.word.text.strip(".,:;()"))
    return second.text if second and whole else piece.text


def _clean(text: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", text.upper().translate(_CYRILLIC))


def _proved(text: str) -> tuple[str, bool]:
    """An account number with digits where only digits can be, and with unsure characters as the check digits want
    them; and whether any of those had to be changed."""
    head = "KZ" + text[2:7].translate(_DIGITS)
    tail = text[7:]
    if iban_holds(head + tail):
        return head + tail, False
    places = [place for place, letter in enumerate(tail) if letter in _UNSURE][:_MOST_UNSURE]
    fits = set()
    for choice in product((False, True), repeat=len(places)):
        letters = list(tail)
        for place, other in zip(places, choice, strict=True):
            letters[place] = _UNSURE[letters[place]] if other else letters[place]
        if iban_holds(head + "".join(letters)):
            fits.add(head + "".join(letters))
    return (fits.pop(), True) if len(fits) == 1 else (head + tail, False)
