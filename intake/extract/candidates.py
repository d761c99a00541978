"""The labels of a sheet to candidates: what each label may mean, with the place and the weight of every reading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from intake.extract.parse import Part, region_to_parts, without_clause
from intake.extract.pieces import Piece, Region, box_of
from intake.extract.places import Neighbourhood
from intake.extract.runs import is_list_number
from intake.extract.sums import contradicts_column, hit_to_sum
from intake.flow import Hit
from intake.kind_sheets import FieldWords, KindSheet, unprefixed, words_of_field
from intake.rows import Sheet
from intake.values.addresses import is_address_like
from intake.values.latin import latin_series
from intake.values.names import is_patronymic
from intake.values.numbers import has_guessed_numeral, is_usual_series, pure_series
from models.geometry import Box

_PLACE_WEIGHT = {"right": 1.0, "before": 0.95, "flow": 0.8, "below": 0.84, "above": 0.5}
_CAPTION_WEIGHT = {"above": 1.05, "right": 0.55, "below": 0.4, "flow": 0.3, "before": 0.4}
_LINES = {"address": 3, "text": 2, "issue": 2, "name": 1, "named": 1, "given": 1}
"""Lines that a value may go on for below its first, by type or compound."""
_PAPER_FIELDS = frozenset({"document_number", "document_series", "issued_on", "issued_by", "valid_until",
                           "application_date", "disability_group"})  # fmt: skip


class Group(NamedTuple):
    """Labels of one field that stand together: in two languages side by side or one over the other."""

    field: str
    """Name of the sheets, with prefix where the label itself says whose it is."""
    after: bool
    hits: tuple[Hit, ...]
    box: Box

    @property
    def weight(self) -> float:
        """The surest of its labels."""
        return max(hit.weight for hit in self.hits)


class Value(NamedTuple):
    """A value for one field of the contract, with the words it came from."""

    field: str
    value: str
    pieces: tuple[Piece, ...]
    raw: str
    sure: bool
    page: int
    box: Box


class Candidate(NamedTuple):
    """One reading of one label: the values it gives, and how much speaks for it."""

    group: Group
    how: str
    values: tuple[Value, ...]
    score: float
    missed: int


def hits_to_groups(hits: Sequence[Hit], area: Neighbourhood) -> list[Group]:
    """Labels in reading order, neighbours of one field merged where nothing free stands between them."""
    groups: list[Group] = []
    for hit in hits:
        if hit.what not in {"label", "after"}:
            continue
        after = hit.what == "after"
        last = groups[-1] if groups else None
        if last and last.field == hit.field and last.after == after and _stand_together(last, hit, area):
            groups[-1] = Group(last.field, after, (*last.hits, hit), last.box.union(hit.box))
        else:
            groups.append(Group(hit.field, after, (hit,), hit.box))
    return groups


def _stand_together(group: Group, hit: Hit, area: Neighbourhood) -> bool:
    last = group.hits[-1]
    if area.right_of(last) is not None:
        return False
    if last.rows[-1] == hit.rows[0]:
        return hit.box.left - last.box.right < 3 * area.sheet.letter
    near = hit.rows[0] - last.rows[-1] == 1 and hit.box.top - last.box.bottom < 1.2 * area.sheet.letter
    return near and min(hit.box.right, last.box.right) > max(hit.box.left, last.box.left)


def group_to_regions(group: Group, words: FieldWords, area: Neighbourhood) -> Iterator[Region]:
    """Every place where the value of a group of labels may stand."""
    if group.after and area.begins(group.hits[0]) and not area.in_small_letters(group.hits[0]):
        return  # a label of its own that was read in part: `Берілген «үм`
    if group.after:
        back = area.before(group.hits[0], lines=1 if words.type in {"date", "group"} else _lines_of(words))
        if back:
            yield _from_first_word(back) if words.type == "address" else back
        return
    last = group.hits[-1]
    if words.type == "amount" and (found := hit_to_sum(last, area)):
        yield found
        return
    for hit in dict.fromkeys((last, group.hits[0])):
        for wide in (False, True):
            right = area.right_of(hit, wide=wide)
            if right:
                yield from _grown(right, words, area, group.field)
    for elsewhere in (area.past_tail(last), _flowing(last, area), area.below(last, over=group.box)):
        if elsewhere:
            yield from _grown(elsewhere, words, area, group.field)
    yield from _above_or_before(group, words, area)


def _above_or_before(group: Group, words: FieldWords, area: Neighbourhood) -> Iterator[Region]:
    bracketed = area.bracketed(group.hits[0])
    above = area.above(group.hits[0], over=group.box) if bracketed or area.right_of(group.hits[-1]) is None else None
    if above:
        longest = area.lines_over(above, lines=1) if words.type in {"address", "text"} else above
        if longest.lines > above.lines:
            yield longest
        yield above
    if words.type == "name" and bracketed:
        whole = area.above(group.hits[0], over=group.box, whole=True)
        if whole:
            yield whole
    yield from _named_before(group, words, area, bracketed=bracketed)
    if words.type in {"group", "date"}:
        back = area.before(group.hits[0], lines=0)
        if back and not is_list_number(back.text):
            yield back._replace(how="flow")
    if words.type == "address" and area.in_small_letters(group.hits[0]) and not area.before_colon(group.hits[-1]):
        back = area.before(group.hits[0], lines=2)  # `… 5-үй мекенжайы бойынша тұрады`
        if back:
            yield _from_first_word(back)


def _from_first_word(region: Region) -> Region:
    """The region without figures at its head: what stands there is another field's, `ЖСН 850123300114. Алматы …`."""
    first = next((place for place, piece in enumerate(region.pieces) if any(c.isalpha() for c in piece.text)), 0)
    labels = [place + 1 for place, piece in enumerate(region.pieces[:-1]) if piece.text.endswith(":")]
    if labels:
        first = max(first, labels[-1])  # `… екендігін куәландырамын. Мұра мүлкі: Алматы қаласы, …`
    ends = [place + 1 for place, piece in enumerate(region.pieces) if piece.text.endswith(",")]
    if ends and not is_address_like(" ".join(piece.text for piece in region.pieces[first : ends[0]])):
        first = max(first, ends[0])  # `Мен, Ахметов Серік Маратұлы, Алматы қаласы, …`
    names = [
        place + 1 for place, piece in enumerate(region.pieces[:_NAME_WORDS]) if is_patronymic(piece.text.strip(","))
    ]
    if names:
        first = max(first, names[-1])  # `сәйкес Ахметова Айгүл Серікқызына Алматы қаласы, …`
    return region._replace(pieces=region.pieces[first:])


_NAME_WORDS = 5
"""Words at the head of a sentence among which a name before an address ends."""
_CLAUSE_WORDS = frozenset({"и", "және", "мен", "с", "гр", "гр.", "гражданин", "гражданка", "азамат", "азаматша"})


def _named_before(group: Group, words: FieldWords, area: Neighbourhood, *, bracketed: bool) -> Iterator[Region]:
    """The name that a caption in brackets follows in its sentence: `и Ахметов Серик Маратович («Заказчик»)`."""
    if words.compound not in {"name", "named"} or not bracketed or area.begins(group.hits[0]):
        return
    back = area.before(group.hits[0], lines=1)
    if back:
        yield _last_clause(back)


def _last_clause(region: Region) -> Region:
    """The region from behind its last joining word or comma on: `ТОО «Жасыл» и Ахметов Серик`."""
    texts = [piece.text for piece in region.pieces]
    starts = [
        place + 1 for place, text in enumerate(texts[:-1]) if text.casefold() in _CLAUSE_WORDS or text[-1:] in ",;)»"
    ]
    return region._replace(pieces=region.pieces[starts[-1] :]) if starts else region


def _flowing(hit: Hit, area: Neighbourhood) -> Region | None:
    return area.next_line(hit) if area.right_of(hit) is None else None


def _lines_of(words: FieldWords) -> int:
    return _LINES.get(words.compound or words.type or "", 0)


def _grown(region: Region, words: FieldWords, area: Neighbourhood, field: str) -> Iterator[Region]:
    lines = _lines_of(words)
    if lines:
        goes_on = _GOES_ON[words.compound or words.type or "text"]
        longest = area.lines_after(region, lines=lines, goes_on=goes_on, field=field)
        if region.how == "right" and words.type in {"address", "text"}:
            longest = area.lines_before(longest, lines=1)
        if longest.lines > region.lines:
            yield longest
    yield region


def _address_goes_on(before: str, line: str) -> bool:
    unfinished = before.rstrip().endswith((",", "-")) or not any(letter.isdigit() for letter in before)
    return unfinished or is_address_like(line) or line[:1].isupper() or line[:1].isdigit()


def _office_goes_on(before: str, line: str) -> bool:
    return not before.rstrip().endswith((";", ":"))


def _name_goes_on(before: str, line: str) -> bool:
    return len(before.split()) < 7 and not before.rstrip().endswith((",", ";", "."))


_GOES_ON: dict[str, Callable[[str, str], bool]] = {
    "address": _address_goes_on, "text": _office_goes_on, "issue": _office_goes_on,
    "name": _name_goes_on, "named": _name_goes_on, "given": _name_goes_on,
}  # fmt: skip


def group_to_candidates(group: Group, prefix: str, sheet: KindSheet, area: Neighbourhood) -> Iterator[Candidate]:
    """What a group of labels may say; values that the kind does not carry are left out."""
    own, name = unprefixed(group.field)
    words = words_of_field(name)
    if words.ignore:
        return
    bracketed = area.bracketed(group.hits[0])
    opens = bracketed or area.opens(group.hits[0])
    missed = sum(hit.missed for hit in group.hits)
    bare = _is_bare_number(group, area)
    if bare and area.follows_barrier(group.hits[0]):
        return
    for region in map(without_clause, group_to_regions(group, words, area)):
        if words.type == "name" or words.compound in {"name", "named", "given"}:
            region = _without_specks(region)
        running = not opens or (own or prefix) == "representative_"
        parts = region_to_parts(name, words, region, running=running)
        if words.type == "amount" and contradicts_column(region, area):
            parts = [part._replace(sure=False) for part in parts]
        if bare and region.how in {"below", "flow"} and not _is_number_of_paper(parts):
            continue
        values = tuple(parts_to_values(parts, own or prefix, sheet, region, area.sheet))
        values += tuple(_series_value(group, values, sheet, area))
        if not values:
            continue
        quality = sum(part.quality for part in parts) / len(parts)
        if name == "document_number" and not bare and region.how == "right":
            quality = max(quality, _LABELLED_NUMBER)
        score = (_CAPTION_WEIGHT if bracketed and not group.after else _PLACE_WEIGHT)[region.how] * quality
        score *= _label_strength(group, opens=opens)
        score -= (0.004 if region.how == "right" else 0.015) * min(region.gap, 12) + 0.02 * (region.lines - 1) * (
            words.type not in {"address", "text"} and words.compound != "issue"
        )
        yield Candidate(group, region.how, values, score + _line_bonus(words, region), missed)


_SPECK_LETTERS, _SPECK_CONFIDENCE = 2, 0.6
"""Letters and confidence of what is read behind a name out of a stroke or a stamp, at most."""


def _without_specks(region: Region) -> Region:
    """The region of a name without doubtful pieces of a letter or two at its end."""
    pieces = list(region.pieces)
    while len(pieces) > 1 and len(pieces[-1].text.strip(".,")) <= _SPECK_LETTERS:
        if pieces[-1].word.confidence >= _SPECK_CONFIDENCE:
            break
        pieces.pop()
    return region._replace(pieces=tuple(pieces))


_SERIES = re.compile(
    r"(?:[IVXLІХУ1l|]{1,5}\s?[-–]\s?)?[А-ЯЁӘІҢҒҮҰҚӨҺA-Z]{1,4}|[IІ1l|][TТIІ1l|]{1,2}[-–][А-ЯЁӘІҢҒҮҰҚӨҺA-Z]{2}|[А-ЯЁӘІҢҒҮҰҚӨҺA-Z]{1,4}\s?[-–]\s?[IVXLІХУ1lПШТ]{1,5}"
)


_LABELLED_NUMBER = 0.8
"""Quality of a short number right behind a label of more than `№`: `Дело № 868` is surer than another's `№ 1993`."""


def _is_bare_number(group: Group, area: Neighbourhood) -> bool:
    tokens = [area.sheet.tokens[index].key for hit in group.hits for index in hit.tokens]
    return tokens == ["№"]


def _is_number_of_paper(parts: Sequence[Part]) -> bool:
    """Whether what stands below a lone `№` is a number and not the first of a table's lines."""
    return any(part.field == "document_number" and len(part.value) > 2 for part in parts)


_BEHIND_SERIES = frozenset({"№", "сериясы"})
"""Words, in the letters of tokens, that a series stands right before: `Б сериясы № 751013`."""


def _series_value(group: Group, values: Sequence[Value], sheet: KindSheet, area: Neighbourhood) -> Iterator[Value]:
    """The series that stands right before `№`."""
    named = {value.field for value in values}
    if "document_number" not in named or "document_series" in named or "document_series" not in sheet.fields:
        return
    if area.sheet.tokens[group.hits[0].tokens[0]].key not in _BEHIND_SERIES:
        return
    piece = area.series_before(group.hits[0])
    if piece and _SERIES.fullmatch(piece.text.strip("«»\"',.:")):
        text = piece.text.strip("«»\"',.:")
        series = pure_series(text)
        sure, box = is_usual_series(series) and not has_guessed_numeral(text), box_of([piece])
        if sheet.latin_series:
            series, sure = latin_series(series)
        yield Value("document_series", series, (piece,), text, sure=sure, page=area.sheet.page, box=box)


def _label_strength(group: Group, *, opens: bool) -> float:
    strength = min(1.0, 0.7 + group.weight / 40)
    return strength if opens else strength * 0.93


def _line_bonus(words: FieldWords, region: Region) -> float:
    """Longer runs first where the value goes on by its nature; how far is for the parser to say."""
    return 0.004 * region.lines if words.type in {"address", "text"} or words.compound else 0.0


def parts_to_values(
    parts: Sequence[Part], prefix: str, sheet: KindSheet, region: Region, page: Sheet
) -> Iterator[Value]:
    """The parts as values of the kind's fields, those that are somebody else's under that person's prefix."""
    for part in parts:
        field = part.field if part.field in _PAPER_FIELDS else prefix + part.field
        pieces = region.pieces_of(part.start, part.end)
        if field in sheet.fields and pieces:
            raw = " ".join(piece.text for piece in pieces)
            value, sure = part.value, part.sure
            if field == "document_series" and sheet.latin_series:
                value, sure = latin_series(value)
            yield Value(field, value, pieces, raw, sure, page.page, box_of(pieces))
