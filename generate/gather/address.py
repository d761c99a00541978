"""An address in the pieces that forms ask for; kept whole where it does not fall apart cleanly."""

from __future__ import annotations

import re

_PIECES = (
    ("region", r"^(.+?)\s*(?:облысы|область|обл\.?)$|^(?:обл\.?|область)\s+(.+)$"),
    ("street", r"^(.+?)\s*(?:көшесі|көш\.?|даңғылы|шағын\s?ауданы|мкр\.?|ықшам ауданы)$"
               r"|^(?:ул\.?|улица|пр\.?|проспект|пер\.?|переулок|мкр\.?|микрорайон|бульвар|б-р|көш\.?)\s*(.+)$"),
    ("district", r"^(.+?)\s*(?:ауданы|район|р-н)$"),
    ("city", r"^(.+?)\s*(?:қаласы|қ\.)$|^(?:г\.|гор\.|город|қ\.)\s*(.+)$"),
    ("village", r"^(.+?)\s*(?:ауылы|кенті)$|^(?:с\.|село|пос\.|поселок|ауыл|а\.)\s*(.+)$"),
    ("flat", r"^(?:кв\.?|квартира|пәтер|п\.)\s*(.+)$|^(.+?)[- ]?(?:пәтер|п\.)$"),
    ("house", r"^(?:д\.?|дом|үй)\s*№?\s*(.+)$|^(.+?)[- ]?үй$|^(\d+\s*[а-яА-Я]?(?:/\d+)?)$"),
)  # fmt: skip


def split_address(address: str) -> dict[str, str]:
    """The pieces `region`, `city`, `village`, `street`, `house`, `flat`; city and district share `city`.

    Where a piece is not recognised or comes twice, all pieces are empty and `address_line` holds the whole: a piece
    on the wrong line is worse than an address on a line of its own. Words that name a city or district stay with it.
    """
    empty = dict.fromkeys(("region", "city", "village", "street", "house", "flat"), "")
    found: dict[str, str] = {}
    for part in (part.strip() for part in address.split(",")):
        piece = _piece_of(part)
        if piece is None or piece[0] in found:
            return {**empty, "address_line": address}
        found[piece[0]] = piece[1]
    city = ", ".join(found[name] for name in ("city", "district") if name in found)
    return {
        **empty,
        **{name: value for name, value in found.items() if name in empty},
        "city": city,
        "address_line": "",
    }


def _piece_of(part: str) -> tuple[str, str] | None:
    for name, pattern in _PIECES:
        match = re.match(pattern, part, re.IGNORECASE)
        if match:
            value = next(group for group in match.groups() if group)
            return name, part if name in ("city", "district", "street") else value.strip()
    return None
