"""Sums of money as papers print them: `12 345,67`, `12345-67`, `12 345 (двенадцать тысяч …) тенге 50 тиын`."""

from __future__ import annotations

import re

from intake.values.numbers import NumberReading
from models.spelling import comparable

_DATE = re.compile(r"[0-9]{1,2}\s?[./]\s?[0-9]{1,2}\s?[./]\s?[0-9]{2,4}")
_WHOLE = r"[0-9]{1,3}(?:[  '’][0-9]{3})+|[0-9]{1,3}(?:\.[0-9]{3})+(?=,[0-9]{2})|[0-9]{1,9}"
_AMOUNT = re.compile(
    rf"(?<![0-9.,/№#-])(?<![№#] )(?P<whole>{_WHOLE})(?:(?:\s?[.,]\s?|\s?[-=–]\s?)(?P<part>[0-9]\s?[0-9]))?"
    r"(?![0-9]|[.,][0-9])"
)
_NO_MONEY = re.compile(
    r"\s?(?:%|квт|кв\.|м[23²³]|куб|гкал|квар|литр|чел|адам|мес|ай(?![^\W_])|шт|дана|га(?![^\W_])|сот"
    r"|(?:г|ж)\.|год|жыл|(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)|пен[иья]|этаж|қабат|бет|лист)"
)
"""What stands behind a number that is no sum: a unit, a share, the word for year."""
_TIYN = re.compile(
    r"\s*(?:\([^)]{3,120}\)?)?\s*(?:тенге|теңге|тг|₸)\.?,?\s*(?P<part>[0-9]{2})\s*(?:тиын|тыин|тын|т\.)",
    re.IGNORECASE,
)


def text_to_amount(text: str) -> NumberReading | None:
    """The first sum of a text, in tenge with two decimals where it is printed with them (`12345.67`); dates, years,
    shares and quantities with their unit are none."""
    bare = _DATE.sub(lambda match: " " * len(match[0]), text)
    for match in _AMOUNT.finditer(bare):
        behind = comparable(text[match.end() : match.end() + 12])
        if _NO_MONEY.match(behind) and match["part"] is None:
            continue
        whole, part, end = re.sub(r"\D", "", match["whole"]), match["part"], match.end()
        tiyn = _TIYN.match(text, end) if part is None else None
        if tiyn:
            part, end = tiyn["part"], tiyn.end()
        sure = part is None or part.isdigit()
        part = re.sub(r"\s", "", part or "")
        return NumberReading(f"{whole}.{part}" if part else whole, match.start(), end, sure)
    return None
