"""Addresses and names of offices as papers print them: where they end, and whether a text is one."""

from __future__ import annotations

import re

from models.spelling import comparable

_ADDRESS_WORDS = frozenset(
    "г гор город қала қаласы қ обл область облысы облыс р-н район ауданы аудан а с село ауыл ауылы пос поселок кент "
    "ул улица көше көшесі к-сі пр проспект пр-т даңғыл даңғылы д-лы мкр микрорайон м-н мөлтек ықшам шағын ықшамаудан "
    "шағынаудан ықшамауданы шағынауданы мкрн пер переулок д дом үй кв квартира пәтер пәт п корпус корп блок "
    "тұйық тұйығы бульвар бульвары б-р алматы астана шымкент ст станция разъезд тас жол тракт шоссе".split()
)
_CUT = re.compile(
    r"\s*(?:[;|]|,?\s*(?:тел|телефон|ЖСН|ИИН|удостоверение|жеке куәлік|паспорт)(?![^\W_]).*$)", re.IGNORECASE
)
_EDGES = " \t,;:_|-–—.…·•*\"'«»“”"


def is_address_like(text: str) -> bool:
    """Whether a text has what an address has: a word of places or a figure, and letters."""
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)?", comparable(text))
    known = sum(word in _ADDRESS_WORDS for word in words)
    return bool(words) and any(len(word) > 2 for word in words) and (known > 0 or bool(re.search(r"\d", text)))


def text_to_address(text: str) -> str | None:
    """The address of a text, edges cleaned; None where it holds none."""
    cut = _CUT.split(text, maxsplit=1)[0] if _CUT.search(text) else text
    clean = " ".join(re.sub(r"_{2,}", " ", cut).split()).strip(_EDGES)
    clean = re.sub(r"\s+([,.;])", r"\1", clean)
    clean = re.sub(r"^\([^)]*\)\s*", "", clean)
    return clean if len(clean) >= 6 and is_address_like(clean) else None


_OFFICE_CUT = re.compile(
    r"(?:(?<=\s)|(?<=[,.;(])|^)(?:№?\s?[0-9]{1,2}[./][0-9]{2}[./][0-9]{2,4}|от\s+[«\"0-9]|[«\"][0-9]{1,2}[»\"]"
    r"|[0-9]{4}\s?(?:ж|г)|выдан|берілген күні|дата|тел).*$",
    re.IGNORECASE,
)
_OFFICE_WORDS = re.compile(
    r"(отдел|управлени|департамент|министерств|мвд|мю|загс|рагс|цон|поликлиник|больниц|центр|суд|нотариус|бюро|мсэ|омсэ"
    r"|комитет|акимат|полици|военкомат|товариществ|тоо|ао|кгп|ип|бөлім|баскарма|департамент|министрлiг|іім|әм|әдм|ахат|ахаж"
    r"|емхана|аурухана|орталы|сот|мәс|комитет|әкімд|полиция|хқко|комбинат|завод|фабрик|шаруашылы|жшс|серіктест|рмк"
    r"|мекеме|кәсіпорын|организаци|учрежден|предприяти|отделен|бөлімше|филиал|қоғам|диспансер|госпитал)"
)


def text_to_office(text: str) -> str | None:
    """The name of an office, organisation or registry; None where the text holds no word."""
    clean = " ".join(re.sub(r"_{2,}", " ", _OFFICE_CUT.sub("", text)).split()).strip(_EDGES)
    clean = re.sub(r"\s+([,.;])", r"\1", clean)
    if clean.count("«") != clean.count("»") and "«" in clean and text.rstrip(" .,;").endswith("»"):
        clean += "»"
    return clean if sum(letter.isalpha() for letter in clean) >= 2 else None


def is_office_like(text: str) -> bool:
    """Whether a text names an office or organisation."""
    return bool(_OFFICE_WORDS.search(comparable(text)))
