"""Which form and which languages a request comes to, and which letters an intake makes by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generate.grammar.dates import LetterLanguage
from generate.letter_type import LetterType, serves_edition
from generate.request import AskedLanguage, LetterRequest
from models.case import Checklist
from models.errors import InputError
from models.law import Edition
from models.problem import Problem

_IN_OUR_WORDS = ("receipt", "notice", "refusal")
"""What goes out to the applicant and is added in our words where the act's form lacks the language asked for."""


@dataclass(frozen=True)
class Chosen:
    """The parts of one letter: a template and its language, in the order in which they are bound."""

    parts: tuple[tuple[LetterType, LetterLanguage], ...]
    problems: tuple[Problem, ...] = ()

    @property
    def language(self) -> AskedLanguage:
        """What the letter comes out in."""
        languages = [language for _, language in self.parts]
        return "kk+ru" if len(set(languages)) > 1 else languages[0]


def letters_of_intake(edition: Edition | None, check: Checklist) -> tuple[str, ...]:
    """What intake makes by itself: receipt, filled application, for an incomplete set the edition's letter for it.

    No application where the act asks for none: referrals to work are given on the papers shown. A notice or a refusal
    is never among them: a person decides.
    """
    if edition is None:
        return ()
    papers = edition.required_documents
    without = papers and not edition.by_reference and all(item.kind != "application" for item in papers)
    application = () if without else ("application",)
    incomplete = (edition.incomplete_letter,) if check.status == "incomplete" else ()
    return ("receipt", *application, *incomplete)


def request_to_parts(request: LetterRequest, types: Sequence[LetterType]) -> Chosen:
    """The form of the edition's act where it prints one, else ours; InputError on an unknown letter.

    A form of an act exists in the act's language only and is never translated, for it is the act's form that counts.
    Asked for in the other language, it comes in its own, with a Problem; a receipt, a notice or a refusal is then
    followed by our own wording of it in the language asked for, marked as ours.
    """
    named = [letter_type for letter_type in types if letter_type.letter == request.letter]
    if not named:
        known = ", ".join(sorted({letter_type.letter for letter_type in types}))
        raise InputError("letter-unknown", letter=request.letter, known=known)
    ours = next((letter_type for letter_type in named if not letter_type.serves), None)
    channel = request.channel or (request.case.channel if request.case else None)
    served = (letter_type for letter_type in named if serves_edition(letter_type, request.edition, channel))
    form = next(served, ours)
    if form is None:
        raise _no_form(request)
    if form.only_demanded:
        _require_demand(request)
    asked = _asked_languages(request, form)
    missing = [language for language in asked if language not in form.languages]
    if not missing:
        return Chosen(parts=tuple((form, language) for language in asked))
    own = [language for language in form.languages if language in asked] or list(form.languages[:1])
    parts = [(form, language) for language in own]
    if ours is not None and ours is not form and request.letter in _IN_OUR_WORDS:
        parts += [(ours, language) for language in missing if language in ours.languages]
    problem = Problem.of("letter-act-language", letter=request.letter, made="+".join(own), asked="+".join(missing))
    return Chosen(parts=tuple(parts), problems=(problem,))


def _require_demand(request: LetterRequest) -> None:
    if request.edition is None:
        raise InputError("letter-edition-needed", letter=request.letter)
    if all(demanded.letter != request.letter for demanded in request.edition.forms):
        raise InputError("letter-not-demanded", letter=request.letter, edition=request.edition.id)


def _no_form(request: LetterRequest) -> InputError:
    """Only acts print this letter: the edition is missing, or its act has another letter for the purpose."""
    if request.edition is None:
        return InputError("letter-edition-needed", letter=request.letter)
    return InputError("letter-not-in-edition", letter=request.letter, instead=request.edition.incomplete_letter)


def _asked_languages(request: LetterRequest, form: LetterType) -> list[LetterLanguage]:
    if request.language == "kk+ru":
        return [form.languages[0]] if form.bilingual else ["kk", "ru"]
    if request.language is not None:
        return [request.language]
    if request.case is not None and request.case.language in form.languages:
        return [request.case.language]
    return [form.languages[0]]
