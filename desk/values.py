"""Values as a person types them, brought to the form that case.json keeps, by the type of the field."""

from __future__ import annotations

import re

from desk.names import day_of, known_name
from models.errors import InputError
from models.kinds import FieldSpec, FieldType
from models.problem import Problem
from models.spelling import folded_letters, title_case
from models.values import iban_holds, iin_of, phone_digits

_GROUPS = ("1", "2", "3", "child")


def typed_value(spec: FieldSpec, text: str, *, path: str) -> tuple[str, Problem | None]:
    """The value and, where it looks wrong but may be right, a warning with `path`.

    InputError when it cannot be a value of the type: a date that is none, an IIN that has not twelve digits.
    """
    plain = " ".join(text.split())
    match spec.type:
        case FieldType.IIN:
            return _iin(plain, path)
        case FieldType.DATE:
            return day_of(plain).isoformat(), None
        case FieldType.NAME:
            return title_case(folded_letters(plain)), None
        case FieldType.PHONE:
            return phone_digits(plain) or plain, None
        case FieldType.AMOUNT:
            return _amount(plain), None
        case FieldType.IBAN:
            return _iban(plain, path)
        case FieldType.GROUP:
            return known_name(plain.casefold(), _GROUPS, code="group-unknown"), None
        case FieldType.NUMBER:
            return plain.replace(" ", ""), None
        case FieldType.SERIES | FieldType.ADDRESS | FieldType.TEXT:
            return plain, None


def _iin(text: str, path: str) -> tuple[str, Problem | None]:
    iin = iin_of(text)
    if iin is None:
        raise InputError("iin-form", count=len(re.sub(r"\D", "", text)))
    return iin.digits, None if iin.checksum_holds else Problem.of("typed-iin-checksum", path=path)


def _iban(text: str, path: str) -> tuple[str, Problem | None]:
    iban = text.replace(" ", "").upper()
    return iban, None if iban_holds(iban) else Problem.of("typed-iban-checksum", path=path)


def _amount(text: str) -> str:
    amount = re.sub(r"\s|тг\.?|тенге|теңге|₸", "", text.casefold()).replace(",", ".")
    if not re.fullmatch(r"\d+(\.\d{1,2})?", amount):
        raise InputError("amount-form", given=text)
    return amount
