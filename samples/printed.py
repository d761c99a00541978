"""How papers print a value: dates, names, groups and phones in the manners of offices, from the value's truth."""

from __future__ import annotations

from datetime import date

from samples.spelled import MONTHS_KK, MONTHS_RU, spelled_date

_GROUPS = {
    "ru": {"1": "первая", "2": "вторая", "3": "третья", "child": "ребенок-инвалид"},
    "kk": {"1": "бірінші", "2": "екінші", "3": "үшінші", "child": "мүгедек бала"},
}
_ROMAN = {"1": "I", "2": "II", "3": "III"}
_NEW_CHILD = {"ru": "ребенок с инвалидностью", "kk": "мүгедектігі бар бала"}

NAME_FIELDS = ("surname", "given_name", "patronymic")


def is_date(field: str) -> bool:
    """Whether the field, by its name, holds a date."""
    return field.endswith(("_date", "issued_on", "valid_until"))


def printed_date(iso: str, manner: str, language: str) -> str:
    """A date in a manner: `dots`, `quoted`, `words`, `spelled`, `day`, `month`, `year`, `yy`."""
    day = date.fromisoformat(iso)
    month = (MONTHS_KK if language == "kk" else MONTHS_RU)[day.month - 1]
    if manner in {"day", "year", "yy"}:
        return {"day": f"{day:%d}", "year": f"{day:%Y}", "yy": f"{day:%y}"}[manner]
    if manner == "month":
        return month
    if manner == "spelled":
        return spelled_date(day, language)
    if manner == "quoted":
        return f"«{day:%d}» {month} {day.year} " + ("ж." if language == "kk" else "г.")
    if manner == "words":
        return f"{day.year} жылғы {day.day} {month}" if language == "kk" else f"{day.day} {month} {day.year} года"
    if manner == "kkdots":
        return f"{day:%d.%m.%Y} " + ("ж." if language == "kk" else "г.")
    if manner == "genitive":  # the form that Kazakh registers put before «ж.» in a run of text
        return f"{day.year} ж. {day:%d} {month}" if language == "kk" else f"{day:%d} {month} {day.year} г."
    return f"{day:%d.%m.%Y}"


def printed_group(group: str, manner: str, language: str) -> str:
    """A disability group: `roman`, `digit`, `words`, or `new` for the wording since 2022."""
    if group == "child":
        return _NEW_CHILD[language] if manner == "new" else _GROUPS[language]["child"]
    if manner == "words":
        return _GROUPS[language][group]
    return group if manner == "digit" else _ROMAN[group]


def printed_phone(digits: str, manner: str) -> str:
    """A phone: `8` 8 (701) 123-45-67, `+7` +7 701 123 45 67, `plain` 87011234567, `dash` 8-701-123-45-67."""
    code, a, b, c = digits[:3], digits[3:6], digits[6:8], digits[8:]
    return {
        "+7": f"+7 {code} {a} {b} {c}",
        "plain": f"8{digits}",
        "dash": f"8-{code}-{a}-{b}-{c}",
    }.get(manner, f"8 ({code}) {a}-{b}-{c}")


def printed_amount(tenge: str, manner: str) -> str:
    """A sum: 145 200, `plain` 145200; tiyn, where the truth has them behind a dot, behind a comma, `dash` behind a
    dash: 145 200-50."""
    whole, _, tiyn = tenge.partition(".")
    shown = whole if manner == "plain" else f"{int(whole):,}".replace(",", " ")
    return f"{shown}{'-' if manner == 'dash' else ','}{tiyn}" if tiyn else shown


def printed(field: str, truth: str, manner: str, language: str) -> str:
    """A value as the paper shows it; `upper` raises any text."""
    if is_date(field):
        return printed_date(truth, manner, language)
    if field == "disability_group":
        return printed_group(truth, manner, language)
    if field.endswith("phone"):
        return printed_phone(truth, manner)
    if field == "amount":
        return printed_amount(truth, manner)
    if field == "iban" and manner == "grouped":
        return " ".join(truth[place : place + 4] for place in range(0, len(truth), 4))
    if manner == "upper":
        return truth.upper()
    return truth
