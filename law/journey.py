"""The law's door: which edition holds, how the papers stand against it, by when the office must answer.

    load_catalogue -> service_of_application -> choose_edition -> check_papers -> due_of -> settle_outcome

Every function is pure but for the catalogue, which is read from its files once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from law.checklist import Scales, edition_to_items, fact_to_ask
from law.choose import (
    edition_to_channel,
    service_to_choice,
)
from law.conditions import facts_of
from law.conflicts import papers_to_conflicts
from law.due import edition_to_due, edition_to_term_on_the_spot
from law.facts import facts_to_checked, papers_to_facts
from law.grant import edition_to_grant
from law.load import files_to_catalogue
from law.nouns import Mistake, Standing
from law.outcome import case_to_outcome
from law.people import papers_to_people
from law.proof import broken_to_mistakes, catalogue_to_mistakes
from law.service import application_to_service, application_to_territory
from law.standing import papers_to_standings
from models.case import CheckItem, Checklist, Conflict, Due, GrantFrom, ItemStatus, Mark, Outcome, Question
from models.catalogue import Catalogue
from models.citation import cited
from models.document import Document
from models.errors import InputError
from models.law import Channel, Choice, Edition, Fact
from models.page import Page
from models.person import Person
from models.problem import Problem
from models.wording import Language, say

OWN_CATALOGUE = Path(__file__).parent / "catalogue"


@cache
def load_catalogue(*folders: Path) -> Catalogue:
    """The catalogue of the house, with an office's own folders laid over it; read once.

    InputError names every mistake in the files at once.
    """
    catalogue, mistakes = read_catalogue(*folders)
    if mistakes:
        listed = "; ".join(str(mistake) for mistake in mistakes)
        raise InputError("catalogue-mistakes", count=len(mistakes), mistakes=listed)
    return catalogue


def read_catalogue(*folders: Path) -> tuple[Catalogue, tuple[Mistake, ...]]:
    """The catalogue and every mistake in its files: of form first, then of sense."""
    loaded = files_to_catalogue((OWN_CATALOGUE, *folders))
    of_sense = [*catalogue_to_mistakes(loaded.catalogue, loaded.origins)]
    for origin, raw in loaded.broken:
        of_sense += broken_to_mistakes(raw, origin, loaded.catalogue)
    return loaded.catalogue, (*loaded.mistakes, *of_sense)


def service_of_application(
    documents: Sequence[Document], catalogue: Catalogue, *, on: date
) -> tuple[str | None, Question | None]:
    """The family that the application asks for; else None and the question `service` with its options."""
    return application_to_service(documents, catalogue, on)


def territory_of_application(documents: Sequence[Document], catalogue: Catalogue) -> str | None:
    """The territory whose act prints the application's form; None where the form does not tell."""
    return application_to_territory(documents, catalogue)


def choose_edition(catalogue: Catalogue, *, service: str, territory: str | None, on: date) -> Choice | None:
    """The edition of a service that holds on a day: the territory's own, its parent's, the national one.

    None: no edition in force. `territory` None: nobody named one. InputError: see `law.choose`.
    """
    return service_to_choice(catalogue, service=service, territory=territory, on=on)


def channel_of(edition: Edition, channel: str | None) -> Channel:
    """The channel of a case by its name, or the edition's usual one; InputError where it is none of the edition's."""
    return edition_to_channel(edition, channel)


def check_papers(
    choice: Choice | None,
    *,
    documents: Sequence[Document],
    persons: Sequence[Person],
    on: date,
    channel: Channel | None,
    given: Mapping[str, bool],
    marks: Mapping[str, tuple[Mark, ...]],
    catalogue: Catalogue,
    language: Language = "en",
    question: Question | None = None,
) -> Checklist:
    """The checklist of a case, its sentences in a staff language.

    `choice` None: no edition holds that day; with `question` (which service?) nothing can be said yet. Strangers and
    disagreements are found all the same. InputError: a given fact that the catalogue does not know.
    """
    facts_to_checked(given, catalogue.facts)
    people = papers_to_people(documents, persons)
    standings = papers_to_standings(documents, people, on=on, kinds=catalogue.kinds)
    titles = _kind_titles(catalogue, language)
    conflicts = papers_to_conflicts(standings, people, kind_titles=titles, language=language)
    if choice is None:
        return _nothing_to_check(conflicts, question)
    edition = choice.edition
    facts = papers_to_facts(
        _facts_of_edition(edition, catalogue),
        standings,
        people,
        on=on,
        given=given,
        pension_ages=catalogue.pension_ages,
    )
    scales = Scales(
        standings=standings,
        people=people,
        facts=facts,
        channel=edition_to_channel(edition, channel),
        marks=marks,
        catalogue=catalogue,
        language=language,
    )
    items = edition_to_items(edition, scales)
    questions = _questions(items, edition, scales)
    asked = {question.fact for question in questions}
    return Checklist(
        status=_status(items, edition),
        items=items,
        # An unknown fact on which nothing hangs is no news: employer_ceased without a work injury.
        facts={name: fact for name, fact in facts.items() if fact.value is not None or name in asked},
        conflicts=conflicts,
        questions=questions,
        notes=_notes(edition, scales.channel, language),
        grant=edition_to_grant(edition, on=on, language=language),
    )


def problems_of_papers(
    documents: Sequence[Document],
    persons: Sequence[Person],
    *,
    on: date,
    catalogue: Catalogue,
    language: Language = "en",
) -> tuple[Problem, ...]:
    """A Problem for every paper that expired before the day or that nothing was read from: it cannot count."""
    people = papers_to_people(documents, persons)
    standings = papers_to_standings(documents, people, on=on, kinds=catalogue.kinds)
    titles = _kind_titles(catalogue, language)
    return tuple(_problem(standing, titles, language) for standing in standings if standing.unusable in _PROBLEMS)


_PROBLEMS = ("expired", "unreadable")


def _problem(standing: Standing, titles: Mapping[str, str], language: Language) -> Problem:
    document = standing.document
    field = document.fields.get("valid_until") if standing.unusable == "expired" else None
    path = f"documents/{document.id}" + ("/fields/valid_until" if field else "")
    page = field.page if field and field.page else document.pages[0] if document.pages else None
    values = {"paper": document.id, "kind": titles[document.kind], **standing.values}
    return Problem.of(f"paper-{standing.unusable}", path=path, page=page, **values).worded(language)


def due_of(edition: Edition, *, channel: Channel | None, on: date, catalogue: Catalogue | None = None) -> Due | None:
    """The last day of the service's term for an application taken in on a day; None where the act sets none."""
    moved = (catalogue or load_catalogue()).moved_days
    return edition_to_due(edition, channel=edition_to_channel(edition, channel), on=on, moved=moved)


def grant_start_of(edition: Edition, *, on: date, language: Language = "en") -> GrantFrom | None:
    """From when the service is granted to who applies on a day; None where the act has no such rule.

    Its `date` is None where the act's rules leave out that day of the month.
    """
    return edition_to_grant(edition, on=on, language=language)


def settle_outcome(
    *,
    pages: Sequence[Page],
    documents: Sequence[Document],
    checklist: Checklist,
    letter_fields: Collection[str] = (),
    catalogue: Catalogue | None = None,
) -> Outcome:
    """What the clerk is told: failed, needs_eyes, incomplete or accepted; see `law.outcome`."""
    return case_to_outcome(
        pages=pages,
        documents=documents,
        checklist=checklist,
        letter_fields=letter_fields,
        kinds=(catalogue or load_catalogue()).kinds,
    )


def _notes(edition: Edition, channel: Channel, language: Language) -> tuple[str, ...]:
    """What is to know of the edition: where the list is, a term on the spot, then the notes of its own."""
    term = edition_to_term_on_the_spot(edition, channel=channel)
    on_the_spot: tuple[str, ...] = ()
    if term is not None:
        clause = cited(term.clause, language)
        values = {"clause": clause[:1].upper() + clause[1:], "amount": str(term.amount)}
        on_the_spot = (say(f"term-on-the-spot-{term.unit}", language, **values),)
    own = (note[language] for note in edition.notes)
    return (*_list_elsewhere(edition, language), *on_the_spot, *own)


def _list_elsewhere(edition: Edition, language: Language) -> tuple[str, ...]:
    """The sentence that names the act that has the list, where this one leaves it to another."""
    words = edition.by_reference
    act = words.get("kk" if language == "kk" else "ru") or next(iter(words.values()), "")
    return (say("list-elsewhere", language, act=act.rstrip(". ")),) if act else ()


def _facts_of_edition(edition: Edition, catalogue: Catalogue) -> list[Fact]:
    names: dict[str, None] = {}
    for required in edition.required_documents:
        names.update(dict.fromkeys((*facts_of(required.condition), *facts_of(required.system_when))))
    return [catalogue.facts[name] for name in names]


def _kind_titles(catalogue: Catalogue, language: Language) -> dict[str, str]:
    if language == "en":
        return {kind: kind.replace("_", " ") for kind in catalogue.kinds}
    return {kind.id: kind.title[language] for kind in catalogue.kinds.values()}


def _nothing_to_check(conflicts: tuple[Conflict, ...], question: Question | None) -> Checklist:
    if question is None:
        return Checklist(status="no_edition", conflicts=conflicts)
    return Checklist(status="undetermined", conflicts=conflicts, questions=(question,))


def _status(
    items: Sequence[CheckItem], edition: Edition
) -> Literal["complete", "incomplete", "undetermined", "by_reference"]:
    """The set as a whole: one lacking paper makes it incomplete whatever the unknown items turn out to be."""
    statuses = {item.status for item in items}
    if statuses & {ItemStatus.MISSING, ItemStatus.UNUSABLE}:
        return "incomplete"
    if ItemStatus.UNDETERMINED in statuses:
        return "undetermined"
    return "by_reference" if edition.by_reference else "complete"


def _questions(items: Sequence[CheckItem], edition: Edition, scales: Scales) -> tuple[Question, ...]:
    """One question for each undetermined item, none twice."""
    undetermined = {item.item for item in items if item.status is ItemStatus.UNDETERMINED}
    asked: dict[str, Question] = {}
    for required in edition.required_documents:
        fact = fact_to_ask(required, scales)
        if required.id in undetermined and fact is not None:
            asked.setdefault(fact, Question(fact=fact, text=scales.catalogue.facts[fact].question))
    return tuple(asked.values())
