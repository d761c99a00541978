"""The office at the head of a paper, printed without a label: its lines above the title, neither the state's name,
nor the office's address, nor whom a letter is to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from intake.findings import Found
from intake.flow import sheet_to_hits, sheet_to_segments
from intake.kind_sheets import KindSheet, sorting_wordings
from intake.rows import Sheet
from intake.values.addresses import is_address_like
from intake.values.dates import text_to_dates
from intake.values.offices import is_cut_off, is_office_like, office_faults, text_to_office
from models.geometry import box_around
from models.spelling import comparable

_STATE = re.compile(r"(министерств|министрл|республика|респубик|казакстан республикасы|қазақстан республикасы)")
_PLAIN_TITLES = frozenset({"справка", "аныктама", "заключение", "корытынды", "направление", "жолдама", "выписка"})
"""Words, in the letters of tokens, that are a title when nothing but a number stands beside them."""
_ADDRESSEE = re.compile(
    r"^(?:руководител[юя]м?|начальнику|директору|заведующей|заведующему|главному врачу|акиму|председателю|в отдел"
    r"|в управление|кому)(?![^\W_])|(?:басшысына|бастығына|директорына|әкіміне|меңгерушісіне|төрағасына|дәрігеріне)$"
)
"""How the line of a letter begins, or in Kazakh ends, that says whom it is to."""
_CONTACTS = re.compile(
    r"(?<![^\W_])(?:тел|факс|бин|бсн|иик|жск|бик|e-?mail|индекс|исх|шығ|шығыс|рег|тірк)(?![^\W_])|[0-9]{6}|@"
)
_TOWN = re.compile(r"(?:г|гор|город|қ)\.?\s?[^\W\d_]+|[^\W\d_]+\s(?:қаласы|қ)\.?")
_CLOSED = re.compile(r"[»\"]\s*\w{0,5}\s*$")
"""How the name of an office ends that is written in quotation marks, the Kazakh legal form behind it."""
_BARE_FORM = re.compile(r"(?:ШЖҚ\s)?(?:ММ|КММ|РММ|МКК|КМК|МҚКК|МКҚК|КМҚК|РМК|ЖШС|АҚ|ЖК)")
"""A Kazakh legal form alone on its line: the end of the name above."""
_FIRST_ROWS = 5
"""Rows at the head of a paper without a title among which its office stands."""
_BLOCK_GAP = 0.9
"""Letters' heights of white between the lines of one block, at most."""


def title_rows(sheet: Sheet, kind: KindSheet) -> list[int]:
    """Rows of the paper's heading: of its first title, and what goes on right below it."""
    hits = sheet_to_hits(sheet, sorting_wordings(), overlapping=True)
    titles = [hit for hit in hits if hit.name == f"title:{kind.kind}"]
    titles = [hit for hit in titles if not hit.missed] or titles
    rows = sorted({row for hit in titles for row in hit.rows})
    plain = [number for number in range(len(sheet.rows)) if _is_plain_title(sheet, number)]
    if plain and (not rows or plain[0] < rows[0]):
        rows = [plain[0], *rows]
    return [row for row in rows if row - rows[0] <= 2]


def _is_plain_title(sheet: Sheet, row: int) -> bool:
    keys = [token.key for token in sheet.tokens if token.row == row]
    return bool(keys) and keys[0] in _PLAIN_TITLES and all(key in _PLAIN_TITLES or not key.isalpha() for key in keys)


def letterhead(sheet: Sheet, kind: KindSheet) -> Found | None:
    """The last block above the title that names an office, with the lines that go on; the state's own apart."""
    top = min(title_rows(sheet, kind), default=min(len(sheet.rows), _FIRST_ROWS))
    blocks = _without_addressee(
        sheet, [block for block in sheet_to_segments(sheet) if sheet.tokens[block[0]].row < top]
    )
    offices = [block for block in blocks if _is_letterhead(_text(sheet, block))]
    local = [block for block in offices if not _STATE.search(comparable(_text(sheet, block)))]
    named = local or offices[-1:]
    if not named:
        return None
    block, whole = _whole_block(sheet, blocks, named)
    words = tuple(dict.fromkeys(sheet.tokens[index].word for index in block))
    raw = " ".join(word.text for word in words)
    office = text_to_office(raw)
    if office is None:
        return None
    box = box_around(word.box for word in words)
    # The state's own name stands above the office's, which was not read.
    alone = not _beside_another(sheet, block, named)
    return Found(office, raw, sheet.page, box, words, sure=bool(local) and whole and alone, weak_place=True)


def _beside_another(sheet: Sheet, block: Sequence[int], named: Sequence[Sequence[int]]) -> bool:
    """Whether another office stands at the height of a block: the same one in the other language, or a second."""
    rows = {sheet.tokens[index].row for index in block}
    return any(not set(other) & set(block) and rows & {sheet.tokens[index].row for index in other} for other in named)


def _whole_block(sheet: Sheet, blocks: Sequence[list[int]], named: Sequence[list[int]]) -> tuple[list[int], bool]:
    """The last of the named blocks with its lines above and below; False where a lone town stands below it, which
    may be the end of its name or the beginning of its address."""
    block = [*named[-1]]
    place = blocks.index(named[-1])
    while place and _goes_on(sheet, blocks[place - 1], block) and _wants_more(sheet, blocks[place - 1], block):
        place -= 1
        block = [*blocks[place], *block]
    for earlier in reversed(named[:-1]):
        if _goes_on(sheet, earlier, block) and _one_edge(sheet, earlier, block):
            block = [*earlier, *block]
    for other in blocks:
        if not _goes_on(sheet, block, other):
            continue
        text = _text(sheet, other)
        if _is_address(text):
            break
        if _CLOSED.search(_text(sheet, block)) and _TOWN.fullmatch(text.strip(" ,")):
            return block, False
        block += other
    return block, True


def _is_address(text: str) -> bool:
    """Whether a line of the letterhead is where the office is, or how to reach it."""
    if _CONTACTS.search(comparable(text)):
        return True
    return bool(re.search(r"\d", text)) and is_address_like(text) and not is_office_like(text)


def _without_addressee(sheet: Sheet, blocks: Sequence[list[int]]) -> list[list[int]]:
    """The blocks without those that say whom the letter is to: its line, what stands below it, in Kazakh above."""
    out: set[int] = set()
    for number, block in enumerate(blocks):
        match = _ADDRESSEE.search(comparable(_text(sheet, block)))
        if match is None:
            continue
        out.add(number)
        here = number
        if match.start() == 0:
            for other in range(number + 1, len(blocks)):
                if _stands_below(sheet, blocks[here], blocks[other]):
                    out.add(other)
                    here = other
        for other in range(number - 1, -1, -1):
            if not (
                _stands_below(sheet, blocks[other], blocks[here]) and _wants_more(sheet, blocks[other], blocks[here])
            ):
                break
            out.add(other)
            here = other
    return [block for number, block in enumerate(blocks) if number not in out]


def _stands_below(sheet: Sheet, first: Sequence[int], second: Sequence[int]) -> bool:
    """Whether a block is the line right below another one, in its column."""
    here, below = (box_around(sheet.tokens[index].word.box for index in block) for block in (first, second))
    shared = min(here.right, below.right) - max(here.left, below.left)
    near = -0.2 * sheet.letter < below.top - here.bottom < _BLOCK_GAP * sheet.letter
    return near and shared > 0.3 * min(here.width, below.width)


def _wants_more(sheet: Sheet, first: Sequence[int], second: Sequence[int]) -> bool:
    """Whether the first of two blocks ends as only a line that goes on does, or the second begins as a rest."""
    rest = _text(sheet, second)
    return rest[:1].islower() or bool(_BARE_FORM.fullmatch(rest.strip())) or is_cut_off(_text(sheet, first))


def _is_letterhead(text: str) -> bool:
    """Whether a block names an office and is neither a sentence nor a number line (`Сериясы МӘС № 123826`)."""
    return is_office_like(text) and "sentence" not in office_faults(text)


def _one_edge(sheet: Sheet, first: Sequence[int], second: Sequence[int]) -> bool:
    """Whether two blocks begin at one edge: lines of one name, not two centred names."""
    lefts = [sheet.tokens[block[0]].word.box.left for block in (first, second)]
    return abs(lefts[0] - lefts[1]) < 0.4 * sheet.letter


def _text(sheet: Sheet, block: Sequence[int]) -> str:
    return " ".join(word.text for word in dict.fromkeys(sheet.tokens[index].word for index in block))


def _goes_on(sheet: Sheet, block: Sequence[int], other: Sequence[int]) -> bool:
    """Whether another block is the next line of a block's text."""
    last = [index for index in block if sheet.tokens[index].row == sheet.tokens[block[-1]].row]
    here = box_around(sheet.tokens[index].word.box for index in last)
    below = box_around(sheet.tokens[index].word.box for index in other)
    gap = below.top - here.bottom
    shared = min(here.right, below.right) - max(here.left, below.left)
    text = _text(sheet, other)
    like = 0.6 if is_cut_off(_text(sheet, block)) or _BARE_FORM.fullmatch(text.strip()) else 0.35
    near = (
        -0.2 * sheet.letter < gap < _BLOCK_GAP * sheet.letter and abs(below.height - here.height) < like * here.height
    )
    return near and shared > 0.5 * min(here.width, below.width) and "№" not in text[:3] and not text_to_dates(text)
