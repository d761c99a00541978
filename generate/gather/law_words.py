"""What the edition says, worded for a letter: its act, its clauses, its grounds."""

from __future__ import annotations

import re

from generate.gather.fields import Rows, clean
from generate.grammar.dates import LetterLanguage, kazakh_date_of, written_date
from generate.grammar.kazakh import KazakhCase, in_case
from generate.grammar.russian import phrase_in_case
from models.citation import cited
from models.errors import InputError
from models.law import Act, Edition, Ground, Wording

_TRANSLATED: dict[LetterLanguage, tuple[str, str]] = {
    "kk": ("Актінің мәтіні орыс тілінде; қазақшасы – аударма", ", түпнұсқасы қатар берілген"),
    "ru": ("Текст акта на казахском языке; русский текст – перевод", ", оригинал приведен рядом"),
}


_OWNED_TWICE = re.compile(r"(қаласы|облысы|ауданы)ның (әкімдігі|маслихаты)")
"""Алматы қаласының әкімдігі, but Алматы қаласы әкімдігінің қаулысы: one genitive is enough."""


def worded(text: Wording, language: LetterLanguage) -> str:
    """A text of the act in the language, else in the one that the act has; empty where it has none."""
    return clean(text.get(language) or next(iter(text.values()), ""))


def act_line(act: Act, language: LetterLanguage) -> str:
    """Which act: Алматы қаласы әкімдігінің 2012 жылғы 30 наурыздағы № 1/230 қаулысы.

    A number or a date that the text does not print is left out.
    """
    kind, authority = worded(act.kind, language), worded(act.authority, language).replace(" - ", " – ")
    day = act.date.isoformat() if act.date else None
    number = "№ " + re.sub(r"^(N|№)\s*", "", act.number.strip()) if act.number else ""
    if language == "kk":
        owner = in_case(_OWNED_TWICE.sub(r"\1 \2", authority), KazakhCase.GENITIVE)
        parts = (owner, kazakh_date_of(day) if day else "", number, kind)
    else:
        issuer = " – ".join(phrase_in_case(part, "genitive") for part in re.split(r"\s[–-]\s", authority))
        parts = (kind, issuer, f"от {written_date(day, 'ru')}" if day else "", number)
    return " ".join(part for part in parts if part)


def clause_words(clause: str, language: LetterLanguage) -> str:
    """A clause as a paper for people cites it; nothing where only lines of the source lead to it."""
    return "" if clause.startswith("lines ") else cited(clause, language)


def basis(edition: Edition, clause: str, language: LetterLanguage) -> str:
    """Clause and act on one line."""
    words = clause_words(clause, language)
    return f"{words}, {act_line(edition.act, language)}" if words else act_line(edition.act, language)


def chosen_grounds(edition: Edition, clauses: tuple[str, ...], *, letter: str) -> tuple[Ground, ...]:
    """The edition's refusal grounds of these clauses, in the act's order; InputError lists them where one is unknown
    or none is given: a refusal rests on the closed list."""
    closed = [ground for ground in edition.grounds if ground.kind == "refusal"]
    known = ", ".join(ground.clause for ground in closed)
    if not clauses:
        raise InputError("ground-needed", letter=letter, known=known)
    wanted = {_folded(clause) for clause in clauses}
    for clause in clauses:
        if _folded(clause) not in {_folded(ground.clause) for ground in closed}:
            raise InputError("ground-unknown", ground=clause, known=known)
    return tuple(ground for ground in closed if _folded(ground.clause) in wanted)


def original_of(text: Wording, edition: Edition | None, language: LetterLanguage) -> str:
    """The act's own words, where those of the language are our translation; else empty."""
    if edition is None or language not in edition.translated or language not in text:
        return ""
    own = next((words for tongue, words in text.items() if tongue not in edition.translated), "")
    return clean(own).rstrip(";. ")


def translation_note(edition: Edition | None, language: LetterLanguage, *, beside: bool) -> str:
    """The sentence that says so, for a letter that prints our translation; `beside`: with the original next to it."""
    if edition is None or language not in edition.translated:
        return ""
    note, where = _TRANSLATED[language]
    return f"{note}{where if beside else ''}."


def ground_rows(grounds: tuple[Ground, ...], edition: Edition, language: LetterLanguage) -> Rows:
    """Each ground in the act's words with its clause."""
    return [
        {
            "no": str(number),
            "text": worded(ground.text, language).rstrip(";. "),
            "clause": clause_words(ground.clause, language),
            "original": original_of(ground.text, edition, language),
        }
        for number, ground in enumerate(grounds, start=1)
    ]


def _folded(clause: str) -> str:
    return re.sub(r"\s+", "", clause).casefold()
