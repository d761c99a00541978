"""The machine-readable zone of a card (ICAO Doc 9303 part 5, TD1): three lines of thirty, check digits 7-3-1."""

from __future__ import annotations

from datetime import date

from samples.people import Person

_LATIN = dict(
    pair.split(":")
    for pair in [
        "а:A",
        "б:B",
        "в:V",
        "г:G",
        "д:D",
        "е:E",
        "ё:E",
        "ж:ZH",
        "з:Z",
        "и:I",
        "й:I",
        "к:K",
        "л:L",
        "м:M",
        "н:N",
        "о:O",
        "п:P",
        "р:R",
        "с:S",
        "т:T",
        "у:U",
        "ф:F",
        "х:KH",
        "ц:TS",
        "ч:CH",
        "ш:SH",
        "щ:SHCH",
        "ъ:IE",
        "ы:Y",
        "ь:",
        "э:E",
        "ю:YU",
        "я:YA",
        "ә:A",
        "ғ:G",
        "қ:K",
        "ң:N",
        "ө:O",
        "ұ:U",
        "ү:U",
        "һ:H",
        "і:I",
    ]
)


def latin(text: str) -> str:
    """Capital Latin letters for Cyrillic, as machine-readable zones write names."""
    return "".join(_LATIN.get(letter, letter.upper()) for letter in text.casefold())


def check_digit(text: str) -> str:
    """ICAO's check digit: weights 7, 3, 1 over digits, letters from 10 and fillers as 0, modulo 10."""
    values = (0 if char == "<" else int(char, 36) for char in text)
    return str(sum(value * (7, 3, 1)[index % 3] for index, value in enumerate(values)) % 10)


def mrz_td1(person: Person, iin: str, number: str, until: date) -> str:
    """The three lines of a card; the identification number stands in the optional part of the first."""
    first = f"IDKAZ{number}{check_digit(number)}{iin or ''}".ljust(30, "<")
    born, ends = f"{person.birth_date:%y%m%d}", f"{until:%y%m%d}"
    sex = person.sex.upper()
    middle = f"{born}{check_digit(born)}{sex}{ends}{check_digit(ends)}KAZ".ljust(29, "<")
    second = middle + check_digit(first[5:] + middle[:7] + middle[8:15] + middle[18:29])
    name = person.name(person.registered)
    third = f"{latin(name.surname)}<<{latin(name.given_name)}".ljust(30, "<")[:30]
    return "\n".join((first, second, third))
