"""The service that an application asks for, by its printed form or its wording."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from models.case import Question
from models.catalogue import ApplicationForm, Catalogue
from models.document import Document
from models.law import Wording

SERVICE_QUESTION: Wording = {
    "ru": "О какой государственной услуге просит заявитель?",
    "kk": "Өтініш беруші қандай мемлекеттік қызметті сұрайды?",
}


def application_to_service(
    documents: Sequence[Document], catalogue: Catalogue, on: date
) -> tuple[str | None, Question | None]:
    """The family that the application asks for, or None and the question with the services to choose from.

    The words of the application go before its form, for a form may serve several services. Without an application,
    or with one that tells nothing, every service of the catalogue is a choice. A family of several variants on that
    day is a question too: its variants.
    """
    applications = [document for document in documents if document.kind == "application"]
    by_words = tuple(dict.fromkeys(family for document in applications for family in document.services))
    by_form = tuple(dict.fromkeys(family for form in _forms(documents, catalogue) for family in form.services))
    for families in (by_words, by_form):
        if len(families) == 1 and len(_named(families[0], catalogue, on)) == 1:
            return families[0], None
    families = by_words or by_form or catalogue.families
    options = tuple(name for family in families for name in _named(family, catalogue, on))
    return None, Question(fact="service", text=SERVICE_QUESTION, options=options)


def application_to_territory(documents: Sequence[Document], catalogue: Catalogue) -> str | None:
    """The territory whose act prints the application's form; None where the forms name none, or several."""
    places = {form.territory for form in _forms(documents, catalogue) if form.territory is not None}
    return places.pop() if len(places) == 1 else None


def _forms(documents: Sequence[Document], catalogue: Catalogue) -> list[ApplicationForm]:
    names = [document.form for document in documents if document.kind == "application" and document.form is not None]
    return [catalogue.forms[name] for name in names if name in catalogue.forms]


def _named(family: str, catalogue: Catalogue, on: date) -> tuple[str, ...]:
    """What `--service` takes for a family on a day: its variants where several are in force, else the family."""
    in_force = [
        edition for edition in catalogue.editions if edition.family == family and edition.in_force.holds_on(on)
    ]
    variants = sorted({edition.variant for edition in in_force if edition.variant})
    return tuple(f"{family}/{variant}" for variant in variants) if len(variants) > 1 else (family,)
