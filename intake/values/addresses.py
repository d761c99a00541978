"""Addresses as papers print them: where they end, and whether a text is one."""

from __future__ import annotations

import re
from typing import NamedTuple

from intake.values.known_words import mended
from models.spelling import comparable

_ADDRESS_WORDS = frozenset(
    [
        "г",
        "гор",
        "город",
        "қала",
        "қаласы",
        "қ",
        "обл",
        "область",
        "облысы",
        "облыс",
        "р-н",
        "район",
        "ауданы",
        "аудан",
        "а",
        "с",
        "село",
        "ауыл",
        "ауылы",
        "пос",
        "поселок",
        "кент",
        "ул",
        "улица",
        "көше",
        "көшесі",
        "к-сі",
        "пр",
        "проспект",
        "пр-т",
        "даңғыл",
        "даңғылы",
        "д-лы",
        "мкр",
        "микрорайон",
        "м-н",
        "мөлтек",
        "ықшам",
        "шағын",
        "ықшамаудан",
        "шағынаудан",
        "ықшамауданы",
        "шағынауданы",
        "мкрн",
        "пер",
        "переулок",
        "д",
        "дом",
        "үй",
        "кв",
        "квартира",
        "пәтер",
        "пәт",
        "п",
        "корпус",
        "корп",
        "блок",
        "тұйық",
        "тұйығы",
        "бульвар",
        "бульвары",
        "б-р",
        "алматы",
        "астана",
        "шымкент",
        "ст",
        "станция",
        "разъезд",
        "тас",
        "жол",
        "тракт",
        "шоссе",
    ]
)
_EDGES = " \t,;:_|-–—.…·•*\"'«»“”"


def is_address_like(text: str) -> bool:
    """Whether a text has what an address has: a word of places (`ул`, `көшесі`, `үй`, a big city) and letters."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", comparable(text))
    return any(len(word) > 2 for word in words) and any(word in _ADDRESS_WORDS for word in words)


_STREET = re.compile(
    r"(?<![^\W_])(ул|улица|көше|пр|проспект|даңғыл|мкр|микрорайон|м-н|ықшам|шағын|пер|переулок|бульвар|тракт|шоссе|с|село"
    r"|ауыл|пос|поселок|кент|тұйық|разъезд|станция|б-р|к-сі|д-лы|проезд|өткел|жол|квартал|орам)"
)


def names_street(address: str) -> bool:
    """Whether an address names a street, a quarter or a village."""
    return bool(_STREET.search(comparable(address)))


_NAME_WORDS = frozenset(
    ["батыр", "батыра", "би", "бия", "ата", "ана", "апа", "баба", "хан", "хана", "акын", "акына", "жырау", "сал",
     "сері", "ақын", "атындағы", "имени", "им", "жолы", "ауылдық", "сельский", "округ", "округі", "округа",
     "учаскесі",
     "разъезі", "орамы", "өткелі", "проезд", "тупик", "квартал", "линия", "дачный", "массив", "участок", "жилой",
     "комплекс", "тұрғын", "кешені"]
)  # fmt: skip
"""Words in small letters inside the names of streets and places."""
_SMALL = re.compile(r"(?<![^\W_])[^\W\d_А-ЯЁӘІҢҒҮҰҚӨҺ][^\W\d_]*")


def strange_words(address: str) -> tuple[str, ...]:
    """Words in small letters that no address has: `пайон`, `л.`; letters that follow a figure are a house's."""
    return tuple(
        match[0]
        for match in _SMALL.finditer(address)
        if not _is_address_word(match[0])
        and comparable(match[0]) not in _NAME_WORDS
        and not re.search(r"[0-9]\s?-?$", address[: match.start()])
        and not (match.start() and address[match.start() - 1] == "-")
    )


_PLACE = re.compile(r"(?<![^\W_])(район|р-н|город|г[.\s]|област|обл[.\s]|аудан|қала|облыс|сел|ауыл|посел|кент)")


def names_place(office: str) -> bool:
    """Whether the name of an office names a district, a town or a region."""
    return bool(_PLACE.search(comparable(office)))


class AddressReading(NamedTuple):
    """An address found in a text."""

    text: str
    start: int
    """Offset in the text."""
    end: int


def text_to_address(text: str) -> AddressReading | None:
    """The address at the start of a text, edges cleaned, cut where it is over; None where there is none."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    end = _address_end(text, start)
    clean = " ".join(re.sub(r"_{2,}", " ", text[start:end]).split()).strip(_EDGES)
    clean = re.sub(r"\s+([,.;])", r"\1", clean)
    clean = mended(clean, "address")
    return AddressReading(clean, start, end) if len(clean) >= 6 and is_address_like(clean) else None


_LEAD = re.compile(r"^[\s:._,;-]*(?:\([^)]*\)[\s:]*)?")
_OVER = re.compile(
    r"[;|]|(?<!\d)\d{2}\.\d{2}\.(?:19|20)\d{2}|\(?\+?\s?[78]?\s?\(?7\d{2}(?:[)\\\]}/|]|1(?=\s))?[\s-]{0,2}\d{3}[\s-]{0,2}\d{2}[\s-]{0,2}\d{2}|(?<!\d)8\s?\(7\d{2,4}\)"
)
_HOUSE = re.compile(r"\d+(?:[/-]\d+)?\s?-?[а-яәіңғүұқөһА-Я]?(?:-?(?:үй|пәтер|й|п))?[.,]?")


_UNIT = re.compile(
    r"(?:[^\s.;]+,?\s+){1,3}(?:[0-9]+[/0-9]*\s?-?\s?(?:үй|уй|пәтер|патер|пэтер)|(?:д|дом|үй|кв|пәтер)\.?\s?[0-9])",
    re.IGNORECASE,
)
"""A house or a flat with its number behind up to three words: a quarter whose name is a number (`8 шағынауданы,
27-үй`), a street misread."""


def _is_address_word(piece: str) -> bool:
    word = comparable(piece.strip("\"'«»()[]:;,."))
    return word in _ADDRESS_WORDS or any(part in _ADDRESS_WORDS for part in word.split("."))


_LONGEST_SHORT = 4
"""Letters up to which a word in small letters may be an abbreviation of an address."""
_FEW_PARTS = 2
"""Parts of an address, with commas between, after which a word of a sentence ends it though no house was named."""


def _is_of_a_sentence(word: str, before: str) -> bool:
    """Whether a word in small letters behind a comma goes on with a sentence: `… с. Саржал, относящемуся к зоне`."""
    small = word[:1].islower() and len(word) > _LONGEST_SHORT and not _is_address_word(word)
    told = before.rstrip().endswith(",") and before.count(",") >= _FEW_PARTS
    return small and told and comparable(word.strip(",.;")) not in _NAME_WORDS and not re.search("[0-9-]", word)


def _address_end(text: str, start: int) -> int:
    """Where an address is over: at a phone, or, once a house has its number, at the first word that is none of an
    address's."""
    over = _OVER.search(text, start)
    limit = over.start() if over else len(text)
    end, housed = start, False
    for match in re.finditer(r"\S+", text[:limit]):
        if match.start() < start:
            continue
        if not housed and _is_of_a_sentence(match[0], text[start : match.start()]):
            break
        numbered = bool(_HOUSE.fullmatch(match[0]))
        digits = any(character.isdigit() for character in match[0])
        if housed and not digits and not _is_address_word(match[0]) and not _UNIT.match(text, match.start(), limit):
            small = match[0][:1].islower()
            if (
                small
                or text[: match.start()].rstrip()[-1:] in ".;"
                or not text[: match.start()].rstrip().endswith(",")
            ):
                break
        housed = housed or numbered or bool(re.search(r"\d", match[0]))
        end = match.end()
    return end
