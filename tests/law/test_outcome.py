"""The outcome, first that fits: failed, needs_eyes, incomplete, accepted."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import pytest

from law.journey import load_catalogue, service_of_application, settle_outcome, territory_of_application
from models.case import Checklist, Outcome
from models.document import Document
from tests.law.bundle import ADULT, STRANGER, checked, edition_of, field, page, paper

WHEELCHAIR = edition_of("wheelchair")
APPLICATION = paper("application", ADULT, id="d1")
PROGRAMME = paper("rehabilitation_programme", ADULT, id="d2")


def outcome(*papers: Document, letter_fields: Collection[str] = (), checklist: Checklist | None = None) -> Outcome:
    """The outcome of some papers under the wheelchair edition."""
    check = checklist or checked(WHEELCHAIR, *papers, persons=(ADULT, STRANGER))
    return settle_outcome(pages=[page()], documents=papers, checklist=check, letter_fields=letter_fields)


def test_a_whole_set_read_surely_is_accepted() -> None:
    assert outcome(APPLICATION, PROGRAMME) is Outcome.ACCEPTED


def test_a_missing_paper_is_incomplete() -> None:
    assert outcome(APPLICATION) is Outcome.INCOMPLETE


def test_an_expired_paper_is_incomplete() -> None:
    expired = paper("rehabilitation_programme", ADULT, valid_until="2012-12-31")

    assert outcome(APPLICATION, expired) is Outcome.INCOMPLETE


def test_no_page_that_could_be_read_has_failed() -> None:
    checklist = checked(WHEELCHAIR)

    assert settle_outcome(pages=[page(image=None)], documents=[], checklist=checklist) is Outcome.FAILED
    assert settle_outcome(pages=[], documents=[], checklist=checklist) is Outcome.FAILED


def test_an_unknown_paper_beside_a_missing_item_needs_eyes() -> None:
    unknown = paper("unknown", id="d5")

    assert outcome(APPLICATION, unknown) is Outcome.NEEDS_EYES
    assert outcome(APPLICATION, PROGRAMME, unknown) is Outcome.ACCEPTED


def test_a_stranger_needs_eyes() -> None:
    assert outcome(APPLICATION, PROGRAMME, paper("address_certificate", STRANGER)) is Outcome.NEEDS_EYES


def test_an_undetermined_item_needs_eyes_even_when_a_paper_is_missing() -> None:
    checklist = checked(WHEELCHAIR, APPLICATION, given={"work_injury": True})

    assert outcome(APPLICATION, checklist=checklist) is Outcome.NEEDS_EYES
    assert checklist.status == "incomplete"


@pytest.mark.parametrize("name", ["surname", "given_name", "iin", "birth_date", "valid_until"])
def test_a_doubtful_field_that_the_checklist_relies_on_needs_eyes(name: str) -> None:
    doubtful = paper("rehabilitation_programme", ADULT, **{name: field("2099-01-01", review=True)})

    assert outcome(APPLICATION, doubtful) is Outcome.NEEDS_EYES


def test_a_doubtful_field_that_nothing_relies_on_does_not_hold_the_case_up() -> None:
    doubtful = paper("rehabilitation_programme", ADULT, address=field("Абай 1", review=True))
    unused = paper("telecom_bill", ADULT, surname=field("Сәбитов", review=True))

    assert outcome(APPLICATION, doubtful, unused) is Outcome.ACCEPTED


def test_a_doubtful_field_that_a_letter_prints_needs_eyes() -> None:
    application = paper("application", ADULT, id="d1", address=field("Абай 1", review=True))

    assert outcome(application, PROGRAMME) is Outcome.ACCEPTED
    assert outcome(application, PROGRAMME, letter_fields={"address"}) is Outcome.NEEDS_EYES
    assert outcome(application, PROGRAMME, letter_fields={"documents/d1/fields/address"}) is Outcome.NEEDS_EYES


def test_a_paper_of_unsure_kind_needs_eyes() -> None:
    unsure = PROGRAMME.model_copy(update={"needs_review": True})

    assert outcome(APPLICATION, unsure) is Outcome.NEEDS_EYES


def test_a_counted_paper_that_does_not_tell_whose_it_is_needs_eyes() -> None:
    assert outcome(APPLICATION, paper("rehabilitation_programme")) is Outcome.NEEDS_EYES


def test_without_an_edition_somebody_has_to_look() -> None:
    assert outcome(APPLICATION, checklist=checked(None, APPLICATION)) is Outcome.NEEDS_EYES


DAY = date(2013, 3, 4)

# ---- the service that the application asks for --------------------------------------------------------------


def application(form: str | None = None, *services: str) -> Document:
    """An application of a printed form or a wording."""
    return APPLICATION.model_copy(update={"form": form, "services": services})


@pytest.mark.parametrize(
    ("document", "service"),
    [
        (application("almaty-city-2012/wheelchair"), "wheelchair"),
        (application("almaty-city-2012/prosthetics"), "prosthetics"),
        (application("order-287/1", "wheelchair"), "wheelchair"),
        (application(None, "sanatorium"), "sanatorium"),
    ],
)
def test_form_and_wording_tell_the_service(document: Document, service: str) -> None:
    assert service_of_application([document], load_catalogue(), on=DAY) == (service, None)


@pytest.mark.parametrize(
    ("papers", "options"),
    [
        ([application("order-287/1")], ("wheelchair", "prosthetics", "technical-aids")),
        ([application(None, "wheelchair", "sanatorium")], ("wheelchair", "sanatorium")),
    ],
)
def test_where_several_services_fit_the_question_names_them(papers: list[Document], options: tuple[str, ...]) -> None:
    service, question = service_of_application(papers, load_catalogue(), on=DAY)

    assert service is None
    assert question is not None
    assert (question.fact, question.options) == ("service", options)


def test_without_an_application_every_service_of_the_catalogue_may_be_meant() -> None:
    service, question = service_of_application([], load_catalogue(), on=DAY)

    assert service is None
    assert question is not None
    assert {option.split("/")[0] for option in question.options} == set(load_catalogue().families)


def test_a_family_of_several_variants_is_a_question_of_its_own() -> None:
    variants = [edition.variant for edition in load_catalogue().editions if edition.family == "technical-aids"]
    today = date(2026, 11, 21)

    service, question = service_of_application([application(None, "technical-aids")], load_catalogue(), on=today)

    assert service is None
    assert question is not None
    assert set(question.options) == {f"technical-aids/{variant}" for variant in variants if variant}


@pytest.mark.parametrize(
    ("papers", "territory"),
    [
        ([application("almaty-city-2012/wheelchair")], "almaty-city"),
        ([application("order-287/1")], None),
        ([application(None, "wheelchair")], None),
        ([], None),
    ],
)
def test_a_printed_form_tells_the_territory_of_its_act(papers: list[Document], territory: str | None) -> None:
    assert territory_of_application(papers, load_catalogue()) == territory
