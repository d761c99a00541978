"""Clauses of an act, as the catalogue names them, to the words in which offices cite them.

The catalogue writes `14` (clause), `11.2` or `9(2)` (item of a clause) and `App. 13 item 9.1` (of an appendix);
several, joined by `; `. A letter at the end (`10a`, `10b`) tells apart what the act prints in one clause without
numbers; it is ours, so no citation shows it. What stands in a text without any numbers (the explanations that offices
print in a newspaper) is named by the lines of the edition's source: `lines 7762-7791`.
"""

from __future__ import annotations

import re

from models.wording import Language

_PLAIN = re.compile(r"(?P<clause>\d+(?:-\d+)?)(?:[.(](?P<part>\d+)\)?)?[a-z]?")
_APPENDIX = re.compile(r"App\. (?P<appendix>\d+)(?: item (?P<clause>\d+(?:-\d+)?)(?:\.(?P<part>\d+))?)?[a-z]?")
_LINES = re.compile(r"lines (?P<first>\d+)(?:-(?P<last>\d+))?")


def cited(clause: str, language: Language) -> str:
    """A clause in words, in the nominative: `11.2` gives `подпункт 2) пункта 11`, `11-тармақтың 2) тармақшасы`.

    A name in no known form stays as it is.
    """
    return "; ".join(_cited_one(part.strip(), language) for part in clause.split(";"))


def _cited_one(clause: str, language: Language) -> str:
    match = _PLAIN.fullmatch(clause) or _APPENDIX.fullmatch(clause)
    if match is None:
        lines = _LINES.fullmatch(clause)
        return clause if lines is None else _cited_lines(lines["first"], lines["last"], language)
    found = match.groupdict()
    appendix, number, part = found.get("appendix"), found.get("clause"), found.get("part")
    return {"en": _english, "ru": _russian, "kk": _kazakh}[language](appendix, number, part)


def _english(appendix: str | None, clause: str | None, part: str | None) -> str:
    words = [f"item {part}) of"] if part else []
    words += [f"clause {clause}"] if clause else []
    words += (["of"] if words else []) + [f"appendix {appendix}"] if appendix else []
    return " ".join(words)


def _russian(appendix: str | None, clause: str | None, part: str | None) -> str:
    words = [f"подпункт {part})"] if part else []
    words += [f"{'пункта' if part else 'пункт'} {clause}"] if clause else []
    words += [f"{'приложения' if words else 'приложение'} {appendix}"] if appendix else []
    return " ".join(words)


def _kazakh(appendix: str | None, clause: str | None, part: str | None) -> str:
    words = [f"{appendix}-{'қосымшаның' if clause else 'қосымша'}"] if appendix else []
    if clause:
        ending = "тармақ" if not appendix else "тармағы"
        words += [f"{clause}-{'тармағының' if appendix else 'тармақтың'}" if part else f"{clause}-{ending}"]
    words += [f"{part}) тармақшасы"] if part else []
    return " ".join(words)


def _cited_lines(first: str, last: str | None, language: Language) -> str:
    span = f"{first}–{last}" if last else first
    match language:
        case "en":
            return f"{'lines' if last else 'line'} {span} of the source"
        case "ru":
            return f"{'строки' if last else 'строка'} {span} источника"
        case _:
            return f"дереккөздің {span}-{'жолдары' if last else 'жолы'}"
