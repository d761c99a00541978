"""Checked values: numbers that carry their own proof. Formats and checksums: OCR.md 6 (sources there)."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, NamedTuple

_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}


def iin_check_digit(first_eleven: str) -> int | None:
    """The 12th digit for the first eleven; None for the prefixes that are never issued.

    Government decree of 11.06.2003 No 565: weights 1..11, modulo 11; at 10 once more with 3..11,1,2; at 10
    again the number is not given out.
    """
    digits = [int(digit) for digit in first_eleven]
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        remainder = sum(weight * digit for weight, digit in zip(weights, digits, strict=True)) % 11
        if remainder < 10:
            return remainder
    return None


class Iin(NamedTuple):
    """An individual identification number (ЖСН, ИИН): twelve digits, YYMMDD, century and sex, serial, check.

    The checksum is evidence, not proof: an error in the 11th digit passes it in nine cases of ten
    (measured, OCR.md 6.1).
    """

    digits: str

    @property
    def checksum_holds(self) -> bool:
        """Whether the 12th digit is the one that the first eleven demand."""
        return iin_check_digit(self.digits[:11]) == int(self.digits[11])

    @property
    def birth_date(self) -> date | None:
        """The date in the first seven digits; None where they hold none (foreigners have century 0)."""
        century = _CENTURIES.get(self.digits[6])
        if century is None:
            return None
        try:
            return date(century + int(self.digits[:2]), int(self.digits[2:4]), int(self.digits[4:6]))
        except ValueError:
            return None

    @property
    def sex(self) -> Literal["m", "f"] | None:
        """Sex by the seventh digit; None where it says none."""
        digit = int(self.digits[6])
        if digit not in range(1, 7):
            return None
        return "m" if digit % 2 else "f"


def iin_of(text: str) -> Iin | None:
    """The number when the text is exactly twelve digits, spaces apart; None otherwise. Checksum not asked."""
    digits = re.sub(r"\s", "", text)
    return Iin(digits) if re.fullmatch(r"[0-9]{12}", digits) else None


def iban_holds(text: str) -> bool:
    """Whether the text is a Kazakh IBAN (KZ, 2 check digits, 3 digits of the bank, 13 characters), modulo 97 = 1."""
    iban = re.sub(r"\s", "", text).upper()
    if not re.fullmatch(r"KZ[0-9]{5}[0-9A-Z]{13}", iban):
        return False
    return int("".join(str(int(character, 36)) for character in iban[4:] + iban[:4])) % 97 == 1


def rnn_holds(text: str) -> bool:
    """Whether the text is an old taxpayer's number (СТН, РНН) of twelve digits with the right last one.

    Weights 1 to 10 in a ring over the first eleven, modulo 11; at 10 the ring is turned by one (OCR.md 6.2).
    """
    if not re.fullmatch(r"[0-9]{12}", text):
        return False
    digits = [int(digit) for digit in text]
    for turn in range(10):
        rest = sum(digit * ((place + turn) % 10 + 1) for place, digit in enumerate(digits[:11])) % 11
        if rest < 10:
            return rest == digits[11]
    return False


def phone_digits(text: str) -> str | None:
    """The national ten digits of a phone (`7011234567`); None where the text holds no Kazakh number.

    Landlines with a five- or six-digit local part are kept with their area code; a number shorter than ten
    digits is none.
    """
    digits = re.sub(r"\D", "", text)
    if len(digits) == 11 and digits[0] in "78":
        digits = digits[1:]
    return digits if re.fullmatch(r"[78][0-9]{9}", digits) else None
