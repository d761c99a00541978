"""Addresses that a form breaks into blanks (`Облыс ___ қала (аудан) ___ көше ___ үй ___`): put together again."""

from __future__ import annotations

from intake.extract.pieces import Piece, box_of
from intake.extract.places import Neighbourhood
from intake.findings import Found
from intake.flow import Hit, sheet_to_hits
from intake.kind_sheets import KindSheet, address_part_wordings
from intake.rows import Sheet
from intake.values.known_words import mended
from models.page import Word

_FEWEST = 4
"""Labels of parts on a page from which it is such a form and not an address written out."""


def sheet_to_broken_address(sheet: Sheet, kind: KindSheet) -> Found | None:
    """The address out of its blanks, the filled ones joined by commas in the form's order; None where the sheet
    breaks no address up."""
    if not kind.address_parts:
        return None
    hits = sheet_to_hits(sheet, address_part_wordings(kind.kind))
    area = Neighbourhood(sheet, hits, frozenset())
    behind = [hit for hit in hits if _is_suffix(hit, sheet)]
    labels = [hit for hit in hits if hit not in behind and (area.opens(hit) or _is_before_number(hit, sheet))]
    area = Neighbourhood(sheet, labels, frozenset())  # `облысы` in a value is no label
    if len(labels) + len(behind) < _FEWEST or not any(len(hit.tokens) > 1 for hit in labels):
        return None
    values: list[tuple[Piece, ...]] = []
    first_row, last_row = _span(labels)
    numbers = {hit: _number_before(hit, sheet) for hit in behind}
    taken = [piece.word for piece in numbers.values() if piece]
    for hit in sorted((*labels, *behind), key=lambda hit: hit.tokens):
        if not first_row <= hit.rows[0] <= last_row:
            continue
        region = area.right_of(hit) if hit in labels else None
        number = numbers.get(hit)
        pieces = tuple(piece for piece in region.pieces if _is_free(piece, taken)) if region else ()
        pieces = (number,) if number else pieces
        if pieces:
            values.append(pieces)
    if not values:
        return None
    all_pieces = [piece for value in values for piece in value]
    words = tuple(dict.fromkeys(piece.word for piece in all_pieces))
    shown = [" ".join(piece.text for piece in value).strip(" ,.;:_") for value in values]
    hand = sum(word.handwritten for word in words) * 2 >= len(words)
    text = mended(", ".join(part for part in shown if part), "address")
    return Found(
        value=None if hand else text,
        raw=text,
        page=sheet.page,
        box=box_of(all_pieces),
        words=words,
        handwritten=hand,
    )


def _is_suffix(hit: Hit, sheet: Sheet) -> bool:
    """Whether a hyphen joins the word to the blank before it: `___ -үй ___ -пәтер`."""
    first = sheet.tokens[hit.tokens[0]]
    return first.word.text[: first.start].strip() in {"-", "–", "—"}


def _number_before(hit: Hit, sheet: Sheet) -> Piece | None:
    """The number in the blank before such a word; None where the blank is empty."""
    first = sheet.tokens[hit.tokens[0]]
    if not first.place:
        return None
    word = sheet.rows[first.row].words[first.place - 1]
    return Piece(word, 0, len(word.text)) if word.text[:1].isdigit() else None


def _is_free(piece: Piece, taken: list[Word]) -> bool:
    """Whether a piece is neither a number that the word behind it names nor that word."""
    return piece.word not in taken and piece.word.text[:1] not in {"-", "–", "—"}


def _is_before_number(hit: Hit, sheet: Sheet) -> bool:
    """Whether a number follows the word at once: `үй 63` fills a blank, `63-үй` is written out."""
    last = hit.tokens[-1]
    after = sheet.tokens[last + 1] if last + 1 < len(sheet.tokens) else None
    return after is not None and after.row == sheet.tokens[last].row and after.key[:1].isdigit()


def _span(labels: list[Hit]) -> tuple[int, int]:
    """Rows from the first label to the last that follows within three rows of the one before."""
    rows = sorted(hit.rows[0] for hit in labels)
    anchor = next(hit.rows[0] for hit in labels if len(hit.tokens) > 1)
    first = min(row for row in rows if anchor - row <= 3)
    return first, anchor + 3
