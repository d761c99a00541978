"""Wordings that are words of a sentence, or of a value, and no labels: they must not cut the value before them."""

from __future__ import annotations

from intake.extract.places import Neighbourhood
from intake.flow import Hit
from intake.kind_sheets import unprefixed, words_of_field
from intake.rows import label_key
from intake.values.offices import is_office_like

_SHORT = 5
"""Letters of a one-word label up to which a misread one is no label: Серік is not `серия`."""

_ACTS = frozenset(
    label_key(word)
    for word in (
        "приказом", "приказу", "приказа", "постановлением", "постановлению", "постановления", "законом", "закона",
        "бұйрығымен", "бұйрығына", "бұйрығының", "қаулысымен", "қаулысына", "қаулысының", "заңына", "заңымен",
    )
)  # fmt: skip
"""Words for acts of the state, declined: their number and day are no paper's own."""
_DAYS = frozenset({label_key("күні"), label_key("дата")})
_OFFICE_WORDS = 6
"""Words behind a label of a sentence among which the organ of an office's name stands."""
_REACH = 14
"""Tokens from such a word to the number or the day of the act, at most."""


def is_spoken(hit: Hit, area: Neighbourhood) -> bool:
    """Whether a hit only happens to be spelt like a label here."""
    if hit.what == "role":
        return not area.stands_alone(hit)
    if _is_of_an_act(hit, area):
        return True
    colon = area.before_colon(hit)
    if not colon and (_ends_an_office(hit, area) or (_opens_quoted_name(hit, area) and not area.bracketed(hit))):
        return True
    if len(hit.tokens) == 1 and hit.missed and not colon and hit.name != "after:disability_group":
        letters = len(area.sheet.tokens[hit.tokens[0]].key)
        if letters <= _SHORT or not area.opens(hit):
            return True
    if colon or area.opens(hit) or area.bracketed(hit):
        return False
    return area.in_small_letters(hit) and _is_word_of_sentence(hit, area)


def _opens_quoted_name(hit: Hit, area: Neighbourhood) -> bool:
    """Whether a hit begins a name in quotation marks: `«Банк ЦентрКредит» АҚ`."""
    token = area.sheet.tokens[hit.tokens[0]]
    if token.start == 0 or token.word.text[token.start - 1] not in '«“"':
        return False
    behind = area.sheet.rows[token.row].words[token.place :]
    return any(mark in word.text[1:] for word in behind for mark in '»”"')  # a lone mark is a speck


def _ends_an_office(hit: Hit, area: Neighbourhood) -> bool:
    """Whether a hit is the end of an office's name: `… департаменттің № 2 МӘС бөлімі`, `… бағдарламалар / бөлімі`."""
    if hit.what == "barrier":
        return area.in_small_letters(hit) and _names_organ(hit, area)
    if hit.what != "label" or hit.field != "issued_by" or not _names_organ(hit, area):
        return False
    return not area.begins(hit) or area.follows(hit, "issued_by")


def _is_word_of_sentence(hit: Hit, area: Neighbourhood) -> bool:
    """Whether a hit inside a line, in small letters, is a word of its sentence."""
    if hit.what != "label":
        return hit.what == "barrier"
    if hit.field == "issued_by" and len(hit.tokens) > 1 and _office_follows(hit, area):
        return False  # `поступил(а) в Алматинский колледж`, `работает в ТОО «…»`
    if len(hit.tokens) == 1 and area.sheet.tokens[hit.tokens[0]].key in _DAYS:
        return True  # `09.11.2007 күні су басып`
    words = words_of_field(unprefixed(hit.field)[1])
    return words.type in {"text", "name", "series"} and not words.compound


def _office_follows(hit: Hit, area: Neighbourhood) -> bool:
    """Whether the next words name an office: begun with a capital or a quotation mark, an organ among the first."""
    regions = (area.right_of(hit), area.next_line(hit) or area.below(hit, over=hit.box))
    behind = " ".join(region.text for region in regions if region)
    text = " ".join(behind.split()[:_OFFICE_WORDS])
    return text[:1] in '«"“№' or text[:1].isupper() if is_office_like(text) else False


def _names_organ(hit: Hit, area: Neighbourhood) -> bool:
    return is_office_like(" ".join(area.sheet.tokens[one].key for one in hit.tokens))


def _is_of_an_act(hit: Hit, area: Neighbourhood) -> bool:
    """Whether a bare `№` or `от` is an act's: `утверждена приказом Министра … от 25 марта 2015 года № 90`."""
    first = hit.tokens[0]
    if len(hit.tokens) > 1 or area.sheet.tokens[first].key not in {"№", "от"}:
        return False
    row = area.sheet.tokens[first].row
    before = area.sheet.tokens[max(first - _REACH, 0) : first]
    return any(token.key in _ACTS and row - token.row <= 3 for token in before)
