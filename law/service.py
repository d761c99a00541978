"""The service that an application asks for, by its printed form or its wording."""

from __future__ import annotations

from collections.abc import Sequence

from models.case import Question
from models.catalogue import Catalogue
from models.document import Document
from models.law import Wording

SERVICE_QUESTION: Wording = {
    "ru": "О какой государственной услуге просит заявитель?",
    "kk": "Өтініш беруші қандай мемлекеттік қызметті сұрайды?",
}


def application_to_service(documents: Sequence[Document], catalogue: Catalogue) -> tuple[str | None, Question | None]:
    """The family that the application asks for, or None and the question with the families to choose from.

    The words of the application go before its form, for a form may serve several services. Without an application,
    or with one that tells nothing, every service of the catalogue is a choice.
    """
    applications = [document for document in documents if document.kind == "application"]
    by_words = tuple(dict.fromkeys(family for document in applications for family in document.services))
    by_form = tuple(
        dict.fromkeys(
            family
            for document in applications
            if document.form is not None and document.form in catalogue.forms
            for family in catalogue.forms[document.form].services
        )
    )
    for families in (by_words, by_form):
        if len(families) == 1:
            return families[0], None
    options = by_words or by_form or catalogue.families
    return None, Question(fact="service", text=SERVICE_QUESTION, options=options)
